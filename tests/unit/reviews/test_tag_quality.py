"""Shares with their intervals, precision and recall from samples of both kinds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.tag_quality import tag_quality, wilson


@given(st.integers(1, 500), st.data())
def test_an_interval_holds_its_share_and_stays_within_bounds(count, data):
    found = wilson(data.draw(st.integers(0, count)), count)
    assert 0 <= found.low <= found.value <= found.high <= 1


def test_known_values_of_wilson():
    """8 of 10: 0.49 to 0.943 (Brown, Cai and DasGupta 2001 give the same formula)."""
    found = wilson(8, 10)
    assert (found.low, found.high) == (pytest.approx(0.4902, abs=1e-4), pytest.approx(0.9433, abs=1e-4))
    assert wilson(0, 10).low == 0
    assert wilson(10, 10).high == 1


def test_more_samples_make_it_narrower():
    few, many = wilson(8, 10), wilson(80, 100)
    assert many.high - many.low < few.high - few.low


def test_recall_counts_what_the_samples_let_expect():
    found = tag_quality(tagged=100, untagged=900, right=9, wrong=1, missed=1, clear=9)
    assert found.precision.value == pytest.approx(0.9)
    assert found.recall.value == pytest.approx(90 / (90 + 90))
    assert found.recall.low < found.recall.value < found.recall.high


def test_without_samples_nothing_is_said():
    empty = tag_quality(tagged=5, untagged=5, right=0, wrong=0, missed=0, clear=0)
    assert (empty.precision, empty.recall) == (None, None)
    half = tag_quality(tagged=5, untagged=5, right=1, wrong=0, missed=0, clear=0)
    assert half.precision
    assert half.recall is None
    assert tag_quality(tagged=5, untagged=0, right=2, wrong=0, missed=0, clear=0).recall.value == 1
