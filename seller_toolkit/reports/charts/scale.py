"""The grid and the words at the two axes of a trend, drawn without matplotlib's ticks, which take longer than all lines."""

from collections.abc import Sequence
from datetime import date

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase

from seller_toolkit.i18n.formats import number
from seller_toolkit.reports.charts.canvas import ChartFigure, points
from seller_toolkit.reports.charts.placing import day_ticks, value_ticks
from seller_toolkit.reports.charts.spec import ChartStyle
from seller_toolkit.reports.charts.strokes import number_of
from seller_toolkit.reports.charts.words import WordPool, Words

PAD = 8  # pixels between the plot and the words
SHORT_OF_YEAR = 300  # days: longer periods are labelled with their year


class Scale:
    """Values up, days across. `set_values` and `set_days` say what is shown; `place` puts the words where the plot is."""

    def __init__(self, figure: ChartFigure, axes: Axes, style: ChartStyle, *, digits: int) -> None:
        self.figure, self.axes, self.digits = figure, axes, digits
        axes.xaxis.set_visible(False)
        axes.yaxis.set_visible(False)
        axes.patch.set_visible(False)  # the grid lies behind the axes, on the figure
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.set_title("", y=1.0)  # a title whose place is known is not looked for at each draw
        self._grid = figure.marks(color=style.hairline, lw=points(1), zorder=-1)
        self._base = figure.marks(color=style.hairline, lw=points(1), zorder=-1)
        self._values = WordPool(axes.add_artist, color=style.muted, ha="right", va="center", clip_on=False)
        self._days = WordPool(axes.add_artist, color=style.muted, ha="center", va="top", clip_on=False)
        self._value_words: list[tuple[float, Words]] = []
        self._day_words: list[tuple[float, Words]] = []

    def set_values(self, low: float, high: float, *, height: float, known: bool = True) -> None:
        """Round values between two, for a plot of `height` pixels; none where no value is `known`."""
        ticks = value_ticks(low, high, count=max(2, int(height / 40)), digits=self.digits) if known else []
        self._values.begin()
        self._value_words = [(tick, self._values.deal(number(tick, self.digits))) for tick in ticks]

    def set_days(self, first: date, last: date, *, width: float) -> None:
        """Days between two, for a plot of `width` pixels."""
        long = (last - first).days > SHORT_OF_YEAR
        ticks: Sequence[date] = day_ticks(first, last, count=max(1, int(width / 56)))
        self._days.begin()
        self._day_words = [
            (number_of(day), self._days.deal(f"{day:%Y-%m}" if long else f"{day:%m-%d}")) for day in ticks
        ]

    def value_width(self, renderer: RendererBase) -> float:
        """Pixels that the widest value takes."""
        return max((self.figure.width_of(words, renderer) for _, words in self._value_words), default=0.0)

    def place(self) -> None:
        """Put grid and words in place for the axes' size and limits of the moment."""
        plot, unit, transform = self.axes.bbox, self.figure.unit, self.axes.transData
        lines = []
        for value, words in self._value_words:
            y = float(transform.transform((0.0, value))[1])
            words.set_position((plot.x0 - PAD * unit, y))
            lines += [(plot.x0, y), (plot.x1, y), (np.nan, np.nan)]
        for day, words in self._day_words:
            words.set_position((float(transform.transform((day, 0.0))[0]), plot.y0 - PAD * unit))
        self._grid.set_data([x for x, _ in lines], [y for _, y in lines])
        self._base.set_data([plot.x0, plot.x1], [plot.y0, plot.y0])
