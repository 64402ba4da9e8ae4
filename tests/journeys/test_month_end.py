"""The end of the month: the brief goes into the group chat, the owner gets the report."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.services.desks import report_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import brief
from seller_toolkit.services.workspace import Workspace
from tests.unit.app.small_report import SmallReports

PATIENCE = 30_000  # ms


class Keeper:
    """Keeps the shop; has one hand on the keyboard."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def rest(self) -> None:
        """Until no job runs and what is due has happened."""
        self.qtbot.waitUntil(lambda: not self.window._runner.running, timeout=PATIENCE)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def key(self, key: Qt.Key, *, shift: bool = False) -> None:
        """Press a key with Ctrl, in the window."""
        modifiers = Qt.KeyboardModifier.ControlModifier
        if shift:
            modifiers |= Qt.KeyboardModifier.ShiftModifier
        self.qtbot.keyClick(self.window, key, modifiers)
        self.rest()

    def press(self, within: QWidget, name: str) -> None:
        """Press a button that can be seen."""
        (button,) = [one for one in within.findChildren(QAbstractButton, name) if one.isVisible()]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()


@pytest.fixture
def keeper(qtbot: QtBot, demo_window: MainWindow) -> Keeper:
    return Keeper(qtbot, demo_window)


def test_one_key_and_the_chat_has_text_and_picture(keeper: Keeper, demo: Workspace, qtbot: QtBot) -> None:
    keeper.key(Qt.Key.Key_C, shift=True)
    chat = QPlainTextEdit()
    qtbot.addWidget(chat)
    chat.paste()
    pasted = chat.toPlainText()
    assert pasted == brief.brief(JobContext(), demo, ()).value.text
    assert all(shop.name in pasted for shop in keeper.window.selection.shops)
    picture = QGuiApplication.clipboard().image()
    assert isinstance(picture, QImage)
    assert picture.width() >= 800
    assert "copied" in keeper.window.status.currentMessage()
    QGuiApplication.clipboard().clear()


def test_the_report_of_the_month_by_the_dialog(keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = SmallReports()
    monkeypatch.setattr(report_desk, "period_document", small)
    dialogs = keeper.window.dialogs
    assert isinstance(dialogs, ScriptedDialogs)
    dialogs.answer("ask_save", tmp_path / "october.pdf")
    keeper.key(Qt.Key.Key_M)
    dialog = keeper.window.fronts.report.dialog
    assert dialog.period is not None
    assert f"{dialog.period.first:%Y-%m}" == "2026-10"
    keeper.press(dialog, "save")
    assert (tmp_path / "october.pdf").read_bytes().startswith(b"%PDF")
    assert "october.pdf" in keeper.window.status.currentMessage()
    assert len(small.asked) == 1
