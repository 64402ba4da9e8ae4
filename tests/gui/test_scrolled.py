"""A body scrolls between a head and buttons that stay in sight; dialogs open as high as it needs or as the screen allows."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.widgets import sizing
from seller_toolkit.gui.widgets.layout import boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizing, "room_for", lambda _dialog: QSize(700, 500))


def opened(qtbot: QtBot, lines: int, *, width: int = 400) -> tuple[QDialog, Scrolled, QPushButton]:
    dialog, button = QDialog(), QPushButton("Close")
    qtbot.addWidget(dialog)
    words = QLabel(" ".join(["word"] * 12 * lines))
    words.setWordWrap(True)
    body = Scrolled(boxed(down(words, None)))
    down(QLabel("Head"), (body, 1), button, parent=dialog)
    sizing.open_fitting(dialog, body, width)
    dialog.show()
    return dialog, body, button


def test_a_dialog_is_as_high_as_its_body_needs(qtbot: QtBot) -> None:
    dialog, body, _ = opened(qtbot, 3)
    assert dialog.width() == 400
    assert body.lack <= 0
    assert body.verticalScrollBar().maximum() == 0
    assert opened(qtbot, 5)[0].height() > dialog.height()


def test_on_a_low_screen_the_body_scrolls_and_the_buttons_stay(qtbot: QtBot) -> None:
    dialog, body, button = opened(qtbot, 200, width=4_000)
    assert dialog.size() == QSize(700, 500)
    assert body.lack > 0
    assert body.verticalScrollBar().maximum() > 0
    assert dialog.rect().contains(button.geometry())
    assert dialog.minimumSizeHint().height() < 300


def test_it_is_never_narrower_than_its_body(qtbot: QtBot) -> None:
    body = QWidget()
    body.setMinimumWidth(300)
    scrolled = Scrolled(boxed(down(body)))
    qtbot.addWidget(scrolled)
    assert scrolled.minimumSizeHint().width() > 300


def test_open_at_stays_within_a_window_and_the_screen(qtbot: QtBot) -> None:
    dialog, window = QDialog(), QWidget()
    qtbot.addWidget(dialog)
    qtbot.addWidget(window)
    window.resize(640, 900)
    sizing.open_at(dialog, 900, 900)
    assert dialog.size() == QSize(700, 500)
    sizing.open_at(dialog, 900, 300, within=window)
    assert dialog.size() == QSize(640, 300)
