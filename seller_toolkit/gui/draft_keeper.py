"""Writes down every few seconds what is being typed, and brings it back at the next start."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import draft_desk
from seller_toolkit.services.jobs import JobContext

PAUSE_MS = 2_000


class DraftKeeper(QObject):
    """Made once by the window."""

    def __init__(self, context: TabContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self._writing = False
        context.drafts.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Read what an earlier run left."""
        self._context.runner.start(draft_desk.kept, self._context.workspace, uses_store=False, on_success=self._on_kept)

    def end(self) -> None:
        """The window closes: what is typed and not used is there at the next start."""
        if self._pause.isActive():
            self._pause.stop()
            try:
                draft_desk.keep(JobContext(), self._context.workspace, dict(self._context.drafts.texts))
            except UserError:
                return  # a full disk does not keep the window open

    @Slot()
    def keep(self) -> None:
        """Write down what is typed now."""
        self._writing = True
        self._context.runner.start(
            draft_desk.keep, self._context.workspace, dict(self._context.drafts.texts), uses_store=False,
            on_finish=self._on_written,
        )  # fmt: skip

    @Slot()
    def _on_changed(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _on_written(self) -> None:
        self._writing = False

    @Slot(object)
    def _on_kept(self, outcome: Outcome[Mapping[str, str]]) -> None:
        if outcome.value:
            self._context.drafts.take_over(outcome.value)
            words = translate("Drafts", "What you were writing is there again when you open its form: {forms}.")
            forms = sorted({form_words(key) for key in outcome.value})
            self._context.wishes.notice.emit(words.format(forms=translate("Drafts", ", ").join(forms)))


def form_words(key: str) -> str:
    """What the form of a draft is called."""
    names = {
        "reply": translate("Drafts", "answers to reviews"),
        "case-note": translate("Drafts", "notes of cases"),
        "new-review": translate("Drafts", "a typed review"),
        "pasted-texts": translate("Drafts", "pasted texts"),
        "new-task": translate("Drafts", "a new task"),
    }
    return names.get(key.partition(":")[0], translate("Drafts", "other forms"))
