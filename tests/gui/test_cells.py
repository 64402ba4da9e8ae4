from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from seller_toolkit.gui.models.cell_model import CellModel
from seller_toolkit.gui.models.cells import Cell, TableColumn, natural_key, number_in, order_of
from seller_toolkit.gui.models.table_copy import as_html, as_text, copied, is_number, table_mime

COLUMNS = (TableColumn("Name"), TableColumn("Score", 80, right=True), TableColumn("", 60, sortable=False))


def rows_of(*pairs: tuple[str, str]) -> list[tuple[Cell, ...]]:
    return [(Cell(name), Cell(score), Cell("undo", link=True)) for name, score in pairs]


ROWS = rows_of(("b", "9"), ("a", "1,204"), ("c", "—"), ("d", "−0.5"), ("e", "9"))


def names(model: CellModel) -> str:
    return "".join(model.cell(row, 0).text for row in range(model.rowCount()))


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(CellModel(COLUMNS, ROWS), force_py=False)


def test_it_keeps_them_while_rows_come_and_are_sorted(qtmodeltester: ModelTester) -> None:
    model = CellModel(COLUMNS, ())
    qtmodeltester.check(model)
    model.set_rows(ROWS)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_columns(COLUMNS[:1], [(Cell("x"),)])
    assert (model.rowCount(), model.columnCount()) == (1, 1)


def test_a_head_beyond_the_columns_is_nothing() -> None:
    model = CellModel(COLUMNS, ROWS)
    for section in (0, 1, 99):
        assert model.headerData(section, Qt.Orientation.Vertical) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Score"


def test_numbers_sort_as_numbers_stable_and_missing_last() -> None:
    model = CellModel(COLUMNS, ROWS)
    model.sort(1)
    assert names(model) == "dbeac"
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == "abedc"
    model.sort(-1)
    assert names(model) == "bacde"


def test_a_column_of_actions_is_not_sorted() -> None:
    model = CellModel(COLUMNS, ROWS)
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert names(model) == "bacde"
    assert model.sorted_by[0] == -1


def test_new_rows_keep_the_sorting() -> None:
    model = CellModel(COLUMNS, ROWS)
    model.sort(0)
    model.set_rows(rows_of(("z", "1"), ("y", "2")))
    assert names(model) == "yz"


def test_ids_and_persistent_places_stay_with_their_rows() -> None:
    model = CellModel(COLUMNS, ROWS, row_ids=[row[0].text.upper() for row in ROWS])
    kept = [QPersistentModelIndex(model.index(row, 0)) for row in range(5)]
    model.sort(1)
    assert [kept[row].data() for row in range(5)] == [row[0].text for row in ROWS]
    assert [model.row_id(row) for row in range(5)] == ["D", "B", "E", "A", "C"]
    assert model.find_row("A") == 3
    assert model.find_row("nobody") is None


def test_as_many_ids_as_rows() -> None:
    with pytest.raises(ValueError, match="ids"):
        CellModel(COLUMNS, ROWS, row_ids=[1])


def test_every_cell_can_be_read_aloud() -> None:
    cell = Cell("4.31", sub="row 2", delta=-0.09, chips=(("late", "warning"),))
    model = CellModel((TableColumn("Score"),), [(cell,)])
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Score: 4.31 · ▼ −0.09 · late · row 2"
    assert model.data(QModelIndex(), Qt.ItemDataRole.AccessibleTextRole) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,204", "1204"),
        ("−0.03", "-0.03"),
        ("95.1%", "95.1"),
        ("64.7 h", "64.7"),
        ("¥1,234.50", "1234.50"),
        ("+6", "6"),
    ],
)
def test_numbers_are_found_in_what_people_read(text: str, value: str) -> None:
    assert number_in(text) == Decimal(value)


@pytest.mark.parametrize("text", ["11-20", "12:00", "10-19 – 11-17", "—", "", "4 of 5", "T-0412", "2026-11-20"])
def test_days_and_words_are_no_numbers(text: str) -> None:
    assert number_in(text) is None


@given(st.lists(st.one_of(st.none(), st.integers(-50, 50), st.floats(allow_nan=True, allow_infinity=False, width=16))))
def test_sorting_orders_what_is_there_and_keeps_equals_in_place(values: list[float | None]) -> None:
    cells = [Cell(value=value) for value in values]
    for descending in (False, True):
        order = order_of(cells, TableColumn("x", right=True), descending=descending)
        assert sorted(order) == list(range(len(values)))
        keys = [natural_key(cells[place], number=True) for place in order]
        known = [key for key in keys if key is not None]
        assert keys == known + [None] * (len(keys) - len(known))
        assert known == sorted(known, reverse=descending)
        for one, other in pairwise(order):
            if natural_key(cells[one], number=True) == natural_key(cells[other], number=True):
                assert one < other


def test_a_column_may_mix_days_words_and_numbers() -> None:
    cells = [Cell("b"), Cell(value=date(2026, 11, 20)), Cell(value=3), Cell("A"), Cell(value=Decimal("2.5"))]
    assert order_of(cells, TableColumn("x"), descending=False) == [4, 2, 1, 3, 0]


def test_what_is_copied_suits_a_spreadsheet() -> None:
    assert copied(Cell("−0.5")) == "-0.5"
    assert copied(Cell("—")) == ""
    assert copied(Cell("", delta=-0.031)) == "-0.03"
    assert copied(Cell("4.31", sub="from a picture")) == "4.31"
    assert copied(Cell("Undo\tthe\nimport", sub="Shop", chips=(("late", "warning"),))) == "Undo the import late · Shop"


@pytest.mark.parametrize(
    ("text", "yes"),
    [("1,204", True), ("-0.5", True), ("95.1%", True), ("0", True), ("0.5", True), ("2688104571930046", False),
     ("0012", False), ("11-20", False), ("", False), ("=1+1", False), ("٣", False)],
)  # fmt: skip
def test_only_what_loses_nothing_is_a_number(text: str, yes: bool) -> None:
    assert is_number(text) is yes


def test_ids_stay_text_and_formulas_are_harmless() -> None:
    rows = [["2688104571930046", "=HYPERLINK(0)", "-0.5", "<b>"]]
    plain, html = as_text(["No", "Text", "Change", "Tag"], rows), as_html(["No", "Text", "Change", "Tag"], rows)
    assert plain == "No\tText\tChange\tTag\n2688104571930046\t'=HYPERLINK(0)\t-0.5\t<b>"
    assert "<td style=\"mso-number-format:'\\@'\">2688104571930046</td>" in html
    assert "<td>-0.5</td>" in html
    assert "&lt;b&gt;" in html


def test_rows_and_columns_are_copied_as_they_are_shown(qapp: object) -> None:
    model = CellModel(COLUMNS, ROWS)
    model.sort(1)
    mime = table_mime(model, rows=[0, 1], columns=[0, 1])
    assert mime.text() == "Name\tScore\nd\t-0.5\nb\t9"
    assert mime.hasHtml()
