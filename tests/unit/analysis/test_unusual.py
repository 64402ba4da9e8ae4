from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.trend import Series
from seller_toolkit.analysis.unusual import NORMAL, unusualness


def test_a_move_is_measured_by_the_usual_moves_of_as_many_days(series, today):
    values = [10.0 + (place % 2) for place in range(60)] + [14.0]
    one = series(*values)
    found = unusualness(one, today - timedelta(days=1), today, digit=0.01)
    assert found == pytest.approx(3 / NORMAL)  # 11 → 14, where a day's step is always 1
    assert unusualness(one, today - timedelta(days=2), today, digit=0.01) == pytest.approx(
        4 / 0.01
    )  # every second day is the same


def test_with_little_history_the_steps_of_single_days_give_the_scale(series, today):
    one = series(*[10.0 + (place % 2) for place in range(10)], None, None, None, 20.0)
    assert unusualness(one, today - timedelta(days=4), today, digit=0.01) == pytest.approx(9 / (NORMAL * 2))


def test_without_history_or_value_nothing_is_said(series, today):
    assert unusualness(series(1.0, 2.0), today - timedelta(days=1), today, digit=0.01) is None
    assert unusualness(series(1.0, 2.0), today - timedelta(days=40), today, digit=0.01) is None
    assert unusualness(series(*[1.0] * 50), today, today, digit=0.01) is None


@given(st.lists(st.floats(-5, 5), min_size=40, max_size=60), st.integers(1, 20))
def test_the_sign_is_that_of_the_move_and_no_move_is_0(values, span):
    first = date(2026, 1, 1)
    one = Series.of((first + timedelta(days=place), value) for place, value in enumerate(values))
    now = one.days[-1]
    found = unusualness(one, now - timedelta(days=span), now, digit=0.01)
    move = values[-1] - values[-1 - span]
    assert found is None or (found > 0) == (move > 0)
    assert found is None or (found == 0) == (move == 0)
