"""One shop in ten seconds: its score, the distance to each line, its dimensions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from seller_toolkit.gui.source_menu import offer_source
from seller_toolkit.gui.tabs.overview.line_words import (
    RISKY,
    assessment_sentence,
    consequence,
    lines_sentence,
    lines_tip,
    most_pressing,
    state_words,
)
from seller_toolkit.gui.tabs.overview.pressable import Pressable
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.gauge import Gauge, Reading
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.painting import plain_tip
from seller_toolkit.gui.widgets.spark import Spark
from seller_toolkit.i18n.formats import number, short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import ValueAt

if TYPE_CHECKING:
    from seller_toolkit.services.reports.overview import DimensionRow, ShopCard

LEAST_WIDTH = 296
"""A card is never narrower, in pixels at 100 %."""
_LONGEST_LABEL = 150


class DimensionLine(Pressable):
    """A dimension: label, gauge, value, change."""

    def __init__(self, kit: Kit, digits: int) -> None:
        super().__init__(kit)
        self.label = kit.text("", elide=True)
        self.gauge = Gauge(kit, Reading(None, 0, 1))
        self.value = kit.text("", "strong", right=True)
        self.delta = Delta(kit, None, digits=digits)
        across(self.label, (self.gauge, 1), self.value, self.delta, gap=12, margins=(4, 2, 4, 2), parent=self)

    def show_row(self, row: DimensionRow, card: ShopCard) -> None:
        """Draw one dimension of a card."""
        value = number(row.value, card.digits)
        self.label.set_words(row.label)
        self.label.set_help(row.help)
        self.gauge.set_reading(Reading(row.value, card.low, card.high, row.line, row.peer, row.state in RISKY))
        self.value.set_words(value)
        self.delta.set_value(row.change)
        self.setToolTip(plain_tip(card.places.get(row.metric, "")))
        self.setAccessibleName(f"{row.label} {value}, {self.delta.accessibleName()}")
        self.gauge.setAccessibleName(f"{row.label} {value}")


class ShopPanel(Pressable):
    """The card of one shop, for scores with `digits` decimals.

    `score_wanted` carries the shop's id and "total" or a dimension's id, `source_wanted` a ValueAt.
    """

    score_wanted = Signal(int, str)
    source_wanted = Signal(object)

    def __init__(self, kit: Kit, digits: int) -> None:
        super().__init__(kit, role="card", radius=8, by_keys=False)
        self.kit, self.digits = kit, digits
        self._shop, self._target = 0, "total"
        self._headline = ""
        self._ids: list[str] = []
        self._metrics: list[str] = []
        self.lines: list[DimensionLine] = []
        self._make_widgets()
        self._lay_out()
        kit.theme_changed.connect(self.rethemed)
        self.pressed.connect(self._want_score)
        self.open.clicked.connect(self._want_score)
        offer_source(self, lambda _place: self._value_of(self._headline), self.source_wanted.emit)

    def show_card(self, card: ShopCard, data_until: date | None) -> None:
        """Draw a card; the day of its data is told where other shops have newer ones."""
        self._shop, self._target = card.shop.id, _target(card)
        self._headline = card.headline if card.value is not None else ""
        self.name.set_words(card.shop.name)
        self.open.setAccessibleName(translate("Overview", "Trend of {shop}").format(shop=card.shop.name))
        self.platform.set_words(card.platform_label)
        self.demo.setVisible(card.shop.demo)
        self.score.set_words(_score_words(card, data_until))
        self.score.set_help(card.headline_help)
        self._show_state(card)
        self._show_figure(card)
        self._show_dimensions(card)

    # --- inside

    def _make_widgets(self) -> None:
        kit = self.kit
        self.name = kit.text("", "section", elide=True)
        self.state = kit.chip("")
        self.platform = kit.chip("")
        self.demo = kit.chip(translate("Overview", "Demo"), "accent")
        self.score = kit.text("", "caption", "muted", elide=True)
        self.open = kit.button(translate("Overview", "Trend"), "link")
        self.open.setObjectName("open")
        self.figure = kit.text("", "hero")
        self.delta = Delta(kit, None, digits=self.digits, role="strong")
        self.since = kit.text("", "caption", "muted")
        self.spark = Spark(kit, ())
        self.gauge = Gauge(kit, Reading(None, 0, 1))
        self.note = kit.text("", "caption", "muted", wrap=True)
        self.next = kit.text("", "caption", "muted", wrap=True)
        self.next.setObjectName("next-assessment")
        self.effect = kit.text("", "caption", "muted", wrap=True)
        self.rule = kit.line()

    def _lay_out(self) -> None:
        self._dimensions = QVBoxLayout()
        self._dimensions.setContentsMargins(0, 0, 0, 0)
        self._dimensions.setSpacing(0)
        head = across(self.name, None, self.state)
        kind = across(self.platform, self.demo, self.score, None, self.open, gap=6)
        change = down(None, self.delta, self.since, 6, gap=0)
        figure = across(self.figure, 4, change, None, self.spark, gap=4)
        said = down(self.note, self.next, self.effect, gap=2)
        top = down(head, kind, figure, self.gauge, said, self.rule, gap=6, margins=(16, 12, 16, 0))
        body = down(self._dimensions, margins=(12, 4, 12, 10))
        down(top, body, None, gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(self.kit.theme.scaled(LEAST_WIDTH))

    def rethemed(self) -> None:
        """The text size is another one."""
        self.setMinimumWidth(self.kit.theme.scaled(LEAST_WIDTH))
        self._align()

    def _show_state(self, card: ShopCard) -> None:
        state = state_words(card)
        self.state.setVisible(state is not None)
        if state is not None:
            self.state.set_words(state.words, tone=state.tone, icon=state.icon)
        self.note.set_words(_note(card), state.tone if state is not None and card.at_risk else "muted")
        self.note.setToolTip(plain_tip(lines_tip(card)))
        self.state.setToolTip(translate("Overview", "If assessed today"))
        self.next.set_words(assessment_sentence(card))
        self.effect.set_words(consequence(card))
        for label in (self.note, self.next, self.effect):
            label.setVisible(bool(label.words()))

    def _show_figure(self, card: ShopCard) -> None:
        value = number(card.value, card.digits)
        self.figure.set_words(value)
        self.figure.setToolTip(plain_tip(card.places.get(card.headline, "")))
        self.delta.set_value(card.change.change if card.change else None)
        self.delta.setVisible(card.change is not None)
        before = card.change.before_day if card.change else None
        self.since.set_words(translate("Overview", "since {day}").format(day=short_day(before)) if before else "")
        self.spark.set_values(card.spark)
        self.spark.setVisible(len(card.spark) > 1)
        self.spark.setAccessibleName(_spark_words(card))
        line, peer, risky = _headline_marks(card)
        self.gauge.set_reading(Reading(card.value, card.low, card.high, line, peer, risky))
        self.gauge.setVisible(bool(card.headline))
        self.gauge.setAccessibleName(f"{_score_words(card, None)} {value}")

    def _show_dimensions(self, card: ShopCard) -> None:
        while len(self.lines) < len(card.dimensions):
            self._add_line(len(self.lines))
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(card.dimensions))
        for line, row in zip(self.lines, card.dimensions, strict=False):
            line.show_row(row, card)
        self.rule.setVisible(bool(card.dimensions))
        self._ids = [row.id for row in card.dimensions]
        self._metrics = [row.metric if row.value is not None else "" for row in card.dimensions]
        self._align()

    def _add_line(self, place: int) -> None:
        line = DimensionLine(self.kit, self.digits)
        line.pressed.connect(lambda: self._want_dimension(place))
        offer_source(line, lambda _place: self._value_of(self._metrics[place]), self.source_wanted.emit)
        self.lines.append(line)
        self._dimensions.addWidget(line)

    def _align(self) -> None:
        """All gauges begin and end at the same place."""
        shown = [line for line in self.lines if not line.isHidden()]
        _same_width([line.label for line in shown], self.kit.theme.scaled(_LONGEST_LABEL))
        _same_width([line.value for line in shown])
        _same_width([line.delta for line in shown])

    def _want_score(self) -> None:
        self.score_wanted.emit(self._shop, self._target)

    def _value_of(self, metric: str) -> ValueAt | None:
        return ValueAt(self._shop, metric) if metric else None

    def _want_dimension(self, place: int) -> None:
        self.score_wanted.emit(self._shop, self._ids[place])


def _target(card: ShopCard) -> str:
    """What the big figure is of: "total", or the dimension that it stands for."""
    return next((row.id for row in card.dimensions if row.metric == card.headline), "total")


def _score_words(card: ShopCard, data_until: date | None) -> str:
    """Which score the big figure is of, and until when where that is not said by the page."""
    parts = [card.profile_label, card.headline_label]
    if card.last_day is not None and data_until is not None and card.last_day != data_until:
        parts.append(translate("Overview", "until {day}").format(day=short_day(card.last_day)))
    return " · ".join(part for part in parts if part)


def _note(card: ShopCard) -> str:
    if not card.headline and not card.profile_label:
        return translate("Overview", "No score rules are known for this platform.")
    if card.value is None:
        return translate("Overview", "No score yet. Take a screenshot of the score page and press Ctrl+V.")
    return lines_sentence(card)


def _headline_marks(card: ShopCard) -> tuple[float | None, float | None, bool]:
    """Line, peers and danger of the big figure: only what applies to that very score."""
    row = next((row for row in card.dimensions if row.metric == card.headline), None)
    if row is not None:
        return row.line, row.peer, row.state in RISKY
    status = most_pressing([status for status in card.lines if status.threshold.target == "total"])
    return (status.threshold.value, None, status.state in RISKY) if status else (None, None, False)


def _spark_words(card: ShopCard) -> str:
    if not card.spark:
        return ""
    first, last = number(card.spark[0], card.digits), number(card.spark[-1], card.digits)
    return translate("Overview", "From {first} to {last}").format(first=first, last=last)


def _same_width(widgets: Sequence[QWidget], most: int = 0) -> None:
    width = max((widget.sizeHint().width() for widget in widgets), default=0)
    for widget in widgets:
        widget.setFixedWidth(min(width, most) if most else width)
