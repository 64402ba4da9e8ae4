"""A table view whose first column and first rows stay in sight while the others are scrolled."""

from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView

from seller_toolkit.gui.models.cell_model import CellModel, Index
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.table_head import TableHead


class FrozenView(QTableView):
    """What is frozen is painted once more over what was scrolled below it: no second view, one selection, one focus.

    The rows are those that the model has `pinned`; all rows have one height. A place in the frozen part is the cell that
    is seen there, for the mouse, for tips and for menus.
    """

    look: Look

    def __init__(self) -> None:
        super().__init__()
        self._frozen = False

    def freeze_first_column(self) -> None:
        """Keep the first visible column at the left edge from now on."""
        self._frozen = True
        head = self.horizontalHeader()
        if isinstance(head, TableHead):
            head.frozen = True
        self.viewport().update()

    @property
    def frozen_width(self) -> int:
        """Pixels at the left that show the first column instead of what was scrolled there; 0 where nothing was."""
        head = self.horizontalHeader()
        if not self._frozen or head.offset() <= 0:
            return 0
        return head.sectionSize(self._first())

    @property
    def pinned_height(self) -> int:
        """Pixels at the top that show the pinned rows instead of what was scrolled there."""
        pinned = self._pinned()
        return pinned * self.verticalHeader().defaultSectionSize() if self.verticalHeader().offset() > 0 else 0

    # --- what Qt asks

    def indexAt(self, pos: QPoint) -> QModelIndex:
        found = super().indexAt(pos)
        wide, high = self.frozen_width, self.pinned_height
        if pos.x() >= wide and pos.y() >= high:
            return found
        row = pos.y() // self.verticalHeader().defaultSectionSize() if pos.y() < high else found.row()
        column = self._first() if pos.x() < wide else self.columnAt(pos.x())
        return self.model().index(row, column) if row >= 0 and column >= 0 else found

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        if self.frozen_width and index.column() == self._first():
            rect.moveLeft(0)
        if self.pinned_height and index.row() < self._pinned():
            rect.moveTop(index.row() * self.verticalHeader().defaultSectionSize())
        return rect

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, beside and below what is frozen."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        left, top = across.value(), down.value()
        super().scrollTo(index, hint)
        if self._frozen and index.column() == self._first():
            across.setValue(left)  # it is in sight anyway
        if index.row() < self._pinned():
            down.setValue(top)
            return
        rect = super().visualRect(index)
        if self._frozen and index.column() != self._first() and rect.left() < self.frozen_width:
            across.setValue(across.value() - (self.frozen_width - rect.left()))
        pinned = self._pinned() * self.verticalHeader().defaultSectionSize()
        if rect.top() < pinned and down.value() > 0:
            down.setValue(down.value() - (pinned - rect.top()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self._frozen or self._pinned():
            self.viewport().update()  # what is frozen does not move along
            if dx:
                self.horizontalHeader().viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        wide, high = self.frozen_width, self.pinned_height
        if not wide and not high:
            return
        painter = QPainter(self.viewport())
        first, rows = self._first(), self._rows_in_sight()
        if wide:
            painter.fillRect(0, 0, wide, self.viewport().height(), self.look.theme.color("surface"))
            for row in rows:
                self._paint_cell(painter, row, first, 0, self.rowViewportPosition(row))
        if high:
            self._paint_pinned(painter, wide, high, first)
        if wide:
            bottom = high if not rows else self.rowViewportPosition(rows[-1]) + self.rowHeight(rows[-1])
            painter.fillRect(wide - 1, 0, 1, bottom, self.look.theme.color("border"))

    # --- inside

    def _paint_pinned(self, painter: QPainter, wide: int, high: int, first: int) -> None:
        step = self.verticalHeader().defaultSectionSize()
        painter.fillRect(0, 0, self.viewport().width(), high, self.look.theme.color("surface"))
        columns = [at for at in range(self.model().columnCount()) if not self.isColumnHidden(at)]
        beside = [at for at in columns if not wide or at != first]
        for row in range(self._pinned()):
            for column in beside:
                x = self.columnViewportPosition(column)
                if x + self.columnWidth(column) > wide and x < self.viewport().width():
                    self._paint_cell(painter, row, column, x, row * step)
            if wide:
                painter.fillRect(0, row * step, wide, step, self.look.theme.color("surface"))
                self._paint_cell(painter, row, first, 0, row * step)

    def _paint_cell(self, painter: QPainter, row: int, column: int, x: int, y: int) -> None:
        index, option = self.model().index(row, column), QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(x, y, self.columnWidth(column), self.rowHeight(row))  # type: ignore[attr-defined]
        if self.selectionModel().isRowSelected(row, QModelIndex()):
            option.state |= QStyle.StateFlag.State_Selected  # type: ignore[attr-defined]
        self.itemDelegate().paint(painter, option, index)

    def _rows_in_sight(self) -> range:
        top = self.rowAt(0)
        if top < 0:
            return range(0)
        bottom = self.rowAt(self.viewport().height() - 1)
        return range(top, (self.model().rowCount() if bottom < 0 else bottom + 1))

    def _pinned(self) -> int:
        model = self.model()
        return model.pinned if isinstance(model, CellModel) else 0

    def _first(self) -> int:
        head = self.horizontalHeader()
        return next((at for at in range(head.count()) if not head.isSectionHidden(at)), -1)
