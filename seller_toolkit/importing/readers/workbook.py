"""Workbooks: xlsx, xlsm, xlsb, xls (BIFF) and ods, told by their first bytes, never by their extension."""

import io
import zipfile
from itertools import islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.number_formats import percents_of
from seller_toolkit.importing.readers.protection import COMPOUND
from seller_toolkit.importing.readers.sheet import Cell, Sheet

ZIP = b"PK\x03\x04"
OLD_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x10\x00", b"\x09\x08\x08\x00")
MAX_UNPACKED = 2_000_000_000
STEP = 2_000  # rows


def is_zipped_workbook(data: bytes) -> bool:
    """Whether a zip is a workbook and not an archive of files."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except zipfile.BadZipFile:
        return False
    return "[Content_Types].xml" in names or {"mimetype", "content.xml"} <= names


def accepts(data: bytes) -> bool:
    """Whether `data` begins like a workbook."""
    return data.startswith((COMPOUND, *OLD_BIFF)) or (data.startswith(ZIP) and is_zipped_workbook(data))


def read(data: bytes, name: str) -> tuple[Sheet, ...]:
    """The visible worksheets. Raises UserError file.encrypted, file.unreadable, file.too_big."""
    _check_size(data, name)
    try:
        workbook = load_workbook(io.BytesIO(data))
        return tuple(_sheet(workbook, sheet_name, data) for sheet_name in _visible(workbook))
    except PasswordError as error:
        raise UserError("file.encrypted", name=name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise UserError("file.unreadable", name=name) from error


def _check_size(data: bytes, name: str) -> None:
    if data.startswith(ZIP):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(member.file_size for member in archive.infolist()) > MAX_UNPACKED:
                raise UserError("file.too_big", name=name)


def _visible(workbook: CalamineWorkbook) -> list[str]:
    return [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
    ]


def _sheet(workbook: CalamineWorkbook, sheet_name: str, data: bytes) -> Sheet:
    return Sheet(
        sheet_name,
        _rows(workbook.get_sheet_by_name(sheet_name)),
        *(percents_of(data, sheet_name) if data.startswith(ZIP) else ()),
    )


def _rows(sheet: CalamineSheet) -> list[list[Cell]]:
    """All cells from A1 on, some rows at a time: one long call would keep every other thread waiting, the window's too."""
    left = [""] * (sheet.start[1] if sheet.start else 0)  # the iterator begins with the first column in use
    rows: list[list[Cell]] = []
    found = sheet.iter_rows()
    while step := list(islice(found, STEP)):
        rows += [[*left, *row] for row in step]
    return rows
