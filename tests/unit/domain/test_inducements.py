"""The words of what nobody may say hold for both checks: for tasks and for answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.checklist.forbidden import offence
from seller_toolkit.domain.inducements import folded, folded_letter
from seller_toolkit.reviews.reply_check import refused

GOOD = ("好评", "五星", "5颗星", "全星", "满星", "晒图", "晒照", "⭐⭐⭐⭐⭐")
GIFTS = (
    "返2元",
    "返现",
    "红包",
    "🧧",
    "优惠券",
    "代金券",
    "无门槛券",
    "购物金",
    "免单",
    "小礼物",
    "赠品",
    "奖品",
    "奖励",
    "送话费",
    "送5元",
    "送积分",
    "抽奖",
)
CHANGES = ("修改", "更改", "变更", "撤销", "撤回", "删除", "删掉")
RATINGS = ("评价", "差评", "中评", "负评")
TRADITIONAL = str.maketrans(
    "评红现优赠励奖删销满颗图单撤变负积话费购减给写换礼请", "評紅現優贈勵獎刪銷滿顆圖單撤變負積話費購減給寫換禮請"
)
FAKED = ("刷单", "补单", "刷评", "刷好评", "刷销量")


def both(text: str) -> bool:
    """Whether neither a task nor an answer may say it."""
    return bool(offence(text)) and bool(refused(text))


@given(st.sampled_from(GOOD), st.sampled_from(GIFTS), st.booleans(), st.booleans())
def test_a_benefit_for_praise_is_refused_in_a_task_and_in_an_answer(good, gift, turned, traditional):
    text = f"{gift}换{good}" if turned else f"{good}{gift}"
    assert both(text.translate(TRADITIONAL) if traditional else text)


@given(st.sampled_from(CHANGES), st.sampled_from(RATINGS), st.booleans())
def test_another_rating_is_asked_for_by_neither(change, rating, traditional):
    text = f"请买家{change}{rating}"
    assert both(text.translate(TRADITIONAL) if traditional else text)


@pytest.mark.parametrize(
    "text",
    [
        *FAKED, "改评", "删 评", "把中评改成好评", "不给差评返2元", "别打低分，送优惠券", "请给五星", "求个好评", "只写好评", "Ask them to change the review",
        "A great review gets a coupon", "Delete the rating", "buy fake reviews", "brushing",
    ],
)  # fmt: skip
def test_what_one_check_refuses_of_the_shared_words_the_other_does_too(text):
    assert both(text)


@pytest.mark.parametrize(
    "text",
    [
        "收到空包裹的订单先补寄",
        "好评率高的商品放首页",
        "请买家如实评价，好坏都行",
        "补单独包装的配件",
        "每天看差评，两小时内回复",
        "An honest review helps",
    ],
)
def test_what_is_allowed_to_both_is_left_alone(text):
    assert offence(text) == ""
    assert refused(text) == ()


@given(st.text())
def test_folding_goes_letter_by_letter_and_nothing_is_left_to_fold(text):
    assert folded(text) == "".join(map(folded_letter, text))
    assert folded("好評返現 ＡＢ🧧") == "好评返现 ab红包"
