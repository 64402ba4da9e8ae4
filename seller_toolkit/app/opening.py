"""From the start of the process to the splash; the window's modules, which take longest, are loaded behind it."""

import ctypes
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from seller_toolkit.app.first_paint import end_when_painted
from seller_toolkit.app.paths import portable_folder, resource, user_folders
from seller_toolkit.app.second_start import OneWindow, hand_over
from seller_toolkit.app.splash import Splash
from seller_toolkit.app.window_words import WindowWish
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.i18n.qt_backend import Translators
from seller_toolkit.settings.file import Settings

M_MMAP_THRESHOLD, LARGE_BLOCK = -3, 512 * 1024  # a name of glibc's malloc.h; bytes
M_ARENA_MAX = -8  # another one


def run_window(wish: WindowWish) -> int:
    """Open the window and stay until it is closed; the answer is the exit code.

    A start on a store whose window is open hands its files over and ends.
    """
    return_large_blocks()
    folders = user_folders()
    os.environ.setdefault("MPLCONFIGDIR", str(folders.cache / "matplotlib"))  # keep the font list between starts
    keep_beside(portable_folder())
    application = QApplication(sys.argv[:1])
    application.setDesktopFileName("seller-toolkit")
    settings = Settings(folders.settings)
    named = Path(wish.store) if wish.store else None
    store = named or folders.store_in(settings["store_folder"])
    files = [Path(name) for name in wish.files]
    right = OneWindow(store)
    if not right.is_first and hand_over(right, store, files):
        return 0
    Translators(resource("i18n")).use(wish.lang or settings["language"])
    theme = theme_of(settings)
    splash = Splash(theme)
    if wish.until_painted == "splash":
        end_when_painted(splash)
    splash.show()
    application.processEvents()
    from seller_toolkit.app.log import begin_log  # start-up: behind the splash
    from seller_toolkit.app.window import Opened, stay_open  # start-up: behind the splash
    from seller_toolkit.app.wiring import make_workspace  # start-up: behind the splash

    begin_log(store)
    stays = Opened(application, make_workspace(named, settings), theme, right, splash)
    opens_again, code = stay_open(stays, files, ends_when_painted=wish.until_painted == "window")
    if opens_again:
        open_again(wish.store)
    return code


def keep_beside(folder: Path | None) -> None:
    """Have Qt remember the folders of its file dialogs in a portable program's own folder."""
    if folder is not None:
        from PySide6.QtCore import QSettings  # start-up: few programs are portable

        for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(form, QSettings.Scope.UserScope, str(folder))


def return_large_blocks() -> None:
    """On Linux the memory of a picture or a file would stay with the program after it was freed, and each thread keep its own."""
    if sys.platform == "linux":
        library = ctypes.CDLL(None)
        library.mallopt(M_MMAP_THRESHOLD, LARGE_BLOCK)
        library.mallopt(M_ARENA_MAX, 1)


def open_again(store: str) -> None:
    """Start the program once more on the store that was named, "" for the user's: every word is made anew in the language chosen."""
    from PySide6.QtCore import QProcess  # start-up: at the end

    frozen = getattr(sys, "frozen", False)
    words = [*([] if frozen else ["-m", "seller_toolkit"]), *(["--store", str(Path(store).resolve())] if store else [])]
    QProcess.startDetached(sys.executable, words)


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
