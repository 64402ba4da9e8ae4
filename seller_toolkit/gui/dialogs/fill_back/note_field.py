"""The field in which the note of a line is written, over its cell."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seller_toolkit.gui.dialogs.fill_back.scan_field import ENTER
from seller_toolkit.i18n.translate import translate


class NoteField(QLineEdit):
    """`written`: the text is to be taken, and whether the next line is meant then (Enter, Tab). Esc: it is not."""

    written = Signal(str, bool)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note-field")
        self.setAccessibleName(translate("Fill back", "Note"))
        self.hide()

    def begin(self, text: str) -> None:
        """Write, beginning with `text`."""
        self.setText(text)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, onward: bool = False) -> None:
        """Take what is written, if the field is open."""
        if not self.isHidden():
            self.hide()
            self.written.emit(self.text(), onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.finish(onward=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu
            self.finish()
