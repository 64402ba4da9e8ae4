from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs_port import Asked, Dialogs, FileKind, QtDialogs, ScriptedDialogs
from seller_toolkit.gui.widgets.kit import Kit

EXCEL = FileKind("Excel", (".xlsx", ".xls"))


@pytest.fixture
def dialogs(qtbot: QtBot, kit: Kit) -> QtDialogs:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return QtDialogs(kit, window)


def when_open(act: object) -> list[QWidget]:
    """Do something with the next modal dialog once it is there."""
    seen: list[QWidget] = []

    def later() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.append(dialog)
        act(dialog)

    QTimer.singleShot(0, later)
    return seen


def test_enter_confirms_and_escape_does_not(dialogs: QtDialogs) -> None:
    seen = when_open(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert dialogs.confirm("Undo", "Take it back?", "Undo import") is True
    assert seen[0].windowModality() == Qt.WindowModality.WindowModal
    when_open(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert dialogs.confirm("Undo", "Take it back?", "Undo import") is False
    when_open(lambda dialog: dialog.findChild(QPushButton, "no").click())
    assert dialogs.confirm("Undo", "Take it back?", "Undo import") is False


def test_an_error_is_plain_and_its_details_can_be_copied(dialogs: QtDialogs) -> None:
    def look(dialog: QWidget) -> None:
        said = dialog.findChild(QLabel, "text")
        assert (said.text(), said.textFormat()) == ("<b>locked</b>", Qt.TextFormat.PlainText)
        assert dialog.findChild(QPlainTextEdit, "details").isReadOnly()
        dialog.findChild(QPushButton, "copy").click()
        dialog.findChild(QPushButton, "yes").click()

    when_open(look)
    dialogs.show_error("Cannot read", "<b>locked</b>", "store.locked")
    assert QGuiApplication.clipboard().text() == "store.locked"


@pytest.mark.parametrize("count", [3, 20])
def test_one_of_several(dialogs: QtDialogs, count: int) -> None:
    def pick(dialog: QWidget) -> None:
        assert dialog.findChild(QRadioButton, "option1").text() == "A && B"
        dialog.findChild(QRadioButton, f"option{count - 1}").click()
        dialog.findChild(QPushButton, "yes").click()

    when_open(pick)
    options = ["first", "A & B", *["more"] * (count - 2)]
    assert dialogs.choose("Shop", "", options) == count - 1
    when_open(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert dialogs.choose("Shop", "", options) is None


def test_a_password_is_taken_as_it_is_and_not_shown(dialogs: QtDialogs) -> None:
    def write(dialog: QWidget) -> None:
        line, yes = dialog.findChild(QLineEdit, "line"), dialog.findChild(QPushButton, "yes")
        assert not yes.isEnabled()
        QTest.keyClicks(line, " Ab 12 ")
        assert "Ab" not in line.displayText()
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    when_open(write)
    assert dialogs.ask_password("订单.xlsx is protected", "") == " Ab 12 "
    when_open(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert dialogs.ask_password("订单.xlsx is protected", "") is None


def test_a_line_of_text_must_not_be_empty(dialogs: QtDialogs) -> None:
    def write(dialog: QWidget) -> None:
        line, yes = dialog.findChild(QLineEdit, "line"), dialog.findChild(QPushButton, "yes")
        assert line.selectedText() == "old"
        line.setText("  ")
        assert not yes.isEnabled()
        line.setText(" new ")
        yes.click()

    when_open(write)
    assert dialogs.ask_text("Name", "Of the shop", "old") == "new"


def test_a_name_without_a_suffix_gets_one(dialogs: QtDialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    answers = iter([str(tmp_path / "a"), str(tmp_path / "b.XLS"), str(tmp_path / "v1.2"), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(answers), EXCEL.filter))
    kinds = (FileKind("CSV", (".csv",)), EXCEL)
    saved = [dialogs.ask_save("a.xlsx", kinds) for _ in range(4)]
    assert saved == [tmp_path / "a.xlsx", tmp_path / "b.XLS", tmp_path / "v1.2.xlsx", None]


def test_files_are_asked_for_where_the_last_ones_were(
    dialogs: QtDialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[tuple[object, ...]] = []

    def answer(*words: object) -> tuple[list[str], str]:
        asked.append(words)
        return [str(tmp_path / "a.xlsx")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    assert dialogs.ask_files("Import", (EXCEL,)) == [tmp_path / "a.xlsx"]
    dialogs.ask_files()
    assert "Excel (*.xlsx *.xls)" in str(asked[0][3])
    assert asked[1][2] == str(tmp_path)


def test_a_folder_is_asked_for_where_the_last_files_were(
    dialogs: QtDialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers, began = iter([str(tmp_path), ""]), []

    def answer(*words: object) -> str:
        began.append(words[2])
        return next(answers)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    assert [dialogs.ask_folder("Folder"), dialogs.ask_folder("Folder")] == [tmp_path, None]
    assert began[1] == str(tmp_path)


def test_scripted_dialogs_answer_in_order_and_remember() -> None:
    scripted = ScriptedDialogs()
    dialogs: Dialogs = scripted
    scripted.answer("confirm", True, False)
    scripted.answer("show_error", None)
    assert [dialogs.confirm("a", "b", "c"), dialogs.confirm("a", "b", "c")] == [True, False]
    dialogs.show_error("title", "text", "details")
    assert scripted.asked[-1] == Asked("show_error", ("title", "text", "details"))
    scripted.answer("choose", 2)
    assert scripted.unused == {"choose": 1}


@pytest.mark.parametrize(
    "ask",
    [lambda d: d.confirm("t", "x", "y"), lambda d: d.show_error("t", "x"), lambda d: d.ask_files(),
     lambda d: d.ask_save("a"), lambda d: d.ask_folder("t"), lambda d: d.choose("t", "x", ["a"]), lambda d: d.ask_text("t", "x"), lambda d: d.ask_password("t", "x")],
)  # fmt: skip
def test_a_question_that_nobody_answers_fails(ask: object) -> None:
    with pytest.raises(AssertionError, match="nobody answers"):
        ask(ScriptedDialogs())


def test_an_answer_to_no_question_fails() -> None:
    with pytest.raises(AssertionError, match="no question"):
        ScriptedDialogs().answer("confirmed", True)
