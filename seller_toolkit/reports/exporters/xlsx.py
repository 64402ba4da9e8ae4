"""Report → workbook. Numbers stay numbers with the platform's digits, text stays text, and nothing is a formula.

The first sheet carries the title and what follows it. A sheet holds one table, so that its head can be frozen and
filtered; a further table starts a sheet of its own, and charts follow on theirs.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from seller_toolkit.domain.report import Chart, Column, Heading, KeyFigures, Paragraph, Report, Table, TickList
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.files import height_for, picture_of
from seller_toolkit.reports.exporters.cells import digits_of, known, may_be_formula, printable
from seller_toolkit.reports.exporters.tick_book import finish_ticks
from seller_toolkit.reports.exporters.ticks import KEY_TITLE, items_of, lists_of, tick_table
from seller_toolkit.reports.targets import place

AnyCell = Cell | MergedCell  # what a worksheet says it has; nothing is merged here

QUIET = Font(color="FF59616E")
HEAD_FONT = Font(bold=True)
HEAD_FILL = PatternFill("solid", fgColor="FFEEF0F3")
HEAD_BORDER = Border(bottom=Side("thin", color="FF59616E"))
HEADING_SIZES = {1: 14, 2: 12, 3: 11}
LONGEST_NAME = 31  # characters of a sheet's name
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
ROW_PIXELS = 18  # of a row that nobody made higher, at least
WIDE = 110  # characters across; wider sheets are printed on landscape pages


def write_xlsx(report: Report, path: Path) -> None:
    """Write the workbook to `path`; raises what `targets.place` raises."""
    content = BytesIO()
    workbook_of(report).save(content)
    place(path, content.getvalue())


def workbook_of(report: Report) -> Workbook:
    """The report as an openpyxl workbook."""
    pages = _Pages(report)
    for block in report.blocks:
        pages.add(block)
    pages.add_charts()
    return pages.workbook


class _Pages:
    """Fills sheet after sheet from top to bottom."""

    def __init__(self, report: Report) -> None:
        self.workbook = Workbook()
        self.workbook.properties.title = printable(report.title)
        self.workbook.properties.creator = "Seller Toolkit"
        self.workbook.properties.identifier = report.code
        self.workbook.properties.language = report.language.replace("_", "-")
        first = self.workbook.active
        if not isinstance(first, Worksheet):
            raise TypeError("a new workbook has a sheet")
        self.sheet, self.row, self.full = first, 1, False
        self.heading = ""
        self.charts: list[Chart] = []
        self.code, self.lists = report.code, lists_of(report)
        self._name(self.sheet, report.title)
        self._line(report.title, Font(bold=True, size=16))
        self._line(report.subtitle, QUIET)
        if report.code:
            self._line(report.code, QUIET)
        self.row += 1

    def add(self, block: object) -> None:
        if isinstance(block, Heading):
            self.heading = block.text
            self._line(block.text, Font(bold=True, size=HEADING_SIZES.get(block.level, 11)))
        elif isinstance(block, Paragraph):
            self._line(block.text, QUIET if block.quiet else Font())
        elif isinstance(block, KeyFigures):
            self._key_figures(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, TickList) and block is self.lists[0]:
            self._ticks()
        elif isinstance(block, Chart):
            self.charts.append(block)

    def add_charts(self) -> None:
        """Pictures stand on a sheet of their own: above a table they would be frozen with its head."""
        if not self.charts:
            return
        sheet = self.workbook.create_sheet()
        self._name(sheet, translate("Reports", "Chart"))
        row = 1
        for chart in self.charts:
            picture = Image(BytesIO(picture_of(chart.spec, ".png")))
            picture.width, picture.height = 960, round(height_for(chart.spec, 9.6) * 100)
            _set_text(sheet.cell(row, 1), chart.alt)
            sheet.add_image(picture, f"A{row + 1}")
            row += picture.height // ROW_PIXELS + 3

    def _line(self, text: str, font: Font) -> None:
        if self.full:
            self._turn("")
        cell = self.sheet.cell(self.row, 1)
        _set_text(cell, text)
        cell.font = font
        self.row += 1

    def _turn(self, title: str) -> None:
        self.sheet, self.row, self.full = self.workbook.create_sheet(), 1, False
        self._name(self.sheet, title or self.heading or translate("Reports", "More"))

    def _name(self, sheet: Worksheet, title: str) -> None:
        clean = " ".join(FORBIDDEN.sub(" ", printable(title)).split()).strip("'") or translate("Reports", "Report")
        taken = {other.title.lower() for other in self.workbook.worksheets if other is not sheet}
        name, count = clean[:LONGEST_NAME], 1
        while name.lower() in taken:
            count += 1
            name = f"{clean[: LONGEST_NAME - 4]} {count}"
        sheet.title = name

    def _key_figures(self, block: KeyFigures) -> None:
        if self.full:
            self._turn("")
        for place_, figure in enumerate(block.figures, 1):
            for offset, (text, font) in enumerate(
                ((figure.label, QUIET), (figure.value, Font(bold=True, size=14)), (figure.change, Font()))
            ):
                cell = self.sheet.cell(self.row + offset, place_)
                if offset == 1:
                    _set_figure(cell, text)
                else:
                    _set_text(cell, text)
                cell.font = font
                cell.alignment = Alignment(horizontal="left")
        self.row += 4

    def _table(self, table: Table) -> int:
        """Write it and return the row of its head."""
        if self.full:
            self._turn(table.title)
        if table.title:
            self._line(table.title, Font(bold=True, size=12))
        head = self.row
        for index, column in enumerate(table.columns, 1):
            _style_head(self.sheet.cell(head, index), column)
            self.sheet.column_dimensions[get_column_letter(index)].width = column.width
        for row, values in enumerate(table.rows, head + 1):
            for index, (value, column) in enumerate(zip(values, table.columns, strict=True), 1):
                _set_value(self.sheet.cell(row, index), value, column)
        self.row = head + len(table.rows) + 2
        self.full = True
        last = get_column_letter(max(len(table.columns), 1))
        self.sheet.freeze_panes = f"A{head + 1}"
        self.sheet.auto_filter.ref = f"A{head}:{last}{head + len(table.rows)}"
        _set_page(self.sheet, head, table.columns)
        return head

    def _ticks(self) -> None:
        """All checklists as one table, whose hidden last column and very hidden sheet bring it back."""
        table = tick_table(*self.lists)
        keyed = Table(
            (*table.columns, Column(KEY_TITLE, width=8)),
            tuple((*row, item.key) for row, item in zip(table.rows, items_of(self.lists), strict=True)),
        )
        head = self._table(keyed)
        finish_ticks(self.sheet, self.lists, head, code=self.code)


def _style_head(cell: AnyCell, column: Column) -> None:
    _set_text(cell, column.title)
    cell.font, cell.fill, cell.border = HEAD_FONT, HEAD_FILL, HEAD_BORDER
    side = "right" if column.numeric else "left"
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)


def _set_value(cell: AnyCell, value: object, column: Column) -> None:
    value = known(value)
    cell.alignment = Alignment(horizontal="right" if column.numeric else "left", vertical="top", wrap_text=True)
    if value is None:
        return
    if isinstance(value, datetime):
        cell.value, cell.number_format = value, "yyyy-mm-dd hh:mm"
    elif isinstance(value, date):
        cell.value, cell.number_format = value, "yyyy-mm-dd"
    elif isinstance(value, int | float | Decimal):
        cell.value, cell.number_format = value, _number_format(digits_of(value, column), signed=column.signed)
    else:
        _set_text(cell, str(value))


def _number_format(digits: int | None, *, signed: bool) -> str:
    if digits is None:
        return '+General;"−"General;0' if signed else "General"
    plain = "#,##0" + ("." + "0" * digits if digits else "")
    return f'+{plain};"−"{plain};{plain}' if signed else plain


def _set_text(cell: AnyCell, text: str) -> None:
    """Text as text, whatever it begins with; its format says so too, for when it is edited."""
    clean = printable(text)
    cell.value = clean
    if clean:
        cell.data_type = "s"
    if may_be_formula(clean):
        cell.quotePrefix = True
    if may_be_formula(clean) or clean.strip().isdecimal():
        cell.number_format = "@"


def _set_figure(cell: AnyCell, text: str) -> None:
    """A figure of the head line: a number where it is nothing else."""
    plain = text.replace(",", "")
    whole, _, part = plain.partition(".")
    if whole.isdecimal() and (part.isdecimal() or plain == whole):
        cell.value, cell.number_format = float(plain), _number_format(len(part), signed=False)
    else:
        _set_text(cell, text)


def _set_page(sheet: Worksheet, head: int, columns: Sequence[Column]) -> None:
    """A4, as wide as the page, the head on each page."""
    wide = sum(column.width for column in columns) > WIDE
    sheet.page_setup.paperSize = int(sheet.PAPERSIZE_A4)
    sheet.page_setup.orientation = "landscape" if wide else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{head}:{head}"
