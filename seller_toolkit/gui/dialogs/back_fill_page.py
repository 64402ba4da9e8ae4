"""The page of past days of one shop: a row for each day, filled by typing or from a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.entry_answers import EntryAnswers
from seller_toolkit.gui.models.entry_model import EntryColumn, EntryRow, Place
from seller_toolkit.gui.widgets.entry_grid import EntryGrid
from seller_toolkit.gui.widgets.flow import flowing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import DayValue, FilledIn

if TYPE_CHECKING:
    from seller_toolkit.services.imports.back_fill import BackFill, Spread

SPANS = (7, 30, 90, 180, 365)  # days to choose from


class BackFillAsker(Protocol):
    """Whoever brings the days of a shop."""

    def back_fill(self, shop: int, score: str, first: date, last: date, done: Callable[[BackFill], None]) -> None: ...


class BackFillPage(QWidget):
    """Texts stay when another shop, score or span is shown; row keys are (shop id, day).

    The signals are those of the page of today.
    """

    typed_in = Signal()
    changed = Signal()
    accepted = Signal()
    save_wished = Signal()
    left = Signal(bool)

    def __init__(self, kit: Kit, asker: BackFillAsker, today: date) -> None:
        super().__init__()
        self.kit, self._asker, self._today = kit, asker, today
        self.view: BackFill | None = None
        self._shops: tuple[Shop, ...] = ()
        self.answers = EntryAnswers()
        self._looked: object = None
        self.setProperty("role", "clear")
        self.shop = kit.select(width=220)
        self.shop.setObjectName("shop")
        self.shop.setAccessibleName(translate("Entry", "Shop"))
        self.span = kit.select([_span_words(days) for days in SPANS], chosen=1, width=130)
        self.span.setObjectName("span")
        self.span.setAccessibleName(translate("Entry", "Days"))
        self.scores = kit.folding((), title=translate("Entry", "Score"))
        self.scores.setObjectName("score")
        self.every = kit.toggle(translate("Entry", "All metrics"), on=False)
        self.every.setObjectName("every")
        self.paste = kit.button(translate("Entry", "Paste"), "ghost", icon="clipboard-line")
        self.paste.setObjectName("paste")
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("pasted")
        self.grid = EntryGrid(kit, head_width=112, row_height=36)
        self.grid.setObjectName("days")
        down(
            flowing(self.shop, self.span, self.scores, None, self.every, self.paste),
            self.note,
            (kit.framed(self.grid), 1),
            gap=10, parent=self,
        )  # fmt: skip
        self._say("")
        self._connect()

    def _connect(self) -> None:
        self.shop.chosen.connect(lambda _place: self.load(""))
        self.span.chosen.connect(lambda _place: self.load(self._score))
        self.scores.chosen.connect(lambda place: self.load(self.view.scores[place].id if self.view else ""))
        self.every.toggled.connect(lambda _on: self._show_rows())
        self.paste.clicked.connect(self._on_paste_button)
        self.grid.typed.connect(lambda _place: self.typed_in.emit())
        self.grid.looked.connect(self.look)
        self.grid.accepted.connect(self._on_accepted)
        self.grid.pasted.connect(self._on_pasted)
        self.grid.save_wished.connect(self.save_wished)
        self.grid.ran_out.connect(self._on_ran_out)

    # --- what is shown --------------------------------------------------------------------------------------------

    def offer(self, shops: Sequence[Shop], shop: int | None) -> None:
        """The shops to choose from, one of them chosen."""
        self._shops = tuple(shops)
        chosen = next((place for place, one in enumerate(shops) if one.id == shop), 0)
        self.shop.set_options([f"{one.name} · {platform_label(one.platform)}" for one in shops], chosen)

    def load(self, score: str, *, first: date | None = None, then: Callable[[], object] | None = None) -> None:
        """Bring the days of the chosen shop; `first` widens the chosen span."""
        place = self.shop.chosen_index
        if not 0 <= place < len(self._shops):
            return
        begin = self._today - timedelta(days=SPANS[self.span.chosen_index] - 1)

        def show(view: BackFill) -> None:
            self._show(view)
            if then is not None:
                then()

        self._asker.back_fill(self._shops[place].id, score, min(begin, first or begin), self._today, show)

    @property
    def _score(self) -> str:
        return self.view.score.id if self.view else ""

    def _show(self, view: BackFill) -> None:
        self.view, self._today = view, view.today
        names = [score.label for score in view.scores]
        self.scores.set_names(names, view.scores.index(view.score))
        self.scores.setVisible(len(names) > 1)
        self._show_rows()
        empty = [day for day in view.days if view.score.headline not in view.stored.get(day, {})]
        self.grid.go_to_row((view.shop.id, empty[0] if empty else view.days[-1]))

    def _show_rows(self) -> None:
        if self.view is None:
            return
        view, fields = self.view, self.view.fields(every=self.every.isChecked())
        columns = [EntryColumn(field.id, field.label) for field in fields]
        rows = []
        for day in view.days:
            stored = view.stored.get(day, {})
            grey = {field.id: field.shown(stored.get(field.id)) for field in fields}
            rows.append(EntryRow((view.shop.id, day), long_day(day), "", grey, frozenset(stored)))
        self.grid.show_rows(columns, rows)
        self.look()

    def _say(self, words: str) -> None:
        hint = translate(
            "Entry", "A block from Excel or WPS can be pasted (Ctrl+V); its dates and titles say where it belongs"
        )
        self.note.set_words(words or hint)

    # --- questions and values -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Check what is typed for the shop and the score that are shown; what was found of others stays."""
        if self.view is None:
            return
        looked = (self.view, dict(self.grid.entries.texts), self.answers.given)
        if looked != self._looked:  # many thousand cells are not checked again for a step of the cursor
            self._looked = looked
            self._check(self.view, looked[1])
        self.grid.set_marks(self.answers.marks)
        self.changed.emit()

    def _check(self, view: BackFill, texts: Mapping[Place, str]) -> None:
        mine = {(key[1], metric): text for (key, metric), text in texts.items() if self._is_shown((key, metric))}
        accepted = {(place[0][1], place[1]) for place in self.answers.accepted if self._is_shown(place)}
        found = view.look_at(mine, accepted)
        kept = {place: check for place, check in self.answers.checks.items() if not self._is_shown(place)}
        self.answers.look(texts, kept | {((view.shop.id, day), metric): one for (day, metric), one in found.items()})

    @property
    def count(self) -> int:
        """How many values could be stored; those with an open question count."""
        return len(self.answers.values)

    @property
    def typed(self) -> int:
        """How many cells have a text."""
        return len(self.grid.entries.texts)

    @property
    def open(self) -> int:
        """How many cells cannot be stored as they are."""
        return len(self.answers.open)

    def go_to_open(self) -> bool:
        """Put the cursor into the first such cell, of whatever shop; False where there is none."""
        for place in self.answers.open:
            if self._is_shown(place):
                self.every.setChecked(self.every.isChecked() or not self.grid.entries.find(place).isValid())
                self.grid.go_to(place)
            else:
                shop, day = place[0]
                self.shop.choose(next(at for at, one in enumerate(self._shops) if one.id == shop))
                self.load(place[1].partition(".")[0], first=day, then=partial(self.grid.go_to, place))
            return True
        return False

    def filled(self) -> list[FilledIn]:
        """The values to store."""
        found: dict[int, list[DayValue]] = {}
        for ((shop, day), metric), value in self.answers.values.items():
            found.setdefault(shop, []).append(DayValue(day, metric, value))
        return [FilledIn(shop, tuple(values)) for shop, values in found.items()]

    def _is_shown(self, place: Place) -> bool:
        view, key = self.view, place[0]
        return view is not None and key[0] == view.shop.id and place[1].startswith(f"{view.score.id}.")

    # --- deeds ----------------------------------------------------------------------------------------------------

    def _on_accepted(self, place: Place) -> None:
        self.look()
        self.answers.turn(place)
        self.look()
        self.accepted.emit()

    def _on_paste_button(self) -> None:
        if not self.grid.paste_block():
            text, place = QGuiApplication.clipboard().text().strip(), self.grid.place
            if text and place is not None:
                self._on_pasted(text, place)
        self.grid.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pasted(self, text: str, place: Place) -> None:
        """Put a block where its dates and titles say, or from the current cell on; wider where it reaches further."""
        view = self.view
        if view is None:
            return
        found = view.spread(text, place[0][1], place[1], every=self.every.isChecked())
        if not found.metrics <= {field.id for field in view.fields(every=self.every.isChecked())}:
            self.every.setChecked(True)
        self.grid.set_texts({((view.shop.id, day), metric): cell for (day, metric), cell in found.texts.items()})
        self._say(_told(found))
        if not found.texts:
            return
        first = found.days[0]
        at = next(field.id for field in view.fields(every=True) if (first, field.id) in found.texts)
        show = partial(self.grid.go_to, ((view.shop.id, first), at))
        if first < view.first:
            self.load(view.score.id, first=first, then=show)
        else:
            show()
        self.look()

    def _on_ran_out(self, way: str) -> None:
        if way == "enter":
            self.save_wished.emit()
        else:
            self.left.emit(way == "tab")


def _span_words(days: int) -> str:
    return translate("Entry", "Last {count} days").format(count=days)


def _told(found: Spread) -> str:
    """What became of a pasted block."""
    parts = [translate("Entry", "{count} values pasted").format(count=number(len(found.texts)))]
    if found.unknown:
        names = ", ".join(found.unknown)
        parts.append(translate("Entry", "titles that are no metric of this score: {names}").format(names=names))
    if found.outside:
        words = translate("Entry", "{count} cells left out: beyond the table, or days ahead")
        parts.append(words.format(count=number(found.outside)))
    return " · ".join(parts)
