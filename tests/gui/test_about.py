"""What the window says of itself."""

import pytest
from PySide6.QtGui import QAction

from seller_toolkit import __version__
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.desks import desk


@pytest.mark.parametrize("reads", [True, False])
def test_about_tells_the_version_and_what_is_left_out(qtbot, kit, workspace, monkeypatch, reads):
    monkeypatch.setattr(desk, "can_read_pictures", lambda: reads)
    dialogs = ScriptedDialogs()
    dialogs.answer("show_error", None)
    window = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=dialogs)
    qtbot.addWidget(window)
    (about,) = (action for action in window.findChildren(QAction) if action.text() == "&About")
    about.trigger()
    said = str(dialogs.asked)
    assert __version__ in said
    assert ("does not read pictures" in said) is not reads
