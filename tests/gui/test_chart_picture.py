"""A chart leaves the window as a picture: copied, or dragged with Ctrl."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QMenu

from seller_toolkit.gui.widgets import chart as charts
from seller_toolkit.gui.widgets.chart_picture import add_picture_deeds, picture_mime
from seller_toolkit.reports.charts.figures import figure_of
from seller_toolkit.reports.charts.spec import TrendLine, TrendSpec
from tests.gui.mouse import move_mouse


def test_the_picture_is_there_as_picture_and_as_file(kit, qtbot):
    label = QLabel("—")
    label.setAccessibleName("Trend: 甲店 / total")
    qtbot.addWidget(label)
    mime = picture_mime(label)
    path = Path(mime.urls()[0].toLocalFile())
    assert path.name == "Trend-甲店-total.png"
    assert QImage(str(path)).size() == mime.imageData().size() == label.grab().toImage().size()


def test_copying_puts_the_picture_on_the_clipboard_and_no_file(kit, qtbot):
    label = QLabel("—")
    qtbot.addWidget(label)
    menu = QMenu(label)
    add_picture_deeds(menu, label)
    menu.actions()[0].trigger()
    held = QGuiApplication.clipboard().mimeData()
    assert held.hasImage()
    assert not held.hasUrls()


def test_with_ctrl_the_mouse_takes_the_chart_out_once_and_moves_nothing(kit, qtbot, monkeypatch):
    dragged = []
    monkeypatch.setattr(charts, "drag_picture", dragged.append)
    days = [date(2026, 9, 1) + timedelta(days=number) for number in range(30)]
    line = TrendLine("甲", "m", tuple(days), tuple(4 + number / 100 for number in range(30)), focus=True)
    figure = figure_of(
        TrendSpec("", (line,), days[9], days[-1], earliest=days[0], latest=days[-1]), kit.theme.chart_style()
    )
    view = charts.ChartView(kit, figure, movable=True)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.draw()
    clicked = []
    view.clicked.connect(clicked.append)
    shown = view.window_of_days.span
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, QPoint(300, 150))
    move_mouse(view, QPoint(301, 150), Qt.MouseButton.LeftButton)
    assert dragged == []
    for x in (350, 400):
        move_mouse(view, QPoint(x, 160), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 160))
    assert (dragged, clicked, view.window_of_days.span) == ([view], [], shown)
