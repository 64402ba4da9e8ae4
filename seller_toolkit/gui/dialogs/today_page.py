"""The page of today's scores: a grid for all shops that are scored alike, one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.entry_answers import EntryAnswers
from seller_toolkit.gui.models.entry_model import EntryColumn, EntryRow, Place
from seller_toolkit.gui.widgets.entry_grid import EntryGrid
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down, emptied
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.i18n.formats import moment, short_day
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import DayValue, FilledIn

if TYPE_CHECKING:
    from seller_toolkit.services.imports.day_scores import DayScores, ShopDay, ShopGroup
    from seller_toolkit.services.imports.score_entry import EntryCheck, ScoreTable


class GroupCard(QWidget):
    """The grid of one group of shops, and the choice of the score where they have several."""

    def __init__(self, kit: Kit, group: ShopGroup) -> None:
        super().__init__()
        self.group, self.answers = group, EntryAnswers()
        self._shops = {shop.shop.id: shop for shop in group.shops}
        self.grid = EntryGrid(kit, head_width=268, row_height=52, fits=True)
        self.grid.setObjectName("scores")
        self.scores = kit.segments([score.label for score in group.scores])
        self.scores.setObjectName("score")
        self.scores.setVisible(len(group.scores) > 1)
        platforms = dict.fromkeys(platform_label(shop.shop.platform) for shop in group.shops)
        title = " · ".join(platforms) if len(group.scores) > 1 else f"{' · '.join(platforms)} · {group.scores[0].label}"
        card = kit.card(title, self.grid, extra=[self.scores], flush=True)
        down(card, margins=(0, 0, 0, 0), parent=self)
        self.scores.chosen.connect(lambda _place: self.show_score())
        self.grid.looked.connect(self.look)
        self.grid.accepted.connect(self._on_accepted)
        self.grid.pasted.connect(self._on_pasted)
        self.show_score()

    @property
    def score(self) -> ScoreTable:
        """The score whose columns are shown."""
        return self.group.scores[max(self.scores.chosen_index, 0)]

    def show_score(self) -> None:
        """Show the columns of the chosen score."""
        columns = [EntryColumn(field.id, field.label) for field in self.score.fields]
        self.grid.show_rows(columns, [_row(shop, self.score) for shop in self.group.shops])

    def look(self) -> None:
        """Check what is typed and say what was found."""
        texts = self.grid.entries.texts
        checks: dict[Place, EntryCheck] = {
            (key, metric): check
            for key, shop in self._shops.items()
            for metric, check in self.group.look_at(
                shop, {m: text for (k, m), text in texts.items() if k == key}
            ).items()
        }
        self.answers.look(dict(texts), checks)
        self.grid.set_marks(self.answers.marks)

    def filled(self) -> list[FilledIn]:
        """The values that were typed, shop by shop; `look` comes before."""
        found: dict[int, list[DayValue]] = {}
        for (key, metric), value in self.answers.values.items():
            shop = self._shops[key]
            found.setdefault(shop.shop.id, []).append(DayValue(shop.day, metric, value))
        return [FilledIn(shop_id, tuple(values)) for shop_id, values in found.items()]

    def go_to_open(self) -> bool:
        """Put the cursor into the first cell that cannot be stored as it is; False where there is none."""
        for place in self.answers.open:
            owner = next(at for at, one in enumerate(self.group.scores) if place[1].startswith(f"{one.id}."))
            if owner != self.scores.chosen_index:
                self.scores.choose(owner)
                self.show_score()
            return self.grid.go_to(place)
        return False

    def _on_accepted(self, place: Place) -> None:
        self.look()
        self.answers.turn(place)
        self.grid.set_marks(self.answers.marks)

    def _on_pasted(self, text: str, place: Place) -> None:
        """Fill the cells from the current one to the right and down."""
        rows, columns = list(self._shops), [field.id for field in self.score.fields]
        top, left = rows.index(place[0]), columns.index(place[1])
        lines = [line.split("\t") for line in text.rstrip("\n").splitlines()]
        texts: dict[Place, str] = {
            (key, column): cell.strip()
            for key, line in zip(rows[top:], lines, strict=False)
            for column, cell in zip(columns[left:], line, strict=False)
            if cell.strip()
        }
        self.grid.set_texts(texts)
        self.grid.typed.emit(place)
        self.grid.looked.emit()


class TodayPage(QWidget):
    """`typed_in`: a text was changed; `changed`: it was looked at; `accepted`: the user stands by a value, or no longer.

    `save_wished`: Enter behind the last cell, or Ctrl+Enter. `left`: Tab (True) or Shift+Tab led out.
    """

    typed_in = Signal()
    changed = Signal()
    accepted = Signal()
    save_wished = Signal()
    left = Signal(bool)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.cards: list[GroupCard] = []
        self.setProperty("role", "clear")
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._list = down(gap=12, margins=(0, 0, 0, 0), parent=inside)
        self.area = Scrolled(inside)
        down(self.area, margins=(0, 0, 0, 0), parent=self)

    def show_scores(self, view: DayScores, shop: int | None) -> None:
        """Show all shops, the cursor at one of them, else at the first that lacks its score."""
        emptied(self._list)
        self.cards = [GroupCard(self.kit, group) for group in view.groups]
        for place, card in enumerate(self.cards):
            self._list.addWidget(card)
            card.grid.typed.connect(self._on_typed)
            card.grid.looked.connect(self.changed)
            card.grid.accepted.connect(self._on_accepted)
            card.grid.save_wished.connect(self.save_wished)
            card.grid.ran_out.connect(partial(self._on_ran_out, place))
            card.grid.moved.connect(partial(self._bring_into_sight, card))
        if view.unscored:
            self._list.addWidget(self.kit.text(_unscored(view.unscored), "caption", "muted", wrap=True))
        self._list.addStretch(1)
        lacking = [one.id for one in view.lacking]
        self.go_to_shop(shop if shop is not None else next(iter(lacking), None))

    def go_to_shop(self, shop: int | None) -> None:
        """Put the cursor into the row of a shop; None is the first one."""
        for card in self.cards:
            if shop is None or card.grid.go_to_row(shop):
                card.grid.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def look(self) -> None:
        """Check everything that is typed."""
        for card in self.cards:
            card.look()

    @property
    def count(self) -> int:
        """How many values could be stored; those with an open question count."""
        return sum(len(card.answers.values) for card in self.cards)

    @property
    def typed(self) -> int:
        """How many cells have a text."""
        return sum(len(card.grid.entries.texts) for card in self.cards)

    @property
    def open(self) -> int:
        """How many cells cannot be stored as they are."""
        return sum(len(card.answers.open) for card in self.cards)

    def go_to_open(self) -> bool:
        """Put the cursor into the first such cell; False where there is none."""
        return any(card.go_to_open() for card in self.cards)

    def filled(self) -> list[FilledIn]:
        """The values to store."""
        return [one for card in self.cards for one in card.filled()]

    @Slot()
    def _on_typed(self) -> None:
        self.typed_in.emit()

    @Slot()
    def _on_accepted(self) -> None:
        self.accepted.emit()

    def _on_ran_out(self, place: int, way: str) -> None:
        """Out of one grid into the next; out of the last one Enter saves and Tab goes on to the buttons."""
        after = place + (-1 if way == "back" else 1)
        if 0 <= after < len(self.cards):
            self.cards[after].grid.go_to_end(last=way == "back")
        elif way == "enter":
            self.save_wished.emit()
        else:
            self.left.emit(way == "tab")

    def _bring_into_sight(self, card: GroupCard) -> None:
        field = card.grid.field
        self.area.ensureWidgetVisible(field, 16, self.kit.theme.scaled(64))


def _row(shop: ShopDay, score: ScoreTable) -> EntryRow:
    grey = {}
    for field in score.fields:
        before = shop.before.get(field.id)
        grey[field.id] = field.shown(shop.stored.get(field.id, before.value if before else None))
    return EntryRow(shop.shop.id, shop.shop.name, _sub(shop, score), grey, frozenset(shop.stored))


def _sub(shop: ShopDay, score: ScoreTable) -> str:
    """What the grey values of a row are."""
    if any(field.id in shop.stored for field in score.fields):
        if shop.at is None:
            return translate("Entry", "there already")
        return translate("Entry", "there since {time}").format(time=moment(shop.at, shop.day))
    days = [shop.before[field.id].days for field in score.fields if field.id in shop.before]
    if not days:
        return translate("Entry", "none yet")
    if min(days) == 1:
        return translate("Entry", "none yet, in grey: yesterday")
    return translate("Entry", "none yet, in grey: {day}").format(day=short_day(shop.day - timedelta(days=min(days))))


def _unscored(shops: Sequence[Shop]) -> str:
    names = ", ".join(f"{platform_label(shop.platform)} · {shop.name}" for shop in shops)
    return translate("Entry", "No score rules are known yet for: {shops}").format(shops=names)
