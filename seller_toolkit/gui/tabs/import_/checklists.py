"""Filled-in checklists and workbooks of cases among the files that were brought: they are filled back, not imported."""

from __future__ import annotations

from collections.abc import Sequence

from seller_toolkit.domain.imports import ImportPlan
from seller_toolkit.gui.dialogs.import_words import is_case_workbook, is_checklist
from seller_toolkit.gui.tabs.import_.waiting import Queue
from seller_toolkit.gui.tabs.tab import Tab


class Checklists:
    """Takes them out of the queue and asks the window to fill them back."""

    def __init__(self, tab: Tab, queue: Queue) -> None:
        self._tab, self._queue = tab, queue

    def take(self, number: int, plans: Sequence[ImportPlan]) -> Sequence[ImportPlan]:
        """Open the list that a file holds; the answer is what else is in it. One that was pasted is in no file and stays."""
        entry = self._queue.find(number)
        rest = [plan for plan in plans if not is_checklist(plan)]
        if entry is None or entry.dropped.data is not None:
            return plans
        if len(rest) < len(plans):
            self._wish(number, cases=any(map(is_case_workbook, plans)))
        return rest

    def open(self, number: int) -> None:
        """Open a list that waits, and let it go from the queue."""
        entry = self._queue.find(number)
        self._wish(number, cases=entry is not None and entry.plan is not None and is_case_workbook(entry.plan))
        self._queue.remove([number])

    def _wish(self, number: int, *, cases: bool) -> None:
        entry, wishes = self._queue.find(number), self._tab.context.wishes
        if entry is not None:
            (wishes.cases_back_requested if cases else wishes.fill_back_requested).emit(entry.dropped.path)
