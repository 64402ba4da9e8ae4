"""Which words of a corrected review misled, or say what was not read: marked with the mouse, or one of the proposals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QScrollArea, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.markable_text import MarkableText
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.phrase_offers import PhraseQuestion

SIZE = (560, 340)  # pixels at 100 %


class PhraseDialog(QDialog):
    """`meant` carries the words, the tag and the tone of the rule whose difference the user wants to see."""

    meant = Signal(str, str, int)

    def __init__(self, kit: Kit, window: QWidget | None, asked: PhraseQuestion) -> None:
        super().__init__(window)
        self._asked = asked
        self.setObjectName("phrase")
        title = _title(asked)
        self.setWindowTitle(title)
        self.text = MarkableText(kit, asked.text)
        self.text.setObjectName("corrected-text")
        self.text.marked.connect(self._on_marked)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(translate("Learning", "Review"))
        for part in (area, area.viewport()):
            part.setProperty("role", "clear")
        body = boxed(down(self.text, None))
        body.setProperty("role", "clear")
        area.setWidget(body)
        self.words = QLineEdit(asked.words[0] if asked.words else "")
        self.words.setObjectName("words")
        self.words.setAccessibleName(translate("Learning", "Words"))
        self.words.textChanged.connect(self._allow)
        self.proposals = kit.select(asked.words)
        self.proposals.setObjectName("proposals")
        self.proposals.setAccessibleName(translate("Learning", "Proposals"))
        self.proposals.setVisible(len(asked.words) > 1)
        self.proposals.chosen.connect(lambda place: self.words.setText(asked.words[place]))
        self.show_difference = kit.button(translate("Learning", "See what changes"), "primary")
        self.show_difference.setObjectName("see")
        self.show_difference.clicked.connect(self._mean)
        leave = kit.button(translate("Learning", "Not now"))
        leave.setObjectName("leave")
        leave.clicked.connect(self.reject)
        hint = translate(
            "Learning",
            "Mark the words in the review, or take a proposal. Nothing is kept before you have seen what changes.",
        )
        down(
            kit.text(title, "title", wrap=True),
            kit.text(hint, tone="muted", wrap=True),
            (kit.frame("well", down(area, margins=(12, 10, 12, 10))), 1),
            across((self.words, 1), self.proposals, gap=8),
            across(None, leave, self.show_difference),
            gap=12,
            margins=(24, 20, 24, 18),
            parent=self,
        )
        let_enter_press(self, self.show_difference)
        self._allow()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    @Slot()
    def _allow(self) -> None:
        self.show_difference.setEnabled(bool(self.words.text().strip()))

    @Slot(str)
    def _on_marked(self, words: str) -> None:
        if words:
            self.words.setText(words)

    @Slot()
    def _mean(self) -> None:
        self.accept()
        self.meant.emit(self.words.text(), self._asked.tag, self._asked.tone)


def _title(asked: PhraseQuestion) -> str:
    if asked.tone < 0:
        words = translate("Learning", "Which words complain of {tag}?")
    elif asked.tone > 0:
        words = translate("Learning", "Which words praise {tag}?")
    else:
        words = translate("Learning", "Which words do not mean {tag}?")
    return words.format(tag=asked.label)
