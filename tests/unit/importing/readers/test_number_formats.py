import io

from openpyxl import Workbook

from seller_toolkit.importing.readers import read_sheets
from seller_toolkit.importing.readers.number_formats import NONE, percents_of


def workbook(fill) -> bytes:
    book = Workbook()
    fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_columns_with_percent_format_are_told():
    def fill(book):
        book.active.append(["日期", "好评率", "数"])
        book.active.append(["2026-06-05", 0.9849, 3])
        book.active["B2"].number_format = "0.00%"
        book.create_sheet("二").append([0.5, 1])

    first, second = read_sheets(workbook(fill), "a.xlsx")
    assert (first.percents, second.percents) == ({1}, frozenset())


def test_single_cells_with_percent_format_are_told_too():
    def fill(book):
        book.active.append(["指标", 46174, 46175])
        book.active.append(["描述相符", 4.8, 4.7])
        book.active.append(["不满意率", 0.053, 0.051])
        book.active["B3"].number_format = "0.00%"
        book.active["B2"].number_format = "0.00"
        book.active["B1"].number_format = "0.00"

    (sheet,) = read_sheets(workbook(fill), "a.xlsx")
    assert (sheet.percents, sheet.percent_cells) == (frozenset(), {(2, 1)})


def test_what_is_no_xlsx_has_none():
    assert percents_of(b"PK\x03\x04", "a") == NONE
