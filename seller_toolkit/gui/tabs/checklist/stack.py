"""The panels of the checklist behind each other: as high as the one in front wants to be."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget


class PanelStack(QStackedWidget):
    """Qt's own stack is as high as the highest of its pages, and the page around it then scrolls over nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._fit)
        self.widgetAdded.connect(self._fit)

    @Slot()
    def _fit(self) -> None:
        for place in range(self.count()):
            policy = QSizePolicy.Policy.Preferred if place == self.currentIndex() else QSizePolicy.Policy.Ignored
            self.widget(place).setSizePolicy(QSizePolicy.Policy.Preferred, policy)
