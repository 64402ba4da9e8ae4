"""A place for files lights up while some are held over it, and says which were dropped; other things it lets pass."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from seller_toolkit.gui.widgets.drop_area import DropArea

COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def held_over(data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(1, 1), COPY, data, LEFT, NO_KEY)
    event.ignore()
    return event


def test_it_lights_up_for_files_alone_and_says_which_were_dropped(qtbot, tmp_path):
    area = DropArea()
    qtbot.addWidget(area)
    dropped: list[list[Path]] = []
    area.dropped.connect(dropped.append)
    words, files = QMimeData(), QMimeData()
    words.setText("no file")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.xlsx", "b.csv")])

    passing = held_over(words)
    area.dragEnterEvent(passing)
    assert not passing.isAccepted()
    assert area.property("over") != "true"

    coming = held_over(files)
    area.dragEnterEvent(coming)
    assert coming.isAccepted()
    assert area.property("over") == "true"
    area.dragLeaveEvent(QDragLeaveEvent())
    assert area.property("over") == "false"

    area.dragEnterEvent(held_over(files))
    area.dropEvent(QDropEvent(QPointF(1, 1), COPY, files, LEFT, NO_KEY))
    assert dropped == [[tmp_path / "a.xlsx", tmp_path / "b.csv"]]
    assert area.property("over") == "false"
