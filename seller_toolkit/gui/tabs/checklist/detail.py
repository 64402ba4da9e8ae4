"""One task in full: why, how, when it counts as done, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.tabs.checklist.deed_bar import DeedBar
from seller_toolkit.gui.tabs.checklist.facts import TaskFacts
from seller_toolkit.gui.tabs.checklist.history import HistoryPiece
from seller_toolkit.gui.tabs.checklist.lines import (
    is_overdue,
    is_postponed,
    is_proposal,
    moves_self_audit,
    reason_words,
)
from seller_toolkit.gui.tabs.checklist.pieces import Caution
from seller_toolkit.gui.tabs.checklist.steps import StepList
from seller_toolkit.gui.tabs.checklist.texts import HelpingTexts
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.labels import area_label, task_state_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine

SIDE = 16


class DetailPanel(QFrame):
    """A card with a head, a body that scrolls, and the deeds at its foot. `left`: Esc, back to the table.

    The signals of deeds carry the lines that they are for, here always one. `effect_slot` is empty: what the task did
    to its metric is put there.
    """

    accepted = Signal(list)
    removal_asked = Signal(list)
    postponed = Signal(list, object)
    ticked = Signal(list)
    step_ticked = Signal(object, int, bool)  # line, place of the step, done
    audit_asked = Signal()
    left = Signal()

    def __init__(self, kit: Kit, today: date) -> None:
        super().__init__()
        self.kit = kit
        self.line: TaskLine | None = None
        self._today = today
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
        self.steps, self.caution = StepList(kit), Caution(kit)
        self.caution.setObjectName("caution")
        self.texts, self.history = HelpingTexts(kit), HistoryPiece(kit)
        self.audit = kit.button(translate("Checklist", "Self-audit…"), icon="clipboard-line")
        self.audit.setObjectName("self-audit")
        self.audit.setToolTip(translate("Checklist", "Answer the questions whose score this task should raise"))
        self.effect_slot = down(gap=0)
        self.deeds = DeedBar(kit, lambda: self._today)
        down(*self._built(), gap=12, margins=(1, 14, 1, 14), parent=self)
        self._connect()
        self.clear()

    def clear(self) -> None:
        """There is no task to show: the panel is not there."""
        self.line = None
        self.hide()

    def show_line(
        self, line: TaskLine, view: ChecklistView, *, owners: Sequence[str] = (), texts: Mapping[str, str] | None = None
    ) -> None:
        """Show a task. `owners` are offered beside the roles, `texts` are titles of texts that help, by id."""
        other = self.line is None or (self.line.number, self.line.knowledge_id) != (line.number, line.knowledge_id)
        self.line, self._today = line, view.today
        self._code.set_words(line.id)
        self._area.set_words(area_label(line.area))
        self._area.setVisible(bool(line.area))
        self._show_state(line, view.today)
        self._title.set_words(line.title)
        self._reason.set_words(reason_words(line))
        self._reason.setVisible(bool(line.reason))
        self._why.set_words(line.why)
        self._why.setVisible(bool(line.why))
        self.restore(view, owners)
        self.caution.show_words(line.caution)
        self.texts.show_texts(line.templates, texts or {})
        self.audit.setVisible(moves_self_audit(line))
        self.history.show_task(line.number)
        self.deeds.show_line(line)
        self.show()
        if other:
            self._body.verticalScrollBar().setValue(0)

    def restore(self, view: ChecklistView, owners: Sequence[str]) -> None:
        """Show the fields and the steps of the task as they are stored."""
        line = self.line
        if line is not None:
            self.facts.show_line(line, view, owners)
            taken_on = line.number is not None and line.state in (TaskState.OPEN, TaskState.DONE)
            self.steps.show_steps(line.steps, line.steps_done, can_tick=taken_on)

    def take_focus(self) -> None:
        """Put the keyboard on what is most likely wanted: the main deed."""
        self.deeds.main.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside

    def _show_state(self, line: TaskLine, today: date) -> None:
        words, tone, icon = "", "neutral", ""
        if line.state is TaskState.DONE:
            words, icon = translate("Checklist", "Done {day}").format(day=short_day(line.done_on)), "check-line"
        elif is_overdue(line, today):
            words, tone = translate("Checklist", "Overdue"), "critical"
        elif line.state is TaskState.OPEN and line.due == today:
            words, tone = translate("Checklist", "Due today"), "warning"
        elif is_postponed(line):
            words = translate("Checklist", "From {day}").format(day=short_day(line.until))
        elif line.state is not TaskState.PROPOSED or is_proposal(line):
            words = task_state_label(line.state.value)
        self._state.set_words(words, tone=tone, icon=icon)
        self._state.setVisible(bool(words))

    def _connect(self) -> None:
        deeds = self.deeds
        deeds.accepted.connect(lambda: self.accepted.emit([self.line]))
        deeds.ticked.connect(lambda: self.ticked.emit([self.line]))
        deeds.postponed.connect(lambda day: self.postponed.emit([self.line], day))
        deeds.removed.connect(lambda: self.removal_asked.emit([self.line]))
        self.steps.ticked.connect(lambda place, done: self.step_ticked.emit(self.line, place, done))
        self.audit.clicked.connect(self.audit_asked)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _built(self) -> tuple[Item, ...]:
        body = QWidget()
        body.setProperty("role", "clear")
        audit = across(self.audit, None)
        down(
            self._reason, self._why, self.facts, self.steps, self.caution, audit, self.texts, self.effect_slot,
            self.history, None, gap=12, margins=(SIDE, 0, SIDE, 8), parent=body,
        )  # fmt: skip
        self._body = QScrollArea()
        self._body.setObjectName("detail-body")
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setWidget(body)
        # the page must not grow with the words in here: Qt would ask for 24 lines at least
        self._body.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._body.setMinimumHeight(self.kit.theme.scaled(160))
        self._body.viewport().setAutoFillBackground(False)
        strut = self.kit.theme.height("chip")
        head = across(self._code, self._area, None, self._state, self.deeds.more, strut=strut)
        top = boxed(down(head, self._title, gap=8, margins=(SIDE, 0, SIDE, 0)))
        foot = boxed(across((self.deeds, 1), margins=(SIDE, 0, SIDE, 0)))
        return top, (self._body, 1), self.kit.line(), foot
