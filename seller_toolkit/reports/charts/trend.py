"""Scores over time: a line a dimension, named at its end, with thresholds, peers, gaps, rules, events and a forecast.

Everything is put in place anew at each draw, for the figure's size and the days of the moment: `TrendDrawing` is the window
through which a chart of years is looked at. What does not fit the pixels is left out (`Stroke.drawn`), what is written is
kept as pixels (`Words`), so that a draw takes a few milliseconds.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.lines import Line2D

from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.canvas import ChartFigure, points
from seller_toolkit.reports.charts.dated import AXIS, LANE, Across, Marks, Stretches
from seller_toolkit.reports.charts.fan import FanDrawing, draw_band
from seller_toolkit.reports.charts.placing import spread
from seller_toolkit.reports.charts.scale import Scale
from seller_toolkit.reports.charts.spec import ChartStyle, Span, TrendLine, TrendSpec
from seller_toolkit.reports.charts.strokes import Stroke, day_of, number_of
from seller_toolkit.reports.charts.words import WordPool, Words, one_line

FEWEST_STEPS = 20  # of the last digit that the axis spans at least, so that noise does not look like a fall
WIDEST = 4  # times the span of the lines: a threshold further off is named at the edge instead
FEWEST_DAYS = 7  # that can be zoomed into
CROWDED, THINNER = 1.5, 0.6  # days a pixel above which lines are thinner: years of wobble would else be one bar
COLUMN = 2  # pixels within which a line of years keeps its lowest and its highest value only: lines are nearly as wide
LOOSE = 0.5  # days a pixel below which joints can be seen; round ones take half of the time of a line
HALF = 0.5  # days beyond the first and the last one, which keep dots clear of the edges


def draw_trend(spec: TrendSpec, style: ChartStyle, *, figure: ChartFigure) -> None:
    """Draw `spec` on an empty figure."""
    axes = figure.axes[0] if figure.axes else figure.add_subplot()
    drawing = TrendDrawing(spec, style, figure, axes)
    figure.layout = drawing.arrange
    figure.window = drawing


@dataclass(frozen=True)
class Named:
    """Words at the right of the plot, for what stands at `value`; the leader joins the two where they had to part."""

    words: Words
    value: float
    ink: str


class DrawnLine:
    """One line: what the days of the moment show of it, dots for days that stand alone."""

    def __init__(self, axes: Axes, line: TrendLine, gaps: tuple[Span, ...], **look: object) -> None:
        self.line, self.ink = line, str(look["color"])
        self.stroke = Stroke.of(line.days, line.values, gaps)
        (self._path,) = axes.plot([], [], **look)  # type: ignore[arg-type]
        self._width = self._path.get_linewidth()
        (self._dots,) = axes.plot([], [], ls="", marker="o", ms=points(5), color=self.ink, zorder=look["zorder"])

    def show(self, first: float, last: float, *, pixels: int) -> None:
        dense = (last - first) / pixels
        self._path.set_linewidth(self._width * THINNER if dense > CROWDED else self._width)
        self._path.set_solid_joinstyle("round" if dense < LOOSE else "bevel")
        self._path.set_data(*self.stroke.drawn(first, last, columns=max(pixels // COLUMN, 1)))
        self._dots.set_data(*self.stroke.alone(first, last))
        self._dots.set_visible(bool(len(self._dots.get_xdata())))  # type: ignore[arg-type]


class TrendDrawing:
    """A spec on a figure, and the days that are shown of it (`Window`)."""

    def __init__(self, spec: TrendSpec, style: ChartStyle, figure: ChartFigure, axes: Axes) -> None:
        self.spec, self.style, self.figure, self.axes = spec, style, figure, axes
        self._home = number_of(spec.first) - HALF, number_of(spec.last) + HALF
        earliest, latest = spec.earliest or spec.first, spec.latest or spec.last
        self._ends = min(self._home[0], number_of(earliest) - HALF), max(self._home[1], number_of(latest) + HALF)
        self._span = self._home
        self.scale = Scale(figure, axes, style, digits=spec.digits)
        self.stretches = Stretches(figure, axes, spec, style)
        self.marks = Marks(figure, axes, spec, style)
        self._names = WordPool(figure.add_words, va="center", zorder=6)
        self._leaders: list[Line2D] = []
        self._draw()

    # --- the window

    @property
    def home(self) -> tuple[float, float]:
        """What is shown at first: the spec's own days."""
        return self._home

    @property
    def span(self) -> tuple[float, float]:
        """What is shown now."""
        return self._span

    def show(self, first: float, last: float) -> bool:
        """Show these places of the axis from the next draw on, moved and cut to what there is and to a week at least."""
        low, high = self._ends
        wide = min(max(last - first, min(FEWEST_DAYS, high - low)), high - low)
        middle = (first + last) / 2
        first = min(max(middle - wide / 2, low), high - wide)
        changed = (first, first + wide) != self._span
        self._span = first, first + wide
        return changed

    # --- what there is

    def _draw(self) -> None:
        spec, style, axes, figure = self.spec, self.style, self.axes, self.figure
        if spec.band is not None:
            draw_band(axes, spec.band, style)
        for level in spec.thresholds:
            ink = style.text if level.goal else style.warning
            axes.axhline(
                level.value, color=ink, lw=points(1.4), dashes=(1, 3) if level.goal else (None, None), zorder=2
            )
        self.lines = [self._line(line, place) for place, line in enumerate(spec.lines)]
        self.peers = self._plain(spec.peers, color=style.muted, lw=points(1.4), dashes=(5, 3), zorder=2.5)
        self.rival = self._plain(spec.rival, color=style.text, lw=points(1.2), zorder=3.5)
        self.focus = next((one for one in self.lines if one.line.focus), None)
        ink = self.focus.ink if self.focus else style.accent
        self.fan = FanDrawing(axes, spec.fan, style, ink) if spec.fan is not None else None
        look = {"mfc": style.surface, "mec": ink, "ls": "", "marker": "o"}
        (self._end,) = axes.plot([], [], ms=points(8), mew=points(2.5), zorder=5, clip_on=False, **look)  # type: ignore[arg-type]
        axes.plot(
            [number_of(turn.day) for turn in spec.turns], [turn.value for turn in spec.turns],
            ms=points(6), mew=points(1.4), zorder=4.5, **look,  # type: ignore[arg-type]
        )  # fmt: skip
        self.title = figure.words(spec.title, va="top", size=points(style.pixel_size + 2), color=style.text)
        self.empty = figure.words("", ha="center", va="center", color=style.muted)

    def _line(self, line: TrendLine, place: int) -> DrawnLine:
        series = self.style.series
        color = line.color if line.color >= 0 else place
        return DrawnLine(
            self.axes, line, self.spec.gaps, color=series[color % len(series)], lw=points(3 if line.focus else 1.8),
            dashes=(4, 2) if color >= len(series) else (None, None), zorder=4 if line.focus else 3,
        )  # fmt: skip

    def _plain(self, line: TrendLine | None, **look: object) -> DrawnLine | None:
        return None if line is None else DrawnLine(self.axes, line, self.spec.gaps, **look)

    @property
    def _drawn(self) -> list[DrawnLine]:
        return [*self.lines, *(one for one in (self.peers, self.rival) if one is not None)]

    # --- where it goes

    def arrange(self, figure: ChartFigure, renderer: RendererBase) -> None:
        """Margins from what stands in them, then values and days, then words kept clear of each other."""
        (width, height), (first, last) = figure.size_px, self._span
        low, high = self._value_range()
        known = any(True for _ in self._ranges(first, last))
        named = list(self._named(low, high))
        head = (LANE + 8 if self.spec.title else 0) + 12
        self.scale.set_values(low, high, height=height - head - AXIS, known=known or bool(self.spec.thresholds))
        left = min(16.0 + self.scale.value_width(renderer), width * 0.45)
        right = min(20.0 + max((figure.width_of(name.words, renderer) for name in named), default=0.0), width * 0.45)
        across = Across(first, last, left, max(width - left - right, width * 0.1))
        above, below = self.marks.show(across, renderer)
        self.stretches.show(across, renderer)
        figure.set_margins(left=left, right=right, top=head + above, bottom=AXIS + below + (4 if below else 0))
        plot = self.axes.bbox
        inner = plot.height / figure.unit
        spare = 24 if self.stretches.has_words else 8  # pixels for the words at the top of the plot
        self.axes.set_xlim(first, last)
        self.axes.set_ylim(low, high + (high - low) * spare / max(inner - spare, 20))
        self.scale.set_values(low, high, height=inner, known=known or bool(self.spec.thresholds))
        self.scale.set_days(day_of(first + HALF), day_of(last - HALF), width=across.width)
        for one in self._drawn:
            one.show(first, last, pixels=max(int(plot.width), 1))
        end = self.focus.stroke.last_within(first, last) if self.focus else None
        self._end.set_data(*(([end[0]], [end[1]]) if end else ([], [])))
        self.scale.place()
        self.stretches.place()
        self.marks.place(renderer)
        self._place_names(named)
        self.title.set_position((12 * figure.unit, (height - 8) * figure.unit))
        self.empty.set_text("" if known else translate("Reports", "No data in this period"))
        self.empty.set_position(((plot.x0 + plot.x1) / 2, (plot.y0 + plot.y1) / 2))

    def _ranges(self, first: float, last: float) -> Iterator[tuple[float, float]]:
        for one in (*self._drawn, *((self.fan,) if self.fan else ())):
            stroke = one.stroke if isinstance(one, DrawnLine) else one
            if (found := stroke.range_within(first, last)) is not None:
                yield found

    def _value_range(self) -> tuple[float, float]:
        """The values that the axis must show: all lines of the days shown, and the thresholds that do not flatten them."""
        levels = [line.value for line in self.spec.thresholds]
        ranges = list(self._ranges(*self._span)) or [(level, level) for level in levels] or [(0.0, 0.0)]
        low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
        least = FEWEST_STEPS * 10.0**-self.spec.digits
        room = max(WIDEST * (high - low), 2 * least)
        for level in sorted(levels, key=lambda level: max(low - level, level - high)):
            if max(high, level) - min(low, level) <= room:
                low, high = min(low, level), max(high, level)
        lack = max(0.0, least - (high - low))
        low, high = low - lack / 2, high + lack / 2
        margin = 0.06 * (high - low)
        return low - margin, high + margin

    def _named(self, low: float, high: float) -> Iterator[Named]:
        """What is written at the right, each at its value; of what lies beyond the axis an arrow says where."""
        self._names.begin()
        for label, value, ink in self._labels():
            arrow = " ↓" if value < low else " ↑" if value > high else ""
            yield Named(self._names.deal(one_line(label) + arrow, color=ink), value, ink)

    def _labels(self) -> Iterator[tuple[str, float, str]]:
        spec, style, (first, last) = self.spec, self.style, self._span
        for level in spec.thresholds:
            yield level.label, level.value, style.text if level.goal else style.warning
        for one in self._drawn:
            if (end := one.stroke.last_within(first, last)) is not None:
                told = one is self.peers
                yield one.line.label if told else f"{one.line.label} {number(end[1], one.line.digits)}", end[1], one.ink
        if spec.band is not None and first <= number_of(spec.band.days[-1]) <= last:
            yield spec.band.label, spec.band.high[-1], style.muted
        if self.fan is not None:
            ink = self.focus.ink if self.focus else style.accent
            for label, value in self.fan.names(first, last):
                yield label, value, ink

    def _place_names(self, named: list[Named]) -> None:
        unit, plot = self.figure.unit, self.axes.bbox
        heights = [float(self.axes.transData.transform((0.0, name.value))[1]) for name in named]
        wanted = [min(max(height, plot.y0), plot.y1) for height in heights]
        places = spread(wanted, gap=(self.style.pixel_size + 4) * unit, low=plot.y0, high=plot.y1)
        while len(self._leaders) < len(named):
            self._leaders.append(self.figure.marks(lw=points(0.8)))
        for leader in self._leaders[len(named) :]:
            leader.set_data([], [])
        for name, leader, height, place in zip(named, self._leaders, wanted, places, strict=False):
            name.words.set_position((plot.x1 + 12 * unit, place))
            apart = abs(height - place) > 4 * unit
            leader.set_color(name.ink)
            leader.set_data(*(([plot.x1 + unit, plot.x1 + 10 * unit], [height, place]) if apart else ([], [])))
