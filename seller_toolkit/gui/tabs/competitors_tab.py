"""Competitors: shops side by side, dimension by dimension, and how that came about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import ChangeSet, Part
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.source_menu import offer_source_in_table
from seller_toolkit.gui.tabs.competitors.charts import GapsCard, LinesCard
from seller_toolkit.gui.tabs.competitors.nothing_yet import NothingYet
from seller_toolkit.gui.tabs.competitors.table_card import TableCard
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services import desk, document_desk
from seller_toolkit.services.requests import ValueAt

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.comparison import CompareView


_BESIDE_ROWS = 430  # pixels at 100 % of a comfortable page that are not rows of the table: heads, charts, margins


class CompetitorsTab(Tab):
    """The latest scores of own shop and competitors as a table, as a picture, and over the last weeks."""

    parts: ClassVar[ChangeSet] = frozenset({Part.SHOPS, Part.SCORES, Part.COMPETITORS, Part.SETTINGS})

    def build(self) -> None:
        self._view: CompareView | None = None
        self._profile = ""  # a score that the user has picked; "" takes the one that most competitors have
        self.table_card, self.gaps, self.lines = TableCard(self.kit), GapsCard(self.kit), LinesCard(self.kit)
        self.nothing_yet = NothingYet(self.kit)
        self._nothing = QWidget()
        self._content = self.kit.page(
            self._heading(),
            self._no_gaps(),
            self.table_card,
            (across((self.gaps, 11), (self.lines, 9), gap=16), 1),
        )
        self._empty = self.kit.page(
            self.kit.heading(translate("Compare", "Competitors"), ""), (self.nothing_yet, 1)
        )  # fmt: skip
        self.fill(self._nothing, self._content, self._empty)
        self._connect()

    def refresh(self) -> None:
        shop = self.context.selection.one_shop
        self.run(desk.comparison, shop, self._profile, done=self._show, replaces="view")

    # --- building -------------------------------------------------------------------------------------------------

    def _heading(self) -> QWidget:
        kit = self.kit
        self._score = kit.select()
        self._score.setObjectName("score")
        self._score.setToolTip(translate("Compare", "Which score is compared"))
        self._paste = kit.button(translate("Compare", "Paste from a web page or Excel"), icon="clipboard-line")
        self._paste.setObjectName("paste")
        self._export = kit.button(translate("Compare", "Export"), icon="download-2-line")
        self._export.setObjectName("export")
        self._print = kit.button("", icon="printer-line", tip=translate("Compare", "Print"))
        self._print.setObjectName("print")
        buttons = (self._score, self._paste, self._export, self._print)
        heading = kit.heading(translate("Compare", "Competitors"), "", *buttons)
        fact = heading.findChild(Label, "fact")
        assert isinstance(fact, Label)  # noqa: S101 - kit.heading promises it
        self._fact = fact
        return heading

    def _no_gaps(self) -> QWidget:
        """The sentence that says why no gaps are shown."""
        self._why = self.kit.text("", tone="muted", wrap=True)
        self._why.setObjectName("why")
        row = across(self.kit.icon("information-line"), (self._why, 1))
        self._why_row = boxed(row)
        return self._why_row

    def _connect(self) -> None:
        wishes = self.context.wishes
        self._score.chosen.connect(self._on_score)
        self._paste.clicked.connect(wishes.paste_requested)
        self._export.clicked.connect(self._ask_where)
        self._print.clicked.connect(self._on_print)
        offer_source_in_table(self.table_card.table, self._value_in, wishes.source_requested.emit)
        self.nothing_yet.files_requested.connect(wishes.files_requested)
        self.nothing_yet.paste_requested.connect(wishes.paste_requested)
        self.nothing_yet.demo_requested.connect(wishes.demo_requested)

    # --- showing --------------------------------------------------------------------------------------------------

    def _show(self, view: CompareView) -> None:
        self._view = view
        rivals = sum(not row.shop.own for row in view.rows)
        if not rivals:
            self.nothing_yet.show_view(view, store_is_empty=view.own is None)
            self.show_part(self._empty)
            return
        stale_after = int(self.context.workspace.settings["stale_after_days"])
        self._show_head(view, stale_after)
        why = _why_no_gaps(view)
        self._why.set_words(why)
        self._why_row.setVisible(bool(why))
        self.table_card.show_view(view, stale_after=stale_after)
        self.gaps.show_view(view)
        self.lines.show_view(view)
        self.show_part(self._content)

    def _show_head(self, view: CompareView, stale_after: int) -> None:
        scores = [view.profile_label, *(label for _, label in view.other_scores)]
        self._score.set_options(scores)
        self._score.setVisible(len(scores) > 1)
        shops = translate("Compare", "Shops: {count}").format(count=len(view.rows))
        marked = translate("Compare", "marked when older than {days} days").format(days=stale_after)
        named = [view.profile_label] if len(scores) == 1 else []  # else the select beside it says so
        self._fact.set_words(" · ".join((shops, *named, marked)))

    @Slot(int)
    def _on_score(self, place: int) -> None:
        if self._view is not None and place > 0:
            self._profile = self._view.other_scores[place - 1][0]
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # what the heads and the charts leave goes to the table's rows
        self.table_card.set_room(self.height() - self.kit.theme.scaled(_BESIDE_ROWS))

    def _value_in(self, row: object, column: int) -> ValueAt | None:
        """The score that a cell shows, or of whose gap it tells."""
        view = self._view
        title = self.table_card.table.cells.columns[column].title
        if view is None or view.profile is None or not isinstance(row, int):
            return None
        before = [one.title for one in self.table_card.table.cells.columns[: column + 1]]
        target = next((target for target, label in reversed(view.dimensions) if label in before), "")
        shown = next((one for one in view.rows if one.shop.id == row), None)
        cell = shown.cells.get(target) if shown and title else None
        return ValueAt(row, view.profile.score_metric(target)) if cell and cell.value is not None else None

    # --- files and paper ------------------------------------------------------------------------------------------

    @Slot()
    def _ask_where(self) -> None:
        if self._view is None:
            return
        name = translate("Compare", "Competitors {day}").format(day=long_day(self._view.today))
        kinds = (
            FileKind(translate("Compare", "Excel workbook"), (".xlsx",)),
            FileKind(translate("Compare", "CSV table"), (".csv",)),
            FileKind(translate("Compare", "Web page"), (".html",)),
            FileKind("PDF", (".pdf",)),
        )
        path = self.context.dialogs.ask_save(f"{name}.xlsx", kinds)
        if path is not None:
            self._make_report(lambda report: self.save(report, path))

    @Slot()
    def _on_print(self) -> None:
        self._make_report(self.context.wishes.print_requested.emit)

    def _make_report(self, done: Callable[[Report], None]) -> None:
        if self._view is not None:
            self.run(document_desk.comparison_document, self._view, done=done, uses_store=False)


def _why_no_gaps(view: CompareView) -> str:
    """Why there are no gaps, "" where there are."""
    if view.own is None:
        return translate(
            "Compare", "There is no shop of your own yet, so gaps to it are not shown. Import its scores to see them."
        )
    mine = next(row for row in view.rows if row.shop.own)
    if any(cell.value is not None for cell in mine.cells.values()):
        return ""
    words = translate("Compare", "{shop} has no values of this score yet, so gaps to it are not shown.")
    return words.format(shop=view.own.name)
