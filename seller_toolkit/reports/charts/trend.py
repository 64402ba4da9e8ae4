"""Scores over time: a line a dimension, named at its end, with thresholds, peers, gaps, rules and events."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.dates import date2num
from matplotlib.lines import Line2D
from matplotlib.text import Text

from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.canvas import ChartFigure, points
from seller_toolkit.reports.charts.placing import day_ticks, lanes, pieces, spread, value_ticks
from seller_toolkit.reports.charts.spec import ChartStyle, Line, Mark, TrendLine, TrendSpec

LANE = 18  # pixels of one row of words above or below the axes
AXIS = 28  # pixels below the axes for the days
ROW_EVERY = 160  # pixels of height for each further row of words; marks beyond the rows keep their mark only
SHORT_OF_YEAR = 300  # days: longer periods are labelled with their year
FEWEST_STEPS = 20  # of the last digit that the axis spans at least, so that noise does not look like a fall
WIDEST = 4  # times the span of the lines: a threshold further off is named at the edge instead


@dataclass(frozen=True)
class Named:
    """Words at the right of the plot, for what stands at `value`; the leader joins the two where they had to part."""

    words: Text
    leader: Line2D
    value: float


@dataclass(frozen=True)
class Dated:
    """Words for what stands between two places of the day axis; a mark of its own only for events."""

    words: Text
    left: float
    right: float
    mark: Line2D | None = None


def draw_trend(spec: TrendSpec, style: ChartStyle, *, figure: ChartFigure) -> None:
    """Draw `spec` on an empty figure."""
    axes = figure.add_subplot()
    chart = _Trend(spec, style, figure, axes)
    chart.draw()
    figure.layout = chart.arrange


class _Trend:
    def __init__(self, spec: TrendSpec, style: ChartStyle, figure: ChartFigure, axes: Axes) -> None:
        self.spec, self.style, self.figure, self.axes = spec, style, figure, axes
        self.low, self.high = _value_range(spec)
        self.ends: list[Named] = []
        self.tops: list[Dated] = []  # words within the plot, at its top
        self.rules: list[Dated] = []
        self.events: list[Dated] = []
        self.empty: Text | None = None

    # what there is

    def draw(self) -> None:
        self._shade()
        for line in self.spec.thresholds:
            self._level(line)
        for index, trend in enumerate(self.spec.lines):
            self._line(trend, index)
        if self.spec.peers is not None:
            self._peers(self.spec.peers)
        self.rules = [self._rule(mark) for mark in self._within(self.spec.rules)]
        self.events = [self._event(mark) for mark in self._within(self.spec.events)]
        self.title = self.figure.words(self.spec.title, va="top", size=points(self.style.pixel_size + 2))
        self.lane_name = self.figure.words(
            translate("Reports", "Events") if self.events else "", va="center", color=self.style.muted
        )
        if not any(value is not None for line in self.spec.lines for value in line.values):
            words = translate("Reports", "No data in this period")
            self.empty = self.figure.words(words, ha="center", va="center", color=self.style.muted)

    def _within(self, marks: Sequence[Mark]) -> list[Mark]:
        return [mark for mark in marks if self.spec.first <= mark.day <= self.spec.last]

    def _shade(self) -> None:
        style, drop = self.style, self.spec.drop
        if drop is not None:
            left, right = _num(drop.first), _num(drop.last)
            self.axes.axvspan(left, right, color=style.accent_soft, lw=0, zorder=0)
            ink = style.up if drop.label.startswith("▲") else style.down
            words = self.figure.words(drop.label, ha="center", va="top", color=ink, zorder=6)
            self.tops.append(Dated(words, left, right))
        for gap in self.spec.gaps:
            # from the last day with data to the next one
            left, right = _num(gap.first) - 1, _num(gap.last) + 1
            self.axes.axvspan(left, right, facecolor="none", edgecolor=style.hairline, hatch="////", lw=0, zorder=0)
            words = self.figure.words(
                gap.label,
                ha="center",
                va="top",
                color=style.muted,
                zorder=6,
                bbox={"fc": style.surface, "ec": "none", "pad": 1},
            )
            self.tops.append(Dated(words, left, right))

    def _level(self, line: Line) -> None:
        ink = self.style.text if line.goal else self.style.warning
        shown = line.label
        if not self.low <= line.value <= self.high:
            self._name(f"{shown} {'↓' if line.value < self.low else '↑'}", line.value, ink)
            return
        self.axes.axhline(line.value, color=ink, lw=points(1.4), dashes=(1, 3) if line.goal else (None, None), zorder=2)
        self._name(shown, line.value, ink)

    def _line(self, line: TrendLine, index: int) -> None:
        series = self.style.series
        ink, again = series[index % len(series)], index >= len(series)
        width = points(3 if line.focus else 1.8)
        stretches = pieces(line.days, line.values, self.spec.gaps)
        for days, values in stretches:
            alone = len(days) == 1
            self.axes.plot(
                [_num(day) for day in days],
                values,
                color=ink,
                lw=width,
                dashes=(4, 2) if again else (None, None),
                marker="o" if alone else "",
                ms=points(5),
                zorder=4 if line.focus else 3,
            )
        if not stretches:
            return
        days, values = stretches[-1]
        if line.focus:
            self.axes.plot(
                [_num(days[-1])],
                values[-1:],
                "o",
                ms=points(8),
                mfc=self.style.surface,
                mec=ink,
                mew=points(2.5),
                zorder=5,
            )
        self._name(f"{line.label} {number(values[-1], line.digits)}", values[-1], ink)

    def _peers(self, line: TrendLine) -> None:
        stretches = pieces(line.days, line.values, self.spec.gaps)
        for days, values in stretches:
            self.axes.plot(
                [_num(day) for day in days],
                values,
                color=self.style.muted,
                lw=points(1.4),
                dashes=(5, 3),
                marker="o" if len(days) == 1 else "",
                ms=points(4),
                zorder=2.5,
            )
        if stretches:
            last = stretches[-1][1][-1]
            self._name(line.label, last, self.style.muted)

    def _name(self, words: str, value: float, ink: str) -> None:
        text = self.figure.words(_one_line(words), va="center", color=ink, zorder=6)
        self.ends.append(Named(text, self.figure.marks(color=ink, lw=points(0.8)), value))

    def _rule(self, mark: Mark) -> Dated:
        place = _num(mark.day)
        self.axes.axvline(place, color=self.style.muted, lw=points(1.2), dashes=(1, 2), zorder=1)
        words = self.figure.words(_one_line(mark.label), ha="center", va="center", color=self.style.muted)
        return Dated(words, place, place)

    def _event(self, mark: Mark) -> Dated:
        place = _num(mark.day)
        self.axes.axvline(place, color=self.style.border, lw=points(1), zorder=1)
        diamond = self.figure.marks(marker="D", ms=points(6), color=self.style.accent, mew=0, ls="")
        return Dated(self.figure.words(_one_line(mark.label), va="center"), place, place, diamond)

    # where it goes

    def arrange(self, figure: ChartFigure, renderer: RendererBase) -> None:
        """Margins from what stands in them, then ticks, then words kept clear of each other."""
        width, height = figure.size_px
        left = 16.0 + max((figure.width_of(text, renderer) for text in self._measured_ticks()), default=0.0)
        right = 20.0 + max((figure.width_of(end.words, renderer) for end in self.ends), default=0.0)
        title = LANE + 8 if self.spec.title else 0
        figure.set_margins(left=left, right=min(right, width * 0.45), top=title + 12, bottom=AXIS)
        rule_rows = self._rows(self.rules, renderer, self._centred)
        event_rows = self._rows(self.events, renderer, self._beside)
        above = LANE * (1 + max((row for row in rule_rows if row is not None), default=-1))
        below = LANE * (1 + max((row for row in event_rows if row is not None), default=0 if self.events else -1))
        figure.set_margins(
            left=left, right=min(right, width * 0.45), top=title + above + 12, bottom=AXIS + below + (4 if below else 0)
        )
        self._set_axes()
        plot = self.axes.get_window_extent()
        self.title.set_position((12 * figure.unit, (height - 8) * figure.unit))
        self._place_ends(plot.x1, plot.y0, plot.y1)
        self._place_tops(plot.y1, renderer)
        for rule, row in zip(self.rules, rule_rows, strict=True):
            rule.words.set_visible(row is not None)
            rule.words.set_position((self._x(rule.left), plot.y1 + (10 + LANE * (row or 0)) * figure.unit))
        self._place_events(event_rows, plot.x0, plot.y0)
        if self.empty is not None:
            self.empty.set_position(((plot.x0 + plot.x1) / 2, (plot.y0 + plot.y1) / 2))

    def _measured_ticks(self) -> list[Text]:
        self._set_axes()
        return list(self.axes.get_yticklabels())

    def _set_axes(self) -> None:
        figure, spec, plot = self.figure, self.spec, self.axes.get_window_extent()
        width, height = plot.width / figure.unit, plot.height / figure.unit
        span = self.high - self.low
        head = 24 if self.tops else 8  # pixels for the words at the top of the plot
        self.axes.set_ylim(self.low, self.high + span * head / max(height - head, 20))
        ticks = value_ticks(self.low, self.high, count=max(2, int(height / 40)), digits=spec.digits)
        if self.empty is not None and not spec.thresholds:
            ticks = []  # no scale without a value
        self.axes.set_yticks(ticks, [number(tick, spec.digits) for tick in ticks])
        # half a day at each side keeps a single day, and the first and the last dot, clear of the edges
        self.axes.set_xlim(_num(spec.first) - 0.5, _num(spec.last) + 0.5)
        long = (spec.last - spec.first).days > SHORT_OF_YEAR
        days = day_ticks(spec.first, spec.last, count=max(1, int(width / 56)))
        self.axes.set_xticks([_num(day) for day in days], [f"{day:%Y-%m}" if long else f"{day:%m-%d}" for day in days])

    def _x(self, place: float) -> float:
        return float(self.axes.transData.transform((place, 0.0))[0])

    def _centred(self, mark: Dated, wide: float) -> tuple[float, float]:
        middle = self._x(mark.left) / self.figure.unit
        return middle - wide / 2 - 4, middle + wide / 2 + 4

    def _beside(self, mark: Dated, wide: float) -> tuple[float, float]:
        """Right of its diamond; left of it where the words would leave the figure."""
        place = self._x(mark.left) / self.figure.unit
        if place + wide + 16 > self.figure.size_px[0]:
            return place - wide - 16, place + 8
        return place - 8, place + wide + 16

    def _rows(
        self, marks: list[Dated], renderer: RendererBase, extent: Callable[[Dated, float], tuple[float, float]]
    ) -> list[int | None]:
        rows = 1 + int(self.figure.size_px[1] / ROW_EVERY)
        return lanes([extent(mark, self.figure.width_of(mark.words, renderer)) for mark in marks], rows=rows)

    def _place_ends(self, edge: float, bottom: float, top: float) -> None:
        unit = self.figure.unit
        heights = [float(self.axes.transData.transform((0.0, end.value))[1]) for end in self.ends]
        wanted = [min(max(height, bottom), top) for height in heights]
        places = spread(wanted, gap=(self.style.pixel_size + 4) * unit, low=bottom, high=top)
        for end, height, place in zip(self.ends, wanted, places, strict=True):
            end.words.set_position((edge + 12 * unit, place))
            apart = abs(height - place) > 4 * unit
            end.leader.set_data([edge + 1 * unit, edge + 10 * unit] if apart else [], [height, place] if apart else [])

    def _place_tops(self, top: float, renderer: RendererBase) -> None:
        """Words over shaded stretches; of two that would overlap the later one is left out, its stretch stays."""
        spans = []
        for mark in self.tops:
            middle, wide = self._x((mark.left + mark.right) / 2), self.figure.width_of(mark.words, renderer)
            mark.words.set_position((middle, top - 4 * self.figure.unit))
            spans.append((middle / self.figure.unit - wide / 2, middle / self.figure.unit + wide / 2))
        for mark, row in zip(self.tops, lanes(spans, rows=1), strict=True):
            mark.words.set_visible(row is not None)

    def _place_events(self, rows: list[int | None], left: float, bottom: float) -> None:
        unit = self.figure.unit
        for event, row in zip(self.events, rows, strict=True):
            place, height = self._x(event.left), bottom - (AXIS + LANE * ((row or 0) + 0.5)) * unit
            wide = event.words.get_window_extent().width / unit
            turned = place / unit + wide + 16 > self.figure.size_px[0]
            event.words.set(x=place + (-8 if turned else 8) * unit, y=height, ha="right" if turned else "left")
            event.words.set_visible(row is not None)
            if event.mark is not None:
                event.mark.set_data([place], [height])
        if not self.events:
            return
        # the lane's own name stands before the plot, where there is always room enough or none at all
        self.lane_name.set_position((8 * unit, bottom - (AXIS + LANE * 0.5) * unit))


def _value_range(spec: TrendSpec) -> tuple[float, float]:
    """The values that the axis must show: all lines, and the thresholds that do not flatten them."""
    trends = [*spec.lines, *([spec.peers] if spec.peers is not None else [])]
    values = [value for trend in trends for value in trend.values if value is not None]
    levels = [line.value for line in spec.thresholds]
    if not values:
        values = levels or [0.0]
    low, high = min(values), max(values)
    least = FEWEST_STEPS * 10.0**-spec.digits
    room = max(WIDEST * (high - low), 2 * least)
    for level in sorted(levels, key=lambda level: max(low - level, level - high)):
        if max(high, level) - min(low, level) <= room:
            low, high = min(low, level), max(high, level)
    lack = max(0.0, least - (high - low))
    low, high = low - lack / 2, high + lack / 2
    margin = 0.06 * (high - low)
    return low - margin, high + margin


def _num(day: date) -> float:
    return float(date2num(day))  # type: ignore[no-untyped-call]


def _one_line(words: str) -> str:
    return " ".join(words.split())
