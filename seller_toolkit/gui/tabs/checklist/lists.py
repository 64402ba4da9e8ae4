"""Lists for an occasion: the daily round, before a promotion, a new shop; the program's and the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame

from seller_toolkit.domain.tasks import TaskList, TaskState
from seller_toolkit.gui.tabs.checklist.filters import scrolling
from seller_toolkit.gui.tabs.checklist.lines import Group, everything, list_cells, list_columns
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.widgets.button import FilterButton
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.painting import plain_tip
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine

CHOICE_WIDTH = 232
BESIDE = 70
"""Pixels left and right of a list's name, with its number."""


class ListsPanel(TaskPanel):
    """The lists at the left, each with how many of its tasks are not taken on; the tasks of the chosen one in its order.

    `print_asked` carries the list's id.
    """

    print_asked = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.chosen = ""
        self._rows: dict[str, FilterButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._choice = QFrame()
        self._choice.setProperty("role", "card")
        self._names = down(gap=2)
        scrolling(self._choice, down(self._names, None, gap=2, margins=(8, 12, 8, 12)))
        kit.theme_changed.connect(self._set_width)
        self._set_width()
        self.table = TaskTable(kit, list_columns(), list_cells)
        self.table.setObjectName("list")
        self.table.setAccessibleName(translate("Checklist", "Tasks of the list"))
        self.adopt(self.table)
        self._purpose = kit.text("", tone="muted", wrap=True)
        self._purpose.setObjectName("purpose")
        self.take_on = kit.button("", icon="add-line")
        self.take_on.setObjectName("take-all-on")
        self.take_on.clicked.connect(self._on_take_on)
        self.print = kit.button(translate("Checklist", "Print this list"), icon="printer-line")
        self.print.setObjectName("print-this-list")
        self.print.clicked.connect(lambda: self.print_asked.emit(self.chosen))
        purpose = boxed(across((self._purpose, 1), margins=(16, 0, 16, 8)))
        self._card = kit.card("", purpose, (self.table, 1), extra=[self.take_on, self.print, 2], flush=True)
        title = translate("Checklist", "No lists yet")
        state = EmptyState(kit, "task-line", title, translate("Checklist", "Lists gather tasks for one occasion."))
        self._none = kit.frame("card", down(state, margins=(1, 1, 1, 1)))
        self._none.hide()
        across(self._choice, (self._card, 1), (self._none, 1), gap=16, parent=self)

    def draw(self, view: ChecklistView) -> None:
        """Draw a view; the list that was chosen stays, else the first one is."""
        known = {line.knowledge_id: line for line in everything(view) if line.knowledge_id}
        offered = {one.id: _Shown(one, tuple(known[task] for task in one.tasks if task in known)) for one in view.lists}
        self._offered = {key: one for key, one in offered.items() if one.lines}
        for part, on in ((self._choice, True), (self._card, True), (self._none, False)):
            part.setVisible(on is bool(self._offered))
        if self._offered:
            if self.chosen not in self._offered:
                self.chosen = next(iter(self._offered))
            self._show_names()
            self._show_list()
        else:
            self.table.show_groups((), view.today)

    # --- inside

    @Slot()
    def _set_width(self) -> None:
        self._choice.setFixedWidth(self.kit.theme.scaled(CHOICE_WIDTH))

    def _show_names(self) -> None:
        if list(self._rows) != list(self._offered):
            for button in self._rows.values():
                self._group.removeButton(button)
            emptied(self._names)
            self._rows = {key: self._row(one) for key, one in self._offered.items()}
        for key, one in self._offered.items():
            self._rows[key].set_count(len(one.lines))
            self._rows[key].setChecked(key == self.chosen)

    def _row(self, one: _Shown) -> FilterButton:
        theme = self.kit.theme
        room = theme.scaled(CHOICE_WIDTH - BESIDE)
        name = QFontMetrics(theme.font("strong")).elidedText(one.title, Qt.TextElideMode.ElideRight, room)
        button = self.kit.filter(name, 0)
        button.setToolTip("" if name == one.title else plain_tip(one.title))
        button.setObjectName(f"list-{one.list.id}")
        button.clicked.connect(lambda _on=False: self._choose(one.list.id))
        self._group.addButton(button)
        self._names.addWidget(button)
        return button

    def _choose(self, list_id: str) -> None:
        self.chosen = list_id
        self._show_list()
        self.rearranged.emit()

    def _show_list(self) -> None:
        one = self._offered[self.chosen]
        assert self.view is not None  # noqa: S101 - drawn only with a view
        self._card.title.set_words(one.title)
        self._purpose.set_words(one.list.purpose.of(language()))
        waiting = len(one.waiting)
        words = translate("Checklist", "Take all on ({count})").format(count=waiting)
        self.take_on.setText(words if waiting else translate("Checklist", "All taken on"))
        self.take_on.setEnabled(bool(waiting))
        self.table.show_groups((Group("", one.lines),), self.view.today)

    @Slot()
    def _on_take_on(self) -> None:
        self.accepted.emit(list(self._offered[self.chosen].waiting))


class _Shown:
    """A list with its tasks of this shop; a task that the platform does not have is left out."""

    def __init__(self, one: TaskList, lines: tuple[TaskLine, ...]) -> None:
        self.list, self.lines = one, lines
        self.title = one.title.of(language())
        self.waiting = tuple(line for line in lines if line.state not in (TaskState.OPEN, TaskState.DONE))
