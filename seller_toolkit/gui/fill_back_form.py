"""Opens 回填 in front of the window, reads lists and workbooks for it, and keeps what was ticked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs.fill_back.dialog import FillBackDialog
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.services.tasks.fill_back import FillBackView, Filled, SheetLine


class FillBackForm(QObject):
    """A `ListKeeper` for the dialog. Several workbooks are shown one after the other; `dialog` is the one that was opened last."""

    dialog: FillBackDialog

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._waiting: list[Path] = []
        self._busy = False

    @Slot(object)
    def open(self, path: Path | None) -> None:
        """Show what this workbook says, or (None) the lists that were printed last."""
        if self._busy:
            self._waiting += [path] if path is not None else []
            return
        self._busy = True
        if path is None:
            self._run(task_desk.recent_sheets, None, done=self._show_lists, failed=self._on_failure)
        else:
            self._run(task_desk.filled_workbook, path, done=self._show_workbook, failed=self._on_failure)

    def open_list(self, text: str, done: Callable[[FillBackView], None], failed: Callable[[UserError], None]) -> None:
        """The list that a code, a QR code or a short id means."""

        def on_failure(error: BaseException) -> None:
            failed(error) if isinstance(error, UserError) else self._context.wishes.failed.emit(error)

        self._run(task_desk.open_sheet, text, done=done, failed=on_failure)

    def save(
        self, code: str, filled: Mapping[str, Filled], done: Callable[[], None], ended: Callable[[], None]
    ) -> None:
        """Keep it as one deed and tell the window of it; an error is shown, and `ended` called either way."""

        def kept(outcome: Outcome[Deed]) -> None:
            done()
            self._context.wishes.stored.emit(outcome.changes)
            words = translate("Fill back", "List {code} filled back: {count} tasks")
            if len(filled) == 1:
                words = translate("Fill back", "List {code} filled back: 1 task")
            self._context.wishes.deed_done.emit(outcome.value, words.format(code=code, count=number(len(filled))))

        self._context.runner.start(
            task_desk.save_filled, self._context.workspace, code, filled, on_success=kept,
            on_failure=self._context.wishes.failed.emit, on_finish=ended,
        )  # fmt: skip

    def _run(
        self, job: Callable[..., Outcome[Any]], argument: object, *, done: Callable[..., None],
        failed: Callable[[BaseException], None],
    ) -> None:  # fmt: skip
        self._context.runner.start(
            job, self._context.workspace, argument, on_success=lambda outcome: done(outcome.value), on_failure=failed
        )

    def _on_failure(self, error: BaseException) -> None:
        self._context.wishes.failed.emit(error)
        self._go_on()

    def _show_lists(self, lists: tuple[SheetLine, ...]) -> None:
        own = [one for one in lists if one.shop.id == self._context.selection.shop]
        newest = (own or list(lists))[:1]
        self._show(lists, None)
        if newest:
            self.dialog.open_list(newest[0].code)

    def _show_workbook(self, view: FillBackView) -> None:
        self._show((), view)

    def _show(self, lists: tuple[SheetLine, ...], view: FillBackView | None) -> None:
        today = self._context.workspace.today()
        self.dialog = FillBackDialog.ask(self._context.kit, self._window, lists, view, keeper=self, today=today)
        self.dialog.finished.connect(self._on_finished)

    @Slot(int)
    def _on_finished(self, _code: int) -> None:
        self._go_on()

    def _go_on(self) -> None:
        """The next workbook, if one waits."""
        self._busy = False
        if self._waiting:
            self.open(self._waiting.pop(0))
