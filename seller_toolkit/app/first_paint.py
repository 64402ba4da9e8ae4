"""What waits for the first paint of a window: opening the store, and the end of a process whose start is measured."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


UNSEEN = 1000
"""Milliseconds after which a window that nobody sees counts as painted: minimised at its start, on a locked screen."""


class FirstPaint(QObject):
    """Calls `then` once, after a window has painted itself for the first time, or `UNSEEN` after it was asked for."""

    def __init__(self, window: QWidget, then: "Callable[[], object]") -> None:
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=UNSEEN)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)  # this event is yet to be handled
        return False

    @Slot()
    def _on_time(self) -> None:
        self._window.removeEventFilter(self)
        self._then()


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
