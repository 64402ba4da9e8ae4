"""The shop's own working clock: hours of each weekday, breaks, days off, make-up days, pauses.

`due_after` and `worked_between` are inverse: between a start and the moment that is due after some work lies just that work.
Days and times are the shop's local wall clock, which in China knows no daylight saving time.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import chain, pairwise
from typing import Protocol

DAY = 1_440
"""Minutes of a day."""
HORIZON = 1_100
"""Days after which a clock that never runs is given up."""
NO_WORK = timedelta(0)
BEGINNING, END = datetime(1, 1, 1), datetime(9999, 12, 31)

Span = tuple[int, int]
"""Minutes of a day in which work is done, [start, end); an end above `DAY` lies in the night after it."""
Pause = tuple[datetime, datetime | None]
"""A time in which the clock stands still, [start, end); without an end it does so still."""

_TIMES = re.compile(r"(\d{1,2}):(\d{2})\s*(?:-|–|—|~|至|到)\s*(\d{1,2}):(\d{2})")
_BETWEEN = re.compile(r"[\s,;、]*")


class PublicDays(Protocol):
    """A public calendar: its days off, and the weekend days that are worked for them (调休)."""

    def is_off(self, day: date) -> bool: ...

    def is_make_up(self, day: date) -> bool: ...


@dataclass(frozen=True)
class WorkingWeek:
    """The hours of the seven days, Monday first, and those of a day that is worked although its weekday is not.

    `holidays`: public days off are kept, and their make-up days worked.
    """

    days: tuple[tuple[Span, ...], ...]
    make_up: tuple[Span, ...]
    holidays: bool = True

    def __post_init__(self) -> None:
        if len(self.days) != 7:
            raise ValueError(self.days)
        for spans in (*self.days, self.make_up):
            if not is_in_order(spans):
                raise ValueError(spans)


@dataclass(frozen=True)
class WorkingCalendar:
    """Which hours of which day are worked.

    `weeks` hold from their day on, in the order of the days; the first holds before its day too. `own` is the user's word
    on single days, True for a working day; it goes before the public calendar.
    """

    weeks: tuple[tuple[date, WorkingWeek], ...]
    public: PublicDays | None = None
    own: Mapping[date, bool] = field(default_factory=dict)
    _made: dict[date, tuple[tuple[datetime, datetime], ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """The minutes that belong to the day."""
        week = next((week for since, week in reversed(self.weeks) if since <= day), self.weeks[0][1])
        usual, said = week.days[day.weekday()], self.own.get(day)
        if said is not None:
            return (usual or week.make_up) if said else ()
        if week.holidays and self.public is not None:
            if self.public.is_make_up(day):
                return week.make_up
            if self.public.is_off(day):
                return ()
        return usual

    def hours_on(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """The same as moments."""
        made = self._made.get(day)
        if made is None:
            midnight = datetime(day.year, day.month, day.day)
            made = tuple(
                (midnight + timedelta(minutes=first), midnight + timedelta(minutes=last))
                for first, last in self.spans_on(day)
            )
            self._made[day] = made
        return made


def due_after(
    start: datetime, work: timedelta, calendar: WorkingCalendar | None = None, pauses: Sequence[Pause] = ()
) -> datetime | None:
    """The earliest moment at which `work` has been done since `start`; None where that never comes.

    Without a calendar every hour counts. Work that ends with a day is due at that day's end, not on the next morning.
    """
    if work <= NO_WORK:
        return start
    left = work
    for opens, closes in _running(start, END, calendar, pauses):
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
    return None


def worked_between(
    start: datetime, end: datetime, calendar: WorkingCalendar | None = None, pauses: Sequence[Pause] = ()
) -> timedelta:
    """How long the clock ran from `start` to `end`; nothing where `end` lies before."""
    return sum((closes - opens for opens, closes in _running(start, end, calendar, pauses)), NO_WORK)


def open_hours(calendar: WorkingCalendar, first: date, last: date) -> Iterator[tuple[datetime, datetime]]:
    """The working hours that begin on the days from `first` to `last`, in order, none twice where a night goes on."""
    reached = BEGINNING
    for place in range((last - first).days + 1):
        for opens, closes in calendar.hours_on(first + timedelta(days=place)):
            if closes > reached:
                yield max(opens, reached), closes
                reached = closes


def _running(
    start: datetime, end: datetime, calendar: WorkingCalendar | None, pauses: Sequence[Pause]
) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of [start, end) in which the clock runs."""
    hours: Iterator[tuple[datetime, datetime]] = iter(((start, end),))
    if calendar is not None:
        first = (start - timedelta(days=1)).date()  # a night that began before goes on
        hours = open_hours(calendar, first, min(end.date(), first + timedelta(days=HORIZON)))
    stops = _joined(pauses)
    for opens, closes in hours:
        if opens >= end:
            return
        yield from _without(max(opens, start), min(closes, end), stops)


def _without(
    opens: datetime, closes: datetime, stops: Sequence[tuple[datetime, datetime]]
) -> Iterator[tuple[datetime, datetime]]:
    """What of a stretch is left between the stops."""
    for stands, runs in stops:
        if opens < min(stands, closes):
            yield opens, min(stands, closes)
        opens = max(opens, runs)
    if opens < closes:
        yield opens, closes


def _joined(pauses: Sequence[Pause]) -> list[tuple[datetime, datetime]]:
    return sorted((since, END if until is None else until) for since, until in pauses)


# --- hours as text ----------------------------------------------------------------------------------------------------


def is_in_order(spans: Sequence[Span]) -> bool:
    """Whether the spans of a day follow each other and end within a day."""
    edges = list(chain.from_iterable(spans))
    if not all(first < last for first, last in spans) or any(before > after for before, after in pairwise(edges)):
        return False
    return not edges or (0 <= edges[0] < DAY and edges[-1] <= edges[0] + DAY)


def spans_of_text(text: str) -> tuple[Span, ...] | None:
    """The hours that a text such as "09:00-12:00 13:30-18:00" names; a dash or nothing means a free day.

    An end at or before its start lies in the night after. None where it cannot be read or the hours are out of order.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain in ("", "-", "–", "—"):
        return ()
    spans: list[Span] = []
    at = 0
    while at < len(plain):
        found = _TIMES.match(plain, at)
        if found is None:
            return None
        hour, minute, to_hour, to_minute = (int(part) for part in found.groups())
        if max(minute, to_minute) > 59 or hour > 23 or to_hour > 24 or (to_hour == 24 and to_minute):
            return None
        first, last = hour * 60 + minute, to_hour * 60 + to_minute
        night = spans and first < spans[0][0]  # "20:00-24:00 0:30-2:00"
        first, last = (first + DAY, last + DAY) if night else (first, last)
        spans.append((first, last if last > first else last + DAY))
        at = found.end() + len(_BETWEEN.match(plain, found.end()).group())  # type: ignore[union-attr]
    return tuple(spans) if is_in_order(spans) else None


def text_of_spans(spans: Sequence[Span]) -> str:
    """The text of some hours, which `spans_of_text` reads again."""
    return " ".join(f"{_clock(first)}-{_clock(last, ends=True)}" for first, last in spans)


def _clock(minutes: int, *, ends: bool = False) -> str:
    if ends and minutes == DAY:
        return "24:00"
    return f"{minutes % DAY // 60:02}:{minutes % 60:02}"
