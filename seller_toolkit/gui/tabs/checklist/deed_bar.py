"""The deeds at the foot of the details: those that fit the state of the task, the rest behind "more"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.tabs.checklist.postpone import PostponeButton
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import TaskLine


class DeedBar(QWidget):
    """Postpone, the main deed, and for a proposal "already done". `removed`: dismiss it, or delete what is one's own."""

    accepted = Signal()
    ticked = Signal()
    postponed = Signal(object)
    removed = Signal()

    def __init__(self, kit: Kit, today: Callable[[], date]) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.kit = kit
        self.postpone = PostponeButton(kit, today)
        self.tick_proposed = self._deed(kit.button(translate("Checklist", "Already done")), "detail-already-done")
        self.accept = self._deed(kit.button(translate("Checklist", "Accept"), "primary"), "detail-accept", main=True)
        done = kit.button(translate("Checklist", "Mark as done"), "primary", icon="check-line")
        self.tick = self._deed(done, "detail-done", main=True)
        reopen = kit.button(translate("Checklist", "Reopen"), icon="arrow-go-back-line")
        self.reopen = self._deed(reopen, "detail-reopen", main=True)
        self.more = kit.button("", "ghost", icon="more-line", tone="muted", tip=translate("Checklist", "More"))
        self.more.setObjectName("detail-more")
        self.more.clicked.connect(self._open_more)
        self.menu = QMenu(self)
        self.dismiss = self.menu.addAction(translate("Checklist", "Dismiss") + "\tDel")
        self.delete = self.menu.addAction(translate("Checklist", "Delete task") + "\tDel")
        for action in (self.dismiss, self.delete):
            action.triggered.connect(lambda _on=False: self.removed.emit())
        self.postpone.chosen.connect(self.postponed)
        self.accept.clicked.connect(self.accepted)
        for button in (self.tick_proposed, self.tick, self.reopen):
            button.clicked.connect(self.ticked)
        wide = ((button, 1) for button in (self.tick_proposed, self.accept, self.tick, self.reopen))
        self._row = across(self.postpone, *wide, gap=8, parent=self)

    def show_line(self, line: TaskLine) -> None:
        """Offer what can be done with a task."""
        waiting = line.state in (TaskState.PROPOSED, TaskState.DISMISSED, TaskState.POSTPONED)
        is_open, done = line.state is TaskState.OPEN, line.state is TaskState.DONE
        own = not line.knowledge_id
        self.postpone.setVisible(not done)
        self.tick_proposed.setVisible(waiting)
        self.accept.setVisible(waiting)
        self.tick.setVisible(is_open)
        self.reopen.setVisible(done)
        self.dismiss.setVisible(not own and not done and line.state is not TaskState.DISMISSED)
        self.delete.setVisible(own)
        self.more.setVisible(self.dismiss.isVisible() or self.delete.isVisible())

    @property
    def main(self) -> QWidget:
        """The button of the deed that is most likely wanted."""
        deeds = (self.accept, self.tick, self.reopen)
        return next((button for button in deeds if not button.isHidden()), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Deeds that do not fit side by side stand below each other."""
        super().resizeEvent(event)
        shown = [
            one
            for one in (self.postpone, self.tick_proposed, self.accept, self.tick, self.reopen)
            if not one.isHidden()
        ]
        wanted = sum(one.minimumSizeHint().width() + self._row.spacing() for one in shown)
        way = QBoxLayout.Direction.LeftToRight if wanted <= self.width() else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)

    def _open_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def _deed(self, button: Button, name: str, *, main: bool = False) -> Button:
        button.setObjectName(name)
        button.setProperty("main", main)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
