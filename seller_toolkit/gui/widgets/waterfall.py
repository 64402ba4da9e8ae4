"""The parts of a change between its two levels."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import CENTER, RIGHT, draw_delta, draw_text, plain_tip
from seller_toolkit.i18n.formats import arrowed, number
from seller_toolkit.i18n.translate import translate

_ROW = 36
_NAMES = 148  # pixels at 100 % for names and notes, left of the bars
_FIGURES = 60  # and for the figures right of them
_DISC = 20
_STEP = 1.3  # from line to line, in pixels of the font's size


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
    help: str = ""  # what the name means, for whoever points at the row


class Waterfall(Painted):
    """Bars from level to level that add up on the screen; or, where no part has a size, the parts in their order.

    A name or a note that is too long for its place goes on in further lines, and its row is as much higher.
    `part_chosen` carries the place of the part that was clicked, or reached by the arrow keys.
    """

    part_chosen = Signal(int)

    def __init__(self, look: Look, before: Level, parts: Sequence[PartRow], after: Level, *, digits: int = 2) -> None:
        super().__init__(look)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
        words = translate(
            "Waterfall", "Bars from {before} to {after}: what raised the value and what lowered it, {count} parts"
        )
        self.setAccessibleDescription(words.format(before=ends[0], after=ends[1], count=len(said)))
        self.rethemed()

    @property
    def chosen_part(self) -> int:
        """The place of the chosen part, -1 for none."""
        return self._chosen

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._tops(width)[-1]

    def sizeHint(self) -> QSize:
        width = self.look.theme.scaled(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self.look.theme.scaled(220)
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        above = [top for top in self._tops(self.width()) if top <= event.position().y()]
        self._choose(len(above) - 2)

    def event(self, event: QEvent) -> bool:
        """Tell what the part means that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = len([top for top in self._tops(self.width()) if top <= event.pos().y()]) - 2
            tip = self._parts[place].help if 0 <= place < len(self._parts) else ""
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose(self._chosen + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tops, levels = self._tops(self.width()), self._levels()
        rows = [QRectF(0, top, self.width(), below - top) for top, below in pairwise(tops)]
        if self._chosen >= 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.theme.color("accent_soft"))
            painter.drawRoundedRect(rows[self._chosen + 1], 4, 4)
        self._draw_level(painter, rows[0], self._before, levels)
        for place, part in enumerate(self._parts):
            if self._ranked:
                self._draw_ranked(painter, rows[place + 1], place, part)
            else:
                self._draw_part(painter, rows[place + 1], place, levels)
        self._draw_level(painter, rows[-1], self._after, levels)
        if not self._ranked:
            self._draw_joints(painter, rows, levels)

    @property
    def _row(self) -> int:
        return self.look.theme.scaled(_ROW)

    @property
    def _span(self) -> tuple[float, float]:
        """Left and right of the bars."""
        return self.look.theme.scaled(_NAMES), self.width() - self.look.theme.scaled(_FIGURES)

    def _tops(self, width: int) -> list[int]:
        """The upper edge of each row at a width, and the lower edge of the last."""
        heights = [self._row, *(self._part_height(part, width) for part in self._parts), self._row]
        return list(accumulate(heights, initial=0))

    def _part_height(self, part: PartRow, width: int) -> int:
        theme = self.look.theme
        room = width - theme.scaled(_DISC) - 8 if self._ranked else theme.scaled(_NAMES) - 8
        return max(self._row, ceil(sum(height for _, _, height in self._words(part, room)) + 7))

    def _words(self, part: PartRow, room: float) -> list[tuple[str, QTextLayout, float]]:
        """The name and the note, each with its tone and its lines at a width, and how high these are."""
        theme, found = self.look.theme, []
        for text, role, tone in ((part.label, "body", "text"), (part.note, "caption", "muted")):
            if text:
                layout = _broken(text, theme.font(role), room)
                found.append((tone, layout, layout.lineCount() * _step(theme.font(role))))
        return found

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

    def _draw_level(self, painter: QPainter, box: QRectF, level: Level, levels: Sequence[float]) -> None:
        theme, (left, right) = self.look.theme, self._span
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("text"))
        draw_text(painter, QRectF(0, box.top(), left - 8, box.height()), level.label)
        figure = QRectF(right + 4, box.top(), box.right() - right - 4, box.height())
        draw_text(painter, figure, number(level.value, self._digits), align=RIGHT)
        if self._ranked:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("border"))
        end, bar = self._place(level.value, levels), self._bar(box)
        painter.drawRoundedRect(QRectF(left, bar.top(), end - left, bar.height()), 2, 2)

    def _draw_part(self, painter: QPainter, box: QRectF, place: int, levels: Sequence[float]) -> None:
        theme, (left, right), part = self.look.theme, self._span, self._parts[place]
        self._draw_words(painter, QRectF(0, box.top(), left - 8, box.height()), part)
        start, end = self._place(levels[place], levels), self._place(levels[place + 1], levels)
        if part.value is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("up" if part.value > 0 else "down"))
            bar = self._bar(box)
            painter.drawRoundedRect(QRectF(min(start, end), bar.top(), max(abs(end - start), 1), bar.height()), 2, 2)
        painter.setFont(theme.font())
        figure = QRectF(right + 4, box.top(), box.right() - right - 4, box.height())
        draw_delta(painter, figure, part.value, digits=self._digits, theme=theme)

    def _draw_ranked(self, painter: QPainter, box: QRectF, place: int, part: PartRow) -> None:
        theme = self.look.theme
        side = theme.scaled(_DISC)
        disc = QRectF(0, box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawEllipse(disc)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        draw_text(painter, disc, str(place + 1), align=CENTER)
        self._draw_words(painter, box.adjusted(side + 8, 0, 0, 0), part)

    def _draw_words(self, painter: QPainter, box: QRectF, part: PartRow) -> None:
        """The lines of the name and the note, in the middle of their place."""
        words = self._words(part, box.width())
        y = box.center().y() - sum(height for _, _, height in words) / 2
        for tone, layout, height in words:
            painter.setPen(self.look.theme.color(tone))
            layout.draw(painter, QPointF(box.left(), y))
            y += height

    def _draw_joints(self, painter: QPainter, rows: Sequence[QRectF], levels: Sequence[float]) -> None:
        """Thin lines from the end of each bar to the next one."""
        painter.setPen(QPen(self.look.theme.color("border"), 1))
        for place, level in enumerate(levels):
            x = self._place(level, levels)
            painter.drawLine(QPointF(x, self._bar(rows[place]).bottom()), QPointF(x, self._bar(rows[place + 1]).top()))

    def _bar(self, box: QRectF) -> QRectF:
        """Where in its row a bar stands: as high in every row."""
        height = self._row / 3
        return QRectF(box.left(), box.center().y() - height / 2, box.width(), height)


def _step(font: QFont) -> float:
    """From line to line: closer than fonts for Chinese ask by themselves."""
    return font.pixelSize() * _STEP


def _broken(text: str, font: QFont, width: float) -> QTextLayout:
    """A text in lines of a width, each in the middle of its step; a word that is too long is broken within."""
    layout = QTextLayout(text.replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = (_step(font) - QFontMetricsF(font).height()) / 2
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += _step(font)
    layout.endLayout()
    return layout
