"""Widths, hiding and the remembered state of a table's columns."""

import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from seller_toolkit.gui.models.cell_model import CellModel
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.gui.widgets.table_head import TableHead
from seller_toolkit.i18n.translate import translate


class TableColumns(QObject):
    """Keeps the columns of one view: those with a width of their own, and those that share what is left over."""

    def __init__(self, look: Look, view: QTableView, head: TableHead, model: CellModel) -> None:
        super().__init__(view)
        self._look, self._view, self._head, self._model = look, view, head, model
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_menu)
        head.sectionResized.connect(self.stretch)
        self.make_menu: Callable[[], QMenu] = self.menu
        """Makes the menu of the head; a screen that chooses its columns otherwise puts its own in here."""

    def reset_widths(self) -> None:
        """Give every column its own width in the user's text size."""
        for place, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Fixed
            self._head.setSectionResizeMode(place, mode)
            if column.width:
                self._resize(place, column.width)
        self.stretch()

    def show(self, place: int, *, on: bool) -> None:
        """Show or hide a column."""
        self._head.setSectionHidden(place, not on)
        self.stretch()

    def show_all(self) -> None:
        """Show every column."""
        for place in range(self._model.columnCount()):
            self._head.showSection(place)
        self.stretch()

    @property
    def shown(self) -> list[int]:
        """The visible columns from left to right."""
        return [place for place in range(self._model.columnCount()) if not self._head.isSectionHidden(place)]

    def menu(self) -> QMenu:
        """The menu that shows and hides columns; the last visible one stays."""
        menu, shown = QMenu(self._view), self.shown
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(self._model.columns):
            if not column.title:
                continue
            action = QAction(plain(column.title), menu)
            action.setCheckable(True)
            action.setChecked(place in shown)
            action.setEnabled(place not in shown or len(shown) > 1)
            action.toggled.connect(lambda on, at=place: self.show(at, on=on))
            menu.addAction(action)
        menu.addSeparator()
        every = menu.addAction(translate("Table", "Show all columns"))
        every.setEnabled(len(shown) < self._model.columnCount())
        every.triggered.connect(self.show_all)
        return menu

    def state(self) -> bytes:
        """Widths at 100 %, hidden columns and sorting."""
        places = range(self._model.columnCount())
        hidden = [place for place in places if place not in self.shown]
        widths = [self._head.sectionSize(place) for place in places]
        with QSignalBlocker(self._head):  # a hidden section has size 0: look under it unnoticed
            for place in hidden:
                self._head.showSection(place)
                widths[place] = self._head.sectionSize(place)
                self._head.hideSection(place)
        by, order = self._model.sorted_by
        kept = {
            "widths": [round(width / self._look.theme.text_scale) for width in widths],
            "hidden": hidden,
            "sort": [by, order == Qt.SortOrder.DescendingOrder],
        }
        return json.dumps(kept).encode()

    def restore(self, state: bytes) -> bool:
        """Take what `state` gave. False, and nothing changes, where it belongs to other columns."""
        try:
            kept = json.loads(state)
            widths, hidden = [int(width) for width in kept["widths"]], {int(place) for place in kept["hidden"]}
            by, descending = int(kept["sort"][0]), bool(kept["sort"][1])
        except (ValueError, TypeError, KeyError, IndexError):
            return False
        if not self._fits(widths, hidden, by):
            return False
        for place, (width, column) in enumerate(zip(widths, self._model.columns, strict=True)):
            self._head.setSectionHidden(place, place in hidden)
            if column.width:
                self._resize(place, max(width, 24))
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicator(by, order)
        self.stretch()
        return True

    def stretch(self) -> None:
        """Give the columns without a width of their own what the others leave."""
        shown = self.shown
        stretching = [place for place in shown if not self._model.columns[place].width]
        if not stretching:
            return
        taken = sum(self._head.sectionSize(place) for place in shown if place not in stretching)
        share, rest = divmod(max(self._view.viewport().width() - taken, 0), len(stretching))
        before = [self._head.sectionSize(place) for place in stretching]
        scaled, columns = self._look.theme.scaled, self._model.columns
        after = [
            max(share + (rest if place == stretching[-1] else 0), scaled(columns[place].least)) for place in stretching
        ]
        if before == after:
            return
        for place, width in zip(stretching, after, strict=True):
            self._head.resizeSection(place, width)

    def _resize(self, place: int, width: int) -> None:
        """`width` is at 100 %. A hidden section takes it too, and shows it when it is shown again."""
        self._head.resizeSection(place, self._look.theme.scaled(width))

    def _fits(self, widths: Sequence[int], hidden: set[int], by: int) -> bool:
        count = self._model.columnCount()
        return len(widths) == count and len(hidden) < count and -1 <= by < count

    def _open_menu(self, at: QPoint) -> None:
        self.make_menu().popup(self._head.mapToGlobal(at))
