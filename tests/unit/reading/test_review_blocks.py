import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reading.review_blocks import find_reviews

PAGE = """评价管理
全部评价(120)
评价内容\t买家\t商品信息\t操作
好评\t质量很好，穿着舒服
[2026-11-20 12:30:11]\tt***3\t加厚毛毯\t回复
订单编号：2605271234567890123
差评\t掉毛严重，洗了一次就起球
洗完还缩水
2026-11-21 09:00:00
3天后追评：客服不理人
2026-11-24 10:00
解释：亲，非常抱歉
已经联系您了
买家：张三丰
订单编号：2605271234567890124
上一页
共2条
"""
LABELLED = """订单编号：111111
买家
张三丰
商品：毛毯
规格：灰色
★★★★★
很软
评价时间：2026-11-20
订单编号：111112
商品：毛毯
评价：差评
评价内容：太差
评价时间
2026-11-21
商家回复
抱歉
"""
WORDS_FIRST = """质量很好
评价时间：2026-11-20
好评
订单编号：1
起球
评价时间：2026-11-21
差评
订单编号：2
"""


def parts(text):
    page = find_reviews(text)
    return [review.parts for review in page.reviews], page.unread


def test_a_page_whose_blocks_begin_with_the_rating():
    found, unread = parts(PAGE)
    assert found[0] == {
        "rating": "5", "text": "质量很好，穿着舒服", "written_at": "2026-11-20 12:30:11", "order_no": "2605271234567890123",
    }  # fmt: skip
    assert found[1] == {
        "rating": "1", "text": "掉毛严重，洗了一次就起球\n洗完还缩水", "written_at": "2026-11-21 09:00:00", "appended": "客服不理人",
        "appended_at": "2026-11-24 10:00", "reply": "亲，非常抱歉\n已经联系您了", "order_no": "2605271234567890124",
    }  # fmt: skip
    assert unread == (5,)


def test_a_page_whose_blocks_begin_with_the_order():
    found, unread = parts(LABELLED)
    assert [one["order_no"] for one in found] == ["111111", "111112"]
    assert found[0] | {"rating": "5", "text": "很软", "sku": "灰色", "written_at": "2026-11-20"} == found[0]
    assert found[1] | {"rating": "1", "text": "太差", "written_at": "2026-11-21", "reply": "抱歉"} == found[1]
    assert unread == ()


def test_words_that_stand_before_their_rating():
    found, unread = parts(WORDS_FIRST)
    assert [(one["text"], one["rating"], one["order_no"]) for one in found] == [
        ("质量很好", "5", "1"),
        ("起球", "1", "2"),
    ]
    assert unread == ()


@pytest.mark.parametrize("text", [PAGE, LABELLED, WORDS_FIRST])
def test_who_wrote_is_dropped(text):
    found, _ = parts(text)
    assert not any("张三丰" in value or "t***3" in value for one in found for value in one.values())


@pytest.mark.parametrize(
    "text",
    ["", "好评", "物流体验 4.8\n好评率 98%\n商品体验\n4.8\n2026-11-02", "亲，谢谢\n好的", "订单编号：1\n已发货", "日期\t分数\n2026-11-01\t4.8"],
)  # fmt: skip
def test_what_is_no_list_of_reviews(text):
    assert find_reviews(text) is None


@given(st.text(alphabet="好差评\n\t：:12★追买家订单编号回复时间2026-1 ", max_size=120))
def test_any_text_is_read_without_a_fault_and_no_line_is_told_that_is_not_there(text):
    page = find_reviews(text)
    if page is not None:
        assert all(1 <= line <= len(text.splitlines()) for line in page.unread)
        assert all(review.says_something for review in page.reviews)


@given(st.integers(1, 12), st.sampled_from(["好评", "差评", "★★★☆☆"]))
def test_as_many_reviews_as_blocks(count, rating):
    text = "\n".join(f"{rating}\n第{n}条\n2026-11-{n:02d} 10:00:00\n订单编号：{n:06d}" for n in range(1, count + 1))
    found, unread = parts(text)
    assert [one["text"] for one in found] == [f"第{n}条" for n in range(1, count + 1)]
    assert unread == ()
