"""Least squares over numbers ≥ 0 against SciPy's, and by the conditions that the solution fulfils."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import nnls

from seller_toolkit.analysis.least_squares import non_negative
from tests.long import examples


def problem(seed, rows, columns):
    """Random columns; some are multiples or sums of others, empty, or whole numbers."""
    dice = np.random.default_rng(seed)
    matrix, wanted = dice.normal(size=(rows, columns)), dice.normal(size=rows)
    kind = seed % 5
    if kind == 1:
        matrix[:, -1] = 2 * matrix[:, 0]
    elif kind == 2:
        matrix[:, -1] = matrix[:, :-1].sum(axis=1)
    elif kind == 3:
        matrix, wanted = np.round(matrix), np.round(wanted)
    elif kind == 4:
        matrix = matrix * 10.0 ** dice.uniform(-4, 4, columns)
    return matrix, wanted


sizes = st.tuples(st.integers(0, 10**6), st.integers(1, 9), st.integers(1, 7))


@given(sizes)
@settings(max_examples=examples(600), deadline=None)
def test_it_comes_as_near_as_the_library(size):
    matrix, wanted = problem(*size)
    found, least = non_negative(matrix, wanted), nnls(matrix, wanted)[1]
    assert np.linalg.norm(matrix @ found - wanted) == pytest.approx(least, abs=1e-9)


@given(sizes)
@settings(max_examples=examples(600), deadline=None)
def test_nothing_is_negative_and_no_step_makes_it_better(size):
    """The conditions of Karush, Kuhn and Tucker: no slope upwards, and none at all where a number is not 0."""
    matrix, wanted = problem(*size)
    found = non_negative(matrix, wanted)
    slope = matrix.T @ (wanted - matrix @ found)
    rounding = 1e-9 * np.linalg.norm(matrix, axis=0) * np.linalg.norm(wanted) + 1e-12
    assert (found >= 0).all()
    assert (slope <= rounding).all()
    assert (np.abs(slope[found > 0]) <= rounding[found > 0]).all()


@given(st.integers(0, 10**6), st.integers(1, 6))
@settings(max_examples=examples(100), deadline=None)
def test_where_one_solution_exists_it_is_the_librarys(seed, columns):
    dice = np.random.default_rng(seed)
    matrix, wanted = dice.normal(size=(columns + 6, columns)), dice.normal(size=columns + 6)
    assert non_negative(matrix, wanted) == pytest.approx(nnls(matrix, wanted)[0], abs=1e-9)
    shares = dice.dirichlet(np.ones(columns))
    assert non_negative(matrix, matrix @ shares) == pytest.approx(shares, abs=1e-9)


def test_nothing_helps_where_all_columns_point_away():
    assert non_negative(-np.eye(3), np.ones(3)).tolist() == [0, 0, 0]
    assert non_negative(np.zeros((3, 2)), np.ones(3)).tolist() == [0, 0]
    assert non_negative(np.eye(2), np.zeros(2)).tolist() == [0, 0]
