"""Files that were made to harm: each is refused with the sentence that fits, and the store stays as it was."""

import io
import sys
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.i18n.error_texts import trouble_text
from tests.faults.mutants import ROOT, members_of, packed
from tests.faults.whole import whole_store
from tests.locked_files import locked_xlsx
from tests.unit.services.files import SCORES, bring, table

BOOK = next((ROOT / "tests" / "samples" / "collected_reviews").glob("*.xlsx")).read_bytes()
SHEET = "xl/worksheets/sheet1.xml"
GOOD = table(SCORES, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
LAUGHS = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
DOCTYPE = b'<!DOCTYPE x [<!ENTITY a0 "ha">' + LAUGHS + b"]>"


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def book(part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The sample with one part changed; a part that it lacks is added."""
    members = members_of(BOOK)
    return packed(members | {part: change(members.get(part, b'<?xml version="1.0"?><sst><si><t>a</t></si></sst>'))})


def laughing(xml: bytes) -> bytes:
    start = xml.find(b"?>") + 2 if xml.startswith(b"<?xml") else 0
    root = xml.find(b">", start) + 1
    return xml[:start] + DOCTYPE + xml[start:root] + b"&a9;" + xml[root:]


def sheet(cells: bytes) -> bytes:
    return book(SHEET, lambda _: b"<worksheet><sheetData>" + cells + b"</sheetData></worksheet>")


def laughing_lock() -> bytes:
    """A locked workbook whose description of the lock is exchanged for one that grows without end."""
    data = locked_xlsx([["a"]], "abc")
    begin, end = data.index(b"<?xml"), data.index(b"</encryption>") + len(b"</encryption>")
    laughs = laughing(b'<?xml version="1.0"?><x></x>')
    assert len(laughs) <= end - begin
    return data[:begin] + laughs.ljust(end - begin) + data[end:]


def lying(data: bytes) -> bytes:
    """A zip whose directory says that its members are small."""
    changed = bytearray(data)
    at = changed.find(b"PK\x01\x02")
    while at >= 0:
        changed[at + 24 : at + 28] = (10).to_bytes(4, "little")
        at = changed.find(b"PK\x01\x02", at + 4)
    return bytes(changed)


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a name above the folder": (lambda: zipped([("../a.csv", GOOD)]), "file.unsafe_zip"),
    "an absolute name": (lambda: zipped([("/etc/a.csv", GOOD)]), "file.unsafe_zip"),
    "a name with a drive": (lambda: zipped([("C:\\a.csv", GOOD)]), "file.unsafe_zip"),
    "a zip in a zip": (lambda: zipped([("a.zip", zipped([("b.csv", GOOD)]))]), "file.not_a_table"),
    "thousands of files": (lambda: zipped((f"{n}.csv", GOOD) for n in range(3_000)), "file.too_many_files"),
    "thousands of tables": (lambda: b"<table><tr><td>a<td>b</table>" * 3_000, "file.too_many_sheets"),
    "a zip bomb": (lambda: zipped([("a.csv", b"," * 300_000_000)]), "file.too_big"),
    "a zip bomb below the limit": (lambda: zipped([("a.csv", b"," * 90_000_000)]), "file.too_many_cells"),
    "a zip bomb of one long text": (lambda: zipped([("a.csv", b"a" * 150_000_000)]), "file.too_big"),
    "a zip bomb that lies": (lambda: lying(zipped([("a.csv", b"," * 300_000_000)])), "file.unreadable"),
    "a workbook that is a bomb": (lambda: sheet(b" " * 600_000_000), "file.too_big"),
    "a workbook that lies": (lambda: lying(sheet(b" " * 90_000_000)), "file.unreadable"),
    "cells without end": (lambda: sheet(b"<row>" + b"<c><v>1</v></c>" * 8_100_000 + b"</row>"), "file.too_many_cells"),
    "two far corners": (
        lambda: sheet(b'<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="XFD1048576"><v>1</v></c></row>'),
        "file.too_many_cells",
    ),
    "a row beyond all rows": (lambda: sheet(b'<row r="4294967295"><c r="ZZ4294967295"><v>1</v></c></row>'), "file.too_many_cells"),
    "a line of millions of cells": (lambda: b"a" + b",a" * 9_000_000, "file.not_a_table"),
    "one long line above short ones": (lambda: b",a" * 9_000 + b"\na" * 100_000, "file.too_many_cells"),
    "one long row above short ones": (
        lambda: b"<table><tr>" + b"<td>a" * 9_000 + b"<tr><td>a" * 100_000,
        "file.too_many_cells",
    ),
    "a page of wide cells": (lambda: b"<table>" + b"<tr>" + b"<td colspan=200>" * 300_000, "file.too_many_cells"),
    **{
        f"billion laughs in {part}": (lambda part=part: book(part, laughing), "file.unreadable")
        for part in ("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", SHEET)
    },
    "billion laughs in what says how it is locked": (laughing_lock, "file.encrypted"),
}  # fmt: skip


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> dict[str, Path]:
    """The files, made once."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = {name: folder / f"{place}.bin" for place, name in enumerate(HOSTILE)}
    for name, path in paths.items():
        path.write_bytes(HOSTILE[name][0]())
    return paths


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_in_words_and_nothing_is_stored(workspace, hostile, name):
    before = whole_store(workspace)
    receipts = bring(workspace, "from the world", hostile[name].read_bytes(), shop="甲店", platform="tmall")
    assert {receipt.status for receipt in receipts} == {FileStatus.REFUSED}
    assert {receipt.trouble.code for receipt in receipts} == {HOSTILE[name][1]}
    assert all(len(trouble_text(receipt.trouble)) > 20 for receipt in receipts)
    assert whole_store(workspace) == before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit to a process's memory")
def test_none_of_them_takes_a_minute_or_a_gigabyte(tmp_path, hostile):
    from tests.faults.hunt import hunt  # watches memory by means that Windows has not

    bag = hunt([str(path) for path in hostile.values()], tmp_path)
    assert (bag.faults, bag.imported, bag.refused) == ([], 0, len(HOSTILE))


def test_a_bad_file_in_a_zip_does_not_keep_the_good_one_out(workspace):
    data = zipped(
        [
            ("bad.xlsx", b"PK\x03\x04broken"),
            ("good.csv", GOOD),
            ("worse.xlsx", sheet(b'<row r="9"><c r="XFD999999"><v>1</v></c></row>')),
        ]
    )
    receipts = bring(workspace, "all.zip", data, shop="甲店", platform="tmall")
    codes = [receipt.trouble.code if receipt.trouble else receipt.status.value for receipt in receipts]
    assert sorted(codes) == ["file.not_a_table", "file.too_many_cells", "imported"]
