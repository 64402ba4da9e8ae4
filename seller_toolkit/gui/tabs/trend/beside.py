"""What is asked for behind a trend view: its course, another shop's lines, a forecast. Each answer goes to the chart panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.tabs.trend.chart_panel import ChartPanel
from seller_toolkit.services import score_desk

if TYPE_CHECKING:
    from seller_toolkit.services.forecasts import ForecastView
    from seller_toolkit.services.score_course import Course
    from seller_toolkit.services.score_trend import TrendView

DAYS_AHEAD = 30
"""Days that the fan reaches: a calendar month's end lies within them on every day."""


class Beside(QObject):
    """Runs the jobs; an answer to a view that has been replaced by another shop's or score's falls silent."""

    def __init__(self, tab: Tab, panel: ChartPanel, view: Callable[[], TrendView | None]) -> None:
        super().__init__(tab)
        self._tab, self._panel, self._view = tab, panel, view
        self._waiting: TrendView | None = None  # a view whose course is searched once it is on the screen
        panel.host.drawn.connect(self._search)
        panel.rival_requested.connect(self._on_rival)
        panel.forecast_requested.connect(self._on_forecast)

    def follow(self, view: TrendView) -> None:
        """A new view is to be shown: search its course when it is on the screen, which loads ruptures the first time."""
        self._waiting = view

    @Slot()
    def _search(self) -> None:
        view, self._waiting = self._waiting, None
        if view is None or self._view() is not view:
            return

        def show(course: Course) -> None:
            if self._view() is view:
                self._panel.show_course(course)

        self._tab.run(score_desk.course, view, done=show, replaces="course", uses_store=False)

    @Slot(int)
    def _on_rival(self, shop: int) -> None:
        view = self._view()
        if view is None or view.profile is None or not shop:
            return
        self._tab.run(score_desk.rival, shop, view.profile.id, done=self._panel.show_rival, replaces="rival")

    @Slot(bool)
    def _on_forecast(self, wanted: bool) -> None:
        view, target = self._view(), self._panel.choice.focus
        if view is None or view.profile is None or not wanted:
            return

        def show(forecast: ForecastView) -> None:
            if self._panel.tools.forecast.isChecked() and self._panel.choice.focus == forecast.target:
                self._panel.show_forecast(forecast)

        arguments = (view.shop.id, target, DAYS_AHEAD, view.profile.id)
        self._tab.run(score_desk.forecast, *arguments, done=show, replaces="forecast")
