"""Tables as workbooks, the same bytes in every run."""

import re
import tomllib
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

HEADERS: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "headers.toml").read_text("utf-8"))
Cell = str | int | float | date | datetime | None
_FIXED = (2026, 11, 1, 0, 0, 0)


@dataclass(frozen=True)
class Table:
    """One file with one sheet: its rows from the first one on, the header among them."""

    file: str
    sheet: str
    rows: Sequence[Sequence[Cell]]


def table(file: str, sheet: str, header: Sequence[str], records: Sequence[Mapping[str, Cell]]) -> Table:
    """A table with one header row; a column that a record does not name stays empty. Unknown names are an error."""
    for record in records:
        if unknown := record.keys() - set(header):
            raise KeyError(f"{file}: no such column: {sorted(unknown)}")
    return Table(file, sheet, [list(header), *([record.get(name) for name in header] for record in records)])


def write_workbook(folder: Path, content: Table) -> Path:
    """Writes the table below `folder` and returns its path."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(content.sheet)
    assert isinstance(sheet, WriteOnlyWorksheet)
    for row in content.rows:
        sheet.append([_cell(sheet, value) for value in row])
    buffer = BytesIO()
    book.save(buffer)
    path = folder / content.file
    path.write_bytes(_without_clock(buffer.getvalue()))
    return path


def _cell(sheet: WriteOnlyWorksheet, value: Cell) -> SheetCell | str | int | float | None:
    """Days and moments as Excel writes them when a Chinese user saves; texts and numbers as they are."""
    if not isinstance(value, date):
        return None if value == "" else value
    cell = WriteOnlyCell(sheet)
    cell.value = value
    cell.number_format = "yyyy/m/d h:mm" if isinstance(value, datetime) else "yyyy/m/d"
    return cell


def _without_clock(data: bytes) -> bytes:
    """The same archive with a fixed time in its members and in its properties."""
    result = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-01T00:00:00Z", content)
            member = zipfile.ZipInfo(name, _FIXED)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            new.writestr(member, content)
    return result.getvalue()


def moment_text(moment: datetime | None) -> str:
    """`2026-10-31 22:14:05`, empty when there is none."""
    return "" if moment is None else moment.strftime("%Y-%m-%d %H:%M:%S")


def yuan(cents: int) -> str:
    """`1,432.98`: money as the platforms write it."""
    return f"{cents / 100:,.2f}"


def percent(value: float, digits: int = 2) -> str:
    return f"{value:.{digits}f}%"


def duration(seconds: float) -> str:
    """`2分30秒`, `1小时0分5秒`, `11秒`."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole % 3600 // 60
    head = f"{hours}小时{minutes}分" if hours else f"{minutes}分" if minutes else ""
    return f"{head}{whole % 60}秒"
