"""What makes a sheet with a checklist one that comes back: boxes to choose, hidden keys, the list's code, pages to print."""

from collections.abc import Sequence

from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from seller_toolkit.domain.report import TickList
from seller_toolkit.reports.exporters.ticks import DONE, OPEN, items_of, tick_table

RECORD_SHEET = "_sheet"
RECORD_LEAD = "seller-toolkit checklist"
"""The very hidden sheet and what its first cell says: that the workbook is a list of the program's. B1 is the list's
code; from the second row on stand each line's number, key and short id."""


def finish_ticks(sheet: Worksheet, lists: Sequence[TickList], head: int, *, code: str) -> None:
    """Finish a sheet on which the table of `lists` stands, its heads in row `head`, the keys in its last column."""
    items = items_of(lists)
    last = head + len(items)
    boxes = DataValidation(type="list", formula1=f'"{OPEN},{DONE}"', allow_blank=False, showDropDown=False)
    boxes.sqref = f"A{head + 1}:A{max(last, head + 1)}"
    sheet.add_data_validation(boxes)
    last_column = len(tick_table(*lists).columns) + 1
    for row in range(head + 1, last + 1):
        sheet.cell(row, 1).alignment = Alignment(horizontal="center", vertical="top")
        sheet.cell(row, last_column).number_format = "@"  # 1:12 is no time of day
    keys = get_column_letter(last_column)
    sheet.column_dimensions[keys].hidden = True
    _set_pages(sheet, lists, head, code=code)
    if code:
        _record(sheet, lists, code)


def _set_pages(sheet: Worksheet, lists: Sequence[TickList], head: int, *, code: str) -> None:
    """Each list on pages of its own, with the code and the page's number at the foot."""
    row = head
    for ticks in lists[:-1]:
        row += len(items_of([ticks]))
        sheet.row_breaks.append(Break(id=row))
    if lists[0].paper.size == "A5":
        sheet.page_setup.paperSize = int(sheet.PAPERSIZE_A5)
    foot = sheet.oddFooter
    if foot is None:
        raise TypeError("a new sheet has a foot")
    foot.left.text = code
    foot.right.text = lists[0].page.format(page="&P", pages="&N")


def _record(sheet: Worksheet, lists: Sequence[TickList], code: str) -> None:
    book = sheet.parent
    if book is None:
        raise TypeError("a sheet of no workbook")
    record = book.create_sheet(RECORD_SHEET)
    record.sheet_state = Worksheet.SHEETSTATE_VERYHIDDEN
    record.append((RECORD_LEAD, code))
    for item in items_of(lists):
        record.append((item.number, item.key, item.id))
    for row in record.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):  # a short id of the user's own stays text, whatever it begins with
                cell.data_type = "s"
