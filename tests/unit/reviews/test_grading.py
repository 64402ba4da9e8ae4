"""Grades and natures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.reviews import Grade, Nature, Sureness
from seller_toolkit.reviews.grading import complains, grade, nature, sureness
from seller_toolkit.reviews.tagging import Tagger
from tests.cases import for_each


@for_each(
    "stars, text, expected",
    [
        (1.0, "很好", Grade.BAD),
        (2.0, "", Grade.BAD),
        (2.5, "很好", Grade.MIDDLING),
        (3.0, "很差", Grade.MIDDLING),
        (4.0, "不错", Grade.PRAISE),
        (5.0, "", Grade.PRAISE),
        (5.0, "质量太差，用了两天就坏了", Grade.HIDDEN_COMPLAINT),
        (5.0, "质量很好，就是有一点小贵", Grade.PRAISE),
        (5.0, "挺好看，收到就坏了，客服不理人", Grade.PRAISE),  # half of it is kind: not sure enough against five stars
        (None, "垃圾，再也不会买了", Grade.BAD),
        (None, "很喜欢", Grade.PRAISE),
        (None, "", Grade.PRAISE),
        (None, "便宜，一般，丑", Grade.MIDDLING),
    ],
)
def test_grade(tagger: Tagger, stars: float | None, text: str, expected: Grade) -> None:
    assert grade(stars, tagger.tag([text])[0]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("穿一次就起球了", Nature.FACTUAL),
        ("拍的黑色发的白色", Nature.FACTUAL),
        ("太差了，等了15天", Nature.FACTUAL),
        ("很失望，看图", Nature.FACTUAL),
        ("太失望了，用了半个月", Nature.FACTUAL),
        ("太难看了，不喜欢", Nature.EXPERIENTIAL),
        ("态度恶劣", Nature.EXPERIENTIAL),
        ("非常好，用了15天", None),
        ("", None),
    ],
)
def test_nature(tagger: Tagger, text: str, expected: Nature | None) -> None:
    assert nature(text, tagger.tag([text])[0]) is expected


def test_nature_is_never_suspected(tagger: Tagger) -> None:
    text = "不返现就差评，加微信，垃圾店"
    assert nature(text, tagger.tag([text])[0]) is not Nature.SUSPECTED


def test_a_complaint_inside_praise_is_one(tagger: Tagger) -> None:
    praised, mixed = tagger.tag(["很喜欢，质量很好", "很喜欢，质量很好，但是物流太慢"])
    assert complains(mixed)
    assert not complains(praised)


@given(st.floats(-9, 0), st.floats(0, 9), st.booleans())
def test_a_lower_score_is_never_less_sure(score: float, less: float, learned: bool) -> None:
    ranks = list(Sureness)
    one, lower = sureness(score, learned=learned), sureness(score - less, learned=learned)
    assert ranks.index(lower) <= ranks.index(one)


def test_a_learned_score_is_wider() -> None:
    assert sureness(-2.0, learned=False) is Sureness.ALMOST_SURE
    assert sureness(-2.0, learned=True) is Sureness.PROBABLE
    assert sureness(-0.9, learned=False) is sureness(-1.9, learned=True) is Sureness.POSSIBLE
