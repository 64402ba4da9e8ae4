"""Every table can be copied and have its columns chosen from its menu."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.gui.widgets.table_menu import add_table_deeds, table_menu

COLUMNS = [TableColumn("Shop", 0), TableColumn("Score", 80, right=True)]


def made(kit, qtbot, **options):
    table = Table(kit, COLUMNS, [[Cell("甲"), Cell("4.5")]], **options)
    qtbot.addWidget(table)
    table.show()
    return table


def test_the_menu_copies_the_table_with_its_heads(kit, qtbot):
    menu = table_menu(made(kit, qtbot))
    assert [action.objectName() for action in menu.actions()] == ["copy-table", "choose-columns"]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "Shop\tScore\n甲\t4.5"


def test_a_table_without_a_head_offers_no_columns(kit, qtbot):
    menu = table_menu(made(kit, qtbot, header=False))
    assert [action.objectName() for action in menu.actions()] == ["copy-table"]


def test_below_other_deeds_a_line_comes_first(kit, qtbot):
    table = made(kit, qtbot)
    menu = QMenu(table)
    menu.addAction("Open")
    add_table_deeds(menu, table)
    assert [action.isSeparator() for action in menu.actions()] == [False, True, False, False]
