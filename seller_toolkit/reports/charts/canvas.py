"""A figure whose margins and words are placed in pixels at each draw, so that it fits at every size."""

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import matplotlib as mpl
from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import get_font_names
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

from seller_toolkit.reports.charts.spec import ChartStyle
from seller_toolkit.reports.fonts import chinese_families

if TYPE_CHECKING:
    from matplotlib.typing import RcKeyType

PIXELS_PER_INCH = 100  # what "a pixel" means here; a screen of another density scales everything alike
POINTS_PER_PIXEL = 72 / PIXELS_PER_INCH


class Layout(Protocol):
    """Puts margins, ticks and words in place for the figure's size of the moment."""

    def __call__(self, figure: "ChartFigure", renderer: RendererBase) -> None: ...


class ChartFigure(Figure):
    """A matplotlib figure that carries its own rcParams and arranges itself before each draw."""

    def __init__(self, rc: "Mapping[RcKeyType, Any]", *, size_inches: tuple[float, float], dpi: float) -> None:
        super().__init__(figsize=size_inches, dpi=dpi)
        self._rc = dict(rc)
        self.layout: Layout | None = None

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

    def words(self, text: str, **style: object) -> Text:
        """A text that the layout puts in place, in display units from the lower left corner."""
        words = self.text(0, 0, text, transform=IdentityTransform())
        words.set(**style)
        return words

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
    rc = _rc_of(style)
    with mpl.rc_context(rc):
        yield ChartFigure(rc, size_inches=size_inches, dpi=dpi)


def points(pixels: float) -> float:
    """Pixels as points, for line widths, marker and font sizes."""
    return pixels * POINTS_PER_PIXEL


def _rc_of(style: ChartStyle) -> "dict[RcKeyType, Any]":
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
    }
