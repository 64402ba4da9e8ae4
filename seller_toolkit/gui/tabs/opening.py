"""How a tab comes to the front for the first time without holding the window up."""

import importlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.tabs.registry import TABS, Tabs
from seller_toolkit.services.desks import desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


class TabOpening(QObject):
    """Opens tabs as the user wishes: one that has to be made is made in this turn of the event loop and shown in the next.

    `show(id)` brings a tab to the front at once; of two wishes in one turn the later one counts.
    """

    def __init__(self, tabs: Tabs, show: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._tabs, self._show, self._wished = tabs, show, ""
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._on_next_turn)

    @Slot(str)
    def open(self, tab: str) -> None:
        """Bring a tab to the front, now or in the next turn."""
        if tab in self._tabs.made:
            self._next_turn.stop()
            self._show(tab)
            return
        self._wished = tab
        self._next_turn.start()
        _ = self._tabs[tab]  # to ask for it makes it

    @Slot()
    def _on_next_turn(self) -> None:
        self._show(self._wished)


def load(context: JobContext, workspace: Workspace) -> Outcome[None]:
    """A job: load what the tabs, the first import and the first chart will need, after the first paint."""
    for kind in TABS:
        context.report(0, 1)
        importlib.import_module(f"{__package__}.{kind.id}_tab")
    done = desk.warm_up(context, workspace)
    from seller_toolkit.gui.widgets import chart  # start-up: matplotlib

    _ = chart
    return done
