"""The self-audit: questions about one shop, section by section, and the score as one answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QWidget

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.questionnaires import Answer
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.widgets.kit import Card, Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.imports.self_audit import AuditQuestion, AuditSection, SelfAudit

SIZE = (880, 680)  # pixels at 100 %
ANSWERS = (Answer.YES, Answer.PARTLY, Answer.NO)
KEYS = {Qt.Key.Key_1: Answer.YES, Qt.Key.Key_2: Answer.PARTLY, Qt.Key.Key_3: Answer.NO}
CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TOTAL = "total"

Saved = Callable[[Sequence[Receipt]], None]
"""Called with the receipts when the scores are stored."""


class AuditKeeper(Protocol):
    """Whoever stores the answers. `ended` is called in any case, after `done`."""

    def save(self, shop: int, answers: Mapping[str, Answer], done: Saved, ended: Callable[[], None]) -> None: ...


class QuestionRow(QFrame):
    """One question and its three answers. 1, 2, 3 answer it and lead on, Backspace takes the answer back."""

    answered = Signal()
    passed = Signal(object)

    def __init__(self, kit: Kit, question: AuditQuestion) -> None:
        super().__init__()
        self.question = question.id
        self.setProperty("role", "clear")
        names = (translate("Audit", "Yes"), translate("Audit", "Partly"), translate("Audit", "No"))
        self.choices = kit.segments(names, chosen=-1)
        self.choices.setAccessibleName(question.text)
        for name, button in zip(names, self.choices.findChildren(QAbstractButton), strict=True):
            button.setAccessibleName(f"{question.text} {name}")
        self.choices.chosen.connect(lambda _place: self.answered.emit())
        words = kit.text(question.text, wrap=True)
        across((words, 1), 8, self.choices, margins=(0, 2, 0, 2), parent=self)

    @property
    def answer(self) -> Answer | None:
        """The answer, None while there is none."""
        place = self.choices.chosen_index
        return ANSWERS[place] if place >= 0 else None

    def take_focus(self) -> None:
        """Put the focus on the answer, or on the first one."""
        self._buttons[max(self.choices.chosen_index, 0)].setFocus(Qt.FocusReason.TabFocusReason)

    def set_answer(self, answer: Answer | None) -> None:
        """Answer, or take the answer back."""
        if answer is not None:
            self.choices.choose(ANSWERS.index(answer))
        elif self.answer is not None:
            button = self._buttons[self.choices.chosen_index]
            group = button.group()
            group.setExclusive(False)  # Qt lets nobody empty a group that is exclusive
            button.setChecked(False)
            group.setExclusive(True)
        self.answered.emit()

    @property
    def _buttons(self) -> list[QAbstractButton]:
        return self.choices.findChildren(QAbstractButton)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in KEYS:
            self.set_answer(KEYS[key])
            self.passed.emit(self)
        elif key in CLEAR:
            self.set_answer(None)
        elif key in ENTER:
            self.passed.emit(self)
        else:
            super().keyPressEvent(event)


class SectionCard(QWidget):
    """The questions of one dimension; its head says what they give and what they gave the last time."""

    def __init__(self, kit: Kit, section: AuditSection) -> None:
        super().__init__()
        self.section = section
        self.rows = [QuestionRow(kit, question) for question in section.questions]
        self.score = kit.text("", "section", right=True)
        self.score.setObjectName("score")
        self.state = kit.text("", "caption", "muted", right=True)
        self.state.setObjectName("state")
        self.card: Card = kit.card(section.label, *self.rows, extra=[self.state, 4, self.score])
        down(self.card, parent=self)

    def show_score(self, score: float | None) -> None:
        """Show the score, or a dash where nothing is answered."""
        there = sum(row.answer is not None for row in self.rows)
        words = translate("Audit", "{count} of {all} answered").format(count=there, all=len(self.rows))
        if self.section.last is not None:
            last = translate("Audit", "last time {score}").format(score=number(self.section.last))
            words = f"{words} · {last}"
        self.state.set_words(words)
        self.score.set_words(number(score))


class SelfAuditDialog(EntryDialog):
    """Cancel (Esc, twice once something is answered) or "Save" (Ctrl+Enter)."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, view: SelfAudit, *, keeper: AuditKeeper, done: Saved
    ) -> SelfAuditDialog:
        """Show the questions and return at once; `done` is called when the scores are stored."""
        dialog = cls(kit, window, view, keeper=keeper, done=done)
        dialog.open()
        dialog.rows[0].take_focus()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, view: SelfAudit, *, keeper: AuditKeeper, done: Saved) -> None:
        super().__init__(window, done)
        self.kit, self._view, self._keeper = kit, view, keeper
        self.setObjectName("self-audit")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Audit", "Self-audit"))
        self.sections = [SectionCard(kit, section) for section in view.sections]
        self.rows = [row for section in self.sections for row in section.rows]
        self._build()
        self._connect()
        self.show_state()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE), within=window)

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit = self.kit
        heading = kit.text(translate("Audit", "Self-audit"), "title")
        context = kit.text(_context(self._view), tone="muted", elide=True)
        context.setObjectName("context")
        self.total = kit.text("", "title", right=True)
        self.total.setObjectName("total")
        caption = kit.text(translate("Audit", "Total"), "caption", "muted", right=True)
        self.area = Scrolled(boxed(down(*self.sections, None, gap=12, margins=(0, 0, 8, 0))))
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.cancel = kit.button(translate("Audit", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button(translate("Audit", "Save self-audit"), "primary")
        self.primary.setObjectName("save")
        down(
            across(down(heading, context, gap=6), None, down(caption, self.total, gap=2)),
            (self.area, 1),
            across(self.note, None, self.cancel, self.primary),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter leads to the next question

    def _connect(self) -> None:
        for row in self.rows:
            row.answered.connect(self._on_answered)
            row.passed.connect(self._go_on)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.save)

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def answers(self) -> dict[str, Answer]:
        """What is answered, by the question's id."""
        return {row.question: row.answer for row in self.rows if row.answer is not None}

    @property
    def has_unsaved(self) -> bool:
        return bool(self.answers)

    def show_state(self) -> None:
        """The scores of what is answered, and what the keys do."""
        scores = self._view.scores(self.answers)
        for section in self.sections:
            section.show_score(scores.get(section.section.dimension))
        self.total.set_words(number(scores.get(TOTAL)))
        self.primary.setEnabled(bool(self.answers) and not self.storing)
        if self.warned:
            text = translate("Audit", "Nothing is saved yet. Esc once more drops the answers.")
            self.note.set_words(text, "warning")
        else:
            self.note.set_words(_keys_words(), "muted")

    def _on_answered(self) -> None:
        self.warned = False
        self.show_state()

    def _go_on(self, row: QuestionRow) -> None:
        """To the question below, or to the button that saves."""
        place = self.rows.index(row) + 1
        if place == len(self.rows):
            self.primary.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.rows[place].take_focus()
        QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self.area.isAncestorOf(focused):
            self.area.ensureWidgetVisible(focused, 0, self.kit.theme.scaled(80))

    # --- deeds ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Store the scores; once, and only where something is answered."""
        if self.storing or self.gone or not self.answers:
            return
        self.storing = True
        self.show_state()
        self._keeper.save(self._view.shop.id, self.answers, self.on_saved, self.on_ended)


def _context(view: SelfAudit) -> str:
    if view.answered is None:
        return translate("Audit", "{shop} · {day} · not answered yet").format(
            shop=view.shop.name, day=long_day(view.day)
        )
    return translate("Audit", "{shop} · {day} · last answered on {last}").format(
        shop=view.shop.name, day=long_day(view.day), last=long_day(view.answered)
    )


def _keys_words() -> str:
    return translate("Audit", "1 yes · 2 partly · 3 no · Backspace: no answer · Enter: next · Ctrl+Enter: save")
