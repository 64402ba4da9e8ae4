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
CONTROLS = {
    "tick": ("check-line", "#FFFFFF"),
    "down": ("arrow-down-s-line", "#7A8290"),
    "up": ("arrow-up-s-line", "#7A8290"),
}
"""Pictures that the style sheet names; it cannot colour them, so theirs suits light and dark."""
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


def control(family: str, character: str, color: str) -> QImage:
    """One character in a colour on nothing, 48 × 48."""
    image = QImage(SIZE // 2, SIZE // 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(color))
    alpha = mask(family, character).scaledToWidth(SIZE // 2, Qt.TransformationMode.SmoothTransformation)
    alpha.reinterpretAsFormat(QImage.Format.Format_Alpha8)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, alpha)
    painter.end()
    return image


def dot() -> QImage:
    """The inside of a chosen radio button."""
    image = QImage(SIZE // 2, SIZE // 2, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawEllipse(QRectF(image.rect()).center(), SIZE * 0.11, SIZE * 0.11)
    painter.end()
    return image


def save(image: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path), quality=0):
        sys.exit(f"cannot write {path.name}")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "icons"
    application = QGuiApplication([])
    family, characters = icon_font()
    for name in NAMES:
        save(mask(family, chr(int(characters[name], 16))), folder / f"{name}.png")
    for name, (source, color) in CONTROLS.items():
        save(control(family, chr(int(characters[source], 16)), color), folder / "controls" / f"{name}.png")
    save(dot(), folder / "controls" / "dot.png")
    (folder / "NOTICE.txt").write_text(NOTE, encoding="utf-8")
    application.quit()
    print(f"{len(NAMES) + len(CONTROLS) + 1} pictures in {folder}")


if __name__ == "__main__":
    main()
