"""A checklist that comes back as a table: which of its lines were ticked, and what was noted beside them.

The table is known by its column of keys, which is hidden from people and stays with its rows when these are sorted, and
by the code of the list. Titles may stand in any language and columns may have been added, so that a column is told by
what stands in it. Where the keys are gone, the short ids name the lines.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

REGISTER = "_sheet"
"""The sheet, hidden from people, that names the list and every line of it."""

REGISTER_MARK = "seller-toolkit checklist"
KEY_TITLE = "key"
TOP_ROWS = 200
"""Rows from the top within which a checklist begins."""

_KEY = re.compile(r"\d+:\S+")
_LIST_CODE = re.compile(r"(?<![A-Z0-9])CL-\d{6}-\d+(?!\d)")
_SHORT_ID = re.compile(r"[A-Z]{1,3}-?\d{2,6}")
_ID_TO_KEY = 8
"""Columns from the short ids to the keys as a list is exported; the notes stand before the keys."""
_BOXES = ("☐", "□", "☑")
_DONE = frozenset(
    {"☑", "✓", "✔", "√", "✅", "1", "是", "x", "y", "yes", "true", "ok", "done", "完成", "已完成", "已做"}
)
_OPEN = frozenset({"", "☐", "□", "0", "否", "n", "no", "false", "open", "未完成", "未做"})
_DONE_TITLES = frozenset({"done", "完成", "已完成"})
_NOTE_TITLES = ("note", "备注", "備註")

Rows = Sequence[Sequence[str]]
"""The texts of a sheet: `rows[i]` is row i + 1 as Excel numbers it."""


@dataclass(frozen=True)
class TickedRow:
    """One line of a list as it came back.

    `key` is "" where the hidden column is gone, `code` the short id ("" where that is gone). `done` None: what stands
    in the box, `found`, is neither yes nor no, or the column of boxes is gone. `texts` are all that stands in the row.
    """

    sheet: str
    row: int  # as Excel numbers it
    key: str
    code: str
    found: str
    done: bool | None
    note: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stranger:
    """A ticked row that is no line of the list: somebody wrote it in."""

    sheet: str
    row: int
    found: str


@dataclass(frozen=True)
class TickedSheet:
    """`code` of the list, "" where it is gone; `register`: the key and the short id of each line by its number, from 1."""

    code: str
    rows: tuple[TickedRow, ...]
    strangers: tuple[Stranger, ...] = ()
    register: Mapping[int, tuple[str, str]] = field(default_factory=dict)


def is_checklist(rows: Rows) -> bool:
    """Whether a sheet looks like a printed list that came back, by its first rows."""
    top = rows[:TOP_ROWS]
    if any(_KEY.fullmatch(row[at].strip()) for head, at in _heads(top) for row in top[head + 1 :] if at < len(row)):
        return True
    coded = any(_LIST_CODE.search(cell) for row in top for cell in row)
    return coded and any(_has_box(row) and any(_SHORT_ID.fullmatch(c.strip()) for c in row) for row in top)


def read_ticks(sheets: Mapping[str, Rows]) -> TickedSheet | None:
    """What the sheets of a workbook, by their names, say of a printed list; None where they hold none."""
    register = sheets.get(REGISTER, ())
    code, lines = _read_register(register)
    rows: list[TickedRow] = []
    strangers: list[Stranger] = []
    for name, texts in sheets.items():
        if name == REGISTER:
            continue
        for table in _tables(texts):
            _read_table(name, texts, table, rows, strangers)
    found = code or _code_in(texts for name, texts in sheets.items() if name != REGISTER)
    if not found and not any(row.key for row in rows):
        return None
    return TickedSheet(found, tuple(rows), tuple(strangers), lines)


def said(text: str) -> bool | None:
    """What a person means who leaves `text` in a box: done, not done; None for anything else."""
    word = unicodedata.normalize("NFKC", text).replace("\ufe0f", "").strip().casefold()
    if word in _DONE:
        return True
    return False if word in _OPEN else None


# --- the register ---------------------------------------------------------------------------------------------------


def _read_register(rows: Rows) -> tuple[str, dict[int, tuple[str, str]]]:
    if not rows or _cell(rows[0], 0).casefold() != REGISTER_MARK:
        return "", {}
    lines = {int(number): (_cell(row, 1), _cell(row, 2)) for row in rows[1:] if (number := _cell(row, 0)).isdecimal()}
    return _cell(rows[0], 1), lines


def _code_in(sheets: Iterator[Rows]) -> str:
    return next((hit[0] for rows in sheets for row in rows for cell in row if (hit := _LIST_CODE.search(cell))), "")


# --- the table ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Table:
    """Where its lines stand, and in which columns; −1: there is no such column."""

    lines: tuple[int, ...]
    key: int
    code: int
    done: int
    note: int


def _tables(rows: Rows) -> Iterator[_Table]:
    """Each table below a title of keys; where there is none, the rows that begin like lines of a list."""
    heads = list(_heads(rows))
    for at, (head, key) in enumerate(heads):
        end = heads[at + 1][0] if at + 1 < len(heads) else len(rows)
        lines = tuple(row for row in range(head + 1, end) if any(cell.strip() for cell in rows[row]))
        yield _laid_out(rows, head, lines, key)
    if not heads:
        code = _column_of_ids(rows, range(len(rows)), -1)
        lines = tuple(at for at, row in enumerate(rows) if _SHORT_ID.fullmatch(_cell(row, code)))
        if lines:
            yield _laid_out(rows, lines[0] - 1, lines, -1)


def _heads(rows: Rows) -> Iterator[tuple[int, int]]:
    """Rows with a title of keys, and the place of that column."""
    for at, row in enumerate(rows):
        place = next((place for place, cell in enumerate(row) if cell.strip().casefold() == KEY_TITLE), -1)
        if place >= 0:
            yield at, place


def _laid_out(rows: Rows, head: int, lines: tuple[int, ...], key: int) -> _Table:
    titles = [cell.strip().casefold() for cell in rows[head]] if head >= 0 else []
    code = _column_of_ids(rows, lines, key)
    done = _column_of_boxes(rows, lines, titles, key=key, code=code)
    note = next((place for place, title in enumerate(titles) if title.startswith(_NOTE_TITLES)), -1)
    if note < 0 and key - code == _ID_TO_KEY:
        note = key - 1
    return _Table(lines, key, code, done, note)


def _column_of_ids(rows: Rows, lines: Sequence[int], key: int) -> int:
    """The column with the most short ids, the leftmost of several; −1 where there is none."""
    counts: dict[int, int] = {}
    for at in lines:
        for place, cell in enumerate(rows[at]):
            if place != key and _SHORT_ID.fullmatch(cell.strip()):
                counts[place] = counts.get(place, 0) + 1
    return max(counts, key=lambda place: (counts[place], -place), default=-1)


def _column_of_boxes(rows: Rows, lines: Sequence[int], titles: Sequence[str], *, key: int, code: int) -> int:
    """The column with the most boxes; where all were written over, the one of that title, else the one before the ids."""
    width = max((len(rows[at]) for at in lines), default=0)

    def evidence(place: int) -> tuple[int, bool, bool]:
        boxes = sum(_cell(rows[at], place) in _BOXES for at in lines)
        return boxes, place < len(titles) and titles[place] in _DONE_TITLES, place == code - 1

    best = max((place for place in range(width) if place not in (key, code)), key=evidence, default=-1)
    return best if best >= 0 and any(evidence(best)) else -1


def _read_table(sheet: str, rows: Rows, table: _Table, found: list[TickedRow], strangers: list[Stranger]) -> None:
    for at in table.lines:
        row = rows[at]
        key, code, box = _cell(row, table.key), _cell(row, table.code), _cell(row, table.done)
        key = key if _KEY.fullmatch(key) else ""
        code = code if _SHORT_ID.fullmatch(code) else ""
        if key or code:
            texts = tuple(cell.strip() for cell in row)
            done = said(box) if table.done >= 0 else None
            found.append(TickedRow(sheet, at + 1, key, code, box, done, _cell(row, table.note), texts))
        elif said(box):
            strangers.append(Stranger(sheet, at + 1, next((c.strip() for c in row if len(c.strip()) > 1), "")))


def _has_box(row: Sequence[str]) -> bool:
    return any(cell.strip() in _BOXES for cell in row)


def _cell(row: Sequence[str], place: int) -> str:
    return row[place].strip() if 0 <= place < len(row) else ""
