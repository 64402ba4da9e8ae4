"""Brings and stores the scores that are typed by hand, through the tab's runner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk
from seller_toolkit.services.requests import FilledIn

if TYPE_CHECKING:
    from seller_toolkit.services.imports.back_fill import BackFill


class TabScoreKeeper:
    """A `ScoreKeeper` of the dialog."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab

    def back_fill(self, shop: int, score: str, first: date, last: date, done: Callable[[BackFill], None]) -> None:
        """The days of a shop; only the newest question is answered."""
        self._tab.run(desk.back_fill, shop, score, first, last, done=done, replaces="past days")

    def save(
        self, filled: Sequence[FilledIn], done: Callable[[Sequence[Receipt]], None], ended: Callable[[], None]
    ) -> None:
        """Store what was typed; an error is shown, and `ended` called either way."""
        task = self._tab.do(translate("Deeds", "typed scores"), desk.save_scores, filled, done=done)
        if task in self._tab.context.runner.running:
            task.finished.connect(ended)
        else:
            ended()
