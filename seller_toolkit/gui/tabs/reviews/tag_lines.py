"""What the program says of one review, line by line with its evidence, and a menu at each to correct it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from seller_toolkit.domain.reviews import AspectTag, Polarity
from seller_toolkit.gui.dialogs.learning.words import polarity_tone, polarity_word
from seller_toolkit.gui.tabs.reviews.review_rows import complaints_first
from seller_toolkit.gui.tabs.reviews.words import aspect_word
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.review_inbox import JudgedReview

WHOLE = ""
"""Stands for the tone of the whole review where others are told by their aspect."""

_CHIP_WIDTH = 96
_SAYABLE = (Polarity.NEGATIVE, Polarity.POSITIVE, Polarity.NEUTRAL)


class TagLines(QWidget):
    """`said` carries an aspect (or WHOLE) and the polarity that the user gives it, None: the review is not about it.

    `taken_back` carries the aspect (or WHOLE) of which the program is to say again what it thinks, `teach_wished` an aspect
    whose correction is to be learned from. `menus` are by aspect; `adding` has the aspects that are not spoken of.
    """

    said = Signal(str, object)
    taken_back = Signal(str)
    teach_wished = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.menus: dict[str, QMenu] = {}
        self._lines = down(gap=6)
        self.adding = QMenu(self)
        add = kit.button(translate("Reviews", "It complains of something else…"), "link")
        add.setObjectName("add-tag")
        add.clicked.connect(_opener(add, self.adding))
        down(kit.line(), self._lines, across(add, None), gap=10, parent=self)

    def show_review(self, one: JudgedReview, labels: Mapping[str, str]) -> None:
        """Draw the lines of a review: its tone, the tags with the customer's words, what the user took away."""
        emptied(self._lines)
        self.menus = {}
        by_hand = dict(one.corrected)
        text = f"{one.review.text}\n{one.review.appended_text}"
        self.setVisible(bool(text.strip()))
        self._add_tone(one, by_hand)
        for tag in complaints_first(one.tags.aspects):
            menu = self._menu(tag.aspect, tag.polarity, by_hand=tag.aspect in by_hand)
            words = _quoted(text, tag)
            said = tag.aspect in by_hand
            words = f"{words} {_as_you_said()}".strip() if said else words
            self._add(self._tag_chip(tag, labels), words, menu, taught=tag.aspect if said else "")
        for aspect in (aspect for aspect, said in by_hand.items() if aspect and not said):
            words = translate("Reviews", "not {aspect}").format(aspect=aspect_word(aspect, labels))
            self._add(self._kit.chip(words), _as_you_said(), self._menu(aspect, None, by_hand=True), taught=aspect)
        self.adding.clear()
        for aspect in (aspect for aspect in labels if aspect not in self.menus):
            self.adding.addAction(aspect_word(aspect, labels)).triggered.connect(self._sayer(aspect, Polarity.NEGATIVE))

    def _add_tone(self, one: JudgedReview, by_hand: Mapping[str, str]) -> None:
        polarity = one.tags.polarity
        tone = {"text": "accent", "warning": "warning"}.get(polarity_tone(polarity), "neutral")
        chip = self._kit.chip(polarity_word(polarity), tone)
        chip.setObjectName("tone")
        words = translate("Reviews", "Tone of the whole review")
        words = _as_you_said() if WHOLE in by_hand else words
        self._add(chip, words, self._menu(WHOLE, polarity, by_hand=WHOLE in by_hand))

    def _add(self, chip: Chip, words: str, menu: QMenu, *, taught: str = "") -> None:
        """A line; `taught` is an aspect whose correction can be learned from."""
        place = boxed(across(chip, None))
        place.setMinimumWidth(max(self._kit.theme.scaled(_CHIP_WIDTH), chip.sizeHint().width()))
        button = self._kit.button("", "ghost", icon="more-line", tone="muted", tip=translate("Reviews", "Correct this"))
        button.setFixedSize(button.sizeHint().height(), self._kit.theme.scaled(24))
        menu.setParent(button, menu.windowFlags())
        button.clicked.connect(_opener(button, menu))
        told = self._kit.text(words, "caption", "muted", wrap=True)
        self._lines.addLayout(across(place, (told, 1), *([self._teacher(taught)] if taught else []), button))

    def _teacher(self, aspect: str) -> Button:
        teach = self._kit.button(translate("Reviews", "Teach the words…"), "link")
        teach.setObjectName(f"teach-{aspect}")
        teach.setToolTip(translate("Reviews", "Say which words misled or say it; what changes is shown before"))
        teach.clicked.connect(lambda _on=False: self.teach_wished.emit(aspect))
        return teach

    def _menu(self, aspect: str, now: Polarity | None, *, by_hand: bool) -> QMenu:
        """What can be said of a line; `now` is what it says."""
        menu = self.menus[aspect] = QMenu(self)
        if now is not None and not by_hand:
            menu.addAction(translate("Reviews", "Right")).triggered.connect(self._sayer(aspect, now))
        for polarity in _SAYABLE:
            if polarity is not now:
                words = translate("Reviews", "It is: {tone}").format(tone=polarity_word(polarity))
                menu.addAction(words).triggered.connect(self._sayer(aspect, polarity))
        if now is not None and aspect != WHOLE:
            menu.addAction(translate("Reviews", "Not this tag")).triggered.connect(self._sayer(aspect, None))
        if by_hand:
            menu.addSeparator()
            words = translate("Reviews", "Take back what I said")
            menu.addAction(words).triggered.connect(lambda: self.taken_back.emit(aspect))
        return menu

    def _sayer(self, aspect: str, polarity: Polarity | None) -> Callable[[], None]:
        return lambda: self.said.emit(aspect, polarity)

    def _tag_chip(self, tag: AspectTag, labels: Mapping[str, str]) -> Chip:
        word = aspect_word(tag.aspect, labels)
        if tag.polarity is Polarity.NEGATIVE:
            return self._kit.chip(translate("Reviews", "{aspect} · bad").format(aspect=word), "warning")
        if tag.polarity is Polarity.POSITIVE:
            return self._kit.chip(translate("Reviews", "{aspect} · good").format(aspect=word), "accent")
        return self._kit.chip(word)


def _opener(button: Button, menu: QMenu) -> Callable[[], None]:
    return lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))


def _as_you_said() -> str:
    return translate("Reviews", "As you said.")


def _quoted(text: str, tag: AspectTag) -> str:
    quote = translate("Reviews", "“{words}”")
    return " ".join(quote.format(words=text[start:end]) for start, end in tag.spans)
