"""A walk through the whole window on the demo shops: every tab, what its segments show, every dialog that the menus open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid

from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.tabs.reviews.pages import PAGES
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab


class DecliningDialogs:
    """Gives every question up as Esc would: a walk opens what it can and changes nothing."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def ask_files(self, title: str = "", kinds: Sequence[FileKind] = ()) -> list[Path]:
        return []

    def ask_folder(self, title: str) -> Path | None:
        return None

    def ask_save(self, suggested: str, kinds: Sequence[FileKind] = ()) -> Path | None:
        return None

    def confirm(self, title: str, text: str, yes: str) -> bool:
        return False

    def show_error(self, title: str, text: str, details: str = "") -> None:
        self.told.append(text)

    def choose(self, title: str, text: str, options: Sequence[str]) -> int | None:
        return None

    def ask_text(self, title: str, text: str, value: str = "") -> str | None:
        return None

    def ask_password(self, title: str, text: str) -> str | None:
        return None


@dataclass(frozen=True)
class Stop:
    """Something to look at: where it is, and the widget that holds all of it."""

    place: str
    widget: QWidget


class Walk:
    """One window; `screens` and `dialogs` can each be gone through once or more often."""

    def __init__(self, workspace: Workspace, kit: Kit, size: tuple[int, int] = (1280, 800)) -> None:
        self.window = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=DecliningDialogs())
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()
        self.window.begin()
        settle()
        self.window.selection.choose_shop(self.window.selection.shops[0].id)
        settle()

    def end(self) -> None:
        """Close the window and let it go."""
        self.window.close()
        self.window.deleteLater()
        settle()

    def screens(self) -> Iterator[Stop]:
        """Every tab, and every face that one of its segments shows."""
        for tab in list(self.window.tabs):
            self.window.show_tab(tab)
            settle()
            yield Stop(tab, self.window)
            if tab == "reviews":
                yield from self._pages_of_reviews()
                continue
            for segments in [s for s in self.window.tabs[tab].findChildren(Segments) if s.isVisible()]:
                yield from self._faces(tab, segments)

    def _pages_of_reviews(self) -> Iterator[Stop]:
        for page in PAGES:
            cast("ReviewsTab", self.window.tabs["reviews"]).show_page(page)
            settle()
            yield Stop(f"reviews / {page}", self.window)

    def _faces(self, tab: str, segments: Segments) -> Iterator[Stop]:
        """What the other segments show, one after the other; then the first one again."""
        first, count = segments.chosen_index, len(_buttons(segments))
        for at in [*(place for place in range(count) if place != first), first]:
            if not segments.isVisible() or at < 0:
                return
            button = _buttons(segments)[at]
            button.click()
            settle()
            if at != first:
                yield Stop(f"{tab} / {button.text()}", self.window)

    def dialogs(self) -> Iterator[Stop]:
        """Every dialog that an action of the menu bar opens, from the first tab; each is closed again."""
        for title, action in actions_of(self.window):
            self.window.show_tab("overview")
            settle()
            if isValid(action):  # a menu that is filled anew drops its old ones
                action.trigger()
            yield from self.opened(title)

    def opened(self, title: str) -> Iterator[Stop]:
        """The dialogs that stand open now; they are closed by Esc, pressed once more where something was typed."""
        settle()
        for dialog in open_dialogs():
            yield Stop(title, dialog)
        close_by_escape()


def actions_of(window: MainWindow) -> list[tuple[str, QAction]]:
    """The actions of the menu bar that may be tried: none that quits, takes the demo away, or is a choice of a setting."""
    quits = translate("Menu", "&Quit")
    left_out = {window.menus.remove_demo, window.menus.open_demo}

    def below(menu: QMenu) -> Iterator[tuple[str, QAction]]:
        for action in menu.actions():
            if action.menu() is not None:
                yield from below(action.menu())
            elif action.isEnabled() and not (
                action.isSeparator() or action.isCheckable() or action in left_out or action.text() == quits
            ):
                yield action.text(), action

    return [found for top in window.menuBar().actions() for found in below(top.menu())]


def _buttons(segments: Segments) -> list[Button]:
    return [one for one in segments.findChildren(Button) if one.isVisible()]


def open_dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def close_by_escape() -> None:
    """Close what is open as the keyboard does, whatever has the focus in it."""
    for _ in range(2):
        for dialog in open_dialogs():
            dialog.activateWindow()
            settle()
            focused = dialog.focusWidget()
            QTest.keyClick(focused if focused is not None and focused.isVisible() else dialog, Qt.Key.Key_Escape)
        settle()
    assert not open_dialogs(), f"Esc does not close {open_dialogs()}"


def settle() -> None:
    """Layouts and paints that are due happen, and what was to go is gone."""
    for _ in range(3):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
