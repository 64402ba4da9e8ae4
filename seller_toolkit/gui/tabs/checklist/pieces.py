"""Small parts of the panel of details: a note to write, an amber caution, a narrow drop-down, something folded."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.painting import plain, plain_tip


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


class NarrowSelect(SelectButton):
    """A drop-down that takes the room it is given: what does not fit ends in "…" and is its tool tip."""

    def __init__(self, kit: Kit) -> None:
        self._words = ""
        super().__init__(kit)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def choose(self, place: int) -> None:
        """Show another option; nothing is emitted."""
        super().choose(place)
        self._words = self.chosen_words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(1)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(self.width() - 46, 0))
        self.setText(plain(words))
        self.setToolTip("" if words == self._words else plain_tip(self._words))


class Fold(QWidget):
    """A headline that unfolds what stands below it. `unfolded`: the user opened it."""

    unfolded = Signal()

    def __init__(self, kit: Kit, title: str, body: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.body = body
        self.button = kit.button(title, "link", icon="arrow-right-s-line", tone="accent")
        self.button.clicked.connect(self._turn)
        body.hide()
        down(self.button, body, gap=8, parent=self)

    @property
    def is_open(self) -> bool:
        """Whether the body can be seen."""
        return not self.body.isHidden()

    def set_title(self, title: str) -> None:
        """Another headline."""
        self.button.setText(title)
        self.button.setAccessibleName(title)

    def fold(self, *, away: bool) -> None:
        """Show or hide the body; nothing is emitted."""
        self.body.setVisible(not away)
        self.button.set_icon("arrow-right-s-line" if away else "arrow-down-s-line", "accent")

    @Slot()
    def _turn(self) -> None:
        self.fold(away=self.is_open)
        if self.is_open:
            self.unfolded.emit()
