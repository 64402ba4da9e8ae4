"""A workbook's span is counted in whatever way its cells say where they are."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import extent, zipped
from seller_toolkit.importing.readers.extent import insist_on_extent
from tests.unit.importing.readers.test_references import letters

FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def book(rows: bytes, part: str = "xl/worksheets/sheet1.xml", head: bytes = b'<?xml version="1.0"?>') -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", b"<Types/>")
        made.writestr(part, head + b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>")
    return out.getvalue()


def cells(data: bytes) -> int:
    return extent._cells_of_parts(data, "a.xlsx")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (b"", 0),
        (b'<row r="1"><c r="A1"/><c r="B1"/></row><row r="2"><c r="A2"/></row>', 4),
        (b"<row><c/><c/><c/></row><row><c/></row>", 6),
        (b"<x:row r='3'><x:c r='C3'/></x:row>", 9),
        (b'<row r="1"><c r = "AA10"/></row>', 270),
        (b'<row r="1"><c t="s" r="B5"/></row>', 10),
        (b'<row r="1"><c r="b5"/></row>', 10),
        (b'<row r="7"><c r="AAA9999"/></row>', 703 * 9999),
        (b'<row r="1"><c r="A1"/></row>' + b" " * 3_000_000 + b'<row r="7"><c r="AAA9999"/></row>', 703 * 9999),
    ],
)
def test_the_cells_between_the_first_and_the_last(rows, expected):
    assert cells(book(rows)) == expected


@given(
    st.lists(st.tuples(st.integers(1, 2000), st.integers(1, 800)), min_size=1, max_size=30, unique=True),
    st.integers(50, 400),
)
def test_where_a_file_is_cut_into_pieces_makes_no_difference(places, piece):
    tags = [f'<row r="{row}"><c r="{letters(column)}{row}"><v>1</v></c></row>' for row, column in places]
    data = book("".join(tags).encode())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(zipped, "PIECE", piece)
        assert cells(data) == max(row for row, _ in places) * max(column for _, column in places)


@pytest.mark.parametrize("empty", [b'<c r="%s" s="1"/>', b'<c r="%s" s="1"></c>', b"<x:c r='%s' />"])
def test_empty_cells_with_a_format_may_fill_a_sheet(empty):
    full = b'<row r="1"><c r="B2" t="s"><v>1</v></c></row>'
    rows = b"".join(b'<row r="%d">' % row + empty % (b"XFD%d" % row) + b"</row>" for row in range(2, 30_000))
    assert cells(book(full + rows)) in (2 * 2, 2 * 29_999)  # with a prefix the rows count, in case a cell says no place
    with pytest.raises(UserError, match=r"file.too_many_cells"):
        cells(book(full + rows + FAR))


def test_two_cells_at_the_corners_of_a_sheet_are_refused():
    with pytest.raises(UserError, match=r"file.too_many_cells"):
        insist_on_extent(book(b'<row r="1"><c r="A1"/></row>' + FAR), "a.xlsx")


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels"])
@pytest.mark.parametrize("coding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(part, coding):
    head = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'.encode(coding)
    with pytest.raises(UserError, match=r"file.unreadable"):
        insist_on_extent(book(b"", part, head), "a.xlsx")


def test_what_unpacks_to_too_much_is_refused_whatever_the_zip_says_of_its_size(monkeypatch):
    monkeypatch.setattr(extent, "MAX_UNPACKED", 1_000_000)
    with pytest.raises(UserError, match=r"file.too_big"):
        insist_on_extent(book(b" " * 2_000_000), "a.xlsx")


def ods(rows: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        made.writestr("content.xml", f"<table:table>{rows}</table:table>")
    return out.getvalue()


FULL, EMPTY = "<table:table-cell>x</table:table-cell>", "<table:table-cell/>"


def row(*cells: str, times: int = 0) -> str:
    repeated = f' table:number-rows-repeated="{times}"' if times else ""
    return f"<table:table-row{repeated}>{''.join(cells)}</table:table-row>"


def times(cell: str, number: int) -> str:
    return cell.replace("-cell", f'-cell table:number-columns-repeated="{number}"', 1)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (row(EMPTY.replace("/", ' office:value="1"/'), FULL), 2),
        (row(times(FULL, 9000)), 9000),
        (row(FULL, times=50), 50),
        (row(FULL, times(EMPTY, 16383)) + row(EMPTY, times=1048575), 1),
        (row(EMPTY, times=9) + row(times(EMPTY, 3), FULL), 40),
        (row(times(FULL.replace("-cell", "-cell x='>'", 1), 700)), 700),
    ],
)
def test_repeated_cells_of_ods_count_unless_they_fill_up_the_end(rows, expected):
    assert cells(ods(rows)) == expected


def test_rows_and_columns_of_an_xlsb_are_read_from_its_records():
    row, cell = b"\x00\x04" + (999).to_bytes(4, "little"), b"\x07\x08" + (19).to_bytes(4, "little") + bytes(4)
    wide = b"\x81\x01\x80\x01" + bytes(128)  # a record whose kind and length take two bytes each
    parts = {
        "xl/worksheets/sheet1.bin": wide + row + wide + cell,
        "xl/printerSettings/printerSettings1.bin": row + cell,
    }
    named = b'<Relationship Target="worksheets/sheet1.bin"/>'
    assert cells(packed(parts | {"xl/_rels/workbook.bin.rels": named})) == 1000 * 20
    assert cells(packed(parts)) == 0  # an xlsx whose printer has settings


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return out.getvalue()


def test_pictures_may_have_a_document_type_and_a_sheet_any_name():
    assert cells(packed({"xl/media/image1.svg": b"<!DOCTYPE svg><svg/>"})) == 0
    with pytest.raises(UserError, match=r"file.too_many_cells"):
        cells(packed({"xl/media/image1.png": b"<worksheet><sheetData>" + FAR}))


def test_what_is_no_workbook_passes():
    assert insist_on_extent(b"a,b\n1,2", "a.csv") is None
