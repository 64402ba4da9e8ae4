"""Where a score stands between the ends of its scale."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate


@dataclass(frozen=True)
class Reading:
    """A value on a scale from `low` to `high`; values outside stand at its ends.

    `threshold` only where one applies to this very score; `risky` fills the bar in the colour of severity.
    """

    value: float | None
    low: float
    high: float
    threshold: float | None = None
    peer: float | None = None
    risky: bool = False


class Gauge(Painted):
    """A bar with a thick mark at the threshold and a thin one at the peers' average.

    The caller gives it an accessible name: what it shows, in words.
    """

    def __init__(self, look: Look, reading: Reading) -> None:
        super().__init__(look)
        self.set_reading(reading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_reading(self, reading: Reading) -> None:
        """Show another reading; what else is drawn beside the value is described to readers."""
        self._reading = reading
        said = [
            translate("Gauge", "Scale from {low} to {high}").format(
                low=number(reading.low, 2), high=number(reading.high, 2)
            )
        ]
        if reading.threshold is not None:
            said.append(translate("Gauge", "line at {value}").format(value=number(reading.threshold, 2)))
        if reading.peer is not None:
            said.append(translate("Gauge", "average of the peers {value}").format(value=number(reading.peer, 2)))
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.scaled(120), 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, reading = QPainter(self), self.look.theme, self._reading
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(0, 4, self.width(), 4), 2, 2)
        if reading.value is not None:
            painter.setBrush(theme.color("critical" if reading.risky else "accent_fill"))
            painter.drawRoundedRect(QRectF(0, 4, self._place(reading.value), 4), 2, 2)
        if reading.threshold is not None:
            painter.fillRect(QRectF(self._place(reading.threshold) - 1, 0, 2, 12), theme.color("text"))
        if reading.peer is not None:
            place = self._place(reading.peer)
            painter.fillRect(QRectF(place - 2, 2, 4, 8), theme.color("surface"))
            painter.fillRect(QRectF(place - 0.5, 1, 1, 10), theme.color("text"))

    def _place(self, value: float) -> float:
        reading = self._reading
        share = (value - reading.low) / ((reading.high - reading.low) or 1)
        return min(max(share, 0.0), 1.0) * self.width()
