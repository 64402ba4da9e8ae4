"""Rejected rows as they are kept: the user's own cells, and nothing that names a buyer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.importing.rejected import rejected_rows

SCORES = "日期,真实体验分,宝贝质量,物流速度,服务保障,备注"
REFUNDS = "退款编号,订单编号,退款的申请时间,退款状态,买家退款金额,宝贝标题,买家会员名称,收货电话,新列"


def rows_of(plan, head: str, *rows: str):
    (one,) = plan("\n".join((head, *rows)).encode(), shop="甲店", platform="tmall")
    return one, rejected_rows(one)


def test_the_cells_of_a_rejected_row_stand_below_their_titles(plan):
    one, found = rows_of(plan, SCORES, "2026-11-01,4.5,4.6,4.4,4.5,", "11-3?,4.5,4.6,44,4.5,断网", "合计,,,,,")
    (row,) = found
    assert (row.row, row.head, row.titles) == (3, 1, tuple(SCORES.split(",")))
    assert row.cells == ("11-3?", "4.5", "4.6", "44", "4.5", "断网")
    assert {problem.row for problem in one.problems} == {3}


def test_a_sheet_that_takes_every_row_keeps_none(plan):
    assert rows_of(plan, SCORES, "2026-11-01,4.5,4.6,4.4,4.5,")[1] == ()


def test_names_numbers_and_what_nobody_knows_are_masked(plan):
    line = "7001,26881045,11-3?,退款成功,29.90,枕头 13812345678,小明0571,13912345678,小明家"
    _, (row,) = rows_of(plan, REFUNDS, line)
    assert row.cells == ("7001", "26881045", "11-3?", "退款成功", "29.90", "枕头 ***", "***", "***", "***")


@pytest.mark.parametrize(
    "line",
    [
        "7001,26881045,29.90,退款成功,小明0571,枕头,2026-11-01 09:00:00,,",  # a name where money belongs
        "7001,小明0571,26881045,2026-11-01 09:00:00,退款成功,29.90,枕头,,",  # one cell to the right
    ],
)
def test_a_row_whose_cells_have_moved_keeps_no_words(plan, line):
    _, (row,) = rows_of(plan, REFUNDS, line)
    assert "小明" not in "".join(row.cells)
    assert "枕头" not in "".join(row.cells)
    assert "7001" in row.cells


@given(place=st.integers(0, 8))
def test_a_name_that_a_moved_row_brings_anywhere_is_never_kept(plan, place):
    cells = ["7001", "26881045", "2026-11-01 09:00:00", "退款成功", "29.90", "枕头", "张三丰", "", ""]
    moved = [*cells[place:], *cells[:place]]
    _, found = rows_of(plan, REFUNDS, ",".join(moved))
    assert all("张三丰" not in cell for row in found for cell in row.cells)
