"""The window around the tabs: made when looked at, focus where the work is, one look in every size."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.window import fit, wear
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.tabs.registry import TABS
from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from tests.conftest import make_workspace
from tests.gui.conftest import light_again

OPEN = Callable[[], MainWindow]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path / "store.db")


@pytest.fixture(autouse=True)
def dressed_as_before(qapp: QApplication) -> Iterator[None]:
    """Whatever a test has put on."""
    yield
    light_again(qapp)


def test_a_tab_is_made_when_it_is_first_shown_and_kept(open_window: OPEN) -> None:
    window = open_window()
    assert list(window.tabs.made) == ["overview"]
    assert list(window.tabs) == [kind.id for kind in TABS]
    assert "reviews" in window.tabs
    assert "attic" not in window.tabs
    assert list(window.tabs.made) == ["overview"]
    window.show_tab("reviews")
    first = window.tabs["reviews"]
    window.show_tab("overview")
    window.show_tab("reviews")
    assert window.pages.currentWidget() is first
    assert set(window.tabs.made) == {"overview", "reviews"}


def test_a_click_on_the_rail_makes_a_tab_and_brings_it_to_the_front(open_window: OPEN, qtbot: QtBot) -> None:
    window = open_window()
    window.nav["trend"].click()
    assert "trend" in window.tabs.made
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.tabs["trend"])
    window.nav["overview"].click()
    assert window.pages.currentWidget() is window.tabs["overview"]


def test_a_tab_that_is_made_later_shows_what_the_store_holds_by_then(open_window: OPEN) -> None:
    window = open_window()
    window.open_demo()
    window.show_tab("import")
    history = window.tabs["import"].findChild(Table, "history")
    assert history is not None
    assert history.model().rowCount() > 0


def test_tables_of_tabs_that_were_not_opened_keep_their_widths(open_window: OPEN, workspace: Workspace) -> None:
    first = open_window()
    first.show_tab("import")
    first.close()
    kept = workspace.settings["table_states"]
    assert "import/history" in kept
    open_window().close()
    assert workspace.settings["table_states"].count("import/history") == 1


def test_the_focus_goes_with_the_tab_and_not_to_the_choice_of_shop(open_window: OPEN, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitActive(window)
    for tab in window.tabs:
        window.show_tab(tab)
        assert window.focusWidget() is window.tabs[tab]
    window.bar.search.setFocus()
    window.show_tab("trend")
    assert window.focusWidget() is window.tabs["trend"]
    window.nav["trend"].setFocus()
    window.show_tab("trend")
    assert window.focusWidget() is window.nav["trend"]


def test_the_rail_grows_with_the_text(open_window: OPEN, workspace: Workspace, qapp: QApplication) -> None:
    window = open_window()
    workspace.settings.set("text_size", 150)
    wear(qapp, window.kit, workspace.settings)
    qapp.processEvents()
    for button in window.nav.values():
        assert button.width() >= button.minimumWidth()
        assert button.geometry().right() < button.parentWidget().width()
    assert window.bar.height() == theme_of(workspace.settings).height("bar")


def test_another_language_opens_the_program_again(open_window: OPEN) -> None:
    window = open_window()
    window.settings_changed("language")
    assert window.opens_again
    assert not window.isVisible()


def test_another_language_waits_for_files_that_are_not_imported_yet(open_window: OPEN, tmp_path: Path) -> None:
    window = open_window()
    wrong = tmp_path / "empty.csv"
    wrong.write_text("")
    window.take([Dropped(wrong)])
    window.settings_changed("language")
    assert not window.opens_again
    assert window.isVisible()
    assert "next start" in window.status.currentMessage()


def test_a_folder_is_chosen_and_its_files_wait(open_window: OPEN, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "导出").mkdir()
    for name in ("甲.csv", "乙.csv"):
        (tmp_path / "导出" / name).write_text("甲,乙\n1,2\n", encoding="utf-8")
    window = open_window()
    dialogs = window.dialogs
    assert isinstance(dialogs, ScriptedDialogs)
    window.show_tab("import")
    button = window.import_tab.findChild(QPushButton, "choose-folder")
    assert button is not None
    dialogs.answer("ask_folder", None, tmp_path / "导出")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.import_tab.has_waiting
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    waiting = window.import_tab.findChild(Table, "waiting")
    assert waiting is not None
    assert waiting.model().rowCount() == 2
    assert "Files found: 2" in window.status.currentMessage()


def test_search_in_a_store_without_a_shop_shows_what_to_bring(open_window: OPEN) -> None:
    window = open_window()
    window.search()
    assert window.pages.currentWidget() is window.tabs["reviews"]


def test_a_window_is_no_larger_than_the_screen(open_window: OPEN) -> None:
    window = open_window()
    window.setMinimumSize(100, 100)
    window.resize(9000, 9000)
    fit(window)
    room = window.screen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_the_emblem_has_a_picture_for_each_size(theme: Theme) -> None:
    emblem = theme.emblem()
    for side in (16, 32, 256):
        picture = emblem.pixmap(
            side,
            side,
        ).toImage()
        assert picture.width() == side
        assert picture.pixelColor(0, 0).alpha() < 32  # a rounded corner
        assert picture.pixelColor(side // 2, 1).alpha() > 0
