"""The panels of the checklist behind each other: as high as the one in front wants to be, or scrolling by themselves."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from seller_toolkit.gui.widgets.look import Look

LEAST = 240
"""Pixels at 100 % that a column keeps where it scrolls by itself."""


def fit_to_front(stack: QStackedWidget) -> None:
    """Let a stack ask for the size of its page in front only.

    Qt's own is as large as the largest of its pages, and the page around it then scrolls over nothing.
    """

    def fit(_place: int) -> None:
        for place in range(stack.count()):
            policy = QSizePolicy.Policy.Preferred if place == stack.currentIndex() else QSizePolicy.Policy.Ignored
            stack.widget(place).setSizePolicy(policy, policy)

    stack.currentChanged.connect(fit)
    stack.widgetAdded.connect(fit)


class ScrollColumn(QScrollArea):
    """A panel that scrolls by itself, so that the details beside it stay; `whole`: it is as high as all that it shows."""

    def __init__(self, panel: QWidget, look: Look) -> None:
        super().__init__()
        self._look, self._whole = look, False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)
        self.viewport().setAutoFillBackground(False)
        panel.setAutoFillBackground(False)
        panel.installEventFilter(self)

    def set_whole(self, *, on: bool) -> None:
        """Be as high as the panel, in a page that scrolls, or take the height that there is."""
        self._whole = on
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # a scroll area does not pass on that its widget wants another height
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        inner = self.widget().minimumSizeHint()
        return QSize(inner.width(), inner.height() if self._whole else self._look.theme.scaled(LEAST))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
