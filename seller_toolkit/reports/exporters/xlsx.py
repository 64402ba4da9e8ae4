"""Report → workbook. Numbers stay numbers with the platform's digits, text stays text, and nothing is a formula.

The first sheet carries the title and what follows it. A sheet holds one table, so that its head can be frozen and
filtered; a further table starts a sheet of its own, as every chapter of a book (a report with contents) does. Charts
follow on their sheet, drawn by the spreadsheet from the numbers on the last one.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from itertools import pairwise
from math import ceil
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from seller_toolkit.domain.report import (
    Chart,
    Column,
    Contents,
    Heading,
    KeyFigures,
    Paragraph,
    Report,
    Table,
    TickList,
)
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.numbers import numbers_of
from seller_toolkit.reports.exporters.cells import digits_of, known, may_be_formula, printable
from seller_toolkit.reports.exporters.native_charts import native_chart
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
ROW_CENTIMETRES = 0.5  # of a row that nobody made higher, at least
DEEPEST_HEAD = 12  # row: a head further down would take the window with it when it is frozen
LISTED = 2  # the deepest level of headings in the contents
TEXT_WIDTH, PLAIN_WIDTH = 90.0, 8.43  # characters across: of running text at least, of a column that nobody made wider
LINE_HEIGHT = 15.5  # points
CHINESE = "\u2e80"
AXIS_WIDTH = 28  # characters of a name below an axis
LINK = Font(color="FF3355C4", underline="single")
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
    pages.link_contents()
    pages.lay_out()
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
        self.headings = [block for block in report.blocks if isinstance(block, Heading)]
        self.is_book = any(isinstance(block, Contents) for block in report.blocks)
        self.met: list[tuple[Heading, Worksheet, int]] = []  # headings so far and where they stand
        self.links: list[tuple[AnyCell, int]] = []  # lines of the contents, each for a place in `met`
        self.chart_link: AnyCell | None = None
        self.running: list[tuple[Worksheet, int, str]] = []  # paragraphs: where, and what
        self.report = report
        self.code, self.lists = report.code, lists_of(report)
        self._name(self.sheet, report.title)
        self._line(report.title, Font(bold=True, size=16))
        self._line(report.subtitle, QUIET)
        if report.code:
            self._line(report.code, QUIET)
        self.row += 1

    def add(self, block: object) -> None:
        if isinstance(block, Heading):
            self._heading(block)
        elif isinstance(block, Paragraph):
            self._line(block.text, QUIET if block.quiet else Font())
            self.running.append((self.sheet, self.row - 1, block.text))
        elif isinstance(block, KeyFigures):
            self._key_figures(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, TickList) and block is self.lists[0]:
            self._ticks()
        elif isinstance(block, Chart):
            self.charts.append(block)
        elif isinstance(block, Contents):
            self._contents(block)

    def add_charts(self) -> None:
        """Charts stand on a sheet of their own: above a table they would be frozen with its head."""
        if not self.charts:
            return
        sheet, data = self.workbook.create_sheet(), self.workbook.create_sheet()
        self._name(sheet, translate("Reports", "Chart"))
        self._name(data, translate("Reports", "Chart data"))
        row, column = 1, 1
        for chart in self.charts:
            numbers = numbers_of(chart.spec)
            _set_text(data.cell(1, column), chart.spec.title or chart.alt)
            data.cell(1, column).font = HEAD_FONT
            _write_cells(data, _short_names(numbers.table), row=2, column=column)
            drawn = native_chart(chart.spec, numbers, data, row=2, column=column)
            _set_text(sheet.cell(row, 1), chart.alt)
            sheet.add_chart(drawn, f"A{row + 1}")
            row += int(drawn.height / ROW_CENTIMETRES) + 3
            column += len(numbers.table.columns) + 1
        data.freeze_panes = "A3"
        if self.chart_link is not None:
            _link(self.chart_link, sheet, 1)

    def link_contents(self) -> None:
        """The contents lead to the headings, now that it is known where they are."""
        for cell, place_ in self.links:
            _, sheet, row = self.met[place_]
            _link(cell, sheet, row)

    def lay_out(self) -> None:
        """Paragraphs are broken at the width of what stands below them, and every sheet fits its paper's width."""
        for sheet, row, text in self.running:
            _spread(sheet, row, text)
        for sheet in self.workbook.worksheets:
            setup = sheet.sheet_properties.pageSetUpPr
            if setup is None or not setup.fitToPage:
                _fit_page(sheet, landscape=False)

    def _heading(self, block: Heading) -> None:
        self.heading = block.text
        if self.is_book and block.level == 1 and self.row > 1:
            self._turn("")
        self._line(block.text, Font(bold=True, size=HEADING_SIZES.get(block.level, 11)))
        self.met.append((block, self.sheet, self.row - 1))

    def _contents(self, block: Contents) -> None:
        self._line(block.title, Font(bold=True, size=HEADING_SIZES[1]))
        for place_, heading in enumerate(self.headings):
            if place_ >= len(self.met) and heading.level <= LISTED:
                self._line(heading.text, LINK)
                cell = self.sheet.cell(self.row - 1, 1)
                cell.alignment = Alignment(indent=2 * (heading.level - 1))
                self.links.append((cell, place_))
        if any(isinstance(other, Chart) for other in self.report.blocks):
            self._line(translate("Reports", "Chart"), LINK)
            self.chart_link = self.sheet.cell(self.row - 1, 1)

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
        if self.full or self.row > DEEPEST_HEAD:
            self._turn(table.title)
        if table.title:
            self._line(table.title, Font(bold=True, size=12))
        head = self.row
        _write_cells(self.sheet, table, row=head, column=1)
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


def _write_cells(sheet: Worksheet, table: Table, *, row: int, column: int) -> None:
    """Head and rows, the head's first cell at `row` and `column`."""
    for index, title in enumerate(table.columns, column):
        _style_head(sheet.cell(row, index), title)
        letter = get_column_letter(index)
        sheet.column_dimensions[letter].width = title.width
    for at, values in enumerate(table.rows, row + 1):
        for index, (value, each) in enumerate(zip(values, table.columns, strict=True), column):
            _set_value(sheet.cell(at, index), value, each)
    _part(sheet, table, row, column)


def _part(sheet: Worksheet, table: Table, row: int, column: int) -> None:
    """Room between a number and the text right of it."""
    for place_, (before, each) in enumerate(pairwise(table.columns), column + 1):
        if before.numeric and not each.numeric:
            for at in range(row, row + len(table.rows) + 1):
                cell = sheet.cell(at, place_)
                kept = cell.alignment
                cell.alignment = Alignment(horizontal="left", vertical=kept.vertical, wrap_text=True, indent=1)


def _short_names(table: Table) -> Table:
    """The table whose first column leaves the chart room beside it, and whose titles stand on one line."""
    rows = tuple((_cut(value) if isinstance(value, str) else value, *rest) for value, *rest in table.rows)
    columns = tuple(replace(one, width=max(one.width, min(_units(one.title) + 2, AXIS_WIDTH))) for one in table.columns)
    return Table(columns, rows, table.title)


def _cut(name: str) -> str:
    if _units(name) <= AXIS_WIDTH:
        return name
    kept = name
    while _units(kept) >= AXIS_WIDTH:
        kept = kept[:-1]
    return kept + "…"


def _link(cell: AnyCell, sheet: Worksheet, row: int) -> None:
    """Lead from a cell to the first column of a row, within the workbook."""
    name = sheet.title.replace("'", "''")
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A{row}", display=str(cell.value))
    cell.font = LINK


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


def _spread(sheet: Worksheet, row: int, text: str) -> None:
    """Let a long text take several columns and as many lines as it needs."""
    across, last = 0.0, 0
    while across < TEXT_WIDTH:
        last += 1
        letter = get_column_letter(last)
        across += sheet.column_dimensions[letter].width if letter in sheet.column_dimensions else PLAIN_WIDTH
    lines = sum(max(1, ceil(_units(line) / across)) for line in text.splitlines() or [""])
    if lines == 1 and _units(text) <= across * 0.9:
        return
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=last)
    sheet.cell(row, 1).alignment = Alignment(wrap_text=True, vertical="top")
    sheet.row_dimensions[row].height = LINE_HEIGHT * lines


def _units(text: str) -> int:
    """How wide a text is in characters of a spreadsheet's column; Chinese ones take two."""
    return sum(2 if sign >= CHINESE else 1 for sign in text)


def _set_page(sheet: Worksheet, head: int, columns: Sequence[Column]) -> None:
    """A4, as wide as the page, the head on each page."""
    _fit_page(sheet, landscape=sum(column.width for column in columns) > WIDE)
    sheet.print_title_rows = f"{head}:{head}"


def _fit_page(sheet: Worksheet, *, landscape: bool) -> None:
    """A4, as wide as the page and as long as it takes."""
    sheet.page_setup.paperSize = int(sheet.PAPERSIZE_A4)
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
