"""Has the program learn from reviews by itself when nothing else runs, and offers what came of it; never a question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from seller_toolkit.domain.changes import ChangeSet, Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.status_line import LEARNED, Offer
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import learning_desk

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.relearning import Proposal

AFTER = 15_000  # milliseconds without news of reviews


class QuietLearner(QObject):
    """Made once by the window. `propose` opens what would be different, for the user to keep it or not."""

    def __init__(self, context: TabContext, propose: Callable[[Proposal], object], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._propose = context, propose
        self._shown = 0  # the version that was offered in this window
        self._looking = False
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self.look)
        context.wishes.stored.connect(self._on_stored)

    @Slot()
    def begin(self) -> None:
        """The store is open: look after a while."""
        self._timer.start()

    @Slot()
    def end(self) -> None:
        """The window closes."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look whether it is time to learn; later, if anything else runs."""
        if self._looking or self._context.runner.running:
            self._timer.start()
        elif self._context.workspace.settings["learns_by_itself"] == "on":
            self._looking = True
            self._context.runner.start(
                learning_desk.look, self._context.workspace, self._shown, uses_store=False,
                on_success=self._on_looked, on_failure=self._on_failure, on_finish=self._on_finished,
            )  # fmt: skip

    @Slot(object)
    def _on_stored(self, changes: ChangeSet) -> None:
        if Part.REVIEWS in changes:
            self._timer.start()

    @Slot(object)
    def _on_looked(self, outcome: Outcome[Proposal | None]) -> None:
        proposal = outcome.value
        if proposal is None:
            return
        self._shown = proposal.version.number
        look = translate("Learning", "Look")
        self._context.wishes.offered.emit(Offer(LEARNED, _words(proposal), look, partial(self._propose, proposal)))

    @Slot(object)
    def _on_failure(self, error: BaseException) -> None:
        """What nobody asked for does not trouble anybody when the store is busy or the disk is full; a fault is told."""
        if not isinstance(error, UserError):
            self._context.wishes.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        self._looking = False


def _words(proposal: Proposal) -> str:
    version, changed = proposal.version, f"{proposal.difference.changed:,}"
    if not version.reviews:
        words = translate(
            "Learning", "The program has learned from {count} corrections: {changed} reviews would be read differently."
        )
        return words.format(count=version.corrections, changed=changed)
    words = translate("Learning", "The program has learned from {count} reviews: {changed} would be read differently.")
    return words.format(count=f"{version.reviews:,}", changed=changed)
