"""All tasks that the knowledge base has for the platform, and the user's own: filtered, searched, under headlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from seller_toolkit.gui.tabs.checklist.filters import Prepared, TaskFilters, prepared
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
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView


class SearchField(QLineEdit):
    """Words to search for. `left`: Esc in the empty field, or Down, leads to the list; Esc otherwise empties it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down or (event.key() == Qt.Key.Key_Escape and not self.text()):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class LibraryPanel(TaskPanel):
    """Filters at the left, the tasks under headlines at the right; the search looks into title, reason and steps."""

    name_asked = Signal()

    def __init__(self, kit: Kit, me: str = "") -> None:
        super().__init__()
        self._me = me
        self._all: tuple[Prepared, ...] = ()
        self.filters = TaskFilters(kit)
        self.filters.show_name(me)
        self.filters.changed.connect(self._narrow)
        self.filters.name_asked.connect(self.name_asked)
        self.search = SearchField()
        self.search.setObjectName("search-tasks")
        self.search.setPlaceholderText(translate("Checklist", "Search tasks"))
        self.search.setToolTip(translate("Checklist", "Search in codes, titles, reasons, steps and notes (Ctrl+F)"))
        self.search.setAccessibleName(translate("Checklist", "Search tasks"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(kit.theme.scaled(200))
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self.take_focus)
        self.table = TaskTable(kit, library_columns(), library_cells)
        self.table.setObjectName("library")
        self.table.setAccessibleName(translate("Checklist", "All tasks"))
        self.adopt(self.table)
        self.nothing = kit.text(translate("Checklist", "No task matches."), tone="muted")
        self.nothing.setObjectName("no-match")
        self._none = boxed(down(kit.line(), across(self.nothing, None, margins=(16, 8, 16, 8)), None))
        self._card = kit.card("", (self._none, 1), (self.table, 1), extra=[self.search, 4], flush=True)
        across(self.filters, (self._card, 1), gap=16, parent=self)

    def draw(self, view: ChecklistView) -> None:
        """Draw a view; filter and search stay."""
        self._all = tuple(prepared(line, view.today, self._me) for line in everything(view))
        self.filters.show_dimensions(dimension_labels(view))
        self._show_lines()

    def show_name(self, me: str) -> None:
        """Whose tasks are one's own from now on."""
        self._me = me
        self.filters.show_name(me)
        if self.view is not None:
            self.draw(self.view)
            self.rearranged.emit()

    def find_words(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _narrow(self) -> None:
        self._show_lines()
        self.rearranged.emit()

    def _show_lines(self) -> None:
        view = self.view
        if view is None:
            return
        dimensions = dimension_labels(view)
        wanted = self.search.text().strip().casefold()
        found = [one for one in self._all if wanted in one.words] if wanted else self._all
        self.filters.show_counts(found)
        lines = [one.line for one in found if self.filters.passes(one)]
        by = Grouping.DIMENSION if self.filters.area and dimensions else Grouping.AREA
        self.table.show_groups(grouped(lines, by, today=view.today, dimensions=dimensions), view.today)
        self._card.title.set_words(translate("Checklist", "Tasks · {count}").format(count=len(lines)))
        self._none.setVisible(not lines)
        self.table.setVisible(bool(lines))
