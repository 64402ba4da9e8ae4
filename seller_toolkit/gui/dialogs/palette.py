"""One field over the window, and below it what fits what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.services.palette_index import PaletteEntry, PaletteIndex

SIZE = (640, 460)  # pixels at 100 %
_FROM_TOP = 64
_ROW = 46
_KIND_WIDTH = 150
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
KIND_WORDS = {
    "tab": QT_TRANSLATE_NOOP("Palette", "Page"),
    "view": QT_TRANSLATE_NOOP("Palette", "Saved view"),
    "shop": QT_TRANSLATE_NOOP("Palette", "Shop"),
    "task": QT_TRANSLATE_NOOP("Palette", "Task"),
    "item": QT_TRANSLATE_NOOP("Palette", "Item"),
    "known": QT_TRANSLATE_NOOP("Palette", "Task library"),
    "text": QT_TRANSLATE_NOOP("Palette", "Text to copy"),
    "list": QT_TRANSLATE_NOOP("Palette", "List"),
}


class PaletteDialog(QDialog):
    """The focus stays in the field; arrow keys move in the list, Enter takes the row, Esc or a click elsewhere closes."""

    chosen = Signal(object)  # a PaletteEntry; the dialog is closed by then

    def __init__(self, kit: Kit, window: QWidget | None, index: PaletteIndex, recent: Sequence[str]) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.kit, self._index, self._recent = kit, index, tuple(recent)
        self.found: tuple[PaletteEntry, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(translate("Palette", "Go to"))
        self.field = QLineEdit()
        self.field.setObjectName("go-to")
        self.field.setAccessibleName(translate("Palette", "Go to"))
        self.field.setPlaceholderText(translate("Palette", "Function, page, shop, item, task, text — pinyin will do"))
        self.field.setClearButtonEnabled(True)
        self.table = Table(
            kit,
            [TableColumn("", 0), TableColumn("", _KIND_WIDTH, right=True)],
            row_height=_ROW,
            header=False,
            many=False,
        )
        self.table.setObjectName("found")
        self.table.setAccessibleName(translate("Palette", "What was found"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        none = kit.text(translate("Palette", "Nothing of this name."), tone="muted")
        self._none = boxed(across(none, None, margins=(16, 12, 16, 8)))
        hint = kit.text(translate("Palette", "↑ ↓ choose   Enter open   Esc close"), "caption", "muted")
        body = down(
            boxed(down(self.field, margins=(12, 12, 12, 8))),
            kit.line(),
            (self.table, 1),
            (self._none, 1),
            kit.line(),
            boxed(across(hint, None, margins=(16, 6, 16, 8))),
            gap=0,
            margins=(1, 1, 1, 1),
        )
        down(kit.frame("popover", body), gap=0, parent=self)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.table.row_chosen.connect(self._say)
        self.table.clicked.connect(lambda _index: self._take())
        self._show()

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window, no larger than that is."""
        scaled = self.kit.theme.scaled
        width, top = min(scaled(SIZE[0]), window.width() - 48), min(scaled(_FROM_TOP), window.height() // 8)
        self.resize(width, min(scaled(SIZE[1]), window.height() - 2 * top))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, top)))
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def use(self, index: PaletteIndex) -> None:
        """Look in another index from now on; what is typed, and the chosen row where it is still found, stay."""
        chosen = self.table.current_row_id
        self._index = index
        self._show()
        if chosen is not None and self.field.text() and self.table.select_row_id(chosen):
            self._say(chosen)

    # --- inside

    @Slot()
    def _show(self) -> None:
        self.found = self._index.find(self.field.text(), self._recent)
        self.table.set_rows([_cells(one) for one in self.found], [one.key for one in self.found])
        self.table.setVisible(bool(self.found))
        self._none.setVisible(not self.found)
        if self.found:
            self.table.select_row_id(self.found[0].key)
            self.table.scrollToTop()
        self._say(self.table.current_row_id)

    @Slot(object)
    def _say(self, key: object) -> None:
        """Readers hear of the field only: it says what Enter would take."""
        entry = self._entry(key)
        words = "" if entry is None else f"{entry.words} · {entry.below}"
        self.field.setAccessibleDescription(words)

    @Slot()
    def _take(self) -> None:
        entry = self._entry(self.table.current_row_id)
        if entry is not None:
            self.accept()
            self.chosen.emit(entry)

    def _entry(self, key: object) -> PaletteEntry | None:
        return next((one for one in self.found if one.key == key), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            QApplication.sendEvent(self.table, event)
            return True
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            self.reject()
        return super().event(event)


def _cells(entry: PaletteEntry) -> tuple[Cell, Cell]:
    kind = translated("Palette", KIND_WORDS[entry.kind]) if entry.kind in KIND_WORDS else ""
    return Cell(entry.words, sub=entry.below, tip=entry.words), Cell(entry.keys or kind, tone="muted", role="caption")
