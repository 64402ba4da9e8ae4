"""A state or an area in two to five characters. Never a button."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import draw_chip, draw_text, width_of

_ICON = 14
_SIDE = 6  # pixels left and right of the words


class Chip(Painted):
    """A filled chip; `tone` is one of `Tokens.chip`."""

    def __init__(self, look: Look, words: str, *, tone: str = "neutral", icon: str = "") -> None:
        super().__init__(look)
        self._words, self._tone, self._icon = words, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def set_words(self, words: str, *, tone: str = "neutral", icon: str = "") -> None:
        """Show another state."""
        self._words, self._tone, self._icon = words, tone, icon
        self.setAccessibleName(words)
        self.rethemed()

    def words(self) -> str:
        """What the chip says."""
        return self._words

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        icon = theme.scaled(_ICON) + 4 if self._icon else 0
        return QSize(round(width_of(self._words, theme.font("caption")) + 0.5) + 2 * _SIDE + icon, theme.height("chip"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, box = self.look.theme, QPainter(self), QRectF(self.rect())
        ground, ink = theme.tokens.chip(self._tone)
        painter.setFont(theme.font("caption"))
        if not self._icon:
            draw_chip(painter, box, self._words, ground=ground, ink=ink)
            return
        draw_chip(painter, box, "", ground=ground, ink=ink)
        side = theme.scaled(_ICON)
        tone = {"neutral": "muted", "critical": "on_critical"}.get(self._tone, self._tone)
        pixmap = theme.pixmap(self._icon, tone, side, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(_SIDE, (self.height() - side) / 2), pixmap)
        painter.setPen(theme.color(tone))
        draw_text(painter, box.adjusted(_SIDE + side + 4, 0, 0, 0), self._words)
