"""First answers of many reviews at once: the same moments as `first_answer_due` without pauses, as columns of seconds."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.reviews.deadlines import REPLY_DAYS, AnswerRule
from seller_toolkit.reviews.working_clock import HORIZON, WorkingCalendar, open_hours

Seconds = NDArray[np.int64]
"""Whole seconds of the wall clock since 1970."""

NEVER = np.iinfo(np.int64).min
"""Stands where nothing is due."""
GRADES = tuple(Grade)
_START = datetime(1970, 1, 1)
_DAY = 86_400


def seconds(moment: datetime) -> int:
    """The seconds of a moment."""
    return round((moment - _START).total_seconds())


def dues(
    written: Seconds, grades: NDArray[np.uint8], platform: str, rules: Sequence[AnswerRule],
    calendar: WorkingCalendar | None = None,
) -> Seconds:  # fmt: skip
    """When reviews want their first answers; `grades` are places in `Grade`, an unknown time is `NEVER`."""
    found = np.full(len(written), NEVER, np.int64)
    known = written != NEVER
    starts = [seconds(datetime(rule.since.year, rule.since.month, rule.since.day)) for rule in rules]
    in_force = np.clip(np.searchsorted(starts, written, side="right") - 1, 0, None)
    for place, rule in enumerate(rules):
        for grade, of_grade in enumerate(GRADES):
            hours = rule.hours(of_grade)
            meant = np.flatnonzero(known & (in_force == place) & (grades == grade)) if hours is not None else ()
            if hours is not None and len(meant):
                work = round(hours * 3_600)
                some = written[meant]
                clock = calendar if rule.working else None
                found[meant] = some + work if clock is None else _worked_off(some, work, clock)
    days = REPLY_DAYS.get(platform)
    if days is not None:
        asks = known & (grades != GRADES.index(Grade.PRAISE))
        closes = written + days * _DAY
        found = np.where(asks & ((found == NEVER) | (found > closes)), closes, found)
    return found


def due_texts(
    written: Sequence[str], newest: Sequence[str], grades: Sequence[int], platform: str, rules: Sequence[AnswerRule],
    calendar: WorkingCalendar | None = None,
) -> tuple[list[str | None], list[str | None]]:  # fmt: skip
    """When first answers are due and when the platform closes, as the store keeps times; None for neither.

    `written` and `newest` are kept times of the first and of the newest text of each review.
    """
    begins = _seconds_of(written)
    found = dues(begins, np.array(grades, np.uint8), platform, rules, calendar)
    days = REPLY_DAYS.get(platform)
    if days is None:
        return _texts_of(found), [None] * len(written)
    later = [place for place, (first, last) in enumerate(zip(written, newest, strict=True)) if first != last]
    ends = begins + days * _DAY
    ends[later] = _seconds_of([newest[place] for place in later]) + days * _DAY
    return _texts_of(found), _texts_of(ends)


def _seconds_of(times: Sequence[str]) -> Seconds:
    return np.array(times, dtype="datetime64[s]").astype(np.int64)


def _texts_of(moments: Seconds) -> list[str | None]:
    """Days, minutes and seconds are put together from few texts each: a quarter of the time of writing each out."""
    known = moments != NEVER
    day, second = np.divmod(np.where(known, moments, 0), _DAY)
    days, in_days = np.unique(day, return_inverse=True)
    written = [f"{text} " for text in np.datetime_as_string(days.astype("datetime64[D]")).tolist()]
    minutes = [f"{minute // 60:02}:{minute % 60:02}:" for minute in range(_DAY // 60)]
    seconds_ = [f"{second:02}" for second in range(60)]
    parts = zip(in_days.tolist(), (second // 60).tolist(), (second % 60).tolist(), strict=True)
    texts: list[str | None] = [written[day] + minutes[minute] + seconds_[rest] for day, minute, rest in parts]
    for place in np.flatnonzero(~known).tolist():
        texts[place] = None
    return texts


def _worked_off(written: Seconds, work: int, calendar: WorkingCalendar) -> Seconds:
    """When so many seconds of work are done since; `NEVER` where that does not come within the calendar's horizon."""
    if work <= 0:
        return written
    spans = list(
        open_hours(calendar, _day(written.min()) - timedelta(days=1), _day(written.max()) + timedelta(HORIZON))
    )
    if not spans:
        return np.full(len(written), NEVER, np.int64)
    opens = np.array([seconds(first) for first, _ in spans], np.int64)
    lengths = np.array([seconds(last) - seconds(first) for first, last in spans], np.int64)
    done = np.concatenate([[0], np.cumsum(lengths)])  # work before each span, and of all
    at = np.searchsorted(opens, written, side="right") - 1
    inside = np.clip(written - opens[at], 0, lengths[at])
    goal = np.where(at < 0, 0, done[np.clip(at, 0, None)] + inside) + work
    span = np.searchsorted(done, goal, side="left") - 1
    last = np.clip(span, 0, len(spans) - 1)
    return np.where(goal > done[-1], NEVER, opens[last] + goal - done[last])


def _day(moment: np.int64) -> date:
    return (_START + timedelta(seconds=int(moment))).date()
