"""At 200 % text and in small windows everything can still be reached."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.bar import Bar
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.theme import LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.periods import LAST_30, LAST_180
from tests.conftest import make_workspace
from tests.gui.conftest import FAMILIES, ICONS
from tests.gui.laws import clipped, visible
from tests.gui.walk import settle


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, demo_store: Path, tmp_path: Path):
    copy = tmp_path / "demo.db"
    copy.write_bytes(demo_store.read_bytes())
    workspace = make_workspace(copy)
    theme = Theme(LIGHT, ICONS, 2.0, families=FAMILIES)
    dress(qapp, theme)
    made = MainWindow(workspace, runner=InlineTaskRunner(), kit=Kit(theme), dialogs=ScriptedDialogs())
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    made.begin()
    made.activateWindow()
    settle()
    yield made
    made.close()
    workspace.close()
    dress(qapp, Theme(LIGHT, ICONS, families=FAMILIES))


def test_the_periods_fold_into_one_button_where_there_is_no_room(window: MainWindow) -> None:
    bar: Bar = window.bar
    assert bar.folded.isVisible()
    assert not bar.period.isVisible()
    assert not [words for words in clipped(window) if " Bar " in words]
    bar.folded.chosen.emit(0)
    assert window.selection.period == LAST_30
    window.selection.choose_period(LAST_180)
    assert bar.folded.accessibleName() == "Period: 180 days"
    window.resize(2600, 640)
    settle()
    assert bar.period.isVisible()
    assert not bar.folded.isVisible()


def test_tabs_below_the_window_come_into_sight_with_the_focus(window: MainWindow) -> None:
    last = window.nav["reviews"]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    window.nav["overview"].setFocus(Qt.FocusReason.TabFocusReason)
    window._rail_frame.ensureWidgetVisible(last)
    settle()
    assert last in visible(window)
    assert last.visibleRegion().boundingRect().height() == last.height()
