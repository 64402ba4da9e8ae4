"""The card with the chart: which line is in focus, what is drawn with it, and what can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from seller_toolkit.gui.tabs.trend.chart_host import ChartHost
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.score_trend import TrendView


class ChartPanel(QFrame):
    """`focus_chosen` carries "total" or a dimension's id; the other signals are the wishes of the buttons."""

    focus_chosen = Signal(str)
    picture_requested = Signal()
    print_requested = Signal()
    copy_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._view: TrendView | None = None
        self._focus, self._days = "", 0
        self._names: tuple[str, ...] = ()
        self.host = ChartHost(kit)
        self.host.setObjectName("chart")
        self.lines = kit.segments([])
        self.lines.setObjectName("focus")
        self.lines.setAccessibleName(translate("Trend", "Score in focus"))
        self.peers = kit.toggle(translate("Trend", "Peers"))
        self.peers.setObjectName("peers")
        self.events = kit.toggle(translate("Trend", "Events"))
        self.events.setObjectName("events")
        picture = kit.button("", icon="image-line", tip=translate("Trend", "Export picture"))
        picture.setObjectName("picture")
        printing = kit.button("", icon="printer-line", tip=translate("Trend", "Print"))
        printing.setObjectName("print")
        copying = kit.button("", icon="file-copy-line", tip=translate("Trend", "Copy values as a table"))
        copying.setObjectName("copy")
        tools = across(self.lines, 4, self.peers, self.events, None, picture, printing, copying)
        down(tools, (self.host, 1), gap=8, margins=(12, 12, 12, 8), parent=self)
        self.lines.chosen.connect(self._on_line)
        self.peers.toggled.connect(self._draw)
        self.events.toggled.connect(self._draw)
        picture.clicked.connect(self.picture_requested)
        printing.clicked.connect(self.print_requested)
        copying.clicked.connect(self.copy_requested)

    def show_view(self, view: TrendView, focus: str, *, explained_days: int) -> None:
        """Draw a view; what it has no data of cannot be turned on."""
        self._view, self._focus, self._days = view, focus, explained_days
        names = tuple(line.label for line in view.lines)
        place = next((place for place, line in enumerate(view.lines) if line.dimension == focus), 0)
        if names != self._names:  # the buttons keep the keyboard's focus where they stay the same
            self._names = names
            self.lines.set_names(names, place)
        self.lines.choose(place)
        line = view.line(focus)
        self.peers.setVisible(any(one.metric in view.peers for one in view.lines))
        self.peers.setEnabled(line is not None and line.metric in view.peers)
        self.events.setVisible(bool(view.events))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._view is not None:
            self.host.show_view(
                self._view,
                self._focus,
                peers=self.peers.isChecked(),
                events=self.events.isChecked(),
                explained_days=self._days,
            )

    @Slot(int)
    def _on_line(self, place: int) -> None:
        if self._view is not None:
            self.focus_chosen.emit(self._view.lines[place].dimension)
