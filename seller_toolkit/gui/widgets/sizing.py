"""How large a dialog opens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.gui.widgets.scrolled import Scrolled

FRAME = 48  # pixels of title bar and edges that the window system draws round a dialog


def room_for(dialog: QDialog) -> QSize:
    """The largest size that the screen has room for: laptops at 150 % have little."""
    room = dialog.screen().availableGeometry()
    return QSize(room.width() - FRAME // 2, room.height() - FRAME)


def open_at(dialog: QDialog, width: int, height: int, *, within: QWidget | None = None) -> None:
    """Give a dialog this size, or what of it there is room for; no larger than the window of `within`."""
    size = QSize(width, height).boundedTo(room_for(dialog))
    dialog.resize(size if within is None else size.boundedTo(within.window().size()))


def open_fitting(dialog: QDialog, body: Scrolled, width: int) -> None:
    """Give a dialog this width and the height at which `body`, a part of it, shows all; both at most what there is room for."""
    room, layout = room_for(dialog), dialog.layout()
    assert layout is not None  # noqa: S101 - a dialog that has parts has a layout
    dialog.resize(min(width, room.width()), room.height())
    layout.invalidate()
    layout.activate()
    dialog.resize(dialog.width(), min(room.height(), dialog.height() + body.lack))
