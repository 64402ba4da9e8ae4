import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.detect import recognise
from seller_toolkit.importing.readers import Sheet
from seller_toolkit.importing.rows import data_rows
from tests.long import examples

HEAD = ["日期", "真实体验分", "宝贝质量"]
DAY = ["2026-06-05", "4.5", "4.6"]


def split(rows, layouts, metrics):
    sheet = Sheet("", [HEAD, *rows])
    return below(sheet, layouts, metrics)


def below(sheet, layouts, metrics):
    (found,) = recognise(sheet, layouts, Catalogue(metrics))
    return data_rows(sheet, found.matches[0], until=None, totals=found.layout.total_labels)


@pytest.mark.parametrize(
    "other",
    [
        ["总计", "4.5", ""],
        ["", "合计：", "9"],
        ["-", "汇总值", "9"],
        ["全部", "1", "1"],
        HEAD,
        ["数据来源：千牛", "", ""],
        ["6月平均", "4.5", "4.6"],
        ["共 28 条", "", ""],
        ["---", "-", "--"],
    ],
)
def test_totals_repeated_heads_and_notes_are_no_rows(layouts, metrics, other):
    found = split([DAY, other, DAY], layouts, metrics)
    assert (found.numbers, found.skipped) == ([2, 4], 1)


def test_blank_lines_count_only_between_rows(layouts, metrics):
    found = split([["", " ", None], DAY, [], DAY, [], [""]], layouts, metrics)
    assert (found.numbers, found.skipped) == ([3, 5], 2)


def test_short_rows_end_in_nothing(layouts, metrics):
    found = split([["2026-06-05"]], layouts, metrics)
    assert found.cells(2) == [None]


@pytest.mark.parametrize(
    ("head", "total"),
    [
        (["日期", "店铺", "真实体验分"], ["2026-06-05", "合计", "9"]),
        (["日期", "指标", "分值"], ["2026-06-05", "平均", "9"]),
    ],
)
def test_a_total_is_told_by_the_shop_or_metric_too(layouts, metrics, head, total):
    found = below(Sheet("", [head, ["2026-06-05", "真实体验分", "4.5"], total]), layouts, metrics)
    assert (found.numbers, found.skipped) == ([2], 1)


def test_words_below_an_order_list_are_no_orders(layouts, metrics):
    head = ["订单编号", "订单创建时间", "订单状态", "总金额"]
    rows = [["1", "2026-06-05", "交易成功", "9"], ["制表人：某人"], ["共1条"], ["2"]]
    found = below(Sheet("", [head, *rows]), layouts, metrics)
    assert (found.numbers, found.skipped) == ([2, 5], 2)


@given(
    odd=st.lists(
        st.tuples(st.integers(0, 2400), st.sampled_from([HEAD, ["总计", "1", ""], [], ["6月平均", "4", "4"], ["1"]]))
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(20), deadline=None)
def test_long_sheets_are_looked_at_in_pieces_with_the_same_result(layouts, metrics, odd):
    rows = [DAY] * 2400
    for place, row in odd:
        rows.insert(place, row)
    found = split(rows, layouts, metrics)
    expected = [number for number, row in enumerate(rows, 2) if row in (DAY, ["1"])]
    assert found.numbers == expected
