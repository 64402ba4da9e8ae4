from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.importing import numbers
from tests.cases import for_each


@for_each(
    "cell, value",
    [("1,432.98", "1432.98"), ("¥ 12", "12"), ("￥12.5", "12.5"), ("-3.5", "-3.5"), ("−3.5", "-3.5"), ("+2 分", "2"), ("1万+", "10000"), ("约3.2万", "32000"),
     ("100+", "100"), (".5", "0.5"), ("1e-3", "0.001"), (0.1, "0.1"), ("１２", "12")],
)  # fmt: skip
def test_numbers(cell, value):
    assert numbers.number(cell) == (Decimal(value), False)


@pytest.mark.parametrize("cell", ["", "abc", "1.2.3", "1,2", "12-13", "4.4/2.6", None, True, float("inf"), "nan"])
def test_what_is_no_number(cell):
    with pytest.raises(ValueError, match="number"):
        numbers.number(cell)


@pytest.mark.parametrize(
    ("cell", "found"),
    [("5.00 (0.00%)", (Decimal("5.00"), False, None)), ("5.00 (3)", (Decimal("5.00"), False, 3.0)), ("4.67（12次）", (Decimal("4.67"), False, 12.0)), (4.5, (Decimal("4.5"), False, None))],
)  # fmt: skip
def test_a_count_in_brackets(cell, found):
    assert numbers.with_count(cell) == found


@given(st.integers(-(10**12), 10**12))
def test_cents_are_exact(cents):
    assert numbers.cents(f"{Decimal(cents) / 100:,.2f}") == numbers.cents(f"{Decimal(cents) / 100:.2f}") == cents


@pytest.mark.parametrize("cell", [1e26, "9999999999999999999", "1e300", -1e16])
@pytest.mark.parametrize("read", [numbers.cents, numbers.whole])
def test_what_no_shop_can_count_is_no_number(read, cell):
    with pytest.raises(ValueError, match=numbers.UNREADABLE):
        read(cell)
