"""How much a file may hold before it is refused: far more than any export, and little enough for a small computer."""

from seller_toolkit.domain.errors import UserError

MAX_CELLS = 8_000_000
"""About 110 bytes each by the time they are Python's: a file at the limit still leaves room in one gigabyte."""

MAX_UNPACKED = 500_000_000
"""Bytes of a workbook's parts; eight million cells take about 400 million as XML."""


def insist_on_cells(cells: int, name: str) -> None:
    """Raises UserError file.too_many_cells where `cells` are more than a file may hold."""
    if cells > MAX_CELLS:
        raise UserError("file.too_many_cells", name=name, limit=f"{MAX_CELLS:,}")
