from datetime import date, datetime, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis import moments
from seller_toolkit.analysis.lags import start_of_clock
from seller_toolkit.analysis.moments import PICKUP_CLOCK, REVIEW_CLOCK, clock_starts, hours_between, times_of

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(microsecond=0))


def text(at: datetime) -> str:
    return at.isoformat(sep=" ")


def by_hand(at: datetime, begins: int, ends: int) -> datetime:
    morning = at.replace(hour=ends, minute=0, second=0)
    if at.hour >= begins:
        return morning + timedelta(days=1)
    return max(at, morning)


@given(st.lists(MOMENTS))
def test_night_clocks_start_in_the_morning(at):
    times = times_of([text(one) for one in at])
    assert clock_starts(times, PICKUP_CLOCK).tolist() == [by_hand(one, 18, 6) for one in at]
    assert clock_starts(times, REVIEW_CLOCK).tolist() == [by_hand(one, 23, 8) for one in at]
    assert clock_starts(times, None).tolist() == at
    assert [start_of_clock(one, "douyin") for one in at] == [by_hand(one, 18, 6) for one in at]


@given(st.lists(st.dates(date(1971, 1, 1), date(2100, 1, 1))))
def test_days_and_months_are_those_of_the_calendar(days):
    ordinals = moments.days_of([f"{day} 08:00:00" for day in days])
    assert ordinals.tolist() == [day.toordinal() for day in days]
    assert moments.ordinals(times_of([f"{day} 23:59:59" for day in days])).tolist() == ordinals.tolist()
    months = moments.months_of(ordinals)
    assert months.tolist() == [(day.year - 1970) * 12 + day.month - 1 for day in days]


def test_what_is_not_known_has_no_hours_and_nothing_takes_less_than_none():
    starts = times_of(["2026-01-01 08:00:00", None, "2026-01-02 00:00:00"])
    ends = times_of(["2026-01-01 09:30:00", "2026-01-01 09:30:00", "2026-01-01 09:00:00"])
    hours = hours_between(starts, ends)
    assert hours[0] == 1.5
    assert np.isnan(hours[1])
    assert hours[2] == 0
