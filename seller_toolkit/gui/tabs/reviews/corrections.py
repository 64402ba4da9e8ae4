"""Carries out what the user corrects in the panel, and notes what was read and left as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.gui.dialogs.learning.words import polarity_word, rule_words
from seller_toolkit.gui.status_line import Offer
from seller_toolkit.gui.tabs.reviews.tag_lines import WHOLE
from seller_toolkit.gui.tabs.reviews.words import aspect_word
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import learning_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.reviews.review_panel import ReviewPanel
    from seller_toolkit.gui.tabs.tab import Tab
    from seller_toolkit.services.reviews.phrase_offers import PhraseOffer
    from seller_toolkit.services.reviews.review_inbox import JudgedReview

READ = 5_000
"""Milliseconds after which a review that is shown counts as read; going on from it then says that its tone is right."""


class Corrections(QObject):
    """Stands between a panel and the desk; each correction is said in the window's line."""

    def __init__(self, page: Tab, panel: ReviewPanel) -> None:
        super().__init__(page)
        self._page = page
        self._number: int | None = None
        self._polarity: Polarity | None = None
        self._read = False
        self._timer = QTimer(self, singleShot=True, interval=READ)
        self._timer.timeout.connect(self.note_read)
        panel.tags.said.connect(self._say)
        panel.tags.taken_back.connect(self._take_back)
        panel.tags.teach_wished.connect(self._teach)
        panel.marked.meant.connect(page.context.wishes.rule_offered)

    def look_at(self, one: JudgedReview | None) -> None:
        """Another review is shown; the one before was left as it was if it was read."""
        number = None if one is None else one.review.number
        self._polarity = None if one is None else one.tags.polarity
        if number == self._number:
            return
        if self._read and self._number is not None:
            self._page.run(learning_desk.leave_alone, (self._number,))
        self._number, self._read = number, False
        self._timer.stop()
        if one is not None and one.review.text:
            self._timer.start()

    @Slot()
    def note_read(self) -> None:
        """The review was shown for long enough to be read."""
        self._read = True

    @Slot(str, object)
    def _say(self, aspect: str, polarity: Polarity | None) -> None:
        number = self._number
        if number is None:
            return
        self._forget_reading()
        if aspect != WHOLE:
            words = translate("Deeds", "{aspect} of a review").format(aspect=aspect_word(aspect, {}))
            self._page.do(words, learning_desk.correct_tag, number, aspect, polarity)
            self._page.run(learning_desk.phrase_offers, done=partial(self._offer, aspect), replaces="offers of phrases")
            self._tell(_tag_words(aspect_word(aspect, {}), polarity))
        elif polarity is self._polarity:
            self._page.run(learning_desk.leave_alone, (number,))
            self._tell(translate("Reviews", "Noted: the tone is right."))
        elif polarity is not None:
            self._page.do(translate("Deeds", "tone of a review"), learning_desk.correct, number, polarity)
            self._tell(translate("Reviews", "Noted: this review is {tone}.").format(tone=polarity_word(polarity)))

    @Slot(str)
    def _teach(self, aspect: str) -> None:
        if self._number is not None:
            self._page.context.wishes.phrase_asked.emit(self._number, aspect)

    def _offer(self, aspect: str, offers: tuple[PhraseOffer, ...]) -> None:
        """Several corrections say the same: offer the rule that they speak for."""
        one = next((one for one in offers if one.tag == aspect), None)
        if one is None:
            return
        words = translate("Reviews", "{count} corrections say it: {rule}").format(
            count=one.reviews, rule=rule_words(one.words, one.label, one.tone)
        )
        wishes = self._page.context.wishes
        deed = partial(wishes.rule_offered.emit, one.words, one.tag, one.tone)
        wishes.offered.emit(Offer("rule", words, translate("Reviews", "Look"), deed))

    @Slot(str)
    def _take_back(self, aspect: str) -> None:
        number = self._number
        if number is None:
            return
        self._forget_reading()
        words = translate("Deeds", "take a correction back")
        if aspect == WHOLE:
            self._page.do(words, learning_desk.take_back, number)
        else:
            self._page.do(words, learning_desk.take_back_tag, number, aspect)
        self._tell(translate("Reviews", "Taken back: the program's own reading stands again."))

    def _forget_reading(self) -> None:
        """What is corrected was not left as it was."""
        self._timer.stop()
        self._read = False

    def _tell(self, words: str) -> None:
        self._page.context.wishes.notice.emit(words)


def _tag_words(aspect: str, polarity: Polarity | None) -> str:
    if polarity is None:
        return translate("Reviews", "Noted: this review is not about {aspect}.").format(aspect=aspect)
    return translate("Reviews", "Noted: {aspect} is {tone} here.").format(aspect=aspect, tone=polarity_word(polarity))
