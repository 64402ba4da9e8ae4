"""The first screen of the morning: where each shop stands, what got worse, what to do today."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.checklist.deed_words import tick_words
from seller_toolkit.gui.tabs.checklist.due_work import DueWork
from seller_toolkit.gui.tabs.overview.countdown_line import CountdownLine
from seller_toolkit.gui.tabs.overview.due_strip import DueStrip
from seller_toolkit.gui.tabs.overview.first_steps import first_steps
from seller_toolkit.gui.tabs.overview.lacking_files import LackingFiles
from seller_toolkit.gui.tabs.overview.moves import Moves
from seller_toolkit.gui.tabs.overview.notice_strip import NoticeStrip
from seller_toolkit.gui.tabs.overview.panels import Panels
from seller_toolkit.gui.tabs.overview.shop_board import MOST_COLUMNS, ShopBoard
from seller_toolkit.gui.tabs.overview.shop_table import ShopTable
from seller_toolkit.gui.tabs.overview.side_cards import LastImport, ReviewDeadlines
from seller_toolkit.gui.tabs.overview.steps_strip import StepsStrip
from seller_toolkit.gui.tabs.overview.tasks_today import TasksToday
from seller_toolkit.gui.tabs.shop_events import ShopEvents
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.kit import fact_of
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.painting import plain_tip
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk, score_desk, task_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.gui.first_start import FirstStart
    from seller_toolkit.gui.undo_history import UndoHistory
    from seller_toolkit.services.reports.overview import OverviewView, ShopCard
    from seller_toolkit.services.scores.notices import Notice
    from seller_toolkit.services.tasks.task_list import TaskLine

_DONE = True


class OverviewTab(Tab):
    """Cards of the shops above, of many shops a table; findings, tasks, reviews and the last import below.

    An empty store shows the first steps instead.
    """

    def build(self) -> None:
        """Make the page, the first steps, and a blank that is shown until the first view is there."""
        wishes = self.context.wishes
        self.board = ShopBoard(self.kit, wishes)
        self.shops = ShopTable(self.kit)
        self.shops.hide()
        self.due, self.due_work = DueStrip(self.kit), DueWork(self)
        self.strip = NoticeStrip(self.kit)
        self.steps, self.steps_of_empty = StepsStrip(self.kit), StepsStrip(self.kit)
        self._first: FirstStart | None = None
        self.countdown = CountdownLine(self.kit)
        self.events = ShopEvents(self)
        self.moves = Moves(self.kit)
        self.tasks = TasksToday(self.kit, wishes)
        self.reviews = ReviewDeadlines(self.kit, wishes)
        self.last_import = LastImport(self.kit, wishes)
        self.lacking = LackingFiles(self.kit, wishes)
        self._view: OverviewView | None = None
        self._ticked: Deed | None = None  # the last one here
        self._history: UndoHistory | None = None
        blank = QWidget()
        blank.setProperty("role", "page")
        panels = Panels(self.kit, (self.moves, self.tasks), (self.reviews, self.last_import))
        above = across((boxed(down(self.due, self.strip, gap=0)), 1), self.countdown, gap=16)
        head = down(self._heading(), above, gap=4)
        self._page = self.kit.page(self.steps, head, self.board, self.shops, (panels, 1), self.lacking, gap=12)
        start = across(None, first_steps(self.kit, wishes), None)
        self._empty = self.kit.page(self.steps_of_empty, None, start, None)
        self.fill(blank, self._page, self._empty)
        self._connect()

    def refresh(self) -> None:
        """Ask for the overview of the chosen shop, or of all."""
        shop = self.context.selection.shop
        self.run(desk.overview, shop, done=self._show, replaces="view")
        self.due_work.ask(shop)

    # --- building

    def _heading(self) -> QWidget:
        self.legend = self.kit.text("", "caption", "muted")
        self.print = self.kit.button(translate("Overview", "Print today's list"), icon="printer-line")
        self.print.setObjectName("print")
        words = translate("Overview", "Overview")
        head = self.kit.heading(words, "", self._demo_bar(), 8, self.legend, 8, self.print)
        self.fact = fact_of(head)
        return head

    def _demo_bar(self) -> QWidget:
        self._demo_words = self.kit.text("", elide=True)
        remove = self.kit.button(translate("Overview", "Remove them"), "link")
        remove.setObjectName("remove-demo")
        remove.clicked.connect(self.context.wishes.demo_removal_requested)
        icon = self.kit.icon("information-line")
        self.demo_bar = boxed(across(icon, self._demo_words, remove))
        self.demo_bar.hide()
        return self.demo_bar

    def _connect(self) -> None:
        self.board.score_wanted.connect(self._open_score)
        self.board.source_wanted.connect(self.context.wishes.source_requested)
        self.board.full.connect(self._show_lacking_below)
        self.due_work.came.connect(self.due.show_view)
        self.due.wanted.connect(self.context.wishes.due_requested)
        self.shops.score_wanted.connect(self._open_score)
        self.moves.score_wanted.connect(self._open_score)
        self.strip.score_wanted.connect(self._open_score)
        self.strip.put_away.connect(self._put_away)
        self.strip.wanted_changed.connect(self._choose_notices)
        self.countdown.events_wanted.connect(self.open_events)
        self.tasks.tick_wanted.connect(self._tick)
        self.print.clicked.connect(self._print)
        for steps in (self.steps, self.steps_of_empty):
            steps.demo_wanted.connect(self.context.wishes.demo_requested)
            steps.trend_wanted.connect(lambda: self.context.wishes.tab_requested.emit("trend"))
            steps.print_wanted.connect(self._print)

    # --- drawing

    def _show(self, view: OverviewView) -> None:
        self._view = view
        self._tell_first_start()
        if not view.cards:
            self.show_part(self._empty)
            return
        self.fact.set_words(_fact(view))
        self.legend.set_words(_legend(view))
        self._show_demo_bar(view)
        self.strip.show_notices(view.notices, self.context.workspace.settings["notices"])
        self.countdown.show_countdowns(view.countdowns)
        self._show_shops(view)
        self.moves.show_view(view)
        self.tasks.show_view(view)
        self.reviews.show_inbox(view.reviews)
        self.last_import.show_batch(view.last_import, self.context.workspace.today())
        tip = translate("Overview", "The tasks of {shop}").format(shop=self._printed(view).shop.name)
        self.print.setToolTip(plain_tip(tip))
        self.show_part(self._page)

    def _show_shops(self, view: OverviewView) -> None:
        """Cards, or for many shops a table; what is missing is told beside cards only."""
        self.board.setVisible(not view.as_table)
        self.shops.setVisible(view.as_table)
        if view.as_table:
            self.lacking.hide()
            self.shops.show_cards(view.cards, view.due_of)
        else:
            self.board.show_cards(view.cards, view.data_until)

    def _show_demo_bar(self, view: OverviewView) -> None:
        demo = [card.shop.demo for card in view.cards]
        self._demo_words.set_words(
            translate("Overview", "These are demo shops (示例)")
            if all(demo)
            else translate("Overview", "Some of these are demo shops (示例)")
        )
        self.demo_bar.setVisible(any(demo))

    @Slot(bool)
    def _show_lacking_below(self, full: bool) -> None:
        """The cards leave no room beside them: tell what is missing at the end of the page."""
        cards = self._view.cards if self._view else ()
        full = full and self._view is not None and not self._view.as_table
        self.lacking.setVisible(full and self.lacking.show_cards(cards, MOST_COLUMNS))

    # --- deeds

    @Slot(int, str)
    def _open_score(self, shop: int, target: str) -> None:
        self.context.wishes.shop_requested.emit(shop)
        self.context.wishes.score_requested.emit(shop, target)

    @Slot(object)
    def _put_away(self, notice: Notice) -> None:
        self.do(translate("Deeds", "put a notice away"), score_desk.dismiss_notice, notice.key)

    @Slot(str)
    def _choose_notices(self, wanted: str) -> None:
        """Hear more or less from now on; the menu of the window offers the same choice."""
        self.context.workspace.settings.set("notices", wanted)
        self.mark_stale()

    @Slot()
    def open_events(self) -> None:
        shop = self.context.selection.one_shop
        if shop is None and self._view is not None and self._view.cards:
            shop = self._view.cards[0].shop.id
        if shop is not None:
            self.events.open(shop)

    @Slot(object)
    def _tick(self, line: TaskLine) -> None:
        """Mark as done; a task that is only proposed is taken on in the same step."""
        who = self.context.workspace.settings["my_name"]
        self.run(task_desk.tick, (line.ref,), _DONE, who, done=partial(self._on_ticked, line))

    def _on_ticked(self, line: TaskLine, deed: Deed) -> None:
        self._ticked = deed
        self.context.wishes.deed_done.emit(deed, tick_words((line,), done=True))
        self.context.wishes.notice.emit(translate("Overview", "Done: {task}").format(task=line.title))

    def use_history(self, history: UndoHistory) -> None:
        """Offer to take back what was ticked here, as long as it is the last deed of all."""
        self._history = history
        history.changed.connect(self._offer_undo)
        self.tasks.undo_wanted.connect(history.undo)

    def use_first_start(self, first: FirstStart) -> None:
        """Show the steps of a first start above the page, as long as there are any."""
        self._first = first
        for steps in (self.steps, self.steps_of_empty):
            steps.follow(first)
        self._tell_first_start()

    def _tell_first_start(self) -> None:
        """What all own shops are, as far as it was looked."""
        if self._first is not None and self._view is not None and self.context.selection.shop is None:
            self._first.see_store(has_shops=bool(self._view.cards))

    @Slot()
    def _offer_undo(self) -> None:
        if self._history is not None:
            self.tasks.offer_undo(on=self._ticked is not None and self._history.last_deed is self._ticked)

    @Slot()
    def _print(self) -> None:
        if self._view is not None and self._view.cards:
            from seller_toolkit.gui.dialogs.print_options import options_of  # start-up: a dialog's

            shop = self._printed(self._view).shop.id
            self.run(
                task_desk.checklist_document, (shop,), options_of(self.context.workspace.settings["checklist_paper"]),
                done=self.context.wishes.print_requested.emit, replaces="print",
            )  # fmt: skip

    def _printed(self, view: OverviewView) -> ShopCard:
        """Whose list is printed: the chosen shop's, else the first one's."""
        chosen = self.context.selection.one_shop
        return next((card for card in view.cards if card.shop.id == chosen), view.cards[0])


def _fact(view: OverviewView) -> str:
    """`Data until 11-20 · 3 shops`"""
    count = len(view.cards)
    shops = (
        translate("Overview", "{count} shop").format(count=count)
        if count == 1
        else translate("Overview", "{count} shops").format(count=count)
    )
    if view.data_until is None:
        return shops
    until = translate("Overview", "Data until {day}").format(day=short_day(view.data_until))
    return f"{until} · {shops}"


def _legend(view: OverviewView) -> str:
    """What the marks on the bars are; only those that are there."""
    if view.as_table:
        return ""
    rows = [row for card in view.cards for row in card.dimensions]
    lines = any(row.line is not None for row in rows) or any(card.line is not None for card in view.cards)
    parts = [translate("Overview", "┃ line")] if lines else []
    if any(row.peer is not None for row in rows):
        parts.append(translate("Overview", "│ peers"))
    return "   ".join(parts)
