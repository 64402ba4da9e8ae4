"""A place that can be pressed as a whole: by mouse, Enter and Space."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from seller_toolkit.gui.widgets.look import Look


class Pressable(QFrame):
    """A frame of the style sheet's `role` that opens something.

    The keyboard reaches it only where `by_keys`; a card that has a link of its own does without a second stop. The caller
    gives it an accessible name.
    """

    pressed = Signal()

    def __init__(self, look: Look, *, role: str = "clear", radius: int = 4, by_keys: bool = True) -> None:
        super().__init__()
        self.look, self._radius, self._down = look, radius, False
        self.setProperty("role", role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if by_keys else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hit, self._down = self._down and self.rect().contains(event.position().toPoint()), False
        if hit:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        width = 2 if self.hasFocus() else 1
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.theme.color("focus" if self.hasFocus() else "border"), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, self._radius, self._radius)
