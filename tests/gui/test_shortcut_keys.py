"""The sheet of keys says what the menus have, and every declared key stands in the code of its place."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from seller_toolkit.gui.dialogs.help.shortcuts import ShortcutsDialog, halves
from seller_toolkit.gui.shortcut_keys import PLACES, groups_of, shown_keys
from seller_toolkit.services.shortcut_sheet import KeyGroup, KeyLine

GUI = Path(__file__).parents[2] / "seller_toolkit" / "gui"
CODE = {
    "Tables": ("widgets/table.py",),
    "Chart of the score trend": ("tabs/trend/chart_host.py",),
    "Checklist": ("tabs/checklist/task_table.py", "tabs/checklist_tab.py", "widgets/table.py"),
    "Competitors": ("tabs/competitors/deeds.py",),
    "Inbox of the reviews": ("tabs/reviews/list_deeds.py",),
    "Scores typed by hand": ("widgets/entry_grid.py", "dialogs/day_scores.py"),
    "Filling back a list": ("dialogs/fill_back/lines_table.py", "dialogs/fill_back/dialog.py", "widgets/table.py"),
    "This guide": ("dialogs/help/guide_dialog.py",),
}
BY_QT = {"Up", "Down"}  # what Qt's own views do
OTHER_NAMES = {"Ctrl+C": "StandardKey.Copy", "Ctrl+V": "StandardKey.Paste", "Ctrl+F": "StandardKey.Find", "Ctrl+N": "StandardKey.New",
               "Alt+Left": "StandardKey.Back", "Alt+Right": "StandardKey.Forward", "+": "Key_Plus", "-": "Key_Minus", "Esc": "Key_Escape"}  # fmt: skip


@pytest.mark.parametrize("title", [title for title, _ in PLACES])
def test_every_declared_key_stands_in_the_code_of_its_place(title):
    code = "".join((GUI / name).read_text(encoding="utf-8") for name in CODE[title])
    keys = [key for listed, _ in dict(PLACES)[title] for key in listed.split(" / ")]
    assert [key for key in keys if key not in BY_QT and not stands_in(key, code)] == []


def stands_in(key: str, code: str) -> bool:
    last = key.rpartition("+")[2]
    names = (
        f'"{key}"',
        OTHER_NAMES.get(key, ""),
        f"Key_{last}" if last else "",
        f'"Ctrl+{"Return" if last == "Enter" else last}"',
    )
    return (
        any(name and re.search(rf"{re.escape(name)}\b|{re.escape(name)}$", code) for name in names)
        or f'"{key}"' in code
    )


def test_the_search_bites():
    assert not stands_in("Ctrl+Q", 'QKeySequence("Ctrl+E"), Key_Escape')
    assert not stands_in("E", "Key_Escape, Key_End")


def test_menus_tell_their_keys_as_they_are_now(qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menu = bar.addMenu("文件(&F)")
    opened = menu.addAction("&Open…")
    opened.setShortcut(QKeySequence("Ctrl+O"))
    menu.addAction("&Paste\tCtrl+V")
    menu.addAction("Without")
    hidden = menu.addAction("Hidden")
    hidden.setShortcut(QKeySequence("F9"))
    hidden.setVisible(False)
    undo = menu.addMenu("More").addAction("&Undo: what was done")
    undo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    bar.addMenu("Empty")
    groups = groups_of(bar, {undo: "Undo"})
    assert groups[0] == KeyGroup(
        "文件", (KeyLine("Ctrl+O", "Open…"), KeyLine("Ctrl+V", "Paste"), KeyLine("Ctrl+Y / Ctrl+Shift+Z", "Undo"))
    )
    assert len(groups) == 1 + len(PLACES)


def test_keys_are_shown_as_people_read_them():
    assert shown_keys("+ / -") == "+ / −"
    assert shown_keys("Shift+Left / Shift+Right") == "Shift+← / Shift+→"
    assert shown_keys("Space") == "Space"


def test_the_columns_are_about_as_long_as_each_other():
    groups = [KeyGroup(str(at), (KeyLine("a", "b"),) * size) for at, size in enumerate((5, 4, 6, 3))]
    left, right = halves(groups)
    assert (*left, *right) == tuple(groups)
    assert len(left) == 2
    assert halves(()) == ((), ())


def test_the_dialog_shows_all_and_asks_for_paper(qtbot, kit):
    dialog = ShortcutsDialog(kit, None, (KeyGroup("A", (KeyLine("F1", "help"),)), KeyGroup("B", (KeyLine("J", "on"),))))
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(type(kit.text("")))}
    assert {"A", "B", "F1", "help", "J", "on"} <= shown
    with qtbot.waitSignal(dialog.print_wished):
        dialog.paper.click()
