"""Lines of many days as arrays: broken where days are missing, and thinned to what the pixels of the moment can show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.reports.charts.placing import USUAL_GAP
from seller_toolkit.reports.charts.spec import Span

Floats = NDArray[np.float64]

PER_COLUMN = 2
"""Points that a column of pixels needs: its lowest and its highest value."""

EPOCH = date(1970, 1, 1).toordinal()
"""Day 0 of matplotlib's dates."""


def number_of(day: date) -> float:
    """A day's place on the axis."""
    return float(day.toordinal() - EPOCH)


def day_of(number: float) -> date:
    """The day that a place on the axis belongs to."""
    return date.fromordinal(EPOCH + round(number))


def numbers_of(days: Sequence[date]) -> Floats:
    """The places of days on the axis."""
    return np.fromiter(map(date.toordinal, days), dtype=np.float64, count=len(days)) - EPOCH


@dataclass(frozen=True)
class Stroke:
    """Known values at rising places; `starts` are the places in the arrays where the line begins anew."""

    x: Floats
    y: Floats
    starts: NDArray[np.intp]

    @classmethod
    def of(cls, days: Sequence[date], values: Sequence[float | None], gaps: Sequence[Span] = ()) -> "Stroke":
        """The line of these values: open over gaps, and where a step is more than 1.5 times the usual (median) one."""
        y = np.array(values, dtype=np.float64)  # None is not a number
        known = ~np.isnan(y)
        x, y = numbers_of(days)[known], y[known]
        steps = np.diff(x)
        broken = steps > USUAL_GAP * np.median(steps) if len(steps) else np.zeros(0, dtype=bool)
        for gap in gaps:
            place = int(np.searchsorted(x, number_of(gap.first)))
            if 0 < place < len(x) and x[place] > number_of(gap.last):
                broken[place - 1] = True
        return cls(x, y, np.concatenate(([0], np.flatnonzero(broken) + 1)) if len(x) else np.zeros(0, dtype=np.intp))

    def __len__(self) -> int:
        return len(self.x)

    def within(self, first: float, last: float) -> slice:
        """The places in the arrays of what lies between two places of the axis, both included."""
        return slice(int(np.searchsorted(self.x, first)), int(np.searchsorted(self.x, last, side="right")))

    def range_within(self, first: float, last: float) -> tuple[float, float] | None:
        """The lowest and the highest value between two places; None where there is none."""
        y = self.y[self.within(first, last)]
        return (float(y.min()), float(y.max())) if len(y) else None

    def last_within(self, first: float, last: float) -> tuple[float, float] | None:
        """Place and value of the newest point between two places; None where there is none."""
        shown = self.within(first, last)
        return (float(self.x[shown.stop - 1]), float(self.y[shown.stop - 1])) if shown.stop > shown.start else None

    def drawn(self, first: float, last: float, *, columns: int) -> tuple[Floats, Floats]:
        """What is drawn between two places, with a neighbour at each side and NaN where the line is open.

        At most `PER_COLUMN` points in each of the columns that the width is cut into, always its lowest and highest value.
        """
        shown = self.within(first, last)
        start, stop = max(shown.start - 1, 0), min(shown.stop + 1, len(self.x))
        x, y = self.x[start:stop], self.y[start:stop]
        starts = self.starts[(self.starts > start) & (self.starts < stop)] - start
        if len(x) > 2 * PER_COLUMN * columns:
            x, y, starts = _thinned(x, y, starts, (x - first) * (columns / max(last - first, 1e-9)))
        return np.insert(x, starts, np.nan), np.insert(y, starts, np.nan)

    def alone(self, first: float, last: float) -> tuple[Floats, Floats]:
        """The values between two places that no line reaches, because days are missing at both sides."""
        ends = np.append(self.starts[1:], len(self.x)) if len(self.x) else self.starts
        single = self.starts[ends - self.starts == 1]
        single = single[(self.x[single] >= first) & (self.x[single] <= last)]
        return self.x[single], self.y[single]


def _thinned(x: Floats, y: Floats, starts: NDArray[np.intp], column: Floats) -> tuple[Floats, Floats, NDArray[np.intp]]:
    """The lowest and the highest point of each column and stretch, in their order; with where the stretches begin now."""
    stretch = np.zeros(len(x), dtype=np.intp)
    stretch[starts] = 1
    stretch = np.cumsum(stretch)
    columns = np.floor(column).astype(np.int64)
    groups = columns + stretch * (int(columns[-1] - columns[0]) + 1)
    begins = np.flatnonzero(np.diff(groups, prepend=groups[0] - 1))
    order = np.lexsort((y, groups))  # within each group by value
    ends = np.append(begins[1:], len(x))
    chosen = np.zeros(len(x), dtype=bool)
    chosen[order[begins]] = chosen[order[ends - 1]] = chosen[[0, -1]] = True
    kept = np.flatnonzero(chosen)
    return x[kept], y[kept], np.flatnonzero(np.diff(stretch[kept])) + 1
