"""Journeys: whole stories in a real window. Those in on_x11 run in a process of their own on a real X server."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_toolkit.app.opening import theme_of
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.workspace import Workspace

PATIENCE = 30_000  # ms

collect_ignore = [] if os.environ.get("QT_QPA_PLATFORM") == "xcb" else ["on_x11"]


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """A window that was closed is there until somebody deletes it: every change of the style would look at all its widgets."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def demo_window(qtbot: QtBot, demo: Workspace) -> Iterator[MainWindow]:
    """The window on the demo shops, at rest."""
    kit = Kit(theme_of(demo.settings))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app, kit.theme)
    window = MainWindow(demo, runner=TaskRunner(), kit=kit, dialogs=ScriptedDialogs())
    window.resize(1280, 800)
    window.show()
    qtbot.waitActive(window)
    window.begin()
    qtbot.waitUntil(lambda: not window._runner.running, timeout=PATIENCE)
    yield window
    qtbot.waitUntil(lambda: not window._runner.running, timeout=PATIENCE)
    window.close()
