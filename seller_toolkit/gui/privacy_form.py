"""Opens what is kept of buyers in front of the window, and has the program forget what the user wants forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.dialogs.field_words import kind_words
from seller_toolkit.gui.dialogs.kept_words import log_size, log_words, texts_words
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.task_runner import Job
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import privacy_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.kept_data import KeptDataDialog
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.keeping.privacy import Forgotten, KeptView


class PrivacyForm(QObject):
    """Made once by the window. Nothing is forgotten without a question that says how much it is."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.dialog: KeptDataDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show what is kept."""
        self._run(privacy_desk.kept, done=self._show)

    @Slot(object)
    def _show(self, outcome: Outcome[KeptView]) -> None:
        from seller_toolkit.gui.dialogs.kept_data import KeptDataDialog  # start-up: opened long after it

        self.dialog = KeptDataDialog(self._context.kit, self._window, outcome.value.today)
        self.dialog.forget_before_wished.connect(self._ask_before)
        self.dialog.forget_shop_wished.connect(self._ask_shop)
        self.dialog.forget_backups_wished.connect(self._ask_backups)
        self.dialog.show_kept(outcome.value)
        self.dialog.show()

    @Slot(object)
    def _ask_before(self, day: date) -> None:
        typed = tuple(self._context.drafts.texts)

        def ask(outcome: Outcome[Forgotten]) -> None:
            if not outcome.value:
                self._say(translate("Kept data", "Nothing is that old."))
                return
            words = translate(
                "Kept data",
                "Before {day}: {what}. They are removed for good, with what was judged and noted of them; scores of that time stay. This cannot be undone.",
            )
            if self._confirmed(words.format(day=f"{day:%Y-%m-%d}", what=_told(outcome.value))):
                self._forget(privacy_desk.forget_before, day, typed)

        self._run(privacy_desk.older_than, day, typed, done=ask)

    @Slot(int, str)
    def _ask_shop(self, shop: int, name: str) -> None:
        words = translate(
            "Kept data",
            "{shop} is removed for good, with its scores, orders, reviews, tasks and events. This cannot be undone.",
        )
        if self._confirmed(words.format(shop=name)):
            self._forget(privacy_desk.forget_shop, shop, tuple(self._context.drafts.texts))

    @Slot(int)
    def _ask_backups(self, count: int) -> None:
        words = translate(
            "Kept data",
            "{count} backups and earlier data files are removed for good. A backup of now is made first. This cannot be undone.",
        )
        if self._confirmed(words.format(count=count)):
            self._forget(privacy_desk.forget_backups)

    def _forget(self, job: Job, *words: object) -> None:
        def done(outcome: Outcome[Any]) -> None:
            if outcome.changes:
                self._window.deeds.clear()  # they may speak of what is gone
                for form in outcome.value.drafts:
                    self._context.drafts.done(form)
                self._window.store_changed(outcome.changes)
            self._say(translate("Kept data", "It is forgotten."))
            self._run(privacy_desk.kept, done=self._show_again)

        self._run(job, *words, done=done)

    @Slot(object)
    def _show_again(self, outcome: Outcome[KeptView]) -> None:
        if self.dialog is not None:
            self.dialog.show_kept(outcome.value)

    def _confirmed(self, text: str) -> bool:
        return self._context.dialogs.confirm(translate("Kept data", "Forget"), text, translate("Kept data", "Forget"))

    def _say(self, words: str) -> None:
        self._context.wishes.notice.emit(words)

    def _run(self, job: Job, *words: object, done: Callable[[Outcome[Any]], object]) -> None:
        self._context.runner.start(
            job, self._context.workspace, *words, on_success=done, on_failure=self._context.wishes.failed.emit
        )


def _told(gone: Forgotten) -> str:
    """`Orders 12 · Reviews 3 · Texts being written 1`"""
    parts = [f"{kind_words(kind)} {number(count)}" for kind, count in gone.rows.items() if count]
    if gone.drafts:
        parts.append(f"{texts_words()} {number(len(gone.drafts))}")
    if gone.log:
        parts.append(f"{log_words()} {log_size(gone.log)}")
    return " · ".join(parts)
