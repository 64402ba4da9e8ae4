"""Text on a chart that is turned into pixels once for each look: drawing the same words again only copies them.

matplotlib shapes and renders every text anew at every draw, two milliseconds each with Chinese fonts; a chart that follows
the mouse has thirty of them. On files of vectors (SVG, PDF) they are drawn as text.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.text import Text
from matplotlib.transforms import Bbox, IdentityTransform
from numpy.typing import NDArray

MOST_KEPT = 2000
"""Pictures of words that are kept: some four megabytes."""


@dataclass(frozen=True)
class _Picture:
    """Words as pixels; `box` is their extent with the text's anchor at 0, 0, `left` and `bottom` the picture's corner."""

    pixels: NDArray[np.uint8]
    box: Bbox
    left: int
    bottom: int


_KEPT: OrderedDict[Hashable, _Picture] = OrderedDict()


class Words(Text):
    """A text in display units from the lower left corner; it does not turn."""

    def __init__(self, text: str, **style: Any) -> None:  # noqa: ANN401 - matplotlib's own properties
        super().__init__(0, 0, text, transform=IdentityTransform(), **style)

    def draw(self, renderer: RendererBase) -> None:
        """Copy the picture of the words; on other renderers than pixels draw them."""
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)
        elif self.get_visible() and self.get_text():
            picture, (x, y) = self._picture(renderer), self._anchor()
            context = renderer.new_gc()
            renderer.draw_image(context, round(x) + picture.left, round(y) + picture.bottom, picture.pixels)
            context.restore()
        self.stale = False

    def get_window_extent(self, renderer: RendererBase | None = None, dpi: float | None = None) -> Bbox:
        """The box of the words in display units; asked again it costs nothing."""
        renderer = renderer or self._renderer
        if dpi is not None or not isinstance(renderer, RendererAgg) or not self.get_text():
            return super().get_window_extent(renderer, dpi)
        return self._picture(renderer).box.translated(*self._anchor())

    def _anchor(self) -> tuple[float, float]:
        x, y = self.get_unitless_position()
        return float(x), float(y)

    def _picture(self, renderer: RendererAgg) -> _Picture:
        self._renderer = renderer
        patch = self.get_bbox_patch()
        key = (
            self.get_text(), self.get_fontproperties(), self.get_color(), self.get_horizontalalignment(), self.get_verticalalignment(), renderer.dpi,
            patch and patch.get_facecolor(),
        )  # fmt: skip
        if key not in _KEPT:
            _KEPT[key] = self._rendered(renderer)
            if len(_KEPT) > MOST_KEPT:
                _KEPT.popitem(last=False)
        _KEPT.move_to_end(key)
        return _KEPT[key]

    def _rendered(self, renderer: RendererAgg) -> _Picture:
        place, shown = self.get_position(), self.get_visible()
        self.set_visible(True)
        self.set_position((0, 0))
        box = super().get_window_extent(renderer)
        left, bottom = floor(box.x0) - 2, floor(box.y0) - 2
        width, height = ceil(box.x1) + 2 - left, ceil(box.y1) + 2 - bottom
        small = RendererAgg(width, height, renderer.dpi)  # type: ignore[no-untyped-call]
        self.set_position((-left, -bottom))
        super().draw(small)
        self.set_position(place)
        self.set_visible(shown)
        pixels = np.asarray(small.buffer_rgba())[::-1].copy()  # type: ignore[no-untyped-call]  # drawing an image turns it over
        return _Picture(pixels, box, left, bottom)


class WordPool:
    """Words that are dealt out anew at each draw: as many as are wanted, the others hidden."""

    def __init__(self, add: Any, **style: Any) -> None:  # noqa: ANN401 - a figure's or axes' own method
        self._add, self._style = add, style
        self._words: list[Words] = []
        self._dealt = 0

    def begin(self) -> None:
        """Take all words back."""
        for words in self._words:
            words.set_visible(False)
        self._dealt = 0

    def deal(self, text: str, **style: Any) -> Words:  # noqa: ANN401 - matplotlib's own properties
        """A visible text; `style` are properties of this one."""
        if self._dealt == len(self._words):
            words = Words("", **self._style)
            self._add(words)
            self._words.append(words)
        words = self._words[self._dealt]
        self._dealt += 1
        words.set_text(text)
        words.set(visible=True, **style)
        return words


def one_line(words: str) -> str:
    """Text of data without its line breaks."""
    return " ".join(words.split())


def fitted(words: Text, text: str, width_of: Callable[[Text], float], most: float) -> None:
    """Write `text` on `words`, its end replaced by an ellipsis where it is wider than `most` in the measure of `width_of`."""
    words.set_text(text)
    if width_of(words) <= most:
        return
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        half = (fits + too_long) // 2
        words.set_text(text[:half].rstrip() + "…")
        if width_of(words) <= most:
            fits = half
        else:
            too_long = half
    words.set_text(text[:fits].rstrip() + "…")
