"""What the checklist tab does with paper: asks how a list is to be printed, shows it, writes it as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.gui.dialogs.print_options import PrintOptionsDialog, options_of
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.domain.sheets import PaperOptions
    from seller_toolkit.services.tasks.task_list import ChecklistView


class PaperWork(QObject):
    """`view` is the one whose tasks are printed; the tab keeps it up to date."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.view: ChecklistView | None = None

    @Slot()
    def print(self) -> None:
        """Ask how it is to be printed, and show the pages or write them as a file."""
        self.print_list("")

    @Slot(str)
    def print_list(self, list_id: str) -> None:
        """The same, beginning at one list of the knowledge base."""
        if self.view is None:
            return
        context = self._tab.context
        wish = PrintOptionsDialog.ask(self._tab.kit, self._tab.window(), self.view, context.workspace.settings, list_id)
        if wish is not None and wish.save:
            self._save_as(wish.options)
        elif wish is not None:
            self._with_document(wish.options, context.wishes.print_requested.emit)

    @Slot()
    def export(self) -> None:
        """Ask for a file and write it, laid out as the last list was."""
        self._save_as(options_of(self._tab.context.workspace.settings["checklist_paper"]))

    def _save_as(self, options: PaperOptions) -> None:
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
            self._with_document(options, partial(self._save, path))

    @Slot()
    def fill_back(self) -> None:
        """What was ticked on paper comes back."""
        self._tab.context.wishes.fill_back_requested.emit(None)

    def _save(self, path: Path, report: Report) -> None:
        self._tab.save(report, path)

    def _with_document(self, options: PaperOptions, use: Callable[[Report], None]) -> None:
        if self.view is not None:
            self._tab.run(task_desk.checklist_document, (self.view.shop.id,), options, done=use)
