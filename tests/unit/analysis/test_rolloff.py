"""What is certain equals counting again, on every day ahead."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.rolloff import DayTotals, certain, leaving
from seller_toolkit.analysis.tally import RollingDays, RollingMonths, Tally, Window

START = date(2026, 1, 15)
cases = st.lists(st.tuples(st.integers(0, 250), st.floats(0, 5000, allow_nan=False)), min_size=1, max_size=120)
windows = st.one_of(
    st.builds(RollingDays, st.integers(1, 120), st.integers(0, 12)),
    st.builds(RollingMonths, st.integers(1, 7), st.integers(0, 3)),
)


def tally_of(found: list[tuple[int, float]]) -> Tally:
    return Tally.of_values([START + timedelta(days=n) for n, _ in found], [value for _, value in found])


def again(found: list[tuple[int, float]], window: Window, day: date) -> float | None:
    """Brute force: every case is looked at."""
    first, last = window.first(day), window.last(day)
    inside = [value for n, value in found if first <= START + timedelta(days=n) <= last]
    return sum(inside) / len(inside) if inside else None


@given(cases, windows)
def test_without_new_cases_every_day_ahead_is_as_counted_again(found, window) -> None:
    last = START + timedelta(days=max(n for n, _ in found))
    days = [last + timedelta(days=n) for n in range(230)]
    told = certain(tally_of(found), window, days)
    for day, value in zip(days, told, strict=True):
        assert value == (
            pytest.approx(expected, abs=1e-9) if (expected := again(found, window, day)) is not None else None
        )


@given(cases, windows)
def test_what_leaves_day_by_day_is_all_that_was_there(found, window) -> None:
    last = START + timedelta(days=max(n for n, _ in found))
    days = [last + timedelta(days=n) for n in range(1, 400)]
    first = window.first(last)
    inside = [value for n, value in found if START + timedelta(days=n) >= first]
    gone = leaving(tally_of(found), window, days)
    assert sum(one.count for one in gone) == len(inside)
    assert sum(one.count * one.mean for one in gone) == pytest.approx(sum(inside), abs=1e-6)


def test_the_effect_of_leaving_is_told_with_its_sign() -> None:
    tally = tally_of([(0, 5.0), (0, 5.0), (1, 1.0), (2, 3.0)])
    window = RollingDays(3)
    (first, second) = leaving(tally, window, [START + timedelta(days=n) for n in (3, 4)])
    assert (first.count, first.mean, first.effect) == (2, 5.0, 2.0 - 3.5)
    assert (second.count, second.mean, second.effect) == (1, 1.0, 3.0 - 2.0)


def test_cases_that_are_known_but_lag_still_come_in() -> None:
    tally = tally_of([(0, 1.0), (3, 5.0)])
    window = RollingDays(30, lag=3)
    assert certain(tally, window, [START + timedelta(days=n) for n in (3, 6)]) == (1.0, 3.0)


def test_where_a_month_is_short_its_last_day_has_left() -> None:
    tally = Tally.of_values([date(2026, 2, 28), date(2026, 3, 1)], [1.0, 5.0])
    days = [date(2026, 8, 27), date(2026, 8, 28), date(2026, 8, 31), date(2026, 9, 1)]
    assert certain(tally, RollingMonths(6), days) == (3.0, 5.0, 5.0, None)


def test_nothing_known_is_nothing_certain() -> None:
    empty = Tally.of_values([], [])
    assert certain(empty, RollingDays(30), [START]) == (None,)
    assert leaving(empty, RollingDays(30), [START]) == ()
    with pytest.raises(ValueError, match="no cases"):
        DayTotals.of(empty)


def test_totals_reach_to_the_day_that_is_asked_for() -> None:
    totals = DayTotals.of(tally_of([(0, 2.0), (0, 4.0), (5, 1.0)]), until=START + timedelta(days=3))
    assert (totals.sums.tolist(), totals.counts.tolist()) == ([6, 0, 0, 0], [2, 0, 0, 0])
