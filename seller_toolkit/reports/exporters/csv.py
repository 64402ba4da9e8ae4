"""Report → CSV: its tables and checklists only, for programs and for Excel.

UTF-8 with BOM (Excel takes it for GBK otherwise), CRLF, plain numbers without thousands commas, days as 2026-11-21,
missing values empty. One table stands alone; of several each is headed by its title, with a blank line between.
Text that a spreadsheet would take for a formula gets a leading apostrophe: a reader that is no spreadsheet must take it
off again. Excel itself rounds ids of more than 15 figures in a CSV; the workbook keeps them.
"""

import csv
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from pathlib import Path

from seller_toolkit.domain.report import Block, Column, Report, Table, TickList
from seller_toolkit.reports.exporters.cells import digits_of, harmless, known
from seller_toolkit.reports.exporters.ticks import lists_of, tick_table
from seller_toolkit.reports.targets import place


def write_csv(report: Report, path: Path) -> None:
    """Write the report's tables to `path`; raises what `targets.place` raises."""
    place(path, csv_text(report).encode("utf-8-sig"))


def csv_text(report: Report) -> str:
    """The file's text, without the BOM."""
    tables = [table for block in report.blocks if (table := _table(block, report)) is not None]
    content = StringIO()
    writer = csv.writer(content, lineterminator="\r\n")
    for index, table in enumerate(tables):
        if index:
            writer.writerow([])
        if len(tables) > 1 and table.title:
            writer.writerow([harmless(table.title)])
        writer.writerow([harmless(column.title) for column in table.columns])
        for row in table.rows:
            writer.writerow([_cell(value, column) for value, column in zip(row, table.columns, strict=True)])
    return content.getvalue()


def _table(block: Block, report: Report) -> Table | None:
    """The block as a table: all checklists in the place of the first one."""
    lists = lists_of(report)
    if isinstance(block, TickList):
        return tick_table(*lists) if block is lists[0] else None
    return block if isinstance(block, Table) else None


def _cell(value: object, column: Column) -> str:
    value = known(value)
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, int | float | Decimal):
        digits = digits_of(value, column)
        text = str(value) if digits is None else f"{value:.{digits}f}"
        return text.removeprefix("-") if not text.strip("-0.") else text  # no -0.00
    return harmless(str(value))
