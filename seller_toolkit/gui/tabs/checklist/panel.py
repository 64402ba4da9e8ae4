"""What the views of the checklist have in common: tables of tasks, and the tasks that are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.checklist.lines import Key
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine


class TaskPanel(QWidget):
    """Base of the panels. Only one of its tables shows a selection at a time: that of the tasks that are looked at.

    The signals of deeds carry the lines that they are for.
    """

    ticked = Signal(list)
    accepted = Signal(list)
    dismissed = Signal(list)
    postponed = Signal(list, object)  # until this day
    postpone_asked = Signal(list)  # until a day that is still to be chosen
    removal_asked = Signal(list)
    owner_asked = Signal(list)
    lines_chosen = Signal(list)  # to be looked at
    line_opened = Signal(object)
    rearranged = Signal()  # a filter or a search: the task that is looked at may be gone

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.tables: tuple[TaskTable, ...] = ()
        self.view: ChecklistView | None = None

    def show_view(self, view: ChecklistView) -> None:
        """Show another view of the shop's tasks, unless it is shown already."""
        if view is not self.view:
            self.view = view
            self.draw(view)

    def draw(self, view: ChecklistView) -> None:
        """Draw a view afresh."""
        raise NotImplementedError

    def adopt(self, *tables: TaskTable) -> None:
        """Take these tables, from top to bottom, as the panel's own."""
        self.tables = tables
        for table in tables:
            table.ticked.connect(self.ticked)
            table.postpone_asked.connect(self.postpone_asked)
            table.removal_asked.connect(self.removal_asked)
            table.owner_asked.connect(self.owner_asked)
            table.line_opened.connect(self.line_opened)
            table.lines_chosen.connect(lambda lines, chosen=table: self._on_chosen(lines, chosen))

    def select(self, key: Key) -> bool:
        """Look at a task; False where no table of this panel shows it."""
        found = next((table for table in self.tables if table.select_row_id(key)), None)
        if found is not None:
            self._clear_all_but(found)
        return found is not None

    @property
    def chosen_lines(self) -> tuple[TaskLine, ...]:
        """The tasks that are selected."""
        return next((lines for table in self.tables if (lines := table.selected_lines)), ())

    def standing_line(self) -> TaskLine | None:
        """The task that is selected, else the first one; None in an empty panel."""
        focused = next((table for table in self.tables if table.hasFocus() and table.current_line), None)
        candidates = [focused] if focused else [table for table in self.tables if table.selected_row_ids]
        found = next((table.current_line for table in candidates if table.current_line), None)
        return found or next((line for table in self.tables for line in table.lines), None)

    def find_line(self, key: Key | None) -> TaskLine | None:
        """The task with this key among those that are shown."""
        return next((line for table in self.tables if (line := table.find_line(key)) is not None), None)

    def take_focus(self) -> None:
        """Put the keyboard on the table that shows the task."""
        shown = [table for table in self.tables if table.lines]
        chosen = next((table for table in shown if table.selected_row_ids), shown[0] if shown else None)
        if chosen is not None:
            chosen.setFocus()

    def _on_chosen(self, lines: list[TaskLine], table: TaskTable) -> None:
        self._clear_all_but(table)
        self.lines_chosen.emit(lines)

    def _clear_all_but(self, chosen: TaskTable) -> None:
        for table in self.tables:
            if table is not chosen:
                table.clearSelection()
