"""Cells kept column by column: a million rows of ten cells are ten lists, not a million.

Whole columns are what conversion works on, and a table of few long lists takes half the time and a third of the memory
of one of many short ones.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from typing import Any, overload

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.limits import MAX_CELLS, MAX_COLUMNS, insist_on_cells

Cell = str | float | int | bool | datetime | date | time | timedelta | None

SHARED = 0.9  # share of different texts in the first rows of a column up to which equal ones are kept once
SAMPLE = 20_000  # rows
STEP = 2_000  # rows


class Grid(Sequence[Sequence[Cell]]):
    """Rows of cells, each made when it is asked for; all have the width of the widest, short ones end in None.

    `columns` all have the same length, which is `height` where there are none.
    """

    def __init__(self, columns: Sequence[list[Cell]], height: int = 0) -> None:
        self._columns = columns
        self._height = len(columns[0]) if columns else height

    @classmethod
    def of(cls, rows: Iterable[Sequence[Cell]]) -> "Grid":
        """The same rows as a grid; a grid itself as it is. Raises UserError file.too_many_cells."""
        if isinstance(rows, cls):
            return rows
        maker = GridMaker("")
        maker.add(list(rows))
        return maker.grid()

    @property
    def width(self) -> int:
        return len(self._columns)

    def __len__(self) -> int:
        return self._height

    def __iter__(self) -> Iterator[Sequence[Cell]]:
        for start in range(0, self._height, STEP):
            yield from self[start : start + STEP]

    @overload
    def __getitem__(self, place: int) -> list[Cell]: ...

    @overload
    def __getitem__(self, place: slice) -> list[list[Cell]]: ...

    def __getitem__(self, place: int | slice) -> list[Cell] | list[list[Cell]]:
        if isinstance(place, int):
            if not -self._height <= place < self._height:
                raise IndexError(place)
            return [column[place] for column in self._columns]
        if not self._columns:
            blank: list[Cell] = []
            return [blank] * len(range(self._height)[place])
        return list(map(list, zip(*(column[place] for column in self._columns), strict=True)))

    def column(self, at: int, start: int = 0, stop: int | None = None) -> Sequence[Any]:
        """The cells of the rows `start` to `stop` in one column; beyond the last column there is nothing but None."""
        if at >= len(self._columns):
            return [None] * len(range(self._height)[start:stop])
        column = self._columns[at]
        return column if start == 0 and stop is None else column[start:stop]


class GridMaker:
    """Takes a table some rows at a time, with room for `most` cells: one long row makes all others as wide.

    With `share` equal cells of a column become one object, unless nearly all differ: it takes a tenth of a microsecond a
    cell, and millions of rows need half the memory. It is for texts alone: 1 and True are equal, and not the same.
    """

    def __init__(self, name: str, *, most: int = MAX_CELLS, share: bool = False) -> None:
        self._name, self._most = name, most  # `name` is that of the file, for words
        self._columns: list[list[Cell]] = []
        self._known: list[dict[Cell, Cell] | None] = []
        self._share = share
        self._height = 0

    def add(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows of any width. Raises UserError file.too_many_cells, file.not_a_table (a row wider than any table)."""
        widths = set(map(len, rows))
        self._insist_on_room(max(widths, default=0), len(rows))
        self._take(zip(*rows, strict=True) if len(widths) == 1 else zip_longest(*rows), len(rows))

    def add_flat(self, cells: Sequence[Cell], width: int) -> None:
        """Add rows of one width whose cells stand one behind the other. Raises UserError file.too_many_cells."""
        self._insist_on_room(width, len(cells) // width)
        self._take((cells[at::width] for at in range(width)), len(cells) // width)

    def grid(self) -> Grid:
        """All that was added."""
        return Grid(self._columns, self._height)

    def _insist_on_room(self, width: int, height: int) -> None:
        if width > MAX_COLUMNS:
            raise UserError("file.not_a_table", name=self._name)
        cells = max(width, len(self._columns)) * (self._height + height)
        insist_on_cells(cells, self._name, most=self._most)

    def _take(self, columns: Iterable[Sequence[Cell]], height: int) -> None:
        for at, cells in enumerate(columns):
            if at == len(self._columns):
                self._columns.append([None] * self._height)
                self._known.append({} if self._share else None)
            self._columns[at] += self._shared(at, cells)
        self._height += height
        for column in self._columns:
            column.extend([None] * (self._height - len(column)))

    def _shared(self, at: int, cells: Sequence[Cell]) -> Iterable[Cell]:
        known, seen = self._known[at], len(self._columns[at])
        if known is None:
            return cells
        if len(known) > SHARED * seen and seen >= SAMPLE:
            self._known[at] = None
            return cells
        return map(known.setdefault, cells, cells)
