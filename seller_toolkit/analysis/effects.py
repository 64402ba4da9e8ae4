"""What an event did to a score: whole weeks after it against whole weeks before it, judged by how much the score moves anyway.

The shift at the event is compared with the shifts at placebo days, days of the same history on which nothing is known to
have happened. Scores move slowly (most are means over 30 days), so neighbouring placebo shifts say nearly the same: their
mean square gives the scale, and its degrees of freedom are n² ÷ ΣΣ ρ², the Satterthwaite approximation for a correlated
sample (Bayley and Hammersley 1946), never more than windows of that length allow. Student's t with them gives the interval.

Whether another series is taken off first is decided by the changes from day to day, not by the shifts: the one of several
whose shifts happened to be smallest would claim effects twice as often as it says (`benchmarks/bench_task_effects.py`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf, sqrt

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.distributions import student_quantile
from seller_toolkit.analysis.trend import Series

WEEK = 7
_STEP = 3
"""Days over which a series is asked whether a comparison steadies it: short beside the runs, long beside rounding."""
MOST_WEEKS = 4
LEAST_WEEKS = 2
"""After an event, before anything is said of a figure of single days; a rolling one needs as many days of its own."""
LEAST_PLACEBOS = 2
"""Placebo shifts, counted in lengths of the days that one of them spans, below which the scale would be a guess."""
_COVERED = 5 / 7  # of the days of a run must have a value
_BACK = timedelta(days=730)
_SURE = 0.95

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Effect:
    """The shift of a score at an event, in the score's own unit.

    `difference` = (after − before) less what the comparison did; `low` and `high` bound its 95 % interval. `days` is the
    length of each of the two runs, `replaced` the share of a rolling window that the time since the event fills, averaged
    over the later run (1 for figures of a single day). `compared_with` is the key of the comparison, "" for none. The later
    run begins `gap` days after the event.
    """

    before: float
    after: float
    difference: float
    low: float
    high: float
    days: int
    replaced: float
    compared_with: str
    gap: int

    @property
    def is_clear(self) -> bool:
        """Whether chance alone would hardly do this: 0 lies outside the interval."""
        return self.low > 0 or self.high < 0


@dataclass(frozen=True)
class _Runs:
    """Two runs of `length` days: up to the day before the event, and from `gap` days after it on."""

    length: int
    gap: int

    @property
    def memory(self) -> int:
        """Days from the first day of the earlier run to the last of the later one."""
        return 2 * self.length + self.gap


def effect(
    series: Series,
    day: date,
    *,
    window_days: int | None = None,
    comparisons: Mapping[str, Series] | None = None,
    lag: int = 0,
) -> Effect | None:
    """What changed with `day`, None where there are too few days to tell (样本不足).

    `window_days` is the length of the rolling window that each value is counted over, None or 1: a single day. The later
    run then begins when the window holds nothing from before the event, or as late as the data allow. Of `comparisons`,
    series that the event cannot have touched, the one is subtracted that makes the time before the event steadiest, if
    any does: days after the event have no say in that choice. The first `lag` days after the event belong to neither run.
    """
    if not series.days or not series.days[0] < day <= series.days[-1]:
        return None
    first = max(series.days[0], day - _BACK)
    own = _calendar(series, first)
    at = (day - first).days
    others = {key: _calendar(other, first, len(own)) for key, other in (comparisons or {}).items()}
    for runs in _runs(len(own) - at, window_days or 1, lag):
        steadiest = _steadiest(own, others, at, runs)
        if steadiest is not None:
            return _judged(own, at, runs, steadiest, replaced=_replaced(runs, window_days or 1, lag))
    return None


def around(day: date, *, lag: int = 0) -> tuple[date, date]:
    """First and last day on which another event could be mistaken for this one: the longest runs on both sides."""
    reach = timedelta(days=MOST_WEEKS * WEEK)
    return day - reach, day + timedelta(days=lag) + reach


def first_told(day: date, *, lag: int = 0) -> date:
    """The first day whose value lets one say anything of an event."""
    return day + timedelta(days=lag + LEAST_WEEKS * WEEK - 1)


@dataclass(frozen=True)
class _Steadiest:
    """The values with the comparison taken off, and how far they shift by themselves."""

    key: str
    values: Values
    scale: float
    freedom: float


def _steadiest(own: Values, others: Mapping[str, Values], at: int, runs: _Runs) -> _Steadiest | None:
    """The series by itself or less one of the others, the calmest before the event first; None where too few days."""
    if _shift(own, at, runs) is None:
        return None
    candidates = [("", own), *((key, own - other) for key, other in others.items())]
    for key, values in sorted(candidates, key=lambda one: _restlessness(one[1][:at])):
        scale, freedom = _usual_shift(values[:at], runs)
        if freedom > 0 and _shift(values, at, runs) is not None:
            return _Steadiest(key, values, scale, freedom)
    return None


def _restlessness(values: Values) -> float:
    """Mean square of the changes within a few days."""
    changes = values[_STEP:] - values[:-_STEP]
    known = changes[~np.isnan(changes)]
    return float(np.mean(known**2)) if len(known) else inf


def _judged(own: Values, at: int, runs: _Runs, steadiest: _Steadiest, *, replaced: float) -> Effect:
    before, after = _get_shift(own, at, runs)
    earlier, later = _get_shift(steadiest.values, at, runs)
    difference = later - earlier
    reach = student_quantile(steadiest.freedom, (1 + _SURE) / 2) * steadiest.scale
    return Effect(
        before,
        after,
        difference,
        difference - reach,
        difference + reach,
        runs.length,
        replaced,
        steadiest.key,
        runs.gap,
    )


def _runs(days_after: int, window: int, lag: int) -> list[_Runs]:
    """How the days since the event can be used, the longest runs first; none where they are too few."""
    judged = days_after - lag
    if judged < LEAST_WEEKS * WEEK:
        return []
    if window >= LEAST_WEEKS * WEEK:
        return [_Runs(WEEK, lag + min(window - 1, judged - WEEK))]
    most = min(judged // WEEK, MOST_WEEKS)
    return [_Runs(weeks * WEEK, lag) for weeks in range(most, LEAST_WEEKS - 1, -1)]


def _replaced(runs: _Runs, window: int, lag: int) -> float:
    shares = [min(1.0, (runs.gap - lag + day + 1) / window) for day in range(runs.length)]
    return sum(shares) / len(shares)


def _calendar(series: Series, first: date, length: int | None = None) -> Values:
    """The values day by day from `first` on, NaN where there is none; as long as the series unless `length` says so."""
    start = bisect_left(series.days, first)
    known = np.array(series.values[start:], np.float64)
    places = np.fromiter(map(date.toordinal, series.days[start:]), np.int64, len(known)) - first.toordinal()
    if length is None:
        length = int(places[-1]) + 1 if len(places) else 0
    values = np.full(length, np.nan)
    within = places < length
    values[places[within]] = known[within]
    return values


def _shift(values: Values, at: int, runs: _Runs) -> tuple[float, float] | None:
    """The means of both runs around the day at place `at`; None where one of them has too few values."""
    start = at - runs.length
    if start < 0:
        return None
    means = []
    for run in (values[start:at], values[at + runs.gap : at + runs.gap + runs.length]):
        found = run[~np.isnan(run)]
        if len(run) < runs.length or len(found) < _COVERED * runs.length:
            return None
        means.append(float(found.mean()))
    return means[0], means[1]


def _get_shift(values: Values, at: int, runs: _Runs) -> tuple[float, float]:
    """The same where it is known that there are enough."""
    shift = _shift(values, at, runs)
    assert shift is not None  # noqa: S101 - asked before
    return shift


def _usual_shift(before: Values, runs: _Runs) -> tuple[float, float]:
    """How far the score shifts by itself: root mean square of the placebo shifts, and the degrees of freedom of that.

    About 0, not about their mean: a score that drifts all the time has large shifts, and the event has to beat them.
    """
    means = _run_means(before, runs.length)
    last = len(means) - runs.length - runs.gap
    if last <= 0:
        return 0.0, 0.0
    shifts = means[runs.length + runs.gap :] - means[:last]
    known = ~np.isnan(shifts)
    count = int(known.sum())
    if count < LEAST_PLACEBOS * runs.memory:
        return 0.0, 0.0
    scale = sqrt(float(np.mean(shifts[known] ** 2)))
    return scale, _freedom(np.where(known, shifts, 0.0), count, runs)


def _run_means(values: Values, length: int) -> Values:
    """The mean of each run of `length` days, by its first day; NaN where too few of them have a value."""
    if len(values) < length:
        return np.empty(0)
    known = ~np.isnan(values)
    sums = np.concatenate(([0.0], np.cumsum(np.where(known, values, 0.0))))
    counts = np.concatenate(([0], np.cumsum(known)))
    held = counts[length:] - counts[:-length]
    means: Values = np.full(len(held), np.nan)
    enough = held >= _COVERED * length
    means[enough] = (sums[length:] - sums[:-length])[enough] / held[enough]
    return means


def _freedom(shifts: Values, count: int, runs: _Runs) -> float:
    """Count ÷ Σ ρ² over the lags at which two placebos share days, but at most one for each third of that length.

    Estimated correlations scatter about the true ones with a variance of Σ ρ² ÷ n (Bartlett 1946), which would be counted
    as correlation at each lag; it is taken off.
    """
    square = float(np.dot(shifts, shifts))
    if square == 0:
        return 1.0  # a score that never moved: whatever it does now is no chance
    length = len(shifts)
    lags = min(runs.memory, length - 1)
    found = 1 + 2 * float(np.sum((np.correlate(shifts, shifts, "full")[length : length + lags] / square) ** 2))
    squares = max(found / (1 + 2 * lags / length), 1.0)
    return min(count / squares, 3 * count / runs.memory)
