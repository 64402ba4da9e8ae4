"""What is taken away from the score trend: a picture, a workbook, a printed page, the values on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.tabs.trend.chart_panel import ChartPanel
from seller_toolkit.gui.tabs.trend.values_table import copy_values
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import document_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.scores.score_trend import TrendView


class Exports(QObject):
    """Answers the wishes of a chart panel with what it shows at the time; `view` gives the view, None before the first."""

    def __init__(self, tab: Tab, panel: ChartPanel, view: Callable[[], TrendView | None]) -> None:
        super().__init__(tab)
        self._tab, self._panel, self._view = tab, panel, view
        panel.picture_requested.connect(self.save)
        panel.print_requested.connect(self.print)
        panel.copy_requested.connect(self.copy)

    @Slot()
    def save(self) -> None:
        """Ask for a file and write the chart, or the chart and its values as a workbook."""
        view = self._view()
        if view is None:
            return
        kinds = (
            FileKind(translate("Trend", "Picture"), (".png",)),
            FileKind(translate("Trend", "Vector picture"), (".svg",)),
            FileKind(translate("Trend", "PDF"), (".pdf",)),
            FileKind(translate("Trend", "Workbook with the values"), (".xlsx",)),
        )
        suggested = translate("Trend", "{shop} score trend {day}").format(shop=view.shop.name, day=view.last)
        path = self._tab.context.dialogs.ask_save(f"{suggested}.png", kinds)
        if path is not None:
            self._write(view, path)

    @Slot()
    def print(self) -> None:
        """Ask the window for the preview of the printed page."""
        view = self._view()
        if view is not None:
            printing = self._tab.context.wishes.print_requested.emit
            self._tab.run(document_desk.trend_document, view, self._panel.choice, done=printing, uses_store=False)

    @Slot()
    def copy(self) -> None:
        """Put the values of the days that are shown on the clipboard."""
        view, days = self._view(), self._panel.days_shown
        if view is not None and days is not None:
            count = copy_values(view, days)
            self._tab.context.wishes.notice.emit(translate("Trend", "Copied: {days} days").format(days=count))

    def _write(self, view: TrendView, path: Path) -> None:
        tab, choice = self._tab, self._panel.choice
        if path.suffix.lower() != ".xlsx":
            tab.run(document_desk.trend_picture, view, choice, path, done=tab.tell_saved, uses_store=False)
            return

        def save(report: Report) -> None:
            tab.save(report, path)

        tab.run(document_desk.trend_workbook, view, choice, done=save, uses_store=False)
