"""Where a rolling mean goes when only its own daily values are known, not the cases behind them.

A score over W days is S(t) = (x(t) + … + x(t−W+1)) / W. With x a wandering level plus independent days, S is a Gaussian process
whose covariances are known in closed form up to two ratios: the wandering (κ) and what the page's rounding and uneven days add (τ).
Given the past, its future follows by conditioning (kriging; Cressie, Statistics for Spatial Data, 2.3 and 3.2): the values of W
days ago tell what is about to leave, the recent ones what comes in. Values are taken as differences to the last one, which makes the
unknown mean drop out (restricted likelihood); κ and τ are averaged over a grid, the scale leaves Student's t.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np

from seller_toolkit.analysis.tally import Floats, Ints
from seller_toolkit.analysis.trend import Series

MIN_VALUES = 8
KAPPA = np.array([1e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2])
TAU = np.array([0.03, 0.3])
_K, _T = (grid.ravel() for grid in np.meshgrid(KAPPA, TAU))
_DAYS, _EVERY_DAY, _EVERY = 200, 45, 5
"""Values of the last 200 days count: all of the last 45, of the older ones every fifth, which cost time and tell little."""

_SPAN = 64  # lengths are rounded up to multiples of it, so that few matrices are made anew
_PRIOR_DAYS = 2.0
_STEADY = 1 / 9
"""A score that never moved on the page still moves below its digits: by a third of the last one, which counts for two days."""


@dataclass(frozen=True, eq=False)
class Rolling:
    """The coming values less the last one, once for each pair of the grid: means (grid × days) and lower Cholesky factors
    (grid × days × days) of their covariances; `weight` of each pair, `freedom` of Student's t.
    """

    last: float
    means: Floats
    factors: Floats
    weight: Floats
    freedom: float

    def draw(self, rng: np.random.Generator, draws: int) -> Floats:
        """Possible values of the days (draws × days)."""
        days = self.means.shape[1]
        pick = np.sort(rng.choice(len(self.weight), draws, p=self.weight))
        wide = np.sqrt(self.freedom / rng.chisquare(self.freedom, (draws, 1)))
        noise = rng.standard_normal((draws, days)) * wide
        moved = np.empty((draws, days))
        for pair in np.unique(pick):
            rows = pick == pair
            moved[rows] = np.einsum("ij,kj->ki", self.factors[pair], noise[rows])
        return self.last + self.means[pick] + moved


def fit_rolling(series: Series, window_days: int, unit: float, ahead: Ints) -> Rolling | None:
    """What the values up to the last one say of those `ahead` days (rising numbers, 1 the next day) after it.

    `unit` is the step of the page's digits. None with fewer than MIN_VALUES values in 200 days.
    """
    places, values = _used(series)
    if len(places) < MIN_VALUES:
        return None
    past = values[:-1] - values[-1]
    white, wander = _covariances(window_days, _DAYS + -(-int(ahead[-1]) // _SPAN) * _SPAN)
    at = np.concatenate([places[:-1], _DAYS - 1 + ahead])
    guess = _guess(places, values, window_days, unit)
    pairs = white[None] + _K[:, None, None] * wander[None]
    nugget = unit**2 / 12 / guess + _T * 2 / window_days**2
    covariance = _contrasts(pairs, nugget, at)
    lower = _cholesky(covariance)
    known = len(past)
    score = _solve(lower[:, :known, :known], past)
    freedom = known + _PRIOR_DAYS
    squares = (score**2).sum(axis=1) + _PRIOR_DAYS * unit**2 * _STEADY * window_days
    scale = squares / freedom
    logs = np.log(np.diagonal(lower[:, :known, :known], axis1=1, axis2=2)).sum(axis=1)
    likelihood = -logs - 0.5 * freedom * np.log(squares)
    weight = np.exp(likelihood - likelihood.max())
    means = np.einsum("gij,gj->gi", lower[:, known:, :known], score)
    factors = lower[:, known:, known:] * np.sqrt(scale)[:, None, None]
    return Rolling(float(values[-1]), means, factors, weight / weight.sum(), freedom)


def _used(series: Series) -> tuple[Ints, Floats]:
    """Places (the last value's is 199) and values of the days that count."""
    last: date | None = series.days[-1] if series.days else None
    found = [
        (_DAYS - 1 - back, value)
        for day, value in zip(series.days, series.values, strict=True)
        if last is not None and (back := (last - day).days) < _DAYS and (back < _EVERY_DAY or back % _EVERY == 0)
    ]
    return np.array([place for place, _ in found], np.int64), np.array([value for _, value in found], np.float64)


def _guess(places: Ints, values: Floats, window_days: int, unit: float) -> float:
    """The variance of a single day, roughly, from the steps of the rolling mean: they have 2/W² of it."""
    steps = np.diff(values) ** 2 / np.diff(places)
    return max(float(steps.mean()) * window_days**2 / 2, unit**2 * _STEADY * window_days)


@lru_cache(maxsize=16)
def _covariances(window_days: int, length: int) -> tuple[Floats, Floats]:
    """Covariances (length × length) of the means over `window_days` days of independent days of variance 1, and of a level
    that takes independent steps of variance 1.
    """
    at = np.arange(length)
    white = np.maximum(0, window_days - np.abs(at[:, None] - at[None, :])) / window_days**2
    days = np.arange(1, length + window_days)
    walk = np.minimum(days[:, None], days[None, :]).astype(np.float64)
    sums = np.zeros((len(days) + 1, len(days) + 1))
    sums[1:, 1:] = walk.cumsum(axis=0).cumsum(axis=1)
    high, low = slice(window_days, window_days + length), slice(0, length)
    wander = (sums[high, high] - sums[high, low] - sums[low, high] + sums[low, low]) / window_days**2
    return white, wander


def _contrasts(pairs: Floats, nugget: Floats, at: Ints) -> Floats:
    """Covariances of the values at these places less the last known one; every value has its nugget."""
    end = _DAYS - 1
    whole = pairs[:, at[:, None], at[None, :]]
    to_end = pairs[:, at, end]
    found: Floats = whole - to_end[:, :, None] - to_end[:, None, :] + (pairs[:, end, end] + nugget)[:, None, None]
    places = np.arange(len(at))
    found[:, places, places] += nugget[:, None]
    return found


def _cholesky(matrices: Floats) -> Floats:
    """Lower factors of all matrices at once, column by column: libraries start threads for matrices of this size, and those
    cost a hundred times the work on a busy computer.
    """
    count, size, _ = matrices.shape
    lower = np.zeros((count, size, size))
    for k in range(size):
        column = matrices[:, k:, k] - np.einsum("gij,gj->gi", lower[:, k:, :k], lower[:, k, :k])
        lower[:, k:, k] = column / np.sqrt(column[:, :1])
    return lower


def _solve(lower: Floats, right: Floats) -> Floats:
    """The solution of L x = right, for every lower factor."""
    found = np.zeros(lower.shape[:2])
    for k in range(lower.shape[1]):
        rest = right[k] - np.einsum("gj,gj->g", lower[:, k, :k], found[:, :k])
        found[:, k] = rest / lower[:, k, k]
    return found
