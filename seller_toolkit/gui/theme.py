"""Design tokens of the window, and what is made from them: fonts, a palette, icons and the style of charts.

A colour is named by what it means and stands only here. Screens name a role or a tone, never a hexadecimal value.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap

if TYPE_CHECKING:
    from seller_toolkit.reports.charts.spec import ChartStyle

HEIGHT: Mapping[str, int] = {"row": 32, "row_two_lines": 48, "control": 32, "chip": 20, "bar": 52, "status": 28}
"""Heights in pixels at 100 %."""

TYPE: Mapping[str, tuple[int, bool]] = {
    "caption": (12, False),
    "body": (13, False),
    "strong": (13, True),
    "section": (14, True),
    "title": (18, True),
    "figure": (20, True),
    "hero": (34, False),
}
"""Role of a text: pixels at 100 % and bold. CJK system fonts have two useful weights only."""

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "win32": ("Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei"),
    "darwin": (".AppleSystemUIFont", "PingFang SC"),
    "linux": ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
}
"""System fonts by `sys.platform`; none is shipped."""

ICON_SCALES = (1.0, 2.0)
"""Device pixel ratios that an icon is drawn for on every machine, beside those of its screens; others are scaled from the next one."""


class Tokens(NamedTuple):
    """Colours by what they mean. Soft colours are fills behind text of the colour they are named after.

    A tuple, because the first paint waits for its making.
    """

    dark: bool
    background: str  # behind cards
    surface: str  # cards, tables, the global bar
    raised: str  # menus, popovers, dialogs
    sunken: str  # tracks, hovered rows, quiet chips
    hairline: str  # edges of cards, lines between rows
    border: str  # edges of what has words of its own: buttons, menus
    edge: str  # edges of fields and what else is told by its edge alone
    text: str
    muted: str
    disabled: str
    accent: str  # links, selection, the primary action, "we"
    accent_fill: str
    accent_soft: str
    on_accent: str
    red: str  # red and green are for direction only, and never without a triangle and a sign
    green: str
    warning: str  # needs an eye; amber is the only hue of severity
    warning_soft: str
    critical: str  # overdue or below a threshold: a filled chip
    on_critical: str
    focus: str
    shade_high: str  # tints of a compared cell: they are ahead, they are behind
    shade_low: str
    series: tuple[str, ...]  # lines of a chart; each is also labelled at its end

    def chip(self, tone: str) -> tuple[str, str]:
        """Background and text of a chip; `tone` is "neutral", "accent", "warning" or "critical" (else KeyError)."""
        return {
            "neutral": (self.sunken, self.muted),
            "accent": (self.accent_soft, self.accent),
            "warning": (self.warning_soft, self.warning),
            "critical": (self.critical, self.on_critical),
        }[tone]


LIGHT = Tokens(
    dark=False, background="#F4F5F7", surface="#FFFFFF", raised="#FFFFFF", sunken="#EEF0F3", hairline="#E3E6EB",
    border="#C6CCD5", edge="#808DA1", text="#1A1E26", muted="#59616E", disabled="#9BA3AF", accent="#3355C4", accent_fill="#4162CD",
    accent_soft="#EAEEFB", on_accent="#FFFFFF", red="#BC281C", green="#13754A", warning="#8A5200",
    warning_soft="#FCF0DA", critical="#A8450E", on_critical="#FFFFFF", focus="#3355C4",
    shade_high="#E8A33D", shade_low="#7C93EA",
    series=("#3355C4", "#3F7E83", "#8F3486"),
)  # fmt: skip
DARK = Tokens(
    dark=True, background="#121418", surface="#1A1D22", raised="#23272E", sunken="#262A32", hairline="#2C3139",
    border="#454C58", edge="#687284", text="#E6E8EC", muted="#A0A8B5", disabled="#656D7A", accent="#A5B6FF", accent_fill="#526CD9",
    accent_soft="#252D4A", on_accent="#FFFFFF", red="#FF8C80", green="#62DAAC", warning="#EFB75E",
    warning_soft="#38290F", critical="#E38A45", on_critical="#1C1006", focus="#A5B6FF",
    shade_high="#D08A2E", shade_low="#5A76E8",
    series=("#93A8FF", "#6ECED2", "#BB84BD"),
)  # fmt: skip


@dataclass(frozen=True)
class Theme:
    """One look: tokens, the user's text size, which colour a rise has, and the folder of the icon masks.

    `text_scale` 1.0 is 100 %; every font, height and fixed width is multiplied by it. `red_is_up`: 红涨绿跌.
    """

    tokens: Tokens
    icons: Path
    text_scale: float = 1.0
    red_is_up: bool = True
    families: tuple[str, ...] = FAMILIES.get(sys.platform, FAMILIES["linux"])
    _masks: dict[str, QImage] = field(default_factory=dict, init=False, repr=False, compare=False)
    _pixmaps: dict[tuple[str, str, int], QPixmap] = field(default_factory=dict, init=False, repr=False, compare=False)
    _icons: dict[tuple[str, str, int], QIcon] = field(default_factory=dict, init=False, repr=False, compare=False)
    _fonts: dict[str, QFont] = field(default_factory=dict, init=False, repr=False, compare=False)

    def scaled(self, pixels: float) -> int:
        """A length at 100 % in the user's text size."""
        return round(pixels * self.text_scale)

    def height(self, name: str) -> int:
        """A height of `HEIGHT` in the user's text size; KeyError for any other name."""
        return self.scaled(HEIGHT[name])

    def hex(self, name: str) -> str:
        """A colour by its token's name, or "up"/"down" for the direction of a score; AttributeError for others."""
        if name in ("up", "down"):
            name = "red" if (name == "up") == self.red_is_up else "green"
        return str(getattr(self.tokens, name))

    def color(self, name: str) -> QColor:
        """`hex` as a colour of Qt."""
        return QColor(self.hex(name))

    def font(self, role: str = "body") -> QFont:
        """The system font in the size of a role of `TYPE`, with tabular figures."""
        if role not in self._fonts:
            size, bold = TYPE[role]
            font = QFont()
            font.setFamilies(list(self.families))
            font.setPixelSize(self.scaled(size))
            font.setBold(bold)
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[role] = font
        return QFont(self._fonts[role])  # a copy shares what Qt has looked up for it

    def pixmap(self, name: str, tone: str, size: int, *, ratio: float = 1.0) -> QPixmap:
        """An icon of `size` × `size` logical pixels in a token's colour, crisp at the device pixel ratio `ratio`.

        FileNotFoundError if there is no `<name>.png` in the icon folder.
        """
        side = round(size * ratio)
        key = (name, tone, side)
        if key not in self._pixmaps:
            self._pixmaps[key] = QPixmap.fromImage(self._tinted(name, tone, side))
        pixmap = QPixmap(self._pixmaps[key])
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def icon(self, name: str, tone: str = "muted", *, size: int = 16) -> QIcon:
        """An icon for buttons, `size` logical pixels at 100 %, in a token's colour; grey while disabled."""
        key = (name, tone, size)
        if key not in self._icons:
            icon = QIcon()
            for scale in sorted({*ICON_SCALES, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
                side = round(self.scaled(size) * scale)
                icon.addPixmap(self.pixmap(name, tone, side))
                icon.addPixmap(self.pixmap(name, "disabled", side), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def emblem(self) -> QIcon:
        """The program's own icon, for the title bar and the task bar: the same in every look."""
        icon = QIcon()
        for side in (16, 24, 32, 48, 64, 128, 256):
            picture = QPixmap(side, side)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self.draw_emblem(painter, picture.rect())
            painter.end()
            icon.addPixmap(picture)
        return icon

    def draw_emblem(self, painter: QPainter, place: QRect) -> None:
        """The program's sign into a square: known by its colour, which the files of the icon have too."""
        side, ratio = place.width(), painter.device().devicePixelRatio()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(place, side * 0.2, side * 0.2)
        inner = round(side * 0.68)
        edge = (side - inner) // 2
        painter.drawPixmap(
            place.x() + edge, place.y() + edge, self.pixmap("line-chart-line", "on_accent", inner, ratio=ratio)
        )

    def icon_size(self, size: int = 16) -> QSize:
        """What belongs to `icon` in setIconSize."""
        return QSize(self.scaled(size), self.scaled(size))

    def palette(self) -> QPalette:
        """For what Fusion draws by itself: check boxes, spin boxes, text selection."""
        t, role, palette = self.tokens, QPalette.ColorRole, QPalette()
        colors = {
            role.Window: t.background, role.Base: t.surface, role.AlternateBase: t.surface, role.Button: t.surface,
            role.ToolTipBase: t.raised, role.ToolTipText: t.text, role.WindowText: t.text, role.Text: t.text,
            role.ButtonText: t.text, role.PlaceholderText: t.muted, role.Highlight: t.accent_fill,
            role.HighlightedText: t.on_accent, role.Link: t.accent, role.Accent: t.accent_fill, role.Mid: t.border,
            role.Light: t.surface, role.Midlight: t.hairline, role.Dark: t.border, role.Shadow: t.border,
        }  # fmt: skip
        for key, color in colors.items():
            palette.setColor(key, QColor(color))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(t.disabled))
        return palette

    def chart_style(self) -> ChartStyle:
        """The same colours and fonts for reports.charts."""
        from seller_toolkit.reports.charts.spec import ChartStyle  # start-up: no chart is painted first

        t = self.tokens
        return ChartStyle(
            surface=t.surface, text=t.text, muted=t.muted, hairline=t.hairline, border=t.border, accent=t.accent,
            accent_soft=t.accent_soft, warning=t.warning, up=self.hex("up"), down=self.hex("down"), series=t.series,
            families=self.families, pixel_size=self.scaled(TYPE["caption"][0]), dark=t.dark,
        )  # fmt: skip

    def _tinted(self, name: str, tone: str, side: int) -> QImage:
        mask = self._mask(name).scaled(
            side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(self.color(tone))
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, mask)
        painter.end()
        return image

    def _mask(self, name: str) -> QImage:
        if name not in self._masks:
            path = self.icons / f"{name}.png"
            image = QImage(str(path))
            if image.isNull():
                raise FileNotFoundError(path)
            image.convertTo(QImage.Format.Format_Grayscale8)
            image.reinterpretAsFormat(QImage.Format.Format_Alpha8)
            self._masks[name] = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        return self._masks[name]


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours "#RRGGBB", from 1 to 21."""

    def luminance(color: str) -> float:
        parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
