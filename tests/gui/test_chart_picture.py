"""A chart leaves the window as a picture: copied, or dragged with Ctrl."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QMenu

from seller_toolkit.gui.widgets import chart as charts
from seller_toolkit.gui.widgets.chart_picture import add_picture_deeds, picture_mime


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


def test_with_ctrl_the_mouse_takes_the_chart_out_and_moves_nothing(kit, qtbot, monkeypatch):
    from seller_toolkit.reports.charts.canvas import ChartFigure

    dragged = []
    monkeypatch.setattr(charts, "drag_picture", dragged.append)
    figure = ChartFigure()
    figure.add_subplot()
    view = charts.ChartView(kit, figure, movable=True)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    held = Qt.KeyboardModifier.ControlModifier
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, held, QPoint(150, 100))
    qtbot.mouseMove(view, QPoint(151, 100))
    assert dragged == []
    qtbot.mouseMove(view, QPoint(220, 130))
    assert dragged == [view]
    qtbot.mouseMove(view, QPoint(240, 130))
    assert dragged == [view]
