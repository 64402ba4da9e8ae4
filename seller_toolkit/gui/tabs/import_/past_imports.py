"""Imports that are done: their receipts, their undo, and what can be done with them afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.gui.dialogs.receipt import ReceiptDialog
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.import_.history_card import HistoryCard
from seller_toolkit.gui.tabs.import_.results import result_of_batch, results_of
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk, document_desk
from seller_toolkit.services.requests import BY_HAND, OWN_RULES, Dropped

if TYPE_CHECKING:
    from seller_toolkit.services.imports.import_files import Undone
    from seller_toolkit.services.imports.import_receipts import BatchReceipt
    from seller_toolkit.services.imports.unlocks import Unlocked


class PastImports:
    """What the history and the receipts offer. `take` reads files into the waiting list.

    `brought` holds the files of this session by their batch: they can be imported again after an undo.
    """

    def __init__(
        self,
        tab: Tab,
        history: HistoryCard,
        layouts: Callable[[], Mapping[str, str]],
        take: Callable[[Sequence[Dropped]], None],
    ) -> None:
        self._tab, self._history, self._layouts, self._take = tab, history, layouts, take
        self.brought: dict[int, Dropped] = {}
        self._undoing: list[int] = []

    def show_receipts(self, receipts: Sequence[Receipt], unlocked: Unlocked) -> None:
        """Show what became of files that were imported just now."""
        files = results_of(receipts, self._layouts())
        if len(files) == 1:
            title = files[0].file
        else:
            title = translate("Import", "{count} files").format(count=number(len(files)))
        ReceiptDialog.tell(
            self._tab.kit, self._tab.window(), files, title=title, unlocked=unlocked,
            undo=self.undo, save=self._save_rejected, open_tab=self._tab.context.wishes.tab_requested.emit,
        )  # fmt: skip

    def undo(self, batches: Sequence[int]) -> None:
        """Take imports back, in the order given; one that is refused stops those behind it."""
        self._undoing = list(batches)
        self._undo_next()

    def _undo_next(self) -> None:
        if self._undoing:
            self._tab.run(desk.undo, self._undoing.pop(0), done=self._on_undone)

    def _on_undone(self, undone: Undone) -> None:
        batch = self._history.batches.get(undone.batch)
        words = translate("Import", "{file} was taken back: {removed} rows removed, {restored} restored").format(
            file=batch.file if batch else "", removed=number(undone.removed), restored=number(undone.restored)
        )
        again = undone.batch in self.brought
        link = translate("Import", "Import it again") if again else translate("Import", "Choose the file…")
        if batch is not None and batch.layout in (BY_HAND, OWN_RULES):
            link = ""
        self._history.say_undone(undone.batch, words, again=link)
        self._tab.context.wishes.notice.emit(words)
        self._undo_next()

    def import_again(self, batch: int) -> None:
        """Bring the file of an undone import once more, or ask for it where it is not known."""
        self._history.say_nothing()
        dropped = self.brought.get(batch)
        if dropped is None:
            self._tab.context.wishes.files_requested.emit()
        else:
            self._take([dropped])

    def open_batch(self, batch: int) -> None:
        """Show the receipt of an import of the history."""
        self._history.table.select_row_id(batch)
        self._tab.run(desk.batch_receipt, batch, done=self._show_batch, replaces="batch")

    def _show_batch(self, receipt: BatchReceipt) -> None:
        batch = receipt.batch
        ReceiptDialog.tell(
            self._tab.kit, self._tab.window(), [result_of_batch(receipt, self._layouts())], title=batch.file,
            undo=None if batch.undone else self.undo, save=self._save_rejected,
        )  # fmt: skip

    def _save_rejected(self, batches: Sequence[int]) -> None:
        """Write the rows that were not taken, with their reasons, as a workbook."""
        suggested = translate("Import", "Rows not imported {day}").format(day=f"{self._tab.context.workspace.today()}")
        path = self._tab.context.dialogs.ask_save(f"{suggested}.xlsx", (FileKind("Excel", (".xlsx",)),))
        if path is not None:
            self._tab.run(document_desk.rejected_document, batches, done=lambda report: self._tab.save(report, path))
