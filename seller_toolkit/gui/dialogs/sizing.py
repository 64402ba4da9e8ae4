"""How large a dialog opens."""

from PySide6.QtWidgets import QDialog

FRAME = 48  # pixels of title bar and edges that the window system draws round a dialog


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size, or what of it the screen has room for: laptops at 150 % have little."""
    room = dialog.screen().availableGeometry()
    dialog.resize(min(width, room.width() - FRAME // 2), min(height, room.height() - FRAME))
