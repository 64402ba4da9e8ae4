"""Opens what was learned and how good the tags are in front of the window, and carries out what is wished there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.dialogs.learning.difference import DifferenceDialog
from seller_toolkit.gui.dialogs.learning.learned import LearnedDialog
from seller_toolkit.gui.dialogs.learning.phrase import PhraseDialog
from seller_toolkit.gui.dialogs.learning.quality import QualityDialog
from seller_toolkit.gui.dialogs.learning.words import rule_words, stars_words, trial_words, version_words
from seller_toolkit.gui.status_line import LEARNED
from seller_toolkit.gui.tabs.tab import TabContext, told
from seller_toolkit.i18n.formats import joined
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import learning_desk
from seller_toolkit.services.desks.deed_desk import recording

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.measuring import Sample, TagLine
    from seller_toolkit.services.reviews.phrase_offers import PhraseOffer, PhraseQuestion
    from seller_toolkit.services.reviews.relearning import Learned, Proposal
    from seller_toolkit.services.reviews.retagging import Difference


class LearningForm(QObject):
    """Made once by the window."""

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.learned: LearnedDialog | None = None
        self.quality: QualityDialog | None = None
        self.difference: DifferenceDialog | None = None
        self.phrase: PhraseDialog | None = None
        context.wishes.put_back.connect(self._look_again)

    # --- what was learned -----------------------------------------------------------------------------------------

    def open_learned(self) -> None:
        """Show what was learned; where it is open already, bring it to the front."""
        if self.learned is None:
            dialog = LearnedDialog(self._context.kit, self._window)
            dialog.learn_wished.connect(self._learn)
            dialog.back_wished.connect(self._go_back)
            dialog.take_back_wished.connect(self._take_back)
            dialog.rule_wished.connect(self._set_rule)
            dialog.offer_wished.connect(self.offer_rule)
            dialog.offer_refused.connect(self._put_aside)
            self.learned = dialog
        self._ask_learned()
        self.learned.show()
        self.learned.activateWindow()

    def offer_rule(self, words: str, tag: str, tone: int) -> None:
        """The user marked words for a tag: show what would be different, and keep the rule where it is wanted."""

        def show(outcome: Outcome[tuple[Difference, str]]) -> None:
            difference, label = outcome.value
            self._show_difference(
                difference, rule_words(words, label, tone), may_keep=True,
                kept=lambda: self._add_rule(words, tag, tone), refused=lambda: None,
            )  # fmt: skip

        self._do(learning_desk.rule_difference, words, tag, tone, done=show)

    def ask_phrase(self, number: int, aspect: str) -> None:
        """The user wants the correction of a review's tag to be learned from: ask for the words."""

        def show(outcome: Outcome[PhraseQuestion | None]) -> None:
            if outcome.value is not None:
                self.phrase = PhraseDialog(self._context.kit, self._window, outcome.value)
                self.phrase.meant.connect(self.offer_rule)
                self.phrase.open()

        self._do(learning_desk.phrase_question, number, aspect, done=show)

    def _add_rule(self, words: str, tag: str, tone: int) -> None:
        self._do(learning_desk.add_rule, words, tag, tone, done=self._read_anew, deed=_phrase_words(words))

    def _set_rule(self, rule: int, on: bool) -> None:
        deed = translate("Deeds", "read a phrase again") if on else translate("Deeds", "let a phrase rest")
        self._do(learning_desk.set_rule, rule, on, done=self._read_anew, deed=deed)

    def _put_aside(self, words: str, tag: str, tone: int) -> None:
        deed = translate("Deeds", "offer “{words}” no more").format(words=words)
        self._do(learning_desk.put_aside_offer, words, tag, tone, done=self._again, deed=deed)

    def _take_back(self, number: int) -> None:
        deed = translate("Deeds", "take a correction back")
        self._do(learning_desk.take_back, number, done=self._again, deed=deed)

    def _learn(self) -> None:
        if self.learned is not None:
            self.learned.set_busy(True)
        self._do(learning_desk.refit, done=self._propose, ended=self._at_rest)

    def _at_rest(self) -> None:
        if self.learned is not None:
            self.learned.set_busy(False)

    def _propose(self, outcome: Outcome[Proposal | None]) -> None:
        proposal = outcome.value
        if proposal is None:
            self._context.wishes.notice.emit(
                translate("Learning", "There are too few reviews and corrections to learn from yet.")
            )
            return
        self.propose(proposal)

    def propose(self, proposal: Proposal) -> None:
        """Show what a version would change; it is kept or dropped as the user says."""
        self._context.wishes.withdrawn.emit(LEARNED)
        version = proposal.version
        parts = [version_words(version), stars_words(version), trial_words(version)]
        if version.is_worse:
            parts.append(translate("Learning", "That is worse, so it cannot be kept."))
        self._show_difference(
            proposal.difference, joined(parts), may_keep=not version.is_worse,
            kept=lambda: self._do(learning_desk.keep, version.number, done=self._read_anew),
            refused=lambda: self._do(learning_desk.reject, version.number),
        )  # fmt: skip

    def _show_difference(
        self,
        difference: Difference,
        note: str,
        *,
        may_keep: bool,
        kept: Callable[[], object],
        refused: Callable[[], object],
    ) -> None:
        front = self.learned if self.learned is not None and self.learned.isVisible() else self._window
        dialog = DifferenceDialog(self._context.kit, front, difference, note=note, may_keep=may_keep)
        dialog.kept.connect(kept)
        dialog.refused.connect(refused)
        self.difference = dialog
        dialog.open()

    def _go_back(self) -> None:
        title = translate("Learning", "Back to the version before")
        text = translate("Learning", "What was learned last is dropped; your corrections and phrases stay.")
        if self._context.dialogs.confirm(title, text, translate("Learning", "Go back")):
            self._do(learning_desk.go_back, done=self._read_anew)

    def _read_anew(self, _outcome: Outcome[Any]) -> None:
        """Let the reviews be read by what is in force now."""
        self._again(_outcome)
        self._do(learning_desk.catch_up)

    def _again(self, _outcome: Outcome[Any]) -> None:
        if self.learned is not None:
            self._ask_learned()

    @Slot()
    def _look_again(self) -> None:
        """What was done here may have been undone meanwhile."""
        if self.learned is not None and self.learned.isVisible():
            self._ask_learned()

    def _ask_learned(self) -> None:
        self._do(learning_desk.learned_view, done=self._show_learned)

    def _show_learned(self, outcome: Outcome[tuple[Learned, dict[str, str], tuple[PhraseOffer, ...]]]) -> None:
        if self.learned is not None:
            self.learned.show_learned(*outcome.value)

    # --- how good the tags are ------------------------------------------------------------------------------------

    def open_quality(self) -> None:
        """Show how good the tags are, and ask about samples."""
        if self.quality is None:
            self.quality = QualityDialog(self._context.kit, self._window)
            self.quality.tag_wished.connect(lambda tag: self._do(learning_desk.samples, tag, done=self._show_samples))
            self.quality.labelled.connect(
                lambda number, tag, holds: self._do(learning_desk.label, number, tag, holds, done=self._show_line)
            )
        self._do(learning_desk.quality_view, done=self._show_lines)
        self.quality.show()
        self.quality.activateWindow()

    def _show_lines(self, outcome: Outcome[tuple[TagLine, ...]]) -> None:
        if self.quality is not None:
            self.quality.show_lines(outcome.value)

    def _show_samples(self, outcome: Outcome[tuple[Sample, ...]]) -> None:
        if self.quality is not None:
            self.quality.show_samples(outcome.value)

    def _show_line(self, outcome: Outcome[TagLine]) -> None:
        if self.quality is not None:
            self.quality.show_line(outcome.value)

    def _do(
        self,
        job: Callable[..., Outcome[Any]],
        *arguments: object,
        done: Callable[[Outcome[Any]], object] | None = None,
        ended: Callable[[], object] | None = None,
        deed: str = "",
    ) -> None:
        """`deed`: it can be undone, and is called so in the menu."""

        def succeeded(outcome: Outcome[Any]) -> None:
            if deed:
                outcome = told(self._context.wishes, deed, outcome)
            if outcome.changes:
                self._context.wishes.stored.emit(outcome.changes)
            if done is not None:
                done(outcome)

        self._context.runner.start(
            recording(job) if deed else job, self._context.workspace, *arguments, on_success=succeeded,
            on_failure=self._context.wishes.failed.emit, on_finish=ended,
        )  # fmt: skip


def _phrase_words(words: str) -> str:
    return translate("Deeds", "phrase “{words}”").format(words=words)
