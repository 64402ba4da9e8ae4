"""A chart's shapes and words painted by Qt: vectors on paper, and text that can be searched and copied."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from seller_toolkit.reports.charts.vectors import Colour, Drawing, Label, Shape, Step
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.exporters.ink import Ink

CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "projecting": Qt.PenCapStyle.SquareCap,
}
JOINS = {
    "miter": Qt.PenJoinStyle.MiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}
MILLIMETRES = 25.4 / 72
"""Of a point."""


def paint_drawing(ink: Ink, drawing: Drawing, x: float, y: float, *, factor: float = 1.0) -> None:
    """Paint the drawing with its upper left corner at (`x`, `y`) millimetres, `factor` times its size."""
    scale = ink.unit * MILLIMETRES * factor
    painter = ink.painter
    painter.save()
    painter.setTransform(QTransform(scale, 0, 0, scale, x * ink.unit, y * ink.unit), combine=True)
    for mark in drawing.marks:
        if isinstance(mark, Label):
            _paint_label(ink, mark, scale)
        elif not _is_ground(mark, drawing):
            _paint_shape(painter, mark)
    painter.restore()


def _is_ground(shape: Shape, drawing: Drawing) -> bool:
    """Whether it is the paper's own white behind everything."""
    white = shape.fill is not None and shape.ink is None and shape.fill[:3] == (1.0, 1.0, 1.0)
    corners = {value for _, values in shape.outline for value in values}
    return white and corners <= {0.0, drawing.width, drawing.height}


def _paint_shape(painter: QPainter, shape: Shape) -> None:
    if shape.clip:
        painter.save()
        painter.setClipPath(_path(shape.clip))
    path = _path(shape.outline)
    if shape.fill is not None:
        painter.fillPath(path, _colour(shape.fill))
    if shape.ink is not None:
        pen = QPen(_colour(shape.ink), shape.width, Qt.PenStyle.SolidLine, CAPS[shape.cap], JOINS[shape.join])
        if shape.dashes:
            pen.setDashPattern([length / shape.width for length in shape.dashes])
            pen.setDashOffset(shape.dash_at / shape.width)
        painter.strokePath(path, pen)
    if shape.clip:
        painter.restore()


def _paint_label(ink: Ink, label: Label, scale: float) -> None:
    """The words in the documents' font, as wide as the chart was laid out for."""
    text = printable(label.text)
    font = ink.font(label.size)
    font.setPixelSize(max(1, round(label.size * scale)))
    advance = QFontMetricsF(font, ink.device).horizontalAdvance(text)
    squeeze = label.width * scale / advance if advance > 0 else 1.0
    painter = ink.painter
    painter.save()
    # in the device's dots: a font of a few points would be set in whole points
    painter.setTransform(QTransform(squeeze / scale, 0, 0, 1 / scale, label.x, label.y), combine=True)
    painter.setFont(font)
    painter.setPen(_colour(label.ink))
    painter.drawText(QPointF(0, 0), text)
    painter.restore()


def _path(steps: tuple[Step, ...]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for kind, values in steps:
        if kind == "move":
            path.moveTo(*values)
        elif kind == "line":
            path.lineTo(*values)
        elif kind == "curve":
            path.cubicTo(*values)
        else:
            path.closeSubpath()
    return path


def _colour(colour: Colour) -> QColor:
    return QColor.fromRgbF(*(min(max(part, 0.0), 1.0) for part in colour))
