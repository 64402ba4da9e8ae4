"""A chart as a picture: on the clipboard, or dragged out of the window into a document or a chat."""

import re
import tempfile
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from seller_toolkit.i18n.translate import translate

_DRAGGED_WIDTH = 240  # pixels of the small picture at the mouse
_UNFIT = re.compile(r'[\\/:*?"<>|\s]+')  # for a file's name


def picture_mime(chart: QWidget) -> QMimeData:
    """The chart as it is seen, as a picture and as a PNG file: some programs take the one, some the other."""
    picture = chart.grab()
    path = _folder() / f"{_UNFIT.sub('-', chart.accessibleName()).strip('-')[:40] or 'chart'}.png"
    picture.save(str(path))
    mime = QMimeData()
    mime.setImageData(picture.toImage())
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def copy_picture(chart: QWidget) -> None:
    """Put the chart on the clipboard, as a picture only: a file beside it would be pasted in its place."""
    QGuiApplication.clipboard().setPixmap(chart.grab())


def drag_picture(chart: QWidget) -> None:
    """Let the mouse carry the chart until it is dropped."""
    drag = QDrag(chart)
    mime = picture_mime(chart)
    drag.setMimeData(mime)
    small = QPixmap.fromImage(mime.imageData())
    drag.setPixmap(small.scaledToWidth(_DRAGGED_WIDTH, Qt.TransformationMode.SmoothTransformation))
    drag.exec(Qt.DropAction.CopyAction)


def picture_menu(chart: QWidget) -> QMenu:
    """The menu of a chart that nothing else is offered for."""
    menu = QMenu(chart)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_picture_deeds(menu, chart)
    return menu


def add_picture_deeds(menu: QMenu, chart: QWidget | None) -> None:
    """Put what can be done with the picture of a chart, if there is one, below what is in a menu."""
    if chart is None:
        return
    if menu.actions():
        menu.addSeparator()
    copy = menu.addAction(translate("Chart", "Copy as a picture"))
    copy.setObjectName("copy-picture")
    copy.triggered.connect(lambda: copy_picture(chart))
    hint = menu.addAction(translate("Chart", "To drag it out as a picture, hold Ctrl"))
    hint.setEnabled(False)


@lru_cache(maxsize=1)
def _temporary() -> tempfile.TemporaryDirectory[str]:
    """A folder that goes when the program ends: what was dropped is read later than the drop."""
    return tempfile.TemporaryDirectory(prefix="seller-toolkit-")


def _folder() -> Path:
    return Path(_temporary().name)
