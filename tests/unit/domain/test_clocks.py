"""How the words of exports are read: parts in order, and whole texts."""

from seller_toolkit.domain.clocks import CaseWords

WORDS = CaseWords(
    states=(("buyer", ("等待买家",)), ("closed", ("关闭", "同意")), ("success", ("成功",))),
    kinds=(("refund", ("仅退款", "=否")), ("return_refund", ("退货",))),
    sent=(("undispatched", ("未发货",)), ("dispatched", ("已发货",))),
)


def test_the_first_entry_that_has_a_part_of_the_text_decides():
    assert WORDS.state_of("卖家已同意，等待买家退货") == "buyer"
    assert WORDS.state_of("关闭成功") == "closed"
    assert WORDS.state_of("别的") == WORDS.state_of("") == WORDS.state_of(None) == "unknown"


def test_a_part_with_an_equals_sign_is_the_whole_text():
    assert WORDS.kind_of("否") == "refund"
    assert WORDS.kind_of("是否退货") == "return_refund"
    assert WORDS.kind_of("否则") == WORDS.kind_of(None) == "after_sale"


def test_the_type_may_say_whether_the_goods_were_sent():
    assert [WORDS.sent_of(text) for text in ("未发货仅退款", "已发货仅退款", "仅退款")] == [
        "undispatched",
        "dispatched",
        "",
    ]
