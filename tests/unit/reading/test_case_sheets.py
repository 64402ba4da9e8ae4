"""Texts of a workbook that comes back, as people write them."""

import pytest

from seller_toolkit.reading.case_sheets import REGISTER, REGISTER_MARK, is_case_sheet, plain, read_cases
from tests.cases import for_each

RECORD = [
    [REGISTER_MARK, "2026-11-22 09:30"],
    ["field", "remedy", "处理方式"],
    ["field", "note", "备注"],
    ["field", "order", "订单号"],
    ["choice", "remedy", "refund", "退款"],
    ["case", "case:3", "abc", '{"remedy": "", "note": "慢"}'],
    ["case", "case:4", "abc", "no json"],
    ["else"],
]
SHEET = [
    ["说明"],
    ["备注", "我的列", "处理方式", "case key", "订单号"],
    ["很慢", "x", "退款", "case:3", "2001"],
    ["", "", "", "", ""],
    ["写进来的", "", "", "", ""],
]


def test_columns_may_have_moved_and_rows_are_told_by_their_keys():
    found = read_cases({"评价工单": SHEET, REGISTER: RECORD})
    assert (found.exported_at, list(found.kept)) == ("2026-11-22 09:30", ["case:3"])
    first, second = found.rows
    assert (first.key, first.row, first.texts) == ("case:3", 3, {"note": "很慢", "remedy": "退款"})
    assert (second.key, second.row, second.begins) == ("", 5, "写进来的")
    assert is_case_sheet(SHEET)
    assert not is_case_sheet([["备注", "处理方式"]])


@pytest.mark.parametrize("record", [[], [["something else"]]])
def test_what_is_no_workbook_of_cases(record):
    assert read_cases({"评价工单": SHEET, REGISTER: record}) is None
    assert read_cases({"评价工单": SHEET}) is None


@for_each(
    "name, text, value",
    [
        ("remedy", "退款", "refund"), ("remedy", "送红包", None), ("remedy", " ", ""), ("note", " a\r\nb ", "a\nb"),
        ("cost", "12.5", "1250"), ("cost", "¥1,200", "120000"), ("cost", "-1", None), ("cost", "1.234", None),
        ("cost", "nan", None), ("cost", "很多", None), ("follow_up", "2026-12-01", "2026-12-01"),
        ("follow_up", "2026/12/1", "2026-12-01"), ("follow_up", "2026年12月1日", "2026-12-01"),
        ("follow_up", "2026-13-01", None), ("follow_up", "明天", None), ("follow_up", "2026-12-01 00:00:00", "2026-12-01"),
        ("first_answer_at", "2026-12-01 9:30", "2026-12-01 09:30"), ("first_answer_at", "2026-12-01", "2026-12-01 00:00"),
        ("first_answer_at", "2026-12-01 下午", None), ("cost", "9E+999999", None), ("cost", "-9E+999999", None),
        ("follow_up", "0999-01-02", "0999-01-02"), ("first_answer_at", "0999-01-02", "0999-01-02 00:00"),
    ],
)  # fmt: skip
def test_a_text_is_read_as_people_write_it(name, text, value):
    assert read_cases({REGISTER: RECORD}).value_of(name, text) == value


def test_line_ends_of_spreadsheets():
    assert plain("a_x000D_\nb\r\n") == "a\nb"


@pytest.mark.parametrize("key", ["", "case:", "case:abc", "case:0", "case:007", "case:٣", f"case:{10**30}", "case:-1"])
def test_a_register_that_somebody_wrote_into_keeps_only_keys_of_cases(key):
    record = [*RECORD, ["case", key, "abc", "{}"], ["case", "case:5", "abc", "[" * 30_000]]
    assert list(read_cases({REGISTER: record}).kept) == ["case:3"]
