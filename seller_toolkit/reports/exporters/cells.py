"""What stands in a table's cell: words for paper and pages, and what spreadsheets must not take for a formula."""

import math
import re
from datetime import date, datetime
from decimal import Decimal

from seller_toolkit.domain.report import Column
from seller_toolkit.i18n.formats import MINUS, NOTHING, long_day, moment, number, signed

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""With these a cell's text begins a formula in Excel, WPS or LibreOffice; the full-width ones where Chinese is typed."""

APOSTROPHE = "'"
"""Before such a text in formats that have no other way to say "text"."""

_PLAIN_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?%?")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def digits_of(value: object, column: Column) -> int | None:
    """How many decimals a number is shown with: the column's, else a Decimal's own, else None (as it is)."""
    if column.digits is not None:
        return column.digits
    if isinstance(value, Decimal) and value.is_finite():
        return max(0, -int(value.as_tuple().exponent))
    return None


def known(value: object) -> object:
    """The value, or None where it is missing: None, "" or a number that is none."""
    if isinstance(value, float | Decimal) and not math.isfinite(value):
        return None
    return None if value == "" else value


def shown(value: object, column: Column) -> str:
    """The cell as people read it: a missing value is a dash, an empty text stays empty."""
    if value == "":
        return ""
    value = known(value)
    if value is None:
        return NOTHING
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return long_day(value)
    if not isinstance(value, int | float | Decimal):
        return str(value)
    digits = digits_of(value, column)
    if digits is None:
        return f"{value:+}".replace("-", MINUS) if column.signed else f"{value:,}".replace("-", MINUS)
    rounded = round(float(value), digits) + 0.0  # no −0.00
    return signed(rounded, digits) if column.signed and rounded else number(rounded, digits)


def may_be_formula(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula. A plain number with its sign is none."""
    begin = text.lstrip(" \u3000\u00a0")
    return begin.startswith(FORMULA_STARTS) and _PLAIN_NUMBER.fullmatch(begin) is None


def printable(text: str) -> str:
    """The text without control characters and halves of characters, which no file format takes."""
    return _UNPRINTABLE.sub("", text)


def harmless(text: str) -> str:
    """Text for files that a spreadsheet opens without being told what is text: printable, and no formula."""
    clean = printable(text)
    return APOSTROPHE + clean if may_be_formula(clean) else clean
