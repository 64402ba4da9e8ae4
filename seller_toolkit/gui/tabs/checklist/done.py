"""What was done in the last week; ticked again, a task is open again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.gui.tabs.checklist.lines import Group, done_cells, done_columns
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView


class DonePanel(TaskPanel):
    """One table, the newest first."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.table = TaskTable(kit, done_columns(), done_cells)
        self.table.setObjectName("done")
        self.table.setAccessibleName(translate("Checklist", "Tasks that are done"))
        self.adopt(self.table)
        self._card = kit.card("", (self.table, 1), flush=True)
        title = translate("Checklist", "Nothing was done in the last 7 days")
        text = translate("Checklist", "Ticked tasks stand here and can be reopened.")
        state = EmptyState(kit, "task-line", title, text)
        self.empty = kit.frame("card", down(state, margins=(1, 1, 1, 1)))
        self.empty.setObjectName("nothing-done")
        down((self._card, 1), (self.empty, 1), parent=self)

    def draw(self, view: ChecklistView) -> None:
        """Draw a view; what recurs stands here each time that it was done."""
        both = (*view.done, *view.occurrences)
        lines = sorted(both, key=lambda line: (line.done_on or view.today, line.number or 0), reverse=True)
        words = translate("Checklist", "Done in the last 7 days · {count}")
        self._card.title.set_words(words.format(count=len(lines)))
        self.table.show_groups((Group("", tuple(lines)),), view.today)
        self._card.setVisible(bool(lines))
        self.empty.setVisible(not lines)
