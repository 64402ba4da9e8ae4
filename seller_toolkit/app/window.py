"""The window on a store, from its making to its close."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from seller_toolkit.app.first_paint import FirstPaint, end_when_painted
from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.paths import prepare_portable
from seller_toolkit.app.second_start import Doorbell, OneWindow, Reception
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs_port import QtDialogs, ScriptedDialogs
from seller_toolkit.gui.idle_collector import IdleCollector
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import InlineTaskRunner, TaskRunner
from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

REFUSED = 3  # the exit code of the command line, whose modules a window does without
AFTER_PAINT = 100  # milliseconds until a window that is shown has painted itself
FRAME = 44  # pixels that a window manager draws above and below a window at most: its title bar, its edge


@dataclass(frozen=True)
class Opened:
    """What was there before the window's modules were loaded."""

    application: QApplication
    workspace: Workspace
    theme: Theme
    right: OneWindow
    splash: QWidget


def stay_open(opened: Opened, files: Sequence[Path], *, ends_when_painted: bool = False) -> tuple[bool, int]:
    """Show the window in the splash's place and stay until it is closed: whether it is to open again, and the exit code."""
    application, workspace, right = opened.application, opened.workspace, opened.right
    kit = Kit(opened.theme)
    dress(application, kit.theme)
    if not can_be_kept(kit, opened.splash):
        return False, REFUSED
    runner = TaskRunner()
    window = MainWindow(workspace, runner=runner, kit=kit)
    collector = IdleCollector(runner)
    window.look_changed.connect(lambda: wear(application, kit, workspace.settings))
    if not workspace.settings["window_geometry"]:
        fit(window)
    if ends_when_painted:
        end_when_painted(window)
    else:
        FirstPaint(window, lambda: window.begin(files))
    window.show()
    FirstPaint(window, lambda: settle(opened))
    if right.is_first:
        QTimer.singleShot(AFTER_PAINT, window, lambda: receive(window, workspace.store_path))
    code = application.exec()
    collector.stop()
    right.give_back()
    return window.opens_again, code


def settle(opened: Opened) -> None:
    """The window has painted itself: it needs no splash, and its icon is drawn in all sizes."""
    opened.splash.close()
    opened.application.setWindowIcon(opened.theme.emblem())


def receive(window: MainWindow, store: Path) -> None:
    """From now on a later start on this store hands its files to this window."""
    reception = Reception(window)
    reception.files_came.connect(window.take_files)
    Doorbell(store, window, may_enter=lambda: not window.closing).rang.connect(reception.on_ring)


def can_be_kept(kit: Kit, splash: QWidget) -> bool:
    """Whether a portable program can write beside itself; if not, the sentence that says so was shown in front of the splash."""
    try:
        prepare_portable()
    except UserError as error:
        QtDialogs(kit, splash).show_error(translate("Window", "Seller Toolkit"), error_text(error.code, error.params))
        return False
    return True


def fit(window: QWidget) -> None:
    """Make a window no larger than the screen leaves room for, its title bar included."""
    room = window.screen().availableGeometry()
    window.resize(min(window.width(), room.width()), min(window.height(), room.height() - FRAME))


def wear(application: QApplication, kit: Kit, settings: Settings) -> None:
    """Put the look that the settings say on the application and on every widget."""
    theme = theme_of(settings)
    dress(application, theme)
    kit.wear(theme)


def open_every_tab(workspace: "Workspace") -> None:
    """Show each tab once on a store and close again: for the self-test, in the frozen program too.

    Raises what a tab raises. Works under any QGuiApplication that is a QApplication, or makes one.
    """
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("the application has no widgets")
    kit = Kit(theme_of(workspace.settings))
    window = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=ScriptedDialogs())
    window.show()
    window.begin()
    for tab in window.tabs:
        window.show_tab(tab)
        application.sendPostedEvents()
        window.grab()
    window.close()
