"""The inbox: which reviews wait for an answer, what they complain of, one of them in full beside the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.dialogs_port import table_kinds
from seller_toolkit.gui.tabs.reviews.case_box import CaseBox
from seller_toolkit.gui.tabs.reviews.corrections import Corrections
from seller_toolkit.gui.tabs.reviews.filter_column import ALL, WAITING, FilterColumn, of_item
from seller_toolkit.gui.tabs.reviews.hints_box import HintsBox
from seller_toolkit.gui.tabs.reviews.list_deeds import ListDeeds
from seller_toolkit.gui.tabs.reviews.list_order import ListOrder
from seller_toolkit.gui.tabs.reviews.list_pages import ListPages
from seller_toolkit.gui.tabs.reviews.no_reviews import no_reviews
from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.tabs.reviews.reply_box import ReplyBox
from seller_toolkit.gui.tabs.reviews.review_panel import ReviewPanel
from seller_toolkit.gui.tabs.reviews.review_rows import ASPECTS, ROW_HEIGHT, ReviewRows, review_columns
from seller_toolkit.gui.tabs.reviews.seen_marks import SeenMarks
from seller_toolkit.gui.tabs.reviews.words import fact_words, found_words
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.layout import across, boxed, down, one_of
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import document_desk, review_desk
from seller_toolkit.services.requests import InboxFilter

if TYPE_CHECKING:
    from pathlib import Path

    from seller_toolkit.services.reviews.review_inbox import InboxCounts, InboxView, JudgedReview, ReviewCard
    from seller_toolkit.services.reviews.review_inbox import InboxPage as Listed

TYPING_PAUSE = 300
"""Milliseconds without a key after which the search begins by itself."""

_WIDE = 1080  # page width at 100 % from which there is room for the column of aspects
_ROOMY = 880  # page width at 100 % below which the panel goes under the list and the page scrolls
_PANEL_WIDTH, _NARROW_PANEL_WIDTH, _ANY_WIDTH = 344, 304, 16_777_215


class InboxPage(ReviewsPage):
    """Filters, list, one review.

    The window's period narrows looking back only (grades, aspects, all); what waits, an item's complaints and a search
    want every day that there are data of: see `InboxFilter.period`.
    """

    id = "inbox"
    parts = frozenset({Part.REVIEWS, Part.SHOPS})

    def build(self) -> None:
        """The page, and what stands in its place in a store without reviews."""
        self._listed: Listed | None = None
        self._counts: InboxCounts | None = None
        self._found: int | None = None
        self._wide = True
        self.pages, self.seen = ListPages(self), SeenMarks(self)
        self._page = self._make_page()
        self._empty, self._demo = no_reviews(self.kit, self.context.wishes)
        self.fill(self._page, self._empty)
        self._connect()

    def refresh(self) -> None:
        """Ask for the reviews of the chosen row, shop, period and search; the numbers beside the filters follow."""
        self._order.offer(self.filters.choice)
        wanted = self._wanted()
        self._found = None
        self.pages.ask(wanted, newest_first=self._order.newest_first)
        self.run(review_desk.counts, wanted, done=self._show_counts, replaces="counts", uses_store=False)
        self.run(review_desk.count, wanted, done=self._show_count, replaces="count", uses_store=False)

    def _wanted(self) -> InboxFilter:
        selection, choice = self.context.selection, self.filters.choice
        shop = selection.shop if choice.shop_id is None else choice.shop_id
        period = selection.period if choice.period is None else choice.period
        text, surest = self.search.text().strip(), self._order.surest_first
        return replace(choice, shop_id=shop, period=period, search=text, surest_first=surest)

    def search_for(self, text: str) -> None:
        """Look for a text among all reviews; the window's search field calls this."""
        with QSignalBlocker(self.search):
            self.search.setText(text)
        self.filters.choose(ALL)
        self.mark_stale()

    def show_reviews(self, wanted: InboxFilter) -> None:
        """Show the reviews of a filter that another page asks for."""
        with QSignalBlocker(self.search):
            self.search.setText(wanted.search)
        self.filters.choose(replace(wanted, search=""))
        self.mark_stale()

    # --- building -------------------------------------------------------------------------------------------------

    def _make_page(self) -> QWidget:
        kit = self.kit
        self._export = kit.button(translate("Reviews", "Export"), icon="download-2-line")
        self._export.setObjectName("export")
        heading = self.head(self._export)
        self.filters = FilterColumn(kit)
        self.panel, self.hints = ReviewPanel(kit), HintsBox(self)
        self.panel.add_hints(self.hints)
        self.corrections = Corrections(self, self.panel)
        self.case, self.reply = CaseBox(self), ReplyBox(self)
        for box in (self.case, self.reply):
            self.panel.add_box(box)
        self._order = ListOrder(kit)
        listed = self._make_list()
        self.deeds = ListDeeds(kit, self.table)
        self._list = kit.card("", self._make_search(), (listed, 1), extra=(self._order, 2), flush=True)
        self._pair = across((self._list, 1), self.panel, gap=16)
        return kit.page(heading, (across(self.filters, (self._pair, 1), gap=16), 1))

    def _make_search(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setObjectName("search-reviews")
        self.search.setPlaceholderText(translate("Reviews", "Search text, item, order number"))
        self.search.setAccessibleName(translate("Reviews", "Search reviews"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        return boxed(down(across((self.search, 1), self.deeds.several), margins=(16, 0, 16, 8)))

    def _make_list(self) -> QWidget:
        hours = self.context.workspace.settings["first_answer_hours"]
        self.table = Table(self.kit, review_columns(hours), row_height=ROW_HEIGHT)
        self.table.setObjectName("reviews")
        self.table.setAccessibleName(translate("Reviews", "Reviews"))
        self.table.setMinimumHeight(self.kit.theme.scaled(240))
        clear = self.kit.button(translate("Reviews", "Clear filters"))
        clear.setObjectName("clear-filters")
        clear.clicked.connect(self._clear_filters)
        self._none = EmptyState(self.kit, "search-line", translate("Reviews", "No such review"), "", actions=(clear,))
        self._none.setObjectName("none")
        box, self._shown = one_of(self.table, self._none)
        return box

    def _connect(self) -> None:
        self.filters.chosen.connect(self._on_filter)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search_now)
        self._order.chosen.connect(self._on_order)
        self.table.row_chosen.connect(self._show_review)
        self.table.cells.more_wanted.connect(self.pages.ask_more)
        self.pages.begun.connect(self._show)
        self.pages.grown.connect(self._show_more)
        self.seen.marked.connect(self._on_marked)
        self.panel.item_requested.connect(self._on_item)
        self.panel.nature_chosen.connect(self._on_nature)
        self.panel.copied.connect(self._on_copied)
        self._export.clicked.connect(self._on_export)
        self.kit.theme_changed.connect(self._fit)
        self.deeds.seen_turned.connect(self._turn_seen)
        self.deeds.cases_wished.connect(self.context.wishes.cases_requested)

    # --- drawing --------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, page: Listed) -> None:
        self._listed = page
        nothing_at_all = not page.any_reviews and not self.search.text().strip()
        self._demo.setVisible(not self.context.selection.shops)
        self.show_part(self._empty if nothing_at_all else self._page)
        reviews = self.pages.reviews
        self._export.setEnabled(bool(reviews))
        self._rows = ReviewRows(self.kit, reviews, page.now, page.aspect_labels)
        self.table.set_rows(self._rows, self.pages.numbers())
        self.table.cells.has_more = self.pages.has_more
        self._shown.setCurrentWidget(self.table if reviews else self._none)
        self._none.text.set_words(self._why_none())
        self._show_title()
        if self.table.current_row_id not in self.pages.numbers() and reviews:
            self.table.select_row_id(reviews[0].review.number)
        self._show_review(self.table.current_row_id)
        if not page.judged_all:
            self.run(review_desk.catch_up, replaces="catch up", uses_store=False)

    @Slot(object)
    def _show_more(self, _page: Listed) -> None:
        self.table.cells.grow(self._rows, self.pages.numbers())
        self.table.cells.has_more = self.pages.has_more

    def _show_counts(self, counts: InboxCounts) -> None:
        self._counts = counts
        text = self.search.text().strip()
        if text:
            self._fact.set_words(found_words(counts, text), "muted")
        else:
            self._fact.set_words(fact_words(counts), "warning" if counts.overdue else "muted")
        self.filters.show_counts(counts)

    def _show_count(self, count: int) -> None:
        self._found = count
        self.filters.show_count(count)
        self._show_title()

    def _show_title(self) -> None:
        """What is listed; how many they are is known a moment later."""
        words = self.filters.choice_words
        if self._found is not None:
            words = translate("Reviews", "{filter} · {count}").format(filter=words, count=f"{self._found:,}")
        self._list.title.set_words(words)

    def _why_none(self) -> str:
        text = self.search.text().strip()
        if text:
            return translate("Reviews", 'No review under "{filter}" contains "{text}".').format(
                filter=self.filters.choice_words, text=text
            )
        return translate("Reviews", 'There is no review under "{filter}".').format(filter=self.filters.choice_words)

    def review(self, number: object) -> JudgedReview | None:
        """A review of the list by its number."""
        return next((one for one in self.pages.reviews if one.review.number == number), None)

    @Slot(object)
    def _show_review(self, number: object) -> None:
        one = self.review(number)
        self.seen.look_at(one)
        self.corrections.look_at(one)
        self.hints.show_review(one)
        self.case.show_review(None if one is None else one.review.number)
        self.reply.show_review(one.review.number if one is not None and one.wants_answer else None)
        if one is None or self._listed is None:
            self.panel.clear()
            return
        several = self.context.selection.shop is None and len(self.context.selection.shops) > 1
        listed = self._listed
        self.panel.show_review(one, listed.now, listed.aspect_labels, with_shop=several, below=listed.tags_below)
        self.run(review_desk.card, one.review.number, done=self._show_card, replaces="card", uses_store=False)

    def _show_card(self, card: ReviewCard | None) -> None:
        if card is not None:
            self.panel.show_card(card)

    # --- what the user does ---------------------------------------------------------------------------------------

    @Slot(object)
    def _on_filter(self, _choice: InboxFilter) -> None:
        self.mark_stale()

    @Slot(str)
    def _on_item(self, item: str) -> None:
        self.filters.choose(of_item(item))
        self.mark_stale()

    @Slot()
    def _search_now(self) -> None:
        self._pause.stop()
        self.mark_stale()

    @Slot()
    def _clear_filters(self) -> None:
        with QSignalBlocker(self.search):
            self.search.clear()
        self.filters.choose(ALL if self.filters.choice == WAITING else WAITING)
        self.mark_stale()

    @Slot(int)
    def _on_order(self, _place: int) -> None:
        self.mark_stale()

    @Slot(int, str)
    def _on_nature(self, number: int, nature: str) -> None:
        self.do(translate("Deeds", "nature of a review"), review_desk.set_nature, number, nature)

    @Slot()
    def _turn_seen(self) -> None:
        one = self.review(self.table.current_row_id)
        if one is not None:
            self.seen.turn(one)

    @Slot(int, bool)
    def _on_marked(self, number: int, seen: bool) -> None:
        place = self.pages.see(number, seen=seen)
        if place is not None:
            self._rows.make_again(place)
            self.table.cells.redraw_row(place)
            self.filters.shift_unseen(-1 if seen else 1)

    @Slot()
    def _on_copied(self) -> None:
        self.context.wishes.notice.emit(translate("Reviews", "The review's text is on the clipboard."))

    @Slot()
    def _on_export(self) -> None:
        page = self._listed
        if page is None:
            return
        kinds = table_kinds()
        name = translate("Reviews", "reviews {day}").format(day=f"{page.now:%Y-%m-%d}")
        path = self.context.dialogs.ask_save(f"{name}.xlsx", kinds)
        if path is not None:
            asked = self.pages.wanted, self.pages.newest_first
            self.run(review_desk.listed, *asked, done=lambda view: self._write(view, path))

    def _write(self, view: InboxView, path: Path) -> None:
        self.run(document_desk.reviews_document, view, done=lambda report: self.save(report, path), uses_store=False)

    # --- size -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """On a small screen the panel is narrower and the list goes without aspects, which its marks show anyway."""
        theme = self.kit.theme
        wide, beside = self.width() >= theme.scaled(_WIDE), self.width() >= theme.scaled(_ROOMY)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(direction)
        width = theme.scaled(_PANEL_WIDTH if wide else _NARROW_PANEL_WIDTH)
        self.panel.setMinimumWidth(width if beside else 0)
        self.panel.setMaximumWidth(width if beside else _ANY_WIDTH)
        self.panel.setMinimumHeight(0 if beside else theme.scaled(280))
        if wide is not self._wide:
            self._wide = wide
            self.table.columns.show(ASPECTS, on=wide)
