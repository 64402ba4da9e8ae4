"""A stand-in for the window: what stands in front of one is tried over a plain widget, for a whole window takes seconds to make."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import ChangeSet
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.troubles import show_trouble
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.workspace import Workspace


class Room(QWidget):
    """Notes what it hears: `said` are lines of the status bar, `offers` what may be done, `failures` what went wrong, `changes`
    what changed in the store, `cleared` that nothing can be undone any more. Deeds are done at once, on this thread.
    """

    def __init__(self, workspace: Workspace, kit: Kit) -> None:
        super().__init__()
        self.dialogs, self.selection, self.wishes = ScriptedDialogs(), Selection(self), Wishes(self)
        self.said, self.offers, self.failures, self.cleared = list[str](), list[Any](), list[Any](), list[bool]()
        self.changes = list[ChangeSet]()
        self.deeds = SimpleNamespace(clear=lambda: self.cleared.append(True))
        self.store_changed = self.changes.append
        self.wishes.notice.connect(self.said.append)
        self.wishes.offered.connect(self.offers.append)
        self.wishes.failed.connect(self.failures.append)
        self.context = TabContext(workspace, InlineTaskRunner(self), kit, self.dialogs, self.selection, self.wishes)

    def show_failures(self) -> None:
        """From now on what goes wrong is shown by the dialogs, as the window does."""
        self.wishes.failed.connect(lambda error: show_trouble(self.dialogs, error))
