"""A figure whose margins and words are placed in pixels at each draw, so that it fits at every size."""

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import get_font_names
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

from seller_toolkit.reports.charts.spec import ChartStyle
from seller_toolkit.reports.charts.words import Words
from seller_toolkit.reports.fonts import chinese_families

if TYPE_CHECKING:
    from matplotlib.typing import RcKeyType

PIXELS_PER_INCH = 100  # what "a pixel" means here; a screen of another density scales everything alike
POINTS_PER_PIXEL = 72 / PIXELS_PER_INCH


class Layout(Protocol):
    """Puts margins, ticks and words in place for the figure's size of the moment."""

    def __call__(self, figure: "ChartFigure", renderer: RendererBase) -> None: ...


class Window(Protocol):
    """The days that a chart shows of those that it has, as places on its axis (days since 1970)."""

    @property
    def home(self) -> tuple[float, float]:
        """What is shown at first."""

    @property
    def span(self) -> tuple[float, float]:
        """What is shown now."""

    def show(self, first: float, last: float) -> bool:
        """Show other days from the next draw on, within what there is; whether that changes anything."""


class ChartFigure(Figure):
    """A matplotlib figure that carries its own rcParams and arranges itself before each draw.

    `window` is there where its days can be moved.
    """

    def __init__(self, rc: "Mapping[RcKeyType, Any]", *, size_inches: tuple[float, float], dpi: float) -> None:
        super().__init__(figsize=size_inches, dpi=dpi)
        self._rc = dict(rc)
        self.layout: Layout | None = None
        self.window: Window | None = None

    def renew(self, rc: "Mapping[RcKeyType, Any]") -> Axes:
        """Take everything off, for another drawing in other colours; the axes, which are slow to make, stay."""
        self._rc = dict(rc)
        self.layout = self.window = None
        self.set_facecolor(rc["figure.facecolor"])
        axes = self.axes[0] if self.axes else self.add_subplot()
        axes.set_facecolor(rc["axes.facecolor"])
        self.texts.clear()
        for artist in [*self.artists, *axes.lines, *axes.patches, *axes.collections, *axes.artists, *axes.texts]:
            artist.remove()
        return axes

    @property
    def unit(self) -> float:
        """Display units of one pixel."""
        return float(self.dpi) / PIXELS_PER_INCH

    @property
    def size_px(self) -> tuple[float, float]:
        """Width and height in pixels."""
        width, height = self.get_size_inches()
        return float(width) * PIXELS_PER_INCH, float(height) * PIXELS_PER_INCH

    def set_margins(self, *, left: float, right: float, top: float, bottom: float) -> None:
        """Margins round the axes in pixels; what is left over is at least a tenth of the figure."""
        width, height = self.size_px
        x, y = min(left / width, 0.45), min(bottom / height, 0.45)
        self.subplots_adjust(
            left=x, bottom=y, right=max(1 - right / width, x + 0.1), top=max(1 - top / height, y + 0.1)
        )

    def words(self, text: str, **style: object) -> Words:
        """A text that the layout puts in place, in display units from the lower left corner."""
        words = Words(text, **style)
        self.add_words(words)
        return words

    def add_words(self, words: Words) -> None:
        """Put a text on the figure that the layout places."""
        words.set_figure(self)
        self.texts.append(words)

    def marks(self, **style: object) -> Line2D:
        """A line or marker that the layout puts in place, in display units."""
        line = Line2D([], [], transform=IdentityTransform())
        line.set(**style)
        self.add_artist(line)
        return line

    def width_of(self, text: Text, renderer: RendererBase) -> float:
        """The width of a text in pixels."""
        return float(text.get_window_extent(renderer).width) / self.unit

    def draw(self, renderer: RendererBase) -> None:
        """Arrange, then draw."""
        with mpl.rc_context(self._rc), warnings.catch_warnings():
            # a character that no font has is drawn as a box: worth no word on the console
            warnings.filterwarnings("ignore", message="Glyph .* missing from", category=UserWarning)
            if self.layout is not None:
                self.layout(self, renderer)
            super().draw(renderer)


@contextmanager
def blank(style: ChartStyle, *, size_inches: tuple[float, float], dpi: float) -> Iterator[ChartFigure]:
    """An empty figure to draw on while its rcParams are in force."""
    rc = rc_of(style)
    with mpl.rc_context(rc):
        yield ChartFigure(rc, size_inches=size_inches, dpi=dpi)


@contextmanager
def renewed(figure: ChartFigure, style: ChartStyle) -> Iterator[ChartFigure]:
    """The same figure with nothing on it, to draw on while the rcParams of `style` are in force."""
    rc = rc_of(style)
    with mpl.rc_context(rc):
        figure.renew(rc)
        yield figure


def points(pixels: float) -> float:
    """Pixels as points, for line widths, marker and font sizes."""
    return pixels * POINTS_PER_PIXEL


def rc_of(style: ChartStyle) -> "dict[RcKeyType, Any]":
    """The settings of matplotlib for a style."""
    installed = set(get_font_names())
    chosen = [family for family in style.families if family in installed]
    # Only installed families, and never the word "sans-serif": it is looked up again at draw time. A character missing
    # in one font is taken from the next; DejaVu Sans comes with matplotlib.
    families = [*dict.fromkeys([*chosen, *chinese_families("zh_CN", installed), "DejaVu Sans"])]
    return {
        "font.family": families,
        "font.size": points(style.pixel_size),
        "axes.unicode_minus": True,
        "text.parse_math": False,  # a shop may be called "$5 & $9"
        "figure.facecolor": style.surface,
        "axes.facecolor": style.surface,
        "savefig.facecolor": style.surface,
        "text.color": style.text,
        "axes.labelcolor": style.muted,
        "xtick.color": style.muted,
        "ytick.color": style.muted,
        "axes.edgecolor": style.hairline,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.spines.left": False,
        "axes.grid": True,
        "axes.grid.axis": "y",
        "grid.color": style.hairline,
        "grid.linewidth": points(1),
        "axes.linewidth": points(1),
        "axes.axisbelow": True,
        "xtick.major.size": 0,
        "ytick.major.size": 0,
        "xtick.major.pad": points(8),
        "ytick.major.pad": points(8),
        "lines.solid_capstyle": "round",
        "hatch.linewidth": points(1),
        "path.simplify_threshold": 0.4,  # pixels that a line of years may be off
    }
