"""A table of tasks under headlines; a click on the circle or Space ticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.checklist.lines import TICK_COLUMN, Group, Key, key_of
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table

if TYPE_CHECKING:
    from seller_toolkit.services.task_list import TaskLine


class TaskTable(Table):
    """Shows groups of task lines. Sorted by a column it is a flat list; unsorted again, the headlines come back.

    `ticked` carries the lines that the user ticked (all selected ones by Space), `line_chosen` the line that the
    keyboard or a click came to, `line_opened` the one of Enter or a double click.
    """

    ticked = Signal(list)
    line_chosen = Signal(object)
    line_opened = Signal(object)

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
        self.horizontalHeader().sortIndicatorChanged.connect(self._draw)
        self.cell_clicked.connect(self._on_clicked)
        self.row_toggled.connect(self._on_space)
        self.row_chosen.connect(self._on_chosen)
        self.row_activated.connect(self._on_activated)

    def show_groups(self, groups: Sequence[Group], today: date) -> None:
        """Show other tasks. Where the current one has gone, the one in its place is current then."""
        self._groups, self._today = tuple(groups), today
        self._lines = {key_of(line): line for group in groups for line in group.lines}
        self._draw()

    @property
    def lines(self) -> tuple[TaskLine, ...]:
        """All tasks that are shown, group by group."""
        return tuple(self._lines.values())

    @property
    def current_line(self) -> TaskLine | None:
        """The task that the keyboard stands on."""
        return self._line(self.current_row_id)

    # --- news from the table

    @Slot(object, int)
    def _on_clicked(self, row_id: object, column: int) -> None:
        line = self._line(row_id)
        if line is None:
            return
        if column == TICK_COLUMN:
            self.ticked.emit([line])
        else:
            self.line_chosen.emit(line)  # also where the row was current before, by a tick or a filter

    @Slot(object)
    def _on_space(self, row_id: object) -> None:
        selected = self.selected_row_ids
        wanted = selected if row_id in selected else (row_id,)
        lines = [line for line in map(self._line, wanted) if line is not None]
        if lines:
            self.ticked.emit(lines)

    @Slot(object)
    def _on_chosen(self, row_id: object) -> None:
        line = self._line(row_id)
        if line is not None:
            self.line_chosen.emit(line)

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
        rows: list[Sequence[Cell]] = []
        ids: list[object] = []
        heads: list[int] = []
        for at, group in enumerate(self._groups):
            if group.title and not flat:
                heads.append(len(rows))
                rows.append(self._headline(group))
                ids.append(("group", at))
            rows += [self._cells_of(line, self._today) for line in group.lines]
            ids += [key_of(line) for line in group.lines]
        self.clearSpans()
        self.set_rows(rows, ids)
        for row in heads:
            self.setSpan(row, 0, 1, self.cells.columnCount())
        if place >= 0 and not self.currentIndex().isValid():
            self._stand_near(place)

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
