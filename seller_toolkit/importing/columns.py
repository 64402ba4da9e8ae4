"""Whole columns of cells → values of a field's type.

A parser is asked once per distinct cell, which is what makes long columns cheap. Where most cells are distinct (order
numbers, times, texts) a lane reads a thousand of them together with few steps of the interpreter; cells that are not of
the usual shape are left to the parser. Lane and parser give the same value for every cell.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from seller_toolkit.domain.records import FieldType
from seller_toolkit.importing import numbers, times
from seller_toolkit.importing.readers.sheet import Cell
from seller_toolkit.importing.values import (
    EMPTY,
    EXACT_DIGITS,
    KNOWN_CODES,
    LONGEST_WRAPPED,
    Parser,
    Unreadable,
    parser_for,
    says_nothing,
    text_of,
)

Lane = Callable[[list[str]], list[Any] | None]
"""Texts → their values, or None where one of them is unusual. Raises TypeError where one is no text."""

PIECE = 1000
MANY = 0.3  # share of distinct cells from which asking for each of them is no longer cheap
USUAL_TIMES = re.compile(
    r"(?:20\d\d-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
    r" (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\n)+",
    re.ASCII,
)
UNUSUAL_TEXT = re.compile(r"\n[\s=']|\s\n")
MAYBE_MOBILE = re.compile(r"1[3-9]\d{9}")  # without a look around, found at a tenth of the cost
_CODES: Mapping[FieldType, str] = {FieldType.TIME: times.UNREADABLE, FieldType.DAY: times.UNREADABLE}
_WITH_ITS_CLASS = (bool, int, float)  # 1, 1.0 and True are equal, but do not read the same


def field_column(
    cells: Sequence[Cell],
    kind: FieldType,
    *,
    values: Mapping[str, str] | None = None,
    buyer_key: bytes = b"",
    unit: str = "",
) -> list[Any]:
    """A column of a record's field; ids that Excel has rounded are found by looking at all of them.

    Bare numbers stand in `unit`, "" takes them as written.
    """
    lane = None if values else _LANES.get(kind)
    code = _CODES.get(kind, numbers.UNREADABLE)
    found = read_column(cells, parser_for(kind, buyer_key, unit), values=values, code=code, lane=lane)
    if kind is FieldType.ID and _rounded(found):
        return [Unreadable("id.lost_digits") if value else value for value in found]
    return found


def read_column(
    cells: Sequence[Cell],
    parser: Parser,
    *,
    values: Mapping[str, str] | None = None,
    code: str = numbers.UNREADABLE,
    lane: Lane | None = None,
) -> list[Any]:
    """The values of a column: None for cells that say nothing, `Unreadable` where the parser refuses.

    `values` translates whole cells first. `code` is said where a parser gives no reason of its own. `lane` must agree
    with the parser.
    """

    def read(cell: Cell) -> object:
        if values:
            cell = values.get(text_of(cell), cell)
        if says_nothing(cell):
            return None
        try:
            return parser(cell)
        except (ValueError, OverflowError) as error:
            said = str(error)
            return Unreadable(said if said in KNOWN_CODES else code)

    if not set(map(type, cells)).isdisjoint(_WITH_ITS_CLASS):
        keys = list(zip(map(type, cells), cells, strict=True))
        return _looked_up(keys, {key: read(key[1]) for key in dict.fromkeys(keys)})
    if lane is not None and len(set(cells[:PIECE])) > MANY * len(cells[:PIECE]):
        return _by_pieces(cells, _Asked(read), lane)
    return _looked_up(cells, _Asked(read))


def _looked_up(keys: Iterable[Any], meanings: Mapping[Any, Any]) -> list[Any]:
    return list(map(meanings.__getitem__, keys))


class _Asked(dict[Any, Any]):
    """Distinct cells and what they mean, asked when first met."""

    def __init__(self, read: Callable[[Cell], object]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: Cell) -> object:
        found = self[cell] = self._read(cell)
        return found


def _by_pieces(cells: Sequence[Any], meanings: Mapping[Any, Any], lane: Lane) -> list[Any]:
    """Each thousand cells through the lane where it takes them, as they stand or without outer blanks."""
    found: list[Any] = []
    for start in range(0, len(cells), PIECE):
        piece = list(cells[start : start + PIECE])
        try:
            usual = lane(piece) or lane(list(map(str.strip, piece)))
        except TypeError:  # a time or an empty cell among them
            usual = None
        found += _looked_up(piece, meanings) if usual is None else usual
    return found


# --- lanes --------------------------------------------------------------------------------------------------------


def ids(texts: list[str]) -> list[Any] | None:
    """Digits only, as they are or each wrapped like ="123"."""
    joined = "".join(texts)
    if joined.isascii() and joined.isdecimal() and all(texts):
        return texts
    lines = "\n".join(texts)
    if lines.count('="') != len(texts) or lines.count('"') != 2 * len(texts):
        return None
    bare = lines.replace('="', "").replace('"', "").split("\n")
    digits = "".join(bare)
    usual = len(bare) == len(texts) and all(bare) and digits.isascii() and digits.isdecimal()
    return bare if usual and all(text.startswith('="') and text.endswith('"') for text in texts) else None


def moments(texts: list[str]) -> list[Any] | None:
    """Times of this century that stand as they are kept: YYYY-MM-DD HH:MM:SS."""
    return texts if _fits(USUAL_TIMES, texts) else None


def plain_texts(texts: list[str]) -> list[Any] | None:
    """Free text that says something, in which nothing has to be masked, cut or unwrapped."""
    joined = "\n" + "\n".join(texts) + "\n"
    if UNUSUAL_TEXT.search(joined) or MAYBE_MOBILE.search(joined):
        return None
    short = [text.lower() for text in texts if len(text) <= LONGEST_WRAPPED]
    return texts if EMPTY.isdisjoint(short) else None


def _fits(lines: re.Pattern[str], texts: list[str]) -> bool:
    """Whether each text is one of such lines."""
    joined = "\n".join(texts) + "\n"
    return lines.fullmatch(joined) is not None and joined.count("\n") == len(texts)


_LANES: Mapping[FieldType, Lane] = {
    FieldType.ID: ids,
    FieldType.TIME: moments,
    FieldType.TEXT: plain_texts,
}


def _rounded(found: Sequence[Any]) -> bool:
    """Whether at least three long ids all end in zeros from their 16th digit on: Excel rounded them, then saved text."""
    if any(_is_long(value) and not _ends_in_zeros(value) for value in found):
        return False
    return len({value for value in found if _is_long(value)}) >= 3


def _is_long(value: object) -> bool:
    return isinstance(value, str) and len(value) >= EXACT_DIGITS + 2


def _ends_in_zeros(value: str) -> bool:
    return value.isdigit() and not value[EXACT_DIGITS:].strip("0")
