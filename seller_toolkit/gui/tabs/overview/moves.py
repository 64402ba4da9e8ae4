"""What got worse, with its cause in one sentence, and what got better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_toolkit.domain.findings import FindingKind
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.formats import measured
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reports.overview import OverviewView, Worse

MOST_WORSE, MOST_BETTER = 4, 2


class Move(QWidget):
    """One finding: its title and change, its figures and its cause."""

    score_wanted = Signal(int, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self._shop, self._target = 0, "total"
        self.setProperty("role", "clear")
        self.title = kit.text("", "strong", elide=True)
        self.shop = kit.text("", "caption", "muted", elide=True)
        self.state = kit.chip("")
        self.delta = Delta(kit, None)
        self.detail = kit.text("", elide=True)
        self.link = kit.button(translate("Overview", "See why"), "link")
        self.link.setObjectName("see-why")
        self.link.clicked.connect(lambda: self.score_wanted.emit(self._shop, self._target))
        self._head = across(self.title, self.delta, self.state, None, self.shop)
        text = down(self._head, across(self.detail, None, self.link), gap=1, margins=(16, 7, 16, 7))
        down(kit.line(), text, gap=0, parent=self)

    def show_move(self, move: Worse, *, named: bool, is_score: bool) -> None:
        """Draw a finding; `named` with its shop, `is_score` colours its change (metrics stay grey)."""
        found = move.finding
        self._shop, self._target = move.shop.id, found.dimension or "total"
        self.title.set_words(move.title)
        self.shop.set_words(move.shop.name if named else "")
        self.link.setAccessibleName(f"{self.link.text()}: {move.title}")
        self._show_change(move, is_score=is_score)
        self.detail.set_words(" · ".join(part for part in (_figures(move), move.detail) if part))

    def _show_change(self, move: Worse, *, is_score: bool) -> None:
        fresh = Delta(self.kit, move.finding.change, digits=move.digits, quiet=not is_score)
        self._head.replaceWidget(self.delta, fresh)
        self.delta.hide()
        self.delta.deleteLater()
        self.delta = fresh
        fresh.setVisible(move.finding.change is not None)
        below = move.finding.kind is FindingKind.BELOW_LINE
        self.state.setVisible(below or move.finding.kind is FindingKind.NEAR_LINE)
        if below:
            self.state.set_words(translate("Overview", "Below the line"), tone="critical")
        else:
            self.state.set_words(translate("Overview", "At risk"), tone="warning")


class Moves(QWidget):
    """The card of all findings, the worst first."""

    score_wanted = Signal(int, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.moves = [Move(kit) for _ in range(MOST_WORSE)]
        for move in self.moves:
            move.score_wanted.connect(self.score_wanted)
        self.rest = kit.text("", "caption", "muted")
        self.nothing = kit.text("", tone="muted", wrap=True)
        self.nothing.setContentsMargins(16, 4, 16, 8)
        self._better = down(gap=2, margins=(16, 8, 16, 6))
        self._better_line = kit.line()
        better = boxed(down(self._better_line, self._better, gap=0))
        title = translate("Overview", "What got worse")
        card = kit.card(title, *self.moves, self.nothing, better, None, extra=(self.rest, 6), flush=True)
        down(card, gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_view(self, view: OverviewView) -> None:
        """Draw the worst findings and the best rises."""
        scores = {row.metric for card in view.cards for row in card.dimensions} | {c.headline for c in view.cards}
        named = len(view.cards) > 1
        for move, found in zip(self.moves, view.worse, strict=False):
            move.show_move(found, named=named, is_score=found.finding.metric in scores)
        for place, move in enumerate(self.moves):
            move.setVisible(place < len(view.worse))
        rest = max(len(view.worse) - MOST_WORSE, 0)
        self.rest.set_words(translate("Overview", "{count} more").format(count=rest) if rest else "")
        self.nothing.set_words(_nothing(view))
        self.nothing.setVisible(not view.worse)
        self._show_better(view, named=named)

    def _show_better(self, view: OverviewView, *, named: bool) -> None:
        emptied(self._better)
        self._better_line.setVisible(bool(view.better))
        lead = 0
        for place, rise in enumerate(view.better[:MOST_BETTER]):
            first = self.kit.text(translate("Overview", "Better") if place == 0 else "", "strong")
            lead = max(lead, self.kit.theme.scaled(56), first.sizeHint().width())
            first.setFixedWidth(lead)
            delta = Delta(self.kit, rise.change, digits=rise.digits)
            shop = self.kit.text(rise.shop.name if named else "", "caption", "muted", elide=True)
            self._better.addLayout(across(first, self.kit.text(rise.label, elide=True), delta, None, shop))


def _figures(move: Worse) -> str:
    """`4.40 → 4.31`, or the value alone where there is none before."""
    before, now = (measured(value, move.unit, move.digits) for value in (move.finding.before, move.finding.now))
    return now if move.finding.before is None else f"{before} → {now}"


def _nothing(view: OverviewView) -> str:
    if all(card.value is None for card in view.cards):
        return translate("Overview", "Nothing to compare yet: no score has been imported.")
    return translate("Overview", "Nothing got worse in the last 30 days.")
