"""How tabs come to the front for the first time."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.tabs.opening import TabOpening, load
from seller_toolkit.gui.tabs.registry import TABS
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


class Made(dict[str, object]):
    """Stands for `Tabs`: makes what it is asked for, and says what there is."""

    @property
    def made(self) -> dict[str, object]:
        return self

    def __missing__(self, tab: str) -> object:
        self[tab] = object()
        return self[tab]


def opening(shown: list[str], parent: QObject) -> tuple[TabOpening, Made]:
    tabs = Made()
    return TabOpening(tabs, shown.append, parent), tabs  # type: ignore[arg-type]


def test_a_tab_is_made_at_once_and_shown_a_turn_later(qtbot: QtBot) -> None:
    shown: list[str] = []
    parent = QObject()
    door, tabs = opening(shown, parent)
    door.open("trend")
    assert list(tabs) == ["trend"]
    assert shown == []
    qtbot.waitUntil(lambda: shown == ["trend"])
    door.open("trend")
    assert shown == ["trend", "trend"]


def test_of_two_wishes_in_one_turn_the_later_one_counts(qtbot: QtBot, qapp: QApplication) -> None:
    shown: list[str] = []
    parent = QObject()
    door, tabs = opening(shown, parent)
    tabs["overview"] = object()
    door.open("trend")
    door.open("reviews")
    qtbot.waitUntil(lambda: shown == ["reviews"])
    door.open("import")
    door.open("overview")
    qapp.processEvents()
    assert shown == ["reviews", "overview"]


def test_what_the_tabs_are_made_of_is_loaded_ahead(workspace: Workspace) -> None:
    load(JobContext(), workspace)
    assert all(f"seller_toolkit.gui.tabs.{kind.id}_tab" in sys.modules for kind in TABS)
    assert "seller_toolkit.gui.widgets.chart" in sys.modules
