"""A body between a head and buttons that stay where they are."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LINES = 4
"""Lines of text that are to be seen at least."""


class Scrolled(QScrollArea):
    """Wants the size of its body and can be lower than that: then it scrolls up and down, never sideways.

    What takes the focus comes into sight.
    """

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "clear")
        body.setProperty("role", "clear")
        self.setWidget(body)
        body.installEventFilter(self)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)

    @property
    def lack(self) -> int:
        """How many pixels are missing in height to show all of the body; below 0 where there is more room than that."""
        body = self.widget()
        wanted = body.heightForWidth(self.width()) if body.hasHeightForWidth() else body.sizeHint().height()
        return max(wanted, body.minimumSizeHint().height()) - self.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # a scroll area does not pass on that its body needs another width
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self.widget().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), _LINES * self.fontMetrics().lineSpacing()))
