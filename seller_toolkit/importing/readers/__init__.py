"""Readers of file kinds: bytes → sheets of raw cells. The first reader that accepts the bytes reads them."""

from typing import Protocol

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import delimited, html_table, workbook
from seller_toolkit.importing.readers.sheet import Cell, Sheet, is_blank, is_empty, shown


class Reader(Protocol):
    """What a module of this folder offers."""

    def accepts(self, data: bytes) -> bool: ...

    def read(self, data: bytes, name: str) -> tuple[Sheet, ...]: ...


READERS: tuple[Reader, ...] = (workbook, html_table, delimited)
"""In the order in which they are asked; each has accepts(data) and read(data, name)."""

__all__ = ["READERS", "Cell", "Reader", "Sheet", "is_blank", "is_empty", "read_sheets", "shown"]


def read_sheets(data: bytes, name: str) -> tuple[Sheet, ...]:
    """The sheets of a file by what its bytes are.

    Raises UserError file.empty, file.not_a_table, file.encrypted, file.unreadable, file.too_big,
    file.too_many_cells (all with name=).
    """
    if not data.strip(b"\0 \r\n\t\xef\xbb\xbf"):
        raise UserError("file.empty", name=name)
    for reader in READERS:
        if reader.accepts(data):
            return reader.read(data, name)
    raise UserError("file.not_a_table", name=name)
