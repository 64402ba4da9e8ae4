"""All that is known of one competitor: each figure with its day and source, and what it takes to pass it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import long_day, number, signed
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.rival_target import RivalTarget

SIZE = (960, 580)  # pixels at 100 %

AskTarget = Callable[[str, Callable[["RivalTarget"], None], Callable[[], None]], None]
"""Asks what a dimension takes; the answer goes to the first callable, the second is called when the asking has ended."""


@dataclass(frozen=True)
class RivalFacts:
    """What the card shows: `rows` under `columns`, one for each figure; `dimensions` (id, label) in which it may be passed."""

    shop: Shop
    columns: Sequence[TableColumn]
    rows: Sequence[Sequence[Cell]]
    dimensions: Sequence[tuple[str, str]]
    first: str = ""


class RivalCardDialog(QDialog):
    """Closes with Esc. Without a score of one's own nothing is said of passing."""

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, facts: RivalFacts, ask_target: AskTarget) -> RivalCardDialog:
        """Show the card and return at once."""
        dialog = cls(kit, window, facts, ask_target)
        dialog.open()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, facts: RivalFacts, ask_target: AskTarget) -> None:
        super().__init__(window)
        self.kit, self._facts, self._ask_target = kit, facts, ask_target
        self._gone = False
        self._wanted = ""  # the dimension whose answer is waited for
        self._answered = False
        self.setObjectName("rival-card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(facts.shop.name)
        self._build()
        self.finished.connect(self._on_finished)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE), within=window)
        if facts.dimensions:
            places = [target for target, _ in facts.dimensions]
            self.dimension.choose(places.index(facts.first) if facts.first in places else 0)
            self._put()

    def _build(self) -> None:
        kit, shop = self.kit, self._facts.shop
        said = " · ".join(part for part in (platform_label(shop.platform), shop.category, shop.note) if part)
        self.table = Table(kit, self._facts.columns, self._facts.rows)
        self.table.setObjectName("figures")
        self.table.setAccessibleName(translate("Compare", "Figures of {shop}").format(shop=shop.name))
        self.dimension = kit.select([label for _, label in self._facts.dimensions])
        self.dimension.setObjectName("pass-dimension")
        self.dimension.setAccessibleName(translate("Compare", "Dimension"))
        self.dimension.setAutoDefault(False)
        self.dimension.chosen.connect(self._put)
        self.sentence = kit.text("", wrap=True, selectable=True)
        self.sentence.setObjectName("pass-sentence")
        self._numbers = across(gap=28)
        self._notes = kit.text("", "caption", "muted", wrap=True)
        self._notes.setObjectName("pass-notes")
        words = translate("Compare", "What it takes to pass it")
        self.passing = kit.card(
            words, self.sentence, boxed(self._numbers), self._notes, extra=(self.dimension,)
        )  # fmt: skip
        self.passing.setVisible(bool(self._facts.dimensions))
        close = kit.button(translate("Dialogs", "Close"), "primary")
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        down(
            kit.text(shop.name, "title", elide=True),
            kit.text(said, tone="muted", elide=True),
            (Scrolled(boxed(down((kit.framed(self.table), 1), self.passing, gap=12))), 1),
            across(None, close),
            gap=12, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip

    @Slot()
    def _put(self) -> None:
        """Ask for the chosen dimension; an answer to another one that comes late is dropped."""
        target = self._wanted = self._facts.dimensions[self.dimension.chosen_index][0]
        self._answered = False
        self.sentence.set_words(translate("Compare", "Counting…"), "muted")
        emptied(self._numbers)
        self._notes.set_words("")
        self._notes.hide()

        def done(found: RivalTarget) -> None:
            if not self._gone and self._wanted == target:
                self.show_target(found)

        def ended() -> None:
            if not self._gone and self._wanted == target and not self._answered:
                self.sentence.set_words(translate("Compare", "This cannot be told from the values that are there."))

        self._ask_target(target, done, ended)

    def show_target(self, found: RivalTarget) -> None:
        """Show what it takes: the sentence, its numbers, and what they rest on."""
        self._answered = True
        self.sentence.set_words(found.sentence)
        emptied(self._numbers)
        for words, value in _numbers(found):
            self._numbers.addLayout(
                down(self.kit.text(words, "caption", "muted"), self.kit.text(value, "strong"), gap=2)
            )
        self._numbers.addStretch(1)
        notes = (found.target.assumption, *found.target.notes) if found.target else ()
        said = " ".join(one for one in notes if one)
        self._notes.set_words(said)
        self._notes.setVisible(bool(said))

    @Slot()
    def _on_finished(self) -> None:
        self._gone = True


def _numbers(found: RivalTarget) -> list[tuple[str, str]]:
    target = found.target
    digits = target.digits if target else 2
    numbers = [
        (translate("Compare", "Its value"), number(found.rival_value, digits)),
        (translate("Compare", "Surely above it"), number(found.goal, digits)),
    ]
    if target is None:
        return numbers
    numbers.append((translate("Compare", "Lacking"), signed(found.gap, digits)))
    if target.needed is not None:
        numbers.append((target.what, number(target.needed)))
    if target.reach_day is not None:
        numbers.append((translate("Compare", "At your pace"), long_day(target.reach_day)))
    return numbers
