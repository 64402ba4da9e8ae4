"""What every table offers in its menu: copy it, choose its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.gui.widgets.table import Table


def table_menu(table: Table) -> QMenu:
    """The menu of a table that has no deeds of its own."""
    menu = QMenu(table)
    menu.setObjectName("table-menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_table_deeds(menu, table)
    return menu


def add_table_deeds(menu: QMenu, table: Table) -> None:
    """Put the table's own deeds below those that are in a menu."""
    if menu.actions():
        menu.addSeparator()
    copy = menu.addAction(translate("Table", "Copy as a table") + "\tCtrl+C")
    copy.setObjectName("copy-table")
    copy.triggered.connect(table.copy)
    if table.horizontalHeader().isVisible() and sum(bool(column.title) for column in table.cells.columns) > 1:
        columns = menu.addAction(translate("Table", "Columns…"))
        columns.setObjectName("choose-columns")
        columns.triggered.connect(lambda: table.columns.make_menu().popup(QCursor.pos()))
