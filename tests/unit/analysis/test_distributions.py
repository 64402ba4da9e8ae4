"""The distribution functions against SciPy's, against 50 digits, and by their laws."""

from fractions import Fraction
from math import comb, log10, pi, sqrt, tan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special

from seller_toolkit.analysis.distributions import chi_squared_tail, regularised_beta, student_quantile
from tests.long import examples

LIBRARY = 1e-11  # SciPy's own error in far tails of large parameters, 2.4e-12, is larger than what ours promises
magnitudes = st.floats(-9, 6).map(lambda power: 10.0**power)
eighths = st.integers(1, 255).map(lambda part: part / 256)  # 1 − x is exact


def near_tail(a, b, x):
    return x * (a + b + 2) < a + 1


@given(magnitudes, magnitudes, st.one_of(st.floats(-10, 40), st.floats(-12, 0).map(lambda power: (10.0**power,))))
@settings(max_examples=examples(400), deadline=None)
def test_beta_is_the_librarys_over_the_whole_domain(a, b, place):
    """x stands so many standard deviations below the mean, or anywhere."""
    mean = a / (a + b)
    x = place[0] if isinstance(place, tuple) else mean - place * sqrt(mean * (b / (a + b)) / (a + b + 1))
    x = min(max(x, 1e-12), 1 - 1e-12)
    ours, theirs = float(regularised_beta(a, b, x)), float(special.betainc(a, b, x))
    if not near_tail(a, b, x):
        assert ours == pytest.approx(theirs, rel=0, abs=1e-12)
    elif theirs > 1e-300:
        assert ours == pytest.approx(theirs, rel=LIBRARY, abs=0)
    else:
        assert ours < 1e-299


def test_beta_is_the_librarys_for_counts_and_sizes_that_rises_ask_for():
    chance = np.random.default_rng(1)
    a = chance.integers(3, 500, 5_000)
    b = 10.0 ** chance.uniform(-4, 4, 5_000)
    expected = a * chance.uniform(1e-3, 1, 5_000)
    x = expected / (expected + b)
    theirs = special.betainc(a, b, x)
    known = (theirs > 1e-300) & near_tail(a, b, x)
    assert known.sum() > 2_000
    np.testing.assert_allclose(regularised_beta(a, b, x)[known], theirs[known], rtol=LIBRARY, atol=0)
    np.testing.assert_allclose(regularised_beta(a, b, x), theirs, rtol=0, atol=1e-12)


@pytest.mark.parametrize(
    ("a", "b", "x", "value"),
    [
        (1e6, 1e6, 0.4999, 0.388648717862322),
        (3, 1e6, 1e-7, 0.0001546535453046595),
        (1e6, 3, 0.9995, 7.890449681967407e-213),
        (900000.5, 0.25, 0.99996, 4.263280362933167e-18),
        (2.5, 40.25, 0.03, 0.22308540921924622),
        (700000, 12345.678, 0.979, 4.037389649415e-110),
    ],
)
def test_beta_holds_its_digits_where_parameters_are_large(a, b, x, value):
    """The values come from Abramowitz and Stegun 26.5.8 with 50 digits."""
    assert float(regularised_beta(a, b, x)) == pytest.approx(value, rel=1e-12, abs=0)


@given(st.integers(1, 40), st.integers(0, 40), eighths)
@settings(max_examples=examples(100), deadline=None)
def test_beta_of_whole_numbers_is_a_binomial_tail(k, more, x):
    n, share = k + more, Fraction(x)
    tail = sum(comb(n, j) * share**j * (1 - share) ** (n - j) for j in range(k, n + 1))
    found = float(regularised_beta(k, n - k + 1, x))
    if near_tail(k, n - k + 1, x):
        assert found == pytest.approx(float(tail), rel=1e-12, abs=0)
    assert found == pytest.approx(float(tail), rel=0, abs=1e-12)


@given(magnitudes, magnitudes, eighths)
@settings(max_examples=examples(200), deadline=None)
def test_beta_turned_round_is_what_is_left(a, b, x):
    assert float(regularised_beta(a, b, x)) == pytest.approx(1 - float(regularised_beta(b, a, 1 - x)), rel=0, abs=1e-12)


@given(magnitudes, magnitudes)
@settings(max_examples=examples(100), deadline=None)
def test_beta_rises_with_x_and_falls_with_a(a, b):
    found = regularised_beta(a, b, np.linspace(0, 1, 101))
    assert found[0] == 0
    assert found[-1] == 1
    assert (np.diff(found) >= -1e-12).all()
    assert (np.diff(regularised_beta(a * np.linspace(1, 2, 11), b, 0.3)) <= 1e-12).all()


def test_beta_broadcasts_and_says_where_it_is_not_defined():
    assert regularised_beta(2, 3, 0.5).shape == ()
    assert regularised_beta([[1], [2]], [1.0, 2.0, 3.0], 0.5).shape == (2, 3)
    assert regularised_beta([], 1, 0.5).shape == (0,)
    assert np.isnan(
        regularised_beta([0, -1, 1, 1, 1, np.nan], [1, 1, 0, 1, 1, 1], [0.5, 0.5, 0.5, -0.1, 1.1, 0.5])
    ).all()
    assert regularised_beta([1e-9, 5.0], 1, [0.5, 0.0]).tolist() == pytest.approx([1.0, 0.0], abs=1e-8)


def test_chi_squared_is_the_librarys_down_to_the_smallest_tails():
    for freedom in range(1, 101):
        for x in (0, 1e-10, 0.01, 0.5, 1, 3, 10, 50, 200, 700, 1300):
            theirs = float(special.chdtrc(freedom, x))
            if theirs > 1e-300:
                assert chi_squared_tail(freedom, x) == pytest.approx(theirs, rel=1e-12, abs=0)


@given(st.integers(1, 100), st.floats(0, 1000), st.floats(0.01, 100))
@settings(max_examples=examples(200))
def test_chi_squared_falls_with_x_and_rises_with_the_degrees(freedom, x, more):
    here = chi_squared_tail(freedom, x)
    assert 0 <= chi_squared_tail(freedom, x + more) <= here * (1 + 1e-12)
    assert here <= chi_squared_tail(freedom + 1, x) * (1 + 1e-12)
    assert chi_squared_tail(freedom, 0) == 1


freedoms = st.floats(0, 6).map(lambda power: 10.0**power)
probabilities = st.floats(-12, log10(0.5)).map(lambda power: 10.0**power)


@given(freedoms, probabilities, st.booleans())
@settings(max_examples=examples(400), deadline=None)
def test_the_quantile_is_the_librarys(freedom, tail, upper):
    p = 1 - tail if upper else tail
    theirs = float(special.stdtrit(freedom, p))
    assert student_quantile(freedom, p) == pytest.approx(theirs, rel=1e-10, abs=1e-15)


@given(freedoms, probabilities)
@settings(max_examples=examples(200), deadline=None)
def test_below_the_quantile_lies_its_probability(freedom, tail):
    square = student_quantile(freedom, tail) ** 2
    outside = float(regularised_beta(freedom / 2, 0.5, freedom / (freedom + square)))
    assert outside == pytest.approx(2 * tail, rel=1e-9, abs=1e-12)


@given(freedoms, st.integers(1, 511).map(lambda part: part / 1024))
@settings(max_examples=examples(100), deadline=None)
def test_the_quantile_is_odd_and_rises(freedom, p):
    assert student_quantile(freedom, 1 - p) == -student_quantile(freedom, p)
    assert student_quantile(freedom, p) < student_quantile(freedom, p + 1 / 1024)
    assert student_quantile(freedom, 0.5) == 0


@pytest.mark.parametrize("p", [1e-9, 0.01, 0.3, 0.49, 0.6, 0.975, 0.9999])
def test_the_quantile_of_one_and_two_degrees_has_a_closed_form(p):
    assert student_quantile(1, p) == pytest.approx(tan(pi * (p - 0.5)), rel=1e-7 if p < 1e-6 else 1e-11)
    assert student_quantile(2, p) == pytest.approx((2 * p - 1) / sqrt(2 * p * (1 - p)), rel=1e-11)
