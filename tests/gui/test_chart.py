from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.widgets.chart import ChartView
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.reports.charts.figures import figure_of
from seller_toolkit.reports.charts.spec import DumbbellRow, DumbbellSpec, TrendLine, TrendSpec
from tests.gui.mouse import move_mouse

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
    move_mouse(view, place_of(view, DAYS[5]))
    assert view.day == DAYS[5]
    move_mouse(view, QPoint(2, 2))
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
    move_mouse(view, view.rect().center())
    assert view.day is None
    assert view.accessibleName() == "Scores"


# --- moving and zooming ---------------------------------------------------------------------------------------------


@pytest.fixture
def years(qtbot: QtBot, kit: Kit) -> ChartView:
    """Four hundred days, of which the last ninety are shown."""
    days = tuple(FIRST + timedelta(days=i - 380) for i in range(400))
    line = TrendLine("Logistics", "m", days, tuple(4 + i % 7 / 100 for i in range(400)), focus=True)
    spec = TrendSpec("", (line,), days[-90], days[-1], earliest=days[0], latest=days[-1])
    view = ChartView(kit, figure_of(spec, kit.theme.chart_style()), movable=True)
    qtbot.addWidget(view)
    view.resize(600, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.draw()
    return view


def turn_wheel(view: ChartView, at: QPoint, notches: float, *, shift: bool = False) -> bool:
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    place, turned = QPointF(at), QPoint(0, round(notches * 120))
    event = QWheelEvent(
        place, QPointF(view.mapToGlobal(at)), QPoint(), turned, Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    view.draw()
    return event.isAccepted()


def shown(view: ChartView) -> float:
    first, last = view.window_of_days.span
    return last - first


def test_the_wheel_zooms_around_the_mouse(years: ChartView) -> None:
    day = FIRST + timedelta(days=-20)
    at = place_of(years, day)
    wide = shown(years)
    assert turn_wheel(years, at, 2)
    assert shown(years) == pytest.approx(wide / 1.25**2)
    assert years.place_of(day) == pytest.approx(at.x(), abs=1)
    assert turn_wheel(years, at, -4)
    assert shown(years) == pytest.approx(wide * 1.25**2)


def test_where_nothing_is_left_to_zoom_the_page_scrolls(years: ChartView) -> None:
    at = place_of(years, FIRST)
    for _ in range(20):
        turn_wheel(years, at, -1)
    assert shown(years) == 400
    assert not turn_wheel(years, at, -1)
    for _ in range(40):
        turn_wheel(years, at, 1)
    assert shown(years) == pytest.approx(7)


def test_shift_and_wheel_move_through_the_days(years: ChartView) -> None:
    first, _ = years.window_of_days.span
    assert turn_wheel(years, place_of(years, FIRST), 2, shift=True)
    assert years.window_of_days.span[0] < first
    assert shown(years) == 90


def test_dragging_moves_and_is_no_click(qtbot: QtBot, years: ChartView) -> None:
    clicks: list[object] = []
    years.clicked.connect(clicks.append)
    day = FIRST + timedelta(days=-30)
    start = place_of(years, day)
    end = start + QPoint(120, 3)
    QTest.mousePress(years, Qt.MouseButton.LeftButton, pos=start)
    move_mouse(years, start + QPoint(60, 0), Qt.MouseButton.LeftButton)
    move_mouse(years, end, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(years, Qt.MouseButton.LeftButton, pos=end)
    years.draw()
    assert years.place_of(day) == pytest.approx(end.x(), abs=1)
    assert shown(years) == pytest.approx(90)
    assert clicks == []
    assert years.day is None


def test_a_double_click_shows_the_first_days_again(qtbot: QtBot, years: ChartView) -> None:
    home = years.window_of_days.span
    years.zoom(0.3)
    with qtbot.waitSignal(years.span_changed):
        QTest.mouseDClick(years, Qt.MouseButton.LeftButton, pos=years.rect().center())
    assert years.window_of_days.span == home


def test_many_moves_are_drawn_once(years: ChartView, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    whole = type(years).draw
    monkeypatch.setattr(type(years), "draw", lambda self: (drawn.append(1), whole(self)))
    for _ in range(5):
        years.pan(-0.1)
    years.repaint()
    assert len(drawn) == 1


def test_the_panel_of_a_day_is_placed_by_where_the_day_will_be(years: ChartView) -> None:
    years.zoom(0.2)
    years.mark_day(FIRST + timedelta(days=-25))
    panel = years.show_popover(QLabel("11-03\n4.02"))
    x = years.place_of(FIRST + timedelta(days=-25))
    assert not panel.geometry().left() < x < panel.geometry().right()


def test_a_chart_that_is_not_movable_stays_and_lets_the_page_scroll(view: ChartView) -> None:
    before = view.figure.axes[0].get_xlim()
    assert not turn_wheel(view, view.rect().center(), 3)
    assert not view.pan(0.5)
    assert not view.reset_span()
    assert view.figure.axes[0].get_xlim() == before
