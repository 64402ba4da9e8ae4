"""Which rows below a header are data: totals, blank lines, repeated heads and notes are not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from seller_toolkit.importing.detect import Match, titles_of
from seller_toolkit.importing.readers.sheet import Cell, Sheet, is_blank, is_empty, shown
from seller_toolkit.importing.titles import fold
from seller_toolkit.importing.values import says_nothing

NOTE = re.compile(
    r"(?:数据来源|数据更新|导出时间|导出人|更新时间|统计时间|统计日期|统计周期|制表|备注|说明|注意|注|提示)[::]"
)
LABEL_PLACES = 3  # a total says so in one of the first cells that are filled


@dataclass(frozen=True)
class DataRows:
    """The data rows of one block: `places` in the sheet (row number − 1), and how many others were passed over."""

    match: Match
    places: Sequence[int]
    skipped: int

    @property
    def numbers(self) -> list[int]:
        """Row numbers as Excel shows them."""
        return [place + 1 for place in self.places]

    def cells(self, sheet: Sheet, at: int) -> list[Any]:
        """One column of the data rows; short rows end in None."""
        rows = sheet.rows
        return [rows[place][at] if at < len(rows[place]) else None for place in self.places]


def data_rows(sheet: Sheet, match: Match, *, until: int | None, totals: frozenset[str]) -> DataRows:
    """The data rows below `match`'s header and above `until`, the header of the next block.

    In a sheet of several blocks a row with a single filled cell is the next block's headline.
    """
    end = len(sheet.rows) if until is None else until
    heads = {fold(title) for title in match.titles if title}
    kept, skipped, blank = [], 0, 0
    for place in range(match.header + 1, end):
        row = sheet.rows[place]
        if is_blank(row):
            blank += 1
            continue
        skipped, blank = skipped + blank, 0  # blank lines behind the last row are nothing at all
        if _is_other(row, heads, totals, headlines=until is not None):
            skipped += 1
        else:
            kept.append(place)
    return DataRows(match, kept, skipped)


def _is_other(row: Sequence[Cell], heads: set[str], totals: frozenset[str], *, headlines: bool) -> bool:
    filled = _first_filled(row)
    first = shown(filled[0])
    if fold(first) in heads and _repeats(row, heads):
        return True
    if len(filled) == 1 and (headlines or NOTE.match(fold(first))):
        return True
    return _is_total(filled, totals)


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
