"""Numbers as the platforms write them: 1,432.98 · ¥1,234.50 · 598.00元 · 1.2万 · 1万+ · 87.01% · 5.00 (3)."""

import math
import re
import unicodedata
from decimal import Decimal

from seller_toolkit.importing.readers.sheet import Cell

UNREADABLE = "number.unreadable"
YUAN = Decimal(1)
MOST_DIGITS = (
    15  # before the point: what a spreadsheet's numbers can carry, and in cents no more than the store's integers
)
NUMBER = re.compile(
    r"(?:约|[¥$]|rmb|cny)?\s*(?P<sign>[-+])?\s*[¥$]?\s*(?P<digits>\d[\d,]*\.?\d*(?:e[-+]?\d+)?|\.\d+)\s*(?P<scale>万|亿)?\s*"
    r"(?P<percent>%)?\s*(?:\+|(?:元|分|件|个|人|次|单|笔|条|星|小时|秒|天|h|s)(?:以上)?)?",
    re.IGNORECASE,
)
USUAL_MONEY = re.compile(r"\d{1,12}(?:\.\d{1,2})?", re.ASCII)
SCALES = {None: Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}
BARE = re.compile(r"约?\s*[-+]?\s*(?:\d[\d,]*\.?\d*(?:e[-+]?\d+)?|\.\d+)\s*\+?", re.IGNORECASE)
FEN = re.compile(r"分(?:以上)?$")
WITH_BRACKETS = re.compile(r"(?P<value>[^(]+?)\s*\((?P<inside>[^()]*)\)\s*")
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:,\d{4})*(?:\.\d*)?|\d*\.?\d+(?:e[-+]?\d+)?", re.IGNORECASE)


def plain(text: str) -> str:
    """Full-width signs as plain ones, every kind of minus as "-"."""
    return text.strip() if text.isascii() else unicodedata.normalize("NFKC", text).replace("−", "-").strip()


def number(cell: Cell) -> tuple[Decimal, bool]:
    """The number in a cell and whether a percent sign stands behind it. Raises ValueError."""
    if isinstance(cell, bool) or cell is None:
        raise ValueError(UNREADABLE)
    if isinstance(cell, (int, float)):
        if not math.isfinite(cell):
            raise ValueError(UNREADABLE)
        return _sane(Decimal(repr(cell))), False
    if not isinstance(cell, str):
        raise ValueError(UNREADABLE)
    found = NUMBER.fullmatch(plain(cell))
    if not found or not GROUPED.fullmatch(found.group("digits")):
        raise ValueError(UNREADABLE)
    try:
        value = Decimal(found.group("digits").replace(",", "")) * SCALES[found.group("scale")]
    except ArithmeticError as error:
        raise ValueError(UNREADABLE) from error
    _sane(value)
    return (-value if found.group("sign") == "-" else value), bool(found.group("percent"))


def _sane(value: Decimal) -> Decimal:
    """The value, unless nothing that a shop counts can be that large: 1e400 and the like."""
    if value and value.adjusted() >= MOST_DIGITS:
        raise ValueError(UNREADABLE)
    return value


def with_count(cell: Cell) -> tuple[Decimal, bool, float | None]:
    """Like `number`, and the count in brackets behind it: 5.00 (3) → 3; a change there, 5.00 (0.00%), is dropped."""
    if isinstance(cell, str):
        found = WITH_BRACKETS.fullmatch(plain(cell))
        if found:
            value, percent = number(found.group("value"))
            inside = found.group("inside").strip().removesuffix("次")
            return value, percent, float(inside) if inside.isdigit() and len(inside) <= MOST_DIGITS else None
    value, percent = number(cell)
    return value, percent, None


def whole(cell: Cell) -> int:
    """A number without a fraction. Raises ValueError."""
    value, percent = number(cell)
    if percent or value != value.to_integral_value():
        raise ValueError(UNREADABLE)
    return int(value)


def cents(cell: Cell, unit: Decimal = YUAN) -> int:
    """Money in cents (分), half a cent away from zero; a bare number counts in `unit` yuan. Raises ValueError."""
    if unit == YUAN and isinstance(cell, str) and USUAL_MONEY.fullmatch(cell):
        return round(float(cell) * 100)  # exact, because a float holds 15 digits, and ten times as fast
    value, percent = number(cell)
    if percent:
        raise ValueError(UNREADABLE)
    return int((in_yuan(value, cell, unit) * 100).quantize(Decimal(1), rounding="ROUND_HALF_UP"))


def in_yuan(value: Decimal, cell: Cell, unit: Decimal = YUAN) -> Decimal:
    """The number `value` of a cell with money: 1250分 is 12.50, a bare number counts in `unit` yuan. Raises ValueError."""
    if unit != YUAN and is_bare(cell):
        return _sane(value * unit)
    says_fen = isinstance(cell, str) and "分" in cell and FEN.search(_before_brackets(cell))
    return value / 100 if says_fen else value


def is_bare(cell: Cell) -> bool:
    """Whether a cell with a number says nothing of its unit: 1,432.98 and 5.00 (3), not ¥12, 1.2万 or 87%."""
    return not isinstance(cell, str) or BARE.fullmatch(_before_brackets(cell)) is not None


def _before_brackets(cell: str) -> str:
    text = plain(cell)
    found = WITH_BRACKETS.fullmatch(text)
    return found.group("value") if found else text
