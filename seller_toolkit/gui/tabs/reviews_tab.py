"""The reviews: the inbox and the pages that look at many reviews at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout

from seller_toolkit.domain.changes import ChangeSet, Part
from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.tabs.reviews.pages import PAGES
from seller_toolkit.gui.tabs.tab import Tab

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage
    from seller_toolkit.services.requests import InboxFilter


class ReviewsTab(Tab):
    """A stack of pages, each made when it is first shown; every page refreshes itself."""

    parts = frozenset(Part)

    def build(self) -> None:
        """The inbox; the other pages follow when they are asked for."""
        self._made: dict[str, ReviewsPage] = {}
        self._stack = QStackedLayout(self)
        self.show_page("inbox")

    def refresh(self) -> None:
        """Nothing of its own: the page that is shown asks for what it shows."""

    def store_changed(self, changes: ChangeSet) -> None:
        """Hand it to the pages that were made."""
        for page in self._made.values():
            page.store_changed(changes)

    @property
    def inbox(self) -> InboxPage:
        """The page with the list."""
        return cast("InboxPage", self._made["inbox"])

    @property
    def page(self) -> ReviewsPage:
        """The page that is shown."""
        return cast(ReviewsPage, self._stack.currentWidget())

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show the page with this id, making it at the first time."""
        if name not in self._made:
            page = self._made[name] = PAGES[name](self.context)
            page.page_requested.connect(self.show_page)
            page.inbox_requested.connect(self.show_reviews)
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._made[name])

    @Slot(object)
    def show_reviews(self, wanted: InboxFilter) -> None:
        """Show the inbox with the reviews of a filter."""
        self.show_page("inbox")
        self.inbox.show_reviews(wanted)

    def search_for(self, text: str) -> None:
        """Look for a text among all reviews; the window's search field calls this."""
        self.show_page("inbox")
        self.inbox.search_for(text)
