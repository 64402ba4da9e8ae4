"""Draws every cell of every table."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from seller_toolkit.gui.models.cell_model import CELL_ROLE, CellModel, Index
from seller_toolkit.gui.models.cells import Cell
from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.evidence import LINE_STEP, lay_out
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import (
    LEFT,
    delta_width,
    draw_chip,
    draw_delta,
    draw_interval,
    draw_text,
    plain_tip,
    width_of,
)

STRONGEST_SHADE = 0.25  # opacity: muted text on it still has a contrast of 4.5
_GAP = 8  # pixels left and right of a cell's words


class CellDelegate(QStyledItemDelegate):
    """`inset` is the distance of the first and last visible column to the table's edge.

    `edges` says which columns these are now; `ringed` whether a row carries the ring of the keyboard's focus.
    """

    def __init__(
        self,
        look: Look,
        *,
        inset: int,
        edges: Callable[[], tuple[int, int]],
        ringed: Callable[[int], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._inset, self._edges, self._ringed = look, inset, edges, ringed

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, cell = self._look.theme, _cell_of(index)
        font = theme.font(cell.role)
        width = width_of(cell.text, font) + sum(_chip_width(words, theme) + 8 for words, _ in cell.chips)
        if cell.sub:
            width = max(width, width_of(cell.sub, theme.font("caption")))
        if cell.delta is not None:
            width += delta_width(cell.delta, font, digits=cell.digits, theme=theme) + 8
        if cell.icon:
            width += theme.scaled(16) + 8
        if cell.lead:
            width += width_of(cell.lead, theme.font("caption")) + 6
        left, right = self._margins(index)
        return QSize(round(width) + left + right + 2, theme.height("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, theme = _cell_of(index), self._look.theme
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, box, cell, index=index, selected=selected, hovered=hovered)
        left, right = self._margins(index)
        inner = box.adjusted(left, 0, -right, -1)
        if cell.icon:
            side = theme.scaled(16)
            tone = "muted" if cell.tone == "text" else cell.tone
            pixmap = theme.pixmap(cell.icon, tone, side, ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(inner.left(), round(inner.center().y() - side / 2)), pixmap)
            inner.setLeft(inner.left() + side + 8)
        self._draw_cell(painter, inner, cell, align=index.data(Qt.ItemDataRole.TextAlignmentRole), selected=selected)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The cell's tip, else its whole text where only a part of it fits."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        cell = _cell_of(index)
        cut = self.sizeHint(option, index).width() > option.rect.width()  # type: ignore[attr-defined]
        words = cell.tip or ("\n".join(part for part in (cell.text, cell.sub) if part) if cut else "")
        QToolTip.showText(event.globalPos(), plain_tip(words), view)
        return True

    def _margins(self, index: Index) -> tuple[int, int]:
        first, last = self._edges()
        return (
            self._inset if index.column() == first else _GAP,
            self._inset if index.column() == last else _GAP,
        )

    def _draw_ground(
        self, painter: QPainter, box: QRectF, cell: Cell, *, index: Index, selected: bool, hovered: bool
    ) -> None:
        theme = self._look.theme
        first, last = self._edges()
        if selected:
            painter.fillRect(box, theme.color("accent_soft"))
        elif hovered:
            painter.fillRect(box, theme.color("background"))
        token, strength = cell.fill
        if token:
            color = theme.color(token)
            color.setAlphaF(min(strength, 1.0) * STRONGEST_SHADE)
            left, right = 6 if cell.joined < 0 else 0, 4 if cell.joined > 0 else 0
            painter.fillRect(box.adjusted(left, 0, -right, -1), color)
        model = index.model()
        apart = isinstance(model, CellModel) and index.row() + 1 == model.pinned  # pinned rows are set apart
        line = theme.color("border" if apart else "hairline")
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), line)
        if selected and index.column() == first:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.color("accent"))
        if self._ringed(index.row()):
            _draw_ring(painter, box, theme.color("focus"), left=index.column() == first, right=index.column() == last)

    def _draw_cell(
        self, painter: QPainter, box: QRectF, cell: Cell, *, align: Qt.AlignmentFlag, selected: bool
    ) -> None:
        theme = self._look.theme
        painter.setFont(theme.font(cell.role))
        painter.setPen(theme.color("accent" if cell.link and cell.tone == "text" else cell.tone))
        if cell.interval is not None:
            draw_interval(painter, box, cell.interval, theme=theme)
        elif cell.spans:
            self._draw_evidence(painter, box.adjusted(0, 5, 0, -5), cell)
        elif cell.sub:
            self._draw_two_lines(painter, box.adjusted(0, 5, 0, -5), cell, align)
        else:
            self._draw_line(painter, box, cell, align=align, selected=selected)

    def _draw_evidence(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        theme = self._look.theme
        step = painter.fontMetrics().height() * LINE_STEP
        fitting = max(int(box.height() // step), 1)
        words = lay_out(
            cell.text, cell.spans, width=box.width(), font=theme.font(cell.role), theme=theme, lines=fitting
        )
        spare = box.height() - words.lineCount() * step
        words.draw(painter, box.topLeft() + QPointF(0, max(spare / 2, 0)))

    def _draw_two_lines(self, painter: QPainter, box: QRectF, cell: Cell, align: Qt.AlignmentFlag) -> None:
        theme, half = self._look.theme, box.height() / 2
        upper = QRectF(box.left(), box.top(), box.width(), half)
        if cell.delta is not None:
            used = draw_delta(
                painter, upper, cell.delta, digits=cell.digits, theme=theme, align=align, quiet=cell.quiet
            )
            upper.adjust(*((used + 8, 0, 0, 0) if align == LEFT else (0, 0, -used - 8, 0)))
            painter.setPen(theme.color(cell.tone))
        draw_text(painter, upper, cell.text, align=align)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("disabled" if cell.tone == "disabled" else "muted"))
        draw_text(painter, QRectF(box.left(), box.top() + half, box.width(), half), cell.sub, align=align)

    def _draw_line(
        self, painter: QPainter, box: QRectF, cell: Cell, *, align: Qt.AlignmentFlag, selected: bool
    ) -> None:
        theme = self._look.theme
        chips = sum(_chip_width(words, theme) + 4 for words, _ in cell.chips)
        if cell.lead:
            painter.setFont(theme.font("caption"))
            box.setLeft(box.left() + draw_text(painter, box, cell.lead) + 6)
            painter.setFont(theme.font(cell.role))
        if cell.delta is not None:
            pen = painter.pen()
            used = draw_delta(painter, box, cell.delta, digits=cell.digits, theme=theme, align=align, quiet=cell.quiet)
            box = box.adjusted(used + 8, 0, 0, 0) if align == LEFT else box.adjusted(0, 0, -used - 8, 0)
            painter.setPen(pen)
        room = box.adjusted(0, 0, -(chips + 4 if chips and cell.text else 0), 0)
        used = draw_text(painter, room, cell.text, align=align) if cell.text else 0
        x = box.right() - chips + 4 if align != LEFT else box.left() + (used + 8 if used else 0)
        painter.setFont(theme.font("caption"))
        for words, tone in cell.chips:
            ground, ink = theme.tokens.chip(tone)
            if selected and tone in ("neutral", "accent"):
                ground = theme.hex("surface")
            width = min(_chip_width(words, theme), max(box.right() - x, 0))
            high = theme.height("chip")
            chip = QRectF(x, round(box.center().y() - high / 2), width, high)
            draw_chip(painter, chip, words, ground=ground, ink=ink)
            x += width + 4


_NOTHING = Cell()


def _cell_of(index: Index) -> Cell:
    cell = index.data(CELL_ROLE)
    return cell if isinstance(cell, Cell) else _NOTHING


def _chip_width(words: str, theme: Theme) -> float:
    return width_of(words, theme.font("caption")) + 12


def _draw_ring(painter: QPainter, box: QRectF, color: QColor, *, left: bool, right: bool) -> None:
    """The part that one cell has in a ring of 2 pixels around its row."""
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), color)
    painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), color)
    if left:
        painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), color)
    if right:
        painter.fillRect(QRectF(box.right() - 2, box.top(), 2, box.height()), color)
