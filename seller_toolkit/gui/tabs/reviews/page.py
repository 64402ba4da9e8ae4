"""What every page of the reviews is: a tab inside the tab, whose first row leads to the other pages."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seller_toolkit.gui.tabs.reviews.page_list import PAGE_LABELS, page_words
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.kit import fact_of
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate

_MARGINS = 56
"""Pixels at 100 % at both sides of a page's body."""
_FACT = 96
"""Pixels at 100 % that the fact beside the title keeps before the tools go below."""


class ReviewsPage(Tab):
    """Base of the pages: `id` is its name in `PAGE_LABELS`; the rest is as with any tab."""

    id: ClassVar[str]

    page_requested = Signal(str)  # a page's id
    inbox_requested = Signal(object)  # an InboxFilter: show these reviews

    def head(self, *tools: QWidget) -> QWidget:
        """The first row: the title, the pages to choose from, a fact (`_fact`) and the page's own tools at the right.

        Where the window is too narrow for one row, the tools stand in a second one.
        """
        self._pages = self.kit.segments(page_words(), chosen=list(PAGE_LABELS).index(self.id))
        self._pages.setObjectName("review-pages")
        self._pages.chosen.connect(self._on_page)
        self._tools = boxed(across(*tools))
        self._first_row = self.kit.heading(translate("Reviews", "Reviews"), "", self._pages, self._tools)
        self._fact = fact_of(self._first_row)
        self._second_row = boxed(across(None))
        self._second_row.setVisible(False)
        return boxed(down(self._first_row, self._second_row, gap=8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tools()

    def _place_tools(self) -> None:
        """In the first row where it has room for them, else below."""
        theme = self.kit.theme
        below = self._tools.parent() is self._second_row
        needed = self._pages.sizeHint().width() + self._tools.sizeHint().width() + theme.scaled(_MARGINS + _FACT + 110)
        narrow = self.width() < needed
        if narrow is not below:
            row = (self._second_row if narrow else self._first_row).layout()
            assert isinstance(row, QHBoxLayout)  # noqa: S101 - both are made by `across`
            row.addWidget(self._tools)
            self._second_row.setVisible(narrow)

    @Slot(int)
    def _on_page(self, place: int) -> None:
        wanted = list(PAGE_LABELS)[place]
        if wanted != self.id:
            self._pages.choose(list(PAGE_LABELS).index(self.id))  # of each page its own place stays chosen
            self.page_requested.emit(wanted)
