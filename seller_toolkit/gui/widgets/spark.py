"""A score's last weeks in a few pixels."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted


class Spark(Painted):
    """A line without axes. None is a gap: the line stays open there. The last point is marked.

    The caller gives it an accessible name: what it shows, in words.
    """

    def __init__(self, look: Look, values: Sequence[float | None]) -> None:
        super().__init__(look)
        self._values = tuple(values)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_values(self, values: Sequence[float | None]) -> None:
        """Show other values."""
        self._values = tuple(values)
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
