"""Workbooks: xlsx, xlsm, xlsb, xls (BIFF) and ods, told by their first bytes, never by their extension."""

import io
from itertools import islice
from types import TracebackType

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
from seller_toolkit.importing.readers.compound import MAGIC as COMPOUND
from seller_toolkit.importing.readers.extent import insist_on_extent
from seller_toolkit.importing.readers.grid import STEP, Grid, GridMaker
from seller_toolkit.importing.readers.number_formats import percents_of
from seller_toolkit.importing.readers.sheet import Sheet
from seller_toolkit.importing.readers.zipped import ZIP, names_in

OLD_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x10\x00", b"\x09\x08\x08\x00")
PANIC = "PanicException"  # what the reader's own bugs become; its class cannot be imported and is no Exception


def is_zipped_workbook(data: bytes) -> bool:
    """Whether a zip is a workbook and not an archive of files."""
    names = names_in(data)
    return "[Content_Types].xml" in names or {"mimetype", "content.xml"} <= names


def accepts(data: bytes) -> bool:
    """Whether `data` begins like a workbook."""
    return data.startswith((COMPOUND, *OLD_BIFF)) or (data.startswith(ZIP) and is_zipped_workbook(data))


def read(data: bytes, name: str, *, hidden: bool = False) -> tuple[Sheet, ...]:
    """The visible worksheets; with `hidden` those too that are not shown, after the others.

    Raises UserError file.encrypted, file.unreadable, file.too_big, file.too_many_cells.
    """
    insist_on_extent(data, name)
    with _Reading(name):
        workbook = load_workbook(io.BytesIO(data))
        names = [*_names(workbook, shown=True), *(_names(workbook, shown=False) if hidden else ())]
        return tuple(_sheet(workbook, sheet_name, data, name) for sheet_name in names)


class _Reading:
    """Whatever the reader raises over a damaged file is the file's fault."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if kind is None:
            return
        if issubclass(kind, PasswordError):
            raise UserError("file.encrypted", name=self._name) from error
        if issubclass(kind, (CalamineError, OSError, ValueError, OverflowError)) or kind.__name__ == PANIC:
            raise UserError("file.unreadable", name=self._name) from error


def _names(workbook: CalamineWorkbook, *, shown: bool) -> list[str]:
    return [
        sheet.name
        for sheet in workbook.sheets_metadata
        if (sheet.visible == SheetVisibleEnum.Visible) == shown and sheet.typ == SheetTypeEnum.WorkSheet
    ]


def _sheet(workbook: CalamineWorkbook, sheet_name: str, data: bytes, name: str) -> Sheet:
    return Sheet(
        sheet_name,
        _rows(workbook.get_sheet_by_name(sheet_name), name),
        *(percents_of(data, sheet_name) if data.startswith(ZIP) else ()),
    )


def _rows(sheet: CalamineSheet, name: str) -> Grid:
    """All cells from A1 on, some rows at a time: one long call would keep every other thread waiting, the window's too."""
    left = [""] * (sheet.start[1] if sheet.start else 0)  # the iterator begins with the first column in use
    made = GridMaker(name)
    found = sheet.iter_rows()
    while step := list(islice(found, STEP)):
        made.add([[*left, *row] for row in step] if left else step)
    return made.grid()
