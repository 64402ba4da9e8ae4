"""Competitors: shops side by side, dimension by dimension, how that came about, and what their items cost and sell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import ChangeSet, Part
from seller_toolkit.gui.table_states import keep_words, kept_words
from seller_toolkit.gui.tabs.competitors.charts import GapsCard, LinesCard
from seller_toolkit.gui.tabs.competitors.columns import ColumnChoice
from seller_toolkit.gui.tabs.competitors.deeds import RivalDeeds
from seller_toolkit.gui.tabs.competitors.exports import Exports
from seller_toolkit.gui.tabs.competitors.head import CompetitorsHead
from seller_toolkit.gui.tabs.competitors.items import ItemsPanel
from seller_toolkit.gui.tabs.competitors.nothing_yet import NothingYet
from seller_toolkit.gui.tabs.competitors.table_card import TableCard
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import rival_desk

if TYPE_CHECKING:
    from seller_toolkit.analysis.trend import Series
    from seller_toolkit.services.rivals.comparison import CompareView


MOST_CHARTED = 6
"""Competitors that are drawn at once: more lines than that nobody tells apart."""

ONE_LINE_FROM = 1080
"""Pixels at 100 % from which the head is one line."""
_BESIDE_ROWS = 385  # pixels at 100 % of a comfortable page that are not rows of the table: heads, charts, margins
_CHOICE = "competitors/columns"  # where the chosen columns are kept
SHOPS, ITEMS = 0, 1


class CompetitorsTab(Tab):
    """The latest scores of own shop and competitors as a table, as a picture, and over the last weeks; their items."""

    parts: ClassVar[ChangeSet] = frozenset({Part.SHOPS, Part.SCORES, Part.COMPETITORS, Part.SETTINGS})

    def build(self) -> None:
        self._view: CompareView | None = None
        self._profile = ""  # a score that the user has picked; "" takes the one that most competitors have
        self._charted: tuple[int, ...] = ()  # competitors that the user has picked for the chart
        self.table_card, self.gaps, self.lines = TableCard(self.kit), GapsCard(self.kit), LinesCard(self.kit)
        self.table_card.choice = ColumnChoice.of_text(kept_words(self.context.workspace.settings, _CHOICE))
        self.nothing_yet, self.items = NothingYet(self.kit), ItemsPanel(self)
        self.deeds = RivalDeeds(self, self.table_card, lambda: self._view)
        self.exports = Exports(self, lambda: self._view, lambda: self.gaps.spec)
        self._nothing = QWidget()
        self._content = self.kit.page(
            self._heading(),
            self._remarks(),
            self.table_card,
            (Beside(self.kit, (11, 9), (self.gaps, self.lines)), 1),
        )
        self._empty = self.kit.page(
            self.kit.heading(translate("Compare", "Competitors"), ""), (self.nothing_yet, 1)
        )  # fmt: skip
        self._items = self.kit.page(self._items_heading(), (self.items, 1))
        self.fill(self._nothing, self._content, self._empty, self._items)
        self._connect()

    def refresh(self) -> None:
        shop = self.context.selection.one_shop
        self.run(rival_desk.comparison, shop, self._profile, done=self._show, replaces="view")

    # --- building -------------------------------------------------------------------------------------------------

    def _heading(self) -> QWidget:
        self._head = head = CompetitorsHead(self.kit)
        self._score, self._pages, self._fact = head.score, head.pages, head.fact
        return head

    def _items_heading(self) -> QWidget:
        self._item_pages = self.kit.segments(
            [translate("Compare", "Shops"), translate("Compare", "Items")], chosen=ITEMS
        )
        self._item_pages.setObjectName("item_pages")
        return self.kit.heading(translate("Compare", "Competitors"), "", self._item_pages)

    def _remarks(self) -> QWidget:
        """What is not compared, and why."""
        self._why = self.kit.text("", tone="muted", wrap=True)
        self._why.setObjectName("why")
        row = across(self.kit.icon("information-line"), (self._why, 1))
        self._why_row = boxed(row)
        return self._why_row

    def _connect(self) -> None:
        wishes = self.context.wishes
        self._score.chosen.connect(self._on_score)
        self._head.fill_in.clicked.connect(lambda _on: self.deeds.fill_in())
        self._head.paste.clicked.connect(wishes.paste_requested)
        self._head.export.clicked.connect(self.exports.save)
        self._head.print.clicked.connect(self.exports.print)
        self._head.add.clicked.connect(self.deeds.add)
        self._pages.chosen.connect(self.show_page)
        self._item_pages.chosen.connect(self.show_page)
        self.table_card.choice_changed.connect(self._keep_choice)
        self.deeds.chart_wished.connect(self._on_chart_wished)
        self.lines.chosen_dropped.connect(self._drop_charted)
        self.gaps.picture_wished.connect(self.exports.save_picture)
        self.lines.picture_wished.connect(self.exports.save_picture)
        self.items.files_requested.connect(wishes.files_requested)
        self.nothing_yet.files_requested.connect(wishes.files_requested)
        self.nothing_yet.paste_requested.connect(wishes.paste_requested)
        self.nothing_yet.demo_requested.connect(wishes.demo_requested)
        self.nothing_yet.rival_requested.connect(self.deeds.add)

    # --- showing --------------------------------------------------------------------------------------------------

    @Slot(int)
    def begin_search(self) -> bool:
        """The cursor goes into the search of the shops, or of the items where they are in front."""
        front = self._parts.currentWidget()
        if front not in (self._items, self._content):
            return False
        field = self.items.search if front is self._items else self.table_card.search
        field.setFocus()
        field.selectAll()
        return True

    def show_page(self, page: int) -> None:
        """Show the shops or the items."""
        if self._view is None:
            return
        self._pages.choose(SHOPS)
        self._item_pages.choose(ITEMS)
        if page == ITEMS:
            self.items.show_for(self._view.own.id if self._view.own else None)
        self.show_part(self._items if page == ITEMS else self._content)

    def _show(self, view: CompareView) -> None:
        self._view = view
        on_items = self._parts.currentWidget() is self._items
        rivals = sum(not row.shop.own for row in view.rows)
        if not rivals:
            self.nothing_yet.show_view(view, store_is_empty=view.own is None)
            self.show_part(self._empty)
            return
        stale_after = int(self.context.workspace.settings["stale_after_days"])
        self._show_head(view, stale_after)
        why = " ".join(one for one in (_why_no_gaps(view), *view.scale_notes) if one)
        self._why.set_words(why)
        self._why_row.setVisible(bool(why))
        self._make_room()
        shown = {row.shop.id for row in view.rows}
        self._charted = tuple(one for one in self._charted if one in shown)
        self.table_card.show_view(view, stale_after=stale_after, charted=self._charted)
        self.gaps.show_view(view)
        self._show_lines()
        self.show_part(self._items if on_items else self._content)
        if on_items:
            self.items.show_for(view.own.id if view.own else None)

    def _show_head(self, view: CompareView, stale_after: int) -> None:
        scores = [view.profile_label, *(label for _, label in view.other_scores)]
        self._score.set_options(scores)
        self._score.setVisible(len(scores) > 1)
        shops = translate("Compare", "Shops: {count}").format(count=len(view.rows))
        marked = translate("Compare", "grey when older than {days} days").format(days=stale_after)
        named = [view.profile_label] if len(scores) == 1 else []  # else the select beside it says so
        self._fact.set_words(" · ".join((shops, *named, marked)))

    @Slot(int)
    def _on_score(self, place: int) -> None:
        if self._view is not None and place > 0:
            self._profile = self._view.other_scores[place - 1][0]
            self.refresh()

    @Slot(object)
    def _keep_choice(self, choice: ColumnChoice) -> None:
        keep_words(self.context.workspace.settings, _CHOICE, choice.as_text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.set_narrow(on=self.width() < self.kit.theme.scaled(ONE_LINE_FROM))
        # what the heads and the charts leave goes to the table's rows
        self._make_room()

    def _make_room(self) -> None:
        said = self._why_row.sizeHint().height() + 16 if self._why.words() else 0
        self.table_card.set_room(self.height() - said - self.kit.theme.scaled(_BESIDE_ROWS))

    # --- the chart's shops ----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_chart_wished(self, shops: tuple[int, ...]) -> None:
        """Take shops into the chart; take them out where all of them are in it."""
        if all(one in self._charted for one in shops):
            wanted = tuple(one for one in self._charted if one not in shops)
        else:
            wanted = tuple(dict.fromkeys((*self._charted, *shops)))
        if len(wanted) > MOST_CHARTED:
            words = translate("Compare", "The chart holds {most} competitors besides mine.")
            self.context.wishes.notice.emit(words.format(most=MOST_CHARTED))
            wanted = wanted[:MOST_CHARTED]
        self._charted = wanted
        self.table_card.mark_charted(wanted)
        self._show_lines()

    @Slot()
    def _drop_charted(self) -> None:
        self._charted = ()
        self.table_card.mark_charted(())
        self._show_lines()

    def _show_lines(self) -> None:
        view = self._view
        if view is None or view.profile is None:
            return
        if not self._charted:
            self.lines.show_view(view)
            return
        own = (view.own.id,) if view.own else ()
        self.run(rival_desk.trends, (*own, *self._charted), view.profile.id, done=self._draw_chosen, replaces="lines")

    def _draw_chosen(self, trends: Mapping[int, Mapping[str, Series]]) -> None:
        if self._view is not None and self._charted:
            self.lines.show_view(self._view, self._charted, trends)


def _why_no_gaps(view: CompareView) -> str:
    """Why there are no gaps, "" where there are."""
    if view.own is None:
        return translate(
            "Compare", "There is no shop of your own yet, so gaps to it are not shown. Import its scores to see them."
        )
    mine = next(row for row in view.rows if row.shop.own)
    if any(mine.cells[target].value is not None for target, _ in view.dimensions if target in mine.cells):
        return ""
    words = translate("Compare", "{shop} has no values of this score yet, so gaps to it are not shown.")
    return words.format(shop=view.own.name)
