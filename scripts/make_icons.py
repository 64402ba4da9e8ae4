"""Renders the icons of the window once, so that no icon font is needed at run time.

Usage: python scripts/make_icons.py [FOLDER]    (needs the package qtawesome 1.4, whose Remix Icon font it reads)

Each icon becomes `<name>.png`: 96 × 96, 8-bit grey, where grey is the share of a pixel that ink covers. The theme
gives it a colour when it is drawn.
"""

import importlib.util
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter

SIZE = 96
NAMES = (
    "add-line", "alert-line", "arrow-down-s-line", "arrow-go-back-line", "arrow-left-s-line", "arrow-right-down-line",
    "arrow-right-s-line", "chat-quote-line", "check-line", "checkbox-blank-circle-line", "checkbox-circle-fill",
    "checkbox-circle-line", "clipboard-line", "close-line", "dashboard-line", "delete-bin-line", "download-2-line",
    "edit-line", "error-warning-line", "file-chart-line", "file-copy-line", "file-excel-2-line", "file-list-3-line",
    "filter-line", "focus-3-line", "history-line", "image-line", "information-line", "layout-column-line",
    "line-chart-line", "links-line", "moon-line", "more-line", "printer-line", "qr-scan-2-line", "question-line",
    "save-3-line", "scales-line", "search-line", "settings-3-line", "star-line", "store-2-line", "sun-line",
    "task-line", "time-line", "upload-2-line",
)  # fmt: skip
NOTE = """These icons are from Remix Icon 2.5.0 by Remix Design (https://github.com/Remix-Design/RemixIcon), licensed under the
Apache License 2.0 (LICENSE.txt beside this file), as bundled with QtAwesome 1.4.
scripts/make_icons.py rendered them from the icon font to masks of 96 × 96 pixels; the shapes are unchanged.
"""


def icon_font() -> tuple[str, Mapping[str, str]]:
    """The family name of the Remix font, loaded into Qt, and its characters (hexadecimal) by icon name."""
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        sys.exit("qtawesome is not installed: pip install 'qtawesome~=1.4'")
    folder = Path(spec.origin).parent / "fonts"
    font = next(folder.glob("remixicon-[0-9]*.ttf"))
    place = QFontDatabase.addApplicationFontFromData(QByteArray(font.read_bytes()))
    characters = json.loads(next(folder.glob("remixicon-charmap-*.json")).read_text())
    return QFontDatabase.applicationFontFamilies(place)[0], characters


def mask(family: str, character: str) -> QImage:
    """One character as a mask: white where there is ink, black elsewhere."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    font = QFont(family)
    font.setPixelSize(SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, SIZE, SIZE), Qt.AlignmentFlag.AlignCenter, character)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    family, characters = icon_font()
    for name in NAMES:
        if not mask(family, chr(int(characters[name], 16))).save(str(folder / f"{name}.png"), quality=0):
            sys.exit(f"cannot write {name}.png")
    (folder / "NOTICE.txt").write_text(NOTE, encoding="utf-8")
    application.quit()
    print(f"{len(NAMES)} icons in {folder}")


if __name__ == "__main__":
    main()
