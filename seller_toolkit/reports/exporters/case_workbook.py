"""Open cases as a workbook that comes back: lists to choose from, room to write, and hidden what tells the rows again."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from seller_toolkit.reports.exporters.cells import may_be_formula, printable
from seller_toolkit.reports.targets import place

RECORD_SHEET = "_cases"
RECORD_LEAD = "seller-toolkit cases"
"""The very hidden sheet and what its first cell says. Below stand the columns ("field", id, heading), what can be chosen
("choice", column, id, word), and each case ("case", key, mark, what its fields said as JSON)."""

LISTS_SHEET = "_lists"
KEY_TITLE = "case key"
CellValue = str | float | date | datetime | None

_NOT_IN_TITLES = re.compile(r"[\\/*?:\[\]]")  # of sheets
_HEAD = Font(bold=True)
_FILLED_IN = PatternFill("solid", fgColor="FFE8EEFC")
_GIVEN = PatternFill("solid", fgColor="FFEEF0F3")
_QUIET = Font(color="FF59616E")
_BELOW = Border(bottom=Side("thin", color="FF59616E"))
_SPARE_ROWS = 50  # below the last case, so that a list to choose from is there when rows are moved
_TOP = Alignment(vertical="top", wrap_text=True)


@dataclass(frozen=True)
class BookColumn:
    """A column. `choices` (id, word): one of these words; `filled_in`: for the service lead to change. `width` in letters."""

    id: str
    heading: str
    width: float
    choices: tuple[tuple[str, str], ...] = ()
    filled_in: bool = True


@dataclass(frozen=True)
class BookRow:
    """A case: its key, a mark that tells whether it is the same store's, what its fields said, and its cells."""

    key: str
    mark: str
    kept: Mapping[str, str]
    cells: Sequence[CellValue]


@dataclass(frozen=True)
class CaseBook:
    """Everything that the workbook shows. `frozen` columns at the left stay where they are."""

    title: str
    exported_at: str
    columns: Sequence[BookColumn]
    rows: Sequence[BookRow] = field(default_factory=tuple)
    frozen: int = 1


def write_case_workbook(book: CaseBook, path: Path) -> None:
    """Write it to `path`; raises what `targets.place` raises."""
    content = BytesIO()
    case_workbook(book).save(content)
    place(path, content.getvalue())


def case_workbook(book: CaseBook) -> Workbook:
    """The cases as an openpyxl workbook: one sheet to look at, two that nobody sees."""
    workbook = Workbook()
    workbook.properties.title = printable(book.title)
    workbook.properties.creator = "Seller Toolkit"
    sheet = workbook.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("a new workbook has a sheet")
    sheet.title = _NOT_IN_TITLES.sub("", printable(book.title))[:31] or "Cases"
    _head(sheet, book)
    for row, line in enumerate(book.rows, 2):
        _line(sheet, book, row, line)
    _lay_out(sheet, book)
    _choices(workbook, sheet, book)
    _record(workbook, book)
    return workbook


def _head(sheet: Worksheet, book: CaseBook) -> None:
    for place_, column in enumerate(book.columns, 1):
        cell = sheet.cell(1, place_)
        _text(cell, column.heading)
        cell.font, cell.border, cell.alignment = _HEAD, _BELOW, _TOP
        cell.fill = _FILLED_IN if column.filled_in else _GIVEN
    _text(sheet.cell(1, len(book.columns) + 1), KEY_TITLE)


def _line(sheet: Worksheet, book: CaseBook, row: int, line: BookRow) -> None:
    for place_, (column, value) in enumerate(zip(book.columns, line.cells, strict=True), 1):
        cell = sheet.cell(row, place_)
        cell.alignment = _TOP
        if not column.filled_in:
            cell.font = _QUIET
        if isinstance(value, str):
            _text(cell, value)
        elif value is not None:
            cell.value = value
            cell.number_format = _format(value)
    _text(sheet.cell(row, len(book.columns) + 1), line.key)


def _format(value: CellValue) -> str:
    if isinstance(value, datetime):
        return "yyyy-mm-dd hh:mm"
    return "yyyy-mm-dd" if isinstance(value, date) else "0.##"


def _lay_out(sheet: Worksheet, book: CaseBook) -> None:
    last = get_column_letter(len(book.columns))
    for place_, column in enumerate(book.columns, 1):
        sheet.column_dimensions[get_column_letter(place_)].width = column.width
    sheet.column_dimensions[get_column_letter(len(book.columns) + 1)].hidden = True
    sheet.freeze_panes = f"{get_column_letter(book.frozen + 1)}2"
    sheet.auto_filter.ref = f"A1:{last}{len(book.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _choices(workbook: Workbook, sheet: Worksheet, book: CaseBook) -> None:
    """Lists to choose from; on a sheet of their own, because a list in the rule itself is at most 255 letters long."""
    lists = workbook.create_sheet(LISTS_SHEET)
    lists.sheet_state = Worksheet.SHEETSTATE_VERYHIDDEN
    chosen = [(at, column) for at, column in enumerate(book.columns, 1) if column.choices]
    for place_, (at, column) in enumerate(chosen, 1):
        words = [word for _, word in column.choices]
        for row, word in enumerate(words, 1):
            _text(lists.cell(row, place_), word)
        letter, own = get_column_letter(place_), get_column_letter(at)
        rule = DataValidation(type="list", formula1=f"'{LISTS_SHEET}'!${letter}$1:${letter}${len(words)}")
        rule.allow_blank, rule.showDropDown, rule.showErrorMessage = True, False, True
        rule.sqref = f"{own}2:{own}{len(book.rows) + 1 + _SPARE_ROWS}"
        sheet.add_data_validation(rule)


def _record(workbook: Workbook, book: CaseBook) -> None:
    record = workbook.create_sheet(RECORD_SHEET)
    record.sheet_state = Worksheet.SHEETSTATE_VERYHIDDEN
    lines: list[tuple[str, ...]] = [(RECORD_LEAD, book.exported_at)]
    lines += [("field", column.id, column.heading) for column in book.columns]
    lines += [("choice", column.id, one, word) for column in book.columns for one, word in column.choices]
    lines += [
        ("case", row.key, row.mark, json.dumps(dict(row.kept), ensure_ascii=False, sort_keys=True)) for row in book.rows
    ]
    for at, line in enumerate(lines, 1):
        for place_, text in enumerate(line, 1):
            _text(record.cell(at, place_), text)


def _text(cell: Cell | MergedCell, text: str) -> None:
    """Text as text, whatever it begins with."""
    clean = printable(text)
    cell.value = clean
    if clean:
        cell.data_type = "s"
    if may_be_formula(clean):
        cell.quotePrefix = True
    if may_be_formula(clean) or clean.strip().isdecimal():
        cell.number_format = "@"
