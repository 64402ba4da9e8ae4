"""What the shops still lack: which file to bring, and what it would show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed, down, emptied
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reports.overview import ShopCard

ROWS = 4
"""Files of a column; there is a link to the rest."""


class LackingFiles(QWidget):
    """A card with a column of files for each part of the page's width that it is given."""

    def __init__(self, kit: Kit, wishes: Wishes) -> None:
        super().__init__()
        self.kit = kit
        self.rest = kit.text("", "caption", "muted")
        link = kit.button(translate("Overview", "Bring files"), "link")
        link.setObjectName("bring")
        link.clicked.connect(lambda: wishes.tab_requested.emit("import"))
        self._shown: object = None  # what stands there and in how many columns
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        title = translate("Overview", "Still missing")
        down(kit.card(title, boxed(self._grid), None, extra=(self.rest, 8, link)), gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_cards(self, cards: Sequence[ShopCard], columns: int) -> bool:
        """Tell what these shops lack, in columns; False where they lack nothing."""
        lacking = [card for card in cards if card.missing]
        entries = _entries(lacking, columns * ROWS)
        wanted = columns, len(cards) > 1, [(card.shop.name, card.missing, files) for card, files in entries]
        if wanted != self._shown:  # fresh labels do not know their height yet, and make the page jump
            self._shown = wanted
            self._fill(cards, lacking, entries, columns)
        return bool(entries)

    def _fill(
        self,
        cards: Sequence[ShopCard],
        lacking: Sequence[ShopCard],
        entries: list[tuple[ShopCard, list[int]]],
        columns: int,
    ) -> None:
        emptied(self._grid)
        whole = sum(len(card.missing) for card in lacking)
        rest = whole - sum(len(files) for _, files in entries)
        self.rest.set_words(translate("Overview", "{count} more").format(count=rest) if rest else "")
        place = 0
        for card, files in entries:
            for kind in files:
                entry = self._entry(card, kind, named=len(cards) > 1)
                self._grid.addWidget(entry, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
                place += 1
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _entry(self, card: ShopCard, place: int, *, named: bool) -> QWidget:
        missing = card.missing[place]
        file = self.kit.text(_sentence(missing.file), wrap=True)
        shows = translate("Overview", "shows {what}").format(what=missing.shows)
        words = " · ".join((card.shop.name, shows) if named else (_sentence(shows),))
        entry = boxed(down(file, self.kit.text(words, "caption", "muted", wrap=True), gap=2))
        entry.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return entry


def _entries(cards: Sequence[ShopCard], most: int) -> list[tuple[ShopCard, list[int]]]:
    """Places of each card's most helpful files, shared out in turn until `most` are taken."""
    taken: list[tuple[ShopCard, list[int]]] = [(card, []) for card in cards]
    for turn in range(max((len(card.missing) for card in cards), default=0)):
        for card, places in taken:
            if turn < len(card.missing) and sum(len(found) for _, found in taken) < most:
                places.append(turn)
    return taken


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
