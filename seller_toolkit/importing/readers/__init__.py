"""Readers of file kinds: bytes → sheets of raw cells. The first reader that accepts the bytes reads them."""

from typing import Protocol

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import delimited, html_table, workbook
from seller_toolkit.importing.readers.protection import is_protected, unlocked
from seller_toolkit.importing.readers.sheet import Cell, Sheet, is_blank, is_empty, shown


class Reader(Protocol):
    """What a module of this folder offers."""

    def accepts(self, data: bytes) -> bool: ...

    def read(self, data: bytes, name: str) -> tuple[Sheet, ...]: ...


READERS: tuple[Reader, ...] = (workbook, html_table, delimited)
"""In the order in which they are asked; each has accepts(data) and read(data, name)."""

__all__ = ["READERS", "Cell", "Reader", "Sheet", "is_blank", "is_empty", "is_running_text", "read_sheets", "shown"]


def is_running_text(data: bytes) -> bool:
    """Whether the bytes are text, plain or that of a web page."""
    return next((reader for reader in READERS if reader.accepts(data)), None) in (delimited, html_table)


def read_sheets(data: bytes, name: str, password: str = "", *, hidden: bool = False) -> tuple[Sheet, ...]:
    """The sheets of a file by what its bytes are; `password` opens a workbook that is protected by one.

    `hidden`: the sheets of a workbook that are not shown, too.

    Raises UserError file.empty, file.not_a_table, file.encrypted, file.wrong_password, file.unreadable, file.too_big,
    file.too_many_cells (all with name=).
    """
    if not data.strip(b"\0 \r\n\t\xef\xbb\xbf"):
        raise UserError("file.empty", name=name)
    if is_protected(data):
        data = unlocked(data, name, password)
    if hidden and workbook.accepts(data):
        return workbook.read(data, name, hidden=True)
    for reader in READERS:
        if reader.accepts(data):
            return reader.read(data, name)
    raise UserError("file.not_a_table", name=name)
