"""The watched folder in the window: switched on by a click, imported without a word, questions wait."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.workspace import Workspace
from tests.conftest import make_workspace
from tests.locked_files import locked_xlsx

HEAD = "店铺名称,评价时间,订单编号,评分,评价内容\n"
REVIEWS = HEAD + "禾畔店,2026-11-01 10:00:00,26881045,2,被套偏小\n"
UNKNOWN = "甲,乙,丙\n26881045,顺丰,2026-11-01 09:00:00\n26881046,申通,2026-11-02 09:00:00\n"
NO_SHOP = REVIEWS.replace("店铺名称", "备注").replace("禾畔店", "无")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "下载"
    made.mkdir()
    return made


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Its clock stands a minute behind the files that a test writes."""
    return make_workspace(tmp_path / "store.db", now=datetime.now() - timedelta(minutes=1))


@pytest.fixture
def window(open_window: Callable[[], MainWindow], folder: Path, qtbot: QtBot) -> MainWindow:
    """A window that watches the folder."""
    made = open_window()
    made.show_tab("import")
    press(made, qtbot, folder)
    made.show_tab("overview")
    return made


def press(window: MainWindow, qtbot: QtBot, *answers: Path | None) -> None:
    assert isinstance(window.dialogs, ScriptedDialogs)
    window.dialogs.answer("ask_folder", *answers)
    button = window.import_tab.findChild(QPushButton, "watch")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words(window: MainWindow) -> str:
    label = window.import_tab.findChild(QLabel, "watched")
    assert label is not None
    return label.text()


def rows(window: MainWindow, name: str) -> list[str]:
    table = window.import_tab.findChild(Table, name)
    assert table is not None
    return [table.cells.cell(row, 1 if name == "history" else 0).spoken for row in range(table.cells.rowCount())]


def look_twice(window: MainWindow) -> None:
    window.watch.look()
    window.watch.look()


def test_it_is_off_until_a_folder_is_chosen_and_stops_by_a_click(
    open_window: Callable[[], MainWindow], folder: Path, workspace: Workspace, qtbot: QtBot
) -> None:
    window = open_window()
    window.show_tab("import")
    assert words(window) == "Watched folder: off"
    press(window, qtbot, None)
    assert workspace.settings["watched_folder"] == ""
    press(window, qtbot, folder)
    assert (words(window), workspace.settings["watched_folder"]) == ("Watched folder: 下载", str(folder))
    press(window, qtbot)
    assert (words(window), workspace.settings["watched_folder"]) == ("Watched folder: off", "")
    (folder / "评价.csv").write_text(REVIEWS, encoding="utf-8")
    look_twice(window)
    assert rows(window, "history") == []


def test_what_is_clear_is_imported_without_a_dialog_while_another_tab_is_shown(
    window: MainWindow, folder: Path
) -> None:
    (folder / "评价.csv").write_text(REVIEWS, encoding="utf-8")
    window.watch.look()
    assert window.selection.shops == ()
    window.watch.look()
    assert [shop.name for shop in window.selection.shops] == ["禾畔店"]
    assert window.status.currentMessage().strip() == "1 file imported: 1 new, 0 changed, 0 rejected"
    assert window.pages.currentWidget() is window.tabs["overview"]
    assert not window.import_tab.has_waiting
    window.show_tab("import")
    assert "评价.csv" in rows(window, "history")[0]


def test_bytes_that_were_imported_before_are_passed_over_quietly(window: MainWindow, folder: Path) -> None:
    for name in ("一.csv", "二.csv"):
        (folder / name).write_text(REVIEWS, encoding="utf-8")
        window.status.say("")
        look_twice(window)
    assert (window.status.currentMessage(), window.import_tab.has_waiting) == ("", False)
    window.show_tab("import")
    assert len(rows(window, "history")) == 1


def test_what_has_a_question_waits_and_says_so(window: MainWindow, folder: Path) -> None:
    (folder / "无店铺.csv").write_text(NO_SHOP, encoding="utf-8")
    look_twice(window)
    assert rows(window, "waiting") == ["无店铺.csv"]
    assert "has a question and waits" in window.status.currentMessage()


def test_a_password_is_not_asked_for_out_of_the_blue(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    table = [line.split(",") for line in REVIEWS.splitlines()]
    (folder / "评价.xlsx").write_bytes(locked_xlsx(table, "Ab12"))
    look_twice(window)
    assert rows(window, "waiting") == ["评价.xlsx"]
    window.show_tab("import")
    assert isinstance(window.dialogs, ScriptedDialogs)
    window.dialogs.answer("ask_password", None)
    qtbot.mouseClick(window.import_tab.waiting.preview, Qt.MouseButton.LeftButton)
    assert not window.import_tab.has_waiting


def test_what_is_no_export_is_named_and_does_not_wait(window: MainWindow, folder: Path) -> None:
    (folder / "坏.xlsx").write_bytes(b"\x89PNG" + bytes(50))
    look_twice(window)
    assert not window.import_tab.has_waiting
    assert "坏.xlsx is not a table" in window.status.currentMessage()


def test_what_waits_is_seen_again_by_the_next_window_and_nothing_else(
    window: MainWindow, folder: Path, open_window: Callable[[], MainWindow]
) -> None:
    (folder / "评价.csv").write_text(REVIEWS, encoding="utf-8")
    (folder / "物流.csv").write_text(UNKNOWN, encoding="utf-8")
    look_twice(window)
    window.close()
    again = open_window()
    look_twice(again)
    assert rows(again, "waiting") == ["物流.csv"]
    again.close()


def test_a_folder_that_cannot_be_reached_is_waited_for(window: MainWindow, folder: Path) -> None:
    folder.rmdir()
    look_twice(window)
    folder.mkdir()
    (folder / "评价.csv").write_text(REVIEWS, encoding="utf-8")
    look_twice(window)
    assert [shop.name for shop in window.selection.shops] == ["禾畔店"]
