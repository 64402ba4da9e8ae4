"""A dressed application and a kit for the tests of widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.style_sheet import dress, style_sheet
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.theme import DARK, LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from tests.long import part

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.workspace import Workspace

ROOT = Path(__file__).parents[2]
ICONS = ROOT / "resources" / "icons"
PATIENCE = 60_000  # ms; ends a test that hangs, says nothing about speed: a busy machine may stand still for seconds
FAMILIES = ("WenQuanYi Micro Hei",)  # what fits must not hang on the fonts that a machine happens to have


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Each test starts with nothing copied and without the widgets of those before it.

    The offscreen platform also keeps the last copied data until after Python has ended, and crashes on freeing it. A widget
    that was given up is only deleted when an event loop runs; until then every change of the style looks at it again.
    """
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
        delete_what_was_given_up()


def delete_what_was_given_up() -> None:
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """pytest-qt's, but it waits longer, and a widget lives until its test is torn down, as the window does.

    pytest-qt keeps weak references: a widget freed in the middle of the events after a test takes objects along that
    Qt is just deleting.
    """
    kept, add = list[QWidget](), qtbot.addWidget

    def keep(widget: QWidget, **options: Any) -> None:
        kept.append(widget)
        add(widget, **options)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    for wait in ("waitUntil", "waitSignal", "waitExposed", "waitActive"):
        monkeypatch.setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE))
    return qtbot


@pytest.fixture
def theme() -> Theme:
    return Theme(LIGHT, ICONS, families=FAMILIES)


@pytest.fixture
def kit(qapp: QApplication, theme: Theme) -> Kit:
    """A kit in the light theme, put on the application."""
    if not wears(qapp, theme):
        dress(qapp, theme)
    return Kit(theme)


@pytest.fixture
def open_window(qtbot: QtBot, kit: Kit, workspace: Workspace) -> Callable[[], MainWindow]:
    """Opens a whole window on the store of the test; what it asks is answered by its `ScriptedDialogs`."""
    from seller_toolkit.gui.main_window import MainWindow

    def make() -> MainWindow:
        window = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=ScriptedDialogs())
        qtbot.addWidget(window)
        window.show()
        window.begin()
        return window

    return make


def light_again(app: QApplication) -> None:
    """The look of all tests is put on again after another one; what was given up is not there any more to be dressed."""
    delete_what_was_given_up()
    theme = Theme(LIGHT, ICONS, families=FAMILIES)
    if not wears(app, theme):
        dress(app, theme)


def wears(app: QApplication, theme: Theme) -> bool:
    """Whether the application has this theme on: putting it on again looks at every widget that is left of the tests before."""
    return app.styleSheet() == style_sheet(theme) and app.font() == theme.font() and app.palette() == theme.palette()


LOOKS = part([(LIGHT, 1.0), (LIGHT, 1.5), (DARK, 1.0), (DARK, 1.5)], 3)


@pytest.fixture(params=LOOKS, ids=lambda p: f"{p[0].dark=}-{p[1]}")
def every_kit(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Kit]:
    """A kit in each look and text size; in the long run in all combinations of them."""
    tokens, scale = request.param
    theme = Theme(tokens, ICONS, scale, families=FAMILIES)
    dress(qapp, theme)
    yield Kit(theme)
    light_again(qapp)
