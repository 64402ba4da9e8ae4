"""The printed list, page by page as on paper: boxes to tick, notes to write."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from seller_toolkit.gui.dialogs.fill_back.note_field import NoteField
from seller_toolkit.gui.dialogs.fill_back.scan_field import ENTER
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.fill_back.ticking import Ticking
    from seller_toolkit.services.tasks.fill_back import FillLine

BOX, NOTE = 0, 5  # columns


class LinesTable(Table):
    """Signals carry keys of lines: `toggle_wished`, `note_written` (and the text). `typed`: letters for the field above.

    Headlines of pages are no rows to stand on.
    """

    toggle_wished = Signal(str)
    note_written = Signal(str, str)
    typed = Signal(str)
    save_wished = Signal()
    page_changed = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, _columns(), many=False)
        self._ticking: Ticking | None = None
        self._noted = ""  # the key of the line whose note is being written
        self.setAccessibleName(translate("Fill back", "Lines of the list"))
        self.note = NoteField(self.viewport())
        self.note.written.connect(self._on_written)
        self.note.left.connect(self.setFocus)
        self.verticalScrollBar().valueChanged.connect(self._place_note)
        self.row_toggled.connect(self._on_toggled)
        self.row_activated.connect(self.edit_note)
        self.cell_clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.page_changed.emit(self.page))

    # --- what is shown

    def show_lines(self, ticking: Ticking, *, only_changed: bool) -> None:
        """Draw the lines as they are now; the one that the keyboard stands on stays, else the next one takes its place."""
        place = self.currentIndex().row()
        self._ticking = ticking
        rows: list[Sequence[Cell]] = []
        ids: list[object] = []
        heads: list[int] = []
        for page, lines in ticking.pages.items():
            shown = [line for line in lines if line.changes or not only_changed]
            if shown:
                heads.append(len(rows))
                rows.append(_headline(page, lines))
                ids.append(("page", page))
            rows += [_cells(line) for line in shown]
            ids += [line.key for line in shown]
        self.clearSpans()
        self.set_rows(rows, ids)
        for row in heads:
            self.setSpan(row, 0, 1, self.cells.columnCount())
        if not self.currentIndex().isValid():
            self._stand_near(max(place, 0))
        self.page_changed.emit(self.page)

    @property
    def current_line(self) -> FillLine | None:
        """The line that the keyboard stands on."""
        return self._line(self.currentIndex().row())

    @property
    def page(self) -> int:
        """The page of the current line; 1 where there is none."""
        line = self.current_line
        return line.page if line else 1

    def step(self) -> None:
        """Go on to the next line; on the last one stay."""
        row = self.currentIndex().row()
        following = [at for at in range(row + 1, min(row + 3, self.cells.rowCount())) if self._line(at)]
        if following:
            self.select_row_id(self.cells.row_id(following[0]))
            self.page_changed.emit(self.page)

    def edit_note(self, key: object) -> None:
        """Write the note of a line."""
        line = self._ticking.line(key) if self._ticking else None
        if line is None or line.state == "gone" or not self.select_row_id(key):
            return
        self._noted = line.key
        self._place_note()
        self.note.begin(line.note)

    # --- keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, key = event.text(), event.key()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in ENTER and not held:
            self.save_wished.emit()
        elif key == Qt.Key.Key_F2 and self.current_line:
            self.edit_note(self.current_line.key)
        elif text.isprintable() and text.strip() and not held:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_toggled(self, key: object) -> None:
        if isinstance(key, str):
            self.toggle_wished.emit(key)

    @Slot(object, int)
    def _on_clicked(self, key: object, column: int) -> None:
        if not isinstance(key, str):
            return
        if column == BOX:
            self.toggle_wished.emit(key)
        elif column == NOTE:
            self.edit_note(key)

    @Slot(str, bool)
    def _on_written(self, text: str, onward: bool) -> None:
        self.note_written.emit(self._noted, text)
        if onward:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.step()

    def _place_note(self) -> None:
        row = self.cells.find_row(self._noted) if self._noted else None
        if row is not None:
            self.note.setGeometry(self.visualRect(self.cells.index(row, NOTE)))

    # --- headlines are no rows to stand on

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or self._line(index.row()):
            return index
        before = self.currentIndex()
        beyond = index.sibling(index.row() + (-1 if index.row() < before.row() else 1), index.column())
        if beyond.isValid():
            return beyond
        self.scrollToTop()  # above the first line there is only its headline
        return before

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if index.isValid() and not self._line(index.row()):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def _stand_near(self, place: int) -> None:
        count = self.cells.rowCount()
        places = [*range(place, count), *range(min(place, count) - 1, -1, -1)]
        row = next((row for row in places if self._line(row)), None)
        if row is not None:
            self.select_row_id(self.cells.row_id(row))

    def _line(self, row: int) -> FillLine | None:
        if self._ticking is None or not 0 <= row < self.cells.rowCount():
            return None
        return self._ticking.line(self.cells.row_id(row))


def _columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn("", 40, sortable=False),
        TableColumn(translate("Fill back", "Place"), 48, right=True, sortable=False),
        TableColumn(translate("Fill back", "No."), 62, sortable=False),
        TableColumn(translate("Fill back", "Task"), sortable=False),
        TableColumn(translate("Fill back", "Owner"), 84, sortable=False),
        TableColumn(translate("Fill back", "Note"), 132, sortable=False),
        TableColumn(translate("Fill back", "Will be"), 116, sortable=False),
    )


def _headline(page: int, lines: Sequence[FillLine]) -> Sequence[Cell]:
    words = translate("Fill back", "Page {page} · {done} of {count} done")
    done = sum(line.done for line in lines)
    head = Cell(words.format(page=page, done=number(done), count=number(len(lines))), role="strong")
    return (head, *(Cell() for _ in _columns()[1:]))


def _cells(line: FillLine) -> Sequence[Cell]:
    gone = line.state == "gone"
    tone = "disabled" if gone else "text"
    tip = translate("Fill back", "Open again (Space)") if line.done else translate("Fill back", "Done (Space)")
    return (
        Cell(
            icon="checkbox-circle-fill" if line.done else "checkbox-blank-circle-line",
            tone="disabled" if gone else "accent" if line.done else "muted",
            tip="" if gone else tip,
        ),
        Cell(number(line.place), value=line.place, tone=tone, role="body" if gone else "strong"),
        Cell(line.code, tone="disabled" if gone else "muted"),
        Cell(line.title, tone=tone),
        Cell(line.owner or NOTHING, tone=tone if line.owner else "muted"),
        _note(line, gone=gone),
        Cell(chips=_chips(line, gone=gone)),
    )


def _note(line: FillLine, *, gone: bool) -> Cell:
    tip = "" if gone else line.notes or translate("Fill back", "Write a note (F2)")
    if line.note:
        return Cell(line.note, tip=tip)
    return Cell(line.kept_note.replace("\n", " · "), tone="muted", tip=tip)


def _chips(line: FillLine, *, gone: bool) -> tuple[tuple[str, str], ...]:
    if gone:
        return ((translate("Fill back", "Deleted since"), "neutral"),)
    if not line.changes:
        return ()
    chips = []
    if line.done != line.was_done:
        done, again = translate("Fill back", "Done"), translate("Fill back", "Open again")
        chips.append((done, "accent") if line.done else (again, "warning"))
    if line.notes != line.kept_note:
        chips.append((translate("Fill back", "Noted"), "neutral"))
    return tuple(chips)
