"""The facts of one task: owner, due day, recurrence and note (to be written once the task is taken on), metric, aim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.lines import cadence_words, metrics_offered, watched
from seller_toolkit.gui.tabs.checklist.owner_field import OwnerField
from seller_toolkit.gui.tabs.checklist.pieces import NarrowSelect, NoteField
from seller_toolkit.gui.tabs.checklist.recurrence import RecurrenceField
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.labels import near_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import TaskEdit

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine

LONG_AGO = timedelta(days=2 * 365)
FIELDS = ("owner", "due", "recurrence", "note")
"""What is written of a task that is taken on."""
MORE = ("metric", "began")
"""The same, shown only when it is asked for."""


class TaskFacts(QWidget):
    """Label and value in two columns. `edited` carries the task's number and a `TaskEdit` of what is different now.

    A field that the user is writing in is left alone when the same task is shown afresh.
    """

    edited = Signal(int, object)

    def __init__(self, kit: Kit, today: date) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.kit = kit
        self._line: TaskLine | None = None
        self._metrics: tuple[str, ...] = ()
        self.owner, self.due = OwnerField(), DayField(kit, today)
        self.recurrence, self.note = RecurrenceField(kit), NoteField(kit)
        self.watched = NarrowSelect(kit)
        self.began = DayField(kit, today, nothing=translate("Checklist", "When first done"), past=LONG_AGO)
        self.more = kit.button("", "link", icon="arrow-right-s-line", tone="accent")
        self._wide = False
        self._rows: dict[str, tuple[Label, QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._fill()
        self._name()
        for field in (self.owner, self.due, self.recurrence, self.note, self.began):
            field.committed.connect(self._commit)
        self.watched.chosen.connect(self._commit)
        self.more.clicked.connect(self._turn)

    def show_line(self, line: TaskLine, view: ChecklistView, owners: Sequence[str]) -> None:
        """Show another task, or the same one afresh; `owners` are offered beside the roles."""
        same = self._line is not None and line.number is not None and self._line.number == line.number
        self._line = line
        stored = line.number is not None
        if stored:
            self._show_fields(line, view, owners, same=same)
        for name in FIELDS:
            self._show_row(f"{name}-field", on=stored)
        self._show_words("owner", "" if stored else line.owner or NOTHING)
        self._show_words("due", near_day(line.due, view.today) if line.due and not stored else "")
        self._show_words("cadence", "" if stored or not line.knowledge_id else cadence_words(line))
        self._show_words("metrics", "" if stored else "\n".join(watched(line, view)))
        minutes = number(line.minutes) if stored and line.minutes is not None else ""
        self._show_words("effort", translate("Checklist", "{minutes} min").format(minutes=minutes) if minutes else "")
        self._show_words("done-when", line.done_when)
        self._show_more()

    def take_owner(self) -> None:
        """Put the keyboard on the owner."""
        self.owner.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.owner.select_all()

    # --- the fields

    def _show_fields(self, line: TaskLine, view: ChecklistView, owners: Sequence[str], *, same: bool) -> None:
        offered = metrics_offered(line, view)
        self._metrics = tuple(metric for metric, _ in offered)
        self.owner.offer(owners)
        if not (same and self.owner.hasFocus()):
            self.owner.set_text(line.owner)
        if not (same and self.due.edit.hasFocus()):
            self.due.show_day(line.due, view.today)
        if not (same and self.note.hasFocus()):
            self.note.setPlainText(line.note)
        if not (same and self.began.edit.hasFocus()):
            self.began.show_day(line.started_on, view.today)
        if not (same and self.recurrence.day.hasFocus()):
            self.recurrence.show_rule(line.rule, line.cadence, own=not line.knowledge_id)
        chosen = self._metrics.index(line.metric) if line.metric in self._metrics else 0
        self.watched.set_options([words for _, words in offered], chosen)

    @Slot()
    def _commit(self) -> None:
        line = self._line
        if line is None or line.number is None:
            return
        values = TaskEdit()
        if self.owner.text() != line.owner:
            values = replace(values, owner=self.owner.text())
        if self.due.day != line.due:
            values = replace(values, due=self.due.day)
        if self.note.toPlainText().strip() != line.note:
            values = replace(values, note=self.note.toPlainText().strip())
        rule = self.recurrence.rule
        if rule is not None and rule != line.rule:
            values = replace(values, rule=rule)
        if self._metrics and self._chosen_metric != line.metric:
            values = replace(values, metric=self._chosen_metric)
        if self.began.day != line.started_on:
            values = replace(values, started_on=self.began.day)
        if values != TaskEdit():
            self.edited.emit(line.number, values)

    @property
    def _chosen_metric(self) -> str:
        return self._metrics[self.watched.chosen_index]

    # --- what is shown on demand

    @Slot()
    def _turn(self) -> None:
        self._wide = not self._wide
        self._show_more()

    def _show_more(self) -> None:
        stored = self._line is not None and self._line.number is not None
        self.more.setVisible(stored)
        self.more.set_icon("arrow-down-s-line" if self._wide else "arrow-right-s-line", "accent")
        for name in MORE:
            self._show_row(f"{name}-field", on=stored and self._wide)

    # --- building

    def _fill(self) -> None:
        owner, due = translate("Checklist", "Owner"), translate("Checklist", "Due")
        self._add("owner", owner, self.kit.text("", wrap=True))
        self._add("owner-field", owner, self.owner)
        self._add("due", due, self.kit.text(""))
        self._add("due-field", due, self.due)
        self._add("recurrence-field", translate("Checklist", "Repeats"), self.recurrence)
        self._add("cadence", translate("Checklist", "Cadence"), self.kit.text("", wrap=True))
        self._add("metrics", translate("Checklist", "Watch"), self.kit.text("", wrap=True))
        self._add("note-field", translate("Checklist", "Note"), self.note)
        self.more.setText(translate("Checklist", "Metric watched, begun on"))
        self._grid.addWidget(self.more, self._grid.rowCount(), 0, 1, 2)
        self._add("metric-field", translate("Checklist", "Watch"), self.watched)
        self._add("began-field", translate("Checklist", "Begun on"), self.began)
        self._add("effort", translate("Checklist", "Effort"), self.kit.text(""))
        self._add("done-when", translate("Checklist", "Done when"), self.kit.text("", wrap=True, selectable=True))

    def _name(self) -> None:
        fields: dict[str, QWidget] = {
            "owner": self.owner, "due": self.due, "repeats": self.recurrence, "note": self.note,
            "metric": self.watched, "began": self.began, "more-facts": self.more,
        }  # fmt: skip
        for name, field in fields.items():
            field.setObjectName(name)
        self.due.edit.setAccessibleName(translate("Checklist", "Due"))
        self.began.edit.setAccessibleName(translate("Checklist", "Begun on"))
        self.note.setAccessibleName(translate("Checklist", "Note"))
        self.owner.setToolTip(translate("Checklist", "Who does it (E)"))
        self.note.setToolTip(translate("Checklist", "Enter keeps the note, Shift+Enter begins another line"))

    def _add(self, name: str, title: str, value: QWidget) -> None:
        label = self.kit.text(title, tone="muted")
        field = not isinstance(value, Label)
        label.setContentsMargins(0, 7 if field else 0, 0, 0)  # stands level with the first line of the field
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        if not field:
            value.setObjectName(f"fact-{name}")
        self._rows[name] = (label, value)

    def _show_words(self, name: str, words: str) -> None:
        _, value = self._rows[name]
        if isinstance(value, Label):
            value.set_words(words)
        self._show_row(name, on=bool(words))

    def _show_row(self, name: str, *, on: bool) -> None:
        for widget in self._rows[name]:
            widget.setVisible(on)
