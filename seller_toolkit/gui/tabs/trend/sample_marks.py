"""The assessments so far as small marks: ● met, ○ missed, · no value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import CENTER, draw_text, plain_tip, width_of
from seller_toolkit.i18n.formats import number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import Sample

_STEP = 14  # pixels at 100 % from mark to mark where they carry no days
_RADIUS = 4
_DAYS = 6
"""Up to so many marks carry their days; of more, the first and the last do."""


class SampleMarks(Painted):
    """Oldest first. What each mark means is its name for readers and its tool tip."""

    def __init__(self, look: Look, samples: Sequence[Sample], *, digits: int) -> None:
        super().__init__(look)
        self._samples = tuple(samples)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = [_words(sample, digits) for sample in samples]
        self.setAccessibleName("; ".join(words))
        self.setToolTip(plain_tip("\n".join(words)))

    def sizeHint(self) -> QSize:
        day = self._day_width()
        count = len(self._samples)
        width = count * day if count <= _DAYS else max(2 * day, (count - 1) * self._step() + day)
        caption = QFontMetricsF(self.look.theme.font("caption")).height()
        return QSize(round(width + 1), round(self.look.theme.scaled(14) + caption))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        day, count, height = self._day_width(), len(self._samples), theme.scaled(14)
        step = day if count <= _DAYS else self._step()
        for place, sample in enumerate(self._samples):
            center = QPointF(day / 2 + place * step, height / 2)
            self._draw_mark(painter, center, sample)
            if count <= _DAYS or place in (0, count - 1):
                painter.setPen(theme.color("muted"))
                box = QRectF(center.x() - day / 2, height, day, self.height() - height)
                draw_text(painter, box, short_day(sample.day), align=CENTER)

    def _draw_mark(self, painter: QPainter, center: QPointF, sample: Sample) -> None:
        theme, radius = self.look.theme, float(self.look.theme.scaled(_RADIUS))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if sample.met is None:
            painter.setBrush(theme.color("muted"))
            radius /= 3
        elif sample.met:
            painter.setBrush(theme.color("muted"))
        else:
            painter.setPen(QPen(theme.color("warning"), theme.scaled(2)))
        painter.drawEllipse(center, radius, radius)

    def _day_width(self) -> float:
        return width_of("12-31", self.look.theme.font("caption")) + 8

    def _step(self) -> int:
        return self.look.theme.scaled(_STEP)


def _words(sample: Sample, digits: int) -> str:
    day, value = short_day(sample.day), number(sample.value, digits)
    if not sample.counted:
        return translate("Trend", "{day}: no formal score").format(day=day)
    if sample.met is None:
        return translate("Trend", "{day}: no value").format(day=day)
    words = translate("Trend", "{day}: met, {value}") if sample.met else translate("Trend", "{day}: missed, {value}")
    return words.format(day=day, value=value)
