"""The item model of a grid to type into: rows and columns of texts, each with what was last said about it."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from seller_toolkit.gui.models.cell_model import Index
from seller_toolkit.gui.widgets.painting import RIGHT

Place: TypeAlias = tuple[Any, str]
"""The key of a row, which can be hashed, and that of a column."""
_ROOT = QModelIndex()


class MarkKind(Enum):
    """What is to be told about a cell: nothing, it cannot be taken, it raises a question, the user stands by it."""

    NONE = "none"
    WRONG = "wrong"
    DOUBT = "doubt"
    SURE = "sure"


@dataclass(frozen=True)
class Mark:
    """What a look at a typed text found; each of `words` is a sentence. `old` is the stored value that it changes."""

    kind: MarkKind = MarkKind.NONE
    words: tuple[str, ...] = ()
    old: str = ""


@dataclass(frozen=True)
class EntryColumn:
    """A column to type into."""

    key: str
    title: str


@dataclass(frozen=True)
class EntryRow:
    """A row: `head` and below it `sub` say what it is, `grey` what an empty cell shows, by column.

    Columns in `there` have their value already: their grey is that value, not an earlier one.
    """

    key: Hashable
    head: str
    sub: str = ""
    grey: Mapping[str, str] = field(default_factory=dict)
    there: frozenset[str] = frozenset()


NO_MARK = Mark()


class EntryModel(QAbstractTableModel):
    """Two rows of Qt for each `EntryRow`: its cells, and below them its notes, which is empty most of the time.

    `texts` is what was typed, also in rows and columns that are not shown now.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[EntryColumn, ...] = ()
        self.rows: tuple[EntryRow, ...] = ()
        self.texts: dict[Place, str] = {}
        self._marks: dict[Place, Mark] = {}

    def show(self, columns: Sequence[EntryColumn], rows: Sequence[EntryRow]) -> None:
        """Other rows and columns; texts and marks stay."""
        self.beginResetModel()
        self.columns, self.rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def place(self, index: Index) -> Place:
        """The keys of a cell; the index is valid."""
        return self.rows[index.row() // 2].key, self.columns[index.column()].key

    def find(self, place: Place) -> QModelIndex:
        """The index of a cell, invalid where it is not shown."""
        row = next((at for at, one in enumerate(self.rows) if one.key == place[0]), None)
        column = next((at for at, one in enumerate(self.columns) if one.key == place[1]), None)
        return QModelIndex() if row is None or column is None else self.index(2 * row, column)

    def mark(self, place: Place) -> Mark:
        """What was last said about a cell."""
        return self._marks.get(place, NO_MARK)

    def set_texts(self, texts: Mapping[Place, str]) -> None:
        """Take what was typed; what was said about the texts before is no longer true."""
        for place, text in texts.items():
            self.texts.pop(place, None)
            self._marks.pop(place, None)
            if text.strip():
                self.texts[place] = text
        self._tell({key for key, _ in texts})

    def set_marks(self, marks: Mapping[Place, Mark]) -> None:
        """Say other things about the cells; those that are not named have no mark."""
        changed = {place for place in {*marks, *self._marks} if self.mark(place) != marks.get(place, NO_MARK)}
        self._marks = dict(marks)
        self._tell({key for key, _ in changed})

    def notes(self, row: int) -> tuple[tuple[EntryColumn, Mark], ...]:
        """What stands below a row, from left to right."""
        key = self.rows[row].key
        marked = ((column, self.mark((key, column.key))) for column in self.columns)
        return tuple((column, mark) for column, mark in marked if mark.words)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2 * len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole or index.row() % 2:
            return None
        place = self.place(index)
        return self.texts.get(place) or self.rows[index.row() // 2].grey.get(place[1], "")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[section].title
        return RIGHT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _tell(self, keys: Collection[Hashable]) -> None:
        changed = [at for at, row in enumerate(self.rows) if row.key in keys]
        if changed and self.columns:
            last = self.index(2 * changed[-1] + 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(2 * changed[0], 0), last)
