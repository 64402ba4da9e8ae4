"""Values with few digits: what a page shows as 4.8 may be anything from 4.75 to 4.85.

That pages round half up is an assumption: no platform says whether it rounds or cuts off. Where it cuts off, 4.8 would be 4.80
to 4.90; then a gap that is called level here may be a real one, and the other way round, by one step of the last digit at most.
"""

from collections.abc import Iterable
from functools import lru_cache
from math import floor

Range = tuple[float, float]
"""The lowest and the highest value that something may really have."""

NOISE = 1e-9  # 4.8 + 0.05 is 4.85


@lru_cache(maxsize=4096)  # a thousand shops have few different scores
def range_of(value: float, digits: int | None, *, scale: Range | None = None) -> Range | None:
    """The value ± 0.5·10^−digits, within the scale; None where `digits` is None: the value is exact."""
    if digits is None:
        return None
    half = 0.5 * 10.0**-digits
    low, high = value - half, value + half
    if scale is not None and scale[0] <= value <= scale[1]:
        low, high = max(low, scale[0]), min(high, scale[1])
    return round(low, digits + 3), round(high, digits + 3)


def around(value: float, known: Range | None) -> Range:
    """The range of a value; an exact one is a range of one point."""
    return known or (value, value)


def level(one: Range, other: Range) -> bool:
    """Whether two figures cannot be told apart (持平): their ranges overlap.

    Neighbours that share no more than an edge (4.7 and 4.8 of one digit) are different; an exact value on the edge of a range
    may belong to it, and two exact values are level where they are the same.
    """
    shared = min(one[1], other[1]) - max(one[0], other[0])
    is_point = min(one[1] - one[0], other[1] - other[0]) <= NOISE
    return shared >= -NOISE if is_point else shared > NOISE


def surely_above(one: Range, other: Range) -> bool:
    """Whether the first is the greater whatever both really are."""
    return one[0] > other[0] and not level(one, other)


def lowest_above(known: Range, digits: int) -> float:
    """The lowest value of so many digits that is above the whole range: to show it is to have passed."""
    step = 10.0**-digits
    return round((floor(known[1] / step + 1e-6) + 1) * step, digits)


# --- bands --------------------------------------------------------------------------------------------------------

Band = tuple[float, float, float]
"""Scores from `low` to `high`, both included, and what buyers are shown for them."""


def shown_for(score: float, bands: Iterable[Band]) -> float | None:
    """What buyers are shown for a score, None where no band has it.

    Between two bands (92.4, where one ends at 92 and the next begins at 93) the lower one counts: the upper is not reached.
    """
    reached = [band for band in bands if band[0] <= score + NOISE]
    best = max(reached, default=None)
    return None if best is None or score >= best[1] + 1 else best[2]


def band_of(shown: float, bands: Iterable[Band]) -> Range | None:
    """The scores that are shown as `shown`, None where there are none."""
    return next(((low, high) for low, high, words in bands if abs(words - shown) < NOISE), None)
