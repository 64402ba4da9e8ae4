from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.widgets.chart import ChartView
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.reports.charts.figures import figure_of
from seller_toolkit.reports.charts.spec import DumbbellRow, DumbbellSpec, TrendLine, TrendSpec

FIRST = date(2026, 11, 1)
DAYS = tuple(FIRST + timedelta(days=i) for i in range(20))


def view_of(qtbot: QtBot, kit: Kit, spec: TrendSpec | DumbbellSpec) -> ChartView:
    view = ChartView(kit, figure_of(spec, kit.theme.chart_style()), name="Scores")
    qtbot.addWidget(view)
    view.resize(600, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.draw()
    return view


@pytest.fixture
def view(qtbot: QtBot, kit: Kit) -> ChartView:
    line = TrendLine("Logistics", "m", DAYS, tuple(4 + i / 100 for i in range(20)), focus=True)
    return view_of(qtbot, kit, TrendSpec("Scores", (line,), DAYS[0], DAYS[-1]))


def place_of(view: ChartView, day: date) -> QPoint:
    _, top, _, bottom = view.plot_area
    return QPoint(round(view.place_of(day)), round((top + bottom) / 2))


def test_the_mouse_tells_the_day(qtbot: QtBot, view: ChartView) -> None:
    days: list[object] = []
    view.hovered.connect(days.append)
    QTest.mouseMove(view, place_of(view, DAYS[5]))
    assert view.day == DAYS[5]
    QTest.mouseMove(view, QPoint(2, 2))
    assert days == [DAYS[5], None]


def test_a_click_tells_the_day(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.clicked) as clicked:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place_of(view, DAYS[12]))
    assert clicked.args == [DAYS[12]]


def test_the_marked_day_is_drawn(view: ChartView, kit: Kit) -> None:
    bare = view.grab().toImage()
    view.mark_day(DAYS[5])
    at = place_of(view, DAYS[5])
    marked = view.grab().toImage()
    assert marked != bare
    assert marked.pixelColor(at.x(), at.y()).lightness() < 100


@pytest.mark.parametrize(("place", "value"), [(2, 4.02), (17, 4.17)])
def test_the_panel_keeps_clear_of_the_line_and_inside(view: ChartView, place: int, value: float) -> None:
    view.mark_day(DAYS[place])
    panel = view.show_popover(QLabel("11-03\n4.02\nfile, row 2"), clear_of=value)
    _, top, _, bottom = view.plot_area
    low = panel.geometry().center().y() > (top + bottom) / 2
    assert low is (value > 4.1)
    assert view.rect().contains(panel.geometry())
    x = view.place_of(DAYS[place])
    assert not panel.geometry().left() < x < panel.geometry().right()
    view.mark_day(DAYS[place + 1])
    assert not panel.isVisible()


def test_a_chart_without_days_tells_none(qtbot: QtBot, kit: Kit) -> None:
    row = DumbbellRow("Logistics", 4.3, (4.4, 4.5), 4.5, 4.45)
    view = view_of(qtbot, kit, DumbbellSpec((row,)))
    QTest.mouseMove(view, view.rect().center())
    assert view.day is None
    assert view.accessibleName() == "Scores"
