"""A customer's own words with the evidence for each tag marked. Plain text only."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.look import Look, Painted

LINE_STEP = 1.15  # of the font's height
_ALL_LINES = 10_000


@dataclass(frozen=True)
class Span:
    """Places [start, end) in a text, counted in characters as Python counts them."""

    start: int
    end: int
    praise: bool


def lay_out(
    text: str, spans: Sequence[Span], *, width: float, font: QFont, theme: Theme, lines: int = _ALL_LINES
) -> QTextLayout:
    """Text broken into lines of `width`: a solid line under praise, a dashed one under complaint.

    At most `lines` lines; the last of them ends in "…" where there was more.
    """
    shown = text.replace("\n", " ")
    layout = _broken(shown, spans, width=width, font=font, theme=theme, lines=lines)
    if lines == _ALL_LINES or layout.lineCount() == 0:
        return layout
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    if end >= _units(shown):
        return layout
    kept = shown.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore").rstrip()
    room = width - QFontMetricsF(font).horizontalAdvance("…")
    while kept and last.naturalTextWidth() > room:
        kept = kept[:-1]
        layout = _broken(kept, spans, width=width, font=font, theme=theme, lines=lines)
        last = layout.lineAt(layout.lineCount() - 1)
    return _broken(kept + "…", spans, width=width, font=font, theme=theme, lines=lines)


def _broken(text: str, spans: Sequence[Span], *, width: float, font: QFont, theme: Theme, lines: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setFormats([_marked(text, span, theme) for span in spans if 0 <= span.start < min(span.end, len(text))])
    layout.beginLayout()
    y, step = 0.0, QFontMetricsF(font).height() * LINE_STEP
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += step
    layout.endLayout()
    return layout


def _marked(text: str, span: Span, theme: Theme) -> QTextLayout.FormatRange:
    style = QTextCharFormat.UnderlineStyle
    mark = QTextCharFormat()
    mark.setBackground(theme.color("accent_soft" if span.praise else "warning_soft"))
    mark.setUnderlineColor(theme.color("accent" if span.praise else "warning"))
    mark.setUnderlineStyle(style.SingleUnderline if span.praise else style.DashUnderline)
    piece = QTextLayout.FormatRange()
    # Qt counts UTF-16 units: an emoji is two. The stubs do not know these three attributes.
    piece.start = _units(text[: span.start])  # type: ignore[attr-defined]
    piece.length = _units(text[span.start : span.end])  # type: ignore[attr-defined]
    piece.format = mark  # type: ignore[attr-defined]
    return piece


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class Evidence(Painted):
    """A whole text, as high as it needs at its width."""

    def __init__(self, look: Look, text: str, spans: Sequence[Span] = ()) -> None:
        super().__init__(look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text, spans)

    def set_text(self, text: str, spans: Sequence[Span] = ()) -> None:
        """Show another text."""
        self._text, self._spans = text, tuple(spans)
        self.setAccessibleName(text)
        self.rethemed()

    def text(self) -> str:
        """The text that is shown."""
        return self._text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        font = self.look.theme.font()
        lines = self._layout(width).lineCount()
        return round(lines * QFontMetricsF(font).height() * LINE_STEP) + 3

    def sizeHint(self) -> QSize:
        width = self.look.theme.scaled(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.scaled(80), self.heightForWidth(max(self.width(), self.look.theme.scaled(80))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.look.theme.color("text"))
        self._layout(self.width()).draw(painter, QPointF(0, 0))

    def _layout(self, width: int) -> QTextLayout:
        theme = self.look.theme
        return lay_out(self._text, self._spans, width=width, font=theme.font(), theme=theme)
