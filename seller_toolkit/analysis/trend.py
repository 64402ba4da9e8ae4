"""A series of daily values and the plain questions about it: what stood there, what changed, which days are missing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import isfinite
from operator import lt
from statistics import fmean
from typing import NamedTuple

FRESH_DAYS = 30
"""A value older than this says nothing about today any more: it is as long as the platforms' usual window."""


class Point(NamedTuple):
    """A value and the day it belongs to."""

    day: date
    value: float


@dataclass(frozen=True)
class Series:
    """Values by day, days rising, at most one a day. A day without a value is absent, never 0.

    Raises:
        ValueError: the two tuples differ in length, the days do not rise, or a value is not a finite number.
    """

    days: tuple[date, ...]
    values: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.days) != len(self.values):
            raise ValueError("days and values differ in length")
        if not all(map(lt, self.days, self.days[1:])):
            raise ValueError("days must rise")
        if not all(map(isfinite, self.values)):
            raise ValueError("values must be finite")

    @classmethod
    def of(cls, points: Iterable[tuple[date, float]]) -> Series:
        """A series from points in any order; of several points of one day the last one given counts."""
        by_day = dict(points)
        days = tuple(sorted(by_day))
        return cls(days, tuple(by_day[day] for day in days))

    def __len__(self) -> int:
        return len(self.days)

    def between(self, first: date, last: date) -> Series:
        """The part from `first` to `last`, both included."""
        start, end = bisect_right(self.days, first - timedelta(days=1)), bisect_right(self.days, last)
        return Series(self.days[start:end], self.values[start:end])


@dataclass(frozen=True)
class Change:
    """Two values of one series and the days they stood on; `change` = now − before."""

    before: float
    before_day: date
    now: float
    now_day: date

    @property
    def change(self) -> float:
        return self.now - self.before


def point_on_or_before(series: Series, day: date, *, max_age: int | None = None) -> Point | None:
    """The newest point at or before `day`, None when there is none or it is more than `max_age` days older."""
    place = bisect_right(series.days, day) - 1
    if place < 0 or (max_age is not None and (day - series.days[place]).days > max_age):
        return None
    return Point(series.days[place], series.values[place])


def value_on_or_before(series: Series, day: date, *, max_age: int | None = None) -> float | None:
    """The newest value at or before `day`, None when there is none or it is more than `max_age` days older."""
    point = point_on_or_before(series, day, max_age=max_age)
    return None if point is None else point.value


def change_over(series: Series, days: int, *, until: date) -> Change | None:
    """What changed within the last `days` days up to `until`.

    `now` is the newest value of those days. `before` is the newest value at or before `until` − `days`, but never
    older than twice as many days: a value from last year is no answer to "since last week". None when either is missing.
    """
    now = point_on_or_before(series, until, max_age=days - 1)
    before = point_on_or_before(series, until - timedelta(days=days), max_age=days)
    if now is None or before is None:
        return None
    return Change(before.value, before.day, now.value, now.day)


def change_of_means(series: Series, days: int, *, until: date) -> Change | None:
    """The mean of the last `days` days up to `until` against the mean of as many days before them.

    For figures of a single day, where comparing two days would compare two small samples. The days of the change are
    the last days with a value of each period. None when a period has no value.
    """
    split = until - timedelta(days=days)
    now = series.between(split + timedelta(days=1), until)
    before = series.between(split - timedelta(days=days - 1), split)
    if not now.days or not before.days:
        return None
    return Change(fmean(before.values), before.days[-1], fmean(now.values), now.days[-1])


def gaps(series: Series, first: date, last: date) -> tuple[tuple[date, date], ...]:
    """Runs of missing days (first, last missing day) within [first, last].

    Only days between the series' own first and last day are missing; what lies outside is not there yet.
    """
    day = timedelta(days=1)
    found = []
    for earlier, later in pairwise(series.days):
        if later - earlier == day:
            continue
        start, end = max(earlier + day, first), min(later - day, last)
        if start <= end:
            found.append((start, end))
    return tuple(found)


def moving_mean(series: Series, days: int) -> Series:
    """For each day of the series the mean of the values of the `days` calendar days that end on it."""
    means = []
    for place, day in enumerate(series.days):
        start = bisect_right(series.days, day - timedelta(days=days))
        means.append(fmean(series.values[start : place + 1]))
    return Series(series.days, tuple(means))


def mean_until(series: Series, days: int, *, until: date, max_age: int = FRESH_DAYS) -> Point | None:
    """The mean of the `days` calendar days that end on the newest value at or before `until`, with that value's day."""
    newest = point_on_or_before(series, until, max_age=max_age)
    if newest is None:
        return None
    values = series.between(newest.day - timedelta(days=days - 1), newest.day).values
    return Point(newest.day, fmean(values))
