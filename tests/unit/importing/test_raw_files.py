"""Files before anybody asks what they are."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from seller_toolkit.importing.raw_files import LARGEST_PAGE, read_file


def zipped(**files: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(f"{name}.csv", data)
    return out.getvalue()


def test_a_file_with_one_sheet_stands_alone():
    (raw,) = read_file(b"a,b\n1,2\n", "x.csv")
    assert (raw.source.name, raw.source.alone, raw.source.size) == ("x.csv", True, 8)
    assert [list(map(list, sheet.rows)) for sheet in raw.sheets] == [[["a", "b"], ["1", "2"]]]


def test_files_of_a_zip_stand_for_themselves_and_never_alone():
    found = read_file(zipped(one=b"a,b\n1,2\n", two=b"\0\1\2", three=zipped(inner=b"a,b\n1,2\n")), "x.zip")
    assert [raw.source.alone for raw in found] == [False, False, False]
    assert [raw.error.code if raw.error else "" for raw in found] == ["", "file.not_a_table", "file.not_a_table"]


@pytest.mark.parametrize(
    ("data", "page"),
    [(b"a,b\n1,2\n", True), (b"PK\x03\x04", False), (b"x,y\n" * (LARGEST_PAGE // 4 + 1), False), (b"\0\1\2\0", False)],
)
def test_only_short_plain_text_may_be_a_page(data, page):
    (raw,) = read_file(data, "x")
    assert bool(raw.page) is page
