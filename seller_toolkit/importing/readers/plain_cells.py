"""Where the cells of a large sheet are, for the form in which nearly all programs write them: whole arrays at a time."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.importing.readers.references import Span

MOST_LETTERS, MOST_DIGITS = 3, 8
_LESS, _COLON, _C, _R, _A, _ZERO = b"<:crA0"

Bytes = NDArray[np.uint8]
Places = NDArray[np.intp]


def span_of_plain(text: bytes) -> Span | None:
    """The span of a piece in which every row and cell begins with its place: <row r="7"><c r="B7".

    None where one of them is written in another way; then each has to be looked at by itself. Nearly all programs write
    the plain form, and sheets of a hundred megabytes have millions of cells.
    """
    codes = np.frombuffer(text, np.uint8)
    first, second = codes[:-1], codes[1:]
    if ((first == _COLON) & (second == _C)).any():  # maybe a cell with a prefix
        return None
    begins = first == _LESS
    cells = np.flatnonzero(begins & (second == _C))
    rows = np.flatnonzero(begins & (second == _R))
    rows = rows[_follows(codes, rows + 2, b"ow")]
    if not (_follows(codes, cells + 2, b' r="').all() and _follows(codes, rows + 4, b' r="').all()):
        return None
    columns, behind = _letters(codes, cells + 6)
    numbers = [_digits(codes, behind), _digits(codes, rows + 8)]
    if (columns <= 0).any() or any((found <= 0).any() for found in numbers):
        return None
    return Span(max(int(found.max(initial=0)) for found in numbers), int(columns.max(initial=0)), len(rows))


def _at(codes: Bytes, places: Places) -> Bytes:
    """The bytes at these places; behind the end stands the last one."""
    return codes.take(places, mode="clip")


def _follows(codes: Bytes, places: Places, word: bytes) -> NDArray[np.bool_]:
    """Whether `word` stands at each of the places."""
    found = np.ones(len(places), np.bool_)
    for at, code in enumerate(word):
        found &= _at(codes, places + at) == code
    return found


def _letters(codes: Bytes, places: Places) -> tuple[NDArray[np.int64], Places]:
    """The column that is written at each place, and the place behind it; 0 or less for no column."""
    columns, behind = np.zeros(len(places), np.int64), places.copy()
    going = np.ones(len(places), np.bool_)
    for at in range(MOST_LETTERS):
        letters = _at(codes, places + at).astype(np.int64) - _A
        going &= (letters >= 0) & (letters < 26)
        if not going.any():
            break
        columns = np.where(going, columns * 26 + letters + 1, columns)
        behind = behind + going
    return columns, behind


def _digits(codes: Bytes, places: Places) -> NDArray[Any]:
    """The number that is written at each place; 0 for none, -1 for a longer one than can be."""
    numbers = np.zeros(len(places), np.int64)
    going = np.ones(len(places), np.bool_)
    for at in range(MOST_DIGITS):
        digits = _at(codes, places + at).astype(np.int64) - _ZERO
        going &= (digits >= 0) & (digits < 10)
        if not going.any():
            return numbers
        numbers = np.where(going, numbers * 10 + digits, numbers)
    return np.where(going, -1, numbers)
