"""What helps other buyers stands first; what complains or repeats stands nowhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.praise import SHORTEST, ranking, usefulness

GOOD = "身高 165 体重 52kg 穿 M 码正好，面料软，洗了三次没起球，颜色跟图片一样，照片是实拍"
SHORT = "挺好的，很喜欢，下次还来买"


def rank(texts: list[str], praised: list[int], complained: list[int] | None = None) -> list[int]:
    none = [0] * len(texts)
    return [place for place, _ in ranking(texts, praised, complained or none, [""] * len(texts))]


def test_what_says_more_stands_first() -> None:
    assert rank([SHORT, GOOD], [1, 0b111]) == [1, 0]


@pytest.mark.parametrize("text", ["", "好", "很好很好", "！！！！！！！！！！！！！！！！"])
def test_what_says_next_to_nothing_is_not_shown(text: str) -> None:
    assert usefulness(text, 2, "红").points == 0
    assert rank([text], [1]) == []


def test_what_complains_is_not_shown() -> None:
    assert rank([GOOD], [1], [2]) == []


def test_what_repeats_is_shown_once() -> None:
    assert rank([GOOD, GOOD + "。", SHORT], [1, 3, 1]) == [1, 2]


def test_the_reasons_are_named() -> None:
    assert usefulness(GOOD, 3, "红色 M").reasons == ("aspects", "facts", "variant", "picture")
    assert usefulness("很好" * 40, 1, "").points < usefulness("东西不错，做工细，用料也足，很值得", 1, "").points


@given(st.text(alphabet="好用软轻穿着很合身160cm，", min_size=SHORTEST, max_size=60), st.integers(0, 3))
def test_another_praised_aspect_never_lowers_the_points(text: str, aspects: int) -> None:
    assert usefulness(text, aspects + 1, "").points >= usefulness(text, aspects, "").points


@given(st.lists(st.text(alphabet="好用软轻穿着合身颜色正", min_size=12, max_size=30), max_size=12))
def test_points_fall_along_the_shelf(texts: list[str]) -> None:
    found = ranking(texts, [1] * len(texts), [0] * len(texts), [""] * len(texts))
    points = [one.points for _, one in found]
    assert points == sorted(points, reverse=True)
    assert len({place for place, _ in found}) == len(found)
