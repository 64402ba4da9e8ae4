"""A person in front of the window: real mouse and keys through xdotool, eyes that find what is visible."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

DRAG_SOURCE = Path(__file__).parent / "on_x11" / "drag_source.py"
PATIENCE = 20_000  # ms for anything to appear
W = TypeVar("W", bound=QWidget)


class User:
    """Counts its clicks; a drop counts as one."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot, self._window = qtbot, window
        self.clicks = 0

    # --- eyes -----------------------------------------------------------------------------------------------------

    def until(self, condition: Callable[[], object]) -> None:
        """Wait for something to be seen; a picture of the screen is kept when it never comes."""
        try:
            self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)
        except QtBot.TimeoutError:
            screen = Path(tempfile.gettempdir()) / "journey.png"
            QApplication.primaryScreen().grabWindow(0).save(str(screen))
            raise

    def see(self, name: str, kind: type[W] = QWidget, within: QWidget | None = None) -> W:
        """The visible widget of this name, in front first; waits until there is one."""
        self.until(lambda: self._find(name, kind, within))
        found = self._find(name, kind, within)
        assert found is not None
        return found

    def sees(self, name: str) -> bool:
        """Whether a widget of this name is visible now."""
        return self._find(name, QWidget, None) is not None

    def _find(self, name: str, kind: type[W], within: QWidget | None) -> W | None:
        tops = [within] if within else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        tops.sort(key=lambda top: top is self._window)  # dialogs stand in front of the window
        for top in tops:
            candidates = [top, *top.findChildren(QWidget)]
            for widget in candidates:
                if widget.objectName() == name and isinstance(widget, kind) and widget.isVisible():
                    return widget
        return None

    # --- hands ----------------------------------------------------------------------------------------------------

    def click(self, target: str | QWidget, at: QPoint | None = None) -> None:
        """Press the left button on a widget, in its middle or at a place in it."""
        widget = self.see(target) if isinstance(target, str) else target
        self.until(widget.isEnabled)
        self.until(lambda: self._stands_still(widget))
        self._click_at(widget.mapToGlobal(at or widget.rect().center()))

    def _stands_still(self, widget: QWidget) -> bool:
        """The window manager has put its window where it stays, in front of the others."""
        before = widget.mapToGlobal(QPoint(0, 0))
        self._qtbot.wait(120)
        return widget.mapToGlobal(QPoint(0, 0)) == before and widget.window().isActiveWindow()

    def click_in(self, view: QWidget, rect: QRect) -> None:
        """Press the left button in a part of a view's viewport, such as a table's cell."""
        self._click_at(view.mapToGlobal(rect.center()))

    def _click_at(self, place: QPoint) -> None:
        self.clicks += 1
        xdotool("mousemove", place.x(), place.y(), "click", 1)
        self._qtbot.wait(30)  # the events are on their way through the X server; nothing of ours tells when

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        xdotool("type", "--delay", 5, text)
        self._qtbot.wait(30)

    def press(self, keys: str) -> None:
        """Press keys such as "Return" or "ctrl+p"."""
        xdotool("key", keys)
        self._qtbot.wait(30)

    def drop(self, files: Sequence[Path], on: QWidget) -> None:
        """Drag files out of another program's window and let them fall on a widget."""
        self.clicks += 1
        command = [sys.executable, str(DRAG_SOURCE), *map(str, files)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as source:
            assert source.stdout is not None
            assert source.stdout.readline().strip() == "ready"
            self._qtbot.wait(300)  # until the window manager has put it on the screen
            target = on.mapToGlobal(on.rect().center())
            xdotool("mousemove", 30, 20)
            self._qtbot.wait(100)
            xdotool("mousedown", 1)
            for step in range(1, 16):
                self._qtbot.wait(60)
                xdotool("mousemove", 30 + (target.x() - 30) * step // 15, 20 + (target.y() - 20) * step // 15)
            self._qtbot.wait(200)
            xdotool("mouseup", 1)
            self.until(lambda: source.poll() is not None)


def xdotool(*words: object) -> None:
    """Do something with the real mouse or keyboard of the display."""
    subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True)
