"""How many digits a source shows: from cells, and through whole tables of competitors."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.importing.shown_digits import digits_key, digits_of, merged, most_digits, needed_digits
from tests.cases import for_each


@for_each(
    "cell, value, digits",
    [
        ("4.8", 4.8, 1), ("4.80", 4.8, 2), ("５.0分", 5.0, 1), ("5", 5.0, 0), ("5.00 (3)", 5.0, 2), ("4.8 ↑ 高于 12.3%", 4.8, 1),
        ("98.49%", 98.49, 2), ("0.9849", 98.49, 2), ("1,432.50", 1432.5, 2), ("低于 3.10%", -3.1, 2), ("持平", 0.0, 0),
        ("1.2万", 12000.0, 0), (4.8, 4.8, 1), (5, 5.0, 0), (0.9849, 98.49, 2),
    ],
)  # fmt: skip
def test_the_digits_of_a_cell(cell, value, digits):
    assert digits_of(cell, value) == digits


@given(st.decimals(min_value=0, max_value=100, places=3).filter(bool), st.integers(0, 3))
def test_digits_that_are_written_are_those_that_are_found(number, more):
    text = f"{number:f}" + "0" * more
    assert digits_of(text, float(number)) == 3 + more
    assert needed_digits(float(number)) <= 3
    assert round(number, needed_digits(float(number))) == Decimal(repr(float(number)))


def test_of_a_column_the_most_digits_count():
    assert most_digits([("4.8", 4.8), ("4.81", 4.81), ("5", 5.0)]) == 2
    assert most_digits([]) is None


def test_digits_of_several_parts():
    assert merged({"a": 1, "b": 2}, {"a": 2, "c": 0}) == {"a": 2, "b": 2, "c": 0}
    assert digits_key("dsr.service") == "dsr.service"
    assert digits_key("dsr.service", "above_percent") == "dsr.service/above_percent"


HEAD = "竞店,日期,描述相符,服务态度,好评率,店铺销量\n"


def test_a_table_of_competitors_tells_its_digits(plan):
    text = HEAD + "甲,2026-11-01,4.8,4.9,98%,5515\n乙,2026-11-01,4.81,4.7,97.5%,1.2万\n丙,2026-11-01,-,0,-,-\n"
    (found,) = plan(text.encode())
    assert found.digits == {"dsr.description": 2, "dsr.service": 1, "good_review_rate": 1, "sales_count": 0}


def test_what_is_said_of_the_peers_has_digits_of_its_own(plan):
    text = "竞店,描述相符,描述相符(行业均值),描述相符高于同行,服务态度\n甲,4.8,4.75,高于 12.3%,4.8\n"
    (found,) = plan(text.encode())
    assert found.digits == {
        "dsr.description": 1,
        "dsr.description/average": 2,
        "dsr.description/above_percent": 1,
        "dsr.service": 1,
    }


def test_own_tables_are_exact(plan):
    (found,) = plan("日期,描述相符,服务态度\n2026-11-01,4.8,4.9\n".encode(), shop="甲", platform="tmall")
    assert found.digits == {}
    (found,) = plan((HEAD + "甲,2026-11-01,4.8,4.9,98%,1\n").encode(), shop="甲")
    assert (found.records[0].own, found.digits) == (True, {})
