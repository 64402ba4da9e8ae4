from datetime import date, timedelta

import numpy as np
import pytest
from scipy.stats import friedmanchisquare

from seller_toolkit.analysis import seasons
from seller_toolkit.analysis.seasons import by_month, by_weekday
from seller_toolkit.analysis.trend import Series

FIRST = date(2022, 1, 1)  # a Saturday


def series(values: np.ndarray, digits: int = 2) -> Series:
    days = tuple(FIRST + timedelta(days=i) for i in range(len(values)))
    return Series(days, tuple(map(float, np.round(values, digits))))


def rolling(dice: np.random.Generator, days: int, window: int, spread: float = 0.15) -> np.ndarray:
    return np.convolve(dice.normal(4.5, spread, days + window - 1), np.ones(window) / window, "valid")


def test_a_weekday_that_is_lower_is_told_with_its_size():
    dice = np.random.default_rng(1)
    values = rolling(dice, 210, 1, 0.02)
    values[[(FIRST + timedelta(days=i)).weekday() == 5 for i in range(210)]] -= 0.07
    pattern = by_weekday(series(values))
    assert pattern is not None
    assert pattern.low == 5
    assert pattern.parts[5] == pytest.approx(-0.06, abs=0.01)  # six sevenths: the mean has a part of it
    assert sum(pattern.parts) == pytest.approx(0, abs=1e-9)
    assert pattern.p < seasons.LEVEL
    assert pattern.over == 29


@pytest.mark.parametrize("window", [1, 7, 30])
def test_weekdays_are_not_claimed_where_there_are_none(window):
    dice = np.random.default_rng(11)
    assert sum(by_weekday(series(rolling(dice, 200, window))) is not None for _ in range(100)) <= 4


def test_the_test_of_weekdays_is_friedmans():
    dice = np.random.default_rng(2)
    for _ in range(5):
        blocks = np.round(dice.normal(size=(20, 7)), 0)
        assert seasons._friedman(blocks) == pytest.approx(friedmanchisquare(*blocks.T).pvalue)
    assert seasons._friedman(np.zeros((5, 7))) == 1


def test_a_season_is_told_with_its_lowest_month():
    dice = np.random.default_rng(3)
    days = np.arange(4 * 365)
    values = rolling(dice, len(days), 30, 0.3) + 0.1 * np.cos(2 * np.pi * days / 365.25)
    pattern = by_month(series(values))
    assert pattern is not None
    assert pattern.low in (5, 6)
    assert pattern.high in (0, 11)
    assert pattern.over == 4


@pytest.mark.parametrize("window", [1, 30])
def test_a_season_is_not_claimed_where_there_is_none(window):
    dice = np.random.default_rng(12)
    quiet = [by_month(series(rolling(dice, 1500, window, 1.0), 4), digits=4) for _ in range(100)]
    assert sum(one is not None for one in quiet) <= 4


def test_too_little_or_too_flat_says_nothing():
    assert by_weekday(series(np.full(60, 4.5))) is None
    assert by_weekday(series(np.full(400, 4.5))) is None
    assert by_month(series(np.full(800, 4.5))) is None
    assert by_weekday(Series((), ())) is None
    assert by_month(Series((), ())) is None
    small = np.tile([4.501, 4.5, 4.5, 4.5, 4.5, 4.5, 4.5], 60)
    assert by_weekday(series(small, 3), digits=2) is None  # less than a digit of it
