"""Where marks and words go on a chart: plain arithmetic, free of any drawing."""

import math
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from seller_toolkit.reports.charts.spec import Span

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
    """At most `count` days to write under an axis: every day, week, half month, month, quarter, half year or year."""
    days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    for chosen in (
        days,
        days[::2],
        [day for day in days if day.weekday() == 0],
        [day for day in days if day.day in (1, 15)],
        [day for day in days if day.day == 1],
        [day for day in days if day.day == 1 and day.month in (1, 4, 7, 10)],
        [day for day in days if day.day == 1 and day.month in (1, 7)],
        [day for day in days if day.day == 1 and day.month == 1],
    ):
        if 0 < len(chosen) <= count:
            return chosen
    return [first]


def pieces(
    days: Sequence[date], values: Sequence[float | None], gaps: Sequence[Span] = ()
) -> list[tuple[list[date], list[float]]]:
    """The stretches of a line that may be drawn through: broken where days are missing or a gap lies between.

    Days are missing where the step to the next value is more than 1.5 times the usual (median) step.
    """
    known = [(day, value) for day, value in zip(days, values, strict=True) if value is not None]
    steps = [(later - day).days for (day, _), (later, _) in pairwise(known)]
    longest = USUAL_GAP * median(steps) if steps else 0.0
    stretches: list[tuple[list[date], list[float]]] = []
    for place, (day, value) in enumerate(known):
        before = known[place - 1][0] if place else None
        if before is None or steps[place - 1] > longest or any(before < gap.first and gap.last < day for gap in gaps):
            stretches.append(([], []))
        stretches[-1][0].append(day)
        stretches[-1][1].append(value)
    return stretches
