"""When the platforms' clocks end, for many orders, parcels and cases at once, and what is left until then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from seller_toolkit.analysis.moments import NightClock, Times, clock_starts, times_of
from seller_toolkit.domain.clocks import Clock, Run

Texts = Sequence[str | None]


@dataclass(frozen=True, eq=False)
class Ends:
    """Deadlines as a column."""

    times: Times

    def __len__(self) -> int:
        return len(self.times)

    @classmethod
    def joined(cls, parts: Sequence["Ends"]) -> "Ends":
        """The columns one behind the other."""
        return cls(np.concatenate([part.times for part in parts]) if parts else times_of([]))

    def picked(self, places: Sequence[int]) -> "Ends":
        """The deadlines at `places`, in that order."""
        return Ends(self.times[np.asarray(places, np.int64)])

    def numbers(self) -> list[int]:
        """The deadlines as numbers that are equal where they are; those that are not known are equal, too."""
        found: list[int] = self.times.astype(np.int64).tolist()
        return found

    def moments(self) -> list[datetime | None]:
        """The deadlines; None where one is not known."""
        found: list[datetime | None] = self.times.astype("datetime64[us]").tolist()
        return found


@dataclass(frozen=True)
class Ranked:
    """What is due, the fewest hours left first: `places` of the rows and their `hours`, below 0 where missed.

    `older`: how many were missed too long ago to be listed. `undated`: the places of rows without a deadline.
    """

    places: Sequence[int]
    hours: Sequence[float]
    older: int
    undated: Sequence[int]


def ends_of(clock: Clock | None, own: Texts, moments: Mapping[str, Texts], promise: Texts | None = None) -> Ends:
    """The deadline of each row: its own where the file gives one, else the clock's; not known where neither is.

    Columns are of equal length and hold times as they are kept ("YYYY-MM-DD HH:MM:SS"); `moments` by trigger, `promise` see
    `deadlines`.
    """
    ends = times_of(own)
    open_ = np.flatnonzero(np.isnat(ends))
    if clock is not None and clock.runs and len(open_):
        places = open_.tolist()
        times = {trigger: times_of([column[place] for place in places]) for trigger, column in moments.items()}
        promised = None if promise is None else times_of([promise[place] for place in places])
        ends[open_] = deadlines(clock, times, promised)
    return Ends(ends)


def deadlines(clock: Clock, times: Mapping[str, Times], promise: Times | None = None) -> Times:
    """When a clock ends for each row; NaT where none of the moments that it runs from is known.

    `times` holds columns of equal length by trigger. The run that ends first counts. A holiday is that of the day on which
    the run's moment lies; the night is counted afterwards. `promise` moves the end of clocks that say so, where it is later.
    """
    end = np.full(len(next(iter(times.values()), ())), np.datetime64("NaT", "s"))
    for run in clock.runs:
        if run.trigger in times:
            end = np.fmin(end, _ends(clock, run, times[run.trigger]))
    if clock.promise and promise is not None:
        end = np.where(np.isnat(end), end, np.fmax(end, promise))
    return end


def ranked(ends: Ends, as_of: datetime, *, back: timedelta) -> Ranked:
    """Everything with a deadline that was not missed more than `back` ago; equal deadlines keep the order of the rows."""
    moments = ends.times
    left = (moments.astype("datetime64[us]") - np.datetime64(as_of, "us")) / np.timedelta64(3_600_000_000, "us")
    dated = ~np.isnat(moments)
    listed = np.flatnonzero(dated & (left >= -back.total_seconds() / 3600))
    places = listed[np.argsort(left[listed], kind="stable")]
    return Ranked(
        places.tolist(), left[places].tolist(), int(dated.sum()) - len(listed), np.flatnonzero(~dated).tolist()
    )


def _ends(clock: Clock, run: Run, moments: Times) -> Times:
    hours = np.full(len(moments), run.hours)
    days = moments.astype("datetime64[D]")
    for holiday in clock.holidays:
        within = (days >= np.datetime64(holiday.first)) & (days <= np.datetime64(holiday.last))
        hours[within] = holiday.hours
    night = NightClock(clock.night.begins, clock.night.ends) if clock.night else None
    ends: Times = clock_starts(moments, night) + np.round(hours * 3600).astype("timedelta64[s]")
    return ends
