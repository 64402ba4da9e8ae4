"""The item model over rows of cells."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from seller_toolkit.gui.models.cells import Cell, TableColumn, order_of
from seller_toolkit.gui.widgets.painting import LEFT, RIGHT, plain_tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole
ROW_ID_ROLE = Qt.ItemDataRole.UserRole.value + 1
_ROOT = QModelIndex()


class CellModel(QAbstractTableModel):
    """Rows of cells under columns, with an id for each row that stays with it through sorting.

    `rows` may build their cells only when asked for. `row_ids` are unique and hashable; by default a row's id is its
    place in `rows`. Sorting by column −1 gives the order of `rows` back. The first `pinned` rows keep their place
    through sorting. While `has_more`, `more_wanted` tells that a view has come near the last row; `grow` brings more.
    """

    more_wanted = Signal()

    def __init__(
        self,
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[Cell]] = (),
        *,
        row_ids: Sequence[object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows, self._ids, self._order = rows, _ids_for(rows, row_ids), list(range(len(rows)))
        self._sorted_by, self._sort_order = -1, Qt.SortOrder.AscendingOrder
        self.pinned = 0
        self.has_more = False

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """The columns from left to right."""
        return self._columns

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """The column that the rows are sorted by (−1: none) and the direction."""
        return self._sorted_by, self._sort_order

    def set_rows(
        self, rows: Sequence[Sequence[Cell]], row_ids: Sequence[object] | None = None, *, pinned: int = 0
    ) -> None:
        """Show other rows, sorted as before."""
        self.beginResetModel()
        self.pinned = pinned
        self._rows, self._ids = rows, _ids_for(rows, row_ids)
        self._order = self._new_order()
        self.endResetModel()

    def grow(self, rows: Sequence[Sequence[Cell]], row_ids: Sequence[object]) -> None:
        """Show `rows`, which begin with those that are shown, unsorted; the new ones come behind."""
        self.beginInsertRows(_ROOT, len(self._order), len(rows) - 1)
        self._rows, self._ids = rows, _ids_for(rows, row_ids)
        self._order += range(len(self._order), len(rows))
        self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return self.has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def redraw_row(self, place: int) -> None:
        """The cells of a row, by its place in `rows`, are others now."""
        row = self._order.index(place)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._columns) - 1))

    def set_columns(
        self,
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[Cell]] = (),
        *,
        row_ids: Sequence[object] | None = None,
    ) -> None:
        """Show other columns and rows, unsorted."""
        self.beginResetModel()
        self._columns, self._sorted_by, self.pinned = tuple(columns), -1, 0
        self._rows, self._ids, self._order = rows, _ids_for(rows, row_ids), list(range(len(rows)))
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        """The cell that is shown at a place."""
        return self._rows[self._order[row]][column]

    def row_id(self, row: int) -> object:
        """The id of the row that is shown at a place."""
        return self._ids[self._order[row]]

    def find_row(self, row_id: object) -> int | None:
        """Where the row with this id is shown now."""
        return next((row for row, place in enumerate(self._order) if self._ids[place] == row_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ID_ROLE:
            return self.row_id(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self._columns[index.column()].right else LEFT
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, *_WORD_ROLES):
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip) or None
        title = self._columns[index.column()].title
        return f"{title}: {cell.spoken}" if title else cell.spoken

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # a view asks for vertical sections beyond the columns: an index error there ends the program without a word
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.right else LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tooltip) or None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= len(self._columns) or (column >= 0 and not self._columns[column].sortable):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [self._order[index.row()] for index in before]
        self._sorted_by, self._sort_order = column, order
        self._order = self._new_order()
        rows = {place: row for row, place in enumerate(self._order)}
        after = [self.index(rows[place], index.column()) for place, index in zip(places, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _new_order(self) -> list[int]:
        if self._sorted_by < 0:
            return list(range(len(self._rows)))
        column = self._columns[self._sorted_by]
        cells = [row[self._sorted_by] for row in self._rows[self.pinned :]]
        order = order_of(cells, column, descending=self._sort_order == Qt.SortOrder.DescendingOrder)
        return [*range(self.pinned), *(self.pinned + place for place in order)]


_WORD_ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def _ids_for(rows: Sequence[Sequence[Cell]], row_ids: Sequence[object] | None) -> Sequence[object]:
    ids = range(len(rows)) if row_ids is None else row_ids
    if len(ids) != len(rows):
        raise ValueError("as many row ids as rows")
    return ids
