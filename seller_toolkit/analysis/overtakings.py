"""Who overtook whom: where the order of two shops turned round and has stayed so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.shown_values import NOISE, Range
from seller_toolkit.analysis.trend import FRESH_DAYS, Series

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Overtaken:
    """On `day` the shop `ahead` passed `behind`, with these values of that day (the last known ones); it is ahead since."""

    day: date
    ahead: int
    behind: int
    ahead_value: float
    behind_value: float


@dataclass(frozen=True)
class Course:
    """A shop's values by day and, in the same order, what each may really be."""

    series: Series
    ranges: tuple[Range, ...]


def overtakings(courses: Mapping[int, Course], *, lower: bool = False) -> tuple[Overtaken, ...]:
    """All of them by shop id, the newest first; `lower`: the lower value is the better one.

    Counted is only what is certain: before it the one shop was surely ahead, since then the other is surely ahead on every day
    on which either has a new value. Between values the last known one holds, for at most `FRESH_DAYS` days: a shop of which nobody
    looked at the score for longer is passed by nobody.
    """
    shops = [shop for shop, course in courses.items() if course.series.days]
    days = sorted({day for shop in shops for day in courses[shop].series.days})
    if len(shops) < 2 or len(days) < 2:
        return ()
    values, lows, highs = (np.stack(part) for part in zip(*(_held(courses[s], days) for s in shops), strict=True))
    sign = -1 if lower else 1
    found = []
    for one, other in combinations(range(len(shops)), 2):
        orders = sign * _orders((lows[one], highs[one]), (lows[other], highs[other]))
        place = turned_at(orders.tolist())
        if place is not None:
            ahead, behind = (one, other) if orders[place] > 0 else (other, one)
            found.append(
                Overtaken(
                    days[place], shops[ahead], shops[behind], float(values[ahead][place]), float(values[behind][place])
                )
            )
    return tuple(sorted(found, key=lambda one: one.day, reverse=True))


def turned_at(orders: Sequence[int]) -> int | None:
    """The place at which the last order began, if it is the contrary of the one before it.

    `orders` are 1, −1 or, where it cannot be told, 0. None where the last one is 0, or there never was another.
    """
    if not orders or not orders[-1]:
        return None
    last = orders[-1]
    start = len(orders)
    while start and orders[start - 1] == last:
        start -= 1
    before = next((order for order in reversed(orders[:start]) if order), 0)
    return start if before == -last else None


def _held(course: Course, days: Sequence[date]) -> tuple[Floats, Floats, Floats]:
    """Value and range on each of the days: those of the last known value, NaN before the first and after too long."""
    known = np.array([day.toordinal() for day in course.series.days])
    wanted = np.array([day.toordinal() for day in days])
    places = np.searchsorted(known, wanted, side="right") - 1
    fresh = (places >= 0) & (wanted - known[places] <= FRESH_DAYS)
    columns = (course.series.values, *zip(*course.ranges, strict=True))
    values, lows, highs = (np.where(fresh, np.array(column, np.float64)[places], np.nan) for column in columns)
    return values, lows, highs


def _orders(one: tuple[Floats, Floats], other: tuple[Floats, Floats]) -> NDArray[np.int64]:
    """1 where the first is surely the greater, −1 where it is surely the smaller, 0 where nothing is certain.

    Said of all days at once what `shown_values.surely_above` says of one.
    """
    shared = np.minimum(one[1], other[1]) - np.maximum(one[0], other[0])
    is_point = np.minimum(one[1] - one[0], other[1] - other[0]) <= NOISE
    apart = np.where(is_point, shared < -NOISE, shared <= NOISE)  # of unknown values neither is true
    return np.where(apart, np.sign(one[0] - other[0]), 0).astype(np.int64)
