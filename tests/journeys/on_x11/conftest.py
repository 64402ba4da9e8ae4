"""The program as a user has it: real window, real runner, Chinese, an empty store."""

import pytest
from PySide6.QtWidgets import QApplication

from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.qt_backend import Translators
from tests.conftest import make_workspace
from tests.journeys.user import User


@pytest.fixture
def window(qtbot, tmp_path):
    translators = Translators(resource("i18n"))
    translators.use("zh_CN")
    workspace = make_workspace(tmp_path / "store.db")
    kit = Kit(theme_of(workspace.settings))
    dress(QApplication.instance(), kit.theme)
    made = MainWindow(workspace, runner=TaskRunner(), kit=kit)
    made.move(0, 0)
    made.show()
    qtbot.waitExposed(made)
    made.begin()
    qtbot.waitUntil(lambda: not made._runner.running, timeout=60_000)
    yield made
    made._runner.cancel_all()
    qtbot.waitUntil(lambda: not made._runner.running, timeout=60_000)
    made.close()


@pytest.fixture
def user(qtbot, window):
    return User(qtbot, window)
