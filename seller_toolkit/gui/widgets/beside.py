"""Parts side by side where all have the room that they need, else one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.widgets.look import Look

_ANY = 16_777_215
"""The most that Qt lets a widget be wide."""


class Beside(QWidget):
    """Rows of parts whose edges stand below each other, each column with its share of the width, 0 for what it would like.

    Where it is too narrow for that, each part has a row of its own; then one of a column with a share is at least `least` pixels
    high at 100 %.
    """

    def __init__(
        self, look: Look, shares: Sequence[int], *rows: Sequence[QWidget], gap: int = 16, least: int = 0
    ) -> None:
        super().__init__()
        self._look, self._shares, self._rows, self._least = look, shares, rows, least
        self._widths: dict[QWidget, int] = {}
        self._folded = False
        self.setProperty("role", "clear")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._place()

    @property
    def is_folded(self) -> bool:
        """Whether the parts stand one below the other."""
        return self._folded

    def set_width(self, part: QWidget, width: int) -> None:
        """How wide a part is where it has others at its side."""
        if self._widths.get(part) != width:
            self._widths[part] = width
            self._hold(part)
            self._fold()

    def hasHeightForWidth(self) -> bool:
        return False  # else the page would give tables and charts all that they would like to have

    def minimumSizeHint(self) -> QSize:
        height = self._grid.minimumSize().height()
        if self._grid.hasHeightForWidth():
            height = self._grid.minimumHeightForWidth(self.width())
        return QSize(max(map(self._least_width, self._parts()), default=0), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        if event.size().width() != event.oldSize().width() and self._grid.hasHeightForWidth():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    # --- inside

    def _parts(self) -> list[QWidget]:
        return [part for row in self._rows for part in row if not part.isHidden()]

    def _needed(self) -> int:
        """The least width for the parts side by side."""
        columns = [0] * len(self._shares)
        for row in self._rows:
            for column, part in enumerate(row):
                if not part.isHidden():
                    columns[column] = max(columns[column], self._widths.get(part, 0) or self._least_width(part))
        return sum(columns) + self._grid.spacing() * max(0, sum(map(bool, columns)) - 1)

    def _least_width(self, part: QWidget) -> int:
        own = 0 if part in self._widths else part.minimumWidth()
        return max(part.minimumSizeHint().width(), own)

    def _fold(self) -> None:
        folded = self._needed() > self.width()
        if folded is not self._folded:
            self._folded = folded
            self._place()
            self.updateGeometry()

    def _place(self) -> None:
        for part in (one for row in self._rows for one in row):
            self._grid.removeWidget(
                part
            )  # an item that is only taken lives on, and Qt tells its successor of no change
        for line in range(sum(len(row) for row in self._rows)):
            self._grid.setRowStretch(line, 0)
        line = 0
        for place, row in enumerate(self._rows):
            for column, part in enumerate(row):
                self._grid.addWidget(part, *((line, 0) if self._folded else (place, column)))
                self._hold(part)
                if self._shares[column]:
                    self._grid.setRowStretch(line if self._folded else len(self._rows) - 1, 1)
                if self._shares[column] and self._least:
                    part.setMinimumHeight(self._look.theme.scaled(self._least) if self._folded else 0)
                line += 1
        for column, share in enumerate(self._shares):
            self._grid.setColumnStretch(column, int(column == 0) if self._folded else share)

    def _hold(self, part: QWidget) -> None:
        """Give a part the width that it is to have beside others, or let it have any."""
        if part in self._widths:
            part.setMinimumWidth(0 if self._folded else self._widths[part])
            part.setMaximumWidth(_ANY if self._folded else self._widths[part])
