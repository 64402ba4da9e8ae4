"""The figures of one competitor, a row each, for its card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.rival_card import RivalFacts
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.competitors.figure_words import (
    gap_digits,
    place_words,
    range_words,
    shown_digits,
)
from seller_toolkit.gui.tabs.competitors.gap_cells import best_cell, gap_cell
from seller_toolkit.gui.tabs.competitors.rows import Showing, digits_of, own_row
from seller_toolkit.i18n.formats import long_day, measured, number
from seller_toolkit.i18n.labels import figure_kind_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.comparison import ComparedCell


_RANGE = 2  # the column of ranges, which goes where all values are exact


def facts_of(showing: Showing, shop: Shop, *, first: str) -> RivalFacts:
    """What the card of a shop shows; `first` is the dimension that is looked at first. It can be passed where both have a value."""
    view = showing.view
    row, own = next(one for one in view.rows if one.shop.id == shop.id), own_row(view)
    rows, passable = [], []
    for target, label in view.dimensions:
        cell = row.cells.get(target)
        if cell is None or cell.value is None:
            continue
        digits = shown_digits(cell, digits_of(view))
        rows.append(_row(cell, label, number(cell.value, digits), showing, target))
        if own and (mine := own.cells.get(target)) is not None and mine.value is not None:
            passable.append((target, label))
    for figure in view.figures:
        cell = row.cells.get(figure.id)
        if cell is not None and cell.value is not None:
            words = measured(cell.value, figure.unit, shown_digits(cell, figure.digits))
            rows.append(_row(cell, figure.label, words, showing, ""))
    columns, ranged = _columns(), any(row[_RANGE].text for row in rows)
    kept = [at for at in range(len(columns)) if ranged or at != _RANGE]
    shown = [[row[at] for at in kept] for row in rows]
    return RivalFacts(shop, [columns[at] for at in kept], shown, tuple(passable), first)


def _columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("Compare", "Figure"), least=124),
        TableColumn(translate("Compare", "Value"), 76, right=True),
        TableColumn(translate("Compare", "Range"), 104, right=True),
        TableColumn(translate("Compare", "vs me"), 76, right=True),
        TableColumn(translate("Compare", "vs best"), 76, right=True),
        TableColumn(translate("Compare", "Change"), 76, right=True),
        TableColumn(translate("Compare", "Day"), 92, right=True),
        TableColumn(translate("Compare", "What it is"), 120),
        TableColumn(translate("Compare", "Source")),
    )


def _row(cell: ComparedCell, label: str, value: str, showing: Showing, target: str) -> tuple[Cell, ...]:
    digits = digits_of(showing.view)
    exact = gap_digits(cell, showing.own_digits.get(target, digits))
    stale = showing.age(cell.day)
    change = Cell()
    if cell.change is not None:
        level = round(cell.change, shown_digits(cell, digits)) == 0
        words = translate("Compare", "level")
        change = Cell(words, tone="muted") if level else Cell(delta=cell.change, digits=shown_digits(cell, digits))
    return (
        Cell(label),
        Cell(value, role="strong", tone="muted" if stale else "text"),
        Cell(range_words(cell, digits), tone="muted"),
        gap_cell(cell.gap_to_own, exact, level=cell.level_with_own),
        best_cell(cell, exact),
        change,
        Cell(long_day(cell.day), tone="warning" if stale else "muted", icon="time-line" if stale else ""),
        Cell(figure_kind_label(cell.kind), tone="muted"),
        Cell(place_words(cell), tone="muted"),
    )
