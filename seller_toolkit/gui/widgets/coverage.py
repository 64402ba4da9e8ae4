"""Which days of which export are there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import LEFT, RIGHT, draw_text, plain_tip, width_of
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import translate

_ROW = 44
_AXIS = 20


class DayState(Enum):
    """THERE is filled, MISSING an open bar, IDLE a day that nothing is expected of."""

    THERE = "there"
    MISSING = "missing"
    IDLE = "idle"


class DayMark(Painted):
    """What the bar of a day looks like, for the legend."""

    def __init__(self, look: Look, state: DayState) -> None:
        super().__init__(look)
        self._state = state
        self.rethemed()

    def rethemed(self) -> None:
        self.setFixedSize(self.look.theme.scaled(10), self.look.theme.scaled(12))
        super().rethemed()

    def paintEvent(self, event: QPaintEvent) -> None:
        _draw_day(QPainter(self), QRectF(self.rect()), self._state, self.look.theme)


@dataclass(frozen=True)
class CoverageRow:
    """One kind of export: its name, a state for each day, and the state of the whole in words (缺 6 天, 齐全).

    `tips` says more of each day, below its name; "" or none at all where there is nothing to say.
    """

    label: str
    days: tuple[DayState, ...]
    note: str
    tips: tuple[str, ...] = ()


class Coverage(Painted):
    """One bar a day, an open one where a day is missing; the day under the mouse is named.

    `first` is the day of the first bar; all rows have as many days. Below stand the first day of each month and the
    last day.
    """

    def __init__(self, look: Look, rows: Sequence[CoverageRow], first: date) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_rows(rows, first)

    def set_rows(self, rows: Sequence[CoverageRow], first: date) -> None:
        """Show other days."""
        self._rows, self._first = tuple(rows), first
        self.setAccessibleName("; ".join(f"{row.label} {row.note}" for row in rows))
        words = translate("Coverage", "A bar for each of {days} days from {day}, an open one where a day is missing")
        days = max((len(row.days) for row in self._rows), default=0)
        self.setAccessibleDescription(words.format(days=days, day=short_day(first)))
        self.rethemed()

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        return QSize(theme.scaled(240), theme.scaled(_ROW) * len(self._rows) + theme.scaled(_AXIS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.scaled(160), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.day_words(event.pos().x(), event.pos().y()), self)
            return True
        return super().event(event)

    def day_words(self, x: int, y: int) -> str:
        """The export and the day at a place of the widget, "" where there is none."""
        row = y // self.look.theme.scaled(_ROW)
        if not 0 <= row < len(self._rows) or not self._rows[row].days:
            return ""
        place = min(int(x / self._step), len(self._rows[row].days) - 1)
        words = f"{self._rows[row].label} {short_day(self._first + timedelta(days=place))}"
        tips = self._rows[row].tips
        return plain_tip(f"{words}\n{tips[place]}" if place < len(tips) and tips[place] else words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, row in enumerate(self._rows):
            self._draw_row(painter, place * self.look.theme.scaled(_ROW), row)
        if self._rows and self._rows[0].days:
            self._draw_axis(painter, len(self._rows) * self.look.theme.scaled(_ROW) - 4)

    @property
    def _step(self) -> float:
        return self.width() / max(len(self._rows[0].days), 1)

    def _draw_row(self, painter: QPainter, top: int, row: CoverageRow) -> None:
        theme, missing = self.look.theme, DayState.MISSING in row.days
        line = theme.scaled(20)
        note_width = width_of(row.note, theme.font("caption")) + 8
        painter.setFont(theme.font())
        painter.setPen(theme.color("text"))
        draw_text(painter, QRectF(0, top, self.width() - note_width, line), row.label)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("warning" if missing else "muted"))
        draw_text(painter, QRectF(0, top, self.width(), line), row.note, align=RIGHT)
        gap = 2 if self._step >= 4 else 1 if self._step >= 2 else 0
        for place, state in enumerate(row.days):
            left, right = round(place * self._step), round((place + 1) * self._step) - gap
            bar = QRectF(left, top + theme.scaled(22), max(right - left, 1), theme.scaled(14))
            _draw_day(painter, bar, state, theme)

    def _draw_axis(self, painter: QPainter, top: int) -> None:
        theme, count = self.look.theme, len(self._rows[0].days)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        height = theme.scaled(18)
        last = short_day(self._first + timedelta(days=count - 1))
        free = self.width() - width_of(last, painter.font()) - 16
        draw_text(painter, QRectF(0, top, self.width(), height), last, align=RIGHT)
        for place in range(count):
            day = self._first + timedelta(days=place)
            left, width = place * self._step, width_of(short_day(day), painter.font())
            if day.day == 1 and left + width < free:
                draw_text(painter, QRectF(left, top, width + 2, height), short_day(day), align=LEFT)


def _draw_day(painter: QPainter, bar: QRectF, state: DayState, theme: Theme) -> None:
    if state is DayState.MISSING:
        painter.setPen(theme.color("warning"))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.fillRect(bar, theme.color("accent_fill" if state is DayState.THERE else "sunken"))
