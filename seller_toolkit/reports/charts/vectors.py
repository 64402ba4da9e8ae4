"""A drawn chart as plain shapes and words in points, for whatever paints them: no pixels, and no library's own types.

(0, 0) is the upper left corner. Colours are red, green, blue, opacity from 0 to 1.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from seller_toolkit.reports.charts.figures import figure_of
from seller_toolkit.reports.charts.files import height_for
from seller_toolkit.reports.charts.spec import PRINT_STYLE, ChartSpec, ChartStyle

POINTS_PER_INCH = 72
Colour = tuple[float, float, float, float]
Step = tuple[str, tuple[float, ...]]
"""A step of an outline and its coordinates: "move" 2, "line" 2, "curve" 6 (two handles, end), "close" none."""
KINDS = {Path.MOVETO: "move", Path.LINETO: "line", Path.CURVE4: "curve", Path.CLOSEPOLY: "close"}


@dataclass(frozen=True)
class Shape:
    """An outline that is filled, stroked, or both; with `clip` only what lies within that outline is seen.

    `dashes` are lengths of lines and spaces from the place `dash_at` on.
    """

    outline: tuple[Step, ...]
    fill: Colour | None
    ink: Colour | None
    width: float = 0.0
    dashes: tuple[float, ...] = ()
    dash_at: float = 0.0
    cap: str = "butt"  # "round", "projecting"
    join: str = "round"  # "miter", "bevel"
    clip: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Label:
    """Words whose baseline begins at `x`, `y`; they are `size` points high, `width` wide, and do not turn."""

    x: float
    y: float
    text: str
    size: float
    width: float
    ink: Colour


@dataclass(frozen=True)
class Drawing:
    """What a chart consists of, from the bottom up, and its size."""

    width: float
    height: float
    marks: tuple[Shape | Label, ...]


def vectors_of(spec: ChartSpec, width_inches: float, *, style: ChartStyle = PRINT_STYLE) -> Drawing:
    """The chart drawn at this width and the height that it reads well at."""
    size = width_inches, height_for(spec, width_inches)
    figure = figure_of(spec, style, size_inches=size, dpi=POINTS_PER_INCH)
    recorder = Recorder(size[0] * POINTS_PER_INCH, size[1] * POINTS_PER_INCH)
    figure.draw(recorder)
    return Drawing(recorder.width, recorder.height, tuple(recorder.marks))


class Recorder(RendererBase):
    """A renderer that keeps what it is asked to draw. One unit is a point."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height
        self.marks: list[Shape | Label] = []

    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None) -> None:  # noqa: N803, ANN401 - matplotlib's signature
        """Keep the outline, its filling and its pattern."""
        fill = _colour(rgbFace, gc) if rgbFace is not None else None
        width = float(gc.get_linewidth())  # a point is a point
        ink = _colour(gc.get_rgb(), gc) if width > 0 else None
        clip = self._clip(gc)
        outline = self._steps(path, transform, filled=fill is not None)
        if outline and (_seen(fill) or _seen(ink)):
            at, lengths = gc.get_dashes()
            dashes = tuple(float(length) for length in np.asarray(() if lengths is None else lengths))
            shape = Shape(
                outline, fill if _seen(fill) else None, ink if _seen(ink) else None, width, dashes, float(at or 0),
                str(gc.get_capstyle()), str(gc.get_joinstyle()), clip,
            )  # fmt: skip
            self.marks.append(shape)
        if gc.get_hatch():
            self._hatch(gc, outline)

    def draw_text(
        self, gc: GraphicsContextBase, x: float, y: float, s: str, prop: FontProperties, angle: float,
        ismath: Any = False, mtext: Text | None = None,  # noqa: ANN401 - matplotlib's signature
    ) -> None:  # fmt: skip
        """Keep the words. Charts turn none, so that `angle` is 0."""
        width, _, _ = self.get_text_width_height_descent(s, prop, ismath)
        size = float(prop.get_size_in_points())
        self.marks.append(Label(float(x), float(y), s, size, float(width), _colour(gc.get_rgb(), gc)))

    def get_canvas_width_height(self) -> tuple[float, float]:
        """The size in points."""
        return self.width, self.height

    def flipy(self) -> bool:
        """Words are placed from the top."""
        return True

    def _steps(self, path: Any, transform: Transform, *, filled: bool = True) -> tuple[Step, ...]:  # noqa: ANN401 - a Path, or one that is transformed
        steps: list[Step] = []
        at = (0.0, 0.0)
        within = None if filled else (-self.width, -self.height, 2 * self.width, 2 * self.height)
        for values, code in path.iter_segments(transform, remove_nans=True, clip=within, curves=True):
            flat = [float(v) if place % 2 == 0 else self.height - float(v) for place, v in enumerate(values)]
            if code == Path.CURVE3:  # the same curve with two handles
                control, end = (flat[0], flat[1]), (flat[2], flat[3])
                handles = [a + 2 / 3 * (b - a) for p in (at, end) for a, b in zip(p, control, strict=True)]
                steps.append(("curve", (*handles, *end)))
                at = end
            elif code == Path.CLOSEPOLY:
                steps.append(("close", ()))
            elif code != Path.STOP:
                steps.append((KINDS[code], tuple(flat)))
                at = flat[-2], flat[-1]
        return tuple(steps)

    def _clip(self, gc: GraphicsContextBase) -> tuple[Step, ...]:
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            return self._steps(path, transform)
        box = gc.get_clip_rectangle()
        if box is None:
            return ()
        left, low, right, high = (float(edge) for edge in box.extents)
        corners = ((left, low), (right, low), (right, high), (left, high))
        sides = (("line" if place else "move", (x, self.height - y)) for place, (x, y) in enumerate(corners))
        return (*sides, ("close", ()))

    def _hatch(self, gc: GraphicsContextBase, outline: tuple[Step, ...]) -> None:
        """The pattern of an inch, repeated over the outline and seen within it."""
        tile = gc.get_hatch_path()
        if tile is None or not outline:
            return
        xs = [v for _, flat in outline for v in flat[::2]]
        ys = [v for _, flat in outline for v in flat[1::2]]
        side = float(POINTS_PER_INCH)
        steps: list[Step] = []
        for column in np.arange(math.floor(min(xs) / side), math.ceil(max(xs) / side)):
            for row in np.arange(math.floor(min(ys) / side), math.ceil(max(ys) / side)):
                move = Affine2D.from_values(side, 0, 0, side, column * side, self.height - (row + 1) * side)
                steps += self._steps(tile, move)
        ink = _colour(to_rgba(gc.get_hatch_color()), gc)
        width = float(mpl.rcParams["hatch.linewidth"])
        self.marks.append(Shape(tuple(steps), None, ink, width, clip=outline))


def _colour(rgb: Sequence[float], gc: GraphicsContextBase) -> Colour:
    """With the opacity that a colour brings itself, or else the context's."""
    own = len(rgb) > 3 and not gc.get_forced_alpha()
    return float(rgb[0]), float(rgb[1]), float(rgb[2]), float(rgb[3] if own else gc.get_alpha())


def _seen(colour: Colour | None) -> bool:
    return colour is not None and colour[3] > 0
