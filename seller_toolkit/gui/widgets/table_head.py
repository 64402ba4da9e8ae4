"""The head of a table: as quiet as captions, aligned like its columns, with an arrow where rows are sorted."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import LEFT, draw_text, width_of

_ARROW = 14  # pixels kept for the arrow
_BESIDE = 22  # pixels left and right of a title


def head_width(look: Look, title: str, *, least: int = 60) -> int:
    """Pixels at 100 % of a column that is as narrow as its title lets it be."""
    words = width_of(title, look.theme.font("caption")) / look.theme.text_scale
    return max(round(words) + _BESIDE, least)


class TableHead(QHeaderView):
    """`inset` is the distance of the first and last visible title to the table's edge.

    Where it is `frozen` the first visible title stays at the left edge, and a click there means it.
    """

    def __init__(self, look: Look, *, inset: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("head")
        self._look, self._inset, self.frozen = look, inset, False
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicatorClearable(True)
        self.setMinimumSectionSize(24)
        look.theme_changed.connect(self.updateGeometry)

    def edges(self) -> tuple[int, int]:
        """The first and the last visible column, (−1, −1) where all are hidden."""
        places = range(self.count())  # asked for with every cell: looked for from both ends
        first = next((place for place in places if not self.isSectionHidden(place)), -1)
        return first, next((place for place in reversed(places) if not self.isSectionHidden(place)), -1)

    def sizeHint(self) -> QSize:
        # only the height is asked for; Qt's own hint measures every title, each time anew
        return QSize(self.length(), self._look.theme.scaled(31))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        wide = self._frozen_width()
        if wide:
            self.paintSection(QPainter(self.viewport()), QRect(0, 0, wide, self.height()), self.edges()[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(self._meant(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(self._meant(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._meant(event))

    def _frozen_width(self) -> int:
        return self.sectionSize(self.edges()[0]) if self.frozen and self.offset() > 0 else 0

    def _meant(self, event: QMouseEvent) -> QMouseEvent:
        """The event where the title really stands that is seen under the mouse."""
        if event.position().x() >= self._frozen_width():
            return event
        there = event.position() - QPointF(self.offset(), 0)
        return QMouseEvent(
            event.type(), there, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, box = self._look.theme, QRectF(rect)
        painter.save()
        painter.fillRect(box, theme.color("surface"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.color("hairline"))
        first, last = self.edges()
        box.adjust(self._inset if section == first else 8, 0, -(self._inset if section == last else 8), -1)
        sorted_here = self.sortIndicatorSection() == section
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        align = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text" if sorted_here else "muted"))
        room = _ARROW if sorted_here else 0
        # right-aligned titles keep their place: the arrow stands before them
        words = box.adjusted(0, 0, -room, 0) if align == LEFT else box.adjusted(min(room, box.width()), 0, 0, 0)
        draw_text(painter, words, title, align=align or LEFT)
        if sorted_here:
            used = min(width_of(title, painter.font()), words.width())
            x = words.left() + used + 5 if align == LEFT else words.right() - used - _ARROW
            self._draw_arrow(painter, QPointF(x, box.center().y()))
        painter.restore()

    def _draw_arrow(self, painter: QPainter, at: QPointF) -> None:
        k = 2 if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else -2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.color("accent"), 1.5))
        painter.drawPolyline([at + QPointF(0, k), at + QPointF(4, -k), at + QPointF(8, k)])
