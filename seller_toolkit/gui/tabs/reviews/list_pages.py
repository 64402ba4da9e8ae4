"""The pages that the list of reviews has been handed: asked for one after another while the user scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from seller_toolkit.services.desks import review_desk
from seller_toolkit.services.requests import InboxFilter

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.tab import Tab
    from seller_toolkit.services.reviews.review_inbox import InboxPage, JudgedReview
    from seller_toolkit.store.review_pages import Place


class ListPages(QObject):
    """`begun` carries the first page of a filter, `grown` the page behind what is there.

    Pages are read beside the lane of the store, so that an import does not hold the list up.
    """

    begun = Signal(object)  # an InboxPage
    grown = Signal(object)  # an InboxPage

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.reviews: list[JudgedReview] = []
        self.wanted, self.newest_first = InboxFilter(), False
        self._after: Place | None = None
        self._asking = False

    @property
    def has_more(self) -> bool:
        """Whether reviews stand behind those that are here."""
        return self._after is not None

    def ask(self, wanted: InboxFilter, *, newest_first: bool) -> None:
        """Begin with a filter; the same one again brings as many reviews as were there."""
        same = (wanted, newest_first) == (self.wanted, self.newest_first)
        least = len(self.reviews) if same else 0
        self.wanted, self.newest_first, self._asking = wanted, newest_first, True
        self._run(None, least, self._on_begun)

    @Slot()
    def ask_more(self) -> None:
        """Ask for the page behind; once at a time."""
        if self._after is not None and not self._asking:
            self._asking = True
            self._run(self._after, 0, self._on_grown)

    def see(self, number: int, *, seen: bool) -> int | None:
        """Note here that a review was seen; its place in the list, None where that changes nothing."""
        for place, one in enumerate(self.reviews):
            if one.review.number == number and one.seen is not seen:
                self.reviews[place] = replace(one, seen=seen)
                return place
        return None

    def numbers(self) -> Sequence[int]:
        """The numbers of the reviews that are here, in their order."""
        return [one.review.number for one in self.reviews]

    def _run(self, after: Place | None, least: int, done: object) -> None:
        self._tab.run(
            review_desk.page, self.wanted, self.newest_first, after, least,
            done=done, replaces="pages", uses_store=False,  # type: ignore[arg-type]
        )  # fmt: skip

    def _on_begun(self, page: InboxPage) -> None:
        self.reviews = list(page.reviews)
        self._after, self._asking = page.after, False
        self.begun.emit(page)

    def _on_grown(self, page: InboxPage) -> None:
        self.reviews += page.reviews
        self._after, self._asking = page.after, False
        self.grown.emit(page)
