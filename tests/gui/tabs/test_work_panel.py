"""The panel of the work lists, driven by keys and mouse."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.tabs.trend.work_panel import LISTS, MOST_ROWS, WorkPanel
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.scores.evidence import EvidenceAt
from seller_toolkit.services.scores.work_lists import WorkColumn, WorkListView, WorkRow

DAYS = (date(2026, 9, 1), date(2026, 9, 30))
COLUMNS = (WorkColumn("orders", "Orders", "count", 0), WorkColumn("praise", "Praise rate", "percent", 1, "higher"))
REVIEWS = EvidenceAt(1, "review", *DAYS, "complaint", item="77")
ORDERS = EvidenceAt(1, "order", *DAYS, item="77")
BLANKET = WorkRow(
    "77", "Blanket", "77", (15.0, 60.0), 2.4, "Praise rate 60.0% of 5 ratings", REVIEWS, "below 70%",
    (("Bad reviews (2)", REVIEWS), ("Orders", ORDERS)),
)  # fmt: skip
TOWEL = WorkRow("78", "Towel", "78", (0.0, None), 0.0, "", None)


def view_of(
    *rows: WorkRow, kind: str = "items", missing: str = "", notes: tuple[str, ...] = ("What harm means.",)
) -> WorkListView:
    return WorkListView(kind, "Items", *DAYS, COLUMNS, rows, "Extra bad orders", missing=missing, notes=notes)


@pytest.fixture
def panel(qtbot: QtBot, kit: Kit) -> WorkPanel:
    made = WorkPanel(kit)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


@pytest.fixture
def full(panel: WorkPanel) -> WorkPanel:
    panel.show_view(view_of(BLANKET, TOWEL))
    return panel


def said(panel: WorkPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def click(panel: WorkPanel, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def links(panel: WorkPanel) -> list[QPushButton]:
    QApplication.processEvents()  # what was added to the row of links is shown by the layout's own event
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [button for button in panel.findChildren(QPushButton, "open_evidence") if button.isVisible()]


def shown(panel: WorkPanel) -> list[tuple[str, ...]]:
    cells = panel.table.cells
    return [
        tuple(cells.cell(row, place).text for place in range(cells.columnCount())) for row in range(cells.rowCount())
    ]


def choose(panel: WorkPanel, row: int) -> None:
    place = panel.table.visualRect(panel.table.cells.index(row, 0)).center()
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_rows_figures_and_flags_in_words(full: WorkPanel) -> None:
    assert shown(full) == [("Blanket", "2.4", "15", "60.0%", ""), ("Towel", "0", "0", "—", "")]
    flag = full.table.cells.cell(0, 4)
    assert (flag.chips, flag.tip) == ((("below 70%", "critical"),), "Praise rate 60.0% of 5 ratings")
    assert all(column.right for column in full.table.cells.columns[1:4])
    assert said(full, "work_notes") == "What harm means."


def test_a_segment_asks_for_another_list(qtbot: QtBot, full: WorkPanel) -> None:
    buttons = [button for button in full.lists.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons] == ["Items", "Agents", "Couriers", "Warehouses"]
    with qtbot.waitSignal(full.list_chosen) as chosen:
        QTest.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert chosen.args == ["couriers"]
    assert full.list_shown == "couriers"
    buttons[2].setFocus()
    with qtbot.waitSignal(full.list_chosen) as chosen:
        QTest.keyClick(buttons[3], Qt.Key.Key_Space)
    assert chosen.args == [LISTS[3]]


def test_a_double_click_and_enter_open_the_main_rows(full: WorkPanel) -> None:
    opened: list[object] = []
    full.evidence_requested.connect(opened.append)
    choose(full, 0)
    place = full.table.visualRect(full.table.cells.index(0, 0)).center()
    QTest.mouseDClick(full.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [REVIEWS]
    full.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(full.table, Qt.Key.Key_Return)
    assert opened == [REVIEWS, REVIEWS]


def test_the_links_below_say_what_a_row_opens(full: WorkPanel) -> None:
    opened: list[object] = []
    full.evidence_requested.connect(opened.append)
    assert said(full, "work_chosen") == "Choose a row to see its orders."
    choose(full, 0)
    assert said(full, "work_chosen") == "Blanket"
    assert [link.text() for link in links(full)] == ["Bad reviews (2)", "Orders"]
    QTest.mouseClick(links(full)[1], Qt.MouseButton.LeftButton)
    assert opened == [ORDERS]
    QTest.keyClick(full.table, Qt.Key.Key_Down)
    assert said(full, "work_chosen") == "There is nothing to open here."
    assert links(full) == []
    QTest.keyClick(full.table, Qt.Key.Key_Return)
    assert opened == [ORDERS]


def test_copy_takes_all_rows_with_heads_whatever_is_selected(qtbot: QtBot, full: WorkPanel) -> None:
    choose(full, 1)
    with qtbot.waitSignal(full.copied) as copied:
        click(full, "copy_work")
    assert copied.args == [2]
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Items\tExtra bad orders\tOrders\tPraise rate\tLine missed",
        "Blanket\t2.4\t15\t60.0%\tbelow 70%",
        "Towel\t0\t0\t\t",
    ]


def test_export_and_print_are_wishes(qtbot: QtBot, full: WorkPanel) -> None:
    for name, wish in (("export_work", full.export_requested), ("print_work", full.print_requested)):
        with qtbot.waitSignal(wish):
            click(full, name)


def test_an_empty_list_names_the_file_that_would_fill_it(panel: WorkPanel) -> None:
    panel.show_view(view_of(kind="couriers", missing="Still missing: the parcel sheet."))
    assert panel.list_shown == "couriers"
    assert not panel.table.isVisible()
    assert said(panel, "work_missing") == "Still missing: the parcel sheet."
    assert said(panel, "work_notes") == ""
    deeds = [panel.findChild(QPushButton, name) for name in ("copy_work", "export_work", "print_work")]
    assert not any(deed.isEnabled() for deed in deeds if deed)


def test_waiting_and_then_another_list(full: WorkPanel) -> None:
    full.show_waiting()
    assert said(full, "work_missing") == "Counting…"
    assert not full.table.isVisible()
    full.show_view(view_of(TOWEL, kind="agents"))
    assert [row[0] for row in shown(full)] == ["Towel"]
    assert full.table.isVisible()
    assert [column.title for column in full.table.cells.columns][-1] == "Praise rate"  # no flag, no column for it


def test_sorting_stays_through_a_new_view_and_a_long_list_scrolls(full: WorkPanel) -> None:
    head = full.table.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(2) + head.sectionSize(2) // 2, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    rows = [WorkRow(f"i{n}", f"Item {n}", "", (float(n), None), 1.0, "", None) for n in range(30)]
    full.show_view(view_of(BLANKET, *rows))
    assert full.table.cells.sorted_by[0] == 2
    assert full.table.height() <= (MOST_ROWS + 2) * 32 + 32
    assert full.table.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize("width", [640, 1100])
def test_every_look_keeps_the_last_row_clear_of_the_bar(qtbot: QtBot, every_kit: Kit, width: int) -> None:
    panel = WorkPanel(every_kit)
    qtbot.addWidget(panel)
    panel.resize(width, 500)
    panel.show()
    panel.show_view(view_of(BLANKET, TOWEL))
    last = panel.table.visualRect(panel.table.cells.index(1, 0))
    assert last.bottom() <= panel.table.viewport().height()
