"""Words that were marked in a review, and what the user says they mean from now on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from seller_toolkit.gui.tabs.reviews.words import aspect_word
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.translate import translate

Below = Mapping[str, tuple[tuple[str, str], ...]]
"""For each aspect the tags below it with their labels."""

_SHOWN = 14  # characters; longer words cannot be learned


class MarkedWords(QWidget):
    """`meant` carries the words, a tag (an aspect, a root cause or an own tag) and a tone: -1 complaint, 1 praise.

    Hidden while nothing is marked.
    """

    meant = Signal(str, str, int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._words = ""
        self.menu = QMenu(self)
        self.menus: dict[str, QMenu] = {}
        self._shown: tuple[dict[str, str], Below] = ({}, {})
        self.button = kit.button("", icon="edit-line")
        self.button.setObjectName("words-mean")
        self.button.setToolTip(translate("Reviews", "Teach the program these words; what changes is shown before"))
        self.button.clicked.connect(self._open)
        across(boxed(across(self.button, None)), parent=self)
        self.hide()

    def set_labels(self, labels: Mapping[str, str], below: Below) -> None:
        """The aspects that words can mean with their words, and the causes and own tags `below` each of them."""
        if (dict(labels), below) == self._shown:
            return
        self._shown = dict(labels), below
        self.menu.clear()
        self.menus.clear()
        for aspect in labels:
            of = self.menus[aspect] = QMenu(aspect_word(aspect, labels), self.menu)
            self.menu.addMenu(of)
            of.addAction(translate("Reviews", "as a complaint")).triggered.connect(self._sayer(aspect, -1))
            of.addAction(translate("Reviews", "as praise")).triggered.connect(self._sayer(aspect, 1))
            of.addSeparator()
            for tag, label in below.get(aspect, ()):
                of.addAction(label.replace("&", "&&")).triggered.connect(self._sayer(tag, -1))

    @Slot(str)
    def show_words(self, words: str) -> None:
        """Offer to say what these words mean; "" hides the offer."""
        self._words = words
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        self.button.setText(translate("Reviews", "“{words}” means…").format(words=shown).replace("&", "&&"))
        self.setVisible(bool(words))

    def _sayer(self, tag: str, tone: int) -> Callable[[], None]:
        return lambda: self.meant.emit(self._words, tag, tone)

    @Slot()
    def _open(self) -> None:
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
