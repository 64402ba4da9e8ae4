"""A picture as screens show it: unpacked and made smaller on a worker, because that takes a moment."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QImageReader

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.pages import Box
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class ShownPicture:
    """The whole picture in its own pixels, and one that is `width` pixels wide for the view."""

    whole: QImage
    small: QImage

    @classmethod
    def of(cls, data: bytes) -> "ShownPicture":
        """A picture that is not made smaller."""
        whole = _unpacked(data)
        return cls(whole, whole)

    def crop(self, box: Box, margin: float = 0.15) -> QImage:
        """The part around a box; `margin` is a share of the box's height, and there is more room at its sides.

        Within a line of several words a box is only about where its figure stands.
        """
        more, aside = box.height * margin, box.height
        area = QRect(int(box.x - aside), int(box.y - more), int(box.width + 2 * aside), int(box.height + 2 * more))
        return self.whole.copy(area.intersected(self.whole.rect()))


def show_picture(context: JobContext, workspace: Workspace, data: bytes, width: int) -> Outcome[ShownPicture]:
    """A job without the store: the picture for a view that is `width` pixels wide."""
    context.report(0, 1)
    whole = _unpacked(data)
    small = whole
    if whole.width() > width:
        small = whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    return Outcome(ShownPicture(whole, small.convertToFormat(QImage.Format.Format_RGB32)))


def _unpacked(data: bytes) -> QImage:
    """By a reader: unlike `QImage.fromData` it lets the other threads of the program go on."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).read()
