"""A file → its sheets, before anybody asks what they are. Knows no layout, so that it can be done beside other work."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import SourceFile
from seller_toolkit.importing.archive import is_archive, members
from seller_toolkit.importing.readers import Sheet, is_blank, is_running_text, read_sheets
from seller_toolkit.importing.readers.limits import insist_on_cells, insist_on_sheets
from seller_toolkit.importing.readers.text import decode

LARGEST_PAGE = 3_000_000  # bytes of text or of a saved web page; longer ones are tables


@dataclass(frozen=True)
class RawFile:
    """One file: its sheets that hold something, or why there are none. `source` names no sheet.

    `page` is a plain text or web page as it stands, unless it is long: it may be a score page that was copied or saved,
    whatever its sheet looks like.
    """

    source: SourceFile
    sheets: tuple[Sheet, ...] = ()
    error: UserError | None = None
    page: str = ""


def read_file(data: bytes, name: str, *, password: str = "") -> tuple[RawFile, ...]:
    """The file, or each file in a zip; what cannot be read keeps its reason.

    `password` opens what is protected by one and goes nowhere else.
    """
    try:
        files = [(m.data, m.name) for m in members(data, name, password)] if is_archive(data) else [(data, name)]
    except UserError as error:
        return (RawFile(_source(data, name), error=error),)
    read: list[RawFile] = []
    for content, file_name in files:
        read.append(_read(content, file_name, password, packed=len(files) > 1, before=read))
    return tuple(read)


def _read(data: bytes, name: str, password: str, *, packed: bool, before: Sequence[RawFile]) -> RawFile:
    """`before`: the same archive's other files, which are kept in memory already."""
    raw = RawFile(_source(data, name), page=_page(data, name))
    try:
        insist_on_cells(sum(len(sheet.grid) * sheet.grid.width for other in before for sheet in other.sheets), name)
        if is_archive(data):
            raise UserError("file.not_a_table", name=name)  # an archive within an archive
        sheets = read_sheets(data, name, password)
        found = tuple(sheet for sheet in sheets if not all(is_blank(row) for row in sheet.rows))
        if not found:
            raise UserError("file.empty", name=name)
        insist_on_sheets(sum(len(other.sheets) for other in before) + len(found), name)
    except UserError as error:
        return replace(raw, error=error)
    return replace(raw, sheets=found, source=replace(raw.source, alone=len(found) == 1 and not packed))


def _page(data: bytes, name: str) -> str:
    if len(data) > LARGEST_PAGE or not is_running_text(data):
        return ""
    try:
        return decode(data, name)
    except UserError:  # no text at all: the reader says so, too
        return ""


def _source(data: bytes, name: str) -> SourceFile:
    return SourceFile(name, "", hashlib.sha256(data).hexdigest(), len(data))
