"""Which columns and cells of an xlsx sheet show percent: the fast reader gives 0.8701 without saying that Excel shows 87.01%."""

import io
import re
import zipfile
from collections import Counter, defaultdict
from xml.etree import ElementTree

from seller_toolkit.importing.readers.zipped import FAULTS

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
BUILT_IN_PERCENT = {9, 10}
CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d+)" s="(\d+)"(?: t="n")?>')


Percents = tuple[frozenset[int], frozenset[tuple[int, int]]]
NONE: Percents = (frozenset(), frozenset())


def percents_of(data: bytes, sheet_name: str) -> Percents:
    """Places of the columns of which most styled numeric cells are shown as percent, and such cells elsewhere.

    A cell is (place of its row, place of its column). Both are empty for other workbooks.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            styles = _percent_styles(archive)
            return _found(archive.read(_part(archive, sheet_name)), styles) if styles else NONE
    except (*FAULTS, KeyError, LookupError, ElementTree.ParseError, StopIteration):
        return NONE


def _percent_styles(archive: zipfile.ZipFile) -> set[bytes]:
    root = ElementTree.fromstring(archive.read("xl/styles.xml"))  # noqa: S314
    formats = {int(f.get("numFmtId", "0")): f.get("formatCode", "") for f in root.iter(f"{MAIN}numFmt")}
    percent = BUILT_IN_PERCENT | {number for number, code in formats.items() if "%" in code}
    cell_formats = root.find(f"{MAIN}cellXfs")
    found = enumerate(cell_formats if cell_formats is not None else ())
    return {str(place).encode() for place, style in found if int(style.get("numFmtId", "0")) in percent}


def _part(archive: zipfile.ZipFile, sheet_name: str) -> str:
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))  # noqa: S314
    relation = next(s.get(RELATION) for s in book.iter(f"{MAIN}sheet") if s.get("name") == sheet_name)
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    target = next(r.get("Target", "") for r in relations if r.get("Id") == relation)
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _found(xml: bytes, styles: set[bytes]) -> Percents:
    cells, rows = Counter[bytes](), defaultdict[bytes, list[bytes]](list)
    for letters, row, style in CELL.findall(xml):
        cells[letters] += 1
        if style in styles:
            rows[letters].append(row)
    columns = {letters for letters, found in rows.items() if len(found) > cells[letters] / 2}
    single = ((int(row) - 1, _place(letters)) for letters in rows.keys() - columns for row in rows[letters])
    return frozenset(map(_place, columns)), frozenset(single)


def _place(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
