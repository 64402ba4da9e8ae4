"""How days, times and lists of row numbers stand in the store."""

import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement

from seller_toolkit.domain.records import FieldType


def day_text(day: date) -> str:
    """A day as it is kept: "YYYY-MM-DD"."""
    return day.isoformat()[:10]


def time_text(at: datetime) -> str:
    """A local wall-clock time as it is kept: "YYYY-MM-DD HH:MM:SS"."""
    return at.isoformat(sep=" ", timespec="seconds")


def read_day(text: str | None) -> date | None:
    """The day of a kept day or time."""
    return None if text is None else date.fromisoformat(text[:10])


def read_time(text: str | None) -> datetime | None:
    """The moment of a kept time; a kept day is its midnight."""
    return None if text is None else datetime.fromisoformat(text)


def typed(kind: FieldType, values: Iterable[Any]) -> tuple[Any, ...]:
    """A kept column as Python values: days as `date`, times as `datetime`, flags as `bool`; money stays in cents (分)."""
    if kind is FieldType.TIME:
        return tuple(map(read_time, values))
    if kind is FieldType.DAY:
        return tuple(map(read_day, values))
    if kind is FieldType.FLAG:
        return tuple(None if value is None else bool(value) for value in values)
    return tuple(values)


def within(column: ColumnElement[Any], first: date | None, last: date | None) -> list[ColumnElement[bool]]:
    """Conditions for a kept day or time to lie between two days, both included; None leaves an end open."""
    found = []
    if first is not None:
        found.append(column >= day_text(first))
    if last is not None:
        found.append(column < day_text(last + timedelta(days=1)))
    return found


def scanned(column: ColumnElement[Any], shop_id: int) -> ColumnElement[bool]:
    """Rows of a shop, found by reading the table from end to end: of an index for a large part of it each row is a seek."""
    return column + 0 == shop_id


def pack(numbers: Sequence[int]) -> bytes:
    """Whole numbers as compressed bytes, the same on every machine."""
    return zlib.compress(_little_endian(array("q", numbers)).tobytes(), level=1)


def unpack(data: bytes) -> Sequence[int]:
    """The numbers that `pack` was given."""
    numbers = array("q")
    numbers.frombytes(zlib.decompress(data))
    return _little_endian(numbers)


def _little_endian(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
