"""One field leads everywhere: opened by its key, typed into, Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from seller_toolkit.gui.dialogs.palette import PaletteDialog
from seller_toolkit.gui.palette import words_of
from seller_toolkit.services.palette_index import PaletteEntry, PaletteIndex
from tests.unit.services import small_shop


@pytest.fixture
def window(workspace, open_window):
    small_shop.fill(workspace)
    return open_window()


def opened(window):
    window.fronts.palette.open()
    assert window.fronts.palette.dialog is not None
    return window.fronts.palette.dialog


def go(qtbot, window, typed, kind=""):
    """Type, look for the first row of a kind with the arrow keys, take it."""
    dialog = opened(window)
    dialog.field.setText(typed)
    while kind and dialog.found[dialog.table.currentIndex().row()].kind != kind:
        before = dialog.table.currentIndex().row()
        qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
        assert dialog.table.currentIndex().row() == before + 1
    entry = dialog.found[dialog.table.currentIndex().row()]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.fronts.palette.dialog is None
    return entry


def test_it_leads_everywhere(qtbot, window):
    go(qtbot, window, "competitors", "tab")
    assert window.pages.currentWidget() is window.tabs["competitors"]
    go(qtbot, window, "invitations", "tab")
    assert window.tabs["reviews"].page.id == "invitations"
    go(qtbot, window, "dark", "action")
    assert window.menus.settings["look"] == "dark"
    entry = go(qtbot, window, "hepan", "shop")
    assert f"shop:{window.selection.shop}" == entry.key
    assert opened(window).found[0].key == entry.key  # what was used last
    assert {"Go to…", "Undo"}.isdisjoint(one.words for one in window.fronts.palette.dialog.found)
    qtbot.keyClick(window.fronts.palette.dialog.field, Qt.Key.Key_Escape)
    assert window.fronts.palette.dialog is None


def test_it_opens_the_reviews_of_an_item_a_task_and_a_list(qtbot, window):
    go(qtbot, window, "记忆枕", "item")
    inbox = window.tabs["reviews"].inbox
    assert window.pages.currentWidget() is window.tabs["reviews"]
    assert (inbox.filters.choice.item, {one.item for one in inbox.pages.reviews}) == ("9", {"9"})
    go(qtbot, window, "吊牌", "task")
    checklist = window.tabs["checklist"]
    assert window.pages.currentWidget() is checklist
    assert checklist.library.standing_line().title == small_shop.TASK
    entry = go(qtbot, window, "promotion", "list")
    assert checklist.lists.chosen == entry.key.removeprefix("list:")


def test_readers_hear_in_the_field_what_enter_takes(qtbot, kit):
    entries = [PaletteEntry("tab", f"tab:{name}", name, "Look") for name in ("Alpha", "Beta")]
    dialog = PaletteDialog(kit, None, PaletteIndex(entries), ())
    qtbot.addWidget(dialog)
    field = dialog.findChild(QLineEdit, "go-to")
    assert field.accessibleName() == "Go to"
    assert field.accessibleDescription() == "Alpha · Look"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.accessibleDescription() == "Beta · Look"
    qtbot.keyClicks(field, "zzz")
    assert field.accessibleDescription() == ""
    assert dialog.found == ()


@pytest.mark.parametrize(
    ("label", "words"), [("文件(&F)", "文件"), ("&File", "File"), ("A && B", "A & B"), ("导入文件(&I)…", "导入文件…")]
)
def test_words_of_a_menu_go_without_the_mark_of_their_key(label, words):
    assert words_of(label) == words
