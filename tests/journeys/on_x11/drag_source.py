"""A little window that files can be dragged out of, like a file manager's: `python drag_source.py FILE…`.

Its whole area is the handle. It prints "ready" when it can be grabbed.
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Handle(QLabel):
    """Starts a drag with the files when the mouse is moved with its button down."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("files")
        self._files = files
        self.setWindowTitle("drag source")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setGeometry(4, 4, 60, 40)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag, data = QDrag(self), QMimeData()
            data.setUrls([QUrl.fromLocalFile(name) for name in self._files])
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)
            QTimer.singleShot(1000, QApplication.quit)  # the target fetches the data from us after the drop


app = QApplication([])
handle = Handle(sys.argv[1:])
handle.show()
print("ready", flush=True)
app.exec()
