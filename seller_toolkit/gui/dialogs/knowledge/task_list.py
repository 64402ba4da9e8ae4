"""The tasks of the knowledge base by area, with what the user made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.tasks import AREAS, KnowledgeTask
from seller_toolkit.gui.dialogs.knowledge.choose import SearchField, matches
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.own_knowledge import KnowledgeView

EVERY, MINE, HIDDEN = range(3)


class TaskChoice(QWidget):
    """`chosen`: the user went to another task (its id). Heads of areas are rows that are no task."""

    chosen = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._view: KnowledgeView | None = None
        self.setProperty("role", "clear")
        self.search = SearchField(kit)
        self.which = kit.select(
            [translate("Knowledge", "All"), translate("Knowledge", "Mine"), translate("Knowledge", "Hidden")]
        )
        self.which.setObjectName("which")
        self.which.setAccessibleName(translate("Knowledge", "Which tasks"))
        self.which.setAutoDefault(False)
        columns = [TableColumn("", 56, sortable=False), TableColumn("", sortable=False)]
        self.table = Table(kit, columns, header=False, inset=12, many=False)
        self.table.setObjectName("known")
        self.table.setAccessibleName(translate("Knowledge", "Tasks"))
        self.nothing = kit.text(translate("Knowledge", "No task is like that."), tone="muted")
        down(
            across((self.search, 1), self.which), (kit.framed(self.table), 1), self.nothing, gap=8, parent=self
        )  # fmt: skip
        self.search.textChanged.connect(lambda _words: self._show())
        self.search.left_down.connect(lambda: self.table.setFocus(Qt.FocusReason.TabFocusReason))
        self.which.chosen.connect(lambda _place: self._show())
        self.table.row_chosen.connect(self._on_row)

    def show_view(self, view: KnowledgeView) -> None:
        """Show these tasks; search and place stay."""
        self._view = view
        self._show()

    def select(self, key: str) -> None:
        """Select a task without a signal, "" none; search and filter give way where they hide it."""
        if not key:
            self.table.setCurrentIndex(QModelIndex())
            self.table.clearSelection()
            return
        if self.table.select_row_id(key):
            return
        self.search.clear()
        self.which.choose(EVERY)
        self._show()
        self.table.select_row_id(key)

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        rows: list[tuple[Cell, ...]] = []
        ids: list[object] = []
        for area in AREAS:
            tasks = [task for task in view.tasks if task.area == area and self._wanted(task, view)]
            if tasks:
                rows.append((Cell(area_label(area), role="strong"), Cell()))
                ids.append((area,))
            rows += [_cells(task, view) for task in tasks]
            ids += [task.id for task in tasks]
        self.table.clearSpans()
        self.table.set_rows(rows, ids)
        for row, key in enumerate(ids):
            if not isinstance(key, str):
                self.table.setSpan(row, 0, 1, 2)
        self.nothing.setVisible(not rows)

    def _wanted(self, task: KnowledgeTask, view: KnowledgeView) -> bool:
        which = self.which.chosen_index
        if (which == MINE and not task.own) or (which == HIDDEN and not task.hidden):
            return False
        words = language()
        texts = (task.code, task.title.of(words), area_label(task.area), *(step.of(words) for step in task.steps))
        return matches(self.search.text(), *texts)

    def _on_row(self, key: object) -> None:
        if isinstance(key, str):
            self.chosen.emit(key)


def markers(task: KnowledgeTask, view: KnowledgeView) -> tuple[tuple[str, str], ...]:
    """What the user made of a task, as chips."""
    found = []
    if task.own:
        edited = task.id in view.program
        found.append((translate("Knowledge", "Edited") if edited else translate("Knowledge", "Own"), "accent"))
    if task.hidden:
        found.append((translate("Knowledge", "Hidden"), "neutral"))
    return tuple(found)


def _cells(task: KnowledgeTask, view: KnowledgeView) -> tuple[Cell, ...]:
    tone = "muted" if task.hidden else "text"
    title = task.title.of(language())
    return Cell(task.code, tone="muted"), Cell(title, tone=tone, chips=markers(task, view), tip=title)
