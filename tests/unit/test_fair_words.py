"""The rule about words bites: what it calls forbidden, what it lets pass, what it calls another language."""

import pytest

from seller_toolkit.domain.words import Words
from tests.cases import for_each
from tests.unit.fair_words import forbidden, foreign


@for_each(
    "text",
    [
        "五星好评返现 2 元。",
        "卡片上写好评有礼。",
        "不写差评就退 5 元。",
        "請給好評，送您優惠券。",
        "引导买家只写好评。",
        "客服请买家修改评价。先道歉，不解释。",
        "没回的每天反复联系。",
        "不满意的人，给免单换好评。",
        "头几天找人刷单。",
        "Ask them to change the review.",
        "A coupon for good reviews.",
        "Offer a gift in exchange for a rating.",
        "Send a card: five-star reviews win.",
    ],
)
def test_what_is_forbidden_is_found(text):
    assert forbidden(text)


@pytest.mark.parametrize(
    "text",
    [
        "只解决问题，不要求改评、不提返现。",
        "拿好处换好评、换不给差评的，一条也不留。",
        "不要给好评，写真话。",
        "晚班多排一人。",
        "福利只走评价有礼。",
        "Never ask anybody to change a rating.",
        "Thank for careful praise.",
    ],
)
def test_what_says_not_to_passes_but_not_in_a_title(text):
    assert forbidden(text) == []


def test_a_title_may_not_even_name_it():
    assert forbidden("不返现", anywhere=True) == ["不返现"]
    assert forbidden("一行不提\n好评返现", anywhere=True) == ["好评返现"]
    assert forbidden("不提评价\n好评返现") == ["好评返现"]  # each line is a sentence of its own


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (Words("發货", "發貨", "Ship"), [("zh_CN", "發"), ("zh_TW", "發貨")]),
        (Words("看质量", "看质量", "Look"), [("zh_TW", "质")]),
        (Words("营运看", "營運看", "Look"), [("zh_CN", "营运")]),
        (Words("看", "看", "看看看看看"), [("en", "看看看看看")]),
        (Words("看货", "看貨", "Look at the goods (质量)"), []),
    ],
)
def test_another_language_is_found(words, expected):
    assert list(foreign(words)) == expected
