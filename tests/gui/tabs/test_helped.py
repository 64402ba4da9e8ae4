"""What tasks did: the page over all of them and the small piece, driven by keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.tabs.checklist.effect_piece import EffectPiece
from seller_toolkit.gui.tabs.checklist.helped import HelpedPanel
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.gui.widgets.kit import Kit
from tests.gui import effect_views as views


def said(widget: QWidget, name: str) -> str:
    label = widget.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def button(widget: QWidget, name: str) -> QPushButton:
    found = widget.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.fixture
def panel(qtbot: QtBot, kit: Kit) -> HelpedPanel:
    made = HelpedPanel(kit)
    qtbot.addWidget(made)
    made.resize(1151, 640)
    made.show()
    return made


@pytest.fixture
def full(panel: HelpedPanel) -> HelpedPanel:
    panel.show_helped(views.view(*views.every()))
    return panel


def column(panel: HelpedPanel, place: int) -> list[str]:
    cells = panel.table.cells
    return [cells.cell(row, place).spoken for row in range(cells.rowCount())]


def test_each_task_is_a_row_with_its_verdict_in_words(full: HelpedPanel) -> None:
    assert said(full, "helped-head").startswith("Tasks begun: 6 · clearly better: 1")
    assert column(full, 0) == ["L03", "S05", "P11", "T-0004", "T-0005", "T-0006"]
    assert column(full, 6)[:3] == ["▲ +0.15 · 4.31 → 4.46", "▲ +5.7 · 14.2 → 19.9 h", "▲ +0.02 · 4.62 → 4.64"]
    assert column(full, 8) == [
        "Better", "Worse", "No clear change", "Too early · from 11-17", "Too few days", "No metric",
    ]  # fmt: skip
    assert said(full, "helped-notes") == "About 1 in 20 tasks that do nothing looks clear by chance alone."


def test_the_bar_lies_right_where_it_is_better_also_for_hours(full: HelpedPanel) -> None:
    cells = full.table.cells
    better, worse, unclear, early = (cells.cell(row, 7).interval for row in range(4))
    assert better is not None
    assert worse is not None
    assert unclear is not None
    assert better > 1
    assert worse < -1
    assert 0 < unclear < 1
    assert early is None


def test_the_row_that_is_looked_at_is_told_in_full(full: HelpedPanel) -> None:
    assert said(full, "helped-words") == views.better().words
    full.take_focus()
    QTest.keyClick(full.table, Qt.Key.Key_Down)
    assert said(full, "helped-words") == views.worse().words


def test_enter_the_link_and_a_double_click_open_the_task(full: HelpedPanel, qtbot: QtBot) -> None:
    opened: list[int] = []
    full.task_wanted.connect(opened.append)
    full.take_focus()
    QTest.keyClick(full.table, Qt.Key.Key_Down)
    QTest.keyClick(full.table, Qt.Key.Key_Return)
    QTest.mouseClick(button(full, "helped-open"), Qt.MouseButton.LeftButton)
    assert opened == [2, 2]


def test_columns_sort_and_the_missing_stay_last(full: HelpedPanel) -> None:
    full.table.sortByColumn(8, Qt.SortOrder.DescendingOrder)
    assert column(full, 8)[0] == "No metric"
    full.table.sortByColumn(7, Qt.SortOrder.AscendingOrder)
    assert column(full, 0)[:3] == ["S05", "P11", "L03"]
    full.show_helped(views.view(*views.every()))
    assert column(full, 0)[:3] == ["S05", "P11", "L03"]


def test_it_is_copied_with_heads_and_the_interval_in_figures(full: HelpedPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.copied) as copied:
        QTest.mouseClick(button(full, "copy_helped"), Qt.MouseButton.LeftButton)
    assert copied.args == [6]
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Code", "Task", "Area"]
    assert "+0.06 to +0.24" in lines[1]
    assert "2026-08-01" in lines[1]


def test_paper_and_files_are_asked_for(full: HelpedPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.export_requested):
        QTest.mouseClick(button(full, "export_helped"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(full.print_requested):
        QTest.mouseClick(button(full, "print_helped"), Qt.MouseButton.LeftButton)


def test_with_nothing_begun_it_says_what_to_do(panel: HelpedPanel, qtbot: QtBot) -> None:
    panel.show_helped(views.view())
    assert panel.empty.isVisible()
    assert not panel.table.isVisible()
    with qtbot.waitSignal(panel.tasks_requested):
        QTest.mouseClick(button(panel, "helped-show-tasks"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [895, 1151])
def test_every_column_is_seen_without_scrolling(every_kit: Kit, qtbot: QtBot, width: int) -> None:
    scale = every_kit.theme.text_scale
    panel = HelpedPanel(every_kit)
    qtbot.addWidget(panel)
    panel.resize(round(width * scale), 640)
    panel.show_helped(views.view(*views.every()))
    panel.show()
    assert panel.table.horizontalScrollBar().maximum() == 0


@pytest.fixture
def piece(qtbot: QtBot, kit: Kit) -> EffectPiece:
    made = EffectPiece(kit)
    qtbot.addWidget(made)
    return made


def test_the_piece_tells_verdict_figures_and_sentence(piece: EffectPiece) -> None:
    assert not piece.isVisible()
    piece.show_effect(views.better())
    piece.show()
    assert piece.findChild(Chip).words() == "Better"
    assert said(piece, "effect-values") == "4.31 → 4.46"
    assert said(piece, "effect-words") == views.better().words
    assert piece.bar.middle == pytest.approx(0.15 / 0.09)
    assert piece.bar.accessibleName() == (
        "95% interval of the difference: +0.06 to +0.24. Right of the line is better."
    )


def test_the_piece_shows_no_figures_where_there_are_none(piece: EffectPiece) -> None:
    piece.show_effect(views.better())
    piece.show_effect(views.untold("no_metric", 9))
    piece.show()
    assert said(piece, "effect-values") == ""
    assert said(piece, "effect-metric") == ""
    assert said(piece, "effect-words").startswith("Choose the metric")
    piece.show_effect(None)
    assert piece.isHidden()
