"""What is certain about a score that is taken over a window of days: what leaves it, and what is left without anything new."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from seller_toolkit.analysis.tally import Floats, Tally, Window


@dataclass(frozen=True, eq=False)
class DayTotals:
    """Sums and counts of every day from `first` (an ordinal) on, without gaps; a day without cases has zeros."""

    first: int
    sums: Floats
    counts: Floats

    @classmethod
    def of(cls, tally: Tally, *, until: date | None = None) -> "DayTotals":
        """The totals of a tally's days up to `until` (its own last day), which may lie after the last case.

        Raises:
            ValueError: the tally is empty.
        """
        if len(tally) == 0:
            raise ValueError("no cases")
        first = int(tally.days.min())
        last = int(tally.days.max()) if until is None else until.toordinal()
        rows = tally.days <= last
        length = max(0, last - first + 1)
        places = tally.days[rows] - first
        return cls(
            first,
            np.bincount(places, tally.sums[rows], length).astype(np.float64),
            np.bincount(places, tally.counts[rows], length).astype(np.float64),
        )

    def __len__(self) -> int:
        return len(self.sums)

    def place(self, day: date) -> int:
        """Where a day stands in the columns; before them negative, behind them beyond their length."""
        return day.toordinal() - self.first


def tally_of_days(days: Sequence[date], sums: Sequence[float], counts: Sequence[float]) -> Tally:
    """A tally of days: the sum of their values and their number of cases; days without cases are left out."""
    some = [place for place, count in enumerate(counts) if count > 0]
    return Tally(
        np.array([days[place].toordinal() for place in some], np.int64),
        np.array([sums[place] for place in some], np.float64),
        np.array([counts[place] for place in some], np.float64),
    )


def cases_in(tally: Tally, window: Window, day: date) -> float:
    """How many cases stand behind the value of a day."""
    return float(tally.counts[tally.within(window.first(day), window.last(day))].sum())


@dataclass(frozen=True)
class Leaving:
    """What leaves the window on `day`: `count` cases of mean `mean`; `effect` is what that alone does to the value."""

    day: date
    count: float
    mean: float
    effect: float


def certain(tally: Tally, window: Window, days: Sequence[date]) -> tuple[float | None, ...]:
    """The value on each of these days if no case came to those of the tally; None where its window holds none.

    Cases that are known but do not count yet, because the window lags, come in as they will.
    """
    if len(tally) == 0:
        return (None,) * len(days)
    reader = _Reader(DayTotals.of(tally))
    return tuple(reader.mean(window.first(day), window.last(day)) for day in days)


def leaving(tally: Tally, window: Window, days: Sequence[date]) -> tuple[Leaving, ...]:
    """What leaves the window on each of these days; days on which nothing leaves are left out."""
    if len(tally) == 0:
        return ()
    reader = _Reader(DayTotals.of(tally))
    found = (_leaving(reader, window, day) for day in days)
    return tuple(one for one in found if one is not None)


def _leaving(reader: "_Reader", window: Window, day: date) -> Leaving | None:
    eve = day - timedelta(days=1)
    first, kept, last = window.first(eve), window.first(day), window.last(eve)
    total, count = reader.sums_of(first, kept - timedelta(days=1))
    before, after = reader.mean(first, last), reader.mean(kept, last)
    if count == 0 or before is None:
        return None
    return Leaving(day, count, total / count, 0.0 if after is None else after - before)


class _Reader:
    """Sums over any run of days in no time, by running totals."""

    def __init__(self, totals: DayTotals) -> None:
        self._totals = totals
        self._sums = np.concatenate([[0.0], np.cumsum(totals.sums)])
        self._counts = np.concatenate([[0.0], np.cumsum(totals.counts)])

    def sums_of(self, first: date, last: date) -> tuple[float, float]:
        """Sum of values and number of cases from `first` to `last`, both included."""
        length = len(self._totals)
        start = min(max(self._totals.place(first), 0), length)
        end = min(max(self._totals.place(last) + 1, start), length)
        return float(self._sums[end] - self._sums[start]), float(self._counts[end] - self._counts[start])

    def mean(self, first: date, last: date) -> float | None:
        total, count = self.sums_of(first, last)
        return total / count if count > 0 else None
