"""The score trend in its states: forecast, one line, table, weekly lists; and the forms of the tools menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow

DRAWN = 150
"""Milliseconds after which the chart has drawn itself at its new size."""


def shoot_trend(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Each state by itself; the tab is left as it was found."""
    window.show_tab("trend")
    tab = window.tabs["trend"]

    def keep(what: str) -> None:
        QTest.qWait(DRAWN)
        studio.grab(window, folder / f"trend-{what}-{name}.png")

    for toggle in ("forecast", "all_lines"):
        press(tab, toggle)
        keep(toggle.replace("_", "-"))
        press(tab, toggle)
    for segments, place, what in (
        ("shown_as", 1, "table"),
        ("shown_as", 0, ""),
        ("focus", 0, "total"),
        ("pages", 1, "lists"),
    ):
        press(tab, segments, place)
        if what:
            keep(what)
    press(tab, "pages", 0)
    window.menus.score_rules()
    studio.take(studio.front(), folder / f"dialog-rules-{name}.png")
    window.menus.audit()
    studio.take(studio.front(), folder / f"dialog-audit-{name}.png")


def press(tab: QWidget, name: str, place: int = 0) -> None:
    """Press a button by its name, or one of the buttons of segments."""
    found = tab.findChild(QWidget, name)
    assert found is not None, name
    button = found if isinstance(found, QAbstractButton) else found.findChildren(QAbstractButton)[place]
    button.click()
