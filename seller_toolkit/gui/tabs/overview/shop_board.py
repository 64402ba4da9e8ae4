"""The shops' cards side by side, as many in a row as there is room for, and what the shops still lack beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.tabs.overview.lacking_files import LackingFiles
from seller_toolkit.gui.tabs.overview.shop_panel import LEAST_WIDTH, ShopPanel
from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.widgets.kit import Kit

if TYPE_CHECKING:
    from seller_toolkit.services.reports.overview import ShopCard

MOST_COLUMNS = 3
GAP = 16


class ShopBoard(QWidget):
    """Up to three cards in a row. Where the last row has room left, it tells what the shops lack.

    `full` says whether there was no such room: the page then tells it elsewhere.
    """

    score_wanted = Signal(int, str)
    source_wanted = Signal(object)
    full = Signal(bool)

    def __init__(self, kit: Kit, wishes: Wishes) -> None:
        super().__init__()
        self.kit = kit
        self.panels: list[ShopPanel] = []
        self.lacking = LackingFiles(kit, wishes)
        self._cards: tuple[ShopCard, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    def show_cards(self, cards: Sequence[ShopCard], data_until: date | None) -> None:
        """Draw one panel a card, in their order."""
        self._cards = tuple(cards)
        for place, card in enumerate(cards):
            self._panel(place, card.digits).show_card(card, data_until)
        for panel in self.panels[len(cards) :]:
            panel.hide()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cards and self._columns != self._fitting():
            self._arrange()

    def _panel(self, place: int, digits: int) -> ShopPanel:
        """The panel of a place; one for other digits makes way."""
        if place < len(self.panels) and self.panels[place].digits == digits:
            return self.panels[place]
        panel = ShopPanel(self.kit, digits)
        panel.score_wanted.connect(self.score_wanted)
        panel.source_wanted.connect(self.source_wanted)
        if place < len(self.panels):
            self.panels[place].hide()
            self.panels[place].deleteLater()
            self.panels[place] = panel
        else:
            self.panels.append(panel)
        return panel

    def _fitting(self) -> int:
        """How many columns there is room for."""
        return max(1, min(MOST_COLUMNS, (self.width() + GAP) // (self.kit.theme.scaled(LEAST_WIDTH) + GAP)))

    def _arrange(self) -> None:
        self._columns = columns = self._fitting()
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, panel in enumerate(self.panels[: len(self._cards)]):
            self._grid.addWidget(panel, place // columns, place % columns)
            panel.show()
        self._place_lacking(columns)

    def _place_lacking(self, columns: int) -> None:
        row, used = divmod(len(self._cards), columns)
        spare = columns - used if used else 0
        shown = bool(spare) and self.lacking.show_cards(self._cards, spare)
        if spare:
            self._grid.addWidget(self.lacking, row, used, 1, spare)
        self.lacking.setVisible(shown)
        self.full.emit(not spare)
