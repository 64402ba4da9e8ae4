"""The canvas of a figure of reports.charts. The only file of the window with matplotlib: import it when a chart is due."""

from collections.abc import Callable
from datetime import date, timedelta

from matplotlib.backend_bases import MouseEvent
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from seller_toolkit.gui.widgets.chart_picture import drag_picture, picture_menu
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.reports.charts.canvas import ChartFigure, Window

_EPOCH = date(1970, 1, 1)  # day 0 of matplotlib's dates
_CLEAR = 12  # pixels between the line of a day and the panel beside it
_NOTCH = 120  # what Qt tells of one notch of a wheel
ZOOM_STEP = 1.25
"""How much wider or narrower one notch, or one press of a key, makes the days."""


class ChartView(FigureCanvasQTAgg):
    """A canvas whose first axes have days across, if they have days at all.

    `hovered` carries the day under the mouse, None when it leaves the plot; `clicked` the day that was pressed. The
    figure arranges itself at every size. Where it is `movable` and its figure has a window of days, the wheel zooms around
    the mouse, dragging moves, a double click shows what was shown at first; `span_changed` tells of each, `drawn` of each
    drawing of the figure. Dragging with Ctrl takes any chart out of the window as a picture.
    """

    hovered = Signal(object)
    clicked = Signal(object)
    span_changed = Signal()
    drawn = Signal()

    def __init__(
        self,
        look: Look,
        figure: Figure,
        *,
        name: str = "",
        on_hover: Callable[[date | None], object] | None = None,
        movable: bool = False,
    ) -> None:
        super().__init__(figure)  # type: ignore[no-untyped-call]
        self._look, self._movable = look, movable
        self._day: date | None = None
        self._popover: QFrame | None = None
        self._grip: tuple[float, tuple[float, float]] | None = (
            None  # where the mouse took hold, and what was shown then
        )
        self._taken: QPointF | None = None  # where the chart was taken hold of to be dragged out as a picture
        self._dragged = False
        self._moved = False  # since the last draw
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.mpl_connect("motion_notify_event", self._on_motion)
        if on_hover is not None:
            self.hovered.connect(on_hover)

    # --- the days that are shown

    @property
    def window_of_days(self) -> Window | None:
        """What can be moved, None where nothing can."""
        found = self.figure.window if isinstance(self.figure, ChartFigure) else None
        return found if self._movable else None

    def show_span(self, first: float, last: float, *, at_once: bool = False) -> bool:
        """Show other days, as places on the axis; whether there was anything to move.

        Drawn with the next paint, however many moves come before it, or `at_once`.
        """
        window = self.window_of_days
        if window is None or not window.show(first, last):
            return False
        self.hide_popover()
        self._moved = True
        if at_once:
            self.draw()
        else:
            self.draw_idle()  # type: ignore[no-untyped-call]
        self.span_changed.emit()
        return True

    def draw_spec(self, draw: Callable[[ChartFigure], object]) -> None:
        """Let `draw` put something else on the figure, and show it with the next paint."""
        if isinstance(self.figure, ChartFigure):
            draw(self.figure)
            self._moved = True
            self.draw_idle()  # type: ignore[no-untyped-call]

    def draw(self) -> None:
        """Draw the figure now."""
        self._moved = False
        super().draw()  # type: ignore[no-untyped-call]
        self.drawn.emit()

    def zoom(self, factor: float, *, at: float | None = None) -> bool:
        """Show `factor` times as many days, the one at `at` pixels from the left staying there (None: the middle)."""
        window = self.window_of_days
        if window is None:
            return False
        (first, last), (left, _, right, _) = window.span, self.plot_area
        share = 0.5 if at is None else min(max((at - left) / max(right - left, 1), 0), 1)
        still = first + share * (last - first)
        wide = (last - first) * factor
        return self.show_span(still - share * wide, still + (1 - share) * wide)

    def pan(self, share: float) -> bool:
        """Move on by a share of the days that are shown, back where it is negative."""
        window = self.window_of_days
        if window is None:
            return False
        first, last = window.span
        return self.show_span(first + share * (last - first), last + share * (last - first))

    def reset_span(self) -> bool:
        """Show what was shown at first."""
        window = self.window_of_days
        return window is not None and self.show_span(*window.home)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, aside = event.angleDelta().y(), event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not aside:
            turned, aside = 0, turned
        if aside:
            moved = self.pan(-aside / _NOTCH / 8)
        else:
            moved = bool(turned) and self.zoom(ZOOM_STEP ** (-turned / _NOTCH), at=event.position().x())
        event.setAccepted(moved)  # where there is nothing to zoom the page scrolls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)  # type: ignore[no-untyped-call]
        window = self.window_of_days
        self._dragged, self._taken = False, None
        if event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._taken = event.position()
            return
        if event.button() == Qt.MouseButton.LeftButton and window is not None and self._in_plot(event.position()):
            self._grip = event.position().x(), window.span

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken is not None:
            far = (event.position() - self._taken).manhattanLength() >= QApplication.startDragDistance()
            if far and not self._dragged:
                self._dragged = True  # else letting go would count as a click
                drag_picture(self)
            return
        if self._grip is None:
            super().mouseMoveEvent(event)  # type: ignore[no-untyped-call]
            return
        (held, (first, last)), (left, _, right, _) = self._grip, self.plot_area
        moved = event.position().x() - held
        if not self._dragged and abs(moved) < QApplication.startDragDistance():
            return
        self._dragged = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.mark_day(None)
        by = moved / max(right - left, 1) * (last - first)
        self.show_span(first - by, last - by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)  # type: ignore[no-untyped-call]
        self._grip = self._taken = None
        self.unsetCursor()
        day = self._day_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and day is not None and not self._dragged:
            self.clicked.emit(day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        host = self.parentWidget()
        if host is not None and host.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
            event.ignore()  # the place of the chart has a menu of its own
        else:
            picture_menu(self).popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)  # type: ignore[no-untyped-call]
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_span()

    # --- the day that is marked

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
        while self._moved:
            self.draw()  # what is placed beside a day needs to know where that day will be
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
        if event.inaxes is None or event.xdata is None or not _has_days(self.figure):
            self.mark_day(None)
        else:
            self.mark_day(_EPOCH + timedelta(days=round(event.xdata)))

    def _day_at(self, place: QPointF) -> date | None:
        if not self._in_plot(place) or not _has_days(self.figure):
            return None
        (left, _, right, _), (first, last) = self.plot_area, self.figure.axes[0].get_xlim()
        return _EPOCH + timedelta(days=round(first + (place.x() - left) / (right - left) * (last - first)))

    def _in_plot(self, place: QPointF) -> bool:
        left, top, right, bottom = self.plot_area
        return left <= place.x() <= right and top <= place.y() <= bottom

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
