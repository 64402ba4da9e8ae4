"""The picture with a box round each value that was read; a click chooses the value."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from seller_toolkit.domain.pages import Box
from seller_toolkit.gui.dialogs.score_page.shown_picture import ShownPicture
from seller_toolkit.gui.widgets.look import Look, Painted
from seller_toolkit.i18n.translate import translate

MARGIN = 4  # pixels of the view between a figure and its box
GRAB = 8  # a click so near to a box is one on it
TINT = 40  # of 255


@dataclass(frozen=True)
class Mark:
    """A box on the picture: `tone` is a token's name; `dashed` for what is not stored."""

    box: Box
    tone: str
    dashed: bool = False


class PictureView(QScrollArea):
    """As wide as the view, scrolled up and down. `chosen` carries the key of the mark that was clicked."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._zoomed = False
        self.setObjectName("picture")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas = _Canvas(look)
        self.canvas.setAccessibleName(translate("Score page", "Picture of the page"))
        self.canvas.chosen.connect(self.chosen)
        self.setWidget(self.canvas)

    def show_picture(self, picture: ShownPicture | None) -> None:
        """Show another picture, from its top; None lets it go."""
        self.canvas.picture = picture
        self._fit()
        self.verticalScrollBar().setValue(0)

    def show_marks(self, marks: Mapping[object, Mark], chosen: object) -> None:
        """Show these boxes, one of them as the chosen one, and bring it into sight."""
        self.canvas.marks, self.canvas.key = dict(marks), chosen
        self.canvas.update()
        mark = marks.get(chosen)
        if mark is not None:
            middle = self.canvas.area(mark.box).center()
            self.ensureVisible(
                int(middle.x()), int(middle.y()), self.viewport().width() // 3, self.viewport().height() // 3
            )

    def zoom(self, on: bool) -> None:
        """The picture in its own pixels instead of as wide as the view."""
        self._zoomed = on
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        self._fit()
        self.show_marks(self.canvas.marks, self.canvas.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        picture = self.canvas.picture
        if picture is None:
            return
        width = picture.whole.width() if self._zoomed else min(self.viewport().width(), picture.whole.width())
        self.canvas.setFixedSize(width, round(picture.whole.height() * width / picture.whole.width()))


class _Canvas(Painted):
    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.picture: ShownPicture | None = None
        self.marks: dict[object, Mark] = {}
        self.key: object = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def area(self, box: Box) -> QRectF:
        """Where a box of the picture stands in the view."""
        scale = self.width() / self.picture.whole.width() if self.picture else 1.0
        return QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale).adjusted(
            -MARGIN, -MARGIN / 2, MARGIN, MARGIN / 2
        )

    def sizeHint(self) -> QSize:
        return self.size()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        near = [
            (self._apart(mark, point.toPoint()), number, key) for number, (key, mark) in enumerate(self.marks.items())
        ]
        apart, _, key = min(near, default=(GRAB + 1, 0, None))
        if apart <= GRAB:
            self.chosen.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        image = self.picture.small if self.width() <= self.picture.small.width() else self.picture.whole
        seen = QRectF(event.rect())  # a long page is several windows high: only what is seen is drawn
        scale = image.width() / max(self.width(), 1)
        part = QRectF(seen.x() * scale, seen.y() * scale, seen.width() * scale, seen.height() * scale)
        painter.drawImage(seen, image, part)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key, mark in self.marks.items():
            color = self.look.theme.color(mark.tone)
            area = self.area(mark.box)
            if key == self.key:
                tint = QColor(color)
                tint.setAlpha(TINT)
                painter.fillRect(area, tint)
            line = Qt.PenStyle.DashLine if mark.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(color, 3.0 if key == self.key else 1.5, line))
            painter.drawRoundedRect(area, 4, 4)

    def _apart(self, mark: Mark, point: QPoint) -> float:
        area = self.area(mark.box)
        across = max(area.left() - point.x(), point.x() - area.right(), 0)
        down = max(area.top() - point.y(), point.y() - area.bottom(), 0)
        return float(across + down)
