"""Copies of one text."""

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.near_duplicates import copies, group_sizes

BAD = "这家店的东西真的太差了大家千万不要买客服还骂人气死我"
OTHER = "衣服收到了颜色很正尺码也合适物流第二天就到了下次还来"


def test_copies_are_found_word_for_word_and_nearly() -> None:
    group = copies([BAD, OTHER, BAD + "哦", BAD.replace("的", "", 1) + "！！", OTHER[:13] + "面料起球掉色退货不给退"])
    assert group.tolist() == [0, -1, 0, 0, -1]
    assert group_sizes(group).tolist() == [3, 0, 3, 3, 0]


def test_short_praise_is_no_copy() -> None:
    assert copies(["很好很喜欢"] * 5).tolist() == [-1] * 5


def test_marks_digits_and_spaces_do_not_count() -> None:
    assert copies([BAD, "，".join(BAD), f"{BAD} 123"]).tolist() == [0, 0, 0]


def test_no_texts() -> None:
    assert copies([]).tolist() == []
    assert group_sizes(copies([])).tolist() == []


@given(st.lists(st.sampled_from([BAD, OTHER, BAD[::-1], OTHER[::-1], "好", ""]), max_size=12))
def test_equal_long_texts_share_a_group_and_others_have_none(texts: list[str]) -> None:
    group = copies(texts)
    for place, text in enumerate(texts):
        again = len(text) > 12 and texts.count(text) > 1
        assert (group[place] >= 0) == again
        assert not again or texts[group[place]] == text
