"""A sheet as a reader hands it on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from functools import cached_property

from seller_toolkit.importing.readers.grid import Cell, Grid

__all__ = ["Cell", "Sheet", "is_blank", "is_empty", "shown"]


@dataclass(frozen=True)
class Sheet:
    """Raw cells: `rows[i]` is row i + 1 as Excel numbers it; rows may differ in length; empty cells are None or "".

    `percents` are places of columns whose numeric cells carry a percent format, so that 0.8701 there means 87.01 %.
    `percent_cells` are (place of the row, place of the column) of such cells in all other columns.
    """

    name: str
    rows: Sequence[Sequence[Cell]]
    percents: frozenset[int] = field(default=frozenset())
    percent_cells: frozenset[tuple[int, int]] = field(default=frozenset())

    @cached_property
    def grid(self) -> Grid:
        """The same rows for work on whole columns."""
        return Grid.of(self.rows)


def is_empty(cell: Cell) -> bool:
    """Whether a cell holds nothing that can be seen."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def is_blank(row: Sequence[Cell]) -> bool:
    """Whether a row holds nothing that can be seen."""
    return all(is_empty(cell) for cell in row)


def shown(cell: Cell) -> str:
    """A cell as text for people: whole floats without ".0", times without zero clock."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d}" if cell.time() == time() else f"{cell:%Y-%m-%d %H:%M:%S}"
    return str(cell).strip()
