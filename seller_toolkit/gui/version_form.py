"""Opens what there is to know of a newer version in front of the window, and checks what was downloaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import update_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.help.newer_version import NewerVersionDialog
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.newer_version import Download


class VersionForm(QObject):
    """Made once by the window. Nothing is looked for before the user asks."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.dialog: NewerVersionDialog | None = None

    @Slot()
    def open(self) -> None:
        """Say what is known, and offer to check what was downloaded."""
        from seller_toolkit.gui.dialogs.help.newer_version import NewerVersionDialog  # start-up: seldom opened

        program = update_desk.this_program(self._context.workspace)
        self.dialog = NewerVersionDialog(self._context.kit, self._window, program)
        self.dialog.files_given.connect(self.check)
        self.dialog.choice_wished.connect(self._choose)
        self.dialog.backup_wished.connect(self._window.fronts.safety.back_up)
        self.dialog.show()

    @Slot()
    def _choose(self) -> None:
        paths = self._context.dialogs.ask_files(translate("Newer version", "Downloaded files"))
        if paths:
            self.check(paths)

    @Slot(object)
    def check(self, paths: Sequence[Path]) -> None:
        """Read the files and say what they say."""
        self._context.runner.start(
            update_desk.look_at, self._context.workspace, list(paths), uses_store=False, on_success=self._show,
            on_failure=self._on_failed,
        )  # fmt: skip

    @Slot(object)
    def _show(self, outcome: Outcome[Download]) -> None:
        if self.dialog is not None:
            self.dialog.show_found(outcome.value)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and self.dialog is not None:
            self.dialog.show_trouble(error_text(error.code, error.params))
        else:
            self._context.wishes.failed.emit(error)
