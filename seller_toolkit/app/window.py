"""Opens the window: application, theme, language, runner, main window."""

import argparse
import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from seller_toolkit.app.first_paint import end_when_painted
from seller_toolkit.app.log import begin_log
from seller_toolkit.app.paths import portable_folder, prepare_portable, resource, user_folders
from seller_toolkit.app.second_start import Doorbell, OneWindow, Reception, hand_over
from seller_toolkit.app.wiring import make_workspace
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs_port import QtDialogs, ScriptedDialogs
from seller_toolkit.gui.idle_collector import IdleCollector
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import InlineTaskRunner, TaskRunner
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.qt_backend import Translators
from seller_toolkit.i18n.translate import translate
from seller_toolkit.settings.file import Settings

REFUSED = 3  # the exit code of the command line, whose modules a window does without
M_MMAP_THRESHOLD, LARGE_BLOCK = -3, 512 * 1024  # a name of glibc's malloc.h; bytes
AFTER_PAINT = 100  # milliseconds until a window that is shown has painted itself
FRAME = 12  # pixels that a window manager draws above and below a window, its title bar aside

if TYPE_CHECKING:
    from seller_toolkit.services.workspace import Workspace


def run_window(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; the answer is the exit code."""
    return_large_blocks()
    os.environ.setdefault("MPLCONFIGDIR", str(user_folders().cache / "matplotlib"))  # keep the font list between starts
    keep_beside(portable_folder())
    application = QApplication(sys.argv[:1])
    application.setDesktopFileName("seller-toolkit")
    workspace = make_workspace(Path(options.store) if getattr(options, "store", None) else None)
    begin_log(workspace.store_path)
    files = [Path(name) for name in getattr(options, "files", [])]
    right = OneWindow(workspace.store_path)
    if not right.is_first and hand_over(right, workspace.store_path, files):
        return 0
    translators = Translators(resource("i18n"))
    translators.use(getattr(options, "lang", None) or workspace.settings["language"])
    kit = Kit(theme_of(workspace.settings))
    dress(application, kit.theme)
    application.setWindowIcon(kit.theme.emblem())
    if not can_be_kept(kit):
        return REFUSED
    runner = TaskRunner()
    window = MainWindow(workspace, runner=runner, kit=kit)
    collector = IdleCollector(runner)
    window.look_changed.connect(lambda: wear(application, kit, workspace.settings))
    if not workspace.settings["window_geometry"]:
        fit(window)
    if getattr(options, "until_painted", False):
        end_when_painted(window)
    window.show()
    window.begin(files)
    if right.is_first:
        QTimer.singleShot(AFTER_PAINT, window, lambda: receive(window, workspace.store_path))
    code = application.exec()
    collector.stop()
    right.give_back()
    if window.opens_again:
        open_again(options)
    return code


def receive(window: MainWindow, store: Path) -> None:
    """From now on a later start on this store hands its files to this window."""
    reception = Reception(window)
    reception.files_came.connect(window.take_files)
    Doorbell(store, window, may_enter=lambda: not window.closing).rang.connect(reception.on_ring)


def keep_beside(folder: Path | None) -> None:
    """Have Qt remember the folders of its file dialogs in a portable program's own folder."""
    if folder is not None:
        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(folder))


def can_be_kept(kit: Kit) -> bool:
    """Whether a portable program can write beside itself; if not, the sentence that says so was shown."""
    try:
        prepare_portable()
    except UserError as error:
        QtDialogs(kit, QWidget()).show_error(
            translate("Window", "Seller Toolkit"), error_text(error.code, error.params)
        )
        return False
    return True


def return_large_blocks() -> None:
    """On Linux the memory of a picture or a file would stay with the program after it was freed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK)


def open_again(options: argparse.Namespace) -> None:
    """Start the program once more on the same store: every word is made anew in the language that was chosen."""
    frozen = getattr(sys, "frozen", False)
    store = getattr(options, "store", None)
    words = [*([] if frozen else ["-m", "seller_toolkit"]), *(["--store", str(Path(store).resolve())] if store else [])]
    QProcess.startDetached(sys.executable, words)


def fit(window: QWidget) -> None:
    """Make a window no larger than the screen leaves room for, its title bar included."""
    room = window.screen().availableGeometry()
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    window.resize(min(window.width(), room.width()), min(window.height(), room.height() - title - FRAME))


def wear(application: QApplication, kit: Kit, settings: Settings) -> None:
    """Put the look that the settings say on the application and on every widget."""
    theme = theme_of(settings)
    dress(application, theme)
    kit.wear(theme)


def theme_of(settings: Settings) -> Theme:
    """The look that the user chose; "system" follows the desktop's."""
    look = settings["look"]
    system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    dark = look == "dark" or (look == "system" and system_is_dark)
    return Theme(
        DARK if dark else LIGHT,
        resource("resources", "icons"),
        text_scale=settings["text_size"] / 100,
        red_is_up=settings["rise_colour"] == "red",
    )


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
