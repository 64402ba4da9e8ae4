"""The weekly lists of the trend tab: asks for the list that is chosen, hands it over on paper or as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.tabs.trend.work_panel import WorkPanel
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import score_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.scores.work_lists import WorkListView


class WorkLists(QObject):
    """Owns the panel; `show` asks for the list of a shop in the selected period."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._shop = 0
        self._view: WorkListView | None = None
        self.panel = WorkPanel(tab.kit)
        self.panel.list_chosen.connect(self._ask)
        self.panel.evidence_requested.connect(tab.context.wishes.evidence_requested)
        self.panel.export_requested.connect(self._export)
        self.panel.print_requested.connect(self._print)
        self.panel.copied.connect(self._tell_copied)

    def show(self, shop: int) -> None:
        """Count the chosen list anew for a shop."""
        self._shop = shop
        self._ask(self.panel.list_shown)

    @Slot(str)
    def _ask(self, kind: str) -> None:
        self._view = None
        self.panel.show_waiting()
        period = self._tab.context.selection.period
        self._tab.run(score_desk.work_list, self._shop, kind, period, done=self._show, replaces="work")

    @Slot(object)
    def _show(self, view: WorkListView) -> None:
        self._view = view
        self.panel.show_view(view)

    @Slot()
    def _export(self) -> None:
        view = self._view
        if view is None:
            return
        kinds = (
            FileKind(translate("WorkLists", "Workbook"), (".xlsx",)),
            FileKind(translate("WorkLists", "Table"), (".csv",)),
            FileKind(translate("WorkLists", "PDF"), (".pdf",)),
        )
        name = translate("WorkLists", "{title} {first} to {last}").format(
            title=view.title, first=view.first, last=view.last
        )
        path = self._tab.context.dialogs.ask_save(f"{name}.xlsx", kinds)
        if path is None:
            return

        def save(report: Report) -> None:
            self._tab.save(report, path)

        self._tab.run(score_desk.work_list_document, view, done=save)

    @Slot()
    def _print(self) -> None:
        if self._view is not None:
            printing = self._tab.context.wishes.print_requested.emit
            self._tab.run(score_desk.work_list_document, self._view, done=printing)

    @Slot(int)
    def _tell_copied(self, rows: int) -> None:
        words = translate("WorkLists", "Copied: {count} rows").format(count=number(rows))
        self._tab.context.wishes.notice.emit(words)
