"""A table of tasks under headlines; a click on the circle or Space ticks, P postpones, Del puts away, E asks for an owner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.checklist.lines import TICK_COLUMN, Group, Key, key_of
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import TaskLine


class _Rows(Sequence[Sequence[Cell]]):
    """Rows whose cells are made when they are asked for: of thousands a screen shows thirty."""

    def __init__(self, shown: Sequence[Group | TaskLine], make: Callable[[Group | TaskLine], Sequence[Cell]]) -> None:
        self._shown, self._make = shown, make

    def __len__(self) -> int:
        return len(self._shown)

    @overload
    def __getitem__(self, place: int) -> Sequence[Cell]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Sequence[Cell]]: ...
    def __getitem__(self, place: int | slice) -> Sequence[Cell] | Sequence[Sequence[Cell]]:
        if isinstance(place, slice):
            return [self._make(one) for one in self._shown[place]]
        return self._make(self._shown[place])


class TaskTable(Table):
    """Shows groups of task lines. Sorted by a column it is a flat list; unsorted again, the headlines come back.

    `ticked` carries the lines that the user ticked (all selected ones by Space), `lines_chosen` the selected ones when
    another line is current or more or fewer are selected; `line_opened` carries the one of Enter or a double click. The keys P, Del
    and E are told with the selected lines.
    """

    ticked = Signal(list)
    lines_chosen = Signal(list)
    line_opened = Signal(object)
    postpone_asked = Signal(list)
    removal_asked = Signal(list)
    owner_asked = Signal(list)

    def __init__(
        self,
        kit: Kit,
        columns: Sequence[TableColumn],
        cells_of: Callable[[TaskLine, date], Sequence[Cell]],
        *,
        row_height: int = 32,
        header: bool = True,
        many: bool = True,
    ) -> None:
        super().__init__(kit, columns, row_height=row_height, header=header, many=many)
        self._cells_of = cells_of
        self._groups: tuple[Group, ...] = ()
        self._today = date.min
        self._lines: dict[Key, TaskLine] = {}
        self._made: dict[Key, tuple[TaskLine, Sequence[Cell]]] = {}
        self.horizontalHeader().sortIndicatorChanged.connect(self._draw)
        self.cell_clicked.connect(self._on_clicked)
        self.row_toggled.connect(self._on_space)
        self.row_chosen.connect(self._on_chosen)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.row_activated.connect(self._on_activated)

    def show_groups(self, groups: Sequence[Group], today: date) -> None:
        """Show other tasks. Where the current one has gone, the one in its place is current then."""
        if today != self._today:
            self._made.clear()
        self._groups, self._today = tuple(groups), today
        self._lines = {key_of(line): line for group in groups for line in group.lines}
        self._draw()

    @property
    def lines(self) -> tuple[TaskLine, ...]:
        """All tasks that are shown, group by group."""
        return tuple(self._lines.values())

    def find_line(self, key: Key | None) -> TaskLine | None:
        """The task with this key; None where it is not shown."""
        return self._line(key)

    @property
    def current_line(self) -> TaskLine | None:
        """The task that the keyboard stands on."""
        return self._line(self.current_row_id)

    @property
    def selected_lines(self) -> tuple[TaskLine, ...]:
        """The tasks that are selected, from top to bottom."""
        return tuple(line for line in map(self._line, self.selected_row_ids) if line is not None)

    # --- news from the table

    @Slot(object, int)
    def _on_clicked(self, row_id: object, column: int) -> None:
        line = self._line(row_id)
        if line is None:
            return
        if column == TICK_COLUMN:
            self.ticked.emit([line])
        else:
            self._look()  # also where the row was current before, by a tick or a filter

    @Slot(object)
    def _on_space(self, _row_id: object) -> None:
        self._tell(self.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = {
            Qt.Key.Key_P: self.postpone_asked, Qt.Key.Key_E: self.owner_asked, Qt.Key.Key_Delete: self.removal_asked,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if asked is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            self._tell(asked)

    def _tell(self, signal: SignalInstance) -> None:
        """The selected lines; where the current one is not among them, that one alone."""
        current, selected = self.current_line, self.selected_lines
        lines = list(selected) if current is None or current in selected else [current]
        if lines:
            signal.emit(lines)

    @Slot(object)
    def _on_chosen(self, row_id: object) -> None:
        if self._line(row_id) is not None:
            self._look()

    @Slot()
    def _on_selected(self) -> None:
        if not self._quiet and self.selectionModel().hasSelection():
            self._look()

    def _look(self) -> None:
        """The selected lines; where the keyboard came to the table without selecting anything, the current one."""
        current = self.current_line
        lines = list(self.selected_lines) or ([] if current is None else [current])
        if lines:
            self.lines_chosen.emit(lines)

    @Slot(object)
    def _on_activated(self, row_id: object) -> None:
        line = self._line(row_id)
        if line is not None:
            self.line_opened.emit(line)

    # --- headlines are no rows to stand on

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or self._is_line(index.row()):
            return index
        before = self.currentIndex()
        step = -1 if index.row() < before.row() else 1
        beyond = index.sibling(index.row() + step, index.column())
        if beyond.isValid():
            return beyond
        self.scrollToTop()  # above the first line there is only its headline
        return before

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if index.isValid() and not self._is_line(index.row()):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        row = self.currentIndex().row()
        if row >= 0 and not self._is_line(row) and row + 1 < self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(row + 1, 0))

    # --- inside

    def _draw(self, *_sorted: object) -> None:
        place = self.currentIndex().row()
        flat = self.cells.sorted_by[0] >= 0
        shown: list[Group | TaskLine] = []
        ids: list[object] = []
        heads: list[int] = []
        for at, group in enumerate(self._groups):
            if group.title and not flat:
                heads.append(len(shown))
                shown.append(group)
                ids.append(("group", at))
            shown += group.lines
            ids += [key_of(line) for line in group.lines]
        self.clearSpans()
        self.set_rows(_Rows(shown, self._row), ids)
        for row in heads:
            self.setSpan(row, 0, 1, self.cells.columnCount())
        if place >= 0 and not self.currentIndex().isValid():
            self._stand_near(place)

    def _row(self, shown: Group | TaskLine) -> Sequence[Cell]:
        """The cells of a row, made when it is first seen and kept as long as the line is the same."""
        if isinstance(shown, Group):
            return self._headline(shown)
        key = key_of(shown)
        made = self._made.get(key)
        if made is None or made[0] is not shown:
            made = self._made[key] = (shown, self._cells_of(shown, self._today))
        return made[1]

    def _headline(self, group: Group) -> Sequence[Cell]:
        words = Cell(f"{group.title} · {len(group.lines)}", role="strong")
        return (words, *(Cell() for _ in range(self.cells.columnCount() - 1)))

    def _stand_near(self, place: int) -> None:
        """Make the line at `place` current, else the nearest before it: the next Space ticks the next task."""
        count = self.cells.rowCount()
        places = [*range(place, count), *range(min(place, count) - 1, -1, -1)]
        row = next((row for row in places if self._is_line(row)), None)
        if row is not None:
            self.select_row_id(self.cells.row_id(row))

    def _is_line(self, row: int) -> bool:
        return self._line(self.cells.row_id(row)) is not None

    def _line(self, row_id: object) -> TaskLine | None:
        return self._lines.get(row_id) if isinstance(row_id, int | str) else None
