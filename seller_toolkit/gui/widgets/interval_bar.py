"""An interval as a small bar across a line: how far a difference lies from none."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import draw_interval

_WIDE, _HIGH = 120, 20  # pixels at 100 %


class IntervalBar(Painted):
    """Draws what `painting.draw_interval` says; without a middle there is nothing to see."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.middle: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_middle(self, middle: float | None, words: str) -> None:
        """Show another interval; `words` say the same to readers and as the tool tip."""
        self.middle = middle
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        return QSize(theme.scaled(_WIDE), theme.scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.middle is not None:
            draw_interval(QPainter(self), QRectF(self.rect()), self.middle, theme=self.look.theme)
