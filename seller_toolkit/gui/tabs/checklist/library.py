"""All tasks that the knowledge base has for the platform, by area or dimension, and the user's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QLineEdit

from seller_toolkit.domain.tasks import AREAS
from seller_toolkit.gui.tabs.checklist.lines import (
    Grouping,
    dimension_labels,
    everything,
    grouped,
    library_cells,
    library_columns,
)
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.widgets.button import FilterButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.task_list import ChecklistView, TaskLine

FILTER_WIDTH = 176


class TaskFilters(QFrame):
    """One choice: all tasks, an area, or a dimension of the shop's score. `group` tells of clicks."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setProperty("role", "card")
        kit.theme_changed.connect(self._set_width)
        self._set_width()
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self._every = self._row(translate("Checklist", "All tasks"), "all")
        self._every.setChecked(True)
        self._areas = {area: self._row(area_label(area), f"area-{area}") for area in AREAS}
        self._dimensions: dict[str, FilterButton] = {}
        self._shown: Mapping[str, str] = {}
        self._below = down(gap=2)
        head = boxed(across(kit.text(translate("Checklist", "Areas"), "caption", "muted"), margins=(8, 8, 0, 2)))
        rows = (self._every, head, *self._areas.values(), self._below, None)
        down(*rows, gap=2, margins=(8, 12, 8, 12), parent=self)

    def show_counts(self, lines: Sequence[TaskLine], dimensions: Mapping[str, str]) -> None:
        """Count the tasks in each area and dimension."""
        if dict(dimensions) != dict(self._shown):
            self._show_dimensions(dimensions)
        self._every.set_count(len(lines))
        for area, button in self._areas.items():
            button.set_count(sum(line.area == area for line in lines))
        for dimension, button in self._dimensions.items():
            button.set_count(sum(line.dimension == dimension for line in lines))

    def passes(self, line: TaskLine) -> bool:
        """Whether the choice lets a task through."""
        if self.area:
            return line.area == self.area
        return not self.dimension or line.dimension == self.dimension

    @property
    def area(self) -> str:
        """The chosen area, "" when it is not an area that was chosen."""
        return next((area for area, button in self._areas.items() if button.isChecked()), "")

    @property
    def dimension(self) -> str:
        """The chosen dimension, "" when it is not a dimension that was chosen."""
        return next((one for one, button in self._dimensions.items() if button.isChecked()), "")

    @Slot()
    def _set_width(self) -> None:
        self.setFixedWidth(self.kit.theme.scaled(FILTER_WIDTH))

    def _show_dimensions(self, dimensions: Mapping[str, str]) -> None:
        if self.dimension:
            self._every.setChecked(True)
        for button in self._dimensions.values():
            self.group.removeButton(button)
        emptied(self._below)
        self._shown = dict(dimensions)
        self._dimensions = {one: self._row(label, f"dimension-{one}") for one, label in dimensions.items()}
        if not dimensions:
            return
        words = self.kit.text(translate("Checklist", "Dimensions"), "caption", "muted")
        self._below.addLayout(across(words, margins=(8, 8, 0, 2)))
        for button in self._dimensions.values():
            self._below.addWidget(button)

    def _row(self, words: str, name: str) -> FilterButton:
        button = self.kit.filter(words)
        button.setObjectName(f"filter-{name}")
        self.group.addButton(button)
        return button


class LibraryPanel(TaskPanel):
    """Filters at the left, the tasks under headlines at the right; the search looks into title, reason and steps."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._view: ChecklistView | None = None
        self.filters = TaskFilters(kit)
        self.filters.group.buttonClicked.connect(self._narrow)
        self.search = QLineEdit()
        self.search.setObjectName("search-tasks")
        self.search.setPlaceholderText(translate("Checklist", "Search tasks"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(kit.theme.scaled(200))
        self.search.textChanged.connect(self._narrow)
        self.table = TaskTable(kit, library_columns(), library_cells)
        self.table.setObjectName("library")
        self.table.setAccessibleName(translate("Checklist", "All tasks"))
        self.adopt(self.table)
        self.nothing = kit.text(translate("Checklist", "No task matches."), tone="muted")
        self.nothing.setObjectName("no-match")
        self._none = boxed(down(kit.line(), across(self.nothing, None, margins=(16, 8, 16, 8)), None))
        self._card = kit.card("", (self._none, 1), (self.table, 1), extra=[self.search, 4], flush=True)
        across(self.filters, (self._card, 1), gap=16, parent=self)

    def show_view(self, view: ChecklistView) -> None:
        """Show another view; filter and search stay."""
        self._view = view
        self._show_lines()

    @Slot()
    def _narrow(self) -> None:
        self._show_lines()
        self.rearranged.emit()

    def _show_lines(self) -> None:
        if self._view is None:
            return
        dimensions = dimension_labels(self._view)
        wanted = self.search.text().strip().casefold()
        found = [line for line in everything(self._view) if wanted in _words_of(line)]
        self.filters.show_counts(found, dimensions)
        lines = [line for line in found if self.filters.passes(line)]
        by = Grouping.DIMENSION if self.filters.area and dimensions else Grouping.AREA
        self.table.show_groups(grouped(lines, by, today=self._view.today, dimensions=dimensions), self._view.today)
        self._card.title.set_words(translate("Checklist", "Tasks · {count}").format(count=len(lines)))
        self._none.setVisible(not lines)
        self.table.setVisible(bool(lines))


def _words_of(line: TaskLine) -> str:
    return "\n".join((line.id, line.title, line.why, line.note, *line.steps)).casefold()
