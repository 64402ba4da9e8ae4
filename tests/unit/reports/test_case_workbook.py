"""The workbook of cases: what is seen, what is hidden, and that nothing in it is a formula."""

from dataclasses import replace
from io import BytesIO

from openpyxl import load_workbook

from seller_toolkit.reading import case_sheets
from seller_toolkit.reports.exporters import case_workbook
from seller_toolkit.reports.exporters.case_workbook import BookColumn, BookRow, CaseBook

CHOICES = tuple((f"c{n}", f"原因很长的名字{n}") for n in range(60))
BOOK = CaseBook(
    "评价工单", "2026-11-22 09:30",
    (
        BookColumn("item", "商品", 20, filled_in=False), BookColumn("cause", "原因", 12, CHOICES),
        BookColumn("note", "备注", 30),
    ),
    (BookRow("case:1", "m", {"note": "=1+1"}, ("卫衣", "原因很长的名字3", "=1+1")), BookRow("case:2", "m", {}, ("卫衣", None, None))),
)  # fmt: skip


def book():
    content = BytesIO()
    case_workbook.case_workbook(BOOK).save(content)
    return load_workbook(BytesIO(content.getvalue()))


def test_one_sheet_is_seen_and_its_keys_are_not():
    read = book()
    states = {sheet.title: sheet.sheet_state for sheet in read}
    assert states == {"评价工单": "visible", "_lists": "veryHidden", "_cases": "veryHidden"}
    sheet = read["评价工单"]
    assert (sheet.freeze_panes, sheet.column_dimensions["D"].hidden, sheet["D2"].value) == ("B2", True, "case:1")
    assert sheet.auto_filter.ref == "A1:C3"
    assert sheet["C2"].alignment.wrap_text


def test_what_can_be_chosen_may_be_longer_than_a_rule():
    sheet = book()["评价工单"]
    (rule,) = sheet.data_validations.dataValidation
    assert rule.formula1 == "'_lists'!$A$1:$A$60"
    assert str(rule.sqref).startswith("B2:B")


def test_a_title_that_no_sheet_may_have_is_made_one():
    made = case_workbook.case_workbook(replace(BOOK, title="Cases [a/b]: *?"))
    assert made.worksheets[0].title == "Cases ab "
    assert case_workbook.case_workbook(replace(BOOK, title="[]")).worksheets[0].title == "Cases"


def test_a_text_is_no_formula():
    cell = book()["评价工单"]["C2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s") or cell.data_type != "f"


def test_writer_and_reader_agree():
    assert case_workbook.RECORD_SHEET == case_sheets.REGISTER
    assert case_workbook.RECORD_LEAD == case_sheets.REGISTER_MARK
    assert case_workbook.KEY_TITLE == case_sheets.KEY_TITLE
    texts = {sheet.title: [[str(c or "") for c in row] for row in sheet.values] for sheet in book()}
    said = case_sheets.read_cases(texts)
    assert [row.key for row in said.rows] == ["case:1", "case:2"]
    assert said.value_of("cause", "原因很长的名字3") == "c3"
    assert said.kept["case:1"].values == {"note": "=1+1"}
