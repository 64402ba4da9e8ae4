"""Why the score in focus changed: causes first, then its parts, what the rows tell, and the way to the tasks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seller_toolkit.gui.tabs.trend.breakdown_view import BreakdownView
from seller_toolkit.gui.tabs.trend.causes_list import CausesList
from seller_toolkit.gui.tabs.trend.link import Link
from seller_toolkit.gui.tabs.trend.span_bar import SpanBar
from seller_toolkit.gui.tabs.trend.why_words import (
    flat_words,
    late_words,
    moved_words,
    no_parts_words,
    nothing_words,
    part_rows,
    pulled_back_words,
    rules_words,
)
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down, emptied
from seller_toolkit.gui.widgets.waterfall import Level, Waterfall
from seller_toolkit.i18n.formats import measured, number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_change import ChangeView, PartLine

WIDTH = 360
BAR = 10  # pixels of the scroll bar, which stands beside the text and not on it


class WhyPanel(QFrame):
    """`span_chosen` carries days, `days_chosen` two days, `part_chosen` a metric id, `evidence_requested` an EvidenceAt.

    `closed`, `tasks_requested` and `rules_requested` (weights are to be entered) are wishes of buttons and links.
    """

    span_chosen = Signal(int)
    days_chosen = Signal(object, object)
    part_chosen = Signal(str)
    evidence_requested = Signal(object)
    rules_requested = Signal()
    tasks_requested = Signal()
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._way = ("", "")  # of the breakdowns, kept from change to change
        self.setProperty("role", "card")
        self.setObjectName("why")
        self._close = close = kit.button("", "ghost", icon="close-line", tone="muted", tip=translate("Trend", "Close"))
        close.setObjectName("close_why")
        self._name = kit.text("", "strong", elide=True)
        self._name.setObjectName("why_name")
        self._spans = SpanBar(kit, self._name)
        self._change = across(gap=6)
        self._body = QVBoxLayout()
        self._body.setSpacing(10)
        self._body.setContentsMargins(0, 0, BAR, 0)
        tasks = kit.button(translate("Trend", "Make tasks of this"), "primary")
        tasks.setObjectName("make_tasks")
        head = across(kit.text(translate("Trend", "Why it changed"), "section"), None, close)
        clear = [_beside_bar(part) for part in (head, self._spans, self._change, kit.line())]
        sides = (16, 10, 16 - BAR, 14)
        down(*clear, (self._scrolling(), 1), _beside_bar((tasks, 1)), gap=8, margins=sides, parent=self)
        close.clicked.connect(self.closed)
        tasks.clicked.connect(self.tasks_requested)
        self._spans.span_chosen.connect(self.span_chosen)
        self._spans.days_chosen.connect(self.days_chosen)

    @property
    def span(self) -> int:
        """How many days lie between the ends of the span that is chosen."""
        return self._spans.span

    @property
    def days(self) -> tuple[date, date] | None:
        """The two days that are chosen; None while the last days up to now are."""
        return self._spans.days

    def offer_days(self, first: date, last: date) -> None:
        """Let the two days be chosen from `first` to `last`."""
        self._spans.offer(first, last)

    def take_focus(self) -> None:
        """Let the keyboard stand in the panel, where Esc closes it."""
        self._close.setFocus()

    def show_change(self, label: str, change: ChangeView | None) -> None:
        """Explain a change; None where there is no earlier value to compare with."""
        self._name.set_words(label)
        emptied(self._body)
        emptied(self._change)
        if change is None:
            self._say(nothing_words(self.span, self.days))
        else:
            self._spans.show_days(change.before_day, change.now_day)
            self._show(change)
        self._body.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _scrolling(self) -> QScrollArea:
        """The explanation scrolls by itself, so that the button below it stays in sight."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(self._kit.theme.scaled(200))
        inner = boxed(self._body)
        area.setWidget(inner)
        area.verticalScrollBar().rangeChanged.connect(self._leave_room)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _leave_room(self, _least: int, most: int) -> None:
        """The text is as wide with the scroll bar as without."""
        self._body.setContentsMargins(0, 0, 0 if most else BAR, 0)

    def _show(self, change: ChangeView) -> None:
        if change.flat:
            self._say(flat_words(change), name="unchanged")
        else:
            self._show_head(change)
        if change.causes:
            causes = CausesList(self._kit, change.causes, digits=change.digits)
            causes.evidence_requested.connect(self.evidence_requested)
            self._body.addWidget(causes)
            if not change.flat:
                self._add_title(translate("Trend", "Parts of the change"))
        if not change.flat:
            self._add_change(change)
        if change.breakdowns:
            self._add_breakdowns(change)
        self._add_rest(change)

    def _show_head(self, change: ChangeView) -> None:
        """The days, the two values and the change, in sight while the rest scrolls."""
        kit = self._kit
        arrow = translate("Trend", "{before} → {now}")
        days = arrow.format(before=short_day(change.before_day), now=short_day(change.now_day))
        values = arrow.format(before=number(change.before, change.digits), now=number(change.now, change.digits))
        delta = Delta(kit, change.change, digits=change.digits, role="strong")
        delta.setObjectName("change")
        for part in (kit.text(days, tone="muted"), None, kit.text(values, "strong"), delta):
            if part is None:
                self._change.addStretch(1)
            else:
                self._change.addWidget(part)

    def _add_change(self, change: ChangeView) -> None:
        shown = [part for part in change.parts if change.weighted or part.helped]
        if shown:
            self._add_parts(change, shown)
        else:
            self._say(moved_words(change), name="moved")
            self._say(no_parts_words(change))
        if not change.weighted and (against := pulled_back_words(change)):
            self._say(against, role="caption")

    def _add_parts(self, change: ChangeView, shown: list[PartLine]) -> None:
        before = Level(short_day(change.before_day), change.before)
        now = Level(short_day(change.now_day), change.now)
        parts = Waterfall(self._kit, before, part_rows(change, shown), now, digits=change.digits)
        parts.setObjectName("parts")
        ids = [part.metric for part in shown]
        parts.part_chosen.connect(lambda place: self.part_chosen.emit(ids[place]) if place < len(ids) else None)
        self._body.addWidget(parts)
        if not change.weighted:
            words = translate("Trend", "The platform does not publish the weights: ranked, not split.")
            self._say(words, role="caption", name="ranked")
        if change.weights_from:
            words = translate("Trend", "Weights: {source}").format(source=change.weights_from)
            self._say(words, role="caption", name="weights_from")
        if not change.weighted or change.weights_from:
            link = Link(self._kit, translate("Trend", "Enter the weights that your back office shows"))
            link.setObjectName("enter_weights")
            link.clicked.connect(self.rules_requested)
            self._body.addWidget(link)

    def _add_breakdowns(self, change: ChangeView) -> None:
        self._body.addWidget(self._kit.line())
        shown = BreakdownView(self._kit, change.breakdowns, way=self._way)
        shown.setObjectName("breakdowns")
        shown.evidence_requested.connect(self.evidence_requested)
        shown.way_chosen.connect(self._keep_way)
        self._body.addWidget(shown)

    def _keep_way(self, metric: str, by: str) -> None:
        self._way = (metric, by)

    def _add_rest(self, change: ChangeView) -> None:
        """What stands behind the parts, and what else was seen."""
        if change.behind and not change.flat:
            self._add_title(translate("Trend", "Metrics behind"))
            for part in change.behind:
                self._body.addLayout(self._behind(part))
        notes = list(change.notes)
        if change.rules:
            notes.insert(0, rules_words(change))
        if notes:
            self._add_title(translate("Trend", "Also seen"))
            for note in notes:
                self._say(note)
        if change.couriers:
            self._add_title(translate("Trend", "Late pick-ups, parcels of 30 days"))
            for line in change.couriers:
                self._body.addLayout(self._pair(line.courier, late_words(line)))

    def _behind(self, part: PartLine) -> QHBoxLayout:
        before, now = (measured(value, part.unit, part.digits) for value in (part.before, part.now))
        values = translate("Trend", "{before} → {now}").format(before=before, now=now)
        return self._pair(part.label, values, meaning=part.help)

    def _pair(self, name: str, values: str, *, meaning: str = "") -> QHBoxLayout:
        """A name at the left, what is to be said of it at the right."""
        said = self._kit.text(values, tone="muted", right=True)
        label = self._kit.text(name, wrap=True)
        label.set_help(meaning)
        row = across((label, 1))
        row.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_title(self, words: str) -> None:
        self._body.addWidget(self._kit.line())
        self._body.addWidget(self._kit.text(words, "strong"))

    def _say(self, words: str, *, role: str = "body", name: str = "") -> None:
        label = self._kit.text(words, role, "muted" if role == "caption" else "", wrap=True)
        label.setObjectName(name)
        self._body.addWidget(label)


def _beside_bar(item: Item) -> QWidget:
    """As wide as the text that scrolls."""
    return boxed(across(item, margins=(0, 0, BAR, 0)))
