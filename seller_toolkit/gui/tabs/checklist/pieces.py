"""Small parts of the panel of details: a note to write, numbered steps, an amber caution."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, down


class NoteField(QPlainTextEdit):
    """A few lines of text. `committed`: Enter, or the field was left; Shift+Enter begins another line."""

    committed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(kit.theme.scaled(46))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.committed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu is not "left"
            self.committed.emit()


class StepList(QWidget):
    """Numbered steps with a hanging indent."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.kit = kit
        self._rows: list[tuple[Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_steps(self, steps: Sequence[str]) -> None:
        """Show other steps."""
        while len(self._rows) < len(steps):
            self._add_row()
        for place, (number, words) in enumerate(self._rows):
            number.setVisible(place < len(steps))
            words.setVisible(place < len(steps))
            if place < len(steps):
                words.set_words(steps[place])

    def _add_row(self) -> None:
        row = len(self._rows)
        number = self.kit.text(f"{row + 1}.", tone="muted", right=True)
        words = self.kit.text("", wrap=True, selectable=True)
        words.setObjectName(f"step{row + 1}")
        self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows.append((number, words))


class Caution(QFrame):
    """An amber well with an icon: what rules or the law forbid."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._words = kit.text("", tone="warning", wrap=True, selectable=True)
        icon = down(kit.icon("alert-line", "warning"), None, margins=(0, 2, 0, 0))
        across(icon, (self._words, 1), gap=8, margins=(12, 8, 12, 8), parent=self)
        kit.theme_changed.connect(self.update)

    def show_words(self, words: str) -> None:
        """Say something else; nothing to say hides the well."""
        self._words.set_words(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What the well says."""
        return self._words.words()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.kit.theme.color("warning_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
