import numpy as np
import pytest

from seller_toolkit.analysis.local_level import fit_level


def days(means, cases):
    counts = np.full(len(means), float(cases))
    return np.asarray(means, float) * counts, counts


def test_days_that_are_alike_give_their_mean_and_hardly_any_doubt():
    level = fit_level(*days([4.7] * 60, 20))
    future, noise, _ = level.draw(np.random.default_rng(1), 500, 30)
    assert future.mean() == pytest.approx(4.7, abs=1e-4)
    assert future.std() < 0.01
    assert noise.max() < 1e-6


def test_a_level_that_moved_is_where_it_stands_now():
    rng = np.random.default_rng(2)
    means = np.concatenate([np.full(60, 4.8), np.full(40, 4.5)]) + rng.normal(0, 0.05, 100)
    level = fit_level(*days(means, 30))
    assert (level.weight @ level.mean) == pytest.approx(4.5, abs=0.05)


def test_more_cases_leave_less_doubt():
    rng = np.random.default_rng(3)
    spreads = []
    for cases in (3, 300):
        means = 4.7 + rng.normal(0, 0.7 / np.sqrt(cases), 90)
        level = fit_level(*days(means, cases))
        spreads.append(level.draw(np.random.default_rng(1), 2000, 1)[0].std())
    assert spreads[1] < spreads[0] / 3


def test_doubt_grows_with_the_days():
    rng = np.random.default_rng(4)
    level = fit_level(*days(4.7 + rng.normal(0, 0.1, 90), 10))
    future = level.draw(np.random.default_rng(1), 2000, 60)[0]
    assert future[:, 59].std() > future[:, 0].std()


def test_days_without_cases_are_no_zeros():
    sums, counts = days([4.5] * 40, 5)
    sums[::3] = counts[::3] = 0
    level = fit_level(sums, counts)
    assert (level.weight @ level.mean) == pytest.approx(4.5, abs=1e-6)
    assert not level.surprises[::3].any()


def test_two_days_say_nothing():
    assert fit_level(*days([4.5, 4.6], 5)) is None
    assert fit_level(np.zeros(50), np.zeros(50)) is None


def test_weights_add_up():
    rng = np.random.default_rng(5)
    level = fit_level(*days(4.7 + rng.normal(0, 0.1, 300), 10))
    assert level.weight.sum() == pytest.approx(1)
    assert len(level.surprises) == 180  # the last half year counts
