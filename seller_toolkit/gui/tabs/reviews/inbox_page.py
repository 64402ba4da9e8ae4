"""The inbox: which reviews wait for an answer, what they complain of, one of them in full beside the list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QStackedLayout, QWidget

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.reviews.filter_column import ALL, WAITING, FilterColumn, of_item
from seller_toolkit.gui.tabs.reviews.page import ReviewsPage
from seller_toolkit.gui.tabs.reviews.reply_box import ReplyBox
from seller_toolkit.gui.tabs.reviews.review_panel import ReviewPanel
from seller_toolkit.gui.tabs.reviews.review_rows import ASPECTS, ROW_HEIGHT, ReviewRows, review_columns
from seller_toolkit.gui.tabs.reviews.words import fact_words, found_words
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services import desk, document_desk
from seller_toolkit.services.requests import InboxFilter

if TYPE_CHECKING:
    from seller_toolkit.services.review_inbox import InboxView, JudgedReview

TYPING_PAUSE = 300
"""Milliseconds without a key after which the search begins by itself."""

_WIDE = 1080  # page width at 100 % from which there is room for the column of aspects
_ROOMY = 880  # page width at 100 % below which the panel goes under the list and the page scrolls
_PANEL_WIDTH, _NARROW_PANEL_WIDTH, _ANY_WIDTH = 344, 300, 16_777_215


class InboxPage(ReviewsPage):
    """Filters, list, one review.

    The window's period narrows looking back only (grades, aspects, all); what waits, an item's complaints and a search
    want every day that there are data of: see `InboxFilter.period`.
    """

    id = "inbox"
    parts = frozenset({Part.REVIEWS, Part.SHOPS})

    def build(self) -> None:
        """The page, and what stands in its place in a store without reviews."""
        self._view: InboxView | None = None
        self._wide = True
        self._listed: dict[int, JudgedReview] = {}
        self._page = self._make_page()
        self._empty = self._make_empty()
        self.fill(self._page, self._empty)
        self._connect()

    def refresh(self) -> None:
        """Ask for the reviews of the chosen row, shop, period and search."""
        selection = self.context.selection
        wanted = replace(
            self.filters.choice, shop_id=selection.shop, period=selection.period, search=self.search.text().strip()
        )
        self.run(desk.inbox, wanted, done=self._show, replaces="view")

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
        self.filters.choose(wanted)
        self.mark_stale()

    # --- building -------------------------------------------------------------------------------------------------

    def _make_page(self) -> QWidget:
        kit = self.kit
        self._export = kit.button(translate("Reviews", "Export"), icon="download-2-line")
        self._export.setObjectName("export")
        heading = self.head(self._export)
        fact = heading.findChild(Label, "fact")
        assert fact is not None  # noqa: S101 - Kit.heading says so
        self._fact = fact
        self.filters = FilterColumn(kit)
        self.panel = ReviewPanel(kit)
        self.reply = ReplyBox(self)
        self.panel.put_answer(self.reply)
        self._order = kit.segments([translate("Reviews", "By deadline"), translate("Reviews", "By date")])
        self._order.setObjectName("order")
        self._list = kit.card("", self._make_search(), (self._make_list(), 1), extra=(self._order, 2), flush=True)
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
        return boxed(down(self.search, margins=(16, 0, 16, 8)))

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
        box = QWidget()
        box.setProperty("role", "clear")
        self._found = QStackedLayout(box)
        self._found.addWidget(self.table)
        self._found.addWidget(self._none)
        return box

    def _make_empty(self) -> QWidget:
        kit, wishes = self.kit, self.context.wishes
        choose = kit.button(translate("Reviews", "Choose files…"), "primary", icon="upload-2-line")
        choose.setObjectName("choose-files")
        choose.clicked.connect(wishes.files_requested)
        self._demo = kit.button(translate("Reviews", "Open the demo shop"))
        self._demo.setObjectName("demo")
        self._demo.clicked.connect(wishes.demo_requested)
        state = EmptyState(
            kit,
            "chat-quote-line",
            translate("Reviews", "See which reviews wait for an answer, and what they complain of"),
            translate("Reviews", "Drop a table of reviews anywhere in the window. It stays on this computer."),
            actions=(choose, self._demo),
            below=self._sources(),
            framed=True,
        )
        return kit.page(None, across(None, state, None), None)

    def _sources(self) -> QWidget:
        """Where reviews come from, as far as it is known: Tmall has no export of its own."""
        both = translate("Reviews", "{one} / {other}").format(
            one=platform_label("tmall"), other=platform_label("taobao")
        )
        ways = (
            (both, translate("Reviews", "no official export: any table with text and stars or time")),
            (platform_label("douyin"), translate("Reviews", "the review export of the shop's back office")),
            (translate("Reviews", "Others"), translate("Reviews", "any table with text and stars or time")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (name, way) in enumerate(ways):
            grid.addWidget(self.kit.text(name, "strong"), row, 0)
            grid.addWidget(self.kit.text(way, tone="muted"), row, 1)
        return boxed(grid)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._on_filter)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search_now)
        self._order.chosen.connect(self._on_order)
        self.table.row_chosen.connect(self._show_review)
        self.panel.item_requested.connect(self._on_item)
        self.panel.copied.connect(self._on_copied)
        self._export.clicked.connect(self._on_export)
        self.kit.theme_changed.connect(self._fit)

    # --- drawing --------------------------------------------------------------------------------------------------

    def _show(self, view: InboxView) -> None:
        self._view = view
        text = self.search.text().strip()
        nothing_at_all = not view.total and not text
        self._demo.setVisible(not self.context.selection.shops)
        self.show_part(self._empty if nothing_at_all else self._page)
        if text:
            self._fact.set_words(found_words(view, text), "muted")
        else:
            self._fact.set_words(fact_words(view), "warning" if view.overdue else "muted")
        self.filters.show_counts(view)
        self._export.setEnabled(bool(view.reviews))
        self._show_list()

    def _show_list(self) -> None:
        view = self._view
        if view is None:
            return
        reviews = self._in_order(view)
        self._listed = {one.review.number: one for one in reviews}
        words = translate("Reviews", "{filter} · {count}")
        self._list.title.set_words(words.format(filter=self.filters.choice_words, count=f"{len(reviews):,}"))
        self.table.set_rows(ReviewRows(self.kit, view, reviews), list(self._listed))
        self._found.setCurrentWidget(self.table if reviews else self._none)
        self._none.text.set_words(self._why_none())
        if self.table.current_row_id not in self._listed and reviews:
            self.table.select_row_id(reviews[0].review.number)
        self._show_review(self.table.current_row_id)

    def _in_order(self, view: InboxView) -> list[JudgedReview]:
        """As the view has them, by deadline, or the newest first."""
        if self._order.chosen_index == 0:
            return list(view.reviews)
        dated = [one for one in view.reviews if one.review.written_at is not None]
        undated = [one for one in view.reviews if one.review.written_at is None]
        return sorted(dated, key=_written, reverse=True) + undated

    def _why_none(self) -> str:
        text = self.search.text().strip()
        if text:
            return translate("Reviews", 'No review under "{filter}" contains "{text}".').format(
                filter=self.filters.choice_words, text=text
            )
        return translate("Reviews", 'There is no review under "{filter}".').format(filter=self.filters.choice_words)

    @Slot(object)
    def _show_review(self, number: object) -> None:
        one = self._listed.get(number) if isinstance(number, int) else None
        self.reply.show_review(one.review.number if one is not None else None)
        if one is None or self._view is None:
            self.panel.clear()
            return
        others = self._view.by_item.get(one.item, 0) - one.wants_answer if one.item else 0
        several = self.context.selection.shop is None and len(self.context.selection.shops) > 1
        self.panel.show_review(
            one,
            self._view.now,
            self._view.aspect_labels,
            others=others,
            searched=bool(self.search.text().strip()),
            with_shop=several,
        )

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
        self._show_list()

    @Slot()
    def _on_copied(self) -> None:
        self.context.wishes.notice.emit(translate("Reviews", "The review's text is on the clipboard."))

    @Slot()
    def _on_export(self) -> None:
        view = self._view
        if view is None:
            return
        kinds = (
            FileKind(translate("Reviews", "Excel workbook"), (".xlsx",)),
            FileKind(translate("Reviews", "Text table"), (".csv",)),
        )
        name = translate("Reviews", "reviews {day}").format(day=f"{view.now:%Y-%m-%d}")
        path = self.context.dialogs.ask_save(f"{name}.xlsx", kinds)
        if path is not None:
            listed = replace(view, reviews=tuple(self._in_order(view)))
            self.run(
                document_desk.reviews_document, listed, done=lambda report: self.save(report, path), uses_store=False
            )

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


def _written(one: JudgedReview) -> str:
    moment = one.review.written_at
    return moment.isoformat() if moment else ""
