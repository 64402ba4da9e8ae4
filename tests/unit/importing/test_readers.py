import io
from datetime import datetime

import pytest
from openpyxl import Workbook

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import READERS, read_sheets

TEXT = "订单编号,金额\n1,2.00\n"


def workbook(fill) -> bytes:
    book = Workbook()
    fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_encoding_gives_the_same_cells(encoding):
    (sheet,) = read_sheets(TEXT.encode(encoding), "a.csv")
    assert sheet.rows == [["订单编号", "金额"], ["1", "2.00"]]


def test_a_cut_character_does_not_turn_the_text_into_another_encoding():
    long = ("评论内容,评分\n" + "很好,5\n" * 200).encode()
    (sheet,) = read_sheets(long + "坏".encode()[:2], "a.csv")
    assert sheet.rows[1] == ["很好", "5"]
    (sheet,) = read_sheets(("评论内容,评分\n" + "很好,5\n" * 200).encode("gb18030") + b"\xff", "a.csv")
    assert sheet.rows[1] == ["很好", "5"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_and_cells_of_several_lines(delimiter):
    text = f'内容{delimiter}评分\r\n"第一行\n第二行，好, 很好; ""值""{delimiter}"{delimiter}5\r\n\r\n差{delimiter}1\r\n'
    (sheet,) = read_sheets(text.encode(), "a.txt")
    assert sheet.rows == [["内容", "评分"], [f'第一行\n第二行，好, 很好; "值"{delimiter}', "5"], [], ["差", "1"]]


def test_excels_own_hint_is_no_row():
    (sheet,) = read_sheets(b"sep=;\r\na;b\r\n1;2\r\n", "a.csv")
    assert sheet.rows == [["a", "b"], ["1", "2"]]


def test_a_workbook_by_its_bytes_with_its_leading_blank_rows():
    def fill(book):
        book.active["B3"] = "日期"
        book.active["C4"] = datetime(2026, 6, 5, 1, 2, 3)
        book.create_sheet("hidden").sheet_state = "hidden"

    (sheet,) = read_sheets(workbook(fill), "wrong.csv")
    assert [len(sheet.rows), sheet.rows[2][1], sheet.rows[3][2]] == [4, "日期", datetime(2026, 6, 5, 1, 2, 3)]


def test_columns_with_percent_format_are_told():
    def fill(book):
        book.active.append(["日期", "好评率", "数"])
        book.active.append(["2026-06-05", 0.9849, 3])
        book.active["B2"].number_format = "0.00%"
        book.create_sheet("二").append([0.5, 1])

    first, second = read_sheets(workbook(fill), "a.xlsx")
    assert (first.percents, second.percents) == ({1}, frozenset())


@pytest.mark.parametrize("head", ["", "<?xml version='1.0'?>\n", "\ufeff"])
def test_html_that_calls_itself_xls(head):
    page = head + "<table><tr><th colspan=2>甲<th>乙</tr><tr><td>1<br>2<td>&lt;3<td>4</table>"
    (sheet,) = read_sheets(page.encode(), "a.xls")
    assert sheet.rows == [["甲", "", "乙"], ["1\n2", "<3", "4"]]


def test_html_in_gbk_says_gb2312():
    page = "<html><meta charset='gb2312'><table><tr><td>鎔基<td>2</table>".encode("gb18030")
    assert read_sheets(page, "a.xls")[0].rows == [["鎔基", "2"]]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"\xef\xbb\xbf \r\n", "file.empty"),
        (b"%PDF-1.7 ...", "file.not_a_table"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file.not_a_table"),
        (bytes(range(256)) * 40, "file.not_a_table"),
        ("只有一句话".encode(), "file.not_a_table"),
        (b"<html><body>login</body></html>", "file.not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "file.unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "file.encrypted"),
        (b'a,b\n"' + b"x,y\n" * 60_000, "file.unreadable"),
    ],
)
def test_what_cannot_be_read_says_why(data, code):
    with pytest.raises(UserError) as caught:
        read_sheets(data, "a.xlsx")
    assert (caught.value.code, caught.value.params) == (code, {"name": "a.xlsx"})


def test_a_broken_workbook():
    good = workbook(lambda book: book.active.append(["a", "b"]))
    broken = good.replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/gone11.xml")
    with pytest.raises(UserError) as caught:
        read_sheets(broken, "a.xlsx")
    assert caught.value.code in ("file.unreadable", "file.empty")


def test_the_last_reader_takes_what_is_left():
    assert [reader.accepts(b"a,b") for reader in READERS] == [False, False, True]
