"""What is dropped on the window or pasted into it: files, a table or score page as text, or a screenshot."""

from __future__ import annotations

import re
import struct
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.requests import Dropped

FIGURE = re.compile(r"\d+(?:\.\d+)?")
FEWEST_FIGURES = 3  # of a page that was copied as a single line


BITMAP_HEAD = 54  # bytes before the pixels
PICTURES = ("image/png", "image/jpeg", "image/webp", "image/bmp")


def has_files(data: QMimeData) -> bool:
    """Whether any local file is among what is dragged."""
    return any(url.isLocalFile() for url in data.urls())


def can_take(data: QMimeData) -> bool:
    """Whether a local file or a picture is among what is dragged."""
    return has_files(data) or data.hasImage()


def files_of(data: QMimeData) -> list[Path]:
    """The local files that are dragged or copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def clipboard() -> QMimeData:
    """What was copied; nothing where the system keeps none."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return found if found is not None else QMimeData()


def in_mime(data: QMimeData, now: datetime) -> list[Dropped]:
    """The table, score page or picture that is copied or dragged, besides files; nothing where there is none.

    Text goes first: a spreadsheet copies a picture of its cells along.
    """
    return _text(data.text(), now) or _picture(data, now) or _text(data.html(), now)


def _picture(data: QMimeData, now: datetime) -> list[Dropped]:
    """A picture as it was encoded, else as a bitmap, which costs the window least time."""
    if not data.hasImage():
        return []
    form = next((form for form in PICTURES if data.hasFormat(form)), "")
    encoded = bytes(data.data(form).data()) if form else _bitmap(data.imageData())
    name = translate("Import", "Screenshot {time}").format(time=f"{now:%H.%M.%S}")
    return _as_dropped(name, encoded) if encoded else []


def _bitmap(image: object) -> bytes:
    """A Windows bitmap of 32 bits a pixel: the very bytes of the picture behind a head, so that it costs one copy."""
    if not isinstance(image, QImage) or image.isNull():
        return b""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = bytes(pixels.constBits())
    head = struct.pack("<2sIHHI", b"BM", BITMAP_HEAD + len(bits), 0, 0, BITMAP_HEAD)
    about = struct.pack(
        "<IiiHHIIiiII", 40, pixels.width(), -pixels.height(), 1, 32, 0, len(bits), 0, 0, 0, 0
    )  # from the top
    return head + about + bits


def _text(text: str, now: datetime) -> list[Dropped]:
    one_line = "\t" not in text and "\n" not in text.strip()
    if one_line and len(FIGURE.findall(text)) < FEWEST_FIGURES:
        return []
    name = translate("Import", "Pasted {time}").format(time=f"{now:%H.%M.%S}")
    return _as_dropped(f"{name}.txt", text.encode("utf-8"))


def _as_dropped(name: str, data: bytes) -> list[Dropped]:
    from seller_toolkit.services.requests import Dropped  # start-up: nothing is pasted before the first paint

    return [Dropped(Path(name), data=data)]
