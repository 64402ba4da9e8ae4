"""How large a dialog opens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

FRAME = 48  # pixels of title bar and edges that the window system draws round a dialog


def room_for(dialog: QDialog) -> QSize:
    """The largest size that the screen has room for: laptops at 150 % have little."""
    room = dialog.screen().availableGeometry()
    return QSize(room.width() - FRAME // 2, room.height() - FRAME)


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size, or what of it there is room for."""
    dialog.resize(QSize(width, height).boundedTo(room_for(dialog)))
