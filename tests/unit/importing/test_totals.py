"""A total row against its rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.importing import totals

HEAD = "日期,访客数,浏览量,支付金额,客单价,支付转化率,好评率"


def found(plan, *rows: str, head: str = HEAD) -> list[tuple[str, object, object]]:
    (one,) = plan("\n".join((head, *rows)).encode(), shop="甲店", platform="tmall")
    codes = ("totals.differ", "totals.rejected")
    return [(c.code, c.params["column"], c.params["sum"]) for c in one.checks if c.code in codes]


def line(day: str, views: object = 10, paid: object = "1.50") -> str:
    return f"{day},5,{views},{paid},0.30,2%,90%"


DAYS = [f"2026-11-{day:02}" for day in range(1, 11)]


def test_a_total_that_fits_says_nothing_and_means_and_people_are_never_added(plan):
    assert found(plan, *map(line, DAYS), "合计,31,100,15.00,0.30,2%,90%") == []
    assert found(plan, "汇总,31,100,15.00,0.30,2%,90%", *map(line, DAYS)) == []


def test_a_total_of_more_than_the_rows_says_so(plan):
    assert found(plan, *map(line, DAYS), "合计,31,120,15.00,0.30,2%,90%") == [("totals.differ", "浏览量", 100.0)]


def test_rejected_rows_may_be_what_is_missing(plan):
    rows = [*map(line, DAYS[:9]), line("11-3?")]
    assert found(plan, *rows, "总计,31,100,15.00,0.30,2%,90%") == [
        ("totals.rejected", "浏览量", 90.0),
        ("totals.rejected", "支付金额", 13.5),
    ]


def test_subtotals_means_coarse_values_and_several_totals_are_left_alone(plan):
    assert found(plan, *map(line, DAYS), "平均,3,7,1.00,0.30,2%,90%") == []
    assert found(plan, *map(line, DAYS), "合计,31,999,99,0.3,2%,90%", "总计,31,1,1,0.3,2%,90%") == []
    assert found(plan, *(line(day, views="1.2万") for day in DAYS), "合计,31,11.9万,15.00,0.30,2%,90%") == []


@given(cents=st.lists(st.integers(0, 10**7), min_size=2, max_size=20))
def test_what_adds_up_to_the_cent_is_never_doubted(plan, cents):
    rows = [line(f"2026-10-{place:02}", paid=f"{value / 100:.2f}") for place, value in enumerate(cents, 1)]
    total = f"合计,31,{10 * len(cents)},{sum(cents) / 100:.2f},0.30,2%,90%"
    assert found(plan, *rows, total) == []


def test_money_and_whole_numbers_of_records_are_added_in_yuan(plan):
    head = "退款编号,订单编号,退款的申请时间,退款状态,买家退款金额,宝贝标题"
    rows = [f"700{n},2688104{n},2026-11-01 09:00:00,退款成功,29.90,枕头" for n in range(3)]
    assert found(plan, *rows, "合计,,,,89.70,", head=head) == []
    assert found(plan, *rows, "合计,,,,99.70,", head=head) == [("totals.differ", "买家退款金额", 89.7)]


@pytest.mark.parametrize("title", ["访客数", "支付买家数", "客单价", "平均响应", "转化率", "UV"])
def test_what_does_not_add_up(title):
    assert totals.NOT_ADDITIVE.search(title)
