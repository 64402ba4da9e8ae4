"""What the findings propose today: a few tasks with their reason, to take on, to postpone, to dismiss, or to tick."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.models.cells import Cell
from seller_toolkit.gui.tabs.checklist.lines import Group, proposed_cells, proposed_columns
from seller_toolkit.gui.tabs.checklist.postpone import PostponeButton
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import TaskLine

ROW_HEIGHT = 48


class ProposalTable(TaskTable):
    """Two lines a task, and at the right its buttons. `accepted`, `dismissed` and `postponed` (with a day) carry lines.

    The buttons are for the pointer; the keyboard has keys of the table, and the same buttons in the panel of details.
    """

    accepted = Signal(list)
    dismissed = Signal(list)
    postponed = Signal(list, object)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, proposed_columns(), _cells, row_height=ROW_HEIGHT, header=False)
        self.kit = kit
        self.setObjectName("proposed")
        self.setAccessibleName(translate("Checklist", "Proposed tasks"))
        self.fit()

    def show_lines(self, lines: Sequence[TaskLine], today: date) -> None:
        """Show other proposals."""
        self.show_groups((Group("", tuple(lines)),), today)
        last = self.cells.columnCount() - 1
        for row, line in enumerate(lines):
            buttons = self._buttons(line, today)
            self.setIndexWidget(self.cells.index(row, last), buttons)
            if self.columnWidth(last) < buttons.sizeHint().width():  # words of another language
                self.setColumnWidth(last, buttons.sizeHint().width())
                self.columns.stretch()

    def _buttons(self, line: TaskLine, today: date) -> QWidget:
        postpone = PostponeButton(self.kit, lambda: today)
        postpone.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dismiss = self._button(self.kit.button(translate("Checklist", "Dismiss"), "ghost"), "dismiss")
        dismiss.setToolTip(translate("Checklist", "Not wanted: it is not proposed again for a while (Del)"))
        accept = self._button(self.kit.button(translate("Checklist", "Accept")), "accept")
        postpone.chosen.connect(lambda day: self.postponed.emit([line], day))
        dismiss.clicked.connect(lambda: self.dismissed.emit([line]))
        accept.clicked.connect(lambda: self.accepted.emit([line]))
        return boxed(across(None, postpone, dismiss, accept, gap=4, margins=(0, 0, 16, 1)))

    def _button(self, button: Button, name: str) -> Button:
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button


def _cells(line: TaskLine, _today: date) -> Sequence[Cell]:
    return proposed_cells(line)
