"""The diagnostic file: says what would be in it, asks where to, and sends nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, Slot, qVersion

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import safety_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow


class DiagnosticForm(QObject):
    """Made once by the window."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._context = context

    @Slot()
    def open(self) -> None:
        """Ask, and write the file."""
        context = self._context
        title = translate("Diagnostics", "Diagnostic file")
        if not context.dialogs.confirm(title, what_is_in_it(), translate("Diagnostics", "Save…")):
            return
        kind = FileKind(translate("Diagnostics", "Diagnostic file"), (".zip",))
        target = context.dialogs.ask_save(f"seller-toolkit-{context.workspace.today():%Y-%m-%d}.zip", (kind,))
        if target is None:
            return
        versions = {"Qt": qVersion(), "PySide6": PySide6.__version__}
        context.runner.start(
            safety_desk.save_diagnostics, context.workspace, target, versions,
            on_success=self._on_saved, on_failure=context.wishes.failed.emit,
        )  # fmt: skip

    @Slot(object)
    def _on_saved(self, outcome: Outcome[Path]) -> None:
        words = translate("Diagnostics", "{name} is written. Send it to whoever helps you, if you like.")
        self._context.wishes.notice.emit(words.format(name=outcome.value.name))


def what_is_in_it() -> str:
    """The contents of the file, for the user to decide."""
    lines = (
        translate("Diagnostics", "The file helps to find a fault. It holds:"),
        translate("Diagnostics", "• versions of the program, the system, Qt and SQLite"),
        translate("Diagnostics", "• how many rows each table has, and the size of the data file"),
        translate("Diagnostics", "• settings that are a choice or a number"),
        translate("Diagnostics", "• the log: when and where in the program something went wrong, and what kind of fault"),
        translate("Diagnostics", "No names of shops, people or files, no texts, no numbers of orders. The program sends nothing: you decide who gets it."),
    )  # fmt: skip
    return "\n".join(lines)
