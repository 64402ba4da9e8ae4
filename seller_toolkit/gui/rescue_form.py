"""When the store cannot be opened or is damaged: what there is to go back to, what can be saved; after a crash: what is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.status_line import Offer
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.error_texts import check_text, error_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk, safety_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.safety_form import SafetyForm
    from seller_toolkit.services.keeping.rescue import AfterCrash, GoodBackup, SavedCopy
    from seller_toolkit.store.backup_contents import Contents

_BROKEN = ("store.damaged", "store.unreadable")


class RescueForm(QObject):
    """Made once by the window; opens the store for it and stays with it when that goes wrong."""

    def __init__(self, window: MainWindow, context: TabContext, safety: SafetyForm) -> None:
        super().__init__(window)
        self._window, self._context, self._safety = window, context, safety
        self._done: Callable[[Outcome[Any]], object] | None = None
        self._said = ""
        safety.damage_found.connect(self.offer)

    # --- the start ------------------------------------------------------------------------------------------------

    def open_store(self, done: Callable[[Outcome[Any]], object]) -> None:
        """Open the store; `done` gets the shops. A damaged one is never replaced by an empty one: the user is asked."""
        self._done = done

        def opened(outcome: Outcome[Any]) -> None:
            self._done = None
            done(outcome)
            self._run(safety_desk.after_crash, done=self._tell_of_crash)

        self._context.runner.start(
            desk.open_store, self._context.workspace, on_success=opened, on_failure=self._not_opened
        )

    @Slot(object)
    def _not_opened(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code in _BROKEN:
            self._said = error_text(error.code, error.params)
            self._run(safety_desk.newest_good, done=self._ask_at_start)
        else:
            self._context.wishes.failed.emit(error)

    @Slot(object)
    def _ask_at_start(self, outcome: Outcome[GoodBackup | None]) -> None:
        backup = outcome.value
        deeds: list[tuple[str, Callable[[], object]]] = []
        if backup is not None:
            deeds.append((_back_words(backup), lambda: self._put_back(backup.path)))
        save = translate("Rescue", "Save what can be saved into a copy, then choose")
        deeds.append((save, lambda: self._run(safety_desk.save_what_can_be_saved, done=self._ask_which)))
        deeds.append((translate("Rescue", "Quit, and leave the file as it is"), self._window.close))
        title = translate("Rescue", "The data file cannot be opened")
        words = [self._said, translate("Rescue", "Nothing was changed, and nothing is changed before you choose.")]
        if backup is None:
            words.append(translate("Rescue", "There is no good backup in the program's folder."))
        else:
            words.append(_backup_holds(backup))
        self._choose(title, "\n".join(words), deeds, otherwise=self._window.close)

    # --- damage ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def offer(self, problems: tuple[str, ...]) -> None:
        """Say what is wrong with the store, which is open, and offer to save what can be saved."""
        words = [check_text(code) for code in problems]
        words.append(
            translate("Rescue", "What can be saved goes into a copy; your data file stays as it is until you choose.")
        )
        title = translate("Menu", "The store has problems")
        if self._context.dialogs.confirm(title, "\n".join(words), translate("Rescue", "Save what can be saved…")):
            self._run(safety_desk.save_what_can_be_saved, done=self._ask_which)

    @Slot(object)
    def _ask_which(self, outcome: Outcome[SavedCopy]) -> None:
        saved = outcome.value
        backup, rescue = saved.backup, saved.rescue
        use = translate("Rescue", "Use the saved copy")
        deeds: list[tuple[str, Callable[[], object]]] = [(use, lambda: self._put_back(rescue.path))]
        if backup is not None:
            deeds.append((_back_words(backup), lambda: self._put_back(backup.path)))
        at_start = self._done is not None
        leave = translate("Rescue", "Quit, and leave the file as it is")
        later = translate("Rescue", "Choose later: the copy stays among the backups")
        deeds.append((leave, self._window.close) if at_start else (later, _nothing))
        self._choose(
            translate("Rescue", "What to go back to"), _lost_words(saved), deeds,
            otherwise=self._window.close if at_start else _nothing,
        )  # fmt: skip

    def _choose(
        self, title: str, text: str, deeds: list[tuple[str, Callable[[], object]]], *, otherwise: Callable[[], object]
    ) -> None:
        place = self._context.dialogs.choose(title, text, [words for words, _ in deeds])
        deed = otherwise if place is None else deeds[place][1]
        deed()

    def _put_back(self, source: Path) -> None:
        self._run(safety_desk.restore, source, done=self._on_put_back)

    @Slot(object)
    def _on_put_back(self, outcome: Outcome[object]) -> None:
        if self._done is None:
            self._safety.take_restored(outcome)
        else:
            self._context.wishes.notice.emit(translate("Menu", "The backup is in place."))
            self.open_store(self._done)

    # --- after a crash --------------------------------------------------------------------------------------------

    @Slot(object)
    def _tell_of_crash(self, outcome: Outcome[AfterCrash | None]) -> None:
        """In the line: nobody has to do anything about it."""
        if outcome.value is None:
            return
        said = _crash_words(outcome.value)
        words = translate("Rescue", "The program was not closed properly last time. Your data are complete.")
        self._context.wishes.offered.emit(
            Offer("crash", words, translate("Rescue", "Details…"), lambda: self._show_details(said))
        )

    def _show_details(self, said: str) -> None:
        title = translate("Rescue", "The program was not closed properly")
        if self._context.dialogs.confirm(title, said, translate("Menu", "Back&ups…").replace("&", "")):
            self._safety.open()

    def _run(self, job: Any, *words: object, done: Any) -> None:  # noqa: ANN401 - any question of the desk
        self._context.runner.start(
            job, self._context.workspace, *words, on_success=done, on_failure=self._context.wishes.failed.emit
        )


def _nothing() -> None:
    """Everything stays as it is."""


def _holds(held: Contents) -> str:
    words = translate("Rescue", "{shops} own shops, {records} rows, {imports} imports, the last one of {last}")
    last = "—" if held.last_import is None else f"{held.last_import:%Y-%m-%d %H:%M}"
    return words.format(
        shops=len(held.shops), records=f"{sum(held.records.values()):,}", imports=held.imports, last=last
    )


def _back_words(backup: GoodBackup) -> str:
    return translate("Rescue", "Go back to the backup of {at}").format(at=f"{backup.at:%Y-%m-%d %H:%M}")


def _backup_holds(backup: GoodBackup) -> str:
    words = translate("Rescue", "The backup of {at}: {holds}.")
    return words.format(at=f"{backup.at:%Y-%m-%d %H:%M}", holds=_holds(backup.held))


def _lost_words(saved: SavedCopy) -> str:
    rescue = saved.rescue
    said = [translate("Rescue", "Saved in {name}.").format(name=rescue.path.name)]
    if any(one.lost is None for one in rescue.tables):
        words = translate("Rescue", "At least {rows} rows could not be read; how many more there were is not known.")
    elif rescue.lost:
        words = translate("Rescue", "{rows} rows could not be saved.")
    else:
        words = translate("Rescue", "Every row could be saved.")
    said.append(words.format(rows=f"{rescue.lost:,}"))
    if rescue.stand_ins:
        words = translate("Rescue", "{count} imports or shops are lost but not their rows; they have makeshift names.")
        said.append(words.format(count=rescue.stand_ins))
    said.append(translate("Rescue", "The data file of now is kept beside the one that you choose."))
    held = [translate("Rescue", "The saved copy: {holds}.").format(holds=_holds(saved.held))]
    held += [] if saved.backup is None else [_backup_holds(saved.backup)]
    return "\n".join([" ".join(said), *held])


def _crash_words(crash: AfterCrash) -> str:
    words = translate(
        "Rescue",
        "The program ended without closing your data, perhaps because the computer was switched off. The data file was "
        "examined: it is sound, and everything that was confirmed is there. What was being written at that moment was "
        "taken back as a whole.",
    )
    if crash.at is None:
        return words
    last = translate("Rescue", "The last confirmed import is {file}, {at}.")
    return f"{words} {last.format(file=crash.file, at=f'{crash.at:%Y-%m-%d %H:%M}')}"
