"""What imports saw change in a review: one quiet line each, the earlier text on a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.reviews.words import change_word, day_words
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down, emptied
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from datetime import datetime

    from seller_toolkit.services.reviews.review_inbox import ReviewCard


class ChangeLines(QWidget):
    """Hidden where nothing changed."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setObjectName("history")
        self._lines = down(gap=4, parent=self)

    def show_card(self, card: ReviewCard) -> None:
        """Draw the changes of a review, the oldest first."""
        emptied(self._lines)
        for change in card.changes:
            self._add(change.kind, change.at, change.before, card.now)
        self.setVisible(bool(card.changes))

    def _add(self, kind: str, at: datetime, before: str, now: datetime) -> None:
        kit = self._kit
        words = translate("Reviews", "{what} · {day}").format(what=change_word(kind), day=day_words(at, now))
        line = kit.text(words, "caption", "warning")
        if not before:
            self._lines.addWidget(line)
            return
        words = translate("Reviews", "Before: “{words}”").format(words=before)
        earlier = kit.text(words, "caption", "muted", wrap=True, selectable=True)
        earlier.setObjectName("earlier-text")
        earlier.hide()
        link = kit.button(translate("Reviews", "Earlier text"), "link")
        link.setObjectName("show-earlier")
        link.clicked.connect(lambda: earlier.setVisible(earlier.isHidden()))
        self._lines.addLayout(across(line, None, link))
        self._lines.addWidget(earlier)
