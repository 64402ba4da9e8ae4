"""The mouse over a widget, handed to it alone.

`QTest.mouseMove` moves the display's pointer and waits for what comes of it: any window that happens to lie above gets the move instead.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move_mouse(widget: QWidget, place: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the mouse to `place` of the widget, with a button held down where it drags."""
    there = QPointF(widget.mapToGlobal(place))
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, QPointF(place), there, none, held, plain))
