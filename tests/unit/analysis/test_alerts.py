from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.alerts import fast_fall, first_day
from seller_toolkit.analysis.trend import Series
from tests.long import part
from tests.unit.analysis.simulated_scores import FIRST, KINDS, Kind, false_alarms, rolling, series_of

LAST = FIRST + timedelta(days=199)


def falling(depth: float, *, days: int = 200, last: int = 6) -> Series:
    """An ordinary score that falls by `depth` a day on its last days."""
    values = rolling(np.random.default_rng(2), days)
    values[-last:] -= depth * np.arange(1, last + 1)
    return series_of(values, 2)


@pytest.mark.parametrize("kind", part(KINDS.values(), 2), ids=part(KINDS.keys(), 2))
def test_ordinary_ups_and_downs_bring_an_alarm_in_at_most_one_shop_week_of_twenty(kind: Kind) -> None:
    alarmed, weeks = false_alarms(kind)
    assert alarmed <= 0.05 * weeks


def test_a_fall_that_is_unusual_for_the_shop_is_told_with_what_is_usual() -> None:
    found = fast_fall(falling(0.06), until=LAST, step=0.01)
    assert found is not None
    assert found.change < -0.3
    assert (found.day, found.before_day, found.days) == (LAST, LAST - timedelta(days=7), 7)
    assert 0 < found.usual < abs(found.change) / 2


def test_the_same_fall_is_nothing_to_a_shop_that_falls_like_that_all_the_time() -> None:
    random = np.random.default_rng(4)
    wild = 4.5 + 0.3 * random.normal(size=200)
    assert fast_fall(series_of(wild, 2), until=LAST, step=0.01) is None


def test_rises_small_steps_and_short_histories_raise_no_alarm() -> None:
    assert fast_fall(falling(-0.06), until=LAST, step=0.01) is None
    flat = [4.5] * 199
    assert fast_fall(series_of(np.array([*flat, 4.49]), 2), until=LAST, step=0.01) is None
    assert fast_fall(series_of(np.array([*flat, 4.47]), 2), until=LAST, step=0.01) is not None
    short = falling(0.06, days=60)
    assert fast_fall(short, until=short.days[-1], step=0.01) is None


def test_yesterdays_score_still_counts_and_an_older_one_does_not() -> None:
    series = falling(0.06)
    assert fast_fall(series, until=LAST + timedelta(days=1), step=0.01) is not None
    assert fast_fall(series, until=LAST + timedelta(days=2), step=0.01) is None
    assert fast_fall(Series((), ()), until=LAST, step=0.01) is None


def test_the_alarm_of_the_next_days_is_the_same_one() -> None:
    series = falling(0.06, last=9)
    days = [fast_fall(series, until=LAST - timedelta(days=back), step=0.01) for back in range(3)]
    assert len({one.since for one in days if one}) == 1
    assert all(days)


@given(st.lists(st.booleans(), min_size=1, max_size=60), st.integers(min_value=1, max_value=10))
def test_a_run_begins_where_it_was_quiet_for_long_enough(held: list[bool], calm: int) -> None:
    held[-1] = True
    days = tuple(FIRST + timedelta(days=place) for place in range(len(held)))
    since = first_day(lambda day: held[(day - FIRST).days], days, calm=calm)
    start = (since - FIRST).days
    assert held[start]
    assert not any(held[max(0, start - calm) : start])
    inside = [place for place in range(start, len(held)) if held[place]]
    assert all(later - earlier <= calm for earlier, later in pairwise(inside))


def test_a_day_that_does_not_hold_itself_is_its_own_beginning() -> None:
    days = (date(2026, 1, 1), date(2026, 1, 20))
    assert first_day(lambda _day: False, days) == days[-1]
