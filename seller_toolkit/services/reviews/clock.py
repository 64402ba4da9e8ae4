"""The clock by which answers are due: aims and working hours in force, public days off, the user's own days."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.working_hours import HoursEntry, OwnDay
from seller_toolkit.reviews.deadlines import AnswerRule, first_answer_due
from seller_toolkit.reviews.working_clock import Pause, Span, WorkingCalendar, WorkingWeek, spans_of_text
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import own_days
from seller_toolkit.store.connection import Connection

if TYPE_CHECKING:
    from numpy import uint8
    from numpy.typing import NDArray

    from seller_toolkit.reviews.due_columns import Seconds
    from seller_toolkit.reviews.public_days import ChinesePublicDays

USUAL_DAY = "09:00-12:00 13:30-18:00"
USUAL_WEEK = (*[USUAL_DAY] * 5, "", "")
"""The hours that the form begins with: nothing comes of them before aims are counted in working hours."""


@dataclass(frozen=True)
class ShopClock:
    """Aims in the order of their days, and the calendar that they may count by.

    Clocks of one `key` give the same deadlines: whatever keeps deadlines keeps the key that they were made with.
    """

    key: str
    rules: tuple[AnswerRule, ...]
    calendar: WorkingCalendar

    def due(self, written_at: datetime, grade: Grade, platform: str, pauses: Sequence[Pause] = ()) -> datetime | None:
        """When a review wants its first answer; see `first_answer_due`."""
        return first_answer_due(written_at, grade, platform, self.rules, self.calendar, pauses)

    def dues(self, written: Seconds, grades: NDArray[uint8], platform: str) -> Seconds:
        """The same for many reviews at once; see `due_columns`."""
        from seller_toolkit.reviews.due_columns import dues  # start-up: numpy

        return dues(written, grades, platform, self.rules, self.calendar)

    def due_texts(
        self, written: Sequence[str], newest: Sequence[str], grades: Sequence[int], platform: str
    ) -> tuple[list[str | None], list[str | None]]:
        """The same of kept times, with when the platform closes; see `due_columns`."""
        from seller_toolkit.reviews.due_columns import due_texts  # start-up: numpy

        return due_texts(written, newest, grades, platform, self.rules, self.calendar)


def clock_in_force(workspace: Workspace, connection: Connection) -> ShopClock:
    """The clock of the store; read anew when rules, own days or settings are other ones."""
    said, days = own_days.clock_rules(connection), own_days.own_days(connection)
    first = first_entry(workspace)
    return workspace.kept_for("clock", (said, days, first), lambda: _clock(workspace, entries(first, said), days))


def entries(first: HoursEntry, said: Sequence[tuple[date, str]]) -> tuple[HoursEntry, ...]:
    """What holds from when on; before the first that was saved it is `first`."""
    found = tuple(_entry(since, json.loads(text)) for since, text in said)
    return found if found and found[0].since == date.min else (first, *found)


def first_entry(workspace: Workspace) -> HoursEntry:
    """What holds while nothing was saved: the aims of the settings, every hour counts."""
    settings = workspace.settings
    bad, middling = settings["first_answer_hours"], settings["middling_answer_hours"]
    return HoursEntry(date.min, bad, middling, False, USUAL_WEEK, USUAL_DAY)  # noqa: FBT003 - a field


def text_of(entry: HoursEntry) -> str:
    """An entry as it is kept beside its day."""
    values = {
        "bad_hours": entry.bad_hours, "middling_hours": entry.middling_hours, "working": entry.working,
        "week": list(entry.week), "make_up": entry.make_up, "holidays": entry.holidays,
    }  # fmt: skip
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def public_days(workspace: Workspace) -> ChinesePublicDays:
    """The public calendar, loaded at its first use."""

    def load() -> ChinesePublicDays:
        from seller_toolkit.reviews.public_days import ChinesePublicDays  # start-up: the calendar library

        return ChinesePublicDays()

    return workspace.kept_for("public days", None, load)


def week_of(entry: HoursEntry) -> WorkingWeek:
    """The hours of an entry.

    Raises:
        UserError: "hours.unreadable": a text is no list of hours; "hours.none": no day of the week has any.
    """
    week = tuple(_spans(text) for text in entry.week)
    if not any(week):
        raise UserError("hours.none")
    return WorkingWeek(week, _spans(entry.make_up), entry.holidays)


def _spans(text: str) -> tuple[Span, ...]:
    found = spans_of_text(text)
    if found is None:
        raise UserError("hours.unreadable", found=text)
    return found


def _entry(since: date, values: dict[str, Any]) -> HoursEntry:
    return HoursEntry(since, **{**values, "week": tuple(values["week"])})


def _clock(workspace: Workspace, said: Sequence[HoursEntry], days: Sequence[OwnDay]) -> ShopClock:
    rules = tuple(AnswerRule(one.since, one.bad_hours, one.middling_hours, one.working) for one in said)
    weeks = tuple((one.since, week_of(one)) for one in said)
    needed = any(one.working and one.holidays for one in said)
    public = public_days(workspace) if needed else None
    edition = "" if public is None else public.edition
    key = sha256(repr((said, days, edition)).encode()).hexdigest()
    return ShopClock(f"clock {key[:16]}", rules, WorkingCalendar(weeks, public, {one.day: one.works for one in days}))
