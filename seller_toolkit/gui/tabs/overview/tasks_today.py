"""The five tasks of today."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.labels import area_label, near_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reports.overview import OverviewView
    from seller_toolkit.services.tasks.task_list import TaskLine

TaskId: TypeAlias = tuple[int, str, int | None]
"""Shop, knowledge id, number in the store."""
TICK, TITLE = 0, 1


class TasksToday(QWidget):
    """The card of today's tasks. `tick_wanted` carries a TaskLine; `undo_wanted`: take the last tick back."""

    tick_wanted = Signal(object)
    undo_wanted = Signal()

    def __init__(self, kit: Kit, wishes: Wishes) -> None:
        super().__init__()
        self._lines: dict[TaskId, TaskLine] = {}
        self._ticking: set[TaskId] = set()
        self._view: OverviewView | None = None
        self.count = kit.text("", "caption", "muted")
        self.undo = kit.button(translate("Overview", "Undo"), "ghost", icon="arrow-go-back-line")
        self.undo.setObjectName("undo")
        self.undo.setToolTip(translate("Overview", "Take the last tick back (Ctrl+Z)"))
        self.undo.hide()
        self.all = kit.button(translate("Overview", "All"), "ghost")
        self.all.setObjectName("all-tasks")
        columns = (TableColumn("", 40), TableColumn(""), TableColumn("", 116, right=True))
        self.table = Table(kit, columns, header=False, row_height=48, many=False).fit()
        self.table.setObjectName("tasks")
        self.table.setAccessibleName(translate("Overview", "To do today"))
        self.nothing = kit.text("", tone="muted", wrap=True)
        self.nothing.setContentsMargins(16, 4, 16, 8)
        extra = (self.count, self.undo, self.all)
        title = translate("Overview", "To do today")
        card = kit.card(title, kit.line(), self.table, self.nothing, None, extra=extra, flush=True)
        down(card, gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._connect(wishes)

    def _connect(self, wishes: Wishes) -> None:
        self.all.clicked.connect(lambda: wishes.tab_requested.emit("checklist"))
        self.table.row_activated.connect(lambda _row: wishes.tab_requested.emit("checklist"))
        self.table.row_toggled.connect(self._tick)
        self.table.cell_clicked.connect(self._on_click)
        self.undo.clicked.connect(self.undo_wanted)
        wishes.failed.connect(self._forget_ticks)

    def show_view(self, view: OverviewView) -> None:
        """Draw the tasks of a view."""
        self._view = view
        self._ticking.clear()
        self._lines = {_id_of(line): line for line in view.today}
        shown, whole = len(view.today), view.open_tasks
        of = translate("Overview", "{shown} of {count}").format(shown=shown, count=whole)
        self.count.set_words(of if whole > shown else "")
        self.nothing.set_words(_nothing(view))
        self.nothing.setVisible(not view.today)
        self._draw()

    def offer_undo(self, *, on: bool) -> None:
        """Whether what was ticked here last can be taken back."""
        self.undo.setVisible(on)

    # --- inside

    def _draw(self) -> None:
        assert self._view is not None  # noqa: S101 - drawn only when there is a view
        named = len(self._view.cards) > 1
        rows = [
            _row(line, self._view.today_of, named=named, ticked=key in self._ticking)
            for key, line in self._lines.items()
        ]
        self.table.set_rows(rows, list(self._lines))

    @Slot(object, int)
    def _on_click(self, row: TaskId, column: int) -> None:
        if column == TICK:
            self._tick(row)

    @Slot(object)
    def _tick(self, row: TaskId) -> None:
        """Once only: a second press while the first is on its way would make a second task."""
        if row in self._ticking:
            return
        self._ticking.add(row)
        self._draw()
        self.tick_wanted.emit(self._lines[row])

    @Slot()
    def _forget_ticks(self) -> None:
        """A deed has failed: what was not stored is not shown as done."""
        if self._ticking:
            self._ticking.clear()
            self._draw()


def _id_of(line: TaskLine) -> TaskId:
    return line.shop.id, line.knowledge_id, line.number


def _row(line: TaskLine, today_of: Mapping[int, date], *, named: bool, ticked: bool) -> tuple[Cell, ...]:
    tone = "disabled" if ticked else "text"
    icon = "checkbox-circle-line" if ticked else "checkbox-blank-circle-line"
    origin = [line.id, area_label(line.area), *([line.shop.name] if named else [])]
    return (
        Cell(icon=icon, tone=tone, tip=translate("Overview", "Tick as done (Space)")),
        Cell(line.title, sub=" · ".join(part for part in origin if part), tone=tone, tip=_tip(line)),
        _due_cell(line, today_of.get(line.shop.id), ticked=ticked),
    )


def _tip(line: TaskLine) -> str:
    return "\n".join(part for part in (line.title, line.reason) if part)


def _due_cell(line: TaskLine, today: date | None, *, ticked: bool) -> Cell:
    """When it is due, and below it who does it; a task without a day tells its rhythm."""
    if line.due is None:
        words, tone = line.cadence, "muted"
    elif today is None or line.due > today:
        words, tone = near_day(line.due, today) if today else short_day(line.due), "muted"
    elif line.due == today:
        words, tone = near_day(line.due, today), "warning"
    else:
        words, tone = translate("Overview", "Overdue {day}").format(day=short_day(line.due)), "critical"
    return Cell(words, sub=line.owner, tone="disabled" if ticked else tone)


def _nothing(view: OverviewView) -> str:
    if all(card.value is None for card in view.cards):
        return translate("Overview", "Tasks are proposed as soon as a score is there.")
    return translate("Overview", "Nothing is due today.")
