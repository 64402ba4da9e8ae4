"""When clocks end, and what is left until then."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.due_clocks import Ends, deadlines, ends_of, ranked
from seller_toolkit.analysis.moments import times_of
from seller_toolkit.domain.clocks import Clock, Holiday, Night, Run
from seller_toolkit.domain.profiles import Confidence, Source
from seller_toolkit.domain.words import Words

WORDS = Words("词", "詞", "word")
SOURCE = Source("S", "title", "", "", Confidence.OFFICIAL)
PLAIN = Clock("c", "pickup", "", (Run("paid", 48),), None, False, (), WORDS, WORDS, SOURCE, Confidence.OFFICIAL)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(lambda at: at.replace(microsecond=0))
BACK = timedelta(days=14)


def kept(at: datetime | None) -> str | None:
    return at.isoformat(" ") if at else None


def end(clock: Clock, promise: str | None = None, **times: str) -> str | None:
    columns = {trigger: times_of([at]) for trigger, at in times.items()}
    (found,) = deadlines(clock, columns, None if promise is None else times_of([promise])).tolist()
    return kept(found)


def test_a_clock_runs_through_nights_and_weekends():
    assert end(PLAIN, paid="2026-11-20 18:00:00") == "2026-11-22 18:00:00"


@pytest.mark.parametrize(
    ("paid", "ends"),
    [
        ("2026-11-20 17:59:59", "2026-11-22 17:59:59"),
        ("2026-11-20 18:00:00", "2026-11-23 06:00:00"),
        ("2026-11-21 05:59:59", "2026-11-23 06:00:00"),
        ("2026-11-21 06:00:00", "2026-11-23 06:00:00"),
    ],
)
def test_what_begins_at_night_starts_in_the_morning(paid, ends):
    assert end(replace(PLAIN, night=Night(18, 6)), paid=paid) == ends


def test_the_run_that_ends_first_counts_and_one_that_is_not_known_does_not():
    clock = replace(PLAIN, runs=(Run("return_signed", 48), Run("returned", 168)))
    assert end(clock, return_signed="2026-11-10 08:00:00", returned="2026-11-09 08:00:00") == "2026-11-12 08:00:00"
    assert end(clock, return_signed="2026-11-16 08:00:00", returned="2026-11-09 08:00:00") == "2026-11-16 08:00:00"
    assert end(clock, return_signed="2026-11-16 08:00:00") == "2026-11-18 08:00:00"
    assert end(clock, returned="NaT") is end(clock, paid="2026-11-16 08:00:00") is None


def test_a_later_promise_moves_the_end_of_a_clock_that_says_so():
    promised = replace(PLAIN, promise=True)
    assert end(promised, "2026-11-25 10:00:00", paid="2026-11-20 18:00:00") == "2026-11-25 10:00:00"
    assert end(promised, "2026-11-21 10:00:00", paid="2026-11-20 18:00:00") == "2026-11-22 18:00:00"
    assert end(PLAIN, "2026-11-25 10:00:00", paid="2026-11-20 18:00:00") == "2026-11-22 18:00:00"
    assert end(promised, "2026-11-25 10:00:00", paid="NaT") is None


def test_what_began_on_a_holiday_has_its_hours():
    clock = replace(PLAIN, holidays=(Holiday(WORDS, date(2026, 2, 10), date(2026, 2, 23), 120),))
    assert end(clock, paid="2026-02-09 23:59:59") == "2026-02-11 23:59:59"
    assert end(clock, paid="2026-02-10 00:00:00") == "2026-02-15 00:00:00"
    assert end(clock, paid="2026-02-23 23:59:59") == "2026-02-28 23:59:59"
    assert end(clock, paid="2026-02-24 00:00:00") == "2026-02-26 00:00:00"


def test_the_files_own_deadline_wins():
    own = ["2026-11-21 10:00:00", None, None]
    found = ends_of(PLAIN, own, {"paid": ["2026-11-20 18:00:00", "2026-11-20 18:00:00", None]})
    assert [kept(at) for at in found.moments()] == ["2026-11-21 10:00:00", "2026-11-22 18:00:00", None]
    assert ends_of(None, own, {}).numbers()[1] == ends_of(replace(PLAIN, runs=()), own, {}).numbers()[2]


def test_columns_are_joined_and_picked():
    one, two = ends_of(None, ["2026-11-21 10:00:00", None], {}), ends_of(None, ["2026-11-22 10:00:00"], {})
    both = Ends.joined([one, two])
    assert len(both) == 3
    assert kept(both.picked([2, 0]).moments()[1]) == "2026-11-21 10:00:00"
    assert len(Ends.joined([])) == 0


def test_the_fewest_hours_come_first_and_old_misses_are_counted():
    own = ["2026-11-23 09:30:00", None, "2026-11-22 09:00:00", "2026-11-08 09:29:00", "2026-11-08 09:30:00"]
    found = ranked(ends_of(None, own, {}), datetime(2026, 11, 22, 9, 30), back=BACK)
    assert (found.places, found.hours) == ([4, 2, 0], [-336.0, -0.5, 24.0])
    assert (found.older, found.undated) == (1, [1])


@given(st.lists(MOMENTS, max_size=20), MOMENTS, MOMENTS)
def test_what_is_missed_is_never_due_again(own, one, other):
    ends = ends_of(None, [kept(at) for at in own], {})
    then, later = (ranked(ends, at, back=BACK) for at in sorted((one, other)))
    missed = {place for place, hours in zip(then.places, then.hours, strict=True) if hours < 0}
    ahead = {place for place, hours in zip(later.places, later.hours, strict=True) if hours >= 0}
    assert not missed & ahead


@given(st.lists(MOMENTS, max_size=20), st.booleans(), st.booleans())
def test_a_clock_never_ends_before_its_hours_are_over(paid, night, promise):
    clock = replace(PLAIN, night=Night(18, 6) if night else None, promise=promise)
    found = ends_of(clock, [None] * len(paid), {"paid": [kept(at) for at in paid]}, [None] * len(paid))
    for at, ends in zip(paid, found.moments(), strict=True):
        assert at + timedelta(hours=48) <= ends <= at + timedelta(hours=60)
