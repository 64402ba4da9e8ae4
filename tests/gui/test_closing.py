"""The window is closed in the midst of an import: it waits for the job's next moment, and nothing is cut off."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import backup, records
from seller_toolkit.store.lock import lock_path
from tests.conftest import make_workspace
from tests.faults.whole import whole_store
from tests.unit.services.files import SCORES, bring_scores, table

PATIENCE = 60  # seconds until a test that hangs gives up


class Gate:
    """Holds an import up while it writes its first rows."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.open = threading.Event(), threading.Event()
        self._insert = records.insert
        monkeypatch.setattr(records, "insert", self._held)

    def _held(self, *arguments: object) -> None:
        self.reached.set()
        assert self.open.wait(PATIENCE)
        self._insert(*arguments)  # type: ignore[arg-type]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = make_workspace(tmp_path / "store.db")
    bring_scores(made, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    return made


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, kit: Kit, workspace: Workspace) -> Iterator[MainWindow]:
    runner = TaskRunner()
    made = MainWindow(workspace, runner=runner, kit=kit, dialogs=ScriptedDialogs())
    qtbot.addWidget(made)
    made.show()
    made.begin()
    qtbot.waitUntil(lambda: not runner.running)
    yield made
    runner.shutdown()


def scores(day: str) -> Dropped:
    choices = ImportChoices(shop="我的店", platform="tmall")
    return Dropped(Path(f"{day}.csv"), data=table(SCORES, (day, 4.5, 4.6, 4.2, 4.5)), choices=choices)


def test_closing_in_the_midst_of_an_import_leaves_the_store_as_it_was(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = whole_store(workspace)
    gate = Gate(monkeypatch)
    window.take([scores("2026-11-02"), scores("2026-11-03")])
    button = window.import_tab.waiting.primary
    qtbot.waitUntil(button.isEnabled)
    button.click()
    qtbot.waitUntil(gate.reached.is_set)
    window.close()
    assert window.isVisible()  # it says what it waits for
    assert lock_path(workspace.store_path).exists()
    gate.open.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not lock_path(workspace.store_path).exists()
    again = make_workspace(workspace.store_path)
    assert whole_store(again) == before
    assert backup.check(again.store) == ()
    again.close()


def test_closing_while_files_are_read_leaves_the_store_as_it_was(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    before = whole_store(workspace)
    window.take([scores(f"2026-10-{day:02}") for day in range(1, 29)])
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = make_workspace(workspace.store_path)
    assert whole_store(again) == before
    again.close()
