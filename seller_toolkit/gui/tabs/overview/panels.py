"""The lower half of the overview: what got worse, what to do, and the small cards, arranged by the room there is."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.widgets.look import Look

NARROW = 1000
"""Below this width, in pixels at 100 %, the small cards stand under the large ones."""
GAP = 16


class Panels(QWidget):
    """Two large cards and two small ones: beside each other, or two by two where it is narrow."""

    def __init__(self, look: Look, large: tuple[QWidget, QWidget], small: tuple[QWidget, QWidget]) -> None:
        super().__init__()
        self.look, self._large, self._small = look, large, small
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._arrange(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < self.look.theme.scaled(NARROW))

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget in (*self._large, *self._small):
            self._grid.removeWidget(widget)
        rows = 1 if narrow else 2
        for column, widget in enumerate(self._large):
            self._grid.addWidget(widget, 0, column, rows, 1)
        for place, widget in enumerate(self._small):
            self._grid.addWidget(widget, *((1, place) if narrow else (place, 2)))
        for column, stretch in enumerate((1, 1, 0) if narrow else (10, 10, 5)):
            self._grid.setColumnStretch(column, stretch)
        self._grid.setRowStretch(0, 1 if narrow else 0)
        self._grid.setRowStretch(1, 0 if narrow else 1)
        self._grid.setHorizontalSpacing(GAP)
