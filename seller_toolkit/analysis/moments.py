"""Days and times as NumPy columns, and the platforms' clocks that stand still at night."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.tally import Floats, Ints

Times = NDArray[np.datetime64]
"""Moments to the second, NaT where nothing is known."""

_EPOCH = date(1970, 1, 1).toordinal()
_HOUR = np.timedelta64(3600, "s")
_DAY = np.timedelta64(1, "D")


@dataclass(frozen=True)
class NightClock:
    """A clock that stands still from the hour `begins` to the hour `ends` of the next morning."""

    begins: int
    ends: int


PICKUP_CLOCK = NightClock(18, 6)
"""Douyin: orders paid from 18:00 to 6:00 start at 6:00 (商家体验分规范 of 2026-05-07, 揽收时长; kept in that of 2026-09-08)."""

REVIEW_CLOCK = NightClock(23, 8)
"""Douyin: after-sales opened from 23:00 to 8:00 start at 8:00 (商家体验分规范 of 2026-07-14, 售后平均审核时长)."""


def times_of(texts: Sequence[str | None]) -> Times:
    """Texts like "2026-10-31 20:43:21" as moments; None becomes NaT."""
    return np.array([text or "NaT" for text in texts], dtype="datetime64[s]")


def days_of(texts: Sequence[str]) -> Ints:
    """The ordinals (`date.toordinal`) of texts that begin with "YYYY-MM-DD". A day that comes often is read once."""
    numbers = {text: date.fromisoformat(text[:10]).toordinal() for text in set(texts)}
    return np.fromiter(map(numbers.__getitem__, texts), np.int64, len(texts))


def ordinals(times: Times) -> Ints:
    """The ordinals of the days of moments, none of which may be NaT."""
    return np.asarray(times.astype("datetime64[D]").astype(np.int64) + _EPOCH)


def months_of(days: Ints) -> Ints:
    """The calendar months of ordinals as running numbers."""
    return np.asarray((days - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64))


def clock_starts(times: Times, clock: NightClock | None) -> Times:
    """When the clock of something that began at `times` starts: at once, or in the morning for what began at night."""
    if clock is None:
        return times
    midnight = times.astype("datetime64[D]")
    morning = (midnight + clock.ends * _HOUR).astype(times.dtype)
    late = times - midnight >= clock.begins * _HOUR
    return np.where(late, morning + _DAY, np.where(times < morning, morning, times))


def hours_between(starts: Times, ends: Times) -> Floats:
    """Hours from start to end, NaN where one is unknown; what ended before the clock started took no time."""
    hours: Floats = (ends - starts) / _HOUR
    return np.maximum(hours, 0.0)
