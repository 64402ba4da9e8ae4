from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.trend import (
    Change,
    Point,
    Series,
    change_of_means,
    change_over,
    gaps,
    mean_until,
    moving_mean,
    point_on_or_before,
    value_on_or_before,
)

Make = Callable[..., Series]
DAYS = st.dates(date(2026, 1, 1), date(2026, 4, 1))
SERIES = st.dictionaries(DAYS, st.floats(-1e6, 1e6), min_size=1, max_size=40).map(lambda d: Series.of(d.items()))


def test_points_may_come_in_any_order_and_the_last_of_a_day_counts() -> None:
    made = Series.of([(date(2026, 1, 2), 2.0), (date(2026, 1, 1), 1.0), (date(2026, 1, 2), 3.0)])
    assert made == Series((date(2026, 1, 1), date(2026, 1, 2)), (1.0, 3.0))


@pytest.mark.parametrize(
    ("days", "values"),
    [
        ((date(2026, 1, 1),), ()),
        ((date(2026, 1, 2), date(2026, 1, 1)), (1.0, 2.0)),
        ((date(2026, 1, 1), date(2026, 1, 1)), (1.0, 2.0)),
        ((date(2026, 1, 1),), (float("nan"),)),
    ],
)
def test_a_series_that_is_none_is_refused(days: tuple[date, ...], values: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=r"days|values"):
        Series(days, values)


def test_newest_value_at_or_before_a_day(series: Make, today: date) -> None:
    made = series(1, None, 3, None)
    assert value_on_or_before(made, today) == 3
    assert value_on_or_before(made, today, max_age=0) is None
    assert value_on_or_before(made, today - timedelta(days=2)) == 1
    assert point_on_or_before(made, today - timedelta(days=9)) is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((5, None, None, None, None, None, None, 8), (5, 7, 8, 0)),  # exactly a week apart
        ((5, None, None, None, None, None, None, None, None, None, 8, None), (5, 11, 8, 1)),  # weekly screenshots
        ((5, *[None] * 13, 8), (5, 14, 8, 0)),  # two weeks ago is just young enough
        ((5, *[None] * 14, 8), None),  # older is no answer
        ((8,), None),
        ((5, 6, *[None] * 7), None),  # nothing new within the week
    ],
)
def test_change_over_a_week(
    series: Make, today: date, values: tuple[float | None, ...], expected: tuple[float, int, float, int] | None
) -> None:
    found = change_over(series(*values), 7, until=today)
    if expected is None:
        assert found is None
    else:
        before, before_age, now, now_age = expected
        assert found == Change(before, today - timedelta(before_age), now, today - timedelta(now_age))
        assert found.change == now - before


def test_days_are_compared_by_their_means(series: Make, today: date) -> None:
    found = change_of_means(series(5, 4, None, 3, 1), 2, until=today)
    assert found == Change(4.0, today - timedelta(3), 2.0, today)
    assert change_of_means(series(3, 1), 2, until=today) is None


def test_gaps_are_only_between_the_first_and_the_last_day(series: Make, today: date) -> None:
    made = series(1, None, 3, None, None, 4, None, until=today)

    def ago(days: int) -> date:
        return today - timedelta(days=days)

    assert gaps(made, ago(100), today) == ((ago(5), ago(5)), (ago(3), ago(2)))
    assert gaps(made, ago(2), today) == ((ago(2), ago(2)),)
    assert gaps(made, ago(1), today) == ()


@given(SERIES, DAYS, DAYS)
def test_a_day_between_has_a_value_or_is_in_one_gap(made: Series, one: date, other: date) -> None:
    first, last = sorted((one, other))
    missing = [s + timedelta(n) for s, e in gaps(made, first, last) for n in range((e - s).days + 1)]
    start, end = max(first, made.days[0]), min(last, made.days[-1])
    wanted = {start + timedelta(n) for n in range((end - start).days + 1)} if start <= end else set()
    assert sorted(missing) == sorted(wanted - set(made.days))


def test_moving_mean_counts_calendar_days_not_values(series: Make) -> None:
    assert moving_mean(series(1, 3, None, 8), 2).values == (1, 2, 8)


@given(SERIES, st.integers(1, 30))
def test_moving_mean_equals_the_mean_asked_for_each_day(made: Series, days: int) -> None:
    means = moving_mean(made, days)
    assert means.days == made.days
    for day, value in zip(means.days, means.values, strict=True):
        assert mean_until(made, days, until=day) == Point(day, pytest.approx(value))


@given(SERIES, DAYS, DAYS)
def test_between_keeps_exactly_the_days_asked_for(made: Series, one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert made.between(first, last).days == tuple(day for day in made.days if first <= day <= last)


def test_a_mean_of_old_values_says_nothing_about_today(series: Make, today: date) -> None:
    assert mean_until(series(70, *[None] * 31), 7, until=today) is None
