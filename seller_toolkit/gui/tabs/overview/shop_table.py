"""Many shops at a glance: a line each, the one in most danger first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.overview.line_words import line_name, lines_tip, margin_figure, state_words
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, chance, number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.services.reports.overview import ShopCard

MOST_ROWS = 7
"""Rows that are seen at once, so that what is to be done today stays in sight below them."""
SHOP = 0


class ShopTable(QWidget):
    """Sorted by risk until a head is pressed. Enter, a double click or the shop's name open its trend.

    `score_wanted` carries the shop's id and "total" or a dimension's id.
    """

    score_wanted = Signal(int, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._targets: dict[object, str] = {}
        self.table = Table(kit, _columns(), many=True)
        self.table.setObjectName("shops")
        self.table.setAccessibleName(translate("Overview", "Shops, by risk"))
        down(kit.framed(self.table), gap=0, parent=self)
        self.table.row_activated.connect(self._open)
        self.table.cell_clicked.connect(self._on_click)
        kit.theme_changed.connect(self._fit)

    def show_cards(self, cards: Sequence[ShopCard], due_of: Mapping[int, int]) -> None:
        """Draw one row a card; a sorting that the user chose stays."""
        ordered = sorted(cards, key=lambda card: card.risk)
        rows = [_row(place, card, due_of.get(card.shop.id, 0)) for place, card in enumerate(ordered)]
        self._targets = {card.shop.id: _target(card) for card in ordered}
        self.table.set_rows(rows, [card.shop.id for card in ordered])
        self._fit()

    def _fit(self) -> None:
        self.table.fit_at_most(MOST_ROWS)

    def _open(self, row: object) -> None:
        if isinstance(row, int):
            self.score_wanted.emit(row, self._targets[row])

    def _on_click(self, row: object, column: int) -> None:
        if column == SHOP:
            self._open(row)


def _columns() -> tuple[TableColumn, ...]:
    """Narrow enough for all of them at 150 %; the shop's name takes what is left."""
    days = translate("Overview", "Days to the next assessment by this line")
    risk = translate("Overview", "Chance of missing this line at the next assessment")
    return (
        TableColumn(translate("Overview", "Shop")),
        TableColumn(translate("Overview", "Platform"), 76),
        TableColumn(translate("Overview", "Score"), 60, right=True),
        TableColumn(translate("Overview", "7 days"), 80, right=True),
        TableColumn(translate("Overview", "State"), 104),
        TableColumn(translate("Overview", "Nearest line"), 152),
        TableColumn(translate("Overview", "Margin"), 64, right=True),
        TableColumn(translate("Overview", "Days left"), 76, right=True, tooltip=days),
        TableColumn(translate("Overview", "Risk"), 84, right=True, tooltip=risk),
        TableColumn(translate("Overview", "Due"), 56, right=True, tooltip=translate("Overview", "Tasks due today")),
    )


def _row(place: int, card: ShopCard, due: int) -> tuple[Cell, ...]:
    status, state = card.pressing, state_words(card)
    change = card.change.change if card.change else None
    until = card.headline_label or (short_day(card.last_day) if card.last_day else "")
    chips = ((translate("Overview", "Demo"), "accent"),) if card.shop.demo else ()
    return (
        Cell(
            card.shop.name, link=True, chips=chips, tip=" · ".join(part for part in (card.profile_label, until) if part)
        ),
        Cell(card.platform_label, tone="muted"),
        Cell(number(card.value, card.digits), value=card.value, role="strong"),
        Cell(delta=change, digits=card.digits) if change is not None else Cell(NOTHING, tone="muted"),
        Cell(chips=((state.words, state.tone),), value=place) if state else Cell(NOTHING, value=place, tone="muted"),
        *_line_cells(card, status),
        Cell(str(due), value=due, tone="warning" if due else "disabled"),
    )


def _line_cells(card: ShopCard, status: ThresholdStatus | None) -> tuple[Cell, Cell, Cell, Cell]:
    if status is None:
        nothing = Cell(NOTHING, tone="muted")
        return nothing, nothing, nothing, nothing
    tone = {"below": "critical", "near": "warning"}.get(status.state, "text")
    share = None if status.margin is None else status.margin / (card.high - card.low)
    days = NOTHING if status.days_left is None else str(status.days_left)
    when = short_day(status.next_day) if status.next_day else ""
    return (
        Cell(line_name(status, card.digits), tip=lines_tip(card)),
        Cell(margin_figure(status, card.digits), value=share, tone=tone),
        Cell(days, value=status.days_left, tip=when, tone="text" if status.days_left is not None else "muted"),
        Cell(chance(status.chance) or NOTHING, value=status.chance, tone="text" if status.chance else "muted"),
    )


def _target(card: ShopCard) -> str:
    """The score that its nearest line is about, else that of its figure."""
    if card.pressing is not None:
        return card.pressing.threshold.target
    return next((row.id for row in card.dimensions if row.metric == card.headline), "total")
