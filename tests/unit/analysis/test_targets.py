"""Closed forms, held against counting: after that many cases the goal is reached, after one less it is not."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seller_toolkit.analysis.tally import RollingDays, Tally
from seller_toolkit.analysis.targets import (
    Lever,
    best_case,
    by_effort,
    implied_peer_average,
    mean_after,
    needed_for_duration,
    needed_for_high_rate,
    needed_for_low_rate,
    needed_for_mean,
    percent_above,
    shown_as,
)

LAST = date(2026, 10, 31)
counts = st.integers(1, 100_000)
stars = st.integers(100, 500).map(lambda n: n / 100)
shares = st.integers(0, 1000).map(lambda n: n / 1000)
NEAR = 1e-7


def test_a_thousand_ratings_of_472_need_four_hundred_of_five_stars_for_480():
    assert needed_for_mean(4.72, 1000, 4.80, 5) == 400
    assert mean_after(4.72, 1000, 5, 400) == pytest.approx(4.80)


@pytest.mark.parametrize(
    ("now", "count", "goal", "new", "needed"),
    [
        (4.72, 1000, shown_as(4.80, 2), 5, 366),  # 4.795 is shown as 4.80 where the page rounds
        (4.72, 1000, 4.80, 4.9, 800),  # not every new rating has five stars
        (4.72, 1000, 4.80, 4.8, None),
        (4.72, 1000, 4.80, 4.5, None),
        (4.80, 1000, 4.80, 4.0, 0),
        (4.90, 1000, 4.80, 5, 0),
        (4.72, 1000, 5.00, 5, None),
        (5.00, 1000, 5.00, 5, 0),
        (4.72, 0, 4.80, 5, 0),
    ],
)
def test_ratings_by_hand(now, count, goal, new, needed):
    assert needed_for_mean(now, count, goal, new) == needed


@pytest.mark.parametrize(
    ("now", "count", "goal", "needed"), [(0.9, 100, 0.95, 100), (0.9, 100, 1.0, None), (0.95, 100, 0.9, 0)]
)
def test_high_rates_by_hand(now, count, goal, needed):
    assert needed_for_high_rate(now, count, goal) == needed


@pytest.mark.parametrize(
    ("bad", "count", "goal", "needed"), [(3, 100, 0.02, 50), (3, 100, 0.03, 0), (3, 100, 0, None), (0, 100, 0, 0)]
)
def test_low_rates_by_hand(bad, count, goal, needed):
    assert needed_for_low_rate(bad, count, goal) == needed


@pytest.mark.parametrize(
    ("total", "count", "goal", "new", "needed"),
    [(7000, 100, 65, 60, 100), (7000, 100, 65, 65, None), (7000, 100, 70, 80, 0), (7000, 100, 65, 0, 8)],
)
def test_durations_by_hand(total, count, goal, new, needed):
    assert needed_for_duration(total, count, goal, new) == needed


@given(stars, counts, stars, stars)
def test_a_mean_is_reached_with_so_many_and_not_with_one_less(now, count, goal, new):
    needed = needed_for_mean(now, count, goal, new)
    if needed is None:
        assert now < goal
        assert new <= goal
        return
    assert mean_after(now, count, new, needed) >= goal - NEAR or needed == 0
    if needed > 0:
        assert mean_after(now, count, new, needed - 1) < goal + NEAR


@given(shares, counts, shares)
def test_a_high_rate_is_reached_with_so_many_good_cases(rate, count, goal):
    needed = needed_for_high_rate(rate, count, goal)
    assume(needed is not None)
    assert (rate * count + needed) / (count + needed) >= goal - NEAR
    assert needed == 0 or (rate * count + needed - 1) / (count + needed - 1) < goal + NEAR


@given(counts, shares, shares)
def test_a_low_rate_is_reached_with_so_many_clean_cases(count, rate, goal):
    bad = round(rate * count)
    needed = needed_for_low_rate(bad, count, goal)
    assert (needed is None) == (goal == 0 and bad > 0)
    if needed:
        assert bad / (count + needed) <= goal + NEAR
        assert bad / (count + needed - 1) > goal - NEAR


@given(st.integers(1, 500), counts, st.integers(1, 500), st.integers(0, 500))
def test_a_duration_is_reached_with_so_many_quick_cases(mean, count, goal, new):
    needed = needed_for_duration(mean * count, count, goal, new)
    assert (needed is None) == (mean > goal and new >= goal)
    if needed:
        assert (mean * count + needed * new) / (count + needed) <= goal + NEAR
        assert (mean * count + (needed - 1) * new) / (count + needed - 1) > goal - NEAR


@given(stars, counts, stars, stars)
def test_a_higher_goal_never_needs_fewer(now, count, one, other):
    low, high = (needed_for_mean(now, count, goal, 5.0) for goal in sorted((one, other)))
    assert high is None or (low is not None and low <= high)


@given(shares, counts, counts, shares)
def test_more_cases_behind_a_rate_never_need_fewer(rate, one, other, goal):
    few, many = (needed_for_high_rate(rate, count, goal) for count in sorted((one, other)))
    assert (few is None) == (many is None)
    assert few is None or few <= many


# --- peers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("percent", "average"), [(31.05, 4.710), (13.13, 4.770), (35.22, 4.691), (0, 4.8)])
def test_what_pages_said_gives_averages_that_can_be(percent, average):
    assert implied_peer_average(4.8, percent) == pytest.approx(average, abs=5e-4)


@given(st.floats(3, 4.99), st.floats(0, 99))
def test_average_and_percent_are_each_others_inverse(value, percent):
    average = implied_peer_average(value, percent)
    assert average <= value + NEAR
    assert percent_above(value, average) == pytest.approx(percent, abs=1e-6)


def test_what_cannot_be_told_is_not():
    assert implied_peer_average(4.6, -12.5) is None  # 低于同行 is measured from the lowest shop
    assert implied_peer_average(4.8, 100) is None
    assert implied_peer_average(5.2, 10) is None
    assert percent_above(4.6, 4.7) is None
    assert percent_above(5, 5) is None


# --- with what leaves ---------------------------------------------------------------------------------------------


def ratings(mean: float, per_day: int, days: int) -> Tally:
    ordinals = LAST.toordinal() - np.arange(days)[::-1]
    return Tally(ordinals, np.full(days, mean * per_day), np.full(days, float(per_day)))


def test_at_best_the_goal_is_reached_when_enough_old_ones_have_left():
    """30 days of 4.4; each new day of fives lifts the mean by 0.02: 4.5 after five days."""
    found = best_case(ratings(4.4, 10, 60), RollingDays(30), 4.5, last=LAST, volumes=[10.0] * 60, best=5)
    assert (found.day, found.cases) == (LAST + timedelta(days=5), 50)
    assert best_case(ratings(4.4, 10, 60), RollingDays(30), 4.5, last=LAST, volumes=[10.0] * 4, best=5) is None


def test_a_lag_comes_first():
    found = best_case(ratings(4.4, 10, 60), RollingDays(30, lag=3), 4.5, last=LAST, volumes=[10.0] * 60, best=5)
    assert found.day == LAST + timedelta(days=8)


def test_lower_is_reached_from_above():
    found = best_case(ratings(10.0, 10, 60), RollingDays(30), 5.0, last=LAST, volumes=[10.0] * 60, best=0)
    assert found.day == LAST + timedelta(days=15)


@given(st.floats(4.0, 4.8), st.floats(4.0, 4.95), st.floats(4.0, 4.95), st.integers(1, 30))
def test_a_higher_goal_is_not_reached_sooner_at_best(mean, one, other, per_day):
    low, high = (
        best_case(ratings(mean, per_day, 60), RollingDays(30), goal, last=LAST, volumes=[float(per_day)] * 40, best=5)
        for goal in sorted((one, other))
    )
    assert high is None or low.day <= high.day
    assert low is None or low.day > LAST


# --- what to work on ----------------------------------------------------------------------------------------------


def test_what_gains_most_per_day_comes_first():
    quick, slow = Lever("quick", 20, 10.0, 0.02, 0.1), Lever("slow", 400, 10.0, 0.05, 0.4)
    unknown, far = Lever("unknown", 20, 10.0, None, 0.2), Lever("far", None, None, None, 0.6)
    there = Lever("there", 0, 10.0, 0.0, 0.0)
    ordered = by_effort([there, unknown, slow, far, quick])
    assert [lever.metric for lever in ordered] == ["quick", "slow", "far", "unknown", "there"]
    assert (quick.days, far.days) == (2.0, None)
