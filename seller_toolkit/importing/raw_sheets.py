"""A sheet that nobody knows: its likeliest header and first rows, for the mapping dialog."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from seller_toolkit.domain.titles import fold
from seller_toolkit.importing import times
from seller_toolkit.importing.detect import HEADER_ROWS, titles_of
from seller_toolkit.importing.layouts import Layout
from seller_toolkit.importing.readers.sheet import Cell, Sheet, is_blank, is_empty, shown
from seller_toolkit.importing.values import MASK, MOBILE

SHOWN_ROWS = 20
DAY_IN_NAME = re.compile(r"(?<!\d)(20\d{2})[-_.年]?(\d{2})[-_.月]?(\d{2})(?!\d{3})")


@dataclass(frozen=True)
class RawTable:
    """The sheet's own titles and its first rows as text, cells of personal columns masked."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def raw_table(sheet: Sheet, layouts: Sequence[Layout]) -> RawTable:
    """The header is the first of the top rows that has the most different texts."""
    rows = sheet.rows[:HEADER_ROWS]
    places = range(len(rows))
    at = max(places, key=lambda place: (_distinct_texts(rows[place]), -place), default=0)
    header = titles_of(rows[at]) if rows else ()
    personal = {fold(n) for layout in layouts for b in layout.blocks for c in b.columns if c.personal for n in c.names}
    hidden = {place for place, title in enumerate(header) if fold(title) in personal}
    below = (row for row in islice(sheet.rows, at + 1, None) if not is_blank(row))
    return RawTable(header, tuple(_texts(row, hidden) for row in islice(below, SHOWN_ROWS)))


def _distinct_texts(row: Sequence[Cell]) -> int:
    return len({cell.strip() for cell in row if isinstance(cell, str) and not is_empty(cell) and not _is_value(cell)})


def _is_value(cell: str) -> bool:
    """Numbers and long texts are no titles."""
    text = cell.strip().strip("%¥")
    return len(text) > 60 or text.replace(",", "").replace(".", "", 1).lstrip("-").isdigit()


def _texts(row: Sequence[Cell], hidden: set[int]) -> tuple[str, ...]:
    return tuple(
        MASK if place in hidden and not is_empty(cell) else MOBILE.sub(MASK, shown(cell))
        for place, cell in enumerate(row)
    )


def looks_like_table(sheet: Sheet) -> bool:
    """At least two rows of at least two cells, and more such rows than lines of prose."""
    widths = [sum(not is_empty(cell) for cell in row) for row in sheet.rows[:200]]
    wide = sum(width >= 2 for width in widths)
    return wide >= 2 and wide > sum(width == 1 for width in widths)


def day_in_name(name: str) -> str:
    """The one day that a file's name speaks of, "" when there is none or several."""
    days = set()
    for year, month, day in DAY_IN_NAME.findall(name):
        try:
            found = times.day(f"{year}-{month}-{day}")
        except ValueError:
            continue
        days.add(found.isoformat() if found else "")
    return days.pop() if len(days) == 1 else ""
