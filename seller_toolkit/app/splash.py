"""A small picture of the program, on the screen while the window is being loaded: a slow disk takes seconds for that."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from seller_toolkit.gui.theme import Theme
from seller_toolkit.i18n.translate import translate

WIDTH, HEIGHT, MARGIN, SIGN, GAP = 400, 168, 40, 64, 24
"""Pixels at 100 %; the sign is the program's icon."""


class Splash(QLabel):
    """In the middle of the screen until it is closed. Qt's own splash screen holds the start up until it is mapped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        screen = QGuiApplication.primaryScreen()
        picture = picture_of(theme, screen.devicePixelRatio())
        self.setPixmap(picture)
        self.setWindowTitle(translate("Window", "Seller Toolkit"))
        self.resize(picture.deviceIndependentSize().toSize())
        self.move(screen.availableGeometry().center() - self.rect().center())


def picture_of(theme: Theme, ratio: float) -> QPixmap:
    """The program's sign and name in a look, for a screen of this device pixel ratio."""
    size = theme.scaled(WIDTH), theme.scaled(HEIGHT)
    picture = QPixmap(round(size[0] * ratio), round(size[1] * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    painter.setPen(theme.color("border"))
    painter.drawRect(0, 0, size[0] - 1, size[1] - 1)
    margin, sign = theme.scaled(MARGIN), theme.scaled(SIGN)
    theme.draw_emblem(painter, QRect(margin, (size[1] - sign) // 2, sign, sign))
    left = margin + sign + theme.scaled(GAP)
    name = QRect(left, 0, size[0] - left, size[1] // 2 + theme.scaled(8))
    _write(painter, theme, name, ("hero", "text"), translate("Window", "Seller Toolkit"))
    below = QRect(left, name.bottom() + theme.scaled(8), name.width(), name.height())
    _write(painter, theme, below, ("body", "muted"), translate("Splash", "Opening…"))
    painter.end()
    return picture


def _write(painter: QPainter, theme: Theme, place: QRect, look: tuple[str, str], words: str) -> None:
    role, tone = look
    painter.setFont(theme.font(role))
    painter.setPen(theme.color(tone))
    edge = Qt.AlignmentFlag.AlignBottom if role == "hero" else Qt.AlignmentFlag.AlignTop
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | edge, words)
