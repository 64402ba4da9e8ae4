from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.topics import binomial_tail, compare_counts, compare_topics


@pytest.mark.parametrize(
    ("before", "now", "kind", "too_few"),
    [
        (0, 4, "steady", True),  # even 4 of 4 happen by chance in 1 of 16 cases
        (0, 5, "new", False),  # 1 of 32
        (1, 8, "rising", False),
        (3, 8, "steady", False),
        (10, 30, "rising", False),
        (30, 10, "steady", False),
        (0, 0, "steady", True),
    ],
)
def test_by_hand(before: int, now: int, kind: str, too_few: bool) -> None:
    topic = compare_counts(before, now)
    assert (topic.kind, topic.too_few) == (kind, too_few)


def test_more_reviews_explain_more_complaints() -> None:
    assert compare_counts(10, 30).kind == "rising"
    assert compare_counts(10, 30, reviews_before=100, reviews_now=300).kind == "steady"
    assert compare_counts(10, 30, reviews_before=300, reviews_now=100).tail < compare_counts(10, 30).tail


def test_topics_are_sorted_by_how_sure_their_rise_is() -> None:
    found = compare_topics({("A", "size"): 2, ("B", "service"): 5}, {("A", "size"): 20, ("C", "quality"): 3})
    assert [(t.item_id, t.aspect, t.before, t.now, t.kind) for t in found] == [
        ("A", "size", 2, 20, "rising"),
        ("B", "service", 5, 0, "steady"),
        ("C", "quality", 0, 3, "steady"),
    ]
    assert [t.too_few for t in found] == [False, False, True]


@given(st.integers(0, 300), st.data())
def test_the_tail_is_exact_for_equal_periods(total: int, data: st.DataObject) -> None:
    least = data.draw(st.integers(0, total))
    exact = sum(comb(total, hits) for hits in range(least, total + 1)) / 2**total
    assert binomial_tail(total, least, 0.5) == pytest.approx(exact, rel=1e-9)


@given(st.integers(0, 60), st.integers(0, 60), st.floats(0.05, 0.95))
def test_both_tails_share_one_point(hits: int, misses: int, share: float) -> None:
    total = hits + misses
    above = binomial_tail(total, hits, share)
    below = binomial_tail(total, misses, 1 - share)
    point = comb(total, hits) * share**hits * (1 - share) ** misses
    assert above + below == pytest.approx(1 + point, rel=1e-6)
