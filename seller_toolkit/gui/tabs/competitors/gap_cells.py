"""A gap as a cell of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.gui.models.cells import Cell
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.comparison import ComparedCell


def gap_cell(
    gap: float | None, digits: int, *, level: bool, fill: tuple[str, float] = ("", 0.0), tip: str = ""
) -> Cell:
    """`▲ +0.17`, `▼ −0.05`, a word for level, nothing where there is nothing to compare."""
    if gap is None:
        return Cell(tip=tip)
    if level or round(gap, digits) == 0:
        return Cell(translate("Compare", "level"), value=0.0, tone="muted", tip=tip)
    return Cell(
        value=gap, delta=gap, digits=digits, quiet=True, tone="muted", fill=fill, joined=1 if fill[0] else 0, tip=tip
    )


def best_cell(cell: ComparedCell, digits: int, *, tip: str = "") -> Cell:
    """The gap to the best, a word for the best itself."""
    if cell.gap_to_best is not None and round(cell.gap_to_best, digits) >= 0:
        return Cell(translate("Compare", "best"), value=0.0, tone="muted", tip=tip)
    return gap_cell(cell.gap_to_best, digits, level=cell.level_with_best, tip=tip)
