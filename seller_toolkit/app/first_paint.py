"""Ends the process as soon as a window is painted: how long a start takes is measured by it, in the packaged program too."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class FirstPaint(QObject):
    """Calls `then` once, after a window has painted itself for the first time."""

    def __init__(self, window: QWidget, then: "Callable[[], object]") -> None:
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._then)  # this event is yet to be handled
        return False


def end_when_painted(window: QWidget) -> FirstPaint:
    """Leave the process at the window's first paint, without waiting for what has begun beside it."""
    return FirstPaint(window, lambda: os._exit(0))


def show_bare_window() -> int:
    """What any window of Qt takes: the rival of our own one."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel())
    window.resize(1280, 800)
    end_when_painted(window)
    window.show()
    return application.exec()
