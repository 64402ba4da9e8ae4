"""Accent text that opens something."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.look import Look


class Link(Button):
    """A link that Enter opens as Space does, also outside of dialogs; `spoken` is what readers say of it."""

    def __init__(self, look: Look, words: str, *, spoken: str = "") -> None:
        super().__init__(look, words, kind="link")
        self.setAccessibleName(spoken or words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
