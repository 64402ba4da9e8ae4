"""A workbook of cases that comes back: which case each row is, what its fields say, and what they said when it went out.

Columns may have been moved and rows sorted: a column is told by its heading, a row by its hidden key. Words that were
chosen from a list mean what they meant when the file was written, whatever language is in force now.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

REGISTER = "_cases"
REGISTER_MARK = "seller-toolkit cases"
KEY_TITLE = "case key"
HEAD_ROWS = 20
"""Rows from the top within which the headings stand."""

CHOSEN = frozenset({"nature", "cause", "remedy", "state", "appeal"})
DAYS = frozenset({"follow_up", "appeal_due"})
MOMENTS = frozenset({"first_answer_at"})
MONEY = frozenset({"cost"})
WRITTEN = frozenset({"owner", "note", "evidence", "appeal_outcome"})
FIELDS = CHOSEN | DAYS | MOMENTS | MONEY | WRITTEN
"""What can be filled in, by the way in which it is read."""

_KEY = re.compile(r"case:[1-9][0-9]{0,17}")
_DAY = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_CLOCK = re.compile(r"[T\s]*(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?")

Rows = Sequence[Sequence[str]]
"""The texts of a sheet: `rows[i]` is row i + 1 as Excel numbers it."""


@dataclass(frozen=True)
class KeptCase:
    """A case as it went out: the mark of its store, and what each field said."""

    mark: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class ReturnedRow:
    """One row as it came back, `key` "" where somebody wrote it in. `texts` by field: only columns that are still there."""

    sheet: str
    row: int  # as Excel numbers it
    key: str
    texts: Mapping[str, str]
    begins: str = ""  # the first words of the row, to name it


@dataclass(frozen=True)
class ReturnedCases:
    """What the workbook says. `choices`: what each word of a column means."""

    exported_at: str
    choices: Mapping[str, Mapping[str, str]]
    kept: Mapping[str, KeptCase]
    rows: tuple[ReturnedRow, ...]

    def value_of(self, name: str, text: str) -> str | None:
        """A field's text as it is compared and kept; None where it cannot be read. "" is nothing."""
        text = plain(text)
        if not text or name in WRITTEN:
            return text
        if name in CHOSEN:
            return self.choices.get(name, {}).get(text)
        if name in MONEY:
            return _fen(text)
        return _moment(text, clock=name in MOMENTS)


@dataclass
class _Register:
    exported_at: str = ""
    headings: dict[str, str] = field(default_factory=dict)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)
    kept: dict[str, KeptCase] = field(default_factory=dict)


def is_case_sheet(rows: Rows) -> bool:
    """Whether a sheet is one of cases that went out."""
    return any(KEY_TITLE in row for row in rows[:HEAD_ROWS])


def read_cases(sheets: Mapping[str, Rows]) -> ReturnedCases | None:
    """What a workbook's sheets say, hidden ones too; None where it is no workbook of cases."""
    record = sheets.get(REGISTER)
    if not record or _cell(record[0], 0) != REGISTER_MARK:
        return None
    register = _register(record)
    found = [
        row for name, rows in sheets.items() if name != REGISTER and is_case_sheet(rows)
        for row in _rows(name, rows, register.headings)
    ]  # fmt: skip
    return ReturnedCases(register.exported_at, register.choices, register.kept, tuple(found))


def plain(text: str) -> str:
    """A text as a spreadsheet gives it back: one kind of line ends, nothing around it."""
    return text.replace("\r\n", "\n").replace("_x000D_", "").strip()


def _register(record: Rows) -> _Register:
    register = _Register(_cell(record[0], 1))
    for row in record[1:]:
        kind, first, second, third = (_cell(row, place) for place in range(4))
        if kind == "field":
            register.headings[second] = first
        elif kind == "choice":
            register.choices.setdefault(first, {})[third] = second
        elif kind == "case" and _KEY.fullmatch(first) and (values := _values(third)) is not None:
            register.kept[first] = KeptCase(second, values)
    return register


def _values(text: str) -> Mapping[str, str] | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else None


def _rows(name: str, rows: Rows, headings: Mapping[str, str]) -> list[ReturnedRow]:
    head = next(at for at, row in enumerate(rows[:HEAD_ROWS]) if KEY_TITLE in row)
    titles = [plain(title) for title in rows[head]]
    key = titles.index(KEY_TITLE)
    places = {headings[title]: at for at, title in enumerate(titles) if headings.get(title) in FIELDS}
    found = []
    for at in range(head + 1, len(rows)):
        row = rows[at]
        if any(cell.strip() for cell in row):
            said = _cell(row, key)
            texts = {field_: _cell(row, place) for field_, place in places.items()}
            begins = next((plain(cell) for cell in row if plain(cell)), "")
            found.append(ReturnedRow(name, at + 1, said if _KEY.fullmatch(said) else "", texts, begins))
    return found


def _fen(text: str) -> str | None:
    """Yuan as a whole number of fen; None for what is no amount, or has parts of a fen."""
    clean = text.replace(",", "").replace("，", "").strip("¥￥元 ")
    try:
        fen = Decimal(clean) * 100
    except ArithmeticError:  # no number, or one beyond all bounds
        return None
    if not fen.is_finite() or fen < 0 or fen != fen.to_integral_value() or fen > 10**12:
        return None
    return str(int(fen))


def _moment(text: str, *, clock: bool) -> str | None:
    """A day, or a moment to the minute (a day alone is its midnight)."""
    found = _DAY.match(text)
    if found is None:
        return None
    year, month, day = map(int, found.groups())
    rest = text[found.end() :].strip()
    time = _CLOCK.fullmatch(rest) if rest else None
    if rest and time is None:
        return None
    try:
        at = datetime(year, month, day, int(time[1]) if time else 0, int(time[2]) if time else 0)
    except ValueError:
        return None
    return at.isoformat(" ", "minutes") if clock else at.date().isoformat()


def _cell(row: Sequence[str], place: int) -> str:
    return row[place].strip() if 0 <= place < len(row) else ""
