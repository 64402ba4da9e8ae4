"""Over which days a change is explained: the last seven or thirty, or between two days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.trend.day_edit import DayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate

SPANS = (7, 30)
"""Days over which a change is explained."""


class SpanBar(QWidget):
    """`span_chosen` carries days, `days_chosen` the earlier and the later of two days."""

    span_chosen = Signal(int)
    days_chosen = Signal(object, object)

    def __init__(self, kit: Kit, lead: QWidget) -> None:
        """`lead` stands at the left of the choices."""
        super().__init__()
        self._span = SPANS[-1]
        self._told: tuple[date, date] | None = None
        self.setProperty("role", "clear")
        days = translate("Trend", "{days} days")
        names = [*(days.format(days=span) for span in SPANS), translate("Trend", "Two days")]
        self._segments = kit.segments(names, chosen=len(SPANS) - 1)
        self._segments.setObjectName("span")
        self._first, self._last = DayEdit(kit), DayEdit(kit)
        for edit, name, words in (
            (self._first, "first_day", translate("Trend", "From")),
            (self._last, "last_day", translate("Trend", "To")),
        ):
            edit.setObjectName(name)
            edit.setAccessibleName(words)
            edit.editingFinished.connect(self._on_days)
        self._wrong = kit.text(translate("Trend", "The first day must lie before the second."), "caption", "warning")
        self._wrong.setObjectName("wrong_days")
        self._wrong.hide()
        arrow = kit.text("→", tone="muted")
        self._days = boxed(down(across((self._first, 1), arrow, (self._last, 1)), self._wrong, gap=4))
        self._days.hide()
        down(across(lead, None, self._segments), self._days, gap=8, parent=self)
        self._segments.chosen.connect(self._on_segment)

    @property
    def days(self) -> tuple[date, date] | None:
        """The two days that were chosen; None while the last days up to now are."""
        return self._told if self._segments.chosen_index == len(SPANS) else None

    @property
    def span(self) -> int:
        """How many days lie between the ends of the span."""
        return (self.days[1] - self.days[0]).days if self.days else self._span

    def offer(self, first: date, last: date) -> None:
        """Let days be chosen from `first` to `last`; the fields keep what they show where it lies within."""
        for edit in (self._first, self._last):
            edit.offer(first, last)

    def show_days(self, before: date, now: date) -> None:
        """Start from these days when two days are to be chosen."""
        if self.days is None:
            self._first.show_day(before)
            self._last.show_day(now)

    @Slot(int)
    def _on_segment(self, place: int) -> None:
        two = place == len(SPANS)
        self._days.setVisible(two)
        self._told = None
        if two:
            self._first.setFocus()
            self._on_days()
        else:
            self._span = SPANS[place]
            self.span_chosen.emit(self._span)

    @Slot()
    def _on_days(self) -> None:
        first, last = self._first.day, self._last.day
        self._wrong.setVisible(first >= last)
        if first < last and (first, last) != self._told:
            self._told = (first, last)
            self.days_chosen.emit(first, last)
