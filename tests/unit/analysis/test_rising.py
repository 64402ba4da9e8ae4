"""Topics that rise from week to week."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.rising import (
    Scores,
    Thresholds,
    TopicCounts,
    alarms,
    find_rises,
    score_weeks,
    thresholds_of,
    too_few,
)

WEEKS = 26


def shop(*, subjects: int = 12, topics: int = 6, volume: float = 30, seed: int = 1, extra: float = 0.0) -> TopicCounts:
    """Steady subjects; the first says topic 2 more often in the last four weeks."""
    chance = np.random.default_rng(seed)
    reviews = chance.poisson(volume, (subjects, WEEKS))
    rate = np.full((subjects, topics, WEEKS), 0.02)
    rate[0, 2, -4:] += extra
    mentions = chance.binomial(reviews[:, None, :], rate)
    return TopicCounts(mentions, reviews, np.zeros(subjects, dtype=np.int64))


def test_a_rise_is_found_with_its_shares() -> None:
    found = find_rises(shop(extra=0.15)).found
    assert found
    first = found[0]
    assert (first.subject, first.topic) == (0, 2)
    assert first.now > 0.1 > first.before
    assert first.week >= WEEKS - 4
    assert first.excess > 1


def test_a_slow_rise_is_called_slow_and_a_leap_sudden() -> None:
    slow, leap = shop(volume=60), shop(volume=60)
    slow.mentions[0, 2, -6:] = slow.reviews[0, -6:] * 0.07
    leap.mentions[0, 2, -1] = leap.reviews[0, -1] // 3
    assert {(one.subject, one.kind) for one in find_rises(slow).found} >= {(0, "slow")}
    assert {(one.subject, one.kind) for one in find_rises(leap).found} >= {(0, "sudden")}


def test_steady_shops_keep_the_budget() -> None:
    """0.5 a week, over 18 weeks of 8 shops: at most twice that, which chance alone would not exceed."""
    begun = 0
    for seed in range(8):
        counts = shop(seed=seed)
        begun += int(alarms(score_weeks(counts), thresholds_of(counts))[..., 8:].sum())
    assert begun / (8 * 18) <= 1.0


def test_drifting_shops_keep_an_alarm_of_the_budget_back() -> None:
    """The line is read from fourteen weeks that allow seven alarms: with the one more that new weeks bring, six are left."""
    for seed in range(3):
        chance = np.random.default_rng(seed)
        drift = np.cumsum(0.3 * chance.standard_normal((12, 6, WEEKS)), axis=-1)
        reviews = chance.poisson(60, (12, WEEKS))
        rate = np.minimum(0.03 * np.exp(drift - drift.mean(axis=-1, keepdims=True)), 0.5)
        mentions = chance.binomial(reviews[:, None, :], rate)
        counts = TopicCounts(mentions, reviews, np.zeros(12, dtype=np.int64))
        begun = alarms(score_weeks(counts), thresholds_of(counts))[..., 9:22]
        assert begun.sum() <= 6


def test_a_tighter_budget_never_finds_more() -> None:
    counts = shop(extra=0.08)
    wide, tight = thresholds_of(counts, budget=1.0), thresholds_of(counts, budget=0.1)
    assert tight.sudden >= wide.sudden
    assert tight.slow >= wide.slow


def test_the_same_past_gives_the_same_answer() -> None:
    assert find_rises(shop(extra=0.1)) == find_rises(shop(extra=0.1))


def test_few_reviews_are_told_and_raise_no_alarm() -> None:
    counts = shop(extra=0.3)
    counts.reviews[0] = 5
    counts.mentions[0] = np.minimum(counts.mentions[0], 5)
    rises = find_rises(counts)
    assert rises.too_few == (0,)
    assert all(one.subject != 0 for one in rises.found)
    assert too_few(np.full((1, WEEKS), 10)).tolist() == [False]


def test_two_mentions_are_no_sudden_rise() -> None:
    counts = shop()
    counts.mentions[:] = 0
    counts.mentions[0, 2, -1] = 2
    assert not score_weeks(counts).sudden.any()


@pytest.mark.parametrize("weeks", [0, 1, 3, 5])
def test_a_short_past_gives_no_false_certainty(weeks: int) -> None:
    counts = shop()
    short = TopicCounts(counts.mentions[..., :weeks], counts.reviews[:, :weeks], counts.family)
    assert find_rises(short).found == () or weeks > 4


def test_nothing_at_all() -> None:
    empty = TopicCounts(np.zeros((0, 3, 10), dtype=np.int64), np.zeros((0, 10), dtype=np.int64), np.zeros(0, dtype=int))
    assert find_rises(empty).found == ()
    silent = TopicCounts(np.zeros((2, 3, 10), dtype=np.int64), np.full((2, 10), 20), np.zeros(2, dtype=np.int64))
    assert find_rises(silent).found == ()


@given(st.lists(st.floats(0, 3), min_size=2, max_size=12))
def test_an_alarm_begins_once_for_each_time_over_the_line(course: list[float]) -> None:
    score = np.array(course)
    begun = alarms(Scores(score, np.zeros_like(score)), Thresholds(1.0, 1.0))
    expected = [now > 1 and (place == 0 or course[place - 1] <= 1) for place, now in enumerate(course)]
    assert begun.tolist() == expected


def test_families_have_norms_of_their_own() -> None:
    """What couriers are always named for is no rise of theirs, though products hardly are."""
    counts = shop(subjects=4)
    counts.family[:] = [0, 0, 1, 1]
    counts.mentions[2:, 1] = counts.reviews[2:] // 3
    assert all(one.topic != 1 or one.subject < 2 for one in find_rises(counts).found)
