"""Which reviews were seen: one that is shown for a while is, and a key takes that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seller_toolkit.services.desks import review_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.tab import Tab
    from seller_toolkit.services.reviews.review_inbox import JudgedReview

LOOK = 1_000
"""Milliseconds for which a review is shown before it counts as seen."""


class SeenMarks(QObject):
    """`marked` carries a review's number and whether it is seen now; the store is told at the same time."""

    marked = Signal(int, bool)

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._number: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=LOOK)
        self._timer.timeout.connect(self.note)

    def look_at(self, one: JudgedReview | None) -> None:
        """A review is shown now, or none is; the same one again does not begin anew."""
        number = None if one is None or one.seen else one.review.number
        if number != self._number:
            self._number = number
            self._timer.stop()
            if number is not None:
                self._timer.start()

    @Slot()
    def note(self) -> None:
        """The review that is shown was looked at for long enough."""
        if self._number is not None:
            number, self._number = self._number, None
            self._mark(number, seen=True)

    def turn(self, one: JudgedReview) -> None:
        """Seen becomes unseen, unseen becomes seen."""
        self._timer.stop()
        self._number = None
        self._mark(one.review.number, seen=not one.seen)

    def _mark(self, number: int, *, seen: bool) -> None:
        self.marked.emit(number, seen)
        self._tab.run(review_desk.mark_seen, (number,), seen)
