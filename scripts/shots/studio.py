"""One window with one store, one language and one look, and the pictures of all its tabs and dialogs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from scripts.shots.dialogs import shoot_dialogs
from scripts.shots.help import shoot_first_steps
from scripts.shots.reviews import shoot_pages as shoot_review_pages
from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.qt_backend import Translators
from seller_toolkit.services.imports import demo
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

NOW = datetime(2026, 10, 31, 9, 30)
ESCAPES = 3
"""How often Esc is pressed at most: an open list or editor, a warning that something was typed, the dialog itself."""


class Studio:
    """Makes the window and takes its pictures."""

    def __init__(self, folder: Path, language: str, look: str, size: tuple[int, int]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.app = QApplication.instance() or QApplication([])
        settings = Settings(folder / "settings.json")
        settings.set("look", look)
        settings.set("language", language)
        self.translators = Translators(resource("i18n"))
        self.translators.use(language)
        self.workspace = Workspace(folder / "store.db", resource=resource, settings=settings, now=lambda: NOW)
        self.kit = Kit(theme_of(settings))
        self.size = size
        self.dialogs = ScriptedDialogs()

    def shoot(self, folder: Path, name: str, *, with_demo: bool) -> None:
        """Take the picture of every tab; on the demo store of every dialog too."""
        if with_demo:
            demo.load_demo(JobContext(), self.workspace)
        window = self.open_window()
        for tab in window.tabs:
            window.show_tab(tab)
            self.settle()
            self.grab(window, folder / f"{tab}-{name}.png")
        if with_demo:
            shoot_dialogs(self, window, folder, name)
        else:
            shoot_review_pages(self, window, folder, name)
            shoot_first_steps(self, window, folder, name)
        window.close()

    def open_window(self) -> MainWindow:
        """The window on the store."""
        assert isinstance(self.app, QApplication)
        dress(self.app, self.kit.theme)
        window = MainWindow(self.workspace, runner=InlineTaskRunner(), kit=self.kit, dialogs=self.dialogs)
        window.resize(*self.size)
        window.show()
        window.begin()
        return window

    def front(self) -> QDialog:
        """The dialog that is open."""
        return next(w for w in reversed(QApplication.topLevelWidgets()) if isinstance(w, QDialog) and w.isVisible())

    def take(self, dialog: QDialog, path: Path) -> None:
        """Write a dialog's picture and close it."""
        self.settle()
        self.grab(dialog, path)
        self.leave(dialog)

    def leave(self, dialog: QDialog) -> None:
        """Close a dialog as the keyboard does."""
        for _ in range(ESCAPES):
            if not isValid(dialog) or not dialog.isVisible():
                return
            focused = dialog.focusWidget()
            QTest.keyClick(focused if focused is not None and focused.isVisible() else dialog, Qt.Key.Key_Escape)
            self.settle()
        assert not isValid(dialog) or not dialog.isVisible(), f"Esc does not close {dialog}"

    def settle(self) -> None:
        """Let layouts and paints that are due happen."""
        for _ in range(8):  # what a table wants reaches its page from box to box, one in each round
            self.app.processEvents()

    def grab(self, widget: QWidget, path: Path) -> None:
        """Write the picture of a widget."""
        widget.grab().save(str(path))
