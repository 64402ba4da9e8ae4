"""Scores that need a look today: those that fall faster than they usually do, and since when a line has been in danger.

"Faster than usual" is a shop's own measure. The fall over seven days is compared with all seven-day changes of the last half
year that had ended before these seven days began: their median and the median distance from it (× 1.4826, the standard
deviation where they are normal), which a few wild weeks do not spoil. An alarm needs `SIGMAS` such distances and must be
rare, because neighbouring days, four scores and seven looks a week all have their chance to be wrong: on simulated shops
without any planted fall one shop-week in twenty at the most brings an alarm (`benchmarks/bench_effects.py` counts them).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from seller_toolkit.analysis.trend import Series

SPAN = 7
BACK = 180
LEAST_CHANGES = 60
"""Changes of the past, one for each day that has one, below which nothing is known of what is usual."""
SIGMAS = 4.0
RARE = 0.05
"""Share of the past changes that may have been as deep: of scores in coarse steps the median distance alone says nothing."""
CALM = 7
"""Days without an alarm, or out of danger, after which the next one is something new."""
_TO_SIGMA = 1.4826
_LEAST_STEPS = 1.5  # between one step of the last digit and two, so that binary fractions do not matter


@dataclass(frozen=True)
class FastFall:
    """A fall over `days` days that the shop's own past makes unusual.

    `usual` is how far a score of this shop falls or rises within as many days in 19 cases of 20. `since` is the day on
    which this alarm was first raised.
    """

    before: float
    before_day: date
    now: float
    day: date
    usual: float
    since: date
    days: int = SPAN

    @property
    def change(self) -> float:
        return self.now - self.before


def fast_fall(series: Series, *, until: date, step: float) -> FastFall | None:
    """Whether the score falls faster than usual on the newest day up to `until`, which may be a day old at the most.

    `step` is one unit of the last digit that the platform shows (0.01; 1): falls of less than two of them are none,
    and no shop is taken to be steadier than its digits can tell.
    """
    place = bisect_right(series.days, until) - 1
    if place < 0 or (until - series.days[place]).days > 1 or not _has_fallen(series, place, step):
        return None
    changes = _Changes(series)
    found = changes.alarm(series.days[place], step)
    if found is None:
        return None
    since = first_day(lambda day: changes.alarm(day, step) is not None, series.days[: place + 1])
    before, usual = found
    return FastFall(
        series.values[before], series.days[before], series.values[place], series.days[place], usual, since
    )  # fmt: skip


def first_day(holds: Callable[[date], bool], days: tuple[date, ...], *, calm: int = CALM) -> date:
    """Since when something holds that holds on the last of `days`; up to `calm` days on which it does not are no end."""
    since = days[-1]
    for day in reversed(days):
        if (since - day).days > calm:
            break
        if holds(day):
            since = day
    return since


def _has_fallen(series: Series, place: int, step: float) -> bool:
    """Whether the value at `place` is noticeably lower than that of `SPAN` days before: a quick look, most have not."""
    before = bisect_left(series.days, series.days[place] - timedelta(days=SPAN))
    is_there = series.days[before] == series.days[place] - timedelta(days=SPAN)
    return is_there and series.values[place] - series.values[before] <= -_LEAST_STEPS * step


class _Changes:
    """The changes over `SPAN` days of a series, one for each day that has a value that many days before."""

    def __init__(self, series: Series) -> None:
        at = {day: place for place, day in enumerate(series.days)}
        span = timedelta(days=SPAN)
        pairs = [(day, at[day - span], place) for day, place in at.items() if day - span in at]
        self._days = [day for day, _, _ in pairs]
        self._before = [before for _, before, _ in pairs]
        self._changes = [series.values[now] - series.values[before] for _, before, now in pairs]

    def alarm(self, day: date, step: float) -> tuple[int, float] | None:
        """Where the fall up to `day` began and what is usual, None where it is nothing unusual or too little is known."""
        place = bisect_left(self._days, day)
        if place == len(self._days) or self._days[place] != day or self._changes[place] > -_LEAST_STEPS * step:
            return None
        first = bisect_left(self._days, day - timedelta(days=BACK))
        last = bisect_right(self._days, day - timedelta(days=SPAN))
        past = self._changes[first:last]
        if len(past) < LEAST_CHANGES:
            return None
        middle = median(past)
        sigma = max(_TO_SIGMA * median(abs(change - middle) for change in past), step / 2)
        change = self._changes[place]
        as_deep = sum(one <= change + step / 2 for one in past)
        if change >= middle - SIGMAS * sigma or as_deep > RARE * len(past):
            return None
        return self._before[place], max(2 * sigma, -sorted(past)[int(RARE * len(past))])
