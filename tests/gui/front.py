"""The forms of brief and report over a stand-in for the window."""

from seller_toolkit.domain.report import Report
from seller_toolkit.gui.brief_form import BriefForm
from seller_toolkit.gui.report_form import ReportForm
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from tests.gui.room import Room


class Front(Room):
    """`previews` is what is to be printed."""

    def __init__(self, workspace: Workspace, kit: Kit) -> None:
        super().__init__(workspace, kit)
        self.resize(1280, 800)
        self.previews: list[Report] = []
        self.wishes.print_requested.connect(self.previews.append)
        self.selection.set_shops(shop_list.shop_list(JobContext(), workspace).value.own)
        self.brief, self.report = BriefForm(self, self.context), ReportForm(self, self.context)
