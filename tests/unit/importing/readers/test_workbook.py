import io
from datetime import datetime

import pytest
from openpyxl import Workbook

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import extent, workbook


def book_bytes(fill) -> bytes:
    book = Workbook()
    fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_by_its_bytes_with_its_leading_blank_rows():
    def fill(book):
        book.active["B3"] = "日期"
        book.active["C4"] = datetime(2026, 6, 5, 1, 2, 3)
        book.create_sheet("hidden").sheet_state = "hidden"

    (sheet,) = workbook.read(book_bytes(fill), "wrong.csv")
    assert [len(sheet.rows), sheet.rows[2][1], sheet.rows[3][2]] == [4, "日期", datetime(2026, 6, 5, 1, 2, 3)]


def test_a_broken_workbook():
    good = book_bytes(lambda book: book.active.append(["a", "b"]))
    broken = good.replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/gone11.xml")
    with pytest.raises(UserError) as caught:
        workbook.read(broken, "a.xlsx")
    assert caught.value.code in ("file.unreadable", "file.empty")


def test_a_workbook_that_unpacks_to_too_much(monkeypatch):
    monkeypatch.setattr(extent, "MAX_UNPACKED", 100)
    with pytest.raises(UserError, match=r"file.too_big"):
        workbook.read(book_bytes(lambda book: book.active.append(["a", "b"])), "a.xlsx")


def test_a_workbook_is_told_from_an_archive_of_files():
    assert workbook.accepts(book_bytes(lambda book: book.active.append(["a"])))
    assert not workbook.is_zipped_workbook(b"PK\x03\x04broken")
