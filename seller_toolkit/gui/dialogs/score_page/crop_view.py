"""A part of a picture at a readable size."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent

from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.i18n.translate import translate

CROP_HEIGHT = 44  # pixels at 100 %


class CropView(Painted):
    """The part of the picture at a readable size; nothing for copied text."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._crop: QImage | None = None
        self.setObjectName("crop")
        self.setAccessibleName(translate("Score page", "Picture of the value"))

    def show_crop(self, crop: QImage | None) -> None:
        """Show this part, None: none."""
        self._crop = crop
        self.setVisible(crop is not None and not crop.isNull())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self.look.theme.scaled(CROP_HEIGHT)
        crop = self._crop
        width = round(crop.width() * height / crop.height()) if crop and crop.height() else height
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.look.theme.scaled(CROP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        crop = self._crop
        if crop is None or not crop.height():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(self.height() / crop.height(), self.width() / crop.width())
        painter.drawImage(QRect(0, 0, round(crop.width() * scale), round(crop.height() * scale)), crop)
