"""Where marks and words go on a chart: plain arithmetic, free of any drawing."""

import math
from collections.abc import Sequence
from datetime import date, timedelta

USUAL_GAP = 1.5  # times the usual distance between two days: beyond it the line is left open


def spread(wanted: Sequence[float], *, gap: float, low: float, high: float) -> list[float]:
    """Places as near to `wanted` as can be (least squares), in the same order, `gap` apart, within `low`..`high`.

    Where there is no room for that gap they share the room evenly.
    """
    if not wanted:
        return []
    steps = len(wanted) - 1
    gap = min(gap, (high - low) / steps) if steps else gap
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    pools: list[tuple[float, int]] = []  # mean, members: pooling adjacent violators
    for rank, index in enumerate(order):
        mean, members = wanted[index] - rank * gap, 1
        while pools and pools[-1][0] > mean:
            earlier, count = pools.pop()
            mean = (earlier * count + mean * members) / (count + members)
            members += count
        pools.append((mean, members))
    levels = [mean for mean, members in pools for _ in range(members)]
    places = [0.0] * len(wanted)
    for rank, index in enumerate(order):
        places[index] = min(max(levels[rank], low), high - steps * gap) + rank * gap
    return places


def lanes(spans: Sequence[tuple[float, float]], *, rows: int) -> list[int | None]:
    """For each span (left, right), in order of their left ends, the first row where it is free; None where all are full."""
    ends = [-math.inf] * rows
    found: list[int | None] = [None] * len(spans)
    for index in sorted(range(len(spans)), key=lambda i: spans[i]):
        left, right = spans[index]
        row = next((row for row, end in enumerate(ends) if end <= left), None)
        found[index] = row
        if row is not None:
            ends[row] = right
    return found


def value_ticks(low: float, high: float, *, count: int, digits: int) -> list[float]:
    """At most `count` + 1 round values within `low`..`high`, at steps of 1, 2 or 5 that `digits` decimals can write."""
    raw = max((high - low) / max(count, 1), 10.0**-digits)
    power = 10.0 ** math.floor(math.log10(raw) + 1e-9)
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(place * step, max(digits, 0)) for place in range(first, last + 1)]


def day_ticks(first: date, last: date, *, count: int) -> list[date]:
    """At most `count` days to write under an axis: every day, week, half month, month, quarter, half year, year or more."""
    size = (last - first).days + 1
    if size <= count:
        return [first + timedelta(days=i) for i in range(size)]
    if (size + 1) // 2 <= count:
        return [first + timedelta(days=i) for i in range(0, size, 2)]
    monday = (7 - first.weekday()) % 7
    if 0 < len(weeks := range(monday, size, 7)) <= count:
        return [first + timedelta(days=i) for i in weeks]
    if size // 14 <= count:
        halves = [day for month in _months(first, last, 1) for day in (month, month.replace(day=15))]
        if 0 < len(chosen := [day for day in halves if first <= day <= last]) <= count:
            return chosen
    for step in (1, 3, 6, 12, 24, 60, 120):
        if 0 < len(chosen := [day for day in _months(first, last, step) if first <= day]) <= count:
            return chosen
    return [first]


def _months(first: date, last: date, step: int) -> list[date]:
    """The first days of every `step`th month, counted from January of year 0, up to `last`; one may lie before `first`."""
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(begin - begin % step, end + 1, step)]
