"""A score's last weeks in a few pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate


class Spark(Painted):
    """A line without axes. None is a gap: the line stays open there. The last point is marked.

    The caller gives it an accessible name: what it shows, in words.
    """

    def __init__(self, look: Look, values: Sequence[float | None]) -> None:
        super().__init__(look)
        self.set_values(values)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_values(self, values: Sequence[float | None]) -> None:
        """Show other values; their course is described to readers."""
        self._values = tuple(values)
        known = [value for value in self._values if value is not None]
        words = translate("Spark", "Line of {count} values: first {first}, last {last}, lowest {low}, highest {high}")
        said = words.format(
            count=len(known), first=number(known[0], 2), last=number(known[-1], 2), low=number(min(known), 2),
            high=number(max(known), 2),
        ) if known else translate("Spark", "No values yet")  # fmt: skip
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.scaled(112), self.look.theme.scaled(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        pieces = self._pieces()
        if not pieces:
            return
        painter, theme = QPainter(self), self.look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        for piece in pieces:
            if len(piece) > 1:
                painter.drawPolyline(piece)
            else:
                painter.drawPoint(piece[0])
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(pieces[-1][-1], 3, 3)

    def _pieces(self) -> list[list[QPointF]]:
        """The points, one list for each stretch without a gap."""
        known = [value for value in self._values if value is not None]
        if not known:
            return []
        low, high = min(known), max(known)
        step = (self.width() - 8) / max(len(self._values) - 1, 1)
        pieces: list[list[QPointF]] = [[]]
        for place, value in enumerate(self._values):
            if value is None:
                pieces.append([])
                continue
            share = (high - value) / (high - low) if high > low else 0.5
            pieces[-1].append(QPointF(4 + place * step, 4 + share * (self.height() - 8)))
        return [piece for piece in pieces if piece]
