"""Why the score in focus changed: the parts, what stands behind them, and the way to the tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from seller_toolkit.gui.tabs.trend.why_words import (
    flat_words,
    moved_words,
    no_parts_words,
    part_rows,
    pulled_back_words,
)
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.waterfall import Level, Waterfall
from seller_toolkit.i18n.formats import NOTHING, measured, number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.score_change import ChangeView, CourierLine, PartLine

SPANS = (7, 30)
"""Days over which a change is explained."""

WIDTH = 360


class WhyPanel(QFrame):
    """`span_chosen` carries days, `part_chosen` a metric id; `closed` and `tasks_requested` are the buttons' wishes."""

    span_chosen = Signal(int)
    part_chosen = Signal(str)
    tasks_requested = Signal()
    closed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("role", "card")
        self.setObjectName("why")
        self._close = close = kit.button("", "ghost", icon="close-line", tone="muted", tip=translate("Trend", "Close"))
        close.setObjectName("close_why")
        days = translate("Trend", "{days} days")
        self._spans = kit.segments([days.format(days=span) for span in SPANS], chosen=len(SPANS) - 1)
        self._spans.setObjectName("span")
        self._name = kit.text("", "strong", elide=True)
        self._name.setObjectName("why_name")
        self._change = across()
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self._body.setContentsMargins(0, 0, 0, 0)
        tasks = kit.button(translate("Trend", "Make tasks of this"), "primary")
        tasks.setObjectName("make_tasks")
        head = across(kit.text(translate("Trend", "Why it changed"), "section"), 4, self._change, None, close)
        what = across(self._name, None, self._spans)
        down(head, what, kit.line(), (self._scrolling(), 1), tasks, gap=8, margins=(16, 10, 16, 14), parent=self)
        close.clicked.connect(self.closed)
        tasks.clicked.connect(self.tasks_requested)
        self._spans.chosen.connect(lambda place: self.span_chosen.emit(SPANS[place]))

    @property
    def span(self) -> int:
        """The days that are chosen."""
        return SPANS[self._spans.chosen_index]

    def take_focus(self) -> None:
        """Let the keyboard stand in the panel, where Esc closes it."""
        self._close.setFocus()

    def show_change(self, label: str, change: ChangeView | None) -> None:
        """Explain a change; None where there is no earlier value to compare with."""
        self._name.set_words(label)
        emptied(self._body)
        emptied(self._change)
        if change is None:
            self._say(
                translate("Trend", "There is no value from {days} days earlier to compare with.").format(days=self.span)
            )
        elif change.flat:
            self._say(flat_words(change), name="unchanged")
            self._add_rest(change)
        else:
            delta = Delta(self._kit, change.change, digits=change.digits, role="strong")
            delta.setObjectName("change")
            self._change.addWidget(delta)
            self._add_change(change)
            self._add_rest(change)
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
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

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

    def _add_rest(self, change: ChangeView) -> None:
        """What stands behind the parts, and what else was seen."""
        if change.behind and not change.flat:
            self._add_title(translate("Trend", "Metrics behind"))
            for part in change.behind:
                self._body.addLayout(self._behind(part))
        notes = list(change.notes)
        if change.rules:
            words = translate("Trend", "Rules {version} began in these days: a part of the change may be theirs.")
            notes.insert(0, words.format(version=change.rules))
        if notes:
            self._add_title(translate("Trend", "Also seen"))
            for note in notes:
                self._say(note)
        if change.couriers:
            self._add_title(translate("Trend", "Late pick-ups, parcels of 30 days"))
            for line in change.couriers:
                self._body.addLayout(self._pair(line.courier, _late_words(line)))

    def _behind(self, part: PartLine) -> QHBoxLayout:
        before, now = (measured(value, part.unit, part.digits) for value in (part.before, part.now))
        values = translate("Trend", "{before} → {now}").format(before=before, now=now)
        return self._pair(part.label, values)

    def _pair(self, name: str, values: str) -> QHBoxLayout:
        """A name at the left, what is to be said of it at the right."""
        return across(self._kit.text(name, elide=True), None, self._kit.text(values, tone="muted", right=True))

    def _add_title(self, words: str) -> None:
        self._body.addSpacing(2)
        self._body.addWidget(self._kit.line())
        self._body.addWidget(self._kit.text(words, "strong"))

    def _say(self, words: str, *, role: str = "body", name: str = "") -> None:
        label = self._kit.text(words, role, "muted" if role == "caption" else "", wrap=True)
        label.setObjectName(name)
        self._body.addWidget(label)


def _late_words(line: CourierLine) -> str:
    """How many of a courier's parcels are late, and which share that was before."""
    now, before = _share(line.late, line.judged), _share(line.late_before, line.judged_before)
    words = translate("Trend", "{late} of {parcels} · {share}, before {earlier}")
    return words.format(late=number(line.late), parcels=number(line.judged), share=now, earlier=before)


def _share(part: int, whole: int) -> str:
    return measured(part / whole * 100, "percent", 1) if whole else NOTHING
