"""The start is measured to the first paint, and a portable program that cannot keep anything does not open."""

import sys

import pytest
from PySide6.QtWidgets import QLabel

from seller_toolkit.app import first_paint
from seller_toolkit.app.first_paint import FirstPaint
from seller_toolkit.app.window import can_be_kept
from seller_toolkit.gui.dialogs_port import QtDialogs


def test_the_first_paint_is_told_once(qtbot):
    told = []
    window = QLabel("bare")
    qtbot.addWidget(window)
    FirstPaint(window, lambda: told.append("painted"))
    assert told == []
    window.show()
    qtbot.waitUntil(lambda: told == ["painted"])
    window.repaint()
    assert told == ["painted"]


def test_a_window_that_nobody_sees_is_waited_for_no_longer_than_a_moment(qtbot, monkeypatch):
    monkeypatch.setattr(first_paint, "UNSEEN", 1)
    told = []
    window = QLabel("minimised at its start")
    qtbot.addWidget(window)
    FirstPaint(window, lambda: told.append("go on"))
    qtbot.waitUntil(lambda: told == ["go on"])
    window.show()
    qtbot.waitExposed(window)
    window.repaint()
    assert told == ["go on"]


@pytest.mark.parametrize("in_the_way", [True, False])
def test_a_portable_program_that_cannot_keep_anything_says_so(kit, tmp_path, monkeypatch, in_the_way):
    said = []
    monkeypatch.setattr(QtDialogs, "show_error", lambda _self, _title, text, details="": said.append(text))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "seller-toolkit"))
    monkeypatch.setenv("MPLCONFIGDIR", "kept")
    (tmp_path / "portable.txt").touch()
    if in_the_way:
        (tmp_path / "data").touch()
    assert can_be_kept(kit, QLabel()) is not in_the_way
    assert [str(tmp_path / "data") in text for text in said] == ([True] if in_the_way else [])
