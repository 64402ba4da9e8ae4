"""What stands in front of a window, over a plain widget instead of the whole window, which takes seconds to make."""

from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.report import Report
from seller_toolkit.gui.brief_form import BriefForm
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.report_form import ReportForm
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


class Front(QWidget):
    """The forms of brief and report; `said` are the lines for the status bar, `previews` what is to be printed."""

    def __init__(self, workspace: Workspace, kit: Kit) -> None:
        super().__init__()
        self.resize(1280, 800)
        self.dialogs, self.selection, self.wishes = ScriptedDialogs(), Selection(self), Wishes(self)
        self.said: list[str] = []
        self.previews: list[Report] = []
        self.wishes.notice.connect(self.said.append)
        self.wishes.print_requested.connect(self.previews.append)
        context = TabContext(workspace, InlineTaskRunner(self), kit, self.dialogs, self.selection, self.wishes)
        self.selection.set_shops(shop_list.shop_list(JobContext(), workspace).value.own)
        self.brief, self.report = BriefForm(self, context), ReportForm(self, context)
