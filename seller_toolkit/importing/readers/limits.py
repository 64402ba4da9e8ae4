"""How much a file may hold before it is refused: far more than any export, and little enough for a small computer."""

from seller_toolkit.domain.errors import UserError

MAX_CELLS = 8_000_000
"""About 110 bytes each by the time they are Python's: a file at the limit still leaves room in one gigabyte."""

MAX_UNPACKED = 500_000_000
"""Bytes of a workbook's parts; eight million cells take about 400 million as XML."""

MAX_TEXT_CELLS = 20_000_000
"""Of a text table: a million orders have ten million, and they are what somebody exported, not what a few bytes claim."""

MAX_COLUMNS = 16_384
"""As many as a spreadsheet has: a longer line is no row of a table."""

MAX_TEXT = 400_000_000
"""Bytes of a text file or page; while it is taken apart it needs up to eight times as much."""

MAX_SHEETS = 500
"""Sheets or tables of one file, those of all files of an archive together."""


def insist_on_cells(cells: int, name: str, *, most: int = MAX_CELLS) -> None:
    """Raises UserError file.too_many_cells where `cells` are more than a file may hold."""
    if cells > most:
        raise UserError("file.too_many_cells", name=name, limit=f"{most:,}")


def insist_on_text(data: bytes, name: str) -> None:
    """Raises UserError file.too_large where a text is longer than can be taken apart."""
    if len(data) > MAX_TEXT:
        raise UserError("file.too_large", name=name, limit=MAX_TEXT // 1_000_000)


def insist_on_sheets(sheets: int, name: str) -> None:
    """Raises UserError file.too_many_sheets where `sheets` are more than a file may hold."""
    if sheets > MAX_SHEETS:
        raise UserError("file.too_many_sheets", name=name, limit=MAX_SHEETS)
