"""When tasks are due."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.checklist.cadence import first_due, next_due
from seller_toolkit.domain.tasks import CADENCES
from tests.cases import for_each

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
BY_EVENT = ("per_batch", "before_promotion")
REPEATED = ("daily", "weekly", "monthly")


@pytest.mark.parametrize(
    ("cadence", "due"),
    [("once", date(2026, 11, 28)), ("daily", date(2026, 11, 21)), ("weekly", date(2026, 11, 28)), ("monthly", date(2026, 12, 21))],
)  # fmt: skip
def test_first_due_days(cadence, due):
    assert first_due(cadence, date(2026, 11, 21)) == due


@pytest.mark.parametrize(
    ("done_on", "due"),
    [
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
    ],
)
def test_a_month_later_is_a_day_that_exists(done_on, due):
    assert next_due("monthly", done_on) == due


@for_each("cadence", BY_EVENT)
def test_tasks_of_an_event_have_no_day(cadence):
    assert first_due(cadence, date(2026, 11, 21)) is None
    assert next_due(cadence, date(2026, 11, 21)) is None


@given(DAYS, st.sampled_from(CADENCES))
def test_the_first_day_is_never_past_and_within_a_month(today, cadence):
    due = first_due(cadence, today)
    assert (due is None) == (cadence in BY_EVENT)
    assert due is None or today <= due <= today + timedelta(days=31)


@given(DAYS, st.sampled_from(REPEATED))
def test_what_is_repeated_comes_again_later(done_on, cadence):
    due = next_due(cadence, done_on)
    assert due is not None
    assert done_on < due <= done_on + timedelta(days=31)


def test_what_is_done_once_does_not_come_again():
    assert next_due("once", date(2026, 11, 21)) is None


def test_an_unknown_cadence_is_an_error():
    with pytest.raises(KeyError):
        first_due("hourly", date(2026, 11, 21))
