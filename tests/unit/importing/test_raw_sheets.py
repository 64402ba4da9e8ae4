import pytest

from seller_toolkit.importing.raw_sheets import day_in_name, looks_like_table, raw_table
from seller_toolkit.importing.readers import Sheet


@pytest.mark.parametrize(
    ("name", "day"),
    [("店铺DSR数据_2026-08-14.xlsx", "2026-08-14"), ("客服绩效_20260809_20260809_全部.xlsx", "2026-08-09"), ("商品_2026-08-10_2026-08-11.xls", ""), ("得分.csv", ""),
     ("2026-13-40.csv", ""), ("2026年08月14日.csv", "2026-08-14")],
)  # fmt: skip
def test_the_day_in_a_name(name, day):
    assert day_in_name(name) == day


def test_the_header_is_the_row_with_the_most_words(layouts):
    rows = [["某报表"], [], ["颜色", "尺寸", "数量"], ["红", "大", 3.0], [], ["蓝", "小", "1,000"]]
    found = raw_table(Sheet("", rows), layouts)
    assert (found.header, found.rows) == (("颜色", "尺寸", "数量"), (("红", "大", "3"), ("蓝", "小", "1,000")))


@pytest.mark.parametrize(
    ("rows", "is_table"),
    [
        ([["a", "b"], [1, 2]], True),
        ([["a", "b"]], False),
        ([["a"], ["b"], ["c"], ["d", "e"], ["f", "g"]], False),
        ([], False),
    ],
)
def test_what_looks_like_a_table(rows, is_table):
    assert looks_like_table(Sheet("", rows)) is is_table
