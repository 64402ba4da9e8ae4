"""Opens the dialog of the monthly report, makes the report on a worker, and shows or saves it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs.report import ReportDialog, ReportWish
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.task_runner import Task
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import document_desk, report_desk
from seller_toolkit.services.reports.report_choice import ReportChoice, choice_of, choice_text
from seller_toolkit.services.reports.report_periods import ReportPeriod

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.reports.report_offer import PeriodData, ReportOffer


class ReportForm(QObject):
    """A `ReportMaker` for the dialog; `dialog` is the one that was opened last."""

    dialog: ReportDialog

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._task: Task | None = None

    @Slot()
    def open(self) -> None:
        """Ask which report is wanted, beginning with the chosen shop and what was chosen the last time."""
        if not self._context.selection.shops:
            self._context.wishes.notice.emit(translate("Report", "There is no shop yet. Import a file first."))
            return
        self._context.runner.start(
            report_desk.report_offer, self._context.workspace, on_success=self._show,
            on_failure=self._context.wishes.failed.emit,
        )  # fmt: skip

    # --- for the dialog

    def ask_data(
        self, shops: tuple[int, ...], period: ReportPeriod, done: Callable[[PeriodData], None],
        ended: Callable[[], None],
    ) -> None:  # fmt: skip
        """Which data the period has."""
        self._context.runner.start(
            report_desk.period_data, self._context.workspace, shops, period,
            on_success=lambda outcome: done(outcome.value), on_failure=self._context.wishes.failed.emit, on_finish=ended,
        )  # fmt: skip

    def ask_path(self, suggested: str) -> Path | None:
        """Where to save it, as the kind of file that was chosen or another one."""
        kinds = {
            ".pdf": FileKind("PDF", (".pdf",)),
            ".html": FileKind(translate("Report", "Web page"), (".html",)),
            ".xlsx": FileKind("Excel", (".xlsx",)),
        }
        first = Path(suggested).suffix
        return self._context.dialogs.ask_save(suggested, [kinds.pop(first), *kinds.values()])

    def make(self, wish: ReportWish, choice: ReportChoice) -> None:
        """Make the report; then it is shown, or written where the wish says."""
        self._context.workspace.settings.set("report_options", choice_text(choice))

        def made(outcome: Outcome[Report]) -> None:
            self._use(outcome.value, wish.path)

        self._task = self._context.runner.start(
            report_desk.period_document, self._context.workspace, self._shops_of(wish), wish.period,
            on_success=made, on_failure=self._on_failure, on_progress=self.dialog.show_progress,
            on_cancel=self._on_stopped,
        )  # fmt: skip

    def stop(self) -> None:
        """Stop making it."""
        if self._task is not None:
            self._task.cancel()

    # --- inside

    @Slot(object)
    def _show(self, outcome: Outcome[ReportOffer]) -> None:
        context = self._context
        self._offer = outcome.value
        self.dialog = ReportDialog.ask(
            context.kit, self._window, self._offer, chosen=context.selection.shop,
            choice=choice_of(context.workspace.settings["report_options"]), maker=self,
        )  # fmt: skip

    def _shops_of(self, wish: ReportWish) -> tuple[int, ...]:
        return tuple(shop.id for shop in self._offer.meant(wish.shops))

    def _use(self, report: Report, path: Path | None) -> None:
        if path is None:
            self.dialog.show_end(made=True)
            self._context.wishes.print_requested.emit(report)
        elif path.suffix.lower() == ".pdf":
            self._paint(report, path)
        else:
            self._task = self._context.runner.start(
                document_desk.write_document, self._context.workspace, report, path, uses_store=False,
                on_success=lambda _outcome: self._on_saved(path), on_failure=self._on_failure,
                on_cancel=self._on_stopped,
            )  # fmt: skip

    def _paint(self, report: Report, path: Path) -> None:
        """Pages are painted here: Qt leaves warnings about timers when another thread does it."""
        from seller_toolkit.reports.exporters.pdf import write_pdf  # start-up: its neighbours load openpyxl

        try:
            write_pdf(report, path)
        except UserError as error:
            self._on_failure(error)
        else:
            self._on_saved(path)

    def _on_saved(self, path: Path) -> None:
        self.dialog.show_end(made=True)
        self._context.wishes.notice.emit(translate("Window", "Saved as {file}").format(file=path.name))

    @Slot(object)
    def _on_failure(self, error: BaseException) -> None:
        """What the user can mend is said in the dialog, everything else as everywhere."""
        if isinstance(error, UserError):
            self.dialog.show_end(made=False, words=error_text(error.code, error.params))
        else:
            self.dialog.show_end(made=False)
            self._context.wishes.failed.emit(error)

    @Slot()
    def _on_stopped(self) -> None:
        self.dialog.show_end(made=False, words=translate("Report", "Stopped. No report was written."))
