"""Bars lying one below the other from a zero line, each with its value at its end; what was before lies pale below it."""

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.patches import Rectangle

from seller_toolkit.i18n.formats import number, signed
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.canvas import PIXELS_PER_INCH, ChartFigure, points
from seller_toolkit.reports.charts.spec import Bar, BarsSpec, ChartStyle
from seller_toolkit.reports.charts.words import Words, fitted, one_line

ROW, ROW_WITH_BEFORE = 26, 40  # pixels of a bar with the room around it
THICK, THIN = 15, 9  # pixels of a bar and of what was before
TITLE, KEY, FOOT = 28, 24, 10
LABELS_TAKE = 0.36  # of the width, at most
ENDS_TAKE = 0.3  # of the width, at most: the values at each side
PAD = 6


def bars_height(spec: BarsSpec) -> float:
    """The height, in inches, that the bars need."""
    row = ROW_WITH_BEFORE if _has_before(spec) else ROW
    head = (TITLE if spec.title else 4) + (KEY if _has_key(spec) else 0)
    return (8 + head + row * max(len(spec.bars), 2) + FOOT) / PIXELS_PER_INCH


def draw_bars(spec: BarsSpec, style: ChartStyle, *, figure: ChartFigure) -> None:
    """Draw `spec` on an empty figure."""
    figure.layout = _Bars(spec, style, figure).arrange


def _has_before(spec: BarsSpec) -> bool:
    return any(bar.before is not None for bar in spec.bars)


def _has_key(spec: BarsSpec) -> bool:
    return bool(spec.now_label or (spec.before_label and _has_before(spec)))


@dataclass(frozen=True)
class _Row:
    """One bar's shapes and words; `before` and its value only where there is one."""

    bar: Bar
    shape: Rectangle
    name: Words
    value: Words
    before: Rectangle | None
    was: Words | None


class _Bars:
    def __init__(self, spec: BarsSpec, style: ChartStyle, figure: ChartFigure) -> None:
        self.spec, self.style, self.figure = spec, style, figure
        self.axes: Axes = figure.add_subplot()
        self.axes.set_axis_off()
        self.rows = [self._row(bar) for bar in spec.bars]
        self.zero = figure.marks(color=style.border, lw=points(1.2), zorder=4)
        self.title = figure.words(spec.title, va="top", size=points(style.pixel_size + 2))
        self.key = self._key()
        self.empty = figure.words("", ha="center", va="center", color=style.muted)
        if not spec.bars:
            self.empty.set_text(translate("Reports", "No data in this period"))

    def _row(self, bar: Bar) -> _Row:
        figure, style = self.figure, self.style
        told = self._told(bar.value)
        before = was = None
        if bar.before is not None:
            before = self._rectangle(pale=True, ink=style.muted)
            was = figure.words(
                self._told(bar.before), va="center", color=style.muted, size=points(style.pixel_size - 2)
            )
        return _Row(
            bar,
            self._rectangle(pale=False, ink=self._ink(bar.value)),
            figure.words("", va="center", ha="right"),
            figure.words(f"{told}  {one_line(bar.note)}" if bar.note else told, va="center"),
            before,
            was,
        )

    def _rectangle(self, *, pale: bool, ink: str) -> Rectangle:
        """A bar that the layout puts in place; a pale one is told by its edge and its ground, on paper without colours too."""
        shape = Rectangle(
            (0, 0),
            0,
            0,
            transform=None,
            lw=points(1 if pale else 0),
            fc=self.style.hairline if pale else ink,
            ec=ink,
            zorder=3,
        )
        self.figure.add_artist(shape)
        return shape

    def _ink(self, value: float) -> str:
        if not self.spec.signed:
            return self.style.accent
        return self.style.up if value > 0 else self.style.down

    def _told(self, value: float) -> str:
        text = signed(value, self.spec.digits) if self.spec.signed else number(value, self.spec.digits)
        return text + self.spec.unit if any(map(str.isdigit, text)) else text

    def _key(self) -> list[tuple[Rectangle, Words]]:
        spec, style = self.spec, self.style
        kinds = [(spec.now_label, False)] if spec.now_label else []
        if spec.before_label and _has_before(spec):
            kinds.append((spec.before_label, True))
        ink = style.text if spec.signed else style.accent
        return [
            (
                self._rectangle(pale=pale, ink=style.muted if pale else ink),
                self.figure.words(label, va="center", color=style.muted),
            )
            for label, pale in kinds
        ]

    # --- where it goes

    def arrange(self, figure: ChartFigure, renderer: RendererBase) -> None:
        """Labels in a column at the left, values at the ends of the bars, and the bars in what is left between."""
        unit, (width, height) = figure.unit, figure.size_px
        top = height - 8 - (TITLE if self.spec.title else 4)
        self.title.set_position((12 * unit, (height - 8) * unit))
        self.empty.set_position((width / 2 * unit, height / 2 * unit))
        if self.key:
            self._place_key(top - KEY / 2 + 4, renderer)
            top -= KEY
        room = max((top - FOOT) / max(len(self.rows), 1), 1.0)
        labels = self._name_rows(width * LABELS_TAKE, renderer)
        left, zero, scale = self._scale(labels, width, renderer)
        for place, row in enumerate(self.rows):
            middle = top - (place + 0.5) * room
            row.name.set_position(((left - PAD) * unit, middle * unit))
            self._place(row, zero, scale, middle, min(1.0, room / ROW))
        ends = [zero * unit] * 2 if self.rows else []
        self.zero.set_data(ends, [FOOT * unit, top * unit][: len(ends)])

    def _name_rows(self, most: float, renderer: RendererBase) -> float:
        """Write the labels, cut where they are too long; the pixels that the widest takes."""
        for row in self.rows:
            fitted(row.name, one_line(row.bar.label), lambda words: self.figure.width_of(words, renderer), most)
        return max((self.figure.width_of(row.name, renderer) for row in self.rows), default=0.0)

    def _scale(self, labels: float, width: float, renderer: RendererBase) -> tuple[float, float, float]:
        """Where the labels end, where zero is, and how many pixels one unit takes."""
        values = [value for row in self.rows for value in (row.bar.value, row.bar.before) if value is not None]
        low, high = min([0.0, *values]), max([0.0, *values])
        ends = {False: 0.0, True: 0.0}  # pixels of the widest words below and above zero
        for row in self.rows:
            for value, words in ((row.bar.value, row.value), (row.bar.before, row.was)):
                if value is not None and words is not None:
                    ends[value >= 0] = max(ends[value >= 0], self.figure.width_of(words, renderer) + 2 * PAD)
        most = width * ENDS_TAKE if low < 0 else width * 2 * ENDS_TAKE
        left = 12 + labels + PAD
        begin = left + PAD + (min(ends[False], most) if low < 0 else 0)
        end = width - 12 - min(ends[True], most)
        scale = max(end - begin, width * 0.1) / ((high - low) or 1.0)
        return left, begin - low * scale, scale

    def _place(self, row: _Row, zero: float, scale: float, middle: float, squeeze: float) -> None:
        thick, thin = THICK * squeeze, THIN * squeeze
        both = row.before is not None
        self._lay(row.shape, row.value, row.bar.value, (zero, scale), middle + (thin / 2 + 1 if both else 0), thick)
        if row.before is not None and row.was is not None and row.bar.before is not None:
            self._lay(row.before, row.was, row.bar.before, (zero, scale), middle - thick / 2 - 1, thin)

    def _lay(
        self, shape: Rectangle, words: Words, value: float, axis: tuple[float, float], middle: float, thick: float
    ) -> None:
        unit, (zero, scale) = self.figure.unit, axis
        shape.set_bounds(
            min(zero, zero + value * scale) * unit, (middle - thick / 2) * unit, abs(value * scale) * unit, thick * unit
        )
        words.set(ha="left" if value >= 0 else "right")
        words.set_position(((zero + value * scale + (PAD if value >= 0 else -PAD)) * unit, middle * unit))

    def _place_key(self, y: float, renderer: RendererBase) -> None:
        unit, at = self.figure.unit, 14.0
        for shape, words in self.key:
            shape.set_bounds(at * unit, (y - 5) * unit, 18 * unit, 10 * unit)
            words.set_position(((at + 24) * unit, y * unit))
            at += self.figure.width_of(words, renderer) + 48
