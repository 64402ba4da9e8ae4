"""What a tab does with the due sheet: asks for it, hands it over on paper or as a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.gui.tabs.checklist.due_card import DueCard
    from seller_toolkit.gui.tabs.checklist.due_panel import DuePanel
    from seller_toolkit.services.tasks.due_sheet import DueItem, DueView


class DueWork(QObject):
    """`came` carries each new view."""

    came = Signal(object)

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.view: DueView | None = None

    def ask(self, shop: int | None) -> None:
        """Ask for the sheet of a shop, or of all own shops."""
        self._tab.run(task_desk.due_sheet, shop, done=self._on_view, replaces="due")

    def feed(self, card: DueCard, panel: DuePanel) -> None:
        """Show each new view in both, and do what they ask for."""
        self.came.connect(card.show_view)
        self.came.connect(panel.show_due)
        card.files_wanted.connect(self._tab.context.wishes.files_requested)
        panel.wanted.connect(lambda view: self._make(view, panel))
        panel.print_requested.connect(self.print)
        panel.export_requested.connect(self.export)
        panel.copied.connect(self.tell_copied)

    def _make(self, view: DueView, panel: DuePanel) -> None:
        self._tab.run(task_desk.due_items, view, done=panel.show_items, replaces="due_items", uses_store=False)

    @Slot(object)
    def _on_view(self, view: DueView) -> None:
        self.view = view
        self.came.emit(view)

    @Slot(object, str)
    def print(self, items: Sequence[DueItem], split: str) -> None:
        """Show how it is printed."""
        self._with_document(items, split, self._tab.context.wishes.print_requested.emit)

    @Slot(object, str)
    def export(self, items: Sequence[DueItem], split: str) -> None:
        """Ask for a file and write it."""
        if self.view is None:
            return
        kinds = (
            FileKind("Excel", (".xlsx",)),
            FileKind("PDF", (".pdf",)),
            FileKind("CSV", (".csv",)),
        )
        path = self._tab.context.dialogs.ask_save(f"due-{self.view.as_of:%Y-%m-%d}.xlsx", kinds)
        if path is not None:
            self._with_document(items, split, partial(self._save, path))

    @Slot(int)
    def tell_copied(self, rows: int) -> None:
        """Say that rows are on the clipboard."""
        self._tab.context.wishes.notice.emit(translate("Due", "Copied: {count} rows").format(count=number(rows)))

    def _save(self, path: Path, report: Report) -> None:
        self._tab.save(report, path)

    def _with_document(self, items: Sequence[DueItem], split: str, use: Callable[[Report], None]) -> None:
        if self.view is not None:
            self._tab.run(task_desk.due_document, self.view, items, split, done=use)
