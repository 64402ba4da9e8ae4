"""Which rows below a header are data: totals, blank lines, repeated heads and notes are not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from seller_toolkit.domain.records import KIND_OF, FieldType
from seller_toolkit.domain.titles import fold
from seller_toolkit.importing.detect import Match, titles_of
from seller_toolkit.importing.readers.grid import Grid
from seller_toolkit.importing.readers.sheet import Cell, Sheet, is_blank, is_empty, shown
from seller_toolkit.importing.values import says_nothing

NOTE = re.compile(
    r"(?:数据来源|数据更新|导出时间|导出人|更新时间|统计时间|统计日期|统计周期|制表|备注|说明|注意|注|提示)[::]"
)
TOTAL_END = re.compile(r"(?:合计|总计|小计|汇总|平均|均值|平均值)$")  # 6月平均, where a day should stand
IDEOGRAPH = re.compile(r"[\u4e00-\u9fff]")
LABEL_PLACES = 3  # a total says so in one of the first cells that are filled
LABEL_ROLES = ("day", "shop", "name", "subject", "platform")  # … or where the row says what it speaks of
PIECE = 1000  # rows looked at together
WRAPPING = "=\"'\t "  # what stands before the digits of an order number
NOTE_TYPES = (FieldType.ID, FieldType.TIME, FieldType.DAY)  # no words stand in these


@dataclass(frozen=True)
class DataRows:
    """The data rows of one block by their numbers as Excel shows them, and how many others were passed over."""

    match: Match
    numbers: list[int]
    grid: Grid
    skipped: int

    def __len__(self) -> int:
        return len(self.numbers)

    def cells(self, at: int) -> Sequence[Any]:
        """One column of the data rows; short rows end in None."""
        if not self.numbers:
            return []
        first, last = self.numbers[0], self.numbers[-1]
        if last - first + 1 == len(self.numbers):
            return self.grid.column(at, first - 1, last)
        column = self.grid.column(at)
        return [column[number - 1] for number in self.numbers]

    def percents(self, sheet: Sheet, at: int) -> frozenset[int]:
        """Which of the data rows have a cell with percent format in a column: places in `numbers`."""
        if at in sheet.percents:
            return frozenset(range(len(self)))
        if not sheet.percent_cells:
            return frozenset()
        return frozenset(i for i, number in enumerate(self.numbers) if (number - 1, at) in sheet.percent_cells)


def data_rows(sheet: Sheet, match: Match, *, until: int | None, totals: frozenset[str]) -> DataRows:
    """The data rows below `match`'s header and above `until`, the header of the next block.

    In a sheet of several blocks a row with a single filled cell is the next block's headline.
    """
    grid = sheet.grid
    end = len(grid) if until is None else until
    signs = _Signs(match, totals, headlines=until is not None)
    numbers: list[int] = []
    skipped = blank = 0
    for start in range(match.header + 1, end, PIECE):
        stop = min(start + PIECE, end)
        if signs.are_plainly_data(grid, start, stop):
            skipped, blank = skipped + blank, 0
            numbers += range(start + 1, stop + 1)
            continue
        for number, row in enumerate(grid[start:stop], start + 1):
            if is_blank(row):
                blank += 1
                continue
            skipped, blank = skipped + blank, 0  # blank lines behind the last row are nothing at all
            if signs.found_in(row):
                skipped += 1
            else:
                numbers.append(number)
    return DataRows(match, numbers, grid, skipped)


class _Signs:
    """What tells that a row of a block is no data row."""

    def __init__(self, match: Match, totals: frozenset[str], *, headlines: bool) -> None:
        self._match, self._totals, self._headlines = match, totals, headlines
        self._heads = {fold(title) for title in match.titles if title}
        self._labels = {at: column.role for at, column in match.columns.items() if column.role in LABEL_ROLES}
        self._digits_are_data = not any(word[:1].isdigit() for word in self._heads | totals)
        self._told = lru_cache(maxsize=10_000)(self._says_total)

    def are_plainly_data(self, grid: Grid, start: int, stop: int) -> bool:
        """Whether all these rows begin with a digit and are labelled as no total: what `found_in` would find, quicker.

        False says nothing: then each row is looked at.
        """
        if not self._digits_are_data or grid.width < 2:
            return False
        if not _all_begin_with_digit(grid.column(0, start, stop)) or not _all_said(grid.column(1, start, stop)):
            return False
        return not any(self._are_labelled(grid.column(at, start, stop), role) for at, role in self._labels.items())

    def _are_labelled(self, cells: Sequence[Cell], role: str) -> bool:
        return any(self._told(cell, role) for cell in {cell for cell in cells if isinstance(cell, str)})

    def found_in(self, row: Sequence[Cell]) -> bool:
        """Whether the row repeats the header, is a note or a headline, sums up others or says nothing at all."""
        filled = _first_filled(row)
        first = fold(shown(filled[0]))
        if first in self._heads and _repeats(row, self._heads):
            return True
        if len(filled) == 1 and (self._headlines or NOTE.match(first) or _is_footer(row, self._match)):
            return True
        if all(map(says_nothing, row)):
            return True
        return _is_total(filled, self._totals) or any(
            self._are_labelled(row[at : at + 1], role) for at, role in self._labels.items()
        )

    def _says_total(self, cell: Cell, role: str) -> bool:
        """A total whose label stands in the column of the shop or metric, or 6月平均 in that of the day."""
        folded = fold(str(cell))
        return TOTAL_END.search(folded) is not None if role == "day" else folded in self._totals


def _is_footer(row: Sequence[Cell], match: Match) -> bool:
    """The one filled cell has words where only a number or a time can stand: 共 28 条, 制表人:某人."""
    at = next(place for place, cell in enumerate(row) if not is_empty(cell))
    column = match.columns.get(at)
    said = shown(row[at])
    if column is None or not IDEOGRAPH.search(said):
        return False
    if column.role == "day" or (column.field and _type(match, column.field) in NOTE_TYPES[1:]):
        return not re.search(r"\d[年月日]", said)
    return bool(column.field) and _type(match, column.field) in NOTE_TYPES


def _type(match: Match, field: str) -> FieldType:
    return KIND_OF[match.block.kind].field(field).type


def _all_begin_with_digit(cells: Sequence[Cell]) -> bool:
    texts = [cell for cell in cells if isinstance(cell, str)]
    if len(texts) == len(cells) and all(map(str.isdecimal, texts)):
        return True
    return all(map(_begins_with_digit, cells))


def _all_said(cells: Sequence[Cell]) -> bool:
    return all(map(_is_said, set(cells)))


def _begins_with_digit(cell: Cell) -> bool:
    if isinstance(cell, str):
        return cell.lstrip(WRAPPING)[:1].isdigit()
    return isinstance(cell, (int, float, date)) and not isinstance(cell, bool) and shown(cell)[:1].isdigit()


def _is_said(cell: Cell) -> bool:
    return bool(cell) and not (isinstance(cell, str) and cell.isspace())


def _first_filled(row: Sequence[Cell]) -> list[Cell]:
    filled = []
    for cell in row:
        if not is_empty(cell):
            filled.append(cell)
            if len(filled) == LABEL_PLACES:
                break
    return filled


def _repeats(row: Sequence[Cell], heads: set[str]) -> bool:
    titles = [fold(title) for title in titles_of(row) if title]
    return sum(title in heads for title in titles) > len(titles) / 2


def _is_total(filled: Sequence[Cell], totals: frozenset[str]) -> bool:
    """The label stands in the first filled cell, or behind cells that say nothing such as a dash."""
    said = [cell for cell in filled if not says_nothing(cell)]
    if not said or not isinstance(said[0], str):
        return False
    label = fold(said[0])
    return label in totals or label.partition(":")[0] in totals
