from datetime import date, timedelta

import numpy as np
import pytest

from seller_toolkit.analysis.change_points import ChangePoint, find, neighbour_correlation
from seller_toolkit.analysis.trend import Series

FIRST = date(2026, 1, 1)


def series(values: np.ndarray, digits: int = 2, *, without: range = range(0)) -> Series:
    return Series.of(
        (FIRST + timedelta(days=i), float(value))
        for i, value in enumerate(np.round(values, digits))
        if i not in without
    )


def rolling(dice: np.random.Generator, days: int, window: int, spread: float = 0.15, level: float = 4.5) -> np.ndarray:
    daily = dice.normal(level, spread, days + window - 1)
    return np.convolve(daily, np.ones(window) / window, "valid")


def place(point: ChangePoint) -> int:
    return (point.day - FIRST).days


@pytest.mark.parametrize("window", [1, 7, 30, 90])
@pytest.mark.parametrize("days", [90, 365])
def test_ordinary_wobble_gives_a_change_in_at_most_5_of_100_series(window, days):
    dice = np.random.default_rng(20261031)
    claimed = sum(bool(find(series(rolling(dice, days, window)))) for _ in range(100))
    assert claimed <= 5


@pytest.mark.parametrize("window", [1, 30])
@pytest.mark.parametrize("step", [-0.1, 0.1])
def test_a_jump_is_found_within_three_days(window, step):
    dice = np.random.default_rng(7)
    found = 0
    for _ in range(40):
        values = rolling(dice, 365, window, 0.15 if window > 1 else 0.03)
        values[200:] += step
        points = find(series(values))
        near = [one for one in points if abs(place(one) - 200) <= 3 and one.change * step > 0]
        found += bool(near) and len(points) == 1
    assert found >= 36


def test_a_slide_is_found_where_it_begins():
    dice = np.random.default_rng(3)
    values = rolling(dice, 200, 30)
    values[120:] -= np.minimum(np.arange(80) * 0.012, 0.36)
    (point,) = find(series(values))
    assert abs(place(point) - 120) <= 5
    assert abs((point.until - FIRST).days - 150) <= 5
    assert point.change == pytest.approx(-0.36, abs=0.06)


def test_missing_days_are_no_change():
    dice = np.random.default_rng(5)
    quiet = [find(series(rolling(dice, 200, 30), without=range(80, 110))) for _ in range(40)]
    assert sum(map(bool, quiet)) <= 2


def test_a_score_of_whole_points_has_jumps_only_where_it_moves_by_two_or_more():
    values = np.full(120, 82.0)
    values[40:] = 83
    assert find(series(values, 0), digits=0) == ()
    values[80:] = 79
    (point,) = find(series(values, 0), digits=0)
    assert (place(point), point.until, point.before, point.after) == (80, point.day, 83, 79)


def test_one_slope_all_along_and_few_values_break_nowhere():
    assert find(series(4 + np.arange(100) * 0.01)) == ()
    assert find(series(np.array([4.0] * 9 + [5.0] * 9))) == ()
    assert find(Series((), ())) == ()


def test_years_are_searched_in_pieces_and_a_jump_at_their_seam_is_found():
    dice = np.random.default_rng(2)
    values = rolling(dice, 2500, 30)
    for seam in (999, 1001, 2000):
        moved = values.copy()
        moved[seam:] += 0.15
        assert any(abs(place(point) - seam) <= 3 for point in find(series(moved)))


def test_neighbours_of_a_rolling_mean_are_told_from_those_that_are_not():
    dice = np.random.default_rng(4)
    assert neighbour_correlation(np.round(rolling(dice, 400, 30), 2), digits=2) > 0.7
    assert neighbour_correlation(np.round(rolling(dice, 400, 1), 2), digits=2) < 0.3
    assert neighbour_correlation(np.full(50, 4.5), digits=2) == 1
