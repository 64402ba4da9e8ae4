"""What is personal does not stay in a text, and a review stays what it was."""

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.masking import MASK, mask, personal_spans
from tests.cases import for_each

PERSONAL = [
    ("打我电话13800001234", "13800001234", "phone"),
    ("打我电话138 0000 1234谢谢", "138 0000 1234", "phone"),
    ("138-0000-1234", "138-0000-1234", "phone"),
    ("＋８６１３８００００１２３４", "１３８００００１２３４", "phone"),
    ("1 3 8 0 0 0 0 1 2 3 4", "1 3 8 0 0 0 0 1 2 3 4", "phone"),
    ("+86 13800001234", "+86 13800001234", "phone"),
    ("一三八零零零零一二三四", "一三八零零零零一二三四", "phone"),
    ("座机0571-88880000", "0571-88880000", "phone"),
    ("(021)88880000", "(021)88880000", "phone"),
    ("打0912-345-678找我", "0912-345-678", "phone"),
    ("02-2345-6789", "02-2345-6789", "phone"),
    ("身份证110101199001011234", "110101199001011234", "id"),
    ("11010119900101123X", "11010119900101123X", "id"),
    ("订单号：1234567890123456789", "1234567890123456789", "order"),
    ("訂單編號 2345678901234", "2345678901234", "order"),
    ("快递单号是YT1234567890", "YT1234567890", "order"),
    ("运单号SF1234567890123", "SF1234567890123", "order"),
    ("1234567890123456789 这单", "1234567890123456789", "number"),
    ("加微信 abc_12345 聊", "abc_12345", "account"),
    ("vx:zhangsan88", "zhangsan88", "account"),
    ("QQ 12345678", "12345678", "account"),
    ("写信到 someone@example.com 吧", "someone@example.com", "email"),
    ("地址：浙江省杭州市西湖区某某路12号3栋402", "浙江省杭州市西湖区某某路12号3栋402", "address"),
    ("寄到西湖区文三路8号2单元301室了", "文三路8号2单元301室", "address"),
    ("明明是3栋2单元501", "3栋2单元501", "address"),
    ("我家住朝阳区幸福小区，送错了", "朝阳区幸福小区", "address"),
    ("收货人：张三丰", "张三丰", "name"),
    ("收件人是李小明，电话错了", "李小明", "name"),
    ("我叫王伟，昨天买的", "王伟", "name"),
    ("我姓陈", "陈", "name"),
    ("张先生收", "张", "name"),
    ("姓名:欧阳娜娜", "欧阳娜娜", "name"),
    ("my name is Jane Doe", "Jane Doe", "name"),
]
HARMLESS = [
    "",
    "质量很好，很喜欢，160cm 55kg 穿 M 码正好",
    "2026-03-16 下的单，3 天就到了",
    "19.9 元买的，比 29.90 便宜",
    "我叫他们换货，他们不换",
    "收货人不在家也没打电话",
    "我是学生，用着不错",
    "老先生很喜欢，先生也说好",
    "尺码170/92A，胸围88，腰围70，臀围94",
    "电池 5000mAh，充到 100% 要 2 小时",
    "路上颠簸，盒子破了",
    "客服小张态度很好",
    "送给女士的礼物",
    "地址写对了还送错",
    "买了3件，1号发货5号到",
    "12楼都能收到信号",
]


@for_each("text, personal, kind", PERSONAL)
def test_what_is_personal_is_found_and_masked(text: str, personal: str, kind: str) -> None:
    found = {text[span.start : span.end]: span.kind for span in personal_spans(text)}
    hit = next((one for one in found if personal in one), None)
    assert hit is not None, found
    assert found[hit] == kind
    assert personal not in mask(text)
    assert MASK in mask(text)


@for_each("text", HARMLESS)
def test_what_is_not_personal_stays(text: str) -> None:
    assert mask(text) == text


def test_the_words_around_stay() -> None:
    assert mask("收货人：张三丰，电话13800001234，东西破了") == "收货人：***，电话***，东西破了"


_PIECES = st.sampled_from(
    [
        *"0123456789",
        *" -，。：:*@号路栋室",
        "我叫",
        "王伟",
        "收货人",
        "地址",
        "电话",
        "138",
        "微信",
        "abc",
        "张先生",
        "订单号",
        "很好",
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_masking_twice_is_masking_once(text: str) -> None:
    assert mask(mask(text)) == mask(text)


@given(
    st.text(max_size=20).filter(lambda text: not any(c.isdigit() for c in text)),
    st.text(alphabet="好坏，。 ", max_size=8),
)
def test_a_mobile_number_never_stays(before: str, behind: str) -> None:
    assert "13800001234" not in mask(f"{before}13800001234{behind}")
