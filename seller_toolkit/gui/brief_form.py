"""The day's brief: one key copies it, a dialog shows it, its template can be changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs.brief import BriefDialog
from seller_toolkit.gui.dialogs.brief_card import put_on_clipboard
from seller_toolkit.gui.dialogs.brief_template import BriefTemplateDialog
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import report_desk

if TYPE_CHECKING:
    from seller_toolkit.services.reports.brief import Brief


class BriefForm(QObject):
    """A `BriefKeeper` for the dialogs. What is meant is the chosen shop, without one all own shops."""

    dialog: BriefDialog
    template_dialog: BriefTemplateDialog

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context

    @Slot()
    def copy(self) -> None:
        """Put text and picture of today's brief on the clipboard."""
        if self._has_shops():
            self._context.wishes.notice.emit(translate("Brief", "Making the brief…"))
            self._ask(self._meant, self._on_copied)

    @Slot()
    def open(self) -> None:
        """Show today's brief."""
        if self._has_shops():
            self._ask(self._meant, self._show)

    # --- for the dialogs

    def ask_brief(self, shop: int | None, done: Callable[[Brief], None], ended: Callable[[], None]) -> None:
        """The brief of a shop, or of all own ones."""
        self._ask(() if shop is None else (shop,), done, ended)

    def ask_reworded(
        self, brief: Brief, template: str, done: Callable[[Brief], None], failed: Callable[[UserError], None],
        ended: Callable[[], None],
    ) -> None:  # fmt: skip
        """The same brief by another template; `failed` says what is wrong with the template."""
        self._run(
            report_desk.reworded, brief, template, done=done, failed=self._told(failed), ended=ended, uses_store=False
        )

    def keep_template(self, template: str, done: Callable[[], None], failed: Callable[[UserError], None]) -> None:
        """Make briefs by this template from now on; "" is the program's."""

        def kept(_nothing: None) -> None:
            done()
            self._context.wishes.notice.emit(translate("Brief", "The template is kept."))

        self._run(report_desk.keep_template, template, done=kept, failed=self._told(failed), uses_store=False)

    def edit_template(self, brief: Brief, done: Callable[[], None]) -> None:
        """Open the template in front of the brief's dialog; `done` is called when another one is kept."""
        self.template_dialog = BriefTemplateDialog.ask(self._context.kit, self.dialog, brief, keeper=self, done=done)

    # --- inside

    @property
    def _meant(self) -> tuple[int, ...]:
        shop = self._context.selection.shop
        return () if shop is None else (shop,)

    def _has_shops(self) -> bool:
        if not self._context.selection.shops:
            self._context.wishes.notice.emit(translate("Brief", "There is no shop yet. Import a file first."))
        return bool(self._context.selection.shops)

    def _on_copied(self, brief: Brief) -> None:
        put_on_clipboard(brief, self._context.kit.theme)
        self._context.wishes.notice.emit(translate("Brief", "The brief is copied: text and picture"))

    def _show(self, brief: Brief) -> None:
        selection = self._context.selection
        self.dialog = BriefDialog.ask(
            self._context.kit, self._window, brief, selection.shops, selection.shop, keeper=self,
            dialogs=self._context.dialogs,
        )  # fmt: skip
        self.dialog.said.connect(self._context.wishes.notice)

    def _ask(
        self, shops: tuple[int, ...], done: Callable[[Brief], None], ended: Callable[[], None] | None = None
    ) -> None:
        self._run(report_desk.brief, shops, done=done, ended=ended)

    def _told(self, failed: Callable[[UserError], None]) -> Callable[[BaseException], None]:
        def on_failure(error: BaseException) -> None:
            failed(error) if isinstance(error, UserError) else self._context.wishes.failed.emit(error)

        return on_failure

    def _run(
        self, job: Callable[..., Outcome[Any]], *arguments: object, done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None, ended: Callable[[], None] | None = None,
        uses_store: bool = True,
    ) -> None:  # fmt: skip
        self._context.runner.start(
            job, self._context.workspace, *arguments, uses_store=uses_store,
            on_success=lambda outcome: done(outcome.value), on_failure=failed or self._context.wishes.failed.emit,
            on_finish=ended,
        )  # fmt: skip
