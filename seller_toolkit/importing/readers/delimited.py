"""Delimited text (csv, tsv, txt, a table pasted from a spreadsheet)."""

import csv
import io
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from operator import methodcaller

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.grid import Grid, GridMaker
from seller_toolkit.importing.readers.limits import MAX_TEXT_CELLS, insist_on_cells
from seller_toolkit.importing.readers.sheet import Sheet
from seller_toolkit.importing.readers.text import decode

DELIMITERS = ",\t;|"
SNIFFED_RECORDS = 30
STEP = 5_000  # records
PIECE = 500_000  # characters
BINARY_MAGIC = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"MZ",
    b"SQLite",
)


def accepts(data: bytes) -> bool:
    """Whatever no other reader wants is tried as text."""
    return not data.startswith(BINARY_MAGIC)


def read(data: bytes, name: str) -> tuple[Sheet, ...]:
    """One sheet; a record counts as one row however many lines its quoted cells take.

    Raises UserError file.not_a_table, file.empty, file.too_many_cells.
    """
    text = decode(data, name)
    if not text or text.isspace():
        raise UserError("file.empty", name=name)
    first_line = text[: text.find("\n") + 1].strip()
    if first_line.lower().startswith("sep=") and len(first_line) == 5:
        rest = text[text.find("\n") + 1 :]
        return (Sheet("", _records(rest, first_line[4], name)),)  # Excel's own hint, which it does not show
    return (Sheet("", _records(text, _delimiter(text, name), name)),)


def _records(text: str, delimiter: str, name: str) -> Grid:
    """Some at a time: one long call of C would keep every other thread waiting, the window's too."""
    cells = text.count(delimiter) + max(text.count("\n"), text.count("\r"))
    insist_on_cells(cells, name, most=MAX_TEXT_CELLS)
    made = GridMaker(name, most=MAX_TEXT_CELLS, share=True)
    if '"' not in text:  # then every line is a record, and there is no need to look at each character
        for piece in _pieces(text):
            _add_lines(made, piece.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n"), delimiter)
        return made.grid()
    records = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        while step := list(islice(records, STEP)):
            made.add(step)
    except csv.Error as error:  # an open quote swallows the rest of the file
        raise UserError("file.unreadable", name=name) from error
    return made.grid()


def _pieces(text: str) -> Iterable[str]:
    """The text cut behind ends of lines."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + PIECE) + 1 or len(text)
        yield text[at:end]
        at = end


def _add_lines(made: GridMaker, piece: str, delimiter: str) -> None:
    lines = piece.split("\n")
    delimiters = set(map(methodcaller("count", delimiter), lines))
    if len(delimiters) == 1 and all(lines):
        made.add_flat(piece.replace("\n", delimiter).split(delimiter), delimiters.pop() + 1)
    else:
        made.add([line.split(delimiter) if line else [] for line in lines])


def _delimiter(text: str, name: str) -> str:
    """The delimiter that gives the most columns in the most records.

    A comma inside words is common, so what counts is the number of records that agree on one width above 1.
    """
    head = text[:200_000]
    scores = {mark: _agreement(head, mark) for mark in DELIMITERS if mark in head}
    best = max(scores, key=lambda mark: scores[mark], default="")
    if not best or scores[best] == (0, 0):
        raise UserError("file.not_a_table", name=name)
    return best


def _agreement(text: str, delimiter: str) -> tuple[int, int]:
    """How many of the first records share the most common width above 1, and that width."""
    widths: Counter[int] = Counter()
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if record:
                widths[len(record)] += 1
            if widths.total() >= SNIFFED_RECORDS:
                break
    except csv.Error:
        pass  # the part read so far decides
    agreeing = [(count, width) for width, count in widths.items() if width > 1]
    return max(agreeing, default=(0, 0))
