"""The tables of the look back: what their columns are called, and the cells of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.look_back import Figures, LookBackLine


def look_back_columns(what: str, *, refunds: bool) -> tuple[TableColumn, ...]:
    """What is counted, the complaints, those of the month before, those in time, refunds where asked for, and the cost."""
    in_time = translate(
        "Look back",
        "Answered by the deadline, or closed by then without an answer. Closed later is late. Of the complaints of which it is known when and that were due.",
    )
    columns = [
        TableColumn(what, least=64),
        TableColumn(translate("Look back", "Complaints"), 84, right=True),
        TableColumn(translate("Look back", "Before"), 60, right=True, tooltip=translate("Look back", "Month before")),
        TableColumn(translate("Look back", "In time"), 60, right=True, tooltip=in_time),
    ]
    if refunds:
        reason = translate("Look back", "After-sales cases of the month whose reason means this cause")
        columns.append(TableColumn(translate("Look back", "Refunds"), 68, right=True, tooltip=reason))
    cost = translate("Look back", "Cost of remedies of the cases that were opened in the month")
    columns.append(TableColumn(translate("Look back", "Cost, yuan"), 84, right=True, tooltip=cost))
    return tuple(columns)


def look_back_cells(line: LookBackLine, *, refunds: bool) -> tuple[Cell, ...]:
    """The cells under `look_back_columns`."""
    figures = line.figures
    cells = [
        Cell(line.label, sub=line.note, tip=line.label),
        _count(figures.count, strong=True),
        _count(figures.before),
    ]
    cells.append(_in_time(figures))
    if refunds:
        cells.append(_count(figures.refunds))
    cost = figures.cost / 100
    cells.append(Cell(number(cost, 2) if cost else "0", value=cost, tone="text" if cost else "disabled"))
    return tuple(cells)


def in_time_words(figures: Figures) -> str:
    """How many of those that count were answered in time; a dash where none counts."""
    return f"{number(figures.in_time)}/{number(figures.timed)}" if figures.timed else "—"


def _count(count: int, *, strong: bool = False) -> Cell:
    return Cell(
        number(count), value=count, role="strong" if strong and count else "body", tone="text" if count else "muted"
    )


def _in_time(figures: Figures) -> Cell:
    tip = ""
    if figures.overdue:
        tip = translate("Look back", "{count} still wait, past their deadline").format(count=number(figures.overdue))
    return Cell(in_time_words(figures), value=figures.share, tip=tip, tone="text" if figures.timed else "muted")
