"""The canvas of a figure of reports.charts. The only file of the window with matplotlib: import it when a chart is due."""

from collections.abc import Callable
from datetime import date, timedelta

from matplotlib.backend_bases import MouseEvent
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.look import Look

_EPOCH = date(1970, 1, 1)  # day 0 of matplotlib's dates
_CLEAR = 12  # pixels between the line of a day and the panel beside it


class ChartView(FigureCanvasQTAgg):
    """A canvas whose first axes have days across, if they have days at all.

    `hovered` carries the day under the mouse, None when it leaves the plot; `clicked` the day that was pressed. The
    figure arranges itself at every size.
    """

    hovered = Signal(object)
    clicked = Signal(object)

    def __init__(
        self, look: Look, figure: Figure, *, name: str = "", on_hover: Callable[[date | None], object] | None = None
    ) -> None:
        super().__init__(figure)  # type: ignore[no-untyped-call]
        self._look = look
        self._day: date | None = None
        self._popover: QFrame | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.mpl_connect("motion_notify_event", self._on_motion)
        self.mpl_connect("button_press_event", self._on_press)
        if on_hover is not None:
            self.hovered.connect(on_hover)

    @property
    def day(self) -> date | None:
        """The day that is marked by a line across the plot."""
        return self._day

    def mark_day(self, day: date | None) -> None:
        """Mark a day by a line across the plot, as the mouse does; None marks none."""
        if day == self._day:
            return
        self._day = day
        self.hide_popover()
        self.update()
        self.hovered.emit(day)

    def show_popover(self, content: QWidget, *, clear_of: float | None = None) -> QFrame:
        """Show a panel beside the marked day; it goes when the day changes.

        It keeps to the half of the plot that `clear_of`, a value of the vertical axis, is not in.
        """
        self.hide_popover()
        panel = QFrame(self)
        panel.setObjectName("popover")
        panel.setProperty("role", "popover")
        panel.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        down(content, margins=(12, 6, 12, 7), parent=panel)
        panel.adjustSize()
        self._popover = panel
        self._place(panel, clear_of)
        panel.show()
        return panel

    def hide_popover(self) -> None:
        """Take the panel away."""
        if self._popover is not None:
            self._popover.hide()
            self._popover.deleteLater()
            self._popover = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # type: ignore[no-untyped-call]
        if self._day is None:
            return
        # drawn over the finished picture: drawing the figure again at each move of the mouse would be too slow
        painter = QPainter(self)
        left, top, right, bottom = self.plot_area
        x = self.place_of(self._day)
        if left <= x <= right:
            painter.fillRect(QRectF(round(x), top, 1, bottom - top), self._look.theme.color("text"))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)  # type: ignore[no-untyped-call]
        self.mark_day(None)

    def _on_motion(self, event: MouseEvent) -> None:
        self.mark_day(self._day_of(event))

    def _on_press(self, event: MouseEvent) -> None:
        day = self._day_of(event)
        if day is not None and event.button == 1:
            self.clicked.emit(day)

    def _day_of(self, event: MouseEvent) -> date | None:
        if event.inaxes is None or event.xdata is None or not _has_days(self.figure):
            return None
        return _EPOCH + timedelta(days=round(event.xdata))

    @property
    def plot_area(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the axes in the widget's pixels."""
        box, ratio = self.figure.axes[0].get_window_extent(), self.device_pixel_ratio
        height = self.figure.bbox.height
        edges = (box.x0, height - box.y1, box.x1, height - box.y0)
        left, top, right, bottom = (float(edge / ratio) for edge in edges)
        return left, top, right, bottom

    def place_of(self, day: date) -> float:
        """Pixels from the left edge to a day, also one that is outside of the plot."""
        x, _ = self.figure.axes[0].transData.transform(((day - _EPOCH).days, 0))
        return float(x) / float(self.device_pixel_ratio)

    def _place(self, panel: QWidget, clear_of: float | None) -> None:
        left, top, right, bottom = self.plot_area
        x = (left + right) / 2 if self._day is None else self.place_of(self._day)
        at_left = x - _CLEAR - panel.width()
        at = at_left if at_left >= left else x + _CLEAR
        at = min(max(at, 0), max(self.width() - panel.width(), 0))
        low, high = self.figure.axes[0].get_ylim()
        above = clear_of is not None and clear_of < (low + high) / 2
        y = top + 4 if above else bottom - panel.height() - 4
        panel.move(round(at), round(max(y, 0)))


def _has_days(figure: Figure) -> bool:
    """Day numbers of matplotlib count from 1970: a plot of days shows thousands, one of scores does not."""
    return bool(figure.axes) and figure.axes[0].get_xlim()[0] > 1000
