"""One task in full: why, how, when it counts as done, and what can be done with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.tabs.checklist.facts import TaskFacts
from seller_toolkit.gui.tabs.checklist.lines import is_overdue, is_proposal
from seller_toolkit.gui.tabs.checklist.pieces import Caution, StepList
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.labels import area_label, task_state_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.task_list import ChecklistView, TaskLine

SIDE = 16


class DetailPanel(QFrame):
    """A card with a head, a body that scrolls, and the deeds at its foot. `left`: Esc, back to the table."""

    accepted = Signal(object)
    dismissed = Signal(object)
    ticked = Signal(list)
    left = Signal()

    def __init__(self, kit: Kit, today: date) -> None:
        super().__init__()
        self.kit = kit
        self.line: TaskLine | None = None
        self.setObjectName("detail")
        self.setProperty("role", "card")
        self._code = kit.text("", "caption", "muted")
        self._area, self._state = kit.chip(""), kit.chip("")
        self._title = kit.text("", "section", wrap=True, selectable=True)
        self._title.setObjectName("title")
        self.facts = TaskFacts(kit, today)
        self._reason = kit.text("", "caption", "muted", wrap=True, selectable=True)
        self._reason.setObjectName("reason")
        self._why = kit.text("", wrap=True, selectable=True)
        self._steps_title = kit.text(translate("Checklist", "Steps"), "strong")
        self.steps, self.caution = StepList(kit), Caution(kit)
        self.caution.setObjectName("caution")
        down(*self._built(), gap=12, margins=(1, 14, 1, 14), parent=self)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.clear()

    def clear(self) -> None:
        """There is no task to show: the panel is not there."""
        self.line = None
        self.hide()

    def show_line(self, line: TaskLine, view: ChecklistView) -> None:
        """Show a task."""
        other = self.line is None or (self.line.number, self.line.knowledge_id) != (line.number, line.knowledge_id)
        self.line = line
        self._code.set_words(line.id)
        self._area.set_words(area_label(line.area))
        self._area.setVisible(bool(line.area))
        self._show_state(line, view.today)
        self._title.set_words(line.title)
        self._reason.set_words(line.reason)
        self._reason.setVisible(bool(line.reason))
        self._why.set_words(line.why)
        self._why.setVisible(bool(line.why))
        self.facts.show_line(line, view)
        self._steps_title.setVisible(bool(line.steps))
        self.steps.show_steps(line.steps)
        self.caution.show_words(line.caution)
        self._show_deeds(line)
        self.show()
        if other:
            self._body.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard on what is most likely wanted: the primary deed."""
        target = next((button for button in self._deeds if not button.isHidden() and button.property("main")), self)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside

    def _show_state(self, line: TaskLine, today: date) -> None:
        words, tone, icon = "", "neutral", ""
        if line.state is TaskState.DONE:
            words, icon = translate("Checklist", "Done {day}").format(day=short_day(line.done_on)), "check-line"
        elif is_overdue(line, today):
            words, tone = translate("Checklist", "Overdue"), "critical"
        elif line.state is TaskState.OPEN and line.due == today:
            words, tone = translate("Checklist", "Due today"), "warning"
        elif line.state is TaskState.OPEN or is_proposal(line):
            words = task_state_label(line.state.value)
        self._state.set_words(words, tone=tone, icon=icon)
        self._state.setVisible(bool(words))

    def _show_deeds(self, line: TaskLine) -> None:
        proposed, done = line.state is TaskState.PROPOSED, line.state is TaskState.DONE
        self.dismiss.setVisible(is_proposal(line))
        self.tick_proposed.setVisible(proposed)
        self.accept.setVisible(proposed)
        self.tick.setVisible(line.state is TaskState.OPEN)
        self.reopen.setVisible(done)

    def _built(self) -> tuple[Item, ...]:
        body = QWidget()
        body.setProperty("role", "clear")
        down(
            self._reason, self._why, self.facts, self.caution, self._steps_title, self.steps, None, gap=12,
            margins=(SIDE, 0, SIDE, 8), parent=body,
        )  # fmt: skip
        self._body = QScrollArea()
        self._body.setObjectName("detail-body")
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setWidget(body)
        self._body.viewport().setAutoFillBackground(False)
        head = across(self._code, self._area, None, self._state, strut=self.kit.theme.height("chip"))
        top = boxed(down(head, self._title, gap=8, margins=(SIDE, 0, SIDE, 0)))
        foot = boxed(across(*self._buttons(), gap=8, margins=(SIDE, 0, SIDE, 0)))
        return top, (self._body, 1), self.kit.line(), foot

    def _buttons(self) -> list[tuple[QWidget, int]]:
        kit = self.kit
        self.dismiss = self._deed(kit.button(translate("Checklist", "Dismiss"), "ghost"), "detail-dismiss")
        self.tick_proposed = self._deed(kit.button(translate("Checklist", "Already done")), "detail-already-done")
        self.accept = self._deed(kit.button(translate("Checklist", "Accept"), "primary"), "detail-accept", main=True)
        self.tick = self._deed(
            kit.button(translate("Checklist", "Mark as done"), "primary", icon="check-line"), "detail-done", main=True
        )
        reopen = kit.button(translate("Checklist", "Reopen"), icon="arrow-go-back-line")
        self.reopen = self._deed(reopen, "detail-reopen", main=True)
        self.dismiss.clicked.connect(lambda: self.dismissed.emit(self.line))
        self.accept.clicked.connect(lambda: self.accepted.emit(self.line))
        for button in (self.tick_proposed, self.tick, self.reopen):
            button.clicked.connect(lambda: self.ticked.emit([self.line]))
        self._deeds = (self.dismiss, self.tick_proposed, self.accept, self.tick, self.reopen)
        return [(button, 0 if button is self.dismiss else 1) for button in self._deeds]

    def _deed(self, button: Button, name: str, *, main: bool = False) -> Button:
        button.setObjectName(name)
        button.setProperty("main", main)
        return button
