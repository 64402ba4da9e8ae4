"""The shop's own clock: a table of cases worked out by hand, and its laws."""

import tomllib
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.working_clock import (
    WorkingCalendar,
    WorkingWeek,
    due_after,
    open_hours,
    spans_of_text,
    text_of_spans,
    worked_between,
)
from tests.cases import for_each
from tests.unit.reviews.clock_weeks import OFFICE, calendar, week

GROUPS = tomllib.loads(Path(__file__).with_name("clock_cases.toml").read_text(encoding="utf-8"))["group"]
CASES = [(group["name"], group["week"], *case) for group in GROUPS for case in group["cases"]]
FIRST = datetime(2026, 9, 1)


def hours(text: str) -> timedelta:
    parts = [int(part) for part in text.split(":")]
    return timedelta(hours=parts[0], minutes=parts[1], seconds=parts[2] if len(parts) > 2 else 0)


def test_there_are_enough_cases():
    assert len(CASES) >= 60


@for_each("case", CASES, named=lambda case: f"{case[0]}: {case[2]} + {case[3]}")
def test_a_case(case):
    _, name, start, work, due, *more = case
    said = more[0] if more else {}
    clock = calendar(name, said.get("own")) if name else None
    pauses = [
        (datetime.fromisoformat(since), datetime.fromisoformat(until) if until else None)
        for since, until in said.get("pauses", [])
    ]
    begin = datetime.fromisoformat(start)
    found = due_after(begin, hours(work), clock, pauses)
    assert found == (datetime.fromisoformat(due) if due else None)
    if found is not None:
        assert worked_between(begin, found, clock, pauses) == hours(work)


# --- laws -------------------------------------------------------------------------------------------------------------


@st.composite
def day_hours(draw):
    edges = sorted(draw(st.lists(st.integers(0, 1439), max_size=4, unique=True)))
    edges = edges[: len(edges) // 2 * 2]
    if edges and draw(st.booleans()):
        edges[-1] = draw(st.integers(max(edges[-1], 1440), edges[0] + 1440))
    return tuple(zip(edges[::2], edges[1::2], strict=True))


class Public:
    """Days off and make-up days by chance."""

    def __init__(self, off: set[int], worked: set[int]) -> None:
        self._off, self._worked = off, worked

    def is_off(self, day: date) -> bool:
        return (day - FIRST.date()).days % 40 in self._off

    def is_make_up(self, day: date) -> bool:
        return (day - FIRST.date()).days % 40 in self._worked

    def __repr__(self) -> str:
        return f"Public({self._off}, {self._worked})"


@st.composite
def calendars(draw):
    def one() -> WorkingWeek:
        return WorkingWeek(tuple(draw(day_hours()) for _ in range(7)), draw(day_hours()), draw(st.booleans()))

    places = st.sets(st.integers(0, 39), max_size=4)
    changes = draw(st.lists(st.integers(1, 20), max_size=2, unique=True))
    weeks = ((date.min, one()), *((FIRST.date() + timedelta(days=after), one()) for after in sorted(changes)))
    own = draw(st.dictionaries(st.integers(0, 20), st.booleans(), max_size=4))
    days = {FIRST.date() + timedelta(days=place): works for place, works in own.items()}
    return WorkingCalendar(weeks, Public(draw(places), draw(places)), days)


moments = st.integers(0, 20 * 1440 * 60).map(lambda seconds: FIRST + timedelta(seconds=seconds))
works = st.integers(0, 200 * 3600).map(lambda seconds: timedelta(seconds=seconds))
pause_lists = st.lists(
    st.tuples(moments, st.one_of(st.none(), works)).map(
        lambda pair: (pair[0], None if pair[1] is None else pair[0] + pair[1])
    ),
    max_size=3,
)
clocks = st.one_of(st.none(), calendars())
ATOM = timedelta(microseconds=1)


@given(moments, works, clocks, pause_lists)
def test_the_two_questions_are_inverse(start, work, clock, pauses):
    due = due_after(start, work, clock, pauses)
    if due is None:
        return
    assert due >= start
    assert worked_between(start, due, clock, pauses) == work
    if work:
        assert worked_between(start, due - ATOM, clock, pauses) == work - ATOM  # the earliest such moment


@given(moments, moments, clocks, pause_lists)
def test_what_was_worked_until_a_moment_is_due_by_then(start, end, clock, pauses):
    worked = worked_between(start, end, clock, pauses)
    due = due_after(start, worked, clock, pauses)
    assert due is not None
    assert due <= max(start, end)
    assert worked_between(due, end, clock, pauses) == timedelta(0)


@given(moments, moments, moments, clocks, pause_lists)
def test_work_of_parts_adds_up(one, two, three, clock, pauses):
    first, middle, last = sorted((one, two, three))
    whole = worked_between(first, last, clock, pauses)
    assert whole == worked_between(first, middle, clock, pauses) + worked_between(middle, last, clock, pauses)
    assert timedelta(0) <= whole <= last - first


@given(moments, works, works, clocks, pause_lists)
def test_more_work_is_never_due_earlier(start, less, more, clock, pauses):
    early, late = due_after(start, min(less, more), clock, pauses), due_after(start, max(less, more), clock, pauses)
    assert late is None or (early is not None and early <= late)


@given(calendars(), st.integers(0, 15), st.integers(0, 4))
def test_work_is_what_a_count_of_minutes_finds(clock, after, length):
    first = FIRST + timedelta(days=after)
    last = first + timedelta(days=length)
    minutes = set()
    for place in range(-2, length + 1):
        day = first + timedelta(days=place)
        for opens, closes in clock.spans_on(day.date()):
            minutes |= {day + timedelta(minutes=minute) for minute in range(opens, closes)}
    counted = sum(first <= minute < last for minute in minutes)
    assert worked_between(first, last, clock) == timedelta(minutes=counted)


@given(day_hours())
def test_hours_are_read_as_they_are_written(spans):
    assert spans_of_text(text_of_spans(spans)) == spans


# --- single cases -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        (" - ", ()),
        ("9:00-12:00", ((540, 720),)),
        ("09：00—12：00，13:30～18:00", ((540, 720), (810, 1080))),
        ("9:00 至 12:00、13:30 到 18:00", ((540, 720), (810, 1080))),
        ("00:00-24:00", ((0, 1440),)),
        ("20:00-02:00", ((1200, 1560),)),
        ("20:00-24:00 00:30-02:00", ((1200, 1440), (1470, 1560))),
        ("09:00-09:00", ((540, 1980),)),
    ],
)
def test_hours_that_are_typed(text, spans):
    assert spans_of_text(text) == spans


@pytest.mark.parametrize(
    "text", ["9-12", "from nine", "9:60-10:00", "24:00-25:00", "10:00-12:00 11:00-13:00", "9:00-24:30", "9:00-12:00x"]
)
def test_hours_that_cannot_be_read(text):
    assert spans_of_text(text) is None


def test_a_week_has_seven_days_in_order():
    with pytest.raises(ValueError, match="540"):
        WorkingWeek((((540, 720),),), ())
    with pytest.raises(ValueError, match="800"):
        WorkingWeek((((540, 900), (800, 1000)), *[()] * 6), ())


def test_a_clock_that_never_runs_is_given_up():
    never = WorkingCalendar(((date.min, week("")),))
    assert due_after(FIRST, timedelta(hours=1), never) is None
    assert worked_between(FIRST, FIRST + timedelta(days=30), never) == timedelta(0)


def test_nights_that_run_into_the_next_day_are_counted_once():
    long = WorkingCalendar(((date.min, week("08:00-04:00", make_up="")), (date(2026, 11, 24), week("02:00-05:00"))))
    found = list(open_hours(long, date(2026, 11, 23), date(2026, 11, 24)))
    assert found == [
        (datetime(2026, 11, 23, 8), datetime(2026, 11, 24, 4)),
        (datetime(2026, 11, 24, 4), datetime(2026, 11, 24, 5)),
    ]


def test_without_a_public_calendar_the_weekday_decides():
    bare = WorkingCalendar(((date.min, OFFICE),))
    assert due_after(datetime(2026, 10, 1, 9), timedelta(hours=1), bare) == datetime(2026, 10, 1, 10)
