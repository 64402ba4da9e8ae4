"""A few labelled lines over weeks, or the means before and after a change."""

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.lines import Line2D
from matplotlib.text import Text

from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.canvas import ChartFigure, points
from seller_toolkit.reports.charts.placing import spread, value_ticks
from seller_toolkit.reports.charts.spec import ChartStyle, SmallLine, SmallLinesSpec


def draw_lines(spec: SmallLinesSpec, style: ChartStyle, *, figure: ChartFigure) -> None:
    """Draw `spec` on an empty figure."""
    chart = _SmallLines(spec, style, figure)
    chart.draw()
    figure.layout = chart.arrange


class _SmallLines:
    def __init__(self, spec: SmallLinesSpec, style: ChartStyle, figure: ChartFigure) -> None:
        self.spec, self.style, self.figure = spec, style, figure
        self.axes: Axes = figure.add_subplot()
        self.ends: list[tuple[Text, Line2D, float]] = []
        self.steps = max((len(line.values) for line in spec.lines), default=0)

    def draw(self) -> None:
        for index, line in enumerate(self.spec.lines):
            self._line(line, index)
        if self.spec.change_at is not None and self.spec.lines:
            self._means(self.spec.lines[0], self.spec.change_at)
        self.title = self.figure.words(self.spec.title, va="top", size=points(self.style.pixel_size + 2))
        self.empty = self.figure.words("", ha="center", va="center", color=self.style.muted)
        if not any(value is not None for line in self.spec.lines for value in line.values):
            self.empty.set_text(translate("Reports", "No data in this period"))

    def _line(self, line: SmallLine, index: int) -> None:
        series = self.style.series
        ink = self.style.accent if line.focus else series[index % len(series)]
        known = [(step, value) for step, value in enumerate(line.values) if value is not None]
        for step, value in known:
            alone = all(abs(step - other) != 1 for other, _ in known)
            if alone:
                self.axes.plot([step], [value], "o", ms=points(5), color=ink)
        values = [float("nan") if value is None else value for value in line.values]
        self.axes.plot(values, color=ink, lw=points(2.8 if line.focus else 1.8))
        if known and line.label:
            words = self.figure.words(f"{line.label} {number(known[-1][1], self.spec.digits)}", va="center", color=ink)
            self.ends.append((words, self.figure.marks(color=ink, lw=points(0.8)), known[-1][1]))

    def _means(self, line: SmallLine, change_at: int) -> None:
        self.axes.axvspan(change_at - 0.5, len(line.values) - 0.5, color=self.style.accent_soft, lw=0, zorder=0)
        for first, last in ((0, change_at), (change_at, len(line.values))):
            part = [value for value in line.values[first:last] if value is not None]
            if part:
                mean = sum(part) / len(part)
                self.axes.plot([first, last - 1], [mean] * 2, color=self.style.text, lw=points(1.4), dashes=(3, 2))

    def arrange(self, figure: ChartFigure, renderer: RendererBase) -> None:
        """Margins from the words at the ends of the lines, which are pushed apart."""
        unit, (width, height) = figure.unit, figure.size_px
        self._set_axes()
        left = 16.0 + max((figure.width_of(text, renderer) for text in self.axes.get_yticklabels()), default=0.0)
        right = 16.0 + max((figure.width_of(words, renderer) for words, _, _ in self.ends), default=0.0)
        figure.set_margins(left=left, right=min(right, width * 0.5), top=34 if self.spec.title else 10, bottom=26)
        self._set_axes()
        plot = self.axes.get_window_extent()
        self.title.set_position((12 * unit, (height - 8) * unit))
        self.empty.set_position(((plot.x0 + plot.x1) / 2, (plot.y0 + plot.y1) / 2))
        wanted = [float(self.axes.transData.transform((0.0, value))[1]) for _, _, value in self.ends]
        places = spread(wanted, gap=(self.style.pixel_size + 3) * unit, low=plot.y0, high=plot.y1)
        for (words, leader, _), height_of, place in zip(self.ends, wanted, places, strict=True):
            words.set_position((plot.x1 + 8 * unit, place))
            apart = abs(height_of - place) > 4 * unit
            leader.set_data([plot.x1, plot.x1 + 7 * unit] if apart else [], [height_of, place] if apart else [])

    def _set_axes(self) -> None:
        values = [value for line in self.spec.lines for value in line.values if value is not None]
        low, high = min(values, default=0.0), max(values, default=1.0)
        lack = max(0.0, 10.0 ** (1 - self.spec.digits) - (high - low))
        margin = 0.12 * (high - low) + lack / 2
        height = self.axes.get_window_extent().height / self.figure.unit
        self.axes.set_ylim(low - margin, high + margin)
        ticks = value_ticks(low - margin, high + margin, count=max(2, int(height / 32)), digits=self.spec.digits)
        self.axes.set_yticks(ticks, [number(tick, self.spec.digits) for tick in ticks])
        self.axes.set_xlim(-0.4, max(self.steps - 0.6, 0.4))
        self.axes.set_xticks([step for step, _ in self.spec.ticks], [words for _, words in self.spec.ticks])
