"""Drawing with Pillow: marks are collected on a sheet in CSS-like units and painted at the wanted scale."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from PIL import Image, ImageDraw, ImageFont

FONT_FILES: Mapping[str, tuple[str, int]] = {
    "wqy-microhei": ("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", 0),
    "wqy-zenhei": ("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", 0),
    "noto-sans-cjk": ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
}
FONTS = tuple(FONT_FILES)
Brush = Callable[[ImageDraw.ImageDraw], None]


@dataclass(frozen=True)
class Theme:
    """The colours of a page; all are `#rrggbb`."""

    back: str
    card: str
    tint: str
    stripe: str
    line: str
    text: str
    label: str
    hint: str
    accent: str
    good: str
    bad: str

    def tone(self, name: str) -> str:
        """The colour of a text that is a "value", a "label", a "hint", "good", "bad" or an "accent"."""
        tones = {"value": self.text, "label": self.label, "hint": self.hint, "good": self.good, "bad": self.bad}
        return tones.get(name, self.accent)


@dataclass(frozen=True)
class Box:
    """Where a text stands, in units of the page at 100 %."""

    left: float
    top: float
    right: float
    bottom: float
    text: str

    def covers(self, other: "Box") -> bool:
        """Whether the two share more than a hair."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > 1 and high > 1


@dataclass(frozen=True)
class Fact:
    """Something that the page says, and where: a metric with its number and unit, the day or the shop."""

    top: float
    name: str
    value: tuple[float, str] | str


@cache
def load_font(name: str, pixels: int) -> ImageFont.FreeTypeFont:
    path, index = FONT_FILES[name]
    return ImageFont.truetype(path, pixels, index=index, layout_engine=ImageFont.Layout.BASIC)


@dataclass
class Sheet:
    """Marks of a page from the top down; `scale` is a percentage that all sizes are multiplied by when painting."""

    width: float
    font: str
    scale: int
    theme: Theme
    texts: list[Box] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)  # where a section begins: the page may be cut there
    _marks: list[tuple[float, Brush]] = field(default_factory=list)
    _shift: float = 0.0

    def pixels(self, units: float) -> int:
        return round(units * self.scale / 100)

    def width_of(self, text: str, size: float) -> float:
        return load_font(self.font, max(self.pixels(size), 6)).getlength(text) * 100 / self.scale

    def text(
        self, place: tuple[float, float], text: str, *, size: float, colour: str, align: float = 0.0, bold: bool = False
    ) -> float:
        """Write one line whose em box hangs at the place, `align` 0 left, 0.5 centred, 1 right of it; returns its right edge."""
        font = load_font(self.font, max(self.pixels(size), 6))
        width = self.width_of(text, size)
        left, top = place[0] - width * align, place[1]
        self.texts.append(Box(left, top, left + width, top + size, text))
        stroke = self.pixels(size) / 42 if bold else 0

        def paint(draw: ImageDraw.ImageDraw) -> None:
            at = (self.pixels(left), self.pixels(top - self._shift + size * 0.86))
            draw.text(at, text, font=font, fill=colour, anchor="ls", stroke_width=stroke, stroke_fill=colour)

        self._marks.append((top, paint))
        return left + width

    def box(
        self,
        place: tuple[float, float],
        size: tuple[float, float],
        fill: str | None,
        *,
        outline: str | None = None,
        radius: float = 0,
    ) -> None:
        (left, top), (wide, high) = place, size

        def paint(draw: ImageDraw.ImageDraw) -> None:
            up = top - self._shift
            area = (self.pixels(left), self.pixels(up), self.pixels(left + wide) - 1, self.pixels(up + high) - 1)
            if area[3] >= area[1] and area[2] >= area[0]:
                width = max(1, self.pixels(1))
                draw.rounded_rectangle(
                    area, self.pixels(radius), fill=fill, outline=outline, width=width if outline else 0
                )

        self._marks.append((top, paint))

    def rule(self, place: tuple[float, float], wide: float, colour: str | None = None) -> None:
        """A hair line to the right."""
        self.box(place, (wide, 1), colour or self.theme.line)

    def circle(self, centre: tuple[float, float], radius: float, fill: str) -> None:
        def paint(draw: ImageDraw.ImageDraw) -> None:
            x, y, r = self.pixels(centre[0]), self.pixels(centre[1] - self._shift), self.pixels(radius)
            draw.ellipse((x - r, y - r, x + r, y + r), fill=fill)

        self._marks.append((centre[1] - radius, paint))

    def ring(self, centre: tuple[float, float], radius: float, share: float) -> None:
        """A gauge: a ring of which a share is coloured."""

        def paint(draw: ImageDraw.ImageDraw) -> None:
            x, y, r = self.pixels(centre[0]), self.pixels(centre[1] - self._shift), self.pixels(radius)
            width = max(2, self.pixels(6))
            draw.arc((x - r, y - r, x + r, y + r), 0, 360, fill=self.theme.line, width=width)
            draw.arc((x - r, y - r, x + r, y + r), -90, -90 + 360 * share, fill=self.theme.accent, width=width)

        self._marks.append((centre[1] - radius, paint))

    def stroke(self, points: Sequence[tuple[float, float]], colour: str, *, width: float = 2) -> None:
        def paint(draw: ImageDraw.ImageDraw) -> None:
            path = [(self.pixels(x), self.pixels(y - self._shift)) for x, y in points]
            draw.line(path, fill=colour, width=max(1, self.pixels(width)), joint="curve")

        self._marks.append((min(y for _, y in points), paint))

    def fact(self, top: float, name: str, value: tuple[float, str] | str) -> None:
        self.facts.append(Fact(top, name, value))

    def cut_above(self, top: float) -> None:
        """Leave only what stands below a line, as in a picture of the lower part of a page."""
        self._shift = top
        self.facts = [fact for fact in self.facts if fact.top >= top]

    def paint(self, height: float) -> Image.Image:
        """The picture of the page down to the height (in units of the page, counted from its uncut top)."""
        size = (self.pixels(self.width), max(1, self.pixels(height - self._shift)))
        image = Image.new("RGB", size, self.theme.back)
        draw = ImageDraw.Draw(image)
        for top, brush in self._marks:
            if top < height:
                brush(draw)
        return image
