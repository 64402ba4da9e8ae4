"""Cells, columns, and the model that every table of the program shows."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from seller_toolkit.gui.widgets.evidence import Span
from seller_toolkit.i18n.collation import name_key
from seller_toolkit.i18n.formats import MINUS, NOTHING, arrowed

SortKey: TypeAlias = Any
"""Anything that can be ordered within its column; None for a missing value."""


@dataclass(frozen=True)
class Cell:
    """What one table cell shows.

    `value` is what it is sorted by where `text` does not say it. `sub` is a second line: where the first comes from.
    `tone` is a token's name, `role` a role of `theme.TYPE`. `chips` are (words, tone) pairs. `fill` is a token and its
    strength (1: the strongest shade that text can be read on); `joined` −1 shades together with the cell to its right,
    1 to its left. `delta` is a change with `digits` decimals, grey if `quiet`. `link` looks like something to press.
    `interval` is drawn in the place of the text, which is copied all the same: the middle of an interval that reaches 1 to
    both sides, across a line at 0. `lead` is small print at the left of a number: its day where that differs; it is not copied.
    """

    text: str = ""
    sub: str = ""
    value: object = None
    tone: str = "text"
    role: str = "body"
    icon: str = ""
    chips: tuple[tuple[str, str], ...] = ()
    delta: float | None = None
    digits: int = 2
    quiet: bool = False
    fill: tuple[str, float] = ("", 0.0)
    joined: int = 0
    spans: tuple[Span, ...] = ()
    link: bool = False
    tip: str = ""
    interval: float | None = None
    lead: str = ""

    @property
    def spoken(self) -> str:
        """All that the cell shows, for readers and for searching by keys."""
        change = arrowed(self.delta, self.digits) if self.delta is not None else ""
        parts = (self.lead, self.text, change, *(words for words, _ in self.chips), self.sub, self.tip)
        return " · ".join(part for part in parts if part)


@dataclass(frozen=True)
class TableColumn:
    """A column: `width` in pixels at 100 %, 0 takes what is left over; `right` for numbers.

    One that takes what is left has `least` pixels at 100 % in any case; below, the table scrolls sideways.
    `key` gives what a cell is sorted by (default: `natural_key`); `sortable` False for columns of actions.
    """

    title: str
    width: int = 0
    right: bool = False
    key: Callable[[Cell], SortKey] | None = None
    tooltip: str = ""
    sortable: bool = True
    least: int = 96

    def sort_key(self, cell: Cell) -> SortKey:
        """What `cell` is sorted by in this column."""
        return self.key(cell) if self.key is not None else natural_key(cell, number=self.right)


_NUMBER = re.compile(r"[¥￥]?\s*([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)\s*[^\d:.-]*")


def number_in(text: str) -> Decimal | None:
    """The number that a text begins with: `1,204`, `−0.03`, `95.1%`, `64.7 h`; None for days, spans and words."""
    found = _NUMBER.fullmatch(text.strip().replace(MINUS, "-"))
    return None if found is None else Decimal(found[1] + found[2].replace(",", ""))


def natural_key(cell: Cell, *, number: bool) -> SortKey:
    """Numbers as numbers, days as days, all else as names are listed; None where there is nothing.

    `number`: the column holds numbers, so that a text that is one counts as one.
    """
    value = cell.value if cell.value is not None else cell.delta
    if value is None:
        words = cell.text or cell.sub or " ".join(words for words, _ in cell.chips)
        if words in ("", NOTHING):
            return None
        value = number_in(words) if number else None
        value = words if value is None else value
    return _ordered(value)


def _ordered(value: object) -> SortKey:
    """A key that can be compared with the key of any other value: by kind first."""
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, (int, float, Decimal)):
        return (0, value)
    if isinstance(value, datetime):
        return (1, value.isoformat())
    if isinstance(value, date):
        return (1, value.isoformat())
    return (2, name_key(str(value)))


def order_of(cells: Sequence[Cell], column: TableColumn, *, descending: bool) -> list[int]:
    """The places of `cells` in sorted order: stable, missing values last in both directions."""
    keys = [column.sort_key(cell) for cell in cells]
    known = [place for place, key in enumerate(keys) if key is not None]
    missing = [place for place, key in enumerate(keys) if key is None]
    return sorted(known, key=lambda place: keys[place], reverse=descending) + missing
