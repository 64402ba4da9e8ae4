"""The dialog with the rows behind a number, driven by keys and mouse."""

from datetime import date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs.evidence import EvidenceDialog
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.scores.evidence import EvidenceAt, EvidenceColumn, EvidenceRow, EvidenceView

AT = EvidenceAt(1, "parcel", date(2026, 9, 1), date(2026, 9, 30), courier="申通快递")
COLUMNS = (
    EvidenceColumn("order_no", "Order", "id"),
    EvidenceColumn("item_title", "Item", "text"),
    EvidenceColumn("late", "Late by (h)", "hours"),
    EvidenceColumn("paid_at", "Paid", "time"),
)
ROWS = (
    EvidenceRow(("3118551832527408866", "Blanket", 27.94, datetime(2026, 9, 18, 22, 5)), "parcels.xlsx", 2467, "a", 2),
    EvidenceRow(("3115489596914687100", None, None, datetime(2025, 12, 31, 8, 0)), "parcels.xlsx", 2420, "a", 2),
)


class Told:
    """The dialog and what it asked for."""

    def __init__(self, qtbot: QtBot, kit: Kit, *rows: EvidenceRow) -> None:
        self.exported, self.sources = 0, list[int]()
        view = EvidenceView("STO · Parcels", AT, COLUMNS, rows, len(rows), "2026-09-01 – 2026-09-30 · 2 rows")
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        asked = self.sources.append
        self.dialog = EvidenceDialog.tell(kit, self.window, view, export=self._export, open_source=asked)

    def _export(self) -> None:
        self.exported += 1

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    @property
    def shown(self) -> list[tuple[str, ...]]:
        cells = self.dialog.table.cells
        return [tuple(cells.cell(r, c).text for c in range(cells.columnCount())) for r in range(cells.rowCount())]


@pytest.fixture
def told(qtbot: QtBot, kit: Kit) -> Told:
    return Told(qtbot, kit, *ROWS)


def test_each_row_with_its_values_file_and_row(told: Told) -> None:
    assert told.shown == [
        ("3118551832527408866", "Blanket", "27.9", "09-18 22:05", "parcels.xlsx", "2,467"),
        ("3115489596914687100", "—", "—", "2025-12-31 08:00", "parcels.xlsx", "2,420"),
    ]
    about = told.dialog.findChild(QLabel, "about")
    assert isinstance(about, QLabel)
    assert about.text() == "2026-09-01 – 2026-09-30 · 2 rows"


def test_enter_in_a_row_opens_its_source_and_leaves_the_dialog_open(told: Told) -> None:
    QTest.keyClick(told.dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(told.dialog.table, Qt.Key.Key_Return)
    assert told.sources == [1]
    assert told.dialog.isVisible()


def test_a_double_click_and_the_button_open_it_too(told: Told) -> None:
    place = told.dialog.table.visualRect(told.dialog.table.cells.index(0, 1)).center()
    QTest.mouseClick(told.dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(told.dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    told.click("source")
    assert told.sources == [0, 0]


def test_the_source_is_of_the_row_that_is_meant_after_sorting(told: Told) -> None:
    told.dialog.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    QTest.keyClick(told.dialog.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(told.dialog.table, Qt.Key.Key_Return)
    assert told.sources == [1]


def test_copy_all_with_heads_keeps_the_digits_of_order_numbers(told: Told) -> None:
    told.click("copy")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Order\tItem\tLate by (h)\tPaid\tFile\tRow"
    assert lines[1].startswith("3118551832527408866\tBlanket\t27.9\t")
    html = QGuiApplication.clipboard().mimeData().html()
    assert "mso-number-format:'\\@'\">3118551832527408866" in html
    note = told.dialog.findChild(QLabel, "told")
    assert isinstance(note, QLabel)
    assert note.text() == "Copied: 2 rows"


def test_export_is_asked_for_and_the_dialog_stays(told: Told) -> None:
    told.click("export")
    assert told.exported == 1
    assert told.dialog.isVisible()


def test_escape_closes(told: Told) -> None:
    QTest.keyClick(told.dialog.table, Qt.Key.Key_Escape)
    assert not told.dialog.isVisible()


def test_without_rows_it_says_so_and_enter_closes(qtbot: QtBot, kit: Kit) -> None:
    told = Told(qtbot, kit)
    words = [label.text() for label in told.dialog.findChildren(QLabel) if label.isVisible()]
    assert "No row of the imported files fits." in words
    assert not told.button("copy").isEnabled()
    assert not told.button("export").isEnabled()
    QTest.keyClick(told.button("close"), Qt.Key.Key_Return)
    assert not told.dialog.isVisible()


def test_every_look_and_size(qtbot: QtBot, every_kit: Kit) -> None:
    told = Told(qtbot, every_kit, *ROWS)
    room = told.dialog.screen().availableGeometry()
    assert told.dialog.width() <= room.width()
    foot = [told.button(name) for name in ("source", "copy", "export", "close")]
    edges = [(button.x(), button.x() + button.width()) for button in foot]
    assert all(right <= left for (_, right), (left, _) in pairwise(edges))
