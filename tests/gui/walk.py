"""A walk through the whole window on the demo shops: every tab, and what its segments show."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.tabs.reviews.pages import PAGES
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab


@dataclass(frozen=True)
class Stop:
    """Something to look at: where it is, and the widget that holds all of it."""

    place: str
    widget: QWidget


class Walk:
    """One window; `screens` can be gone through once or more often."""

    def __init__(self, workspace: Workspace, kit: Kit, size: tuple[int, int] = (1280, 800)) -> None:
        self.window = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=ScriptedDialogs())
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


def _buttons(segments: Segments) -> list[Button]:
    return [one for one in segments.findChildren(Button) if one.isVisible()]


def settle() -> None:
    """Layouts and paints that are due happen, and what was to go is gone."""
    for _ in range(8):  # what a table wants reaches its page from box to box, one in each round
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
