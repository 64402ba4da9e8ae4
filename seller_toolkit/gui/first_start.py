"""The three steps of a first start: which are done, and whether they are put away for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from seller_toolkit.settings.file import Settings

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report

SHOP, WHY, PAPER = "shop", "why", "paper"
STEPS = (SHOP, WHY, PAPER)
_BEGUN, _AWAY = "begun", "away"


class FirstStart(QObject):
    """Kept in the setting `first_steps`: "" before the first look at a store, then what is done, at last that they are away.

    Who meets a store that has shops already is no beginner and never sees the steps. `changed` when there is something to redraw.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        if set(STEPS) <= self.done:
            self.put_away()  # all was done in an earlier session

    @property
    def shown(self) -> bool:
        """Whether the steps are to be seen."""
        return _BEGUN in self._kept

    @property
    def done(self) -> frozenset[str]:
        """The steps that are ticked."""
        return frozenset(self._kept) & frozenset(STEPS)

    def see_store(self, *, has_shops: bool) -> None:
        """The store was looked at."""
        if not self._kept:
            self._keep(_AWAY if has_shops else _BEGUN)
        elif has_shops:
            self.tick(SHOP)

    def see_tab(self, tab: str, *, has_shops: bool) -> None:
        """A tab came to the front; the trend tells score and reasons, where there is a shop."""
        if tab == "trend" and has_shops:
            self.tick(WHY)

    @Slot(object)
    def see_paper(self, report: Report) -> None:
        """A document was shown as pages."""
        from seller_toolkit.domain.report import TickList  # start-up: paper comes later

        if any(isinstance(block, TickList) for block in report.blocks):
            self.tick(PAPER)

    def tick(self, step: str) -> None:
        """Mark a step as done, once; who does not see the steps needs no tick."""
        if self.shown and step not in self.done:
            self._keep(*self._kept, step)

    @Slot()
    def put_away(self) -> None:
        """Never show the steps again."""
        self._keep(_AWAY)

    @property
    def _kept(self) -> tuple[str, ...]:
        return tuple(str(self._settings["first_steps"]).split())

    def _keep(self, *words: str) -> None:
        self._settings.set("first_steps", " ".join(words))
        self.changed.emit()
