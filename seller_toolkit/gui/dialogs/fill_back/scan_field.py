"""The field that a scanner types into; keys that mean the list go there."""

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_AFTER_SCAN = 400  # milliseconds: some scanners send a second Enter behind their text


class ScanField(QLineEdit):
    """`entered`: a text and Enter. Keys that lead out of it: `save_wished` (Enter, nothing typed), `moved` (arrows).

    `toggle_wished` is Space while it is empty, `note_wished` F2.
    """

    entered = Signal(str)
    save_wished = Signal()
    toggle_wished = Signal()
    note_wished = Signal()
    moved = Signal(QKeyEvent)

    def __init__(self) -> None:
        super().__init__()
        self._since = QElapsedTimer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ENTER and plain:
            self._enter()
        elif key == Qt.Key.Key_Space and not self.text():
            self.toggle_wished.emit()
        elif key in _MOVES and plain:
            self.moved.emit(event)
        elif key == Qt.Key.Key_F2:
            self.note_wished.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        text = self.text().strip()
        if text:
            self.clear()
            self._since.start()
            self.entered.emit(text)
        elif not self._since.isValid() or self._since.elapsed() > _AFTER_SCAN:
            self.save_wished.emit()
