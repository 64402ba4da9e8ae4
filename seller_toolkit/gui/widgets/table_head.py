"""The head of a table: as quiet as captions, aligned like its columns, with an arrow where rows are sorted."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
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
    """`inset` is the distance of the first and last visible title to the table's edge."""

    def __init__(self, look: Look, *, inset: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("head")
        self._look, self._inset = look, inset
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicatorClearable(True)
        self.setMinimumSectionSize(24)
        look.theme_changed.connect(self.updateGeometry)

    def edges(self) -> tuple[int, int]:
        """The first and the last visible column, (−1, −1) where all are hidden."""
        shown = [place for place in range(self.count()) if not self.isSectionHidden(place)]
        return (shown[0], shown[-1]) if shown else (-1, -1)

    def sizeHint(self) -> QSize:
        # only the height is asked for; Qt's own hint measures every title, each time anew
        return QSize(self.length(), self._look.theme.scaled(31))

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
