"""The parts of a change between its two levels."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import CENTER, RIGHT, draw_delta, draw_text
from seller_toolkit.i18n.formats import arrowed, number

_ROW = 36


@dataclass(frozen=True)
class Level:
    """The score at one end of the change."""

    label: str
    value: float


@dataclass(frozen=True)
class PartRow:
    """One part: its name, what stands behind it, and its effect; `value` None: ranked only, its size is not known."""

    label: str
    note: str
    value: float | None


class Waterfall(Painted):
    """Bars from level to level that add up on the screen; or, where no part has a size, the parts in their order.

    `part_chosen` carries the place of the part that was clicked, or reached by the arrow keys.
    """

    part_chosen = Signal(int)

    def __init__(self, look: Look, before: Level, parts: Sequence[PartRow], after: Level, *, digits: int = 2) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._digits = digits
        self.set_parts(before, parts, after)

    def set_parts(self, before: Level, parts: Sequence[PartRow], after: Level) -> None:
        """Show another change; no part is chosen then."""
        self._before, self._parts, self._after = before, tuple(parts), after
        self._chosen = -1
        self._ranked = all(part.value is None for part in parts)
        said = [f"{part.label} {arrowed(part.value, self._digits)} {part.note}".strip() for part in parts]
        ends = [f"{level.label} {number(level.value, self._digits)}" for level in (before, after)]
        self.setAccessibleName("; ".join([ends[0], *said, ends[1]]))
        self.rethemed()

    @property
    def chosen_part(self) -> int:
        """The place of the chosen part, -1 for none."""
        return self._chosen

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.scaled(300), self._row * (len(self._parts) + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.scaled(220), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(int(event.position().y()) // self._row - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose(self._chosen + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen >= 0:
            top = (self._chosen + 1) * self._row
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.theme.color("accent_soft"))
            painter.drawRoundedRect(QRectF(0, top, self.width(), self._row), 4, 4)
        levels = self._levels()
        self._draw_level(painter, 0, self._before, levels)
        for place, part in enumerate(self._parts):
            if self._ranked:
                self._draw_ranked(painter, place, part)
            else:
                self._draw_part(painter, place, part, levels)
        self._draw_level(painter, len(self._parts) + 1, self._after, levels)

    @property
    def _row(self) -> int:
        return self.look.theme.scaled(_ROW)

    @property
    def _span(self) -> tuple[float, float]:
        """Left and right of the bars."""
        return self.look.theme.scaled(148), self.width() - self.look.theme.scaled(60)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._parts):
            self._chosen = place
            self.update()
            self.part_chosen.emit(place)

    def _levels(self) -> list[float]:
        """The level before each part, and the one after the last."""
        levels = [self._before.value]
        for part in self._parts:
            levels.append(levels[-1] + (part.value or 0))
        return levels

    def _place(self, value: float, levels: Sequence[float]) -> float:
        ends = (*levels, self._after.value)
        low, high = min(ends), max(ends)
        low -= max((high - low) * 0.2, 0.1**self._digits)
        left, right = self._span
        return left + (value - low) / (high - low) * (right - left)

    def _draw_level(self, painter: QPainter, row: int, level: Level, levels: Sequence[float]) -> None:
        theme, top, (left, right) = self.look.theme, row * self._row, self._span
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("text"))
        draw_text(painter, QRectF(0, top, left - 8, self._row), level.label)
        figure = QRectF(right + 4, top, self.width() - right - 4, self._row)
        draw_text(painter, figure, number(level.value, self._digits), align=RIGHT)
        if self._ranked:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("border"))
        end = self._place(level.value, levels)
        painter.drawRoundedRect(QRectF(left, top + self._row / 3, end - left, self._row / 3), 2, 2)
        if row == 0:
            self._draw_joint(painter, row, end)

    def _draw_part(self, painter: QPainter, place: int, part: PartRow, levels: Sequence[float]) -> None:
        theme, (left, right), top = self.look.theme, self._span, (place + 1) * self._row
        self._draw_words(painter, QRectF(0, top, left - 8, self._row), part)
        start, end = self._place(levels[place], levels), self._place(levels[place + 1], levels)
        if part.value is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("up" if part.value > 0 else "down"))
            bar = QRectF(min(start, end), top + self._row / 3, max(abs(end - start), 1), self._row / 3)
            painter.drawRoundedRect(bar, 2, 2)
        painter.setFont(theme.font())
        box = QRectF(right + 4, top, self.width() - right - 4, self._row)
        draw_delta(painter, box, part.value, digits=self._digits, theme=theme)
        self._draw_joint(painter, place + 1, end)

    def _draw_ranked(self, painter: QPainter, place: int, part: PartRow) -> None:
        theme, row, top = self.look.theme, self._row, (place + 1) * self._row
        side = theme.scaled(20)
        disc = QRectF(0, top + (row - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawEllipse(disc)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        draw_text(painter, disc, str(place + 1), align=CENTER)
        self._draw_words(painter, QRectF(side + 8, top, self.width() - side - 8, row), part)

    def _draw_words(self, painter: QPainter, box: QRectF, part: PartRow) -> None:
        theme, half = self.look.theme, box.height() / 2
        painter.setFont(theme.font())
        painter.setPen(theme.color("text"))
        if not part.note:
            draw_text(painter, box, part.label)
            return
        draw_text(painter, QRectF(box.left(), box.top() + 1, box.width(), half), part.label)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        draw_text(painter, QRectF(box.left(), box.top() + half, box.width(), half - 1), part.note)

    def _draw_joint(self, painter: QPainter, row: int, x: float) -> None:
        """The thin line from the end of one bar to the next."""
        bottom = row * self._row + self._row * 2 / 3
        painter.setPen(QPen(self.look.theme.color("border"), 1))
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + self._row * 2 / 3))
