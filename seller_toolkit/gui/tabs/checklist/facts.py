"""The facts of one task: owner, due day and note (to be written once the task is taken on), cadence, metrics, aim."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.lines import watched
from seller_toolkit.gui.tabs.checklist.pieces import NoteField
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.labels import near_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.task_list import ChecklistView, TaskLine


class TaskFacts(QWidget):
    """Label and value in two columns. `edited` carries the task's number, owner, due day (or None) and note.

    A field that the user is writing in is left alone when the same task is shown afresh.
    """

    edited = Signal(int, str, object, str)

    def __init__(self, kit: Kit, today: date) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.kit = kit
        self._line: TaskLine | None = None
        self.owner, self.due, self.note = QLineEdit(), DayField(kit, today), NoteField(kit)
        self._owner_words, self._due_words = kit.text("", wrap=True), kit.text("")
        self._rows: dict[str, tuple[Label, QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._fill()
        for field, name in ((self.owner, "owner"), (self.due, "due"), (self.note, "note")):
            field.setObjectName(name)
        self.owner.editingFinished.connect(self._commit)
        self.due.committed.connect(self._commit)
        self.note.committed.connect(self._commit)

    def show_line(self, line: TaskLine, view: ChecklistView) -> None:
        """Show another task, or the same one afresh."""
        same = self._line is not None and line.number is not None and self._line.number == line.number
        self._line = line
        stored = line.number is not None
        self._owner_words.set_words(line.owner or NOTHING)
        self._due_words.set_words(near_day(line.due, view.today) if line.due else NOTHING)
        if not (same and self.owner.hasFocus()):
            self.owner.setText(line.owner)
        if not (same and self.due.edit.hasFocus()):
            self.due.show_day(line.due, view.today)
        if not (same and self.note.hasFocus()):
            self.note.setPlainText(line.note)
        for name in ("owner-field", "due-field", "note-field"):
            self._show_row(name, on=stored)
        self._show_row("owner", on=not stored)
        self._show_row("due", on=not stored and line.due is not None)
        self._show_words("cadence", _cadence_words(line) if line.knowledge_id else "")
        self._show_words("metrics", "\n".join(watched(line, view)))
        self._show_words("done-when", line.done_when)

    @Slot()
    def _commit(self) -> None:
        line = self._line
        if line is None or line.number is None:
            return
        owner, due, note = self.owner.text().strip(), self.due.day, self.note.toPlainText().strip()
        if (owner, due, note) != (line.owner, line.due, line.note):
            self.edited.emit(line.number, owner, due, note)

    # --- building

    def _fill(self) -> None:
        owner, due = translate("Checklist", "Owner"), translate("Checklist", "Due")
        self._add("owner", owner, self._owner_words)
        self._add("owner-field", owner, self.owner)
        self._add("due", due, self._due_words)
        self._add("due-field", due, self.due)
        self._add("cadence", translate("Checklist", "Cadence"), self.kit.text("", wrap=True))
        self._add("metrics", translate("Checklist", "Watch"), self.kit.text("", wrap=True))
        self._add("done-when", translate("Checklist", "Done when"), self.kit.text("", wrap=True))
        self._add("note-field", translate("Checklist", "Note"), self.note)
        self.owner.setPlaceholderText(translate("Checklist", "Nobody yet"))
        self.owner.setAccessibleName(owner)
        self.due.edit.setAccessibleName(due)
        self.note.setAccessibleName(translate("Checklist", "Note"))
        self.note.setToolTip(translate("Checklist", "Enter keeps the note, Shift+Enter begins another line"))

    def _add(self, name: str, title: str, value: QWidget) -> None:
        label = self.kit.text(title, tone="muted")
        field = not isinstance(value, Label)
        label.setContentsMargins(0, 7 if field else 0, 0, 0)  # stands level with the first line of the field
        row = len(self._rows)
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


def _cadence_words(line: TaskLine) -> str:
    if line.minutes is None:
        return line.cadence
    words = translate("Checklist", "{cadence} · {minutes} min")
    return words.format(cadence=line.cadence, minutes=number(line.minutes))
