"""Where the cells of a sheet's XML say they are, each looked at by itself."""

import re
from typing import NamedTuple

REFERENCE = re.compile(rb"\br\s*=\s*[\"']\s*([A-Za-z]*)(\d*)")
CELL_REFERENCE = re.compile(rb"<(?:\w+:)?c\s[^<>]*?\br\s*=\s*[\"']\s*([A-Za-z]*)(\d*)")


class Span(NamedTuple):
    """The last row and column that a piece of XML speaks of, and how many rows it has."""

    row: int
    column: int
    rows: int


def references(text: bytes, *, cells_alone: bool = False) -> set[tuple[int, int]]:
    """Every (row, column) that is written anywhere in a piece; 0 for a part that is not said."""
    found = set((CELL_REFERENCE if cells_alone else REFERENCE).findall(text))
    return {(int(digits[:12] or b"0"), column_of(letters[:8].upper())) for letters, digits in found}


def column_of(letters: bytes) -> int:
    """1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
