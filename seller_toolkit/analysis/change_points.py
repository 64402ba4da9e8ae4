"""Days on which a score's course broke: it began to fall or rise, or stands on another level since.

Method: PELT (Killick, Fearnhead, Eckley 2012, "Optimal detection of changepoints with a linear computational cost") with the
squared-error cost (`analysis.segments`).

A score that is counted over a window of days is a rolling mean: neighbouring values share nearly all of their cases, so that
ordinary wobble looks like long waves and PELT on the values would find a change in every wave. Therefore the series is made
independent first, in the manner of Chakar, Lebarbier, Lévy-Leduc and Robin (2017, "A robust approach for estimating
change-points in the mean of an AR(1) process"): the correlation of neighbours is estimated from differences, which a change
hardly disturbs. Where it
is high the day-to-day differences are searched, which of a rolling mean are nearly independent: a jump is one large
difference, a slide a stretch of small ones of one sign. Where it is low the values themselves are searched, the noise
inflated by (1 + r) / (1 - r), the long-run variance of an AR(1) process.

Penalty: 2.2 log n noise variances for each change, the order of BIC (Yao 1988) with a factor found by simulation: rolling means
of 1 to 180 days of pure noise, 90 to 1,500 days long, give a change in at most 4 of 100 series.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.segments import segment_ends
from seller_toolkit.analysis.trend import Series

FEWEST = 20
"""Values below which nothing is said."""

ROLLING = 0.6
"""Correlation of neighbours from which on a series is taken for a rolling mean; a window of 3 days has 0.67."""

PENALTY = 2.2
"""Noise variances that a change must explain, times log n."""

LEAST_STEPS = 2
"""Steps of the last digit that a change has at least: one step may be rounding."""

_KEPT = 0.95  # share of the smallest differences that the noise is estimated from
_KEPT_VARIANCE = 0.7588  # variance of a standard normal cut at its middle 95 %
_PIECE, _OVERLAP = 1000, 100  # values searched at a time: PELT takes longer with their square where nothing changed
_WEEK = 7
_SHORTEST_LEVEL = 5  # days that a level of independent values lasts at least

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ChangePoint:
    """The course broke on `day` and was on its new level on `until`, the same day for a jump.

    `before` and `after` are the values that it left and came to.
    """

    day: date
    until: date
    before: float
    after: float

    @property
    def change(self) -> float:
        return self.after - self.before


def find(series: Series, *, digits: int = 2) -> tuple[ChangePoint, ...]:
    """The breaks of a series, the oldest first; `digits` are the decimals that its values are rounded to.

    Missing days are left out, not filled in: over a gap the difference counts by the square root of its days.
    """
    if len(series) < FEWEST:
        return ()
    values = np.asarray(series.values)
    numbers = np.asarray([day.toordinal() for day in series.days])
    steps = np.diff(values) / np.sqrt(np.diff(numbers))
    correlation = neighbour_correlation(values, digits=digits)
    rolling = correlation >= ROLLING
    found = _moves(values, steps, digits) if rolling else _levels(values, correlation, digits)
    least = (LEAST_STEPS - 0.5) * 10.0**-digits
    return tuple(
        ChangePoint(series.days[first], series.days[last], before, after)
        for first, last, before, after in found
        if abs(after - before) >= least
    )


def neighbour_correlation(values: Sequence[float] | Floats, *, digits: int) -> float:
    """The correlation of neighbouring values, 0 to 1, robust to changes of level.

    Half the mean squared difference of lag 7 stands for the variance, that of lag 1 for what neighbours do not share. Of
    a rolling mean over at least 7 days the former is 7 times the latter. What rounding adds to both is taken off first.
    """
    known, rounding = np.asarray(values, dtype=float), _rounding(digits)
    one = _spread(known[1:] - known[:-1]) ** 2 - rounding
    week = _spread(known[_WEEK:] - known[:-_WEEK]) ** 2 - rounding
    if one < rounding / 4:
        return 1.0  # it hardly ever moves by more than a rounded step: whatever it does is a jump or a slide
    return float(np.clip(1 - one / week, 0.0, 1.0)) if week > 0 else 0.0


def _moves(values: Floats, steps: Floats, digits: int) -> list[tuple[int, int, float, float]]:
    """Jumps and slides of a rolling mean: first and last place of each, the value before and the value it ends on."""
    noise = max(_spread(steps), np.sqrt(_rounding(digits)))
    scaled = steps / noise
    need = PENALTY * np.log(len(scaled))
    found: list[tuple[int, int, float, float]] = []
    for start, end in pairwise((0, *_breaks(scaled, shortest=1))):
        drift = float(scaled[start:end].sum())
        if drift**2 / (end - start) <= need:
            continue  # it stands, or wanders
        joined = bool(found) and found[-1][1] == start and (found[-1][3] > found[-1][2]) == (drift > 0)
        first, before = (found[-1][0], found[-1][2]) if joined else (start + 1, float(values[start]))
        if joined:
            found.pop()
        found.append((first, end, before, float(values[end])))
    return (
        [] if len(found) == 1 and found[0][:2] == (1, len(values) - 1) else found
    )  # one slope all along breaks nowhere


def _levels(values: Floats, correlation: float, digits: int) -> list[tuple[int, int, float, float]]:
    """Changes between levels of nearly independent values."""
    variance = _spread(values[_WEEK:] - values[:-_WEEK]) ** 2 / 2
    noise = max(np.sqrt(variance * (1 + correlation) / (1 - correlation)), np.sqrt(_rounding(digits) / 2))
    ends = (0, *_breaks(values / noise, shortest=_SHORTEST_LEVEL))
    means = [float(values[start:end].mean()) for start, end in pairwise(ends)]
    return [(place, place, before, after) for place, (before, after) in zip(ends[1:], pairwise(means), strict=False)]


def _breaks(scaled: Floats, *, shortest: int) -> list[int]:
    """Where the segments end, in noise units searched piece by piece; the last one is the length."""
    size, penalty = len(scaled), PENALTY * np.log(len(scaled))
    found: set[int] = set()
    for start in range(0, size, _PIECE):
        first, last = max(start - _OVERLAP, 0), min(start + _PIECE + _OVERLAP, size)
        ends = segment_ends(scaled[first:last], penalty=penalty, shortest=shortest)
        found |= {first + end for end in ends[:-1] if start <= first + end < start + _PIECE}
    return [*sorted(found - {0}), size]


def _rounding(digits: int) -> float:
    """The variance that rounding adds to a difference of two values: twice a twelfth of a squared step."""
    return float(10.0 ** (-2 * digits) / 6)


def _spread(differences: Floats) -> float:
    """The standard deviation of normal noise, estimated from all but the largest differences."""
    squares = np.sort(differences**2)[: max(int(len(differences) * _KEPT), 1)]
    return float(np.sqrt(squares.mean() / _KEPT_VARIANCE)) if len(squares) else 0.0
