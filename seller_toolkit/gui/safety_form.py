"""Backups from the window: one a day by itself, by hand with or without a password, the list of them, the way back; the check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.task_runner import Job
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import safety_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.backups import BackupsDialog
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.keeping.safety import BackupList
    from seller_toolkit.store.backup_contents import Contents

_ABOUT_PASSWORDS = ("backup.wants_password", "backup.wrong_password")


class SafetyForm(QObject):
    """Made once by the window."""

    damage_found = Signal(object)  # codes of what a check has found

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.dialog: BackupsDialog | None = None

    # --- by itself ------------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """The store is open: make the backup of today beside everything else."""
        self._context.runner.start(
            safety_desk.back_up_today, self._context.workspace, uses_store=False, on_failure=self._on_none_made
        )

    @Slot(object)
    def _on_none_made(self, error: BaseException) -> None:
        """That the disk is full is said in the line; that the store is damaged, in front of the window."""
        if isinstance(error, UserError) and error.code == "store.damaged":
            self.damage_found.emit((error.code,))
        elif isinstance(error, UserError):
            self._context.wishes.notice.emit(error_text(error.code, error.params))
        else:
            self._context.wishes.failed.emit(error)

    # --- by hand --------------------------------------------------------------------------------------------------

    @Slot()
    def back_up(self) -> None:
        """Ask where to and whether under a password, and copy the store."""
        dialogs = self._context.dialogs
        target = dialogs.ask_save(f"seller-toolkit-{self._context.workspace.today():%Y-%m-%d}.db", (_kind(),))
        if target is None:
            return
        title = translate("Backups", "Back up")
        ways = (translate("Backups", "As it is"), translate("Backups", "Encrypted with a password"))
        text = translate("Backups", "Who gets hold of the file can read it, unless it is encrypted.")
        way = dialogs.choose(title, text, ways)
        if way is None:
            return
        password = self._new_password() if way else ""
        if password is not None:
            self._run(safety_desk.back_up, target, password, done=self._on_backed_up)

    def _new_password(self) -> str | None:
        """A password that was typed twice alike."""
        dialogs, title = self._context.dialogs, translate("Backups", "Password of the backup")
        first = translate("Backups", "At least 8 characters. Without it nobody can open the backup again, nor can we.")
        again = translate("Backups", "The same once more.")
        password = dialogs.ask_password(title, first)
        if password is None:
            return None
        if dialogs.ask_password(title, again) == password:
            return password
        dialogs.show_error(title, translate("Backups", "The two were not the same. No backup was made."))
        return None

    @Slot(object)
    def _on_backed_up(self, outcome: Outcome[int]) -> None:
        size = f"{outcome.value / 1024**2:.1f}"
        self._context.wishes.notice.emit(translate("Menu", "Backed up, {size} MB.").format(size=size))

    # --- the list -------------------------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Show the backups that there are."""
        self._run(safety_desk.backup_list, done=self._show)

    @Slot(object)
    def _show(self, outcome: Outcome[BackupList]) -> None:
        from seller_toolkit.gui.dialogs.backups import BackupsDialog  # start-up: opened long after it

        self.dialog = BackupsDialog(self._context.kit, self._window)
        self.dialog.looked_at.connect(self._look_into)
        self.dialog.restore_wished.connect(self.restore)
        self.dialog.other_wished.connect(self._choose_file)
        self.dialog.back_up_wished.connect(self.back_up)
        self.dialog.show_backups(outcome.value)
        self.dialog.show()

    @Slot(object)
    def _look_into(self, path: Path) -> None:
        def show(outcome: Outcome[Contents]) -> None:
            if self.dialog is not None:
                self.dialog.show_contents(path, outcome.value)

        self._context.runner.start(
            safety_desk.backup_contents_of, self._context.workspace, path, uses_store=False, on_success=show,
            on_failure=self._context.wishes.failed.emit,
        )  # fmt: skip

    @Slot()
    def _choose_file(self) -> None:
        chosen = self._context.dialogs.ask_files(translate("Menu", "Choose a backup"), (_kind(),))
        if chosen:
            self.restore(chosen[0])

    @Slot(object)
    def restore(self, source: Path, password: str = "") -> None:
        """Show what a backup holds, ask, and put it in the store's place; one under a password is asked about."""

        def ask(outcome: Outcome[Contents]) -> None:
            self._confirm(source, password, outcome.value)

        def failed(error: BaseException) -> None:
            if not isinstance(error, UserError) or error.code not in _ABOUT_PASSWORDS:
                self._context.wishes.failed.emit(error)
                return
            title = translate("Menu", "Restore a backup")
            given = self._context.dialogs.ask_password(title, error_text(error.code, error.params))
            if given:
                self.restore(source, given)

        self._context.runner.start(
            safety_desk.backup_contents_of, self._context.workspace, source, password, on_success=ask, on_failure=failed
        )

    def _confirm(self, source: Path, password: str, held: Contents) -> None:
        words = translate(
            "Backups",
            "{name} holds {shops} own shops, {records} rows and {imports} imports, the last one of {last}. "
            "The data of now are replaced by it; the file of now is kept beside it.",
        )
        last = "—" if held.last_import is None else f"{held.last_import:%Y-%m-%d %H:%M}"
        text = words.format(
            name=source.name,
            shops=len(held.shops),
            records=f"{sum(held.records.values()):,}",
            imports=held.imports,
            last=last,
        )
        if self._context.dialogs.confirm(translate("Menu", "Restore a backup"), text, translate("Menu", "Restore")):
            self._run(safety_desk.restore, source, password, done=self.take_restored)

    @Slot(object)
    def take_restored(self, outcome: Outcome[object]) -> None:
        """A backup is in the store's place: everything that is shown is another."""
        if self.dialog is not None:
            self.dialog.accept()
        self._window.deeds.clear()
        self._window.store_changed(outcome.changes)
        self._context.wishes.notice.emit(translate("Menu", "The backup is in place."))

    # --- the check ------------------------------------------------------------------------------------------------

    @Slot()
    def check(self) -> None:
        """Examine the store and say what came of it."""
        self._run(safety_desk.check, done=self._on_checked)

    @Slot(object)
    def _on_checked(self, outcome: Outcome[tuple[str, ...]]) -> None:
        if outcome.value:
            self.damage_found.emit(outcome.value)
        else:
            self._context.wishes.notice.emit(translate("Check", "The store is sound."))

    def _run(self, job: Job, *words: object, done: Callable[[Outcome[Any]], object]) -> None:
        self._context.runner.start(
            job, self._context.workspace, *words, on_success=done, on_failure=self._context.wishes.failed.emit
        )


def _kind() -> FileKind:
    return FileKind(translate("Menu", "Backup"), (".db",))
