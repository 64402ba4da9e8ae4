"""A frame that files can be dropped on; it lights up while some are held over it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from seller_toolkit.gui.pasting import files_of, has_files
from seller_toolkit.gui.style_sheet import restyle


class DropArea(QFrame):
    """`dropped` carries the paths of the local files."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_files(event.mimeData()):
            event.acceptProposedAction()
            self._light(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(on=False)
        event.acceptProposedAction()
        paths: list[Path] = files_of(event.mimeData())
        self.dropped.emit(paths)

    def _light(self, *, on: bool) -> None:
        self.setProperty("over", "true" if on else "false")
        restyle(self)
