"""The place of the chart: draws it when it is first wanted, and lets mouse and keys walk through its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.trend.day_panel import day_panel, known_line, point_of
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import ChartStyle
from seller_toolkit.services.scores.chart_choice import ChartChoice

if TYPE_CHECKING:
    from seller_toolkit.gui.widgets.chart import ChartView
    from seller_toolkit.reports.charts.canvas import ChartFigure
    from seller_toolkit.services.scores.score_trend import TrendView

_LEAST_HEIGHT = 232
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ZOOMS = {Qt.Key.Key_Plus: True, Qt.Key.Key_Equal: True, Qt.Key.Key_Minus: False, Qt.Key.Key_Underscore: False}
_PAN_SHARE = 0.2  # of the days shown, for one press of a key


class ChartHost(QWidget):
    """Holds the chart of a view. Left and Right walk over the days that have data, Home and End to the ends, Esc leaves.

    + and − zoom around the marked day, Shift with Left and Right moves, 0 shows the period again; so do the wheel, dragging
    and a double click. Which days are shown is kept while shop, score and period stay. `span_changed` tells of each move, `drawn` that the
    chart is on the screen.
    """

    span_changed = Signal()
    drawn = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view: TrendView | None = None
        self._choice = ChartChoice()
        self._chart: ChartView | None = None
        self._column = down(margins=(3, 3, 3, 3), parent=self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(kit.theme.scaled(_LEAST_HEIGHT))
        kit.theme_changed.connect(self.redraw)

    @property
    def marked_value(self) -> tuple[str, date] | None:
        """The metric in focus and the day that is marked, where it has a value."""
        line = known_line(self._view, self._choice.focus) if self._view else None
        day = self._chart.day if self._chart is not None else None
        return (line.metric, day) if line and day and point_of(line, day) else None

    @property
    def chart(self) -> ChartView | None:
        """The chart, None before the first view."""
        return self._chart

    @property
    def days_shown(self) -> tuple[date, date] | None:
        """The first and the last day that can be seen, None before the first view."""
        window = self._chart.window_of_days if self._chart is not None else None
        if window is None:
            return None
        from seller_toolkit.reports.charts.strokes import day_of  # start-up: numpy

        first, last = window.span
        return day_of(first + 0.49), day_of(last - 0.49)

    @property
    def is_zoomed(self) -> bool:
        """Whether other days are shown than those of the period."""
        window = self._chart.window_of_days if self._chart is not None else None
        return window is not None and window.span != window.home

    def show_view(self, view: TrendView, choice: ChartChoice) -> None:
        """Draw a view as it was chosen to be seen."""
        known = self._view
        stays = known is not None and _days_of(known) == _days_of(view)
        marked = self._chart.day if self._chart is not None and stays else None
        self._view, self._choice = view, replace(choice, whole_history=True)
        self._draw(keep_span=stays and self.is_zoomed)
        if self._chart is not None and marked is not None:
            self._chart.mark_day(marked)  # its panel tells what is known now

    @Slot()
    def redraw(self) -> None:
        """Draw again: the theme is another one."""
        self.setMinimumHeight(self._kit.theme.scaled(_LEAST_HEIGHT))
        if self._view is not None:
            self._draw(keep_span=self.is_zoomed)

    def zoom(self, *, closer: bool) -> None:
        """Show fewer or more days around the marked one, else around the middle."""
        from seller_toolkit.gui.widgets.chart import ZOOM_STEP  # start-up: matplotlib

        if self._chart is not None:
            at = self._chart.place_of(self._chart.day) if self._chart.day is not None else None
            self._chart.zoom(1 / ZOOM_STEP if closer else ZOOM_STEP, at=at)

    @Slot()
    def reset_span(self) -> None:
        """Show the period again."""
        if self._chart is not None:
            self._chart.reset_span()

    def mark(self, day: date) -> None:
        """Mark a day, and move to it where it cannot be seen."""
        if self._chart is not None:
            self._move_to(day)
            self._chart.mark_day(day)

    # --- drawing --------------------------------------------------------------------------------------------------

    def _draw(self, *, keep_span: bool) -> None:
        from seller_toolkit.reports.charts.figures import draw_again, figure_of  # start-up: matplotlib
        from seller_toolkit.services.scores.trend_chart import chart_alt, trend_spec  # start-up: SQLAlchemy

        assert self._view is not None  # noqa: S101 - both callers have looked
        view, chart = self._view, self._chart
        spec = replace(trend_spec(view, choice=self._choice), title="")  # the page's head names the shop
        if chart is None:
            chart = self._make_chart(figure_of(spec, self._style(view)))
        else:
            window = chart.window_of_days
            chart.mark_day(None)
            chart.draw_spec(lambda figure: draw_again(figure, spec, self._style(view)))
            if keep_span and window is not None:
                chart.show_span(*window.span)
        chart.setAccessibleName(chart_alt(view))
        self.setAccessibleName(chart.accessibleName())
        words = translate(
            "Trend", "Left and Right walk through the days, + and − zoom, Shift with Left and Right moves"
        )
        self.setAccessibleDescription(words)
        self.span_changed.emit()

    def _make_chart(self, figure: ChartFigure) -> ChartView:
        from seller_toolkit.gui.widgets.chart import ChartView  # start-up: matplotlib

        self._chart = chart = ChartView(self._kit, figure, on_hover=self._tell_day, movable=True)
        chart.span_changed.connect(self.span_changed)
        chart.drawn.connect(self.drawn)
        self._column.addWidget(chart)
        self._column.activate()  # in its place at once: a key may come before the next turn of the event loop
        chart.show()
        return chart

    def _style(self, view: TrendView) -> ChartStyle:
        """The total in the colour of the text: it is none of the dimensions, which keep the colours of their own."""
        style = self._kit.theme.chart_style()
        if view.lines and view.lines[0].dimension == "total":
            return replace(style, series=(style.text, *style.series))
        return style

    # --- days -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chart = Qt.Key(event.key()), self._chart
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if chart is None:
            super().keyPressEvent(event)
        elif key in _STEPS and shift:
            chart.pan(_PAN_SHARE * _STEPS[key])
        elif key in _ZOOMS:
            self.zoom(closer=_ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.reset_span()
        elif key == Qt.Key.Key_Escape:
            chart.mark_day(None)
        elif (key in _STEPS or key in _ENDS) and (days := self._days_with_data()):
            self._walk(key, days)
        else:
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key, days: list[date]) -> None:
        assert self._chart is not None  # noqa: S101 - the caller has looked
        first, last = self.days_shown or (days[0], days[-1])
        seen = [day for day in days if first <= day <= last] or days
        if key in _ENDS:
            self.mark(seen[_ENDS[key]])
        elif self._chart.day is None:
            self.mark(seen[-1])  # from nowhere the newest one
        else:
            self.mark(_neighbour(days if self.is_zoomed else seen, self._chart.day, _STEPS[key]))

    def _move_to(self, day: date) -> None:
        """Move on so far that a day can be seen."""
        shown, window = self.days_shown, self._chart.window_of_days if self._chart is not None else None
        if self._chart is None or window is None or shown is None or shown[0] <= day <= shown[1]:
            return
        first, last = window.span
        by = (day - shown[0]).days if day < shown[0] else (day - shown[1]).days
        self._chart.show_span(first + by, last + by, at_once=True)  # the panel of the day is placed by it

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
        line = known_line(self._view, self._choice.focus)
        point = point_of(line, day) if line else None
        content = day_panel(self._kit, self._view, self._choice, day)
        self._chart.show_popover(content, clear_of=point.value if point else None)

    def _days_with_data(self) -> list[date]:
        if self._view is None:
            return []
        lines = self._view.history.lines or self._view.lines
        return sorted({day for line in lines for day in line.points.days})


def _days_of(view: TrendView) -> tuple[object, ...]:
    """What the days that are shown belong to."""
    return view.shop.id, view.profile.id if view.profile else "", view.first, view.last


def _neighbour(days: list[date], marked: date, step: int) -> date:
    """The next day with data in a direction; at the end the last one again."""
    beyond = [day for day in days if (day > marked if step > 0 else day < marked)]
    if not beyond:
        return days[-1] if step > 0 else days[0]
    return beyond[0] if step > 0 else beyond[-1]
