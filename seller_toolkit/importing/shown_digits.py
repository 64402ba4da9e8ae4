"""How many digits behind the point a source shows: what buyers see as 4.8 may be 4.84, and 4.8 among 4.81 is 4.80."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from seller_toolkit.importing.numbers import plain
from seller_toolkit.importing.readers.sheet import Cell

NUMBER = re.compile(r"\d[\d,]*(?:\.(\d+))?|\.(\d+)")
MOST_DIGITS = 6
"""No platform shows more; what has more was computed, and half a step of it matters to nobody."""


def digits_of(cell: Cell, value: float) -> int:
    """The digits of a cell that holds `value`: those of its text where the number stands there as it is kept, else the value's.

    A number cell tells only what its value needs (4.8 for 4.80), as does a text that had to be converted (98.49 for 0.9849).
    """
    found = NUMBER.search(plain(cell)) if isinstance(cell, str) else None
    if found and Decimal(found[0].replace(",", "")) == Decimal(repr(abs(value))):
        return min(len(found[1] or found[2] or ""), MOST_DIGITS)
    return needed_digits(value)


def needed_digits(value: float) -> int:
    """The digits behind the point that a value cannot do without."""
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return min(max(0, -exponent), MOST_DIGITS) if isinstance(exponent, int) else 0


def most_digits(shown: Iterable[tuple[Cell, float]]) -> int | None:
    """The most digits that any of the cells shows, each given with its value; None where there is none."""
    return max((digits_of(cell, value) for cell, value in set(shown)), default=None)


def digits_key(metric: str, subject: str = "") -> str:
    """Under which name the digits of a metric are kept; those of what is said of the peers stand apart: `metric/subject`."""
    return f"{metric}/{subject}" if subject else metric


def merged(*parts: Mapping[str, int]) -> dict[str, int]:
    """Digits by metric of several parts of a file: the most of each."""
    found: dict[str, int] = {}
    for part in parts:
        for metric, digits in part.items():
            found[metric] = max(digits, found.get(metric, digits))
    return found
