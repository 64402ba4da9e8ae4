"""A table whose rows the user puts in order: by dragging, or with Alt+Up and Alt+Down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from seller_toolkit.gui.models.cells import TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
DROP = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class OrderTable(Table):
    """`moved`: the row at a place is to stand at another one. `dropped`: the row at a place is to go. The owner shows it."""

    moved = Signal(int, int)
    dropped = Signal(int)

    def __init__(self, kit: Kit, titles: tuple[TableColumn, ...]) -> None:
        super().__init__(kit, titles, many=False)
        self.setObjectName("order")
        self.fixed = False
        self._held = -1

    def move_current(self, by: int) -> None:
        """Let the row that the keyboard stands on change places with the one above (−1) or below (1)."""
        row = self.currentIndex().row()
        if row >= 0 and 0 <= row + by < self.cells.rowCount() and not self.fixed:
            self.moved.emit(row, row + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        elif event.key() in DROP and not self.fixed and self.currentIndex().isValid():
            self.dropped.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._held = self.indexAt(event.position().toPoint()).row()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row that is held follows the pointer."""
        if not event.buttons() & Qt.MouseButton.LeftButton or self._held < 0:
            super().mouseMoveEvent(event)
            return
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.row() != self._held and not self.fixed:
            before, self._held = self._held, index.row()
            self.moved.emit(before, self._held)
            self.scrollTo(self.cells.index(self._held, 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = -1
        super().mouseReleaseEvent(event)
