"""Judges one waiting score page again for its dialog, through the tab's runner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from seller_toolkit.domain.imports import ImportChoices, ImportPlan
from seller_toolkit.domain.pages import PageAnswers
from seller_toolkit.gui.dialogs.score_page.shown_picture import ShownPicture, show_picture
from seller_toolkit.gui.dialogs.score_page.unknown_labels import Named
from seller_toolkit.gui.tabs.import_.waiting import Waiting
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.services.desks import desk


class PageEntryPlanner:
    """A `PagePlanner` of one entry. The picture itself is never read twice."""

    def __init__(self, tab: Tab, entry: Waiting) -> None:
        self._tab, self._entry = tab, entry

    def judge(self, choices: ImportChoices, answers: PageAnswers, done: Callable[[ImportPlan], None]) -> None:
        """The plan under other choices and answers; only the newest question is answered."""
        entry = self._entry
        if entry.plan is not None:
            again = replace(entry.dropped, choices=choices, answers=answers)
            self._tab.run(desk.plan_again, again, entry.plan.source, done=done, replaces="replan")

    def picture(self, width: int, done: Callable[[ShownPicture], None]) -> None:
        """The picture for a view that is `width` pixels wide, unpacked beside the window."""
        if self._entry.dropped.data is not None:
            self._tab.run(
                show_picture, self._entry.dropped.data, width, done=done, uses_store=False, replaces="picture"
            )

    def metrics(self, platform: str, done: Callable[[Sequence[Named]], None]) -> None:
        """The metrics that a label of this platform may be given."""
        self._tab.run(desk.page_metrics, platform, done=done, uses_store=False, replaces="metrics")
