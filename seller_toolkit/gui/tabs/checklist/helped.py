"""What helped: every task that was begun, what its metric did since, and how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.models.table_copy import table_mime
from seller_toolkit.gui.tabs.checklist import effect_words
from seller_toolkit.gui.tabs.checklist.panel import TaskPanel
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.list_deeds import list_deeds
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_effects import HelpedView, TaskEffect
    from seller_toolkit.services.tasks.task_list import ChecklistView

_ROW = 48  # two lines


class HelpedPanel(TaskPanel):
    """A panel of the checklist: a table, the clear ones first; the sentence of the row that the user stands on is told below it.

    `wanted` carries the shop whose effects are to be asked for, `task_wanted` a task's number (Enter, a double click, the link), `copied` the number of rows copied.
    """

    wanted = Signal(int)
    task_wanted = Signal(int)
    print_requested = Signal()
    export_requested = Signal()
    tasks_requested = Signal()
    copied = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._effects: dict[int, TaskEffect] = {}
        self.table = Table(kit, effect_words.columns(), row_height=_ROW)
        self.table.setObjectName("helped")
        self.table.setAccessibleName(translate("Checklist", "What helped"))
        self._words = kit.text("", wrap=True, selectable=True)
        self._words.setObjectName("helped-words")
        self._open = kit.button(translate("Checklist", "Open the task"), "link")
        self._open.setObjectName("helped-open")
        self._notes = kit.text("", "caption", "muted", wrap=True)
        self._notes.setObjectName("helped-notes")
        foot = boxed(down(across((self._words, 1), 8, self._open), self._notes, gap=6, margins=(16, 8, 16, 6)))
        deeds = list_deeds(
            kit, "helped", copy=self._copy, export=self.export_requested.emit, print_=self.print_requested.emit
        )
        self._card = kit.card("", (self.table, 1), kit.line(), foot, extra=[*deeds], flush=True)
        self._card.title.setObjectName("helped-head")
        self.empty = self._make_empty()
        down((self._card, 1), (self.empty, 1), parent=self)
        self.table.row_chosen.connect(self._tell)
        self.table.row_activated.connect(self._activate)
        self._open.clicked.connect(lambda: self._activate(self.table.current_row_id))

    def draw(self, view: ChecklistView) -> None:
        """The tasks are others: what they did is to be asked for anew."""
        self.wanted.emit(view.shop.id)

    def show_helped(self, view: HelpedView) -> None:
        """Show what tasks did; the row that was looked at stays so while it is there."""
        self._effects = {one.number: one for one in view.effects}
        self._card.title.set_words(view.head)
        self._notes.set_words("\n".join(view.notes))
        self._notes.setVisible(bool(view.notes))
        self.table.set_rows([effect_words.cells(one) for one in view.effects], list(self._effects))
        self._card.setVisible(bool(view.effects))
        self.empty.setVisible(not view.effects)
        if self.table.current_row_id not in self._effects and view.effects:
            self.table.select_row_id(view.effects[0].number)
        self._tell()

    def take_focus(self) -> None:
        """Put the keyboard on the table."""
        self.table.setFocus()

    # --- inside

    def _make_empty(self) -> QWidget:
        title = translate("Checklist", "No task has been begun yet")
        text = translate(
            "Checklist", "Tick a task, or give the day on which the work on it began. Once its effect can show, this page sets the weeks before against the weeks after."
        )  # fmt: skip
        show = self._kit.button(translate("Checklist", "Show the tasks"), "primary")
        show.setObjectName("helped-show-tasks")
        show.clicked.connect(self.tasks_requested)
        state = EmptyState(self._kit, "scales-line", title, text, actions=(show,))
        frame = self._kit.frame("card", down(state, margins=(1, 1, 1, 1)))
        frame.setObjectName("nothing-begun")
        return frame

    @Slot()
    def _tell(self, _row: object = None) -> None:
        effect = self._current
        self._words.set_words(effect.words if effect else "")
        self._open.setVisible(effect is not None)

    @property
    def _current(self) -> TaskEffect | None:
        row = self.table.current_row_id
        return self._effects.get(row) if isinstance(row, int) else None

    @Slot(object)
    def _activate(self, row: object) -> None:
        if isinstance(row, int) and row in self._effects:
            self.task_wanted.emit(row)

    @Slot()
    def _copy(self) -> None:
        cells = self.table.cells
        mime = table_mime(cells, rows=range(cells.rowCount()), columns=self.table.columns.shown)
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.emit(cells.rowCount())
