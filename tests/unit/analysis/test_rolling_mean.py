from datetime import date, timedelta

import numpy as np
import pytest
from scipy.linalg import cholesky

from seller_toolkit.analysis.rolling_mean import MIN_VALUES, _cholesky, _covariances, _solve, fit_rolling
from seller_toolkit.analysis.trend import Series

FIRST = date(2026, 1, 1)


def series_of(values) -> Series:
    return Series.of((FIRST + timedelta(days=n), float(value)) for n, value in enumerate(values))


def rolled(days: np.ndarray, length: int = 30) -> np.ndarray:
    return np.convolve(days, np.full(length, 1 / length), "valid")


def test_covariances_are_those_of_means_over_the_window():
    white, wander = _covariances(5, 9)
    rng = np.random.default_rng(1)
    noise = rng.standard_normal((40_000, 13))
    means = np.stack([noise[:, k : k + 5].mean(axis=1) for k in range(9)], axis=1)
    assert np.allclose(np.cov(means.T), white, atol=0.01)
    walks = noise.cumsum(axis=1)
    means = np.stack([walks[:, k : k + 5].mean(axis=1) for k in range(9)], axis=1)
    assert np.allclose(np.cov(means.T), wander, rtol=0.05)


def test_factors_and_solutions_are_those_of_the_library():
    rng = np.random.default_rng(2)
    roots = rng.standard_normal((3, 20, 20))
    matrices = np.einsum("gij,gkj->gik", roots, roots) + np.eye(20)
    lower = _cholesky(matrices)
    for one, found in zip(matrices, lower, strict=True):
        assert np.allclose(found, cholesky(one, lower=True))
    right = rng.standard_normal(20)
    assert np.allclose(np.einsum("gij,gj->gi", lower, _solve(lower, right)), right)


def test_a_peak_that_is_about_to_leave_is_foreseen():
    """Days of 5 came in 25 to 29 days ago; in five days they have left, and the mean will be back."""
    rng = np.random.default_rng(3)
    days = rng.normal(4.0, 0.02, 150)
    days[-30:-25] = 5.0
    values = rolled(days)
    fitted = fit_rolling(series_of(values), 30, 0.0001, np.array([1, 5, 30]))
    expected = fitted.last + fitted.weight @ fitted.means
    assert values[-1] == pytest.approx(4.165, abs=0.02)
    assert expected[1] == pytest.approx(4.0, abs=0.08)


def test_doubt_grows_until_the_window_is_new():
    rng = np.random.default_rng(4)
    values = rolled(rng.normal(4.5, 0.4, 200))
    drawn = fit_rolling(series_of(np.round(values, 2)), 30, 0.01, np.arange(1, 61)).draw(rng, 4000)
    spread = drawn.std(axis=0)
    assert spread[0] < spread[6] < spread[29]
    assert spread[59] < 1.5 * spread[29]


def test_a_score_that_never_moved_may_still_move_below_its_digits():
    drawn = fit_rolling(series_of([4.8] * 60), 30, 0.01, np.array([1, 30])).draw(np.random.default_rng(1), 4000)
    low, high = np.quantile(drawn[:, 1], [0.1, 0.9])
    assert 4.78 < low < 4.8 < high < 4.82


def test_missing_days_are_no_hindrance():
    rng = np.random.default_rng(5)
    values = rolled(rng.normal(4.5, 0.3, 150))
    whole = series_of(values)
    some = Series.of([p for n, p in enumerate(zip(whole.days, whole.values, strict=True)) if n % 4 == 0 or n == 120])
    ahead = np.array([7])
    full, part = (fit_rolling(one, 30, 0.0001, ahead) for one in (whole, some))
    assert part.last == full.last
    wide = [one.draw(np.random.default_rng(1), 4000).std() for one in (full, part)]
    assert wide[0] < wide[1] < 4 * wide[0]


def test_too_few_values_say_nothing():
    assert fit_rolling(series_of([4.5] * (MIN_VALUES - 1)), 30, 0.01, np.array([1])) is None
    assert fit_rolling(Series((), ()), 30, 0.01, np.array([1])) is None
