"""A picture's bytes → pixels, in pieces that a detector can take."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from seller_toolkit.domain.errors import UserError

FORMATS = ("PNG", "JPEG", "WEBP", "BMP")
MOST_PIXELS = 40_000_000  # a page of 2560 × 15,000, scrolled at 200 %
LONGEST_SIDE = 30_000
SHORTEST_SIDE = 16
CUT_WITHIN = 0.2  # of a piece's height: where a row without text is looked for

Image.MAX_IMAGE_PIXELS = None  # `open_picture` has limits of its own, before anything is unpacked

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Piece:
    """A part of the picture over its whole width; `top` is its first row."""

    pixels: Pixels
    top: int


def open_picture(data: bytes, name: str) -> Pixels:
    """The picture as rows of blue, green, red; what is transparent stands on white.

    Raises:
        UserError: picture.unreadable, picture.too_large or picture.too_small.
    """
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as picture:
            _check_size(picture, name)
            return _blue_green_red(picture)
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError) as error:
        raise UserError("picture.unreadable", name=name) from error


def as_png(data: bytes) -> bytes:
    """A picture as it is kept: bitmaps of the clipboard are packed without loss, others stay as they are."""
    if not data.startswith(b"BM"):
        return data
    packed = BytesIO()
    with Image.open(BytesIO(data), formats=("BMP",)) as picture:
        picture.convert("RGB").save(packed, "PNG", optimize=False)
    return packed.getvalue()


def pieces(picture: Pixels, height: int) -> Iterator[Piece]:
    """The picture from top to bottom in pieces of about `height` rows, cut where no text stands if there is such a row."""
    top, total = 0, picture.shape[0]
    while total - top > height * (1 + CUT_WITHIN):
        cut = _quiet_row(picture, top + int(height * (1 - CUT_WITHIN)), top + height)
        yield Piece(picture[top:cut], top)
        top = cut
    yield Piece(picture[top:], top)


def _check_size(picture: Image.Image, name: str) -> None:
    width, height = picture.size
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_SIDE:
        raise UserError("picture.too_large", name=name, width=width, height=height)
    if min(width, height) < SHORTEST_SIDE:
        raise UserError("picture.too_small", name=name, width=width, height=height)


def _blue_green_red(picture: Image.Image) -> Pixels:
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        ground.alpha_composite(clear)
        picture = ground
    pixels: Pixels = np.asarray(picture.convert("RGB"))
    return np.ascontiguousarray(pixels[:, :, ::-1])


def _quiet_row(picture: Pixels, first: int, last: int) -> int:
    """The row between two with the least change along it, the lowest of equals."""
    rows = picture[first:last, :, 1].astype(np.int16)
    unrest = np.abs(np.diff(rows, axis=1)).sum(axis=1)
    return first + int(len(unrest) - 1 - unrest[::-1].argmin())
