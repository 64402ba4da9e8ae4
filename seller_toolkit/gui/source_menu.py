"""The menu of a number, by the right mouse button or the menu key: "Source…" says where it comes from."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.gui.widgets.table_menu import add_table_deeds, table_menu
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import ValueAt

Ask = Callable[[ValueAt], object]
"""Asks to be shown where a value comes from."""


def offer_source(
    widget: QWidget,
    value_at: Callable[[QPoint], ValueAt | None],
    ask: Ask,
    more: Callable[[QMenu], object] | None = None,
) -> None:
    """Give a widget the menu; `value_at` says which value is at a place of it, None where there is none.

    `more` puts into the menu what the widget offers besides, also where there is no value.
    """

    def show(place: QPoint) -> None:
        value = value_at(place)
        if value is None and more is None:
            return
        menu = _empty(widget) if value is None else _menu(widget, lambda: ask(value))
        if more is not None:
            more(menu)
        menu.popup(widget.mapToGlobal(place))

    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(show)


def offer_source_in_table(table: Table, value_in: Callable[[object, int], ValueAt | None], ask: Ask) -> None:
    """Give a table the menu; `value_in` says which value stands in a row (by its id) and column."""

    def value_at(place: QPoint) -> ValueAt | None:
        index = table.indexAt(place)
        return value_in(table.cells.row_id(index.row()), index.column()) if index.isValid() else None

    def show(place: QPoint) -> None:
        value = value_at(place)
        menu = table_menu(table) if value is None else _menu(table, lambda: ask(value))
        if value is not None:
            add_table_deeds(menu, table)
        menu.popup(table.viewport().mapToGlobal(place))

    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.customContextMenuRequested.connect(show)


def _empty(owner: QWidget) -> QMenu:
    menu = QMenu(owner)
    menu.setObjectName("source-menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _menu(owner: QWidget, deed: Callable[[], object]) -> QMenu:
    menu = _empty(owner)
    action = QAction(translate("Source", "Source…"), menu)
    action.triggered.connect(deed)
    menu.addAction(action)
    return menu
