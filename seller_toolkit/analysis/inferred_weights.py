"""The weights of a score's dimensions, inferred from the shop's own daily values where the platform keeps them to itself.

A total is `Σ share × dimension + points`, shares ≥ 0 with sum 1 (真实体验分规范 §5, 商家体验分规范). Every value is known to its
displayed digits only, which has two effects that are told apart here: a residual of the rounding's size on each day, and
shares that are drawn away from the truth because the dimensions are rounded too. Whether a platform takes its total of the
exact or of the rounded dimensions is not public, so both are fitted: the mean is told, half the difference goes to the error.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.least_squares import non_negative
from seller_toolkit.analysis.trend import Series

MIN_DAYS = 20
"""Days on which some displayed value was another one than on every other day: a day that repeats another tells nothing new."""

MIN_MOVE = 1.0
"""Displayed steps. Every dimension, and every difference and mix of differences of them, must have moved by more than this
(root mean square): what moves less than its own rounding, or in step with the others, has no weight that could be told."""

MAX_MISFIT = 1.4
"""How many times larger than rounding alone makes it the residual may be; beyond it something else goes into the total."""

MAX_ERROR = 0.05
"""The largest standard error of a share that is still worth telling."""

OFFSET_ERRORS = 4.0
"""Points that nobody told of: a constant beside the weighted sum that is more than so many of its own standard errors."""

TOLD_ERRORS = 2.0
"""Standard errors in what is told as ±: about 95 in 100 shares lie within."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class InferredWeights:
    """Shares of 1 by dimension id and their standard errors, from so many `days`.

    `residual` is the root mean square error of the total, in its own points.
    """

    shares: Mapping[str, float]
    errors: Mapping[str, float]
    days: int
    residual: float

    def within(self, dimension: str) -> float:
        """What is told behind ±: the share is this far off at most, 95 times in 100."""
        return TOLD_ERRORS * self.errors[dimension]


def infer_weights(
    total: Series,
    dimensions: Mapping[str, Series],
    *,
    decimals: int,
    scale: tuple[float, float],
    bonus: Series | None = None,
    deduction: Series | None = None,
) -> InferredWeights | None:
    """The shares that explain the total best, from days of one version of the rules on which all values are there.

    `decimals` are the displayed ones of total and dimensions. Points that were added (`bonus`) or taken (`deduction`, with or
    without its sign) are subtracted first; days without them are left out where the series is given. Days on which the total
    stands at an end of its `scale` are left out: it may have been cut there.

    None where the shares cannot be told: fewer than two dimensions or MIN_DAYS different days; a dimension that hardly
    moved, or dimensions that moved together (MIN_MOVE); a total that the dimensions do not explain (MAX_MISFIT), or not
    without points that are not known (OFFSET_ERRORS); a share whose error is above MAX_ERROR.
    """
    names = tuple(dimensions)
    step = 10.0**-decimals
    rows = _rows(total, [dimensions[name] for name in names], scale, step=step, points=_points(bonus, deduction))
    if len(names) < 2 or len(rows) < MIN_DAYS or not _moves(rows[:, 1:], step):
        return None
    exact = _fit(rows, noise=step**2 / 12)
    rounded = _fit(rows, noise=0.0)
    if exact is None or rounded is None or exact.offset or rounded.offset:
        return None
    shares = (exact.shares + rounded.shares) / 2
    errors = np.hypot(np.maximum(exact.errors, rounded.errors), (exact.shares - rounded.shares) / 2)
    residual = float(np.sqrt(np.mean((rows[:, 0] - rows[:, 1:] @ shares) ** 2)))
    if residual > MAX_MISFIT * step * np.sqrt((1 + shares @ shares) / 12) or errors.max() > MAX_ERROR:
        return None
    return InferredWeights(
        dict(zip(names, map(float, shares), strict=True)),
        dict(zip(names, map(float, errors), strict=True)),
        len(rows),
        residual,
    )


# --- the days --------------------------------------------------------------------------------------------------------


def _points(bonus: Series | None, deduction: Series | None) -> Sequence[tuple[Series, float]]:
    """Points with the sign that they have in the total; pages print a deduction as 3 or as −3."""
    taken = Series(deduction.days, tuple(map(abs, deduction.values))) if deduction else None
    return [(series, sign) for series, sign in ((bonus, 1.0), (taken, -1.0)) if series is not None]


def _rows(
    total: Series,
    dimensions: Sequence[Series],
    scale: tuple[float, float],
    *,
    step: float,
    points: Sequence[tuple[Series, float]],
) -> Matrix:
    """One row for each different day, in their order: the total without its points, then the dimensions."""
    columns = [dict(zip(one.days, one.values, strict=True)) for one in dimensions]
    added = [(dict(zip(one.days, one.values, strict=True)), sign) for one, sign in points]
    low, high = scale
    found: dict[tuple[float, ...], None] = {}
    for day, value in zip(total.days, total.values, strict=True):
        if not low + step / 2 < value < high - step / 2:
            continue
        if all(day in column for column in (*columns, *(column for column, _ in added))):
            own = value - sum(sign * column[day] for column, sign in added)
            found.setdefault((round(own, 9), *(column[day] for column in columns)))
    return np.array(list(found), np.float64).reshape(-1, 1 + len(dimensions))


def _moves(dimensions: Matrix, step: float) -> bool:
    """Whether each dimension moved enough, and none of them only together with the others."""
    centred = dimensions - dimensions.mean(axis=0)
    alone = centred.std(axis=0).min()
    apart = np.linalg.svd(centred @ _directions(dimensions.shape[1]), compute_uv=False)[-1] / np.sqrt(len(centred))
    return bool(min(alone, apart) > MIN_MOVE * step)


# --- the fit ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Fit:
    """Shares and standard errors in the order of the columns. `offset`: only an unknown constant makes them fit."""

    shares: Matrix
    errors: Matrix
    offset: bool


def _fit(rows: Matrix, *, noise: float) -> _Fit | None:
    """Least squares over shares ≥ 0 with sum 1; `noise` is the variance of each dimension's own rounding error.

    The expected sum of squares is that of exact dimensions + days × noise × Σ share², so the latter is taken off (corrected
    least squares; Fuller, Measurement Error Models, §2.2). Because of the sum, what all dimensions have in common can be
    subtracted from everything. None where what is left does not bend upwards: rounding hides the answer.
    """
    common = rows[:, 1:].mean(axis=1, keepdims=True)
    y, x = (rows[:, :1] - common).ravel(), rows[:, 1:] - common
    days, count = x.shape
    normal = x.T @ x - days * noise * np.eye(count)
    along = _directions(count)
    if np.linalg.eigvalsh(along.T @ normal @ along)[0] <= 0:
        return None
    shares = _on_simplex(normal, x.T @ y)
    free = along @ np.linalg.solve(along.T @ normal @ along, along.T @ (x.T @ y - normal @ np.full(count, 1 / count)))
    unbounded = free + 1 / count  # the error of a share at its bound is that of one that is not bounded
    errors = np.sqrt(np.diag(along @ _covariance(x @ along, y - x @ unbounded, along.T @ unbounded, noise) @ along.T))
    return _Fit(shares, errors, _has_offset(x @ along, y - x @ np.full(count, 1 / count), noise))


def _directions(count: int) -> Matrix:
    """Orthonormal columns that span all changes of `count` shares which keep their sum."""
    return np.linalg.svd(np.ones((1, count)))[2][1:].T


def _on_simplex(normal: Matrix, wanted: Matrix) -> Matrix:
    """The shares that minimise w'·normal·w − 2·w'·wanted. A heavy row keeps their sum at 1."""
    count = len(wanted)
    heavy = 1e4 * max(float(np.abs(normal).max()), 1e-12)
    root = np.asarray(np.linalg.cholesky(normal + heavy * np.ones((count, count))), np.float64)
    found = non_negative(root.T, np.asarray(np.linalg.solve(root, wanted + heavy), np.float64))
    return np.asarray(found / found.sum(), np.float64)


def _covariance(x: Matrix, residuals: Matrix, at: Matrix, noise: float) -> Matrix:
    """Covariance of corrected least squares, from the residuals; never less than independent ones would make it.

    A sandwich whose middle allows for days that resemble their neighbours (Newey and West 1987, Bartlett weights).
    """
    days, count = x.shape
    bread = np.linalg.inv(x.T @ x - days * noise * np.eye(count))
    scores = x * residuals[:, None] + noise * at
    middle = scores.T @ scores
    lags = round(days ** (1 / 3)) + 1
    for lag in range(1, lags + 1):
        product = scores[lag:].T @ scores[:-lag]
        middle += (1 - lag / (lags + 1)) * (product + product.T)
    free = days / max(days - count - 1, 1)
    sandwich = free * bread @ middle @ bread
    plain = max(float(np.mean(residuals**2)), noise) * free * bread @ (x.T @ x) @ bread
    return np.asarray(sandwich if np.trace(sandwich) > np.trace(plain) else plain, np.float64)


def _has_offset(x: Matrix, y: Matrix, noise: float) -> bool:
    """Whether a constant beside the weighted sum is far from 0."""
    days, count = x.shape
    wide = np.column_stack([x, np.ones(days)])
    correction = np.diag([*[noise * days] * count, 0.0])
    normal = wide.T @ wide - correction
    found = np.linalg.solve(normal, wide.T @ y)
    residuals = y - wide @ found
    bread = np.linalg.inv(normal)
    variance = float(np.mean(residuals**2)) * (bread @ (wide.T @ wide) @ bread)[-1, -1]
    return bool(abs(found[-1]) > OFFSET_ERRORS * np.sqrt(variance))
