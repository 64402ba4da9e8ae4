"""From finding to done to proven: the story of the checklist in a real window on the demo shops."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.dialogs import print_options
from seller_toolkit.gui.dialogs.fill_back.dialog import FillBackDialog
from seller_toolkit.gui.dialogs.print_options import PaperOptions, PrintWish
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import sheets, tasks

PATIENCE = 30_000  # ms


class Manager:
    """Works through the checklist of the demo's Tmall shop in the morning."""

    def __init__(self, qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
        self.qtbot, self.window, self.workspace = qtbot, window, workspace
        tab = window.tabs["checklist"]
        assert isinstance(tab, ChecklistTab)
        self.tab = tab

    def rest(self) -> None:
        """Until no job runs and what is due has happened."""
        self.qtbot.waitUntil(lambda: not self.window._runner.running, timeout=PATIENCE)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Press a button that can be seen, by its name."""
        found = [one for one in (within or self.tab).findChildren(QAbstractButton, name) if one.isVisible()]
        assert found, name
        self.qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self.rest()

    def segment(self, place: int) -> None:
        """Look at another view of the tab."""
        button = self.tab.head.views.findChildren(QAbstractButton)[place]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def menu(self, action: QAction) -> None:
        assert action.isEnabled()
        action.trigger()
        self.rest()

    def states(self) -> list[tuple[str, TaskState]]:
        """What is stored of tasks."""
        with self.workspace.store.read() as connection:
            return [(one.knowledge_id, one.state) for one in tasks.all_tasks(connection)]


@pytest.fixture
def manager(qtbot: QtBot, demo_window: MainWindow, demo: Workspace) -> Manager:
    made = Manager(qtbot, demo_window, demo)
    made.rest()
    return made


def test_the_overview_leads_to_what_is_due(manager: Manager) -> None:
    strip = manager.window.tabs["overview"].due
    assert strip.isVisible()
    manager.qtbot.mouseClick(strip.line, Qt.MouseButton.LeftButton)
    manager.rest()
    assert manager.window.pages.currentWidget() is manager.tab
    assert manager.tab.due.isVisible()
    assert manager.tab.due.table.cells.rowCount() == 16  # of both shops, as the overview counts them


def test_accepted_ticked_printed_filled_back_and_undone(manager: Manager, monkeypatch: pytest.MonkeyPatch) -> None:
    manager.window.show_tab("checklist")
    manager.rest()
    assert manager.tab.due_card.table.cells.rowCount() >= 2
    assert len(manager.tab.today.proposals.lines) == 5
    first, second = manager.tab.today.proposals.lines[:2]
    manager.press("detail-accept", manager.tab.side)
    assert manager.states() == [(first.knowledge_id, TaskState.OPEN)]

    options = PaperOptions("A5", split="owner", steps=True)
    monkeypatch.setattr(print_options.PrintOptionsDialog, "ask", lambda *_: PrintWish(options))
    manager.press("print")
    assert manager.window.printing.dialog is not None
    manager.window.printing.dialog.close()
    with manager.workspace.store.read() as connection:
        (sheet,) = sheets.recent(connection)
    wanted = next(place for place, row in enumerate(sheet.rows, 1) if row.knowledge_id == second.knowledge_id)

    manager.press("fill-back")
    dialog = manager.window.fronts.fill_back.dialog
    assert isinstance(dialog, FillBackDialog)
    scan = dialog.findChild(QLineEdit, "scan")
    assert scan is not None
    manager.qtbot.keyClicks(scan, sheet.code)
    manager.qtbot.keyClick(scan, Qt.Key.Key_Return)
    manager.rest()
    lines = dialog.findChild(Table, "lines")
    assert lines is not None
    manager.qtbot.keyClicks(scan, f"ST1:{sheet.code}/{wanted}")  # what a scanner types
    manager.qtbot.keyClick(scan, Qt.Key.Key_Return)
    manager.press("save", dialog)
    assert (second.knowledge_id, TaskState.DONE) in manager.states()

    manager.menu(manager.window.menus.undo)
    assert manager.states() == [(first.knowledge_id, TaskState.OPEN)]
    manager.menu(manager.window.menus.redo)
    assert (second.knowledge_id, TaskState.DONE) in manager.states()
    manager.menu(manager.window.menus.undo)
    manager.menu(manager.window.menus.undo)
    assert manager.states() == []


def test_what_was_begun_says_when_its_effect_can_be_told(manager: Manager) -> None:
    manager.window.show_tab("checklist")
    manager.rest()
    first = manager.tab.today.proposals.lines[0]
    manager.press("detail-already-done", manager.tab.side)
    manager.segment(5)
    table = manager.tab.effects.panel.table
    assert [table.cells.cell(row, 0).text for row in range(table.cells.rowCount())] == [first.id]
    words = manager.tab.effects.panel._words.words()
    assert "It can be told with the values up to" in words or "Too few" in words
