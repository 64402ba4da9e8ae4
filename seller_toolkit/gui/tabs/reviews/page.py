"""What every page of the reviews is: a tab inside the tab, whose first row leads to the other pages."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.reviews.page_list import PAGE_LABELS, page_words
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.kit import fact_of
from seller_toolkit.i18n.translate import translate


class ReviewsPage(Tab):
    """Base of the pages: `id` is its name in `PAGE_LABELS`; the rest is as with any tab."""

    id: ClassVar[str]

    page_requested = Signal(str)  # a page's id
    inbox_requested = Signal(object)  # an InboxFilter: show these reviews

    def head(self, *tools: QWidget) -> QWidget:
        """The first row: the title, the pages to choose from, a fact (`_fact`) and the page's own tools at the right.

        Where the window is too narrow for one row, what has no room in it stands in a second one.
        """
        self._pages = self.kit.segments(page_words(), chosen=list(PAGE_LABELS).index(self.id))
        self._pages.setObjectName("review-pages")
        self._pages.chosen.connect(self._on_page)
        head = self.kit.heading(translate("Reviews", "Reviews"), "", self._pages, *tools)
        self._fact = fact_of(head)
        return head

    @Slot(int)
    def _on_page(self, place: int) -> None:
        wanted = list(PAGE_LABELS)[place]
        if wanted != self.id:
            self._pages.choose(list(PAGE_LABELS).index(self.id))  # of each page its own place stays chosen
            self.page_requested.emit(wanted)
