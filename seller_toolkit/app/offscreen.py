"""Qt without a window: pages need a QGuiApplication, the self-test a QApplication, the command line has no display."""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

_application: list[QCoreApplication] = []  # Qt's application must outlive everything that paints


def ensure_application() -> QCoreApplication:
    """The application object, made without a display if there is none yet."""
    existing = QCoreApplication.instance()
    if existing is not None:
        return existing
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application.append(QApplication(sys.argv[:1]))
    return _application[0]
