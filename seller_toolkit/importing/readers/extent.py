"""How many cells a workbook spans, counted before they are read.

The fast reader makes room at once for every cell between the first and the last one. Two cells at the far corners of a
sheet (a damaged or a malicious file) would ask for hundreds of gigabytes, and the program would end without a word.
"""

import re
import zipfile
from collections.abc import Iterator

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.compound import MAGIC
from seller_toolkit.importing.readers.compound import extent as extent_of_xls
from seller_toolkit.importing.readers.limits import MAX_CELLS, MAX_UNPACKED, insist_on_cells
from seller_toolkit.importing.readers.references import Span, references
from seller_toolkit.importing.readers.zipped import ENCRYPTED_FLAG, PIECE, ZIP, opened, unpacked

EMPTY_CELL = re.compile(rb"<(?:\w+:)?c(?:\s[^<>]*+)?(?:(?<=/)>|>\s*+</(?:\w+:)?c\s*+>)")
CELL, ROW = re.compile(rb"<(?:\w+:)?c[\s/>]"), re.compile(rb"<(?:\w+:)?row[\s/>]")
SHEET_DATA = re.compile(rb"<(?:\w+:)?sheetData[\s/>]")
OVERLAP = 64  # bytes of a piece that are looked at again with the next one: a word may be cut in two
LONGEST_TAG = 4096
SMALL = 200_000  # bytes that are looked through at once without more ado
FORBIDDEN = ("<!DOCTYPE", "<!ENTITY")
UTF_16 = {b"\xff\xfe": "utf-16-le", b"<\0": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\0<": "utf-16-be"}

ODS_ROW = re.compile(rb"<table:table-row(?=[\s/>])")
ODS_CELL = re.compile(rb"""<table:(?:covered-)?table-cell((?:"[^"]*+"|'[^']*+'|[^"'>])*+)>""")
ODS_COLUMNS = re.compile(rb"table:number-columns-repeated\s*=\s*[\"'](\d+)")
ODS_ROWS = re.compile(rb"table:number-rows-repeated\s*=\s*[\"'](\d+)")

XML = (".xml", ".rels")
ODS_CONTENT = "content.xml"
XLSB_RELATIONS = "xl/_rels/workbook.bin.rels"
TARGET = re.compile(rb"\bTarget\s*=\s*[\"']([^\"']*)")
XLSB_ROW, XLSB_CELLS = 0, range(1, 12)


def insist_on_extent(data: bytes, name: str) -> None:
    """Raises UserError where a workbook is too much to be read.

    "file.too_big" (it unpacks to too much), "file.too_many_cells", "file.encrypted", and "file.unreadable" for damage
    and for parts with a document type, which no spreadsheet program writes and whose entities can grow without end.
    """
    if data.startswith(ZIP):
        insist_on_cells(_cells_of_parts(data, name), name)
    elif data.startswith(MAGIC):
        rows, columns = extent_of_xls(data, name)
        insist_on_cells(rows * columns, name)


def _cells_of_parts(data: bytes, name: str) -> int:
    cells = unpacked_before = 0
    with opened(data, name) as archive:
        binary_sheets = _binary_sheets(archive)
        for member in archive.infolist():
            if member.flag_bits & ENCRYPTED_FLAG:
                raise UserError("file.encrypted", name=name)
            part = _XmlPart(is_xml=member.filename.endswith(XML), exact=False)
            pieces = _limited(unpacked(archive, member), unpacked_before, name)
            size, whole = part.read(pieces, name, keep=member.filename in binary_sheets | {ODS_CONTENT})
            if part.cells > MAX_CELLS:  # empty cells with a format may fill a sheet up to its corner
                part = _XmlPart(is_xml=True, exact=True)
                size, _ = part.read(_limited(unpacked(archive, member), unpacked_before, name), name)
            unpacked_before += size
            cells += part.cells
            cells += _cells_of_ods(whole) if member.filename == ODS_CONTENT else _cells_of_xlsb(whole)
            insist_on_cells(cells, name)
    return cells


def _limited(pieces: Iterator[bytes], unpacked_before: int, name: str) -> Iterator[bytes]:
    total = unpacked_before
    for piece in pieces:
        total += len(piece)
        if total > MAX_UNPACKED:
            raise UserError("file.too_big", name=name)
        yield piece


def _binary_sheets(archive: zipfile.ZipFile) -> frozenset[str]:
    """The parts of an xlsb that its workbook names; an xlsx has other binary parts, such as the printer's settings."""
    if XLSB_RELATIONS not in archive.namelist():
        return frozenset()
    with archive.open(XLSB_RELATIONS) as file:
        targets = [target.decode("utf-8", "replace") for target in TARGET.findall(file.read(PIECE))]
    return frozenset(target.lstrip("/") if target.startswith("/") else f"xl/{target}" for target in targets)


class _XmlPart:
    """One part of an xlsx, taken piece by piece. With `exact` only cells that hold something count, which takes longer."""

    def __init__(self, *, is_xml: bool, exact: bool) -> None:
        self._exact = exact
        self._rest = b""
        self._is_xml = is_xml  # pictures may have a document type
        self._coding = ""
        self._is_sheet = False
        self._last_row = self._last_column = self._row_tags = self._in_row = self._widest = 0

    @property
    def cells(self) -> int:
        """Every cell between A1 and the last row and column; of cells that do not say their place, as many as can be."""
        rows = max(self._last_row, self._row_tags if self._widest or not self._exact else 0)
        return rows * max(self._last_column, self._widest) if self._is_sheet else 0

    def read(self, pieces: Iterator[bytes], name: str, *, keep: bool = False) -> tuple[int, bytes]:
        """Take all pieces, or as many as show that the part is too much; their size, and with `keep` their bytes."""
        size, kept = 0, list[bytes]()
        for piece in pieces:
            size += len(piece)
            self._take(piece, name)
            if keep:
                kept.append(piece)
            elif self.cells > MAX_CELLS:
                return size, b""
        if self._is_sheet:
            self._count(self._rest)
        return size, b"".join(kept)

    def _take(self, piece: bytes, name: str) -> None:
        self._coding = self._coding or UTF_16.get(piece[:2], "utf-8")
        text = self._rest + piece
        begun = self._is_xml and not self._is_sheet and "<!".encode(self._coding) in text  # later it declares nothing
        if begun and any(word.encode(self._coding) in text for word in FORBIDDEN):
            raise UserError("file.unreadable", name=name)
        self._is_sheet = self._is_sheet or SHEET_DATA.search(text) is not None
        if not self._is_sheet:
            self._rest = text[-OVERLAP:]
            return
        last = text.rfind(b"<")  # this tag may go on in the next piece
        if self._exact and (cell := max(text.rfind(b"<c"), text.rfind(b":c"))) > last - LONGEST_TAG:
            last = max(text.rfind(b"<", 0, cell + 1), 0)  # and this cell, of which not even its emptiness is known
        cut = last if last > 0 and len(text) - last < LONGEST_TAG else len(text)
        self._rest = text[cut:]
        self._count(text[:cut])

    def _count(self, text: bytes) -> None:
        if self._exact:
            text = EMPTY_CELL.sub(b"", text)
        plain = _span_of_plain(text) if self._exact or len(text) > SMALL else None
        self._row_tags += plain.rows if plain else len(ROW.findall(text))
        if plain is not None and not self._exact:
            self._reach(plain.row, plain.column)
            return
        for row, column in references(text, cells_alone=self._exact):
            self._reach(row, column)
        if plain is None:  # some cells may not say where they are
            before, *rows = ROW.split(text)
            widths = [self._in_row + len(CELL.findall(before)), *(len(CELL.findall(row)) for row in rows)]
            self._widest, self._in_row = max(self._widest, *widths), widths[-1]

    def _reach(self, row: int, column: int) -> None:
        self._last_row = max(self._last_row, row)
        self._last_column = max(self._last_column, column)


def _span_of_plain(text: bytes) -> Span | None:
    from seller_toolkit.importing.readers.plain_cells import span_of_plain  # start-up: NumPy, for large sheets alone

    return span_of_plain(text)


def _cells_of_ods(xml: bytes) -> int:
    """Rows and cells at the end that hold nothing are not counted: whole sheets are filled up with them."""
    return sum(_cells_of_table(table) for table in xml.split(b"</table:table>"))


def _cells_of_table(table: bytes) -> int:
    rows = empty_rows = columns = 0
    for row in ODS_ROW.split(table)[1:]:
        empty_rows += _repeats(ODS_ROWS, row.partition(b">")[0])
        width = _width_of_row(row)
        if width:
            rows, empty_rows, columns = rows + empty_rows, 0, max(columns, width)
    return rows * columns


def _width_of_row(row: bytes) -> int:
    width = empty_cells = 0
    for attributes in ODS_CELL.findall(row):
        empty_cells += _repeats(ODS_COLUMNS, attributes)
        if b"office:" in attributes or not attributes.endswith(b"/"):
            width, empty_cells = width + empty_cells, 0
    return width


def _repeats(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return int(found[1][:12]) if found else 1


def _cells_of_xlsb(data: bytes) -> int:
    last_row = last_column = -1
    for kind, content in _records(data):
        if kind == XLSB_ROW and len(content) >= 4:
            last_row = max(last_row, int.from_bytes(content[:4], "little"))
        elif kind in XLSB_CELLS and len(content) >= 4:
            last_column = max(last_column, int.from_bytes(content[:4], "little"))
    return (last_row + 1) * (last_column + 1)


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of each record; kind and length take one byte, and more while the highest bit is set."""
    at = 0
    while at < len(data) - 1:
        kind, at = data[at], at + 1
        if kind & 0x80:
            kind, at = kind & 0x7F | (data[at] & 0x7F) << 7, at + 1
        length = shift = 0
        while at < len(data) and shift < 28:
            byte, at = data[at], at + 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, data[at : at + min(length, 16)]
        at += length
