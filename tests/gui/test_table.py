import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table

COLUMNS = (
    TableColumn("Order"),
    TableColumn("Hours", 80, right=True),
    TableColumn("From", 100),
    TableColumn("", 60, sortable=False),
)
ROWS = [
    (Cell("2688104571930046"), Cell("71.3"), Cell("row 2"), Cell("undo", link=True)),
    (Cell("2688010211940381"), Cell("9.5"), Cell("row 3"), Cell("undo", link=True)),
    (Cell("2687966340185574"), Cell("—"), Cell("row 4"), Cell("undo", link=True)),
]
IDS = ["first", "second", "third"]


@pytest.fixture
def table(qtbot: QtBot, kit: Kit) -> Table:
    table = Table(kit, COLUMNS, ROWS, row_ids=IDS)
    table.resize(500, 200)
    qtbot.addWidget(table)
    with qtbot.waitExposed(table):
        table.show()
    return table


def click_head(table: Table, column: int) -> None:
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_cell(table: Table, row: int, column: int) -> None:
    place = table.visualRect(table.cells.index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def shown(table: Table) -> list[object]:
    return [table.cells.row_id(row) for row in range(table.cells.rowCount())]


def copied_text() -> str:
    return QGuiApplication.clipboard().text()


def test_a_click_on_a_head_sorts_up_down_and_not_at_all(table: Table) -> None:
    assert shown(table) == IDS
    click_head(table, 1)
    assert shown(table) == ["second", "first", "third"]
    click_head(table, 1)
    assert shown(table) == ["first", "second", "third"]
    assert table.cells.sorted_by == (1, Qt.SortOrder.DescendingOrder)
    click_head(table, 1)
    assert table.cells.sorted_by[0] == -1


def test_a_click_on_the_head_of_actions_changes_nothing(table: Table) -> None:
    click_head(table, 1)
    click_head(table, 3)
    assert shown(table) == ["second", "first", "third"]
    assert table.horizontalHeader().sortIndicatorSection() == 1


def test_the_selection_stays_with_its_row_through_sorting_and_new_rows(table: Table) -> None:
    table.select_row_id("first")
    click_head(table, 1)
    assert table.selected_row_ids == ("first",)
    chosen: list[object] = []
    table.row_chosen.connect(chosen.append)
    table.set_rows([*ROWS[1:], *ROWS[:1]], ["second", "third", "first"])
    assert table.selected_row_ids == ("first",)
    assert table.current_row_id == "first"
    table.set_rows(ROWS[1:], IDS[1:])
    assert table.selected_row_ids == ()
    assert chosen == []


def test_signals_carry_ids(qtbot: QtBot, table: Table) -> None:
    with qtbot.waitSignal(table.row_chosen) as chosen:
        click_cell(table, 1, 0)
    assert chosen.args == ["second"]
    with qtbot.waitSignal(table.cell_clicked) as clicked:
        click_cell(table, 2, 3)
    assert clicked.args == ["third", 3]
    with qtbot.waitSignal(table.row_activated) as activated:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert activated.args == ["third"]
    with qtbot.waitSignal(table.row_toggled) as toggled:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert toggled.args == ["third"]


def test_a_double_click_opens_once(qtbot: QtBot, table: Table) -> None:
    opened: list[object] = []
    table.row_activated.connect(opened.append)
    click_cell(table, 1, 0)
    place = table.visualRect(table.cells.index(1, 0)).center()
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["second"]


def test_keys_walk_the_rows(table: Table) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row_id == "second"
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_row_ids == ("second", "third")


def test_a_row_can_be_chosen_by_the_program_without_a_signal(table: Table) -> None:
    chosen: list[object] = []
    table.row_chosen.connect(chosen.append)
    assert table.select_row_id("third")
    assert not table.select_row_id("nobody")
    assert table.selected_row_ids == ("third",)
    assert chosen == []


def test_copy_takes_all_rows_with_heads_and_ids_as_they_are(table: Table) -> None:
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = copied_text().split("\n")
    assert lines[0] == "Order\tHours\tFrom\t"
    assert lines[1] == "2688104571930046\t71.3\trow 2\tundo"
    assert len(lines) == 4


def test_copy_takes_the_selected_rows_and_visible_columns_as_shown(table: Table) -> None:
    click_head(table, 1)
    table.columns.show(2, on=False)
    table.columns.show(3, on=False)
    table.select_row_id("first")
    table.copy()
    assert copied_text() == "Order\tHours\n2688104571930046\t71.3"


def test_columns_are_hidden_by_the_menu_but_never_all_of_them(table: Table) -> None:
    for action in table.columns.menu().actions()[:2]:
        action.trigger()
    table.columns.show(3, on=False)
    assert table.columns.shown == [2]
    menu = table.columns.menu()
    assert [action.isEnabled() for action in menu.actions()[:3]] == [True, True, False]
    menu.actions()[-1].trigger()
    assert table.columns.shown == [0, 1, 2, 3]


def test_a_stretching_column_takes_what_is_left(table: Table) -> None:
    widths = [table.columnWidth(place) for place in range(4)]
    assert sum(widths) == table.viewport().width()
    table.columns.show(2, on=False)
    assert table.columnWidth(0) == widths[0] + widths[2]
    table.setColumnWidth(1, 120)
    assert sum(table.columnWidth(place) for place in (0, 1, 3)) == table.viewport().width()
    table.resize(150, 200)
    assert table.columnWidth(0) == 96


def test_widths_hidden_columns_and_sorting_are_remembered(qtbot: QtBot, kit: Kit, table: Table) -> None:
    table.setColumnWidth(1, 133)
    table.columns.show(2, on=False)
    click_head(table, 1)
    other = Table(kit, COLUMNS, ROWS, row_ids=IDS)
    qtbot.addWidget(other)
    assert other.restore_state(table.save_state())
    assert other.columnWidth(1) == 133
    assert other.columns.shown == [0, 1, 3]
    assert shown(other) == ["second", "first", "third"]
    other.columns.show(2, on=True)
    assert other.columnWidth(2) == 100


@pytest.mark.parametrize(
    "state",
    [b"", b"\xff\x00", b"[]", b"{}", b'{"widths": [1], "hidden": [], "sort": [-1, false]}',
     b'{"widths": [1,1,1,1], "hidden": [0,1,2,3], "sort": [-1, false]}',
     b'{"widths": [1,1,1,1], "hidden": [], "sort": [9, false]}'],
)  # fmt: skip
def test_a_state_that_does_not_fit_changes_nothing(table: Table, state: bytes) -> None:
    before = table.save_state()
    assert not table.restore_state(state)
    assert table.save_state() == before


def test_a_fitting_table_is_as_high_as_its_rows(qtbot: QtBot, kit: Kit) -> None:
    table = Table(kit, COLUMNS, ROWS).fit()
    qtbot.addWidget(table)
    before = table.height()
    table.set_rows(ROWS * 2)
    assert table.height() == before + 3 * 32


def test_other_columns_come_unsorted(table: Table) -> None:
    click_head(table, 1)
    table.set_columns([TableColumn("A", 70), TableColumn("B")], [(Cell("2"), Cell("x")), (Cell("1"), Cell("y"))])
    assert table.cells.sorted_by[0] == -1
    assert table.columnWidth(0) == 70
    assert sum(table.columnWidth(place) for place in (0, 1)) == table.viewport().width()


def frozen(qtbot: QtBot, kit: Kit) -> Table:
    """Thirty rows, the first two of them pinned, under columns that do not fit."""
    columns = [TableColumn("name", 120), *(TableColumn(f"c{n}", 160, right=True) for n in range(6))]
    rows = [[Cell(f"row {n}"), *(Cell(str((n * 7 + c) % 30)) for c in range(6))] for n in range(30)]
    table = Table(kit, columns)
    table.freeze_first_column()
    table.set_rows(rows, pinned=2)
    table.resize(420, 260)
    qtbot.addWidget(table)
    table.show()
    return table


def test_pinned_rows_stay_on_top_whatever_is_sorted(qtbot: QtBot, kit: Kit) -> None:
    table = frozen(qtbot, kit)
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [table.cells.row_id(row) for row in range(2)] == [0, 1]
    values = [int(table.cells.cell(row, 1).text) for row in range(2, 30)]
    assert values == sorted(values, reverse=True)


def test_what_is_frozen_is_met_where_it_is_seen(qtbot: QtBot, kit: Kit) -> None:
    table = frozen(qtbot, kit)
    table.horizontalScrollBar().setValue(300)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    corner, left = table.indexAt(QPoint(10, 40)), table.indexAt(QPoint(10, 150))
    assert (corner.row(), corner.column()) == (1, 0)
    assert left.column() == 0
    assert left.row() > 10
    assert table.visualRect(left).left() == 0
    assert table.indexAt(QPoint(200, 10)).row() == 0
    assert not table.grab().isNull()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, 40))
    assert table.current_row_id == 1


def test_a_click_on_the_frozen_title_sorts_by_it(qtbot: QtBot, kit: Kit) -> None:
    table = frozen(qtbot, kit)
    table.horizontalScrollBar().setValue(300)
    head = table.horizontalHeader()
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, head.height() // 2))
    assert table.cells.sorted_by[0] == 0


def test_a_row_below_the_pinned_ones_is_scrolled_into_sight(qtbot: QtBot, kit: Kit) -> None:
    table = frozen(qtbot, kit)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    table.scrollTo(table.cells.index(5, 0))
    assert table.visualRect(table.cells.index(5, 0)).top() >= table.pinned_height
