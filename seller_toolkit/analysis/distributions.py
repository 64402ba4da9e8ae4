"""Distribution functions that the tests of this room need: beta (with it negative binomial), chi-squared and Student's t.

The tail of the beta distribution is a leading factor times a continued fraction. The factor is written with the remainders of
Stirling's formula and the deviances of both parameters (Loader 2000, "Fast and accurate computation of binomial
probabilities"), so that the huge logarithms of gamma functions, which would cancel, never appear. The fraction is that of
Didonato and Morris (1992, "Algorithm 708"), the even part of Abramowitz and Stegun 26.5.8, evaluated in the manner of Lentz
(1976).
"""

from math import erfc, exp, log, log1p, pi, sqrt
from statistics import NormalDist
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
_Number = TypeVar("_Number", float, Floats)

_STEADY = 1e-15  # change of a continued fraction that counts as none
_STEPS = 2_000  # several times as many as parameters of 1e6 take
_STIRLING = (1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156)
"""B₂ₖ ÷ 2k(2k − 1), the coefficients of Stirling's series (Abramowitz and Stegun 6.1.41)."""
_FAR = 10  # the series is exact to rounding from here on
_NEAR = 1 / 3  # of value and mean together; a deviation up to it has its deviance summed as a series
_POWERS = 18
_HALVES = 2.0**27 + 1  # splits a number into two of half its digits (Dekker 1971)
_MIDDLE = 0.5
_SETTLED = 1e-8  # a step of Newton's after which the next would be rounding
_NORMAL = NormalDist()


def regularised_beta(a: ArrayLike, b: ArrayLike, x: ArrayLike) -> Floats:
    """I_x(a, b), the probability that a beta variable is at most x; the arguments are broadcast against each other.

    For a and b from 1e-9 to 1e6 and x from 0 to 1. Where x < (a + 1) ÷ (a + b + 2) the relative error is below 1e-12, down to
    values of 1e-300; beyond, where the value is 1 less such a tail, the absolute error is. NaN where a or b is not positive
    or x not from 0 to 1.
    """
    arguments = np.broadcast_arrays(*(np.asarray(one, np.float64) for one in (a, b, x)))
    shape = arguments[0].shape
    first, second, at = (one.ravel() for one in arguments)
    found = np.where((first > 0) & (second > 0) & (at >= 0) & (at <= 1), np.where(at == 1, 1.0, 0.0), np.nan)
    inside = (found == 0) & (at > 0)
    first, second, at = first[inside], second[inside], at[inside]
    upper = at * (first + second + 2) >= first + 1
    tail = _lower_tail(
        np.where(upper, second, first),
        np.where(upper, first, second),
        np.where(upper, 1 - at, at),
        np.where(upper, at, 1 - at),
        np.where(upper, -1.0, 1.0) * _excess(first, second, at),
    )
    found[inside] = np.where(upper, 1 - tail, tail)
    return found.reshape(shape)


def chi_squared_tail(freedom: int, x: float) -> float:
    """The probability that a chi-squared variable of 1, 2, … 100 degrees of freedom is larger than x ≥ 0.

    Relative error below 1e-12, down to 1e-300. Abramowitz and Stegun 26.4.4 for odd, 26.4.5 for even degrees: positive terms.
    """
    if freedom % 2:
        tail, term = erfc(sqrt(x / 2)), sqrt(2 * x / pi) * exp(-x / 2)
    else:
        tail, term = 0.0, exp(-x / 2)
    for above in range(2 + freedom % 2, freedom + 1, 2):
        tail += term
        term *= x / above
    return tail


def student_quantile(freedom: float, p: float) -> float:
    """What Student's t of 1 to 1e6 degrees of freedom, whole or not, stays below with probability p.

    For p from 1e-12 to 1 − 1e-12; relative error below 1e-11. Newton's steps between the logarithms of the value and of its
    tail, or of the probability about 0, from the expansion about the normal quantile (Abramowitz and Stegun 26.7.5).
    """
    if p == _MIDDLE:
        return 0.0
    tail, about = log(2 * min(p, 1 - p)), log(abs(2 * p - 1))
    peak = _log_peak(freedom)
    size = _expanded(freedom, -_NORMAL.inv_cdf(min(p, 1 - p)))
    step = 1.0
    while abs(step) > _SETTLED:
        share = size * size / (freedom + size * size)
        excess = freedom / 2 * share - (1 - share) / 2
        density = exp(peak - (freedom + 1) / 2 * log1p(size * size / freedom))
        near_middle = (
            share * (freedom + 5) < 3
        )  # the line of `regularised_beta`, on both sides of which the fraction is quick
        if near_middle:
            ratio = 1 / _fraction(0.5, freedom / 2, share, -excess)
            step = (about - log(size * density * ratio)) * ratio / 2
        else:
            ratio = 1 / _fraction(freedom / 2, 0.5, 1 - share, excess)
            step = (log(size * density * ratio) - tail) * ratio / 2
        step = min(max(step, -1.0), 1.0)
        size *= exp(step)
    return size if p > _MIDDLE else -size


# --- the beta distribution --------------------------------------------------------------------------------------------


def _lower_tail(a: Floats, b: Floats, x: Floats, rest: Floats, excess: Floats) -> Floats:
    """I_x(a, b) where x is small enough; `rest` is 1 − x."""
    both = a + b
    remainders = _stirling_remainder(np.stack([both, a, b]))
    deviance = _deviance(a, both * x, excess) + _deviance(b, both * rest, -excess)
    factor = np.sqrt(a * (b / both) / (2 * pi)) * np.exp(remainders[0] - remainders[1] - remainders[2] - deviance)
    return np.asarray(factor / _fractions(a, b, x, excess))


def _excess(a: Floats, b: Floats, x: Floats) -> Floats:
    """The difference a − (a + b)x without the rounding of sum and product, which large parameters would multiply (Dekker 1971)."""
    both = a + b
    part = both - a
    lost = (a - (both - part)) + (b - part)
    product = both * x
    (high, low), (x_high, x_low) = _halves(both), _halves(x)
    missing = low * x_low - (((product - high * x_high) - low * x_high) - high * x_low)
    return np.asarray((a - product) - missing - lost * x)


def _halves(values: Floats) -> tuple[Floats, Floats]:
    wide = values * _HALVES
    high = wide - (wide - values)
    return high, values - high


def _deviance(value: Floats, mean: Floats, excess: Floats) -> Floats:
    """The sum value · ln(value ÷ mean) − excess, where `excess` is value − mean, exact also where both are nearly the same."""
    with np.errstate(over="ignore"):
        found = value * np.log(value / mean) - excess
    near = np.abs(excess) <= _NEAR * (value + mean)
    value, mean, excess = value[near], mean[near], excess[near]
    ratio = excess / (value + mean)
    square, series = ratio * ratio, np.zeros(len(ratio))
    for power in range(2 * _POWERS + 1, 1, -2):
        series = (series + 1 / power) * square
    found[near] = ratio * (excess + 2 * value * series)
    return np.asarray(found)


def _stirling_remainder(values: Floats) -> Floats:
    """What Stirling's formula leaves out of ln Γ(z); below _FAR from that of z + _FAR by Γ(z + 1) = z·Γ(z)."""
    near = values < _FAR
    shifted = np.where(near, values + _FAR, values)
    square, series = 1 / (shifted * shifted), np.zeros_like(shifted)
    for coefficient in reversed(_STIRLING):
        series = series * square + coefficient
    series /= shifted
    if near.any():
        low, high = values[near], shifted[near]
        product = low.copy()
        for step in range(1, _FAR):
            product *= low + step
        series[near] += (high - 0.5) * np.log(high) - (low - 0.5) * np.log(low) - _FAR - np.log(product)
    return np.asarray(series)


def _fractions(a: Floats, b: Floats, x: Floats, excess: Floats) -> Floats:
    """What the leading factor is divided by; what has settled is laid aside as soon as it is the half."""
    found, places = np.empty_like(a), np.arange(len(a))
    value = above = a / (a + 1) * (excess + 1)
    below = np.zeros_like(a)
    for n in range(1, _STEPS):
        numerator, denominator = _term(n, a, b, x, excess)
        above = denominator + numerator / above
        below = 1 / (denominator + numerator * below)
        value = value * (above * below)
        moving = np.abs(above * below - 1) > _STEADY
        if 2 * np.count_nonzero(moving) <= len(moving):
            found[places] = value
            if not moving.any():
                return found
            places = places[moving]
            a, b, x, excess = a[moving], b[moving], x[moving], excess[moving]
            value, above, below = value[moving], above[moving], below[moving]
    found[places] = value
    return found


def _fraction(a: float, b: float, x: float, excess: float) -> float:
    """The same of single numbers, for which arrays would take ten times as long."""
    value = above = a / (a + 1) * (excess + 1)
    below = 0.0
    for n in range(1, _STEPS):
        numerator, denominator = _term(n, a, b, x, excess)
        above = denominator + numerator / above
        below = 1 / (denominator + numerator * below)
        change = above * below
        value *= change
        if not abs(change - 1) > _STEADY:
            break
    return value


def _term(n: int, a: _Number, b: _Number, x: _Number, excess: _Number) -> tuple[_Number, _Number]:
    """Numerator and denominator of the n-th step."""
    width = a + (2 * n - 1)
    numerator = (a + (n - 1)) * (a + b + (n - 1)) / width * (n * (b - n)) / width * x * x
    denominator = n + n * (b - n) * x / width + (a + n) / (width + 2) * (excess + 1 + n * (2 - x))
    return numerator, denominator


# --- Student's t ------------------------------------------------------------------------------------------------------


def _log_peak(freedom: float) -> float:
    """The logarithm of the density at 0."""
    half = freedom / 2
    own, next_half = _stirling_remainder(np.array([half, half + 0.5])).tolist()
    return float(half * log1p(0.5 / half) - 0.5 + next_half - own - log(2 * pi) / 2)


def _expanded(freedom: float, normal: float) -> float:
    """The quantile by the first terms of its expansion in 1 ÷ freedom."""
    square = normal * normal
    first = (square + 1) / 4
    second = ((5 * square + 16) * square + 3) / 96
    third = (((3 * square + 19) * square + 17) * square - 15) / 384
    return normal * (1 + (first + (second + third / freedom) / freedom) / freedom)
