"""The grid to type into: where keys lead, what is told about a cell, and what is never lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.models.entry_model import EntryColumn, EntryModel, EntryRow, Mark, MarkKind
from seller_toolkit.gui.widgets.entry_grid import EntryGrid
from seller_toolkit.gui.widgets.kit import Kit

COLUMNS = (EntryColumn("a", "First"), EntryColumn("b", "Second"))
ROWS = (
    EntryRow(1, "One", "none yet", {"a": "4.88", "b": "4.90"}),
    EntryRow(2, "Two", "there", {"a": "82"}, frozenset({"a"})),
)
DOUBT = Mark(MarkKind.DOUBT, ("is it right?",))


@pytest.fixture
def grid(qtbot: QtBot, kit: Kit) -> EntryGrid:
    made = EntryGrid(kit, head_width=200, row_height=52, fits=True)
    qtbot.addWidget(made)
    made.show_rows(COLUMNS, ROWS)
    made.resize(700, 300)
    made.show()
    made.go_to((1, "a"))
    return made


def test_the_model_is_a_model(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = EntryModel()
    model.show(COLUMNS, ROWS)
    model.set_texts({(1, "a"): "4.8"})
    model.set_marks({(1, "a"): DOUBT})
    qtmodeltester.check(model)
    assert model.headerData(5, Qt.Orientation.Vertical) is None
    assert model.data(model.index(0, 0)) == "4.8"
    assert model.data(model.index(2, 0)) == "82"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_tab_and_enter_walk_through_all_cells_and_out(grid: EntryGrid, qtbot: QtBot, key: Qt.Key) -> None:
    ways: list[str] = []
    grid.ran_out.connect(ways.append)
    visited = [grid.place]
    for _ in range(3):
        qtbot.keyClick(grid.field, key)
        visited.append(grid.place)
    assert visited == [(1, "a"), (1, "b"), (2, "a"), (2, "b")]
    qtbot.keyClick(grid.field, key)
    assert ways == ["tab" if key == Qt.Key.Key_Tab else "enter"]


def test_shift_tab_and_arrows_lead_back_and_around(grid: EntryGrid, qtbot: QtBot) -> None:
    ways: list[str] = []
    grid.ran_out.connect(ways.append)
    qtbot.keyClick(grid.field, Qt.Key.Key_Down)
    assert grid.place == (2, "a")
    qtbot.keyClick(grid.field, Qt.Key.Key_Right)
    assert grid.place == (2, "b")
    qtbot.keyClick(grid.field, Qt.Key.Key_Up)
    qtbot.keyClick(grid.field, Qt.Key.Key_Left)
    assert grid.place == (1, "a")
    qtbot.keyClick(grid.field, Qt.Key.Key_Backtab)
    assert ways == ["back"]


def test_arrows_move_the_cursor_within_a_text_that_is_being_typed(grid: EntryGrid, qtbot: QtBot) -> None:
    qtbot.keyClicks(grid.field, "4.8")
    qtbot.keyClick(grid.field, Qt.Key.Key_Left)
    assert grid.place == (1, "a")
    assert grid.field.cursorPosition() == 2


def test_what_is_typed_is_there_at_once_and_stays_when_other_rows_are_shown(grid: EntryGrid, qtbot: QtBot) -> None:
    qtbot.keyClicks(grid.field, "4.8")
    assert grid.entries.texts == {(1, "a"): "4.8"}
    grid.show_rows(COLUMNS, ROWS[1:])
    assert grid.place == (2, "a")
    grid.show_rows(COLUMNS, ROWS)
    assert grid.entries.data(grid.entries.index(0, 0)) == "4.8"


def test_a_cell_shows_its_grey_value_until_something_is_typed(grid: EntryGrid, qtbot: QtBot) -> None:
    assert (grid.field.text(), grid.field.placeholderText()) == ("", "4.88")
    assert grid.field.accessibleName() == "One, First"
    qtbot.keyClicks(grid.field, "4.8")
    qtbot.keyClick(grid.field, Qt.Key.Key_Tab)
    qtbot.keyClick(grid.field, Qt.Key.Key_Backtab)
    assert grid.field.selectedText() == "4.8"


def test_enter_stays_on_a_question_and_a_second_one_answers_it(grid: EntryGrid, qtbot: QtBot) -> None:
    answered: list[object] = []
    grid.looked.connect(lambda: grid.set_marks(dict.fromkeys(grid.entries.texts, DOUBT)))
    grid.accepted.connect(answered.append)
    qtbot.keyClicks(grid.field, "4.1")
    qtbot.keyClick(grid.field, Qt.Key.Key_Return)
    assert (grid.place, answered) == ((1, "a"), [])
    qtbot.keyClick(grid.field, Qt.Key.Key_Return)
    assert (grid.place, answered) == ((1, "b"), [(1, "a")])


def test_a_text_that_is_changed_has_to_be_looked_at_again(grid: EntryGrid, qtbot: QtBot) -> None:
    qtbot.keyClicks(grid.field, "4.1")
    grid.set_marks({(1, "a"): DOUBT})
    qtbot.keyClicks(grid.field, "8")
    assert grid.entries.mark((1, "a")).kind is MarkKind.NONE


def test_a_question_gets_a_line_of_its_own_that_can_be_ticked(grid: EntryGrid, qtbot: QtBot) -> None:
    answered: list[object] = []
    grid.accepted.connect(answered.append)
    before = grid.height()
    grid.set_texts({(1, "b"): "4.1"})
    grid.set_marks({(1, "b"): DOUBT})
    note = grid.visualRect(grid.entries.index(1, 0))
    assert grid.height() == before + note.height()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=note.topLeft() + QPoint(14, 8))
    assert answered == [(1, "b")]
    grid.set_marks({})
    assert grid.height() == before


def test_a_block_is_handed_out_and_a_single_value_pasted(grid: EntryGrid, qtbot: QtBot) -> None:
    blocks: list[tuple[str, object]] = []
    grid.pasted.connect(lambda text, place: blocks.append((text, place)))
    QGuiApplication.clipboard().setText("4.8\t4.7\n")
    qtbot.keyClick(grid.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert blocks == [("4.8\t4.7\n", (1, "a"))]
    QGuiApplication.clipboard().setText("4.6")
    qtbot.keyClick(grid.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert grid.entries.texts == {(1, "a"): "4.6"}


def test_a_click_goes_to_its_cell(grid: EntryGrid, qtbot: QtBot) -> None:
    cell = grid.visualRect(grid.entries.index(2, 1))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert grid.place == (2, "b")
    assert grid.field.geometry().intersects(cell)


def test_control_enter_asks_to_save(grid: EntryGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.save_wished):
        qtbot.keyClick(grid.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_cursor_goes_to_the_first_empty_cell_of_a_row(grid: EntryGrid) -> None:
    grid.set_texts({(2, "a"): "82"})
    assert grid.go_to_row(2)
    assert grid.place == (2, "b")
    assert not grid.go_to_row(3)
    assert not grid.go_to((2, "z"))


def test_it_is_drawn_in_every_look_and_size(every_kit: Kit, qtbot: QtBot) -> None:
    made = EntryGrid(every_kit, head_width=200, row_height=52, fits=True)
    qtbot.addWidget(made)
    made.show_rows(COLUMNS, ROWS)
    made.set_texts({(1, "a"): "4.1", (1, "b"): "x", (2, "a"): "83"})
    marks = {
        (1, "a"): DOUBT,
        (1, "b"): Mark(MarkKind.WRONG, ("no number",)),
        (2, "a"): Mark(MarkKind.SURE, ("sure?",), "82"),
    }
    made.set_marks(marks)
    made.resize(900, made.height())
    made.show()
    assert not made.grab().isNull()
    assert made.field.height() == every_kit.theme.height("control")
