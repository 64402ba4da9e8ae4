"""Keeps the list of jobs and shows it: what runs, how long it will take, and how what came before has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.job_list import JobList
from seller_toolkit.gui.tabs.tab import TabContext

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.running_jobs import RunningJobs


class JobsForm(QObject):
    """Made once by the window; `dialog` is the list where it was opened."""

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.list = JobList(context.runner, self)
        self.dialog: RunningJobs | None = None

    @Slot()
    def open(self) -> None:
        """Show the list over the lower right corner of the window, which can be worked in meanwhile."""
        from seller_toolkit.gui.dialogs.running_jobs import RunningJobs  # start-up: opened long after it

        if self.dialog is None:
            self.dialog = RunningJobs(self._context.kit, self._window, self.list)
        self.dialog.open_over(self._window)
