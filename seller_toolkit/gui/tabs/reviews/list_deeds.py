"""What the keys and the menu of the list do: go up and down, turn seen, handle the cases of several reviews."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.gui.widgets.table_menu import add_table_deeds
from seller_toolkit.i18n.translate import translate

SEVERAL_KEY = "Ctrl+Shift+A"


class ListDeeds(QObject):
    """`cases_wished` carries the numbers of the selected reviews, `seen_turned` nothing.

    `several` is a button that is shown while several reviews are selected.
    """

    cases_wished = Signal(object)
    seen_turned = Signal()

    def __init__(self, kit: Kit, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self.several = kit.button("", icon="clipboard-line", tip=SEVERAL_KEY)
        self.several.setObjectName("cases-of-several")
        self.several.hide()
        self.several.clicked.connect(self._wish_cases)
        self._key("J", lambda: self._step(1))
        self._key("K", lambda: self._step(-1))
        self._key("U", self.seen_turned.emit)
        self._key(SEVERAL_KEY, self._wish_cases)
        table.selectionModel().selectionChanged.connect(self.show_several)
        table.cells.modelReset.connect(self.show_several)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)

    def menu(self) -> QMenu:
        """What can be done with the selected reviews."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._words()).triggered.connect(self._wish_cases)
        if len(self._table.selected_row_ids) == 1:
            menu.addAction(translate("Reviews", "Seen or unseen")).triggered.connect(self.seen_turned)
        add_table_deeds(menu, self._table)
        return menu

    @Slot()
    def show_several(self) -> None:
        """The button follows the selection."""
        self.several.setText(self._words())
        self.several.setVisible(len(self._table.selected_row_ids) > 1)

    def _words(self) -> str:
        return translate("Reviews", "Cases of {count} reviews…").format(count=f"{len(self._table.selected_row_ids):,}")

    @Slot()
    def _wish_cases(self) -> None:
        numbers = tuple(self._table.selected_row_ids)
        if numbers:
            self.cases_wished.emit(numbers)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        if self._table.selected_row_ids:
            self.menu().popup(self._table.viewport().mapToGlobal(place))

    def _step(self, by: int) -> None:
        row = self._table.currentIndex().row() + by
        if 0 <= row < self._table.cells.rowCount():
            self._table.setCurrentIndex(self._table.cells.index(row, 0))

    def _key(self, keys: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(deed)
