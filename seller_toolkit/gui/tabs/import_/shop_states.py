"""Shops with their scores of today in one line, as many as fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.gui.widgets.painting import draw_text, plain_tip, width_of
from seller_toolkit.i18n.translate import translate

_ICON = 14
_GAP = 20  # pixels between two shops
_LONGEST = 300  # pixels of one shop at 100 %


@dataclass(frozen=True)
class ShopState:
    """A shop and what is said of it; `there`: its score of the day is stored."""

    name: str
    words: str
    there: bool


class ShopStates(Painted):
    """Draws name and state side by side; what does not fit is counted, and all of it is the tool tip."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._states: tuple[ShopState, ...] = ()
        self.setObjectName("shop-states")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def states(self) -> tuple[ShopState, ...]:
        return self._states

    def show_states(self, states: Sequence[ShopState]) -> None:
        """Show other shops, those first that lack their score."""
        self._states = tuple(sorted(states, key=lambda state: state.there))
        said = [f"{state.name} {state.words}" for state in self._states]
        self.setToolTip(plain_tip("\n".join(said)))
        self.setAccessibleName(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.scaled(_LONGEST), self.look.theme.height("chip"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.look.theme.height("chip"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0.0
        for place, state in enumerate(self._states):
            more = self._more(len(self._states) - place)
            last = place == len(self._states) - 1
            room = self.width() - x - (0 if last else width_of(more, self.look.theme.font("caption")) + _GAP)
            wanted = self._width(state)
            if place and wanted > room:
                painter.setFont(self.look.theme.font("caption"))
                painter.setPen(self.look.theme.color("muted"))
                draw_text(painter, QRectF(x, 0, self.width() - x, self.height()), more)
                return
            self._draw(painter, QRectF(x, 0, min(wanted, room), self.height()), state)
            x += wanted + _GAP

    def _draw(self, painter: QPainter, box: QRectF, state: ShopState) -> None:
        theme = self.look.theme
        side = theme.scaled(_ICON)
        icon, tone = ("check-line", "muted") if state.there else ("time-line", "warning")
        pixmap = theme.pixmap(icon, tone, side, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left(), round(box.center().y() - side / 2)), pixmap)
        font = theme.font("caption")
        words = width_of(state.words, font)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        name = QRectF(box.left() + side + 4, box.top(), box.width() - side - 12 - words, box.height())
        used = draw_text(painter, name, state.name)
        painter.setPen(theme.color(tone))
        draw_text(painter, QRectF(name.left() + used + 8, box.top(), words + 1, box.height()), state.words)

    def _width(self, state: ShopState) -> float:
        font = self.look.theme.font("caption")
        whole = width_of(state.name, font) + width_of(state.words, font) + self.look.theme.scaled(_ICON) + 13
        return min(whole, self.look.theme.scaled(_LONGEST))

    @staticmethod
    def _more(count: int) -> str:
        return translate("Round", "and {count} more").format(count=count)
