"""What the checklist tab does with paper: asks how a list is to be printed, shows it, writes it as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services import task_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.task_list import ChecklistView


class PaperWork(QObject):
    """`view` is the one whose tasks are printed; the tab keeps it up to date."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.view: ChecklistView | None = None

    @Slot()
    def print(self) -> None:
        """Show how it is printed."""
        self._with_document(PaperOptions(), self._tab.context.wishes.print_requested.emit)

    @Slot(str)
    def print_list(self, list_id: str) -> None:
        """Show how one list of the knowledge base is printed."""
        options = PaperOptions(content="list", list_id=list_id)
        self._with_document(options, self._tab.context.wishes.print_requested.emit)

    @Slot()
    def export(self) -> None:
        """Ask for a file and write it."""
        if self.view is None:
            return
        kinds = (
            FileKind("PDF", (".pdf",)),
            FileKind("Excel", (".xlsx",)),
            FileKind(translate("Checklist", "Web page"), (".html",)),
            FileKind("CSV", (".csv",)),
        )
        path = self._tab.context.dialogs.ask_save(f"checklist-{self.view.today:%Y-%m-%d}.pdf", kinds)
        if path is not None:
            self._with_document(PaperOptions(), partial(self._save, path))

    @Slot()
    def fill_back(self) -> None:
        """What was ticked on paper comes back."""
        self._tab.context.wishes.fill_back_requested.emit(None)

    def _save(self, path: Path, report: Report) -> None:
        self._tab.save(report, path)

    def _with_document(self, options: PaperOptions, use: Callable[[Report], None]) -> None:
        if self.view is not None:
            self._tab.run(task_desk.checklist_document, (self.view.shop.id,), options, done=use)
