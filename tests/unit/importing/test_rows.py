import pytest

from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.detect import recognise
from seller_toolkit.importing.readers import Sheet
from seller_toolkit.importing.rows import data_rows

HEAD = ["日期", "真实体验分", "宝贝质量"]
DAY = ["2026-06-05", "4.5", "4.6"]


def split(rows, layouts, metrics):
    sheet = Sheet("", [HEAD, *rows])
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
    assert found.cells(Sheet("", [HEAD, ["2026-06-05"]]), 2) == [None]
