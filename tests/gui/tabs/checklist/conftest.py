"""The stage of the checklist for each test, bare and with tasks in progress."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.theme import LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.desks import desk
from tests.gui.conftest import ICONS
from tests.gui.tabs.checklist.stage import JOB, TODAY, DemoStore, Stage, staged, workspace_on


@pytest.fixture(scope="module")
def dressed(qapp: QApplication) -> Kit:
    """One kit for the module: dressing the application takes its time."""
    theme = Theme(LIGHT, ICONS)
    dress(qapp, theme)
    return Kit(theme)


@pytest.fixture(scope="module")
def stage_store(demo_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoStore]:
    """The demo shops, read from the files that the program brings."""
    path = Path(shutil.copy(demo_store, tmp_path_factory.mktemp("demo") / "store.db"))
    workspace = workspace_on(path)
    own = desk.open_store(JOB, workspace).value.own
    yield DemoStore(workspace, demo_store, own)
    workspace.close()


@pytest.fixture
def stage(qtbot: QtBot, dressed: Kit, stage_store: DemoStore) -> Iterator[Stage]:
    made = staged(qtbot, dressed, stage_store.fresh(), stage_store.shops)
    yield made
    assert made.dialogs.unused == {}
    made.tab.close()
    made.tab.deleteLater()
    QApplication.sendPostedEvents(made.tab, QEvent.Type.DeferredDelete.value)  # else each test dresses all tabs before


@pytest.fixture
def busy(stage: Stage) -> Stage:
    """Four tasks in progress: one overdue, one due today, one next week, one without a day."""
    stage.numbers = [
        stage.take_on("logistics.late-pickups", date(2026, 10, 28), "王磊"),
        stage.take_on("logistics.same-day-dispatch", TODAY, "李敏"),
        stage.take_on(stage.view().library[20].knowledge_id, date(2026, 11, 3), "王磊"),
        stage.take_on(stage.view().library[40].knowledge_id, None),
    ]
    stage.refresh()
    return stage
