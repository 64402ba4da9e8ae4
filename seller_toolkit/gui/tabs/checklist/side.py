"""What stands beside the list: one task in full, or what several tasks get in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.tabs.checklist.detail import DetailPanel
from seller_toolkit.gui.tabs.checklist.many import ManyPanel
from seller_toolkit.gui.tabs.checklist.postpone import PostponeButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.collation import in_order

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine


BEGUN = (TaskState.OPEN, TaskState.DONE)
"""Tasks of these states may have done something."""


class SidePanel(QWidget):
    """`detail` for one task, `many` for several, nothing for none. `looked_at` carries the number of the one task, else None."""

    looked_at = Signal(object)

    def __init__(self, kit: Kit, today: date) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.detail, self.many = DetailPanel(kit, today), ManyPanel(kit, today)
        self.owners: tuple[str, ...] = ()
        self._view: ChecklistView | None = None
        self._texts: Mapping[str, str] = {}
        self._drawn: ChecklistView | None = None
        self._lines: tuple[TaskLine, ...] = ()
        down((self.detail, 1), (self.many, 1), gap=0, parent=self)
        self.hide()

    def show_view(self, view: ChecklistView, texts: Mapping[str, str]) -> None:
        """The view that the tasks come from; `texts` are titles of texts that help, by id."""
        self._view, self._texts = view, texts
        self.owners = tuple(in_order({line.owner for line in view.lines if line.owner and line.number is not None}))

    def show_lines(self, lines: Sequence[TaskLine]) -> None:
        """Show these tasks, unless they are shown already."""
        if lines and tuple(map(id, lines)) == tuple(map(id, self._lines)) and self._drawn is self._view:
            return
        self._lines, self._drawn = tuple(lines), self._view
        if self._view is None or not lines:
            self.detail.clear()
            self.many.hide()
            self.hide()
            return
        if len(lines) == 1:
            self.many.hide()
            self.detail.show_line(lines[0], self._view, owners=self.owners, texts=self._texts)
            self.looked_at.emit(lines[0].number if lines[0].state in BEGUN else None)
        else:
            self.detail.hide()
            self.many.show_lines(lines, self._view.today, self.owners)
        self.show()

    def restore(self) -> None:
        """Show what was ticked or written as it is stored; nothing is asked for anew."""
        if self._view is not None and len(self._lines) == 1:
            self.detail.restore(self._view, self.owners)

    @property
    def postpone(self) -> PostponeButton:
        """The button whose menu asks until when."""
        return self.many.postpone if self._is_many else self.detail.deeds.postpone

    def take_focus(self) -> None:
        """Put the keyboard on what is most likely wanted."""
        if self._is_many:
            self.many.take_focus()
        else:
            self.detail.take_focus()

    def take_owner(self) -> None:
        """Put the keyboard on the owner, where there is one to write."""
        if self._is_many:
            self.many.take_focus()
        elif self.detail.facts.owner.isVisible():
            self.detail.facts.take_owner()

    @property
    def _is_many(self) -> bool:
        return len(self._lines) > 1
