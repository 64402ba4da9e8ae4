"""Signals for a person to weigh."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.suspicion import Around, around, bursts, hint, suspicion_signals
from seller_toolkit.reviews.tagging import Tagger

ALONE = Around()


@pytest.mark.parametrize(
    ("text", "stars", "expected"),
    [
        ("东西太差，掉色", 1.0, ()),
        ("很好", 5.0, ()),
        ("质量差，不给钱就差评", 1.0, ("asks_for_benefit", "threatens_review")),
        ("给我转账就删评", 5.0, ("asks_for_benefit", "offers_removal")),
        ("加我微信 abc12345", 5.0, ("contact_outside",)),
        ("大家去隔壁店买", 3.0, ("names_other_shop",)),
        ("非常好，很喜欢，满意", 1.0, ("stars_against_text",)),
        ("垃圾垃圾垃圾", 1.0, ("nothing_concrete",)),
        ("垃圾垃圾垃圾", None, ()),
    ],
)
def test_signals(tagger: Tagger, text: str, stars: float | None, expected: tuple[str, ...]) -> None:
    assert suspicion_signals(text, stars, tagger.tag([text])[0]) == expected


def signals_of(tagger: Tagger, text: str, stars: float | None, around: Around = ALONE) -> list[str]:
    found = hint(text, stars, tagger.tag([text])[0], around)
    return [signal.code for signal in found.signals] if found else []


def test_one_signal_alone_is_no_hint(tagger: Tagger) -> None:
    assert signals_of(tagger, "垃圾垃圾垃圾", 1.0) == []
    assert signals_of(tagger, "说好的返现没给，质量也差", 1.0) == []
    assert signals_of(tagger, "质量差，掉色", 1.0, Around(copies=3)) == []


def test_several_signals_are_one_with_their_evidence(tagger: Tagger) -> None:
    text = "质量差，不给钱就差评"
    found = hint(text, 1.0, tagger.tag([text])[0], Around(copies=2, burst=6, ordered=False))
    assert found is not None
    assert [signal.code for signal in found.signals] == [
        "asks_for_benefit", "threatens_review", "copied_text", "burst", "no_order",
    ]  # fmt: skip
    assert found.signals[0].words == "不给钱"
    assert [signal.count for signal in found.signals[2:4]] == [2, 6]


def test_weak_signals_alone_are_no_hint(tagger: Tagger) -> None:
    assert signals_of(tagger, "垃圾垃圾垃圾", 1.0, Around(ordered=False)) == []


def test_a_good_review_is_never_one(tagger: Tagger) -> None:
    assert signals_of(tagger, "给我转账就删评", 5.0, Around(copies=9)) == []


@given(
    st.text(alphabet="垃圾差评返现删不给钱加微信，", max_size=12),
    st.sampled_from([None, 1.0, 2.0, 3.0, 5.0]),
    st.builds(Around, st.integers(0, 3), st.integers(0, 9), st.sampled_from([None, True, False])),
)
def test_a_hint_always_lists_at_least_two_signals(
    tagger: Tagger, text: str, stars: float | None, around: Around
) -> None:
    found = signals_of(tagger, text, stars, around)
    assert len(found) != 1


def test_a_burst_is_many_bad_reviews_of_one_item_in_a_day() -> None:
    hour = 3600
    quiet = [number * 9 * 24 * hour for number in range(20)]
    items = ["a"] * 6 + ["b"] * 20
    seconds = [10**6 + number * hour for number in range(6)] + quiet
    assert bursts(items, seconds).tolist() == [6] * 6 + [0] * 20


def test_what_an_item_always_has_is_no_burst() -> None:
    seconds = range(0, 400 * 3 * 3600, 3 * 3600)
    assert not bursts(["a"] * 400, seconds).any()
    assert bursts([], []).tolist() == []


def test_copies_bursts_and_orders_stand_around_each_review() -> None:
    text = "这家店的东西真的太差了大家千万不要买"
    found = around([text, text, "质量差"], ["a", "b", "c"], [0, 5, 9], [True, None, False])
    assert found == (Around(1, 0, True), Around(1, 0, None), Around(0, 0, False))
