"""A grid to type into with the keyboard alone: one line edit that walks from cell to cell."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QTableView

from seller_toolkit.gui.models.entry_model import EntryColumn, EntryModel, EntryRow, Mark, MarkKind, Place
from seller_toolkit.gui.widgets.entry_delegate import NOTE_HEIGHT, EntryDelegate, EntryHeads, EntryTitles, box_in
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import width_of
from seller_toolkit.i18n.translate import translate

WIDTH, WIDEST = 132, 220  # pixels of a column at 100 %, by its title
_OWN_MARGIN = 2  # pixels that Qt keeps free beside the text of a line edit
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryField(QLineEdit):
    """The line edit of the current cell; keys that lead out of it go to its grid."""

    def __init__(self, grid: "EntryGrid") -> None:
        super().__init__(grid.viewport())
        self._grid = grid
        self.setObjectName("entry")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setTextMargins(0, 0, -_OWN_MARGIN, 0)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # its paste would squeeze a block into one cell

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._grid.take_key(event):
            return True
        return super().event(event)


class EntryGrid(QTableView):
    """Rows of boxes under titles. Texts are taken as they are typed; the owner looks at them when a cell is left.

    Tab and Enter lead to the next cell, Shift+Tab back, the arrows around. Enter stays on a cell that cannot be taken or
    raises a question; a second Enter stands by it. Signals carry places. `typed`: a text was changed. `looked`: a
    cell was left, its marks are due. `accepted`: the user stands by a cell, or no longer. `ran_out`: "enter", "tab" or
    "back" led out of the last or first cell. `pasted`: a text of several cells, and where.
    """

    typed = Signal(object)
    looked = Signal()
    accepted = Signal(object)
    ran_out = Signal(str)
    save_wished = Signal()
    pasted = Signal(str, object)
    moved = Signal()

    def __init__(self, look: Look, *, head_width: int, row_height: int, fits: bool = False) -> None:
        super().__init__()
        self.look, self._head_width, self._row_height, self._fits = look, head_width, row_height, fits
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self._drawing = EntryDelegate(look, self.entries, self)
        self.setItemDelegate(self._drawing)
        self.setHorizontalHeader(EntryTitles(look, self))
        self.setVerticalHeader(EntryHeads(look, self.entries, self))
        self.field = EntryField(self)
        self._set_up_view()
        self.field.textEdited.connect(self._on_edited)
        self.entries.dataChanged.connect(self._on_data)
        look.theme_changed.connect(self.rethemed)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_rows(self, columns: Sequence[EntryColumn], rows: Sequence[EntryRow]) -> None:
        """Show other rows and columns; the current cell stays where it is still shown."""
        place = self.place
        self.entries.show(columns, rows)
        self.clearSpans()
        self.rethemed()
        found = self.entries.find(place) if place else QModelIndex()
        self._go(found if found.isValid() else self.entries.index(0, 0))

    def set_marks(self, marks: Mapping[Place, Mark]) -> None:
        """Say what a look at the texts found."""
        self.entries.set_marks(marks)

    def set_texts(self, texts: Mapping[Place, str]) -> None:
        """Put texts into cells, as if they had been typed."""
        self.entries.set_texts(texts)
        self._show_text()

    @property
    def place(self) -> Place | None:
        """The current cell."""
        index = self.currentIndex()
        return self.entries.place(index) if index.isValid() else None

    def go_to(self, place: Place) -> bool:
        """Put the cursor into a cell; False where it is not shown."""
        found = self.entries.find(place)
        if found.isValid():
            self._go(found)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return found.isValid()

    def go_to_row(self, key: Hashable) -> bool:
        """Put the cursor into the first empty cell of a row, of a full one into the first."""
        row = next((one for one in self.entries.rows if one.key == key), None)
        columns = [column.key for column in self.entries.columns]
        if row is None or not columns:
            return False
        return self.go_to((key, next((c for c in columns if (key, c) not in self.entries.texts), columns[0])))

    def go_to_end(self, *, last: bool) -> None:
        """Put the cursor into the first cell, or the last."""
        rows, columns = len(self.entries.rows), len(self.entries.columns)
        if rows and columns:
            self._go(self.entries.index(2 * rows - 2, columns - 1) if last else self.entries.index(0, 0))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys -----------------------------------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means that was pressed in the field; False where it is the field's own."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ctrl = Qt.KeyboardModifier.ControlModifier
        if key in ENTER:
            self.save_wished.emit() if held == ctrl else self._enter()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not held & ctrl:
            self._step(1 if key == Qt.Key.Key_Tab else -1, "tab" if key == Qt.Key.Key_Tab else "back")
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not held:
            self._move(rows=-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not held and self._at_edge(left=key == Qt.Key.Key_Left):
            self._move(columns=-1 if key == Qt.Key.Key_Left else 1)
        elif event.matches(QKeySequence.StandardKey.Paste):
            return self.paste_block()
        else:
            return False
        return True

    def paste_block(self) -> bool:
        """Hand out what the clipboard holds where it is more than one cell."""
        text, place = QGuiApplication.clipboard().text(), self.place
        block = "\t" in text or "\n" in text.strip()
        if block and place is not None:
            self.pasted.emit(text, place)
            self._show_text()
        return block

    def _enter(self) -> None:
        place = self.place
        if place is None:
            return
        if self.entries.mark(place).kind is MarkKind.DOUBT:
            self.accepted.emit(place)
            if self.place != place:
                return  # whoever listens leads on
        else:
            self.looked.emit()
            if self.entries.mark(place).kind in (MarkKind.WRONG, MarkKind.DOUBT):
                self.field.selectAll()
                return
        self._step(1, "enter")

    def _step(self, by: int, way: str) -> None:
        """Go to the next cell or the one before, through the rows."""
        columns, index = len(self.entries.columns), self.currentIndex()
        at = index.row() // 2 * columns + index.column() + by
        self.looked.emit()
        if 0 <= at < columns * len(self.entries.rows):
            self._go(self.entries.index(2 * (at // columns), at % columns))
        else:
            self.ran_out.emit(way)

    def _move(self, *, rows: int = 0, columns: int = 0) -> None:
        index = self.currentIndex()
        row, column = index.row() // 2 + rows, index.column() + columns
        if 0 <= row < len(self.entries.rows) and 0 <= column < len(self.entries.columns):
            self.looked.emit()
            self._go(self.entries.index(2 * row, column))

    def _at_edge(self, *, left: bool) -> bool:
        """Whether an arrow would leave the text: at its end, or while all of it is selected as on arriving."""
        text, at = self.field.text(), self.field.cursorPosition()
        whole = self.field.selectedText() == text
        return whole or at == (0 if left else len(text))

    # --- the field ------------------------------------------------------------------------------------------------

    def _go(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self._show_text()
        self._place_field()
        self.moved.emit()

    def _show_text(self) -> None:
        place = self.place
        if place is None:
            return
        row = self.entries.rows[self.currentIndex().row() // 2]
        title = self.entries.columns[self.currentIndex().column()].title
        self.field.setText(self.entries.texts.get(place, ""))
        self.field.setPlaceholderText(row.grey.get(place[1], ""))
        self.field.setAccessibleName(translate("Entry", "{row}, {column}").format(row=row.head, column=title))
        self.field.setAccessibleDescription(" ".join(self.entries.mark(place).words))
        self.field.selectAll()

    def _place_field(self) -> None:
        index = self.currentIndex()
        self.field.setVisible(index.isValid())
        if index.isValid():
            self.field.setGeometry(box_in(self.visualRect(index), self.look.theme.height("control")))

    def _on_edited(self, text: str) -> None:
        if self.place is not None:
            self.entries.set_texts({self.place: text})
            self.typed.emit(self.place)

    # --- events ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a cell goes there; a click on a question stands by the value, or no longer."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        if index.row() % 2 == 0:
            self.looked.emit()
            self._go(index)
        else:
            self._on_note(index, event.position().toPoint().y())
        self.field.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_note(self, index: QModelIndex, y: int) -> None:
        row = index.row() // 2
        lines = [(column, mark) for column, mark in self.entries.notes(row) for _ in mark.words]
        at = self._drawing.note_at(self.visualRect(index), y)
        if 0 <= at < len(lines) and lines[at][1].kind in (MarkKind.DOUBT, MarkKind.SURE):
            self.accepted.emit((self.entries.rows[row].key, lines[at][0].key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_field()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_field()
        self.viewport().update()  # notes stay at the left

    def rethemed(self) -> None:
        """The theme is another one: heights and widths follow the text size."""
        theme = self.look.theme
        self.verticalHeader().setFixedWidth(theme.scaled(self._head_width))
        for place, column in enumerate(self.entries.columns):
            title = round(width_of(column.title, theme.font("caption"))) + theme.scaled(24)
            self.setColumnWidth(place, max(theme.scaled(WIDTH), min(title, theme.scaled(WIDEST))))
        for row in range(len(self.entries.rows)):
            self.setRowHeight(2 * row, theme.scaled(self._row_height))
            self._fit_notes(row)
        self._fit()

    # --- inside ---------------------------------------------------------------------------------------------------

    def _set_up_view(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has it
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if self._fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row() // 2, last.row() // 2 + 1):
            self._fit_notes(row)
        self._fit()
        self._place_field()

    def _fit_notes(self, row: int) -> None:
        """Give the notes of a row the height of their sentences."""
        lines = sum(len(mark.words) for _, mark in self.entries.notes(row))
        if lines and self.columnSpan(2 * row + 1, 0) < len(self.entries.columns):
            self.setSpan(2 * row + 1, 0, 1, len(self.entries.columns))
        height = self.look.theme.scaled(NOTE_HEIGHT) * lines + (4 if lines else 0)
        self.setRowHidden(2 * row + 1, not lines)
        if lines:
            self.setRowHeight(2 * row + 1, height)

    def _fit(self) -> None:
        if self._fits:
            bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalScrollBar().isVisible() else 0
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + bar)
