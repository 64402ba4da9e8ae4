"""The place of the chart: draws it when it is first wanted, and lets mouse and keys walk through its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.trend.day_panel import day_panel, point_of
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import ChartStyle

if TYPE_CHECKING:
    from seller_toolkit.gui.widgets.chart import ChartView
    from seller_toolkit.services.score_trend import TrendView

_LEAST_HEIGHT = 232
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChartHost(QWidget):
    """Holds the chart of a view. Left and Right walk over the days that have data, Home and End to the ends, Esc leaves."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view: TrendView | None = None
        self._focus, self._days, self._peers, self._events = "", 0, True, True
        self._chart: ChartView | None = None
        self._column = down(margins=(3, 3, 3, 3), parent=self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(kit.theme.scaled(_LEAST_HEIGHT))
        kit.theme_changed.connect(self.redraw)

    @property
    def marked_value(self) -> tuple[str, date] | None:
        """The metric in focus and the day that is marked, where it has a value."""
        line = self._view.line(self._focus) if self._view else None
        day = self._chart.day if self._chart is not None else None
        return (line.metric, day) if line and day and point_of(line, day) else None

    @property
    def chart(self) -> ChartView | None:
        """The chart, None before the first view."""
        return self._chart

    def show_view(self, view: TrendView, focus: str, *, peers: bool, events: bool, explained_days: int) -> None:
        """Draw a view with one of its lines in focus; the stretch that is being explained is tinted."""
        self._view, self._focus = view, focus
        self._peers, self._events, self._days = peers, events, explained_days
        self.redraw()

    @Slot()
    def redraw(self) -> None:
        """Draw again: the theme or the choice is another one."""
        self.setMinimumHeight(self._kit.theme.scaled(_LEAST_HEIGHT))
        if self._view is None:
            return
        from seller_toolkit.gui.widgets.chart import ChartView  # start-up: matplotlib
        from seller_toolkit.reports.charts.figures import figure_of  # start-up: matplotlib
        from seller_toolkit.services.trend_chart import chart_alt, trend_spec  # start-up: SQLAlchemy

        view = self._view
        spec = trend_spec(view, self._focus, peers=self._peers, events=self._events, explained_days=self._days)
        figure = figure_of(replace(spec, title=""), self._style(view))  # the page's head names the shop
        chart = ChartView(self._kit, figure, name=chart_alt(view), on_hover=self._tell_day)
        if self._chart is not None:
            self._column.removeWidget(self._chart)
            self._chart.hide()
            self._chart.deleteLater()
        self._chart = chart
        self._column.addWidget(chart)
        self._column.activate()  # in its place at once: a key may come before the next turn of the event loop
        chart.show()
        self.setAccessibleName(chart.accessibleName())
        self.setAccessibleDescription(translate("Trend", "Left and Right walk through the days"))

    def _style(self, view: TrendView) -> ChartStyle:
        """The total in the colour of the text: it is none of the dimensions, which keep the colours of their own."""
        style = self._kit.theme.chart_style()
        if view.lines and view.lines[0].dimension == "total":
            return replace(style, series=(style.text, *style.series))
        return style

    # --- days -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, days = Qt.Key(event.key()), self._days_with_data()
        if self._chart is None or not days or key not in (*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._chart.mark_day(_neighbour(days, self._chart.day, _STEPS[key]))
        elif key == Qt.Key.Key_Escape:
            self._chart.mark_day(None)
        else:
            self._chart.mark_day(days[0] if key == Qt.Key.Key_Home else days[-1])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        if self._chart is not None:
            self._chart.mark_day(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._kit.theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _tell_day(self, day: date | None) -> None:
        if self._chart is None or self._view is None or day is None:
            return
        line = self._view.line(self._focus)
        point = point_of(line, day) if line else None
        content = day_panel(self._kit, self._view, self._focus, day)
        self._chart.show_popover(content, clear_of=point.value if point else None)

    def _days_with_data(self) -> list[date]:
        return sorted({point.day for line in self._view.lines for point in line.points}) if self._view else []


def _neighbour(days: list[date], marked: date | None, step: int) -> date:
    """The next day with data in a direction; from nowhere the newest one, at the end the last one again."""
    if marked is None:
        return days[-1]
    beyond = [day for day in days if (day > marked if step > 0 else day < marked)]
    if not beyond:
        return days[-1] if step > 0 else days[0]
    return beyond[0] if step > 0 else beyond[-1]
