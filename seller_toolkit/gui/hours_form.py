"""Opens the form of working hours in front of the window, and stores what was typed into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.working_hours import HoursEntry, OwnDay
from seller_toolkit.gui.tabs.tab import TabContext, told
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import hours_desk
from seller_toolkit.services.desks.deed_desk import recording

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.working_hours import WorkingHoursDialog
    from seller_toolkit.services.reviews.working_hours import HoursView


class HoursForm(QObject):
    """A `HoursKeeper` for the dialog."""

    dialog: WorkingHoursDialog

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context

    @Slot()
    def open(self) -> None:
        """Show what holds now."""
        self._context.runner.start(
            hours_desk.working_hours, self._context.workspace, on_success=self._show,
            on_failure=self._context.wishes.failed.emit,
        )  # fmt: skip

    def save(
        self, entry: HoursEntry, days: Sequence[OwnDay], done: Callable[[], None], failed: Callable[[UserError], None]
    ) -> None:
        """Store it and tell the window; an error that the user can mend goes to `failed`."""

        def stored(outcome: Outcome[Any]) -> None:
            told(self._context.wishes, translate("Deeds", "working hours"), outcome)
            self._context.wishes.stored.emit(outcome.changes)
            self._context.wishes.notice.emit(translate("Working hours", "Hours and aims are kept."))
            done()

        def on_failure(error: BaseException) -> None:
            failed(error) if isinstance(error, UserError) else self._context.wishes.failed.emit(error)

        self._context.runner.start(
            recording(hours_desk.save_working_hours), self._context.workspace, entry, days, on_success=stored,
            on_failure=on_failure,
        )  # fmt: skip

    def _show(self, outcome: Outcome[HoursView]) -> None:
        from seller_toolkit.gui.dialogs.working_hours import WorkingHoursDialog  # start-up: opened long after it

        self.dialog = WorkingHoursDialog.ask(self._context.kit, self._window, outcome.value, keeper=self)
