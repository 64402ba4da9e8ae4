"""How single pieces are drawn, shared by widgets and by the cells of tables. Text is always plain text."""

from html import escape

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from seller_toolkit.gui.theme import Theme
from seller_toolkit.i18n.formats import signed

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter

INTERVAL_REACH = 3.0
"""Half-widths of an interval that are drawn on either side of 0."""
_LONG_LINE = 60
"""Characters of a tool tip's line that is left as it is."""

_ARROW = 12.0  # a triangle of 8 and a gap of 4, at 100 %


def width_of(text: str, font: QFont) -> float:
    """Pixels that a line of text takes."""
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_text(painter: QPainter, box: QRectF, text: str, *, align: Qt.AlignmentFlag = LEFT) -> float:
    """One line in the painter's font and pen, shortened by "…" where it does not fit; returns the width it took."""
    metrics = QFontMetricsF(painter.font())
    words = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width() + 1)
    # measured widths are fractions: a box that is a hair too narrow must not cut the last stroke
    painter.drawText(box.adjusted(-1, 0, 1, 0) if align == CENTER else box, _flags(align), words)
    return metrics.horizontalAdvance(words)


def draw_delta(
    painter: QPainter,
    box: QRectF,
    value: float | None,
    *,
    digits: int,
    theme: Theme,
    align: Qt.AlignmentFlag = RIGHT,
    quiet: bool = False,
) -> float:
    """A triangle and a signed number in the painter's font; returns the width they took.

    The colour is that of the direction; `quiet` keeps it grey, as for metrics whose rise is neither good nor bad. No
    change is said in words, a missing value is a dash.
    """
    words = signed(value, digits)
    flat = value is None or round(value, digits) == 0
    color = theme.color("muted" if flat or quiet else "up" if (value or 0) > 0 else "down")
    width = delta_width(value, painter.font(), digits=digits, theme=theme)
    left = box.right() - width if align & Qt.AlignmentFlag.AlignRight else box.left()
    if not flat:
        draw_triangle(painter, QPointF(left, box.center().y()), color, up=(value or 0) > 0, scale=theme.text_scale)
    painter.setPen(color)
    painter.drawText(QRectF(left, box.top(), width + 1, box.height()), _flags(RIGHT), words)
    return width


def delta_width(value: float | None, font: QFont, *, digits: int, theme: Theme) -> float:
    """Pixels that `draw_delta` takes."""
    flat = value is None or round(value, digits) == 0
    return width_of(signed(value, digits), font) + (0 if flat else _ARROW * theme.text_scale)


def draw_triangle(painter: QPainter, left_middle: QPointF, color: QColor, *, up: bool, scale: float) -> None:
    """A small triangle of 8 × 6 pixels at 100 %, its left edge and vertical middle at `left_middle`."""
    x, y, k = left_middle.x(), left_middle.y(), scale if up else -scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    corners = (QPointF(x, y + 3 * k), QPointF(x + 8 * scale, y + 3 * k), QPointF(x + 4 * scale, y - 3 * k))
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()


def draw_interval(painter: QPainter, box: QRectF, middle: float, *, theme: Theme) -> None:
    """An interval that reaches 1 to both sides of `middle`, with a line at 0 in the middle of the box.

    Where 0 lies outside it is drawn full, else as an outline. What lies beyond the box is cut at its edge.
    """
    k, x, y = theme.text_scale, box.center().x(), box.center().y()
    unit = box.width() / 2 / INTERVAL_REACH
    low, high = (x + min(max(middle + side, -INTERVAL_REACH), INTERVAL_REACH) * unit for side in (-1, 1))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("border"), 1))
    painter.drawLine(QPointF(x, y - 9 * k), QPointF(x, y + 9 * k))
    clear, ink = abs(middle) > 1, theme.color("text" if abs(middle) > 1 else "muted")
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink if clear else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(low, y - 3 * k, max(high - low, 4 * k), 6 * k), 2 * k, 2 * k)
    if abs(middle) <= INTERVAL_REACH:
        at = QRectF(x + middle * unit - k, y - 6 * k, 2 * k, 12 * k)
        painter.fillRect(at, ink)
    painter.restore()


def draw_chip(painter: QPainter, box: QRectF, text: str, *, ground: str, ink: str) -> None:
    """A filled chip with its word in the middle; the painter's font is used."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(ink))
    draw_text(painter, box, text, align=CENTER)
    painter.restore()


def plain(text: str) -> str:
    """Text from data for buttons and menus, where a lone & would underline the next letter."""
    return text.replace("&", "&&")


def plain_tip(text: str) -> str:
    """Text from data for tool tips, which would take anything that looks like HTML for HTML, "&lt;" too.

    Lines that are long become HTML as well: only that is broken where it is too wide.
    """
    if "<" not in text and "&" not in text and max(map(len, text.split("\n"))) <= _LONG_LINE:
        return text
    return f"<span>{'<br>'.join(escape(text).split(chr(10)))}</span>"


def _flags(align: Qt.AlignmentFlag) -> int:
    return int(align.value) | int(Qt.TextFlag.TextSingleLine.value)
