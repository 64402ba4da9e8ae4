"""Several tasks at once: what they get in common, and what is done with all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.owner_field import OwnerField
from seller_toolkit.gui.tabs.checklist.postpone import PostponeButton
from seller_toolkit.gui.tabs.checklist.recurrence import RecurrenceField
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import UNCHANGED, TaskEdit

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import TaskLine

SIDE = 16
MOST_NAMED = 6


class ManyPanel(QFrame):
    """How many tasks are selected, fields of which an empty one leaves all as they are, and the deeds for all.

    The signals carry the lines; `edited` a `TaskEdit` besides. `left`: Esc, back to the table.
    """

    accepted = Signal(list)
    removal_asked = Signal(list)
    postponed = Signal(list, object)
    ticked = Signal(list)
    edited = Signal(list, object)
    left = Signal()

    def __init__(self, kit: Kit, today: date) -> None:
        super().__init__()
        self.kit, self._today = kit, today
        self.lines: tuple[TaskLine, ...] = ()
        self.setObjectName("many")
        self.setProperty("role", "card")
        self._title = kit.text("", "section")
        self._title.setObjectName("many-title")
        self._named = tuple(kit.text("", "caption", "muted", elide=True) for _ in range(MOST_NAMED + 1))
        leave = translate("Checklist", "Leave as it is")
        self.owner, self.due = OwnerField(leave), DayField(kit, today, nothing=leave)
        self.recurrence = RecurrenceField(kit, leave=True)
        self._only = kit.text("", "caption", "muted", wrap=True)
        self.change = kit.button("", "primary")
        self.tick = kit.button(translate("Checklist", "Mark all as done"), icon="check-line")
        self.reopen = kit.button(translate("Checklist", "Reopen all"), icon="arrow-go-back-line")
        self.accept = kit.button(translate("Checklist", "Accept all"))
        self.postpone = PostponeButton(kit, lambda: self._today, kind="")
        self.dismiss = kit.button(translate("Checklist", "Dismiss"))
        self.delete = kit.button(translate("Checklist", "Delete"))
        self._name()
        down(*self._built(), gap=12, margins=(SIDE, 14, SIDE, 14), parent=self)
        self._connect()
        self.hide()

    def show_lines(self, lines: Sequence[TaskLine], today: date, owners: Sequence[str]) -> None:
        """Stand for other tasks; what was written but not applied stays while they are the same."""
        other = {line.id for line in lines} != {line.id for line in self.lines}
        self.lines, self._today = tuple(lines), today
        self._title.set_words(translate("Checklist", "{count} tasks").format(count=len(lines)))
        rest = len(lines) - MOST_NAMED
        names = [f"{line.id} {line.title}" for line in lines[:MOST_NAMED]]
        names += [translate("Checklist", "and {count} more").format(count=rest)] if rest > 0 else []
        for place, label in enumerate(self._named):
            label.set_words(names[place] if place < len(names) else "")
            label.setVisible(place < len(names))
        self.owner.offer(owners)
        if other:
            self._empty_fields()
        self._show_deeds()
        self.show()

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        field = self.owner if self.owner.isEnabled() else self.accept
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside

    def _empty_fields(self) -> None:
        self.owner.set_text("")
        self.due.show_day(None, self._today)
        self.recurrence.show_rule("")
        self._allow()

    def _show_deeds(self) -> None:
        taken_on = [line for line in self.lines if line.number is not None]
        done = all(line.state is TaskState.DONE for line in self.lines)
        waiting = any(line.state not in (TaskState.OPEN, TaskState.DONE) for line in self.lines)
        own = all(not line.knowledge_id for line in self.lines)
        for field in (self.owner, self.due, self.recurrence):
            field.setEnabled(bool(taken_on))
        words = translate("Checklist", "{count} of them are taken on: the fields are theirs.")
        partly = len(taken_on) < len(self.lines)
        self._only.set_words(words.format(count=len(taken_on)))
        self._only.setVisible(partly)
        self.change.setText(translate("Checklist", "Change {count} tasks").format(count=len(taken_on)))
        self.tick.setVisible(not done)
        self.reopen.setVisible(done)
        self.accept.setVisible(waiting)
        self.postpone.setVisible(not done)
        self.dismiss.setVisible(not own and not done)
        self.delete.setVisible(own)

    @property
    def values(self) -> TaskEdit:
        """What the fields say; an empty one says nothing."""
        rule, day = self.recurrence.rule, self.due.day
        return TaskEdit(
            owner=self.owner.text() or UNCHANGED,
            due=UNCHANGED if day is None else day,
            rule=UNCHANGED if rule is None else rule,
        )

    @Slot()
    def _allow(self) -> None:
        self.change.setEnabled(self.values != TaskEdit())

    @Slot()
    def _on_change(self) -> None:
        values = self.values
        self._empty_fields()
        self.edited.emit(list(self.lines), values)

    def _connect(self) -> None:
        self.owner.editTextChanged.connect(self._allow)
        self.due.edit.dateChanged.connect(self._allow)
        self.recurrence.committed.connect(self._allow)
        self.change.clicked.connect(self._on_change)
        self.tick.clicked.connect(lambda: self.ticked.emit(list(self.lines)))
        self.reopen.clicked.connect(lambda: self.ticked.emit(list(self.lines)))
        self.accept.clicked.connect(lambda: self.accepted.emit(list(self.lines)))
        self.postpone.chosen.connect(lambda day: self.postponed.emit(list(self.lines), day))
        for button in (self.dismiss, self.delete):
            button.clicked.connect(lambda: self.removal_asked.emit(list(self.lines)))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _built(self) -> tuple[Item, ...]:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = (
            (translate("Checklist", "Owner"), self.owner),
            (translate("Checklist", "Due"), self.due),
            (translate("Checklist", "Repeats"), self.recurrence),
        )
        for row, (words, field) in enumerate(rows):
            label = self.kit.text(words, tone="muted")
            label.setContentsMargins(0, 7, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        self.due.edit.setAccessibleName(translate("Checklist", "Due"))
        first: tuple[Button, ...] = (self.tick, self.reopen, self.accept)
        second: tuple[Button, ...] = (self.postpone, self.dismiss, self.delete)
        return (
            self._title, down(*self._named, gap=2), grid, self._only, self.change, self.kit.line(),
            across(*((button, 1) for button in first)), across(*((button, 1) for button in second)), None,
        )  # fmt: skip

    def _name(self) -> None:
        named: dict[str, QWidget] = {
            "many-owner": self.owner, "many-due": self.due, "many-repeats": self.recurrence, "many-change": self.change,
            "many-done": self.tick, "many-reopen": self.reopen, "many-accept": self.accept,
            "many-dismiss": self.dismiss, "many-delete": self.delete,
        }  # fmt: skip
        for name, widget in named.items():
            widget.setObjectName(name)
