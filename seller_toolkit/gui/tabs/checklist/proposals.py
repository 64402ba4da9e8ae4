"""What the findings propose today: a few tasks with their reason, to take on, to dismiss, or to tick at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.models.cells import Cell
from seller_toolkit.gui.tabs.checklist.lines import Group, proposed_cells, proposed_columns
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.task_list import TaskLine

ROW_HEIGHT = 48


class ProposalTable(TaskTable):
    """Two lines a task, and at the right its two buttons. `accepted` and `dismissed` carry the line.

    The buttons are for the pointer; the keyboard has the same ones in the panel of details.
    """

    accepted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, proposed_columns(), _cells, row_height=ROW_HEIGHT, header=False, many=False)
        self.kit = kit
        self.setObjectName("proposed")
        self.setAccessibleName(translate("Checklist", "Proposed tasks"))
        self.fit()

    def show_lines(self, lines: Sequence[TaskLine], today: date) -> None:
        """Show other proposals."""
        self.show_groups((Group("", tuple(lines)),), today)
        last = self.cells.columnCount() - 1
        for row, line in enumerate(lines):
            self.setIndexWidget(self.cells.index(row, last), self._buttons(line))

    def _buttons(self, line: TaskLine) -> QWidget:
        dismiss = self._button(self.kit.button(translate("Checklist", "Dismiss"), "ghost"), "dismiss")
        accept = self._button(self.kit.button(translate("Checklist", "Accept")), "accept")
        dismiss.clicked.connect(lambda: self.dismissed.emit(line))
        accept.clicked.connect(lambda: self.accepted.emit(line))
        return boxed(across(None, dismiss, accept, gap=4, margins=(0, 0, 16, 1)))

    def _button(self, button: Button, name: str) -> Button:
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button


def _cells(line: TaskLine, _today: date) -> Sequence[Cell]:
    return proposed_cells(line)
