"""A change: triangle, sign, number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import RIGHT, delta_width, draw_delta
from seller_toolkit.i18n.formats import arrowed

_SPARE = 1.5  # pixels: bold strokes reach a little beyond the width that fonts tell


class Delta(Painted):
    """Shows a change with `digits` decimals; None is a dash, no change is said in words.

    `quiet` keeps it grey: for metrics, whose rise is neither good nor bad by itself. `width` in pixels at 100 % lines
    up several of them.
    """

    def __init__(
        self,
        look: Look,
        value: float | None,
        *,
        digits: int = 2,
        role: str = "body",
        align: Qt.AlignmentFlag = RIGHT,
        width: int = 0,
        quiet: bool = False,
    ) -> None:
        super().__init__(look)
        self._value, self._digits, self._role = value, digits, role
        self._align, self._width, self._quiet = align, width, quiet
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(value)

    def set_value(self, value: float | None) -> None:
        """Show another change."""
        self._value = value
        self.setAccessibleName(arrowed(value, self._digits))
        self.rethemed()

    def set_change(self, value: float | None, *, digits: int) -> None:
        """Show another change of another kind."""
        self._digits = digits
        self.set_value(value)

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        font = theme.font(self._role)
        width = delta_width(self._value, font, digits=self._digits, theme=theme)
        return QSize(max(theme.scaled(self._width), round(width + 2 * _SPARE)), QFontMetrics(font).height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.look.theme
        painter.setFont(theme.font(self._role))
        box = QRectF(self.rect()).adjusted(0, 0, -_SPARE, 0)
        draw_delta(painter, box, self._value, digits=self._digits, theme=theme, align=self._align, quiet=self._quiet)
