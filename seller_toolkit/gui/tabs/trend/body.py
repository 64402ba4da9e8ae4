"""Where the panels of the score trend stand: in two columns, or with the explanation as a drawer where it is narrow."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.style_sheet import restyle
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down

NARROW = 1100
"""Pixels at 100 % below which the explanation has no place beside the chart."""


class Body(QWidget):
    """Chart and metrics at the left; at the right, or in a drawer over `host`, why it changed; and the lines.

    The lines stand below the explanation while that is beside the chart, else below the metrics.
    """

    def __init__(
        self, kit: Kit, host: QWidget, *, chart: QWidget, metrics: QWidget, why: QWidget, lines: QWidget, width: int
    ) -> None:
        super().__init__()
        self._kit, self._host, self._why, self._lines, self._wide = kit, host, why, lines, width
        self._left = down((chart, 1), metrics, gap=16)
        self._right = down(gap=16)
        self._side = boxed(self._right)
        self._drawn: tuple[bool, bool] | None = None
        across((self._left, 1), self._side, gap=16, parent=self)

    @property
    def is_narrow(self) -> bool:
        """Whether the host is too narrow for two columns."""
        return self._host.width() < self._kit.theme.scaled(NARROW)

    def arrange(self, *, shown: bool) -> None:
        """Put everything in its place for the host's width of the moment; `shown`: the explanation is wanted."""
        narrow = self.is_narrow
        if (shown, narrow) != self._drawn:
            self._drawn = (shown, narrow)
            self._move(beside=shown and not narrow, drawer=shown and narrow)
        self._side.setFixedWidth(self._kit.theme.scaled(self._wide))
        if shown and narrow:
            self._place_drawer()

    def _move(self, *, beside: bool, drawer: bool) -> None:
        why, lines = self._why, self._lines
        for layout in (self._left, self._right):
            layout.removeWidget(lines)
            layout.removeWidget(why)
        if beside:
            self._right.addWidget(why, 1)
            self._right.addWidget(lines)
        else:
            self._left.addWidget(lines)
            why.setParent(self._host)
        why.setProperty("role", "popover" if drawer else "card")
        restyle(why)
        self._side.setVisible(beside)
        why.setVisible(beside or drawer)

    def _place_drawer(self) -> None:
        width = min(self._kit.theme.scaled(self._wide), self._host.width())
        self._why.setGeometry(QRect(self._host.width() - width, 0, width, self._host.height()))
        self._why.raise_()
