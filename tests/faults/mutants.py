"""Files that were once good: each number gives one, the same on every computer."""

import io
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (ROOT / "tests" / "samples", ROOT / "resources" / "samples")
KINDS = {".xlsx", ".xls", ".csv", ".txt"}
SMALL = 100_000
"""Bytes up to which a workbook is written again by openpyxl, which takes a second for each megabyte of cells."""

NASTY_TEXTS = (
    "", " ", "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "<img src=x onerror=alert(1)>", "&amp;", "]]>",
    "a\x00b", "\x01\x1f\x7f", "\ufffe\uffff", "\u202e\u200b\ufeff", "1e400", "nan", "inf", "-inf", "-0", "1_000", "١٢٣",
    "１２３．４", "９" * 400, "9" * 400, "0." + "9" * 5000, "1" * 5000, "9" * 19, "-" + "9" * 30, "1e18", "%", "100.0001%",
    "--", "-", "￥1,2,3", "¥", "1万", "9e9万", "999999999999999亿", "0000-00-00", "2026-02-30", "9999-12-31 23:59:59",
    "10000-01-01", "0001-01-01", "2026-13-45 99:99:99", "1970-01-01T00:00:00Z", "24:00:00", "-1:-1:-1", "46174.99999999",
    "99999999", "😀" * 50, "长" * 40_000, "a,b\"c'd;e\tf", "\r\n\r\n", "'", '"', "总计", "合计", "null", "None", "#N/A", "ا" * 9,
    "13800138000", "张三", "广东省深圳市南山区", "~`!@#$%^&*()", "\\", "../../etc/passwd", "C:\\x", "%s%n{0}{name}", "𠮷野家",
)  # fmt: skip
NASTY_VALUES: tuple[Any, ...] = (
    *NASTY_TEXTS, 0, -1, 1e300, -1e300, 1e-300, 10**15, 10**18, 2**63, -(2**70), 0.1 + 0.2, 5.0000000001, True, False, None,
    datetime(9999, 12, 31, 23, 59, 59), datetime(1900, 1, 1), time(23, 59), timedelta(days=9999),
)  # fmt: skip
NASTY_NUMBERS = (
    b"",
    b"-1",
    b"0",
    b"1",
    b"x",
    b"4294967295",
    b"4294967296",
    b"99999999999999999999",
    b"1e309",
    b"NaN",
    b"0.5",
)
PLACES = (b"A1048576", b"XFD1", b"XFD1048576", b"A0", b"ZZZZZZ1", b"A99999999999", b"", b"1", b"A", b"a1", b"$A$1")
WRITTEN = re.compile(rb">\d{4}-\d\d-\d\dT[\d:]+Z")
DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'


@dataclass(frozen=True)
class Mutant:
    """A file to import, and how it came to be."""

    number: int
    name: str
    how: str
    data: bytes


Change = Callable[[bytes, random.Random], bytes]


@cache
def sources() -> tuple[Path, ...]:
    return tuple(sorted(path for folder in FOLDERS for path in folder.rglob("*") if path.suffix in KINDS))


def mutant(number: int) -> Mutant:
    """The mutant of this number: one to three changes of one of the samples, small samples more often than large ones."""
    dice = random.Random(number)
    path = dice.choice(sources())
    if path.stat().st_size > SMALL and dice.random() < 0.7:
        path = dice.choice(sources())
    data, how = path.read_bytes(), []
    for _ in range(dice.choice((1, 1, 1, 2, 3))):
        change = dice.choice(changes_for(data))
        data = change(data, dice)
        how.append(change.__name__)
    return Mutant(number, path.name, "+".join(how), data)


def changes_for(data: bytes) -> tuple[Change, ...]:
    if is_zip(data):
        cells = (cells_rewritten,) * 6 if len(data) < SMALL else ()
        return (*BYTES, *ARCHIVE, *XML * 2, *cells)
    if data.startswith(b"\xd0\xcf"):
        return (*BYTES, old_workbook_numbers, old_workbook_numbers)
    return (*BYTES, *TEXT * 2)


def is_zip(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04") and zipfile.is_zipfile(io.BytesIO(data))


# --- bytes --------------------------------------------------------------------------------------------------------


def bytes_changed(data: bytes, dice: random.Random) -> bytes:
    changed = bytearray(data or b"x")
    for _ in range(dice.choice((1, 2, 8, 64))):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def cut_off(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data) + 1)]


def stretch_lost(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + data[at + dice.choice((1, 2, 16, 512, 4096)) :]


def stretch_twice(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[: at + dice.choice((1, 16, 512, 4096))] + data[at:]


def stretch_emptied(data: bytes, dice: random.Random) -> bytes:
    at, length = dice.randrange(len(data) + 1), dice.choice((1, 4, 64, 512))
    return data[:at] + dice.choice((b"\0", b"\xff", b" ")) * len(data[at : at + length]) + data[at + length :]


def noise_put_in(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + dice.randbytes(dice.choice((1, 3, 100))) + data[at:]


BYTES: tuple[Change, ...] = (bytes_changed, cut_off, stretch_lost, stretch_twice, stretch_emptied, noise_put_in)


def old_workbook_numbers(data: bytes, dice: random.Random) -> bytes:
    """The numbers in an OLE file: sectors, chains, lengths, rows, columns."""
    changed = bytearray(data)
    for _ in range(dice.choice((1, 2, 6))):
        at = dice.choice((dice.randrange(512), dice.randrange(len(data)))) & ~1
        changed[at : at + 2] = dice.choice((b"\0\0", b"\xff\xff", b"\xfe\xff", b"\x01\0", b"\xff\x7f", b"\0\x01"))
    return bytes(changed)


# --- members of a zip ---------------------------------------------------------------------------------------------


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: readable(archive, info) for info in archive.infolist()}


def readable(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    try:
        return archive.read(info)
    except Exception:  # noqa: BLE001 - an earlier change has broken it
        return b""


def packed(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)  # dated 1980, whenever it is made
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()


def on_members(change: Callable[[dict[str, bytes], random.Random], dict[str, bytes]]) -> Change:
    def changed(data: bytes, dice: random.Random) -> bytes:
        try:
            members = members_of(data)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, IndexError, EOFError):
            return data
        return packed(change(members, dice)) if members else data

    changed.__name__ = change.__name__
    return changed


@on_members
def member_lost(members: dict[str, bytes], dice: random.Random) -> dict[str, bytes]:
    gone = dice.choice(list(members))
    return {name: content for name, content in members.items() if name != gone}


@on_members
def member_emptied(members: dict[str, bytes], dice: random.Random) -> dict[str, bytes]:
    return members | {dice.choice(list(members)): b""}


@on_members
def members_exchanged(members: dict[str, bytes], dice: random.Random) -> dict[str, bytes]:
    one, other = dice.choice(list(members)), dice.choice(list(members))
    return members | {one: members[other], other: members[one]}


@on_members
def member_damaged(members: dict[str, bytes], dice: random.Random) -> dict[str, bytes]:
    name = dice.choice(list(members))
    return members | {name: dice.choice(BYTES)(members[name], dice)}


@on_members
def member_renamed(members: dict[str, bytes], dice: random.Random) -> dict[str, bytes]:
    old = dice.choice(list(members))
    new = dice.choice((old.upper(), f"../{old}", f"/{old}", old.replace("/", "\\"), " ", ".", "C:\\x"))
    return {new if name == old else name: content for name, content in members.items()}


ARCHIVE: tuple[Change, ...] = (member_lost, member_emptied, members_exchanged, member_damaged, member_renamed)


# --- XML within a workbook ----------------------------------------------------------------------------------------


def on_xml(change: Callable[[bytes, random.Random], bytes]) -> Change:
    def changed(members: dict[str, bytes], dice: random.Random) -> dict[str, bytes]:
        parts = [name for name in members if name.endswith((".xml", ".rels"))] or list(members)
        sheets = [name for name in parts if "sheet" in name or "sharedStrings" in name or "styles" in name] or parts
        name = dice.choice(dice.choice((parts, sheets)))
        return members | {name: change(members[name], dice)}

    changed.__name__ = change.__name__
    return on_members(changed)


def some_replaced(pattern: bytes, with_: Callable[[re.Match[bytes]], bytes], xml: bytes, dice: random.Random) -> bytes:
    """A few of the matches of a pattern, changed."""
    found = [match.start() for match in re.finditer(pattern, xml)]
    chosen = set(dice.sample(found, min(len(found), dice.choice((1, 3, 20)))))
    return re.sub(pattern, lambda match: with_(match) if match.start() in chosen else match[0], xml)


@on_xml
def attributes_changed(xml: bytes, dice: random.Random) -> bytes:
    return some_replaced(rb'="[^"<]*"', lambda _: b'="' + dice.choice(NASTY_NUMBERS + PLACES) + b'"', xml, dice)


@on_xml
def cell_places_changed(xml: bytes, dice: random.Random) -> bytes:
    return some_replaced(rb' (?:r|ref)="[^"<]*"', lambda _: b' r="' + dice.choice(PLACES) + b'"', xml, dice)


@on_xml
def cell_types_changed(xml: bytes, dice: random.Random) -> bytes:
    kinds = (b"s", b"n", b"b", b"e", b"d", b"str", b"inlineStr", b"")
    return some_replaced(rb' t="[^"<]*"', lambda _: b' t="' + dice.choice(kinds) + b'"', xml, dice)


@on_xml
def values_changed(xml: bytes, dice: random.Random) -> bytes:
    texts = [text.encode("utf-8", "ignore") for text in NASTY_TEXTS]
    return some_replaced(rb">[^<]+<", lambda _: b">" + dice.choice((*texts, *NASTY_NUMBERS)) + b"<", xml, dice)


@on_xml
def tags_lost(xml: bytes, dice: random.Random) -> bytes:
    return some_replaced(rb"<[^>]*>", lambda _: b"", xml, dice)


@on_xml
def tags_twice(xml: bytes, dice: random.Random) -> bytes:
    return some_replaced(rb"<[^>]*>", lambda match: match[0] * dice.choice((2, 50)), xml, dice)


@on_xml
def document_type_added(xml: bytes, dice: random.Random) -> bytes:
    start = xml.find(b"?>") + 2 if xml.startswith(b"<?xml") else 0
    return xml[:start] + DOCTYPE + some_replaced(rb">[^<]+<", lambda _: b">&c;<", xml[start:], dice)


@on_xml
def declared_otherwise(xml: bytes, dice: random.Random) -> bytes:
    coding = dice.choice((b"gb2312", b"utf-16", b"latin-1", b"utf-7", b"nonsense", b""))
    return re.sub(rb"^(<\?xml[^>]*\?>)?", b'<?xml version="1.0" encoding="' + coding + b'"?>', xml, count=1)


XML: tuple[Change, ...] = (
    attributes_changed, cell_places_changed, cell_types_changed, values_changed, tags_lost, tags_twice, document_type_added,
    declared_otherwise,
)  # fmt: skip


def cells_rewritten(data: bytes, dice: random.Random) -> bytes:
    """Other values in some cells, written by openpyxl; the file stays a good one."""
    try:
        book = load_workbook(io.BytesIO(data))
        cells = [cell for sheet in book.worksheets for cell in sheet._cells.values()]  # not those between far corners
        for cell in dice.sample(cells, min(len(cells), dice.choice((1, 5, 40)))):
            cell.value = writable(dice.choice(NASTY_VALUES))
        out = io.BytesIO()
        book.save(out)
        members = members_of(out.getvalue())
        return packed(members | {"docProps/core.xml": WRITTEN.sub(b">", members["docProps/core.xml"])})
    except Exception:  # noqa: BLE001 - an earlier change has made it unreadable for openpyxl, too
        return data


def writable(value: Any) -> Any:
    if isinstance(value, str):
        return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", value)[:32_000]
    return value


# --- text ---------------------------------------------------------------------------------------------------------


def on_text(change: Callable[[str, random.Random], str]) -> Change:
    def changed(data: bytes, dice: random.Random) -> bytes:
        coding = next((coding for coding in ("utf-8-sig", "gb18030") if decodable(data, coding)), "latin-1")
        return change(data.decode(coding), dice).encode(coding, errors="replace")

    changed.__name__ = change.__name__
    return changed


def decodable(data: bytes, coding: str) -> bool:
    try:
        data.decode(coding)
    except UnicodeDecodeError:
        return False
    return True


@on_text
def marks_put_in(text: str, dice: random.Random) -> str:
    for _ in range(dice.choice((1, 5, 50))):
        at = dice.randrange(len(text) + 1)
        text = (
            text[:at]
            + dice.choice(('"', '""', ",", ";", "\t", "|", "\n", "\r", "\0", "'", "\\", "=", "\x1a"))
            + text[at:]
        )
    return text


@on_text
def marks_exchanged(text: str, dice: random.Random) -> str:
    old, new = dice.sample([",", ";", "\t", "|", "\n", "\r\n", '"', "'", ":", "-", "."], 2)
    return text.replace(old, new, dice.choice((1, 5, -1)))


@on_text
def fields_changed(text: str, dice: random.Random) -> str:
    parts = re.split(r"([,\t\n<>])", text)
    for _ in range(dice.choice((1, 5, 40))):
        parts[dice.randrange(len(parts))] = dice.choice(NASTY_TEXTS)
    return "".join(parts)


@on_text
def lines_changed(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    at = dice.randrange(len(lines))
    change = dice.choice(("lost", "many", "wide", "first", "mixed"))
    if change == "lost":
        del lines[at]
    elif change == "many":
        lines[at:at] = [lines[at]] * dice.choice((2, 3000))
    elif change == "wide":
        lines[at] += "," * dice.choice((1, 100, 20_000))
    elif change == "first":
        lines.insert(0, dice.choice(("sep=;", "sep=", "导出时间：2026-11-20", "\ufeff", "<table>")))
    else:
        dice.shuffle(lines)
    return "\n".join(lines)


def encoded_otherwise(data: bytes, dice: random.Random) -> bytes:
    text = data.decode("utf-8" if decodable(data, "utf-8") else "gb18030", errors="replace")
    coding = dice.choice(
        ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "gb18030", "big5", "shift-jis", "cp037")
    )
    return text.encode(coding, errors="replace")


TEXT: tuple[Change, ...] = (marks_put_in, marks_exchanged, fields_changed, lines_changed, encoded_otherwise)
