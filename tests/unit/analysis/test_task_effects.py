from datetime import date, timedelta
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.effects import Effect
from seller_toolkit.analysis.task_effects import (
    RunCases,
    RunDays,
    cases_of,
    mean_of,
    run_cases,
    runs_of,
    sampling_error,
    task_effect,
    widened,
)
from seller_toolkit.analysis.trend import Series
from tests.long import part
from tests.unit.analysis.simulated_scores import FIRST, series_of
from tests.unit.analysis.simulated_tasks import TASK_KINDS, Counts, compared_claims, counts

START = FIRST + timedelta(days=400)
TRIED = part(TASK_KINDS, 2)


@cache
def counted(name: str) -> Counts:
    return counts(TASK_KINDS[name])


@pytest.mark.parametrize("name", TRIED)
def test_of_400_tasks_that_change_nothing_at_most_29_are_said_to(name: str) -> None:
    found = counted(name)
    assert found.told > 370
    assert found.false <= 29


def test_effects_of_two_and_four_standard_errors_are_found() -> None:
    found = [counted(name) for name in TRIED]
    told = sum(one.told for one in found)
    assert sum(one.false for one in found) / told <= 29 / 400
    assert sum(one.found_at_2 * one.told for one in found) / told >= 0.45
    assert sum(one.found_at_4 * one.told for one in found) / told >= 0.95


@pytest.mark.parametrize("name", part(["rolling", "persistent", "wandering, as rolling"], 2))
def test_choosing_a_comparison_claims_no_more(name: str) -> None:
    assert compared_claims(TASK_KINDS[name]) <= 29


def noise(days: int, seed: int) -> np.ndarray:
    return 4 + 0.05 * np.random.default_rng(seed).normal(size=days)


def test_the_days_of_the_lag_belong_to_neither_run() -> None:
    values = noise(480, 1)
    values[400:420] += 5  # whatever happens between the start and the lag's end
    found = task_effect(series_of(values, 6), START, window_days=None, comparisons={}, lag=20)
    assert found is not None
    assert abs(found.difference) < 0.1
    assert (found.gap, found.days) == (20, 28)
    before, after = runs_of(found, START)
    assert (before.first, before.last) == (START - timedelta(days=28), START - timedelta(days=1))
    assert (after.first, after.length) == (START + timedelta(days=20), 28)


def test_what_came_to_everybody_at_that_time_is_not_the_tasks() -> None:
    own, other = noise(480, 1), noise(480, 2)
    own[400:] += 1
    alone = task_effect(series_of(own, 6), START, window_days=None, comparisons={"a": series_of(other, 6)}, lag=7)
    other[400:] += 1
    shared = task_effect(series_of(own, 6), START, window_days=None, comparisons={"a": series_of(other, 6)}, lag=7)
    other[400:] -= 2
    opposite = task_effect(series_of(own, 6), START, window_days=None, comparisons={"a": series_of(other, 6)}, lag=7)
    assert alone is not None
    assert shared is not None
    assert opposite is not None
    assert (alone.is_clear, alone.compared_with) == (True, "")
    assert (shared.is_clear, shared.compared_with) == (False, "a")
    assert (shared.before, shared.after) == (alone.before, alone.after)
    assert (opposite.is_clear, opposite.compared_with) == (True, "")


def test_cases_of_single_days_add_up_and_are_worth_as_many() -> None:
    run = RunDays(date(2026, 9, 1), date(2026, 9, 14))
    told = Series.of((run.first + timedelta(days=place), 10.0) for place in range(14) if place != 5)
    assert run_cases(told, run) == RunCases(pytest.approx(140), pytest.approx(140))
    assert run_cases(told, RunDays(date(2027, 1, 1), date(2027, 1, 14))) is None


@given(st.integers(1, 28), st.integers(1, 60), st.floats(1, 1e4))
def test_overlapping_windows_count_each_day_once_and_are_worth_less(length: int, window: int, a_day: float) -> None:
    run = RunDays(FIRST, FIRST + timedelta(days=length - 1))
    told = Series.of((FIRST + timedelta(days=place), a_day * window) for place in range(length))
    found = run_cases(told, run, window_days=window)
    assert found is not None
    assert found.counted == pytest.approx(a_day * (length + window - 1))
    # at least one window's, at most all of them
    assert a_day * window * (1 - 1e-9) <= found.worth <= found.counted * (1 + 1e-9)
    assert cases_of(found.counted, run, window_days=window) == found


def test_the_worth_of_windows_is_what_simulation_says() -> None:
    random = np.random.default_rng(2)
    daily = random.binomial(20, 0.3, size=(20_000, 36)) / 20 * 100
    windows = np.stack([daily[:, place : place + 30].mean(axis=1) for place in range(7)]).mean(axis=0)
    cases = cases_of(20 * 36, RunDays(FIRST, FIRST + timedelta(days=6)), window_days=30)
    assert float(windows.std()) == pytest.approx(np.sqrt(30 * 70 / cases.worth), rel=0.03)


@pytest.mark.parametrize(
    ("before", "after", "sizes", "error"),
    [
        (50.0, 50.0, (100.0, 100.0), 50 * np.sqrt(2 / 100)),
        (90.0, 90.0, (400.0, 400.0), 30 * np.sqrt(2 / 400)),
        (100.0, 100.0, (5.0, 5.0), 0.0),
        (90.0, 80.0, (0.0, 5.0), 0.0),
    ],
)
def test_chance_alone_moves_counted_rates(
    before: float, after: float, sizes: tuple[float, float], error: float
) -> None:
    cases = (RunCases(sizes[0], sizes[0]), RunCases(sizes[1], sizes[1]))
    assert sampling_error(before, after, cases) == pytest.approx(error)


def test_an_interval_only_ever_grows() -> None:
    found = Effect(90.0, 91.0, 1.0, 0.5, 1.5, 7, 1.0, "", 29)
    assert widened(found, 0.1) == found
    wide = widened(found, 1.0)
    assert (wide.low, wide.high) == (pytest.approx(1 - 1.96, abs=0.001), pytest.approx(1 + 1.96, abs=0.001))
    assert (wide.difference, wide.is_clear) == (1.0, False)


def test_a_mean_has_the_days_that_all_have() -> None:
    days = [FIRST + timedelta(days=place) for place in range(4)]
    one, other = (
        Series.of(zip(days[:3], (1.0, 2.0, 3.0), strict=True)),
        Series.of(zip(days[1:], (4.0, 5.0, 6.0), strict=True)),
    )
    assert mean_of([one, other]) == Series(tuple(days[1:3]), (3.0, 4.0))
    assert mean_of([one]) == one
    assert mean_of([]) == Series((), ())
