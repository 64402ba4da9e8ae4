import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.records import FieldType
from seller_toolkit.importing.columns import field_column
from seller_toolkit.importing.values import Unreadable, says_nothing
from tests.cases import for_each

T = FieldType


def one(kind: FieldType, cell, **more):
    return field_column([cell], kind, **more)[0]


@for_each(
    "kind, cell, value",
    [
        (T.ID, '="1930679858170647"', "1930679858170647"),
        (T.ID, "'18618000000", "18618000000"),
        (T.ID, "\t6917394873294000001 ", "6917394873294000001"),
        (T.ID, "订单编号：260527-2778", "260527-2778"),
        (T.ID, "ID：123456", "123456"),
        (T.ID, 28010.0, "28010"),
        (T.ID, "123.0", "123"),
        (T.TEXT, "  好 ", "好"),
        (T.TEXT, "打13800000000", "打***"),
        (T.TEXT, "A18164178225", "A18164178225"),
        (T.MONEY, "1,432.98", 143298),
        (T.MONEY, "¥1,234.50", 123450),
        (T.MONEY, "598.00元", 59800),
        (T.MONEY, 178.8, 17880),
        (T.MONEY, 0.285, 29),
        (T.MONEY, "1.2万", 1200000),
        (T.PERCENT, "87.01%", 87.01),
        (T.INTEGER, 3.0, 3),
        (T.SECONDS, "2分30秒", 150.0),
        (T.SECONDS, "7小时41分52秒", 27712.0),
        (T.STARS, "5星", 5.0),
        (T.STARS, "★★★☆☆", 3.0),
        (T.STARS, "四星", 4.0),
        (T.FLAG, "已回复", 1),
        (T.PROVINCE, "广东省 深圳市", "广东"),
        (T.PROVINCE, "火星", None),
        (T.ORDER_STATUS, "买家已付款，等待卖家发货", "to_ship"),
        (T.ORDER_STATUS, "卖家已发货，等待买家确认", "shipped"),
        (T.ORDER_STATUS, "已完成", "finished"),
        (T.ORDER_STATUS, "交易关闭", "closed"),
        (T.ORDER_STATUS, "等待买家付款", "unpaid"),
        (T.ORDER_STATUS, "奇怪", "other"),
        (T.TIME, "初次评价: 2026-06-05 22:53", "2026-06-05 22:53:00"),
        (T.DAY, 46178, "2026-06-05"),
    ],
)
def test_reads(kind, cell, value):
    assert one(kind, cell) == value


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "--", "/", "null", "NULL", "无退款申请", '=""'])
@pytest.mark.parametrize("kind", [T.ID, T.MONEY, T.TIME, T.STARS, T.BUYER, T.TEXT])
def test_words_for_nothing_are_nothing(kind, cell):
    assert one(kind, cell, buyer_key=b"k") is None


@for_each(
    "kind, cell, code",
    [
        (T.ID, "2.68E+15", "id.lost_digits"),
        (T.ID, 1930679858170647.0, "id.lost_digits"),
        (T.MONEY, "免费", "number.unreadable"),
        (T.MONEY, "5%", "number.unreadable"),
        (T.MONEY, "1,43", "number.unreadable"),
        (T.MONEY, float("nan"), "number.unreadable"),
        (T.INTEGER, "2.5", "number.unreadable"),
        (T.TIME, "昨天", "time.unreadable"),
        (T.DAY, "2026-02-30", "time.unreadable"),
        (T.STARS, "6", "stars.out_of_range"),
        (T.STARS, "0", "stars.out_of_range"),
        (T.STARS, "喜欢", "stars.unreadable"),
        (T.FLAG, "也许", "flag.unreadable"),
    ],
)
def test_refuses_with_a_reason(kind, cell, code):
    assert one(kind, cell) == Unreadable(code)


def test_a_nickname_is_kept_only_as_a_keyed_hash():
    found = field_column(["小明", "小明", "小红"], T.BUYER, buyer_key=b"a")
    assert found[0] == found[1] != found[2]
    assert len(found[0]) == 16
    assert "小明" not in found[0]
    assert one(T.BUYER, "小明", buyer_key=b"b") != found[0]


def test_a_long_cell_says_nothing_only_where_blanks_make_it_long():
    assert says_nothing(" " * 40)
    assert says_nothing(" " * 30 + "--" + " " * 30)
    assert says_nothing('="无退款申请"')
    assert not says_nothing("x" * 40)


HUGE = ["9" * 400, "1e400", "-1e400", "1e999999999", "0e999999", "nan", "inf", "-inf", "1" * 5000, "0." + "9" * 5000, "9" * 19,
        "999999999999999亿", 1e300, -1e300, 2**70, float("inf"), float("nan"), "5.00 (" + "9" * 400 + ")"]  # fmt: skip


@pytest.mark.parametrize("kind", sorted(T, key=str), ids=str)
@given(
    cell=st.one_of(st.sampled_from(HUGE), st.floats(), st.integers(), st.text(max_size=20), st.dates(), st.datetimes())
)
def test_whatever_stands_in_a_cell_the_store_can_keep_its_value(kind, cell):
    (value,) = field_column([cell], kind, buyer_key=b"key")
    if isinstance(value, float):
        assert math.isfinite(value)
    elif isinstance(value, int):
        assert -(2**63) <= value < 2**63
    else:
        assert value is None or isinstance(value, str | Unreadable)


@for_each(
    "cell, scale, stars",
    [("0", "of_ten", 1.0), ("2", "of_ten", 1.0), ("3", "of_ten", 2.0), (7, "of_ten", 4.0), ("10分", "of_ten", 5.0),
     ("6", "nps", 1.0), (7.0, "nps", 3.0), ("8", "nps", 3.0), ("9", "nps", 5.0), ("", "nps", None),
     ("11", "nps", Unreadable("stars.out_of_range")), ("好", "of_ten", Unreadable("stars.unreadable"))],
)  # fmt: skip
def test_answers_from_0_to_10_become_stars(cell, scale, stars):
    assert field_column([cell], FieldType.STARS, unit=scale) == [stars]


@given(st.integers(0, 10), st.integers(0, 10), st.sampled_from(["of_ten", "nps"]))
def test_a_higher_answer_never_gives_fewer_stars(low, high, scale):
    low, high = sorted((low, high))
    below, above = field_column([low, high], FieldType.STARS, unit=scale)
    assert 1 <= below <= above <= 5
