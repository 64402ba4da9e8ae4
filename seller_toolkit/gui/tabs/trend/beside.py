"""What is asked for behind a trend view: its course, another shop's lines, a forecast. Each answer goes to the chart panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.tabs.trend.chart_panel import ChartPanel
from seller_toolkit.gui.tabs.trend.forecast_panel import ForecastPanel
from seller_toolkit.services.desks import score_desk

if TYPE_CHECKING:
    from seller_toolkit.services.scores.forecasts import ForecastView
    from seller_toolkit.services.scores.score_course import Course
    from seller_toolkit.services.scores.score_trend import TrendView

DAYS_AHEAD = 30
"""Days that the fan reaches: a calendar month's end lies within them on every day."""


class Beside(QObject):
    """Runs the jobs; an answer to a view that has been replaced by another shop's or score's falls silent."""

    forecast_shown = Signal(bool)  # the days ahead are wanted, or no longer

    def __init__(self, tab: Tab, panel: ChartPanel, ahead: ForecastPanel, view: Callable[[], TrendView | None]) -> None:
        super().__init__(tab)
        self._tab, self._panel, self._ahead, self._view = tab, panel, ahead, view
        self._waiting: TrendView | None = None  # a view whose course is searched once it is on the screen
        self._asked = 0
        panel.host.drawn.connect(self._search)
        panel.rival_requested.connect(self._on_rival)
        panel.forecast_requested.connect(self._on_forecast)
        ahead.requested.connect(lambda: self._on_forecast(True))  # noqa: FBT003 - as the signal says it

    def follow(self, view: TrendView) -> None:
        """A new view is to be shown: search its course when it is on the screen, which nobody waits for."""
        self._waiting = view

    @Slot()
    def _search(self) -> None:
        view, self._waiting = self._waiting, None
        shown = self._view()
        if view is None or shown is None or shown.lines is not view.lines:
            return

        def show(course: Course) -> None:
            now = self._view()
            if now is not None and now.lines is view.lines:
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
        self.forecast_shown.emit(wanted)
        if view is None or view.profile is None or not wanted:
            self._ahead.show_off()
            return
        self._ahead.show_waiting()

        self._asked += 1
        number, told = self._asked, False

        def show(forecast: ForecastView) -> None:
            nonlocal told
            told = True
            if self._panel.tools.forecast.isChecked() and self._panel.choice.focus == forecast.target:
                self._panel.show_forecast(forecast)
                self._ahead.show_forecast(forecast)

        def ended() -> None:
            if not told and number == self._asked:  # it failed, and the window has said why
                self._ahead.show_off()

        arguments = (view.shop.id, target, DAYS_AHEAD, view.profile.id)
        task = self._tab.run(score_desk.forecast, *arguments, done=show, replaces="forecast")
        if task in self._tab.context.runner.running:
            task.finished.connect(ended)
        else:
            ended()
