"""A weekday's and a season's mark on a series, told only where it is real: each has a test with its level.

A score that is counted over a window wanders in long waves, in which a calm month easily looks like a season. Both tests
allow for that: weekdays are compared by the steps from day to day, which of a rolling mean are nearly independent; months
against the same series turned within each year, which wanders just as much.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.distributions import chi_squared_tail
from seller_toolkit.analysis.trend import Series

LEVEL = 0.01
"""How often a pattern may be claimed where there is none. In simulations it holds for weekdays and for months of rolling
means up to 30 days; months of longer windows, whose waves last for a season, are claimed in up to 5 of 100 series."""

FEWEST_WEEKS, FEWEST_YEARS = 10, 3
MOST_YEARS = 4
"""Newest years that are looked at: each further one takes twelve times as many turns."""

_FULL_MONTH = 15  # days with a value that a month's mean stands on at least

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pattern:
    """How far each weekday (Monday first) or month (January first) stands from the mean of all, in the series' unit.

    `p` is the test's probability of a pattern as clear as this one where there is none; `over` how many weeks or years
    were compared.
    """

    parts: tuple[float, ...]
    p: float
    over: int

    @property
    def low(self) -> int:
        """The place of the lowest part."""
        return min(range(len(self.parts)), key=self.parts.__getitem__)

    @property
    def high(self) -> int:
        """The place of the highest part."""
        return max(range(len(self.parts)), key=self.parts.__getitem__)


def by_weekday(series: Series, *, digits: int = 2) -> Pattern | None:
    """The weekday's pattern; None where there is none, less than `FEWEST_WEEKS` whole weeks, or less than one digit of it.

    Friedman's test (1937, with the usual correction for ties) over whole weeks of steps from one day to the next.
    """
    weeks = _whole_weeks(series)
    if len(weeks) < FEWEST_WEEKS or not np.any(weeks):
        return None
    p = _friedman(weeks)
    steps = weeks.mean(axis=0)
    levels = np.cumsum(steps - steps.mean())
    return _told(levels - levels.mean(), p, len(weeks), digits)


def by_month(series: Series, *, digits: int = 2) -> Pattern | None:
    """The yearly pattern; None where there is none, less than `FEWEST_YEARS` whole years, or less than one digit of it.

    The variance of the mean year against that of every way to turn the years against each other by whole months.
    """
    years = _whole_years(series)[-MOST_YEARS:]
    if len(years) < FEWEST_YEARS:
        return None
    lines = np.arange(12) - 5.5
    slopes = years @ lines / (lines @ lines)
    level = years - years.mean(axis=1, keepdims=True) - np.outer(slopes, lines)  # a year's own drift is no season
    mean = level.mean(axis=0)
    turned = [np.roll(level, shift, axis=1) for shift in range(12)]
    by_turn = np.stack(turned)  # turn, year, month
    turns = np.array(list(product(range(12), repeat=len(level) - 1)))
    sums = level[0] + sum(by_turn[turns[:, place], place + 1] for place in range(len(level) - 1))
    as_clear = (sums / len(level)).var(axis=1) >= mean.var() * (1 - 1e-12)
    return _told(mean, float(as_clear.mean()), len(level), digits)


def _friedman(blocks: Floats) -> float:
    """The probability, by the chi-squared approximation, that the columns of the blocks (rows) differ as they do by chance."""
    count, kinds = blocks.shape
    above = (blocks[:, :, None] > blocks[:, None, :]).sum(axis=2)
    equal = (blocks[:, :, None] == blocks[:, None, :]).sum(axis=2)
    ranks = above + (equal + 1) / 2
    ties = float((equal**2 - 1).sum())  # the sum of t^3 - t over all groups of t equal values
    spread = count * kinds * (kinds + 1) / 12 - ties / 12 / (kinds - 1)
    if spread <= 0:
        return 1.0
    sums = ranks.sum(axis=0) - count * (kinds + 1) / 2
    return chi_squared_tail(kinds - 1, float((sums**2).sum()) / spread)


def _told(parts: Floats, p: float, over: int, digits: int) -> Pattern | None:
    visible = float(parts.max() - parts.min()) >= 10.0**-digits
    return Pattern(tuple(map(float, parts)), p, over) if p < LEVEL and visible else None


def _whole_weeks(series: Series) -> Floats:
    """Rows of seven steps, the one from Sunday to Monday first, of the weeks that have all of them."""
    known = {day.toordinal(): value for day, value in zip(series.days, series.values, strict=True)}
    weeks = []
    for monday in _mondays(series.days):
        days = [known.get(monday + offset) for offset in range(-1, 7)]
        if None not in days:
            weeks.append(np.diff(np.array(days, dtype=float)))
    return np.array(weeks).reshape(-1, 7)


def _mondays(days: Sequence[date]) -> range:
    if not days:
        return range(0)
    first = days[0].toordinal()
    return range(first + (1 - first) % 7, days[-1].toordinal() + 1, 7)  # day 1 of the calendar was a Monday


def _whole_years(series: Series) -> Floats:
    """Rows of twelve monthly means, of the calendar years of which every month has at least half of its days."""
    sums: dict[tuple[int, int], list[float]] = {}
    for day, value in zip(series.days, series.values, strict=True):
        sums.setdefault((day.year, day.month), []).append(value)
    means = {month: float(np.mean(values)) for month, values in sums.items() if len(values) >= _FULL_MONTH}
    whole = [year for year in sorted({year for year, _ in means}) if all((year, m) in means for m in range(1, 13))]
    return np.array([[means[year, month] for month in range(1, 13)] for year in whole]).reshape(-1, 12)
