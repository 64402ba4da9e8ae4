"""What lies around and ahead of the line in focus: the peers' band, and the forecast as a fan."""

import numpy as np
from matplotlib.axes import Axes

from seller_toolkit.reports.charts.canvas import points
from seller_toolkit.reports.charts.spec import Band, ChartStyle, Fan
from seller_toolkit.reports.charts.strokes import Stroke, numbers_of

BAND_ALPHA, FAN_ALPHA = 0.10, 0.20
BAND_ALPHA_DARK, FAN_ALPHA_DARK = 0.16, 0.28  # the same strength to the eye


def draw_band(axes: Axes, band: Band, style: ChartStyle) -> None:
    """Tint what lies between the peers' average and what is excellent."""
    axes.fill_between(
        numbers_of(band.days),
        band.low,
        band.high,
        color=style.muted,
        alpha=BAND_ALPHA_DARK if style.dark else BAND_ALPHA,
        lw=0,
        zorder=0.5,
    )


class FanDrawing:
    """The forecast in the colour of its line: the 80 % band, what is expected as a line, what is certain dashed."""

    def __init__(self, axes: Axes, fan: Fan, style: ChartStyle, ink: str) -> None:
        self.fan = fan
        x = numbers_of(fan.days)
        alpha = FAN_ALPHA_DARK if style.dark else FAN_ALPHA
        axes.fill_between(x, fan.low, fan.high, color=ink, alpha=alpha, lw=0, zorder=1.5)
        axes.plot(x, fan.expected, color=ink, lw=points(1.8), zorder=2.8)
        certain = Stroke.of(fan.days, fan.certain)
        if len(certain):
            axes.plot(certain.x, certain.y, color=ink, lw=points(1.4), dashes=(4, 3), zorder=2.7)
        self._x = x
        self._low = np.fmin(np.array(fan.low), np.array(fan.certain, dtype=float))
        self._high = np.fmax(np.array(fan.high), np.array(fan.certain, dtype=float))

    def range_within(self, first: float, last: float) -> tuple[float, float] | None:
        """The lowest and the highest value between two places of the axis; None where there is none."""
        shown = (self._x >= first) & (self._x <= last)
        return (float(self._low[shown].min()), float(self._high[shown].max())) if shown.any() else None

    def names(self, first: float, last: float) -> list[tuple[str, float]]:
        """What is written at the ends of its lines, and at which value; nothing where its end is not shown."""
        if not first <= self._x[-1] <= last:
            return []
        found = [(self.fan.label, self.fan.expected[-1])]
        if self.fan.certain[-1] is not None and self.fan.certain_label:
            found.append((self.fan.certain_label, self.fan.certain[-1]))
        return found
