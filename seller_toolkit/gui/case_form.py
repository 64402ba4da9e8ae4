"""Cases that concern the window: workbooks that come back, the one that goes out, several reviews at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.dialogs.case.returned import CasesBackDialog
from seller_toolkit.gui.dialogs.case.several import SeveralCasesDialog
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import case_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.services.cases.case_files import CasesBackView
    from seller_toolkit.services.cases.case_view import CasesView
    from seller_toolkit.services.requests import CaseTaken


class CaseForm(QObject):
    """Answers the wishes about cases; `dialog` is the preview that was opened last."""

    dialog: CasesBackDialog

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context

    @Slot(object)
    def open(self, path: Path | None) -> None:
        """Show what this workbook says; None asks for one."""
        if path is None:
            found = self._context.dialogs.ask_files(translate("Cases", "Workbook of cases"), (_kind(),))
            path = found[0] if found else None
        if path is not None:
            self._run(case_desk.returned, path, done=self._show)

    @Slot()
    def export(self) -> None:
        """Write the open cases of the chosen shop, of everybody or of one owner, where the user says."""
        self._run(case_desk.several, (), done=self._ask_owner)

    @Slot(object)
    def handle(self, reviews: Sequence[int]) -> None:
        """Ask what is to be said of the cases of these reviews."""
        if reviews:
            self._run(case_desk.several, tuple(reviews), done=self._ask_values)

    # --- inside

    def _show(self, view: CasesBackView) -> None:
        self.dialog = CasesBackDialog.ask(self._context.kit, self._window, view)
        self.dialog.save_wished.connect(self._save)

    @Slot(object)
    def _save(self, taken: tuple[CaseTaken, ...]) -> None:
        count = sum(len(one.values) for one in taken)
        words = translate("Cases", "{count} changes of cases taken over").format(count=number(count))
        dialog = self.dialog

        def done(deed: Deed) -> None:
            self._tell(deed, words)
            dialog.accept()

        self._run(case_desk.save_returned, taken, self._who, done=done, failed=dialog.let_again)

    def _ask_owner(self, view: CasesView) -> None:
        names = [translate("Cases", "All open cases"), *view.owners]
        place = 0
        if len(names) > 1:
            chosen = self._context.dialogs.choose(
                translate("Cases", "Cases for another computer"),
                translate("Cases", "Whose open cases are to be written to a workbook?"), names,
            )  # fmt: skip
            if chosen is None:
                return
            place = chosen
        name = translate("Cases", "review cases {day}").format(day=f"{view.now:%Y-%m-%d}")
        path = self._context.dialogs.ask_save(f"{name}.xlsx", (_kind(),))
        if path is not None:
            owner = names[place] if place else None
            self._run(case_desk.export, path, self._context.selection.shop, owner, done=lambda n: self._said(path, n))

    def _said(self, path: Path, count: int) -> None:
        words = translate("Cases", "{count} cases saved as {file}")
        self._context.wishes.notice.emit(words.format(count=number(count), file=path.name))

    def _ask_values(self, view: CasesView) -> None:
        values = SeveralCasesDialog.ask(self._context.kit, self._window, view)
        if values is not None:
            words = translate("Cases", "{count} cases changed").format(count=number(len(view.reviews)))
            self._run(case_desk.handle, view.reviews, values, self._who, done=lambda deed: self._tell(deed, words))

    def _tell(self, deed: Deed, words: str) -> None:
        self._context.wishes.deed_done.emit(deed, words)

    @property
    def _who(self) -> str:
        return str(self._context.workspace.settings["my_name"])

    def _run(
        self, job: Callable[..., Outcome[Any]], *arguments: object, done: Callable[[Any], None],
        failed: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        def on_success(outcome: Outcome[Any]) -> None:
            if outcome.changes:
                self._context.wishes.stored.emit(outcome.changes)
            done(outcome.value)

        def on_failure(error: BaseException) -> None:
            self._context.wishes.failed.emit(error)
            if failed is not None:
                failed()

        self._context.runner.start(
            job, self._context.workspace, *arguments, on_success=on_success, on_failure=on_failure
        )  # fmt: skip


def _kind() -> FileKind:
    return FileKind(translate("Cases", "Excel workbook"), (".xlsx",))
