"""How a grid to type into is drawn: boxes, grey values, notes below a row, and the heads of rows."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from seller_toolkit.gui.models.cell_model import Index
from seller_toolkit.gui.models.entry_model import EntryModel, Mark, MarkKind
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import RIGHT, draw_text
from seller_toolkit.i18n.translate import translate

NOTE_HEIGHT = 24  # pixels of one sentence at 100 %
_SIDE = 4  # pixels between a box and the edge of its cell
_PADDING = 12  # pixels between a box and its words
_ICON = 14


def box_in(cell: QRect, height: int) -> QRect:
    """Where the box of a cell stands."""
    return QRect(cell.left() + _SIDE, cell.center().y() - height // 2 + 1, cell.width() - 2 * _SIDE, height)


class EntryDelegate(QStyledItemDelegate):
    """Draws the cells of an `EntryModel`; notes reach over the whole width of `view`."""

    def __init__(self, look: Look, model: EntryModel, view: QTableView) -> None:
        super().__init__(view)
        self._look, self._model, self._view = look, model, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self._look.theme.color("surface"))
        if index.row() % 2:
            self._draw_notes(painter, QRectF(rect), index.row() // 2)
        else:
            self._draw_cell(painter, rect, index)
        painter.restore()

    def note_at(self, rect: QRect, y: int) -> int:
        """Which sentence of a row of notes stands at a height."""
        return int((y - rect.top()) // self._look.theme.scaled(NOTE_HEIGHT))

    def _draw_cell(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme, model = self._look.theme, self._model
        place, row = model.place(index), model.rows[index.row() // 2]
        text, mark, there = model.texts.get(place, ""), model.mark(place), place[1] in row.there
        marked = mark.kind in (MarkKind.WRONG, MarkKind.DOUBT)
        box = QRectF(box_in(rect, theme.height("control"))).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = "warning_soft" if marked else "sunken" if there and not text else "surface"
        edge = "warning" if marked else ground if ground == "sunken" else "border"
        painter.setPen(QPen(theme.color(edge), 1))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.setFont(theme.font())
        painter.setPen(theme.color("text" if text else "muted"))
        draw_text(painter, inner, text or row.grey.get(place[1], ""), align=RIGHT)
        self._draw_left(painter, inner.adjusted(-4, 0, 0, 0), mark, there=there and not text)

    def _draw_left(self, painter: QPainter, box: QRectF, mark: Mark, *, there: bool) -> None:
        """The sign of a mark, and the value that the typed one would change."""
        theme = self._look.theme
        icon = {
            MarkKind.WRONG: ("error-warning-line", "warning"),
            MarkKind.DOUBT: ("alert-line", "warning"),
            MarkKind.SURE: ("check-line", "muted"),
        }.get(mark.kind, ("check-line", "muted") if there else ("", ""))
        if icon[0]:
            self._draw_icon(painter, box, *icon)
            box = box.adjusted(theme.scaled(_ICON) + 4, 0, 0, 0)
        if mark.old:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("warning" if mark.kind is MarkKind.DOUBT else "muted"))
            draw_text(painter, box, f"{mark.old} →")

    def _draw_notes(self, painter: QPainter, rect: QRectF, row: int) -> None:
        theme = self._look.theme
        high = theme.scaled(NOTE_HEIGHT)
        line = QRectF(8, rect.top(), self._view.viewport().width() - 16, high)
        for column, mark in self._model.notes(row):
            for words in mark.words:
                sure = mark.kind is MarkKind.SURE
                tone = "muted" if sure else "warning"
                icon = "error-warning-line" if mark.kind is MarkKind.WRONG else ""
                self._draw_tick(painter, line, tone, on=sure) if not icon else self._draw_icon(
                    painter, line, icon, tone
                )
                painter.setFont(theme.font("caption"))
                painter.setPen(theme.color(tone))
                said = translate("Entry", "{column}: {words}").format(column=column.title, words=words)
                draw_text(painter, line.adjusted(theme.scaled(_ICON) + 8, 0, 0, 0), said)
                line.moveTop(line.top() + high)

    def _draw_icon(self, painter: QPainter, box: QRectF, icon: str, tone: str) -> None:
        side = self._look.theme.scaled(_ICON)
        pixmap = self._look.theme.pixmap(icon, tone, side, ratio=painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left(), round(box.center().y() - side / 2)), pixmap)

    def _draw_tick(self, painter: QPainter, box: QRectF, tone: str, *, on: bool) -> None:
        side = self._look.theme.scaled(_ICON)
        frame = QRectF(box.left() + 0.5, round(box.center().y() - side / 2) + 0.5, side - 1, side - 1)
        painter.setPen(QPen(self._look.theme.color(tone), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 3, 3)
        if on:
            self._draw_icon(painter, box, "check-line", tone)


class EntryTitles(QHeaderView):
    """The titles of the columns, quiet, over the right edge of the values below them."""

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(self.length(), self._look.theme.scaled(31))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, box = self._look.theme, QRectF(rect)
        painter.save()
        painter.fillRect(box, theme.color("surface"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        room = box.adjusted(_SIDE, 0, -_SIDE - _PADDING, 0)
        draw_text(painter, room, title, align=RIGHT)
        painter.restore()


class EntryHeads(QHeaderView):
    """What each row is, in one line or two; stays in sight when the columns scroll."""

    def __init__(self, look: Look, model: EntryModel, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look, self._model = look, model
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, box = self._look.theme, QRectF(rect)
        painter.save()
        painter.fillRect(box, theme.color("surface"))
        row = self._model.rows[section // 2] if section // 2 < len(self._model.rows) else None
        if row is not None and section % 2 == 0:
            lines = [(row.head, "body", "text"), *([(row.sub, "caption", "muted")] if row.sub else [])]
            high = theme.scaled(20)
            line = QRectF(box.left() + 16, box.center().y() - high * len(lines) / 2, box.width() - 24, high)
            for words, role, tone in lines:
                painter.setFont(theme.font(role))
                painter.setPen(theme.color(tone))
                draw_text(painter, line, words)
                line.moveTop(line.top() + high)
        painter.restore()
