"""Writes the pictures for Windows: the program's icon, in the sizes that Explorer, task bar and desktop ask for, and the installer's side.

Both show the emblem of the program's window.

Usage: python packaging/windows/make_icon.py    (in the project's environment, without a display too)
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from seller_toolkit.gui.theme import LIGHT, Theme

ICON = Path(__file__).resolve().with_name("seller-toolkit.ico")
SIDE = ICON.with_name("side.bmp")
SIDE_SIZE = QSize(328, 628)  # twice what the installer shows at 100 %, for large screens
AS_PNG = 128  # pixels from which on pictures are packed; the small ones are bitmaps, which every program can read


def pictures() -> dict[int, bytes]:
    """The emblem by its side in pixels, each as an icon file holds it."""
    application = QGuiApplication.instance() or QGuiApplication([])
    emblem = Theme(LIGHT, ROOT / "resources" / "icons").emblem()
    images = {size.width(): emblem.pixmap(size).toImage() for size in emblem.availableSizes()}
    del application
    return {side: packed(image) if side >= AS_PNG else bitmap(image) for side, image in sorted(images.items())}


def side_picture() -> QImage:
    """What stands beside the installer's last page, in few colours: the emblem, large, on its own colour."""
    application = QGuiApplication.instance() or QGuiApplication([])
    theme = Theme(LIGHT, ROOT / "resources" / "icons")
    image = QImage(SIDE_SIZE, QImage.Format.Format_RGB32)
    image.fill(theme.color("accent_fill"))
    emblem = theme.emblem().pixmap(256)
    painter = QPainter(image)
    painter.drawPixmap((SIDE_SIZE.width() - emblem.width()) // 2, SIDE_SIZE.width() // 4, emblem)
    painter.end()
    del application
    return image.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)


def packed(image: QImage) -> bytes:
    buffer = QBuffer()
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def bitmap(image: QImage) -> bytes:
    """A bitmap with transparency, from the lowest row up, and the mask that the format still wants; all of it is shown."""
    side = image.width()
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)  # named, for its pixels go when it goes
    pixels = bytes(plain.constBits())
    rows = [pixels[start : start + 4 * side] for start in range(0, len(pixels), 4 * side)]
    mask = bytes((side + 31) // 32 * 4 * side)
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 4 * side * side + len(mask), 0, 0, 0, 0)
    return head + b"".join(reversed(rows)) + mask


def icon_file(contents: Mapping[int, bytes]) -> bytes:
    """An .ico of pictures by their side; 256 is written as 0."""
    entries, place = b"", 6 + 16 * len(contents)
    for side, content in contents.items():
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(content), place)
        place += len(content)
    return struct.pack("<HHH", 0, 1, len(contents)) + entries + b"".join(contents.values())


if __name__ == "__main__":
    ICON.write_bytes(icon_file(pictures()))
    side_picture().save(str(SIDE))
    print(ICON, SIDE, sep="\n")
