"""Own score, best and mean of the compared shops, one row a dimension."""

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.text import Text

from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.canvas import ChartFigure, points
from seller_toolkit.reports.charts.placing import value_ticks
from seller_toolkit.reports.charts.spec import ChartStyle, DumbbellRow, DumbbellSpec

APART = 40  # pixels that two values need between them to be written side by side


def draw_dumbbell(spec: DumbbellSpec, style: ChartStyle, *, figure: ChartFigure) -> None:
    """Draw `spec` on an empty figure."""
    chart = _Dumbbell(spec, style, figure)
    chart.draw()
    figure.layout = chart.arrange


class _Dumbbell:
    def __init__(self, spec: DumbbellSpec, style: ChartStyle, figure: ChartFigure) -> None:
        self.spec, self.style, self.figure = spec, style, figure
        self.axes: Axes = figure.add_subplot()
        self.names: list[Text] = []
        self.notes: list[Text] = []
        self.values: list[tuple[Text | None, Text | None]] = []  # own, best

    def draw(self) -> None:
        self.axes.grid(visible=True, axis="x")
        self.axes.grid(visible=False, axis="y")
        self.axes.spines["bottom"].set_visible(False)
        for place, row in enumerate(self.spec.rows):
            self._row(-place, row)
        self.title = self.figure.words(self.spec.title, va="top", size=points(self.style.pixel_size + 2))
        self._explain()
        self.empty = self.figure.words("", ha="center", va="center", color=self.style.muted)
        if not self.spec.rows:
            self.empty.set_text(translate("Reports", "No data in this period"))

    def _row(self, y: int, row: DumbbellRow) -> None:
        style, plot = self.style, self.axes.plot
        known = [value for value in (*row.others, row.best, row.own) if value is not None]
        if known:
            plot([min(known), max(known)], [y, y], color=style.border, lw=points(1.4))
        if row.own is not None and row.best is not None:
            ink = style.warning if row.best > row.own else style.accent
            plot([row.own, row.best], [y, y], color=ink, lw=points(3.5), solid_capstyle="butt")
        plot(row.others, [y] * len(row.others), "o", ms=points(5), color=style.border)
        if row.mean is not None:
            plot([row.mean], [y], "|", ms=points(15), mew=points(2), color=style.muted)
        if row.best is not None:
            plot([row.best], [y], "o", ms=points(11), mfc=style.surface, mec=style.text, mew=points(2))
        if row.own is not None:
            plot([row.own], [y], "o", ms=points(12), color=style.accent, mew=0)
        self.names.append(self.figure.words(row.name, va="center"))
        ink = style.warning if row.own is not None and row.best is not None and row.best > row.own else style.muted
        self.notes.append(self.figure.words(row.note or ("" if known else NOTHING), va="center", ha="right", color=ink))
        self.values.append((self._value(row.own, style.accent), self._best(row)))

    def _best(self, row: DumbbellRow) -> Text | None:
        return None if row.best == row.own else self._value(row.best, self.style.text)

    def _value(self, value: float | None, ink: str) -> Text | None:
        if value is None:
            return None
        return self.figure.words(number(value, self.spec.digits), va="bottom", color=ink)

    def _explain(self) -> None:
        """Which mark is who: a line of words with their marks at the top."""
        style, spec = self.style, self.spec
        kinds = (
            (spec.own_label, {"marker": "o", "ms": points(9), "color": style.accent}),
            (
                spec.best_label,
                {"marker": "o", "ms": points(8), "mfc": style.surface, "mec": style.text, "mew": points(2)},
            ),
            (spec.mean_label, {"marker": "|", "ms": points(12), "mew": points(2), "color": style.muted}),
        )
        self.legend = [
            (self.figure.marks(ls="", **look), self.figure.words(words, va="center", color=style.muted))
            for words, look in kinds
            if words
        ]

    def arrange(self, figure: ChartFigure, renderer: RendererBase) -> None:
        """Margins from names and notes; the two values of a row kept apart."""
        unit, (width, height) = figure.unit, figure.size_px
        left = 28.0 + max((figure.width_of(name, renderer) for name in self.names), default=0.0)
        right = 24.0 + max((figure.width_of(note, renderer) for note in self.notes), default=0.0)
        title = 26 if self.spec.title else 0
        top = 8 + title + (24 if self.legend else 0)
        figure.set_margins(left=min(left, width * 0.4), right=min(right, width * 0.4), top=top, bottom=26)
        self._set_axes()
        plot = self.axes.get_window_extent()
        self.title.set_position((12 * unit, (height - 8) * unit))
        self.empty.set_position(((plot.x0 + plot.x1) / 2, (plot.y0 + plot.y1) / 2))
        at = 20.0
        for mark, words in self.legend:
            mark.set_data([at * unit], [(height - title - 18) * unit])
            words.set_position(((at + 10) * unit, (height - title - 18) * unit))
            at += figure.width_of(words, renderer) + 36
        for place, row in enumerate(self.spec.rows):
            y = float(self.axes.transData.transform((0.0, -place))[1])
            self.names[place].set_position((12 * unit, y))
            self.notes[place].set_position(((width - 12) * unit, y))
            self._place_values(place, row, y + 9 * unit)

    def _set_axes(self) -> None:
        values = [v for row in self.spec.rows for v in (*row.others, row.own, row.best, row.mean) if v is not None]
        low, high = min(values, default=0.0), max(values, default=1.0)
        least = 10.0 ** (1 - self.spec.digits)
        lack = max(0.0, least - (high - low))
        margin = 0.08 * (high - low) + lack / 2
        width = self.axes.get_window_extent().width / self.figure.unit
        self.axes.set_xlim(low - margin, high + margin)
        ticks = value_ticks(low - margin, high + margin, count=max(2, int(width / 72)), digits=self.spec.digits)
        self.axes.set_xticks(ticks, [number(tick, self.spec.digits) for tick in ticks])
        self.axes.set_yticks([])
        self.axes.set_ylim(0.55 - max(len(self.spec.rows), 1), 0.65)

    def _place_values(self, place: int, row: DumbbellRow, y: float) -> None:
        texts, unit = self.values[place], self.figure.unit
        xs = [float(self.axes.transData.transform((v, 0.0))[0]) if v is not None else 0.0 for v in (row.own, row.best)]
        near = all(text is not None for text in texts) and abs(xs[0] - xs[1]) < APART * unit
        for text, x, other in zip(texts, xs, reversed(xs), strict=True):
            if text is not None:
                side = "center" if not near else "right" if x <= other else "left"
                text.set(x=x + {"center": 0, "right": 2, "left": -2}[side] * unit, y=y, ha=side)
