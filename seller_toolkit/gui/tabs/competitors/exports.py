"""What is taken away from the comparison: workbook, table, page, print, pictures of its charts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.gui.dialogs_port import FileKind, table_kinds
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import document_desk, rival_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.reports.charts.spec import ChartSpec
    from seller_toolkit.services.rivals.comparison import CompareView

_PICTURES = (".png", ".svg")


class Exports(QObject):
    """`view` gives the view, None before the first; `chart` the picture of where the own shop stands."""

    def __init__(self, tab: Tab, view: Callable[[], CompareView | None], chart: Callable[[], ChartSpec | None]) -> None:
        super().__init__(tab)
        self._tab, self._view, self._chart = tab, view, chart

    @Slot()
    def save(self) -> None:
        """Ask for a file and write the table, or the chart as a picture."""
        view = self._view()
        if view is None:
            return
        name = translate("Compare", "Competitors {day}").format(day=long_day(view.today))
        kinds = (
            *table_kinds(),
            FileKind("PDF", (".pdf",)),
            FileKind(translate("Compare", "Web page"), (".html",)),
            FileKind(translate("Compare", "Picture of the chart"), (".png",)),
            FileKind(translate("Compare", "Vector picture of the chart"), (".svg",)),
        )
        path = self._tab.context.dialogs.ask_save(f"{name}.xlsx", kinds)
        spec = self._chart()
        if path is None:
            return
        if path.suffix.lower() in _PICTURES and spec is not None:
            self._tab.run(rival_desk.picture, spec, path, done=self._tab.tell_saved, uses_store=False)
        else:
            on_paper = path.suffix.lower() == ".pdf"
            self._make(view, lambda report: self._tab.save(report, path), on_paper=on_paper)

    @Slot()
    def print(self) -> None:
        """Ask the window for the preview of the printed page."""
        view = self._view()
        if view is not None:
            self._make(view, self._tab.context.wishes.print_requested.emit, on_paper=True)

    @Slot(object, str)
    def save_picture(self, spec: ChartSpec, title: str) -> None:
        """Ask for a file and write one chart."""
        kinds = (
            FileKind(translate("Compare", "Picture"), (".png",)),
            FileKind(translate("Compare", "Vector picture"), (".svg",)),
            FileKind("PDF", (".pdf",)),
        )
        path = self._tab.context.dialogs.ask_save(f"{title}.png", kinds)
        if path is not None:
            self._tab.run(rival_desk.picture, spec, path, done=self._tab.tell_saved, uses_store=False)

    def _make(self, view: CompareView, done: Callable[[Report], None], *, on_paper: bool) -> None:
        job = partial(document_desk.comparison_document, on_paper=on_paper)
        self._tab.run(job, view, done=done, uses_store=False)
