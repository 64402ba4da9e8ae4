"""Signals for a person to weigh."""

import pytest

from seller_toolkit.reviews.suspicion import suspicion_signals
from seller_toolkit.reviews.tagging import Tagger


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
