"""Keeps the list of jobs and shows it: what runs, how long it will take, and how what came before has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.job_list import JobList
from seller_toolkit.gui.status_line import Offer
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.troubles import log_trouble, show_trouble
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.running_jobs import RunningJobs

UNATTENDED_AFTER = 10.0
"""Seconds after which nobody sits and waits for a job: its failure does not get in the way then."""


class JobsForm(QObject):
    """Made once by the window; `dialog` is the list where it was opened."""

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.list = JobList(context.runner, self)
        self.dialog: RunningJobs | None = None

    def tell_failure(self, error: BaseException) -> None:
        """In front of the window at once; of work that has taken long in the line, until somebody looks: they do other things by now."""
        job = self.list.failing
        if job is None or job.trouble is None or not job.title or job.took < UNATTENDED_AFTER:
            show_trouble(self._context.dialogs, error)
            return
        log_trouble(error)
        words = translate("Jobs", "{title}: {trouble}").format(title=job.title, trouble=job.trouble.words)
        self._context.wishes.offered.emit(Offer("failure", words, translate("Jobs", "Show"), self.open))

    @Slot()
    def open(self) -> None:
        """Show the list over the lower right corner of the window, which can be worked in meanwhile."""
        from seller_toolkit.gui.dialogs.running_jobs import RunningJobs  # start-up: opened long after it

        if self.dialog is None:
            self.dialog = RunningJobs(self._context.kit, self._window, self.list)
        self.dialog.open_over(self._window)
