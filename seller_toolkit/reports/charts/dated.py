"""What stands on days rather than on values: gaps, the stretch that is explained, versions of rules, events."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.patches import Rectangle

from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.canvas import ChartFigure, points
from seller_toolkit.reports.charts.placing import lanes
from seller_toolkit.reports.charts.spec import ChartStyle, Mark, TrendSpec
from seller_toolkit.reports.charts.strokes import number_of
from seller_toolkit.reports.charts.words import WordPool, Words, one_line

LANE = 18  # pixels of one row of words above or below the axes
AXIS = 28  # pixels below the axes for the days
ROW_EVERY = 160  # pixels of height for each further row of words; marks beyond the rows keep their line only
NARROWEST, NARROWEST_NAMED = 3, 12  # pixels of a gap that is hatched, and of one that is named


@dataclass(frozen=True)
class Across:
    """Where the days stand: `left` and `width` of the plot in pixels for the places `first` to `last` of the axis."""

    first: float
    last: float
    left: float
    width: float

    def place(self, day: float) -> float:
        """Pixels from the figure's left edge."""
        return self.left + (day - self.first) / (self.last - self.first) * self.width

    def shows(self, first: float, last: float) -> bool:
        """Whether any of a stretch can be seen."""
        return first <= self.last and last >= self.first


class Stretches:
    """Gaps hatched, the stretch that is explained tinted; words at the top of the plot where there is room."""

    def __init__(self, figure: ChartFigure, axes: Axes, spec: TrendSpec, style: ChartStyle) -> None:
        self.figure, self.axes, self.spec, self.style = figure, axes, spec, style
        self._hatches: list[Rectangle] = []
        self._words = WordPool(figure.add_words, ha="center", va="top", color=style.muted, zorder=6)
        self._labels = WordPool(
            figure.add_words, ha="center", va="top", color=style.muted, zorder=6,
            bbox={"fc": style.surface, "ec": "none", "pad": 1},
        )  # fmt: skip
        self._placed: list[tuple[Words, float]] = []
        if spec.drop is not None:
            axes.axvspan(number_of(spec.drop.first), number_of(spec.drop.last), color=style.accent_soft, lw=0, zorder=0)

    @property
    def has_words(self) -> bool:
        """Whether any word stands at the top of the plot."""
        return bool(self._placed)

    def show(self, across: Across, renderer: RendererBase) -> None:
        """What can be seen of them."""
        self._words.begin()
        self._labels.begin()
        named: list[tuple[Words, float]] = []
        drop = self.spec.drop
        if drop is not None and across.shows(left := number_of(drop.first), right := number_of(drop.last)):
            ink = self.style.up if drop.label.startswith("▲") else self.style.down
            middle = (max(left, across.first) + min(right, across.last)) / 2
            named.append((self._words.deal(drop.label, color=ink), across.place(middle)))
        hatched = 0
        for gap in self.spec.gaps:
            # from the last day with data to the next one
            left, right = number_of(gap.first) - 1, number_of(gap.last) + 1
            wide = across.place(right) - across.place(left)
            if not across.shows(left, right) or wide < NARROWEST:
                continue
            self._hatch(hatched, left, right)
            hatched += 1
            if wide >= NARROWEST_NAMED:
                named.append((self._labels.deal(gap.label), across.place((left + right) / 2)))
        for spare in self._hatches[hatched:]:
            spare.set_visible(False)
        self._placed = self._apart(named, across, renderer)

    def place(self) -> None:
        """Put the words below the upper edge of the plot."""
        for words, x in self._placed:
            words.set_position((x * self.figure.unit, self.axes.bbox.y1 - 4 * self.figure.unit))

    def _hatch(self, place: int, left: float, right: float) -> None:
        if place == len(self._hatches):
            style = self.style
            self._hatches.append(
                self.axes.axvspan(left, right, facecolor="none", edgecolor=style.hairline, hatch="////", lw=0, zorder=0)
            )
        hatch = self._hatches[place]
        hatch.set(visible=True, x=left, width=right - left)

    def _apart(
        self, named: list[tuple[Words, float]], across: Across, renderer: RendererBase
    ) -> list[tuple[Words, float]]:
        """Of two words that would overlap the later one is left out, its stretch stays; none leaves the plot."""
        spans = []
        for words, x in named:
            wide = self.figure.width_of(words, renderer)
            spans.append((x - wide / 2, x + wide / 2))
        kept = []
        for (words, x), span, row in zip(named, spans, lanes(spans, rows=1), strict=True):
            shown = row is not None and across.left <= span[0] and span[1] <= across.left + across.width
            words.set_visible(shown)
            if shown:
                kept.append((words, x))
        return kept


class Marks:
    """Rules as dotted lines with words above the plot, events as diamonds in a lane below it."""

    def __init__(self, figure: ChartFigure, axes: Axes, spec: TrendSpec, style: ChartStyle) -> None:
        self.figure, self.axes, self.style = figure, axes, style
        self.rules, self.events = spec.rules, spec.events
        self._rule_lines = figure.marks(color=style.muted, lw=points(1.2), dashes=(1, 2), zorder=-0.5)
        self._event_lines = figure.marks(color=style.border, lw=points(1), zorder=-0.5)
        self._diamonds = figure.marks(marker="D", ms=points(6), color=style.accent, mew=0, ls="", zorder=2)
        self._rule_words = WordPool(figure.add_words, ha="center", va="center", color=style.muted)
        self._event_words = WordPool(figure.add_words, va="center", color=style.text)
        self._lane_name = figure.words("", va="center", color=style.muted)
        self._rules: list[tuple[Words, float, int | None]] = []
        self._events: list[tuple[Words, float, int | None]] = []

    def show(self, across: Across, renderer: RendererBase) -> tuple[float, float]:
        """Deal the words of what can be seen; the answer is the pixels that they take above and below the plot."""
        self._rule_words.begin()
        self._event_words.begin()
        rules, events = self._seen(self.rules, across), self._seen(self.events, across)
        named = [(self._rule_words.deal(one_line(mark.label)), across.place(day)) for mark, day in rules]
        self._rules = self._in_rows(named, [self._centred(words, x, renderer) for words, x in named])
        named = [(self._event_words.deal(one_line(mark.label)), across.place(day)) for mark, day in events]
        self._events = self._in_rows(named, [self._beside(words, x, renderer) for words, x in named])
        above = 1 + max((row for _, _, row in self._rules if row is not None), default=-1)
        below = 1 + max((row for _, _, row in self._events if row is not None), default=0 if events else -1)
        return LANE * above, LANE * below

    def place(self, renderer: RendererBase) -> None:
        """Put words and marks in place for the axes of the moment."""
        plot, unit = self.axes.bbox, self.figure.unit
        for words, x, row in self._rules:
            words.set_position((x * unit, plot.y1 + (10 + LANE * (row or 0)) * unit))
        _verticals(self._rule_lines, [x * unit for _, x, _ in self._rules], plot.y0, plot.y1)
        _verticals(self._event_lines, [x * unit for _, x, _ in self._events], plot.y0, plot.y1)
        diamonds = []
        for words, x, row in self._events:
            if row is None:
                continue  # its line stays; a diamond would lie on the words of another event
            height = plot.y0 - (AXIS + LANE * (row + 0.5)) * unit
            turned = self._turned(x, self.figure.width_of(words, renderer))
            words.set(ha="right" if turned else "left")
            words.set_position(((x + (-8 if turned else 8)) * unit, height))
            diamonds.append((x * unit, height))
        self._diamonds.set_data([x for x, _ in diamonds], [y for _, y in diamonds])
        # the lane's own name stands before the plot, where there is always room enough or none at all
        self._lane_name.set_text(translate("Reports", "Events") if self._events else "")
        self._lane_name.set_position((8 * unit, plot.y0 - (AXIS + LANE * 0.5) * unit))

    def _seen(self, marks: Sequence[Mark], across: Across) -> list[tuple[Mark, float]]:
        placed = [(mark, number_of(mark.day)) for mark in marks]
        return [(mark, day) for mark, day in placed if across.first <= day <= across.last]

    def _in_rows(
        self, named: list[tuple[Words, float]], spans: list[tuple[float, float]]
    ) -> list[tuple[Words, float, int | None]]:
        rows = lanes(spans, rows=1 + int(self.figure.size_px[1] / ROW_EVERY))
        for (words, _), row in zip(named, rows, strict=True):
            words.set_visible(row is not None)
        return [(words, x, row) for (words, x), row in zip(named, rows, strict=True)]

    def _centred(self, words: Words, x: float, renderer: RendererBase) -> tuple[float, float]:
        wide = self.figure.width_of(words, renderer)
        return x - wide / 2 - 4, x + wide / 2 + 4

    def _beside(self, words: Words, x: float, renderer: RendererBase) -> tuple[float, float]:
        """Right of its diamond; left of it where the words would leave the figure."""
        wide = self.figure.width_of(words, renderer)
        return (x - wide - 16, x + 8) if self._turned(x, wide) else (x - 8, x + wide + 16)

    def _turned(self, x: float, wide: float) -> bool:
        return x + wide + 16 > self.figure.size_px[0]


def _verticals(line: object, places: list[float], bottom: float, top: float) -> None:
    xs = np.repeat(np.array(places, dtype=float), 3)
    line.set_data(xs, np.tile([bottom, top, np.nan], len(places)))  # type: ignore[attr-defined]
