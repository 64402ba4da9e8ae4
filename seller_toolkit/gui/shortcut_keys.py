"""The keys of the window: those of the menus, read from the menus, and those of tables, charts and forms, declared here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.services.shortcut_sheet import KeyGroup, KeyLine

_ACCESS_KEY = re.compile(r"\(&.\)|&(?=.)")

PLACES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Tables"),
        (
            ("Up / Down", QT_TRANSLATE_NOOP("Shortcuts", "row by row")),
            ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "open the row")),
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "tick or choose the row")),
            ("Ctrl+C", QT_TRANSLATE_NOOP("Shortcuts", "copy the selected rows with their heads, or all rows")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Chart of the score trend"),
        (
            ("Left / Right", QT_TRANSLATE_NOOP("Shortcuts", "day by day")),
            ("Home / End", QT_TRANSLATE_NOOP("Shortcuts", "first and last day")),
            ("+ / -", QT_TRANSLATE_NOOP("Shortcuts", "zoom in and out")),
            ("Shift+Left / Shift+Right", QT_TRANSLATE_NOOP("Shortcuts", "move the days that are shown")),
            ("0", QT_TRANSLATE_NOOP("Shortcuts", "show all days")),
            ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "leave the day; close the explanation")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Checklist"),
        (
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "tick the task")),
            ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "show its details")),
            ("E", QT_TRANSLATE_NOOP("Shortcuts", "another owner")),
            ("P", QT_TRANSLATE_NOOP("Shortcuts", "postpone")),
            ("Delete", QT_TRANSLATE_NOOP("Shortcuts", "dismiss the task, or delete one of your own")),
            ("Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "a new task")),
            ("Ctrl+B", QT_TRANSLATE_NOOP("Shortcuts", "fill back a printed list")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Competitors"),
        (
            ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "look closer at the shop")),
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "into the chart, or out of it")),
            ("F2", QT_TRANSLATE_NOOP("Shortcuts", "fill in its figures")),
            ("Ctrl+E", QT_TRANSLATE_NOOP("Shortcuts", "name, category and note")),
            ("Insert", QT_TRANSLATE_NOOP("Shortcuts", "add a shop")),
            ("Delete", QT_TRANSLATE_NOOP("Shortcuts", "remove the shop")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Inbox of the reviews"),
        (
            ("J / K", QT_TRANSLATE_NOOP("Shortcuts", "next and previous review")),
            ("U", QT_TRANSLATE_NOOP("Shortcuts", "seen or unseen")),
            ("Ctrl+Shift+A", QT_TRANSLATE_NOOP("Shortcuts", "cases of the selected reviews")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Scores typed by hand"),
        (
            ("Tab / Enter", QT_TRANSLATE_NOOP("Shortcuts", "next cell")),
            ("Up / Down", QT_TRANSLATE_NOOP("Shortcuts", "the cell above or below")),
            ("Ctrl+V", QT_TRANSLATE_NOOP("Shortcuts", "paste a block from a spreadsheet")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Shortcuts", "save")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Filling back a list"),
        (
            ("Space", QT_TRANSLATE_NOOP("Shortcuts", "tick the line and go on")),
            ("F2", QT_TRANSLATE_NOOP("Shortcuts", "write its note")),
            ("Ctrl+Shift+A", QT_TRANSLATE_NOOP("Shortcuts", "tick the whole page")),
            ("Ctrl+Enter", QT_TRANSLATE_NOOP("Shortcuts", "save")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "This guide"),
        (
            ("Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "search")),
            ("F3 / Shift+F3", QT_TRANSLATE_NOOP("Shortcuts", "next and previous place")),
            ("Alt+Left / Alt+Right", QT_TRANSLATE_NOOP("Shortcuts", "back and forward")),
        ),
    ),
)
"""Keys that no menu shows, by place; a key is named as in Qt's key sequences, several are parted by " / "."""


def groups_of(bar: QMenuBar, named: Mapping[QAction, str]) -> tuple[KeyGroup, ...]:
    """The menus' keys first, as the menus have them now, then those of the places.

    `named` gives other words for actions whose own ones change with the moment.
    """
    menus = (_group(menu, named) for menu in _menus_in(bar))
    places = (
        KeyGroup(
            translated("Shortcuts", title),
            tuple(KeyLine(shown_keys(keys), translated("Shortcuts", deed)) for keys, deed in lines),
        )
        for title, lines in PLACES
    )
    return (*(group for group in menus if group.lines), *places)


def shown_keys(keys: str) -> str:
    """Keys as people read them: arrows as arrows, the longer names in the language of the window."""
    words = {
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
        "-": "−",
        "Space": translate("Shortcuts", "Space"),
        "Enter": translate("Shortcuts", "Enter"),
    }
    return " / ".join(words.get(one) or _joined(one, words) for one in keys.split(" / "))


def _joined(keys: str, words: Mapping[str, str]) -> str:
    """Keys that are pressed together; a plus alone is a key."""
    return "+".join(words.get(part, part) for part in keys.split("+")) if len(keys) > 1 else keys


def _group(menu: QMenu, named: Mapping[QAction, str]) -> KeyGroup:
    return KeyGroup(_plain(menu.title()), tuple(_lines(menu, named)))


def _lines(menu: QMenu, named: Mapping[QAction, str]) -> Iterator[KeyLine]:
    below = _menus_in(menu)
    for action in menu.actions():
        if opened := next((one for one in below if one.menuAction() == action), None):
            yield from _lines(opened, named)
            continue
        words, _, beside = action.text().partition("\t")
        native = QKeySequence.SequenceFormat.NativeText
        keys = " / ".join(one.toString(native) for one in action.shortcuts()) or beside
        if keys and action.isVisible():
            yield KeyLine(keys, named.get(action) or _plain(words))


def _menus_in(parent: QMenuBar | QMenu) -> list[QMenu]:
    """Not by `QAction.menu`: the wrapper that it hands out takes the menu along when it goes."""
    return parent.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _plain(words: str) -> str:
    """Without the mark of the access key: `&File`, `文件(&F)`."""
    return _ACCESS_KEY.sub("", words)
