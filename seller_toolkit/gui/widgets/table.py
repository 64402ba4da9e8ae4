"""The one table of the program."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame

from seller_toolkit.gui.models.cell_model import CellModel
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.models.table_copy import table_mime
from seller_toolkit.gui.widgets.cell_delegate import CellDelegate
from seller_toolkit.gui.widgets.frozen_view import FrozenView
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.table_columns import TableColumns
from seller_toolkit.gui.widgets.table_head import TableHead
from seller_toolkit.gui.widgets.table_menu import table_menu

_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Table(FrozenView):
    """No grid, hairlines between rows, numbers right, a head as quiet as captions.

    Signals carry row ids. `row_chosen`: the current row is another one by the user's hand. `row_activated`: double
    click or Enter. `row_toggled`: Space. `cell_clicked`: id and column. Ctrl+C copies the selected rows, or all where
    none is selected, with heads. The menu of the head hides columns; the menu of the rows copies and leads there,
    unless a screen puts its own in its place (which `add_table_deeds` completes).
    """

    row_chosen = Signal(object)
    row_activated = Signal(object)
    row_toggled = Signal(object)
    cell_clicked = Signal(object, int)

    def __init__(
        self,
        look: Look,
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[Cell]] = (),
        *,
        row_ids: Sequence[object] | None = None,
        row_height: int = 32,
        header: bool = True,
        inset: int = 16,
        many: bool = True,
    ) -> None:
        super().__init__()
        self.look, self._row_height = look, row_height
        self._fits, self._by_keys, self._quiet = False, False, False
        self._model = CellModel(columns, rows, row_ids=row_ids, parent=self)
        self._head = TableHead(look, inset=inset, parent=self)
        self.setHorizontalHeader(self._head)
        self.setModel(self._model)
        ringed = self._is_ringed
        self.setItemDelegate(CellDelegate(look, inset=inset, edges=self._head.edges, ringed=ringed, parent=self))
        self._set_up_view(header=header, many=many)
        self._connect()
        self.columns = TableColumns(look, self, self._head, self._model)
        self.rethemed()

    # --- what is shown

    @property
    def cells(self) -> CellModel:
        """The model: cells, ids and order as they are shown."""
        return self._model

    def set_rows(
        self, rows: Sequence[Sequence[Cell]], row_ids: Sequence[object] | None = None, *, pinned: int = 0
    ) -> None:
        """Show other rows. Sorting, place and the rows that were selected stay; nothing is emitted.

        The first `pinned` ones stay on top, whatever is sorted or scrolled.
        """
        selected, current, place = self.selected_row_ids, self.current_row_id, self.verticalScrollBar().value()
        self._quiet = True
        self._model.set_rows(rows, row_ids, pinned=pinned)
        self._select(selected, current)
        self._quiet = False
        self.verticalScrollBar().setValue(place)
        if self._fits:
            self.fit()

    def set_columns(
        self,
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[Cell]] = (),
        *,
        row_ids: Sequence[object] | None = None,
    ) -> None:
        """Show other columns and rows, unsorted, with the columns' own widths."""
        self._quiet = True
        self._head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._model.set_columns(columns, rows, row_ids=row_ids)
        self._quiet = False
        self.rethemed()

    def fit(self) -> "Table":
        """As high as its rows, now and after each change: for tables inside a page that scrolls as a whole."""
        self._fits = True
        head = 0 if self._head.isHidden() else self._head.sizeHint().height()
        self.setFixedHeight(head + self.look.theme.scaled(self._row_height) * self._model.rowCount() + 1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self

    def fit_at_most(self, most: int) -> "Table":
        """As high as its rows, `most` of them at once, in a frame of its own, which is the line below the last one."""
        rows, theme = self._model.rowCount(), self.look.theme
        height = self._head.sizeHint().height() + theme.scaled(self._row_height) * min(rows, most)
        if rows <= most:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            height -= 1
        self.setFixedHeight(height)
        return self

    # --- which rows are selected

    @property
    def selected_row_ids(self) -> tuple[object, ...]:
        """Ids of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._model.row_id(row) for row in rows)

    @property
    def current_row_id(self) -> object:
        """Id of the row that the keyboard stands on, None where there is none."""
        row = self.currentIndex().row()
        return None if row < 0 else self._model.row_id(row)

    def select_row_id(self, row_id: object) -> bool:
        """Select one row and bring it into sight, without a signal; False where no row has this id."""
        row = self._model.find_row(row_id)
        if row is None:
            return False
        self._quiet = True
        flag = self.selectionModel().SelectionFlag  # not selectRow: that one heeds the modifier keys of the moment
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flag.ClearAndSelect | flag.Rows)
        self._quiet = False
        self.scrollTo(self._model.index(row, 0))
        return True

    # --- what is done with it

    def save_state(self) -> bytes:
        """Widths, hidden columns and sorting, to be kept in the settings."""
        return self.columns.state()

    def restore_state(self, state: bytes) -> bool:
        """Take what `save_state` gave. False, and nothing changes, where it belongs to other columns."""
        return self.columns.restore(state)

    def copy(self) -> None:
        """Put the selected rows, or all where none is selected, on the clipboard."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        mime = table_mime(self._model, rows=rows or range(self._model.rowCount()), columns=self.columns.shown)
        QGuiApplication.clipboard().setMimeData(mime)

    # --- events

    def rethemed(self) -> None:
        """The theme is another one: heights and the columns' own widths follow the text size."""
        theme = self.look.theme
        self.verticalHeader().setMinimumSectionSize(theme.scaled(20))
        self.verticalHeader().setDefaultSectionSize(theme.scaled(self._row_height))
        self.columns.reset_widths()
        if self._fits:
            self.fit()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        row_id = self.current_row_id
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif row_id is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_activated.emit(row_id)
        elif row_id is not None and event.key() == Qt.Key.Key_Space:
            self.row_toggled.emit(row_id)
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        table_menu(self).popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        link = index.isValid() and self._model.cell(index.row(), index.column()).link
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = event.reason() in _BY_KEYS
        if self._by_keys and not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, self._head.edges()[0]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_keys and self.hasFocus() and not self._model.rowCount():  # no row to put the ring on
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self.look.theme.color("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.stretch()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.viewport().update()
        return super().viewportEvent(event)

    # --- inside

    def _set_up_view(self, *, header: bool, many: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._head.setVisible(header)
        # unsorted until a head is clicked; afterwards the view sorts by itself
        self._head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _connect(self) -> None:
        self._head.sortIndicatorChanged.connect(self._refuse_unsortable)
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.selectionModel().selectionChanged.connect(lambda *_: self.viewport().update())  # frozen cells, too
        self.clicked.connect(lambda index: self.cell_clicked.emit(self._model.row_id(index.row()), index.column()))
        self.doubleClicked.connect(lambda index: self.row_activated.emit(self._model.row_id(index.row())))
        self.look.theme_changed.connect(self.rethemed)

    def _tell_chosen(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.row_chosen.emit(self._model.row_id(current.row()))

    def _refuse_unsortable(self, section: int) -> None:
        """A click on the head of a column of actions leaves the arrow where it was."""
        if section >= 0 and not self._model.columns[section].sortable:
            by, order = self._model.sorted_by
            self._head.setSortIndicator(by, order)

    def _select(self, row_ids: Sequence[object], current: object) -> None:
        flag = self.selectionModel().SelectionFlag
        row = None if current is None else self._model.find_row(current)
        if row is not None:
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), flag.NoUpdate)
        for row_id in row_ids:
            found = self._model.find_row(row_id)
            if found is not None:
                self.selectionModel().select(self._model.index(found, 0), flag.Select | flag.Rows)

    def _is_ringed(self, row: int) -> bool:
        return self._by_keys and self.hasFocus() and row == self.currentIndex().row()
