"""The self-audit as people drive it: keys that answer, the score as one answers, nothing dropped by accident."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from seller_toolkit.domain.questionnaires import Answer
from seller_toolkit.gui.dialogs.self_audit import SelfAuditDialog
from seller_toolkit.services.imports.self_audit import self_audit
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import shops

YES, PARTLY, NO = Answer


@dataclass
class Keeper:
    """Keeps what it is asked to store; `finish` says that it is done."""

    kept: list[tuple[int, dict[str, Answer]]] = field(default_factory=list)
    waiting: list[tuple[object, object]] = field(default_factory=list)

    def save(self, shop, answers, done, ended):
        self.kept.append((shop, dict(answers)))
        self.waiting.append((done, ended))

    def finish(self, *, stored=True):
        done, ended = self.waiting.pop()
        if stored:
            done(())
        ended()


@pytest.fixture
def asked(qtbot, kit, workspace):
    """The dialog in front of a window, its keeper, and the receipts that came back."""
    with workspace.store.write() as connection:
        shop = shops.ensure_shop(connection, "禾畔店", "jd", own=True)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    keeper, done = Keeper(), []
    dialog = SelfAuditDialog.ask(
        kit, window, self_audit(JobContext(), workspace, shop.id).value, keeper=keeper, done=done.append
    )
    qtbot.waitExposed(dialog)
    yield dialog, keeper, done
    if dialog in QApplication.topLevelWidgets() and dialog.isVisible():
        dialog.done(0)


def keys(dialog, *pressed):
    for key in pressed:
        QTest.keyClick(QApplication.focusWidget() or dialog, key)


def test_numbers_answer_and_lead_on(asked):
    dialog, _, _ = asked
    keys(dialog, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    assert list(dialog.answers.values()) == [YES, PARTLY, NO]
    assert list(dialog.answers) == [row.question for row in dialog.rows[:3]]
    assert dialog.rows[3].isAncestorOf(QApplication.focusWidget())
    assert (dialog.sections[0].score.words(), dialog.total.words()) == ("50", "—")
    assert dialog.sections[0].state.words() == "3 of 8 answered"
    assert dialog.sections[1].score.words() == "—"


def test_backspace_takes_an_answer_back_and_enter_passes_a_question_over(asked):
    dialog, _, _ = asked
    keys(dialog, Qt.Key.Key_1)
    dialog.rows[0].take_focus()
    keys(dialog, Qt.Key.Key_Backspace)
    assert dialog.answers == {}
    assert not dialog.primary.isEnabled()
    keys(dialog, Qt.Key.Key_Return, Qt.Key.Key_3)
    assert dialog.answers == {dialog.rows[1].question: NO}
    keys(dialog, Qt.Key.Key_Tab)
    assert dialog.answers == {dialog.rows[1].question: NO}


def test_clicks_answer_too_and_the_total_comes_with_the_last_section(asked):
    dialog, _, _ = asked
    for section in dialog.sections:
        assert dialog.total.words() == "—"
        QTest.mouseClick(section.rows[0].choices.findChildren(type(dialog.primary))[0], Qt.MouseButton.LeftButton)
    assert dialog.total.words() == "100"


def test_the_last_question_leads_to_saving_and_what_is_saved_closes_the_dialog(asked):
    dialog, keeper, done = asked
    dialog.rows[-1].take_focus()
    keys(dialog, Qt.Key.Key_2)
    assert dialog.primary.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [answers for _, answers in keeper.kept] == [{dialog.rows[-1].question: PARTLY}]
    assert not dialog.primary.isEnabled()
    keeper.finish()
    assert done == [()]
    assert not dialog.isVisible()


def test_what_could_not_be_saved_can_be_tried_again(asked):
    dialog, keeper, done = asked
    keys(dialog, Qt.Key.Key_1)
    dialog.primary.click()
    keeper.finish(stored=False)
    assert (done, dialog.isVisible(), dialog.primary.isEnabled()) == ([], True, True)


def test_answers_are_dropped_only_at_the_second_escape(asked):
    dialog, _, _ = asked
    keys(dialog, Qt.Key.Key_1, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Esc once more" in dialog.note.words()
    keys(dialog, Qt.Key.Key_1)
    assert "Esc once more" not in dialog.note.words()
    keys(dialog, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_nothing_answered_closes_at_once(asked):
    dialog, _, _ = asked
    keys(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
