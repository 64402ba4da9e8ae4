"""The best partition against all partitions, against ruptures', and by its laws."""

from itertools import pairwise

import numpy as np
import pytest
import ruptures
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.segments import segment_ends
from tests.long import examples


def cost(signal, ends, penalty):
    parts = [signal[start:end] for start, end in pairwise((0, *ends))]
    return sum(float(((part - part.mean()) ** 2).sum()) for part in parts) + penalty * (len(ends) - 1)


def least_cost(signal, penalty, shortest):
    """By looking at every start of every stretch."""
    best = {0: -penalty}
    for end in range(shortest, len(signal) + 1):
        ways = [
            best[start] + penalty + cost(signal[start:end], [end - start], 0)
            for start in best
            if end - start >= shortest
        ]
        best[end] = min(ways)
    return best[len(signal)]


def series(dice, length):
    """Noise about levels of different lengths, some of them rounded so that ties come up."""
    levels = np.repeat(dice.normal(0, 2, length), dice.integers(1, 20, length))[:length]
    values = dice.normal(size=length) + levels
    return np.round(values) if dice.random() < 0.3 else values


penalties = st.sampled_from((0.0, 0.01, 1.0, 5.0, 12.0))


@given(st.integers(0, 10**6), st.integers(2, 40), st.integers(1, 7), penalties)
@settings(max_examples=examples(400), deadline=None)
def test_no_partition_is_better(seed, length, shortest, penalty):
    signal = series(np.random.default_rng(seed), max(length, shortest))
    ends = segment_ends(signal, penalty=penalty, shortest=shortest)
    assert ends[-1] == len(signal)
    assert min(np.diff((0, *ends))) >= shortest
    assert cost(signal, ends, penalty) == pytest.approx(least_cost(signal, penalty, shortest), abs=1e-9)


def test_the_library_never_finds_a_better_one():
    """It is cheaper where ruptures drops a start that a shortest length would still have needed."""
    dice = np.random.default_rng(20261127)
    for _ in range(300):
        signal, shortest = series(dice, int(dice.integers(14, 160))), int(dice.integers(1, 8))
        penalty = float(dice.choice([0.5, 3.0, 2.2 * np.log(len(signal))]))
        ours = segment_ends(signal, penalty=penalty, shortest=shortest)
        model = ruptures.KernelCPD(kernel="linear", min_size=shortest).fit(signal.reshape(-1, 1))
        theirs = model.predict(pen=penalty)
        assert cost(signal, ours, penalty) <= cost(signal, theirs, penalty) + 1e-9
        if shortest == 1:
            assert cost(signal, ours, penalty) == pytest.approx(cost(signal, theirs, penalty), abs=1e-9)


@pytest.mark.parametrize("shortest", [1, 5])
def test_long_series_with_and_without_changes_cost_what_the_librarys_cost(shortest):
    dice = np.random.default_rng(5)
    noise, penalty = dice.normal(size=1200), 2.2 * np.log(1200)
    for signal in (noise, np.zeros(1200), noise + np.repeat(dice.normal(0, 4, 30), 40), noise + 1e6):
        ours = segment_ends(signal, penalty=penalty, shortest=shortest)
        model = ruptures.KernelCPD(kernel="linear", min_size=shortest).fit((signal - signal.mean()).reshape(-1, 1))
        assert ours == model.predict(pen=penalty)


@given(st.integers(0, 10**6), st.floats(-1e3, 1e3), st.sampled_from((0.25, 2.0, 8.0)), st.integers(1, 4))
@settings(max_examples=examples(100), deadline=None)
def test_level_and_unit_do_not_matter(seed, shift, unit, shortest):
    signal = np.random.default_rng(seed).normal(size=60)
    ends = segment_ends(signal, penalty=3.0, shortest=shortest)
    assert segment_ends((signal + shift) * unit, penalty=3.0 * unit**2, shortest=shortest) == ends


def test_what_is_too_short_is_one_stretch():
    assert segment_ends(np.array([]), penalty=1.0) == []
    assert segment_ends(np.array([7.0]), penalty=1.0) == [1]
    assert segment_ends(np.array([0.0, 0, 0, 9, 9]), penalty=1.0, shortest=3) == [5]
    assert segment_ends(np.array([0.0, 0, 0, 9, 9, 9]), penalty=1.0, shortest=3) == [3, 6]
