"""DSR counted from single ratings: the mean of six calendar months, at most three of one buyer in a calendar month.

Source: 天猫评价管理规范 §4 (the same in 淘宝网评价规范 §3–4).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from seller_toolkit.analysis.moments import days_of, months_of
from seller_toolkit.analysis.tally import Flags, Floats, Grouping, Ints, RollingMonths, Tally

MONTHS = 6
PER_BUYER = 3
"""Ratings of one buyer that count in a calendar month: the first ones."""

DSR_WINDOW = RollingMonths(MONTHS)


@dataclass(frozen=True, eq=False)
class Ratings:
    """Single ratings in the order in which they were given, column by column.

    `days` are texts "YYYY-MM-DD…", `buyers` and `items` may be None or "" where nothing is known.
    """

    days: Sequence[str]
    stars: Sequence[float]
    buyers: Sequence[str | None]
    items: Sequence[str | None]


def dsr_tally(ratings: Ratings) -> Tally:
    """The ratings that count, one row each, with group "item"."""
    days = days_of(ratings.days)
    counts = counted(days, Grouping.of([buyer or "" for buyer in ratings.buyers]))
    stars = np.asarray(ratings.stars, np.float64)
    items = Grouping.of([item or "" for item in ratings.items])
    return Tally(days, stars, np.ones(len(days)), {"item": items}).picked(counts)


def counted(days: Ints, buyers: Grouping) -> Flags:
    """Which ratings count. Rows stand in the order in which they were given; the buyer "" is nobody known: all count."""
    if not len(days):
        return np.zeros(0, np.bool_)
    months = months_of(days)
    key = buyers.codes * (np.ptp(months) + 1) + months - months.min()
    order = np.argsort(key, kind="stable")
    starts = np.flatnonzero(np.diff(key[order], prepend=-1))
    ranks = np.empty(len(days), np.int64)
    ranks[order] = np.arange(len(days)) - np.repeat(starts, np.diff(np.append(starts, len(days))))
    unknown = buyers.labels.index("") if "" in buyers.labels else -1
    return np.asarray((ranks < PER_BUYER) | (buyers.codes == unknown))


def mean_of_days(days: Sequence[str], means: Sequence[float], counts: Sequence[float]) -> Tally:
    """Ratings that are known only as each day's mean and number: one row a day, without groups."""
    number: Floats = np.asarray(counts, np.float64)
    return Tally(days_of(days), np.asarray(means, np.float64) * number, number)
