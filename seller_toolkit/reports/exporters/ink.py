"""Words and lines on paper: drawn in millimetres on whatever Qt paints on, and never cut where they can be made to fit."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
    QTransform,
)

from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.fonts import chinese_families

BLACK, GREY, RULE = QColor("#111111"), QColor("#4A4A4A"), QColor("#AAAAAA")
ACCENT, SOFT = QColor("#3355C4"), QColor("#F1F3F8")
SHRINK = (1.0, 0.95, 0.9, 0.85, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.45)
EMBOLDEN = 0.028  # of the font size: the outline that stands in for a bold face


class Ink:
    """Draws on one device; (0, 0) is the paper's upper left corner. Words are set in fonts that can set Chinese."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, language: str) -> None:
        self.painter, self.device = painter, device
        self.unit = device.logicalDpiX() / 25.4
        self.families = list(chinese_families(language, set(QFontDatabase.families())))
        family = (self.families or [QFont().family()])[0]
        self.has_bold = any(QFontDatabase.bold(family, style) for style in QFontDatabase.styles(family))

    # the page

    def begin(self, width: float, height: float) -> None:
        """A page of this size. Smaller paper shrinks it; a printer's unprintable edge must not shift it."""
        layout = self.device.pageLayout()
        paper = layout.fullRect(layout.Unit.Millimeter)
        edge = layout.paintRectPixels(round(self.unit * 25.4)).topLeft()
        factor = min(1.0, paper.width() / width, paper.height() / height)
        self.painter.save()
        self.painter.setTransform(QTransform(factor, 0, 0, factor, -edge.x(), -edge.y()), combine=True)

    def end(self) -> None:
        """The page is done."""
        self.painter.restore()

    # shapes

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle of the page in dots."""
        return QRectF(x * self.unit, y * self.unit, width * self.unit, height * self.unit)

    def rule(self, y: float, left: float, right: float, *, ink: QColor = RULE, weight: float = 0.2) -> None:
        """A line across."""
        self.painter.setPen(QPen(ink, weight * self.unit))
        self.painter.drawLine(QPointF(left * self.unit, y * self.unit), QPointF(right * self.unit, y * self.unit))

    def dotted(self, y: float, left: float, right: float, *, ink: QColor = RULE) -> None:
        """A row of dots that leads the eye across."""
        pen = QPen(ink, 0.3 * self.unit, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 5])
        self.painter.setPen(pen)
        self.painter.drawLine(QPointF(left * self.unit, y * self.unit), QPointF(right * self.unit, y * self.unit))

    def fill(self, x: float, y: float, width: float, height: float, ink: QColor) -> None:
        """A rectangle of one colour."""
        self.painter.fillRect(self.rect(x, y, width, height), ink)

    def filled(self, rects: Sequence[tuple[float, float, float, float]]) -> None:
        """Black rectangles (x, y, width, height) as one shape, so that none shows a seam to its neighbour."""
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for each in rects:
            shape.addRect(self.rect(*each))
        self.painter.fillPath(shape, QColor("#000000"))

    def tick_box(self, x: float, y: float, side: float, *, done: bool) -> None:
        """An empty box, or one that is ticked."""
        self.painter.setPen(QPen(BLACK, (0.4 if side > 4 else 0.3) * self.unit))
        self.painter.drawRect(self.rect(x, y, side, side))
        if done:
            corners = ((0.2, 0.53), (0.42, 0.76), (0.82, 0.24))
            self.painter.setPen(QPen(BLACK, 0.13 * side * self.unit))
            self.painter.drawPolyline(
                [QPointF((x + dx * side) * self.unit, (y + dy * side) * self.unit) for dx, dy in corners]
            )

    # words

    def font(self, points: float, *, bold: bool = False) -> QFont:
        """The documents' font; bold only where there is a bold face."""
        font = QFont(self.families) if self.families else QFont()
        font.setPixelSize(max(1, round(points / 72 * 25.4 * self.unit)))
        font.setBold(bold and self.has_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # even spacing at every resolution
        return font

    def ink_text(self, baseline: QPointF, text: str, font: QFont, ink: QColor, *, bold: bool = False) -> None:
        """Draw text once. Qt would make a missing bold face by drawing it twice, so that a PDF said every word twice."""
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(baseline, text)
        if bold and not self.has_bold:
            self.embolden(baseline, text, font, ink)

    def embolden(self, baseline: QPointF, text: str, font: QFont, ink: QColor) -> None:
        """Draw the outline of a text, which makes it look bold and is no text."""
        outline = QPainterPath()
        outline.addText(baseline, font, text)
        pen = QPen(ink, font.pixelSize() * EMBOLDEN)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.strokePath(outline, pen)

    def line(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        points: float,
        *,
        bold: bool = False,
        ink: QColor = BLACK,
        right: bool = False,
    ) -> None:
        """One line in at most `width`: it shrinks to less than half before its end is given up for an ellipsis."""
        clean, room = printable(text).replace("\n", " "), width * self.unit
        font = self.font(points, bold=bold)
        for factor in SHRINK:
            font = self.font(points * factor, bold=bold)
            if QFontMetricsF(font, self.device).horizontalAdvance(clean) <= room:
                break
        metrics = QFontMetricsF(font, self.device)
        clean = metrics.elidedText(clean, Qt.TextElideMode.ElideRight, room)
        left = x * self.unit + (room - metrics.horizontalAdvance(clean) if right else 0)
        middle = (y + max(6, points * 0.5) / 2) * self.unit
        self.ink_text(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), clean, font, ink, bold=bold)

    def block(
        self,
        x: float,
        y: float,
        text: str,
        points: float,
        *,
        size: tuple[float, float],
        ink: QColor = BLACK,
        bold: bool = False,
    ) -> float:
        """Words broken into lines within `size` (width, height), smaller where they must be; millimetres used."""
        layout = self.wrapped(text, size[0], points, bold=bold)
        for factor in SHRINK:
            layout = self.wrapped(text, size[0], points * factor, bold=bold)
            if layout.boundingRect().height() <= size[1] * self.unit and self._is_whole(layout):
                break
        return self.draw_lines(layout, x, y, room=size[1] * self.unit, ink=ink, bold=bold) / self.unit

    def words(
        self, x: float, y: float, height: float, text: str, points: float, *, bold: bool = False, ink: QColor = BLACK,
        right: float | None = None,
    ) -> None:  # fmt: skip
        """One line as it is, in the middle of `height`, from `x` on; with `right` it ends there instead."""
        font = self.font(points, bold=bold)
        metrics = QFontMetricsF(font, self.device)
        left = x * self.unit if right is None else right * self.unit - metrics.horizontalAdvance(text)
        middle = (y + height / 2) * self.unit
        self.ink_text(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), text, font, ink, bold=bold)

    def lines(self, text: str, width: float, points: float, *, bold: bool = False) -> list[str]:
        """A text in lines of at most `width`; its own line breaks are kept."""
        lines: list[str] = []
        for part in printable(text).splitlines() or [""]:
            clean = " ".join(part.split())
            if self.width_of(clean, points, bold=bold) <= width:
                lines.append(clean)
                continue
            layout = self.wrapped(clean, width, points, bold=bold)
            ends = [(line.textStart(), line.textLength()) for line in map(layout.lineAt, range(layout.lineCount()))]
            lines += [clean[start : start + length].strip() for start, length in ends]
        return lines

    def width_of(self, text: str, points: float, *, bold: bool = False) -> float:
        """How wide a text is on one line, in millimetres."""
        metrics = QFontMetricsF(self.font(points, bold=bold), self.device)
        return metrics.horizontalAdvance(printable(text)) / self.unit + 0.1

    def tidied(self, text: str, width: float, points: float, *, bold: bool = False) -> QTextLayout:
        """`wrapped`, a little smaller where that saves a last line of a word or two."""
        layout = self.wrapped(text, width, points, bold=bold)
        for factor in (0.97, 0.94, 0.91):
            last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() > 1 else None
            if last is None or last.naturalTextWidth() > 0.2 * width * self.unit:
                break
            smaller = self.wrapped(text, width, points * factor, bold=bold)
            if smaller.lineCount() < layout.lineCount():
                return smaller
        return layout

    def _is_whole(self, layout: QTextLayout) -> bool:
        """Whether no word had to be broken that is no Chinese."""
        ends = [layout.lineAt(n).textStart() for n in range(1, layout.lineCount())]
        return not any(
            layout.text()[end - 1 : end + 1].isascii() and layout.text()[end - 1 : end + 1].isalpha() for end in ends
        )

    def wrapped(self, text: str, width: float, points: float, *, bold: bool = False) -> QTextLayout:
        """A text broken into lines of `width`, not drawn yet; its height is `boundingRect().height()` in dots."""
        layout = QTextLayout(" ".join(printable(text).split()), self.font(points, bold=bold), self.device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * self.unit)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def draw_lines(
        self, layout: QTextLayout, x: float, y: float, *, room: float, ink: QColor = BLACK, bold: bool = False
    ) -> float:
        """Draw the lines that fit in `room` dots, the last with an ellipsis where more would follow; dots used."""
        fitting = [n for n in range(layout.lineCount()) if layout.lineAt(n).rect().bottom() <= room * 1.001]
        for number in fitting:
            line = layout.lineAt(number)
            text = layout.text()[line.textStart() : line.textStart() + line.textLength()]
            if number == fitting[-1] and len(fitting) < layout.lineCount():
                metrics = QFontMetricsF(layout.font(), self.device)
                rest = layout.text()[line.textStart() :]
                text = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, line.width())
            baseline = QPointF(x * self.unit, y * self.unit + line.y() + line.ascent())
            self.ink_text(baseline, text, layout.font(), ink, bold=bold)
        return layout.lineAt(fitting[-1]).rect().bottom() if fitting else 0.0
