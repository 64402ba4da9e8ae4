"""What the program learned from the shop's own reviews and from corrections, with one click back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.learning.words import (
    from_to,
    polarity_word,
    state_words,
    trial_words,
)
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from seller_toolkit.services.reviews.phrase_offers import PhraseOffer
    from seller_toolkit.services.reviews.relearning import Learned

SIZE = (820, 580)  # pixels at 100 %


class LearnedDialog(QDialog):
    """Opens in front of its window and does not block. Its wishes are carried out by whoever opened it."""

    learn_wished = Signal()
    back_wished = Signal()
    take_back_wished = Signal(int)  # the number of a review whose correction is to be forgotten
    rule_wished = Signal(int, bool)  # the id of a phrase rule; whether it is to be read
    offer_wished = Signal(str, str, int)  # words, tag and tone of an offered rule whose difference is to be seen
    offer_refused = Signal(str, str, int)  # the same of one that is to be offered no more

    def __init__(self, kit: Kit, window: QWidget | None) -> None:
        super().__init__(window)
        self._learned: Learned | None = None
        self._offers: tuple[PhraseOffer, ...] = ()
        self.setObjectName("learned")
        self.setWindowTitle(translate("Learning", "What was learned"))
        self.state, self.trial = kit.text("", wrap=True), kit.text("", tone="muted", wrap=True)
        self.state.setObjectName("state")
        self.pages = kit.segments(
            [translate("Learning", "Words"), translate("Learning", "Corrections"), translate("Learning", "Phrases")]
        )
        self.pages.setObjectName("learned-pages")
        self._make_tables(kit)
        self.take_back = _button(kit, "take-back", translate("Learning", "Take the correction back"), self._take_back)
        self.rest = _button(kit, "rest", translate("Learning", "Let it rest"), self._switch)
        self.see = _button(kit, "see-offer", translate("Learning", "See what changes"), self._see)
        body = QWidget()
        self._stack = QStackedLayout(body)
        for table, foot in (
            (self.words, ()),
            (self.corrections, (self.take_back,)),
            (self.rules, (self.rest, self.see)),
        ):
            page = down((kit.framed(table), 1), gap=8)
            if foot:
                page.addLayout(across(*foot, None))
            self._stack.addWidget(boxed(page))
        self.pages.chosen.connect(self._stack.setCurrentIndex)
        self.back = _button(kit, "back", translate("Learning", "Back to the version before"), self.back_wished.emit)
        self.learn = kit.button(translate("Learning", "Learn now"), "primary")
        self.learn.setObjectName("learn")
        self.learn.clicked.connect(lambda _on=False: self.learn_wished.emit())
        close = _button(kit, "close", translate("Learning", "Close"), self.accept)
        down(
            across(kit.text(translate("Learning", "What was learned"), "title"), None, self.pages),
            self.state,
            self.trial,
            (body, 1),
            across(self.back, None, close, self.learn),
            gap=12,
            margins=(24, 20, 24, 18),
            parent=self,
        )
        for table in (self.corrections, self.rules):
            table.row_chosen.connect(lambda _row: self._allow())
        let_enter_press(self, self.learn)
        self._allow()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def _make_tables(self, kit: Kit) -> None:
        self.words = _table(
            kit,
            "words",
            translate("Learning", "Words that your corrections taught"),
            [
                TableColumn(translate("Learning", "Word")),
                TableColumn(translate("Learning", "Leans to"), 110),
                TableColumn(translate("Learning", "In corrections"), 110, right=True),
            ],
        )
        self.corrections = _table(
            kit,
            "corrections",
            translate("Learning", "Corrections"),
            [
                TableColumn(translate("Learning", "Review"), least=240),
                TableColumn(translate("Learning", "From → to"), 170),
                TableColumn(translate("Learning", "Day"), 96),
            ],
        )
        self.rules = _table(
            kit,
            "rules",
            translate("Learning", "Phrases"),
            [
                TableColumn(translate("Learning", "Words")),
                TableColumn(translate("Learning", "Tag"), 180),
                TableColumn(translate("Learning", "Tone"), 110),
                TableColumn(translate("Learning", "Read"), 170),
            ],
        )

    def show_learned(self, learned: Learned, labels: dict[str, str], offers: tuple[PhraseOffer, ...] = ()) -> None:
        """Show what is known now; `labels` has the words of the tags, `offers` are rules that corrections speak for."""
        self._learned, self._offers = learned, offers
        self.state.set_words(state_words(learned))
        said = trial_words(learned.now) if learned.now else ""
        self.trial.set_words(said)
        self.trial.setVisible(bool(said))
        found = learned.now.words if learned.now else ()
        self.words.set_rows(
            [
                (Cell(one.text), _leans(one.weight), Cell(str(one.count), value=one.count, tone="muted"))
                for one in found
            ],
            [one.text for one in found],
        )
        self.corrections.set_rows(
            [
                (
                    Cell(one.text.replace("\n", " "), tip=one.text),
                    Cell(from_to(polarity_word(one.before), polarity_word(one.after))),
                    Cell(f"{one.at:%m-%d}", value=one.at, tone="muted"),
                )
                for one in learned.corrections
            ],
            [one.number for one in learned.corrections],
        )
        offered = [
            (Cell(one.words), Cell(one.label), Cell(_tone(one.tag, one.tone)), _spoken_for(one)) for one in offers
        ]
        kept = [
            (
                Cell(rule.words),
                Cell(labels.get(rule.tag, rule.tag)),
                Cell(_tone(rule.tag, rule.tone)),
                Cell(translate("Learning", "yes") if rule.active else translate("Learning", "no")),
            )
            for rule in learned.rules
        ]
        self.rules.set_rows(
            offered + kept, [*(-1 - place for place in range(len(offers))), *(rule.id for rule in learned.rules)]
        )
        self._allow()

    def set_busy(self, busy: bool) -> None:
        """While it learns nothing can be pressed."""
        self.learn.setEnabled(not busy)
        self.learn.setText(translate("Learning", "Learning…") if busy else translate("Learning", "Learn now"))
        self.back.setEnabled(not busy and self._learned is not None and self._learned.can_go_back)

    def _allow(self) -> None:
        self.back.setEnabled(self._learned is not None and self._learned.can_go_back)
        self.take_back.setEnabled(self.corrections.current_row_id is not None)
        rule, offer = self._rule(), self._offer()
        self.rest.setEnabled(rule is not None or offer is not None)
        self.see.setVisible(offer is not None)
        rests = rule is not None and not rule[1]
        words = translate("Learning", "Read it again") if rests else translate("Learning", "Let it rest")
        self.rest.setText(words if offer is None else translate("Learning", "Do not offer it"))

    def _offer(self) -> PhraseOffer | None:
        """The offered rule that is chosen."""
        chosen = self.rules.current_row_id
        return self._offers[-1 - chosen] if isinstance(chosen, int) and -len(self._offers) <= chosen < 0 else None

    def _rule(self) -> tuple[int, bool] | None:
        """The chosen rule's id, and whether it is read."""
        found = self._learned.rules if self._learned else ()
        return next(((rule.id, rule.active) for rule in found if rule.id == self.rules.current_row_id), None)

    def _take_back(self) -> None:
        number = self.corrections.current_row_id
        if isinstance(number, int):
            self.take_back_wished.emit(number)

    def _see(self) -> None:
        if (offer := self._offer()) is not None:
            self.offer_wished.emit(offer.words, offer.tag, offer.tone)

    def _switch(self) -> None:
        if (offer := self._offer()) is not None:
            self.offer_refused.emit(offer.words, offer.tag, offer.tone)
        elif (rule := self._rule()) is not None:
            self.rule_wished.emit(rule[0], not rule[1])


_POLARITY_OF = {-1: Polarity.NEGATIVE, 0: Polarity.NEUTRAL, 1: Polarity.POSITIVE}


def _tone(tag: str, tone: int) -> str:
    if tag and not tone:
        return translate("Learning", "not meant")
    return polarity_word(_POLARITY_OF[tone])


def _spoken_for(offer: PhraseOffer) -> Cell:
    words = translate("Learning", "offered: {count} corrections").format(count=offer.reviews)
    return Cell(words, value=offer.reviews, tone="accent")


def _leans(weight: float) -> Cell:
    polarity = Polarity.POSITIVE if weight > 0 else Polarity.NEGATIVE
    return Cell(polarity_word(polarity), value=weight)


def _table(kit: Kit, name: str, words: str, columns: list[TableColumn]) -> Table:
    table = Table(kit, columns, many=False)
    table.setObjectName(name)
    table.setAccessibleName(words)
    return table


def _button(kit: Kit, name: str, words: str, deed: Callable[[], object]) -> Button:
    button = kit.button(words)
    button.setObjectName(name)
    button.clicked.connect(lambda _on=False: deed())
    return button
