"""Workbooks under a password are read with it and refused without."""

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import read_sheets
from seller_toolkit.importing.readers.protection import COMPOUND, ENCRYPTED, OPEN_TO_ALL, is_protected, unlocked
from tests.locked_files import BIFF, locked_xls, locked_xlsx

ROWS = [["日期", "描述相符"], ["2026-11-01", "4.8"]]


def code(data, password=""):
    with pytest.raises(UserError) as caught:
        read_sheets(data, "表.xlsx", password)
    assert password not in str(caught.value) or not password
    assert caught.value.params == {"name": "表.xlsx"}
    return caught.value.code


def test_an_xlsx_opens_with_its_password_only():
    data = locked_xlsx(ROWS, "店铺2026 Aa")
    assert code(data) == "file.encrypted"
    assert code(data, "店铺2026 aa") == "file.wrong_password"
    assert [list(row) for row in read_sheets(data, "表.xlsx", "店铺2026 Aa")[0].rows] == ROWS


def test_an_old_xls_opens_with_its_password_only():
    data = locked_xls("abc123")
    assert code(data) == "file.encrypted"
    assert code(data, "abc124") == "file.wrong_password"
    plain = read_sheets(BIFF.read_bytes(), "表.xls")
    assert [list(sheet.rows) for sheet in read_sheets(data, "表.xls", "abc123")] == [
        list(sheet.rows) for sheet in plain
    ]


@pytest.mark.parametrize("locked", [lambda word: locked_xlsx(ROWS, word), locked_xls], ids=["xlsx", "xls"])
def test_a_workbook_that_is_only_write_protected_opens_unasked(locked):
    assert read_sheets(locked(OPEN_TO_ALL), "表.xls")[0].rows


def test_what_needs_no_password_is_not_asked_for_one():
    assert not is_protected(BIFF.read_bytes())
    assert not is_protected(b"PK\x03\x04")
    assert not is_protected(COMPOUND + bytes(600))
    assert read_sheets(BIFF.read_bytes(), "表.xls", "none needed")


def test_a_damaged_one_is_told_apart_from_a_wrong_password():
    broken = COMPOUND + bytes(600) + ENCRYPTED
    assert is_protected(broken)
    with pytest.raises(UserError, match="unreadable"):
        unlocked(broken, "表.xlsx", "abc")
    torn = locked_xlsx(ROWS, "abc").replace(b"</encryption>", b"</encryptioX>")
    with pytest.raises(UserError, match="unreadable"):
        read_sheets(torn, "表.xlsx", "abc")
    cut = locked_xlsx(ROWS, "abc")[:3000]
    with pytest.raises(UserError, match=r"file\.(unreadable|encrypted|wrong_password)"):
        read_sheets(cut, "表.xlsx", "abc")
