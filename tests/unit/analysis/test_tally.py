from calendar import monthrange
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.tally import Grouping, RollingDays, RollingMonths, Tally, months_before

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def test_columns_of_different_length_are_refused():
    with pytest.raises(ValueError, match="length"):
        Tally(np.arange(2), np.zeros(2), np.zeros(3))
    with pytest.raises(ValueError, match="length"):
        Tally(np.arange(2), np.zeros(2), np.zeros(2), {"item": Grouping.of(["a"])})


def test_rows_are_picked_with_their_groups():
    days = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 1, 3)]
    tally = Tally.of_values(days, [5, 4, 3], {"item": ["a", "b", "a"]})
    picked = tally.picked(tally.within(date(2026, 1, 2), date(2026, 1, 3)))
    assert (picked.sums.tolist(), picked.counts.tolist()) == ([4, 3], [1, 1])
    group = picked.groups["item"]
    assert [group.labels[code] for code in group.codes] == ["b", "a"]


@given(st.lists(st.text(max_size=3)))
def test_a_grouping_gives_every_name_back(names):
    group = Grouping.of(names)
    assert [group.labels[code] for code in group.codes] == names
    assert len(set(group.labels)) == len(group.labels)


def test_a_rolling_window_ends_its_lag_earlier():
    window = RollingDays(30, lag=3)
    assert (window.first(date(2026, 8, 1)), window.last(date(2026, 8, 1))) == (date(2026, 6, 30), date(2026, 7, 29))


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 6, 30), date(2025, 12, 31)),
        (date(2026, 8, 31), date(2026, 3, 1)),  # 28 February is the day of the month six months ago
        (date(2024, 8, 30), date(2024, 3, 1)),
        (date(2026, 1, 15), date(2025, 7, 16)),
    ],
)
def test_six_months_begin_the_day_after_that_day_of_the_month(day, first):
    assert RollingMonths(6).first(day) == first


@given(DAYS, st.integers(0, 40))
def test_months_before_is_that_day_or_the_last_of_a_shorter_month(day, months):
    found = months_before(day, months)
    assert (day.year * 12 + day.month) - (found.year * 12 + found.month) == months
    assert found.day == min(day.day, monthrange(found.year, found.month)[1])


@given(DAYS)
def test_windows_of_months_move_on_day_by_day_without_a_gap(day):
    window, tomorrow = RollingMonths(6), day + timedelta(days=1)
    assert window.first(day) <= window.first(tomorrow) <= window.first(day) + timedelta(days=4)
