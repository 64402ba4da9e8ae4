"""Opens the form of a shop's score rules in front of the window, and stores what was typed into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Receipt
from seller_toolkit.gui.dialogs.score_rules import Saved, ScoreRulesDialog
from seller_toolkit.gui.tabs.tab import TabContext, told
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import rules_desk
from seller_toolkit.services.desks.deed_desk import recording
from seller_toolkit.services.requests import OwnRules

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_rules import RulesView


class RulesForm(QObject):
    """A `RulesKeeper` for the dialog. `file_requested`: the user has a newer file of rules."""

    file_requested = Signal()

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context

    def open(self, shop: int, profile: str = "") -> None:
        """Show the rules of a score of this shop; the default is the one that is assessed today."""
        self._ask(shop, profile, self._show)

    def rules(self, shop: int, profile: str, done: Callable[[RulesView], None]) -> None:
        """Another score of the shop."""
        self._ask(shop, profile, lambda view: None if view is None else done(view))

    def save(self, shop: int, profile: str, rules: OwnRules, done: Saved, ended: Callable[[], None]) -> None:
        """Store what was typed; an error is shown, and `ended` called either way."""

        def stored(outcome: Outcome[Any]) -> None:
            self._context.wishes.stored.emit(outcome.changes)
            done(told(self._context.wishes, translate("Deeds", "weights and lines"), outcome).value)

        self._context.runner.start(
            recording(rules_desk.save_rules), self._context.workspace, shop, profile, rules, on_success=stored,
            on_failure=self._context.wishes.failed.emit, on_finish=ended,
        )  # fmt: skip

    def _ask(self, shop: int, profile: str, done: Callable[[RulesView | None], None]) -> None:
        self._context.runner.start(
            rules_desk.rules_view, self._context.workspace, shop, profile,
            on_success=lambda outcome: done(outcome.value), on_failure=self._context.wishes.failed.emit,
        )  # fmt: skip

    def _show(self, view: RulesView | None) -> None:
        if view is None:
            words = translate("Score rules", "No score of this platform is known, so there are no rules to look at.")
            self._context.wishes.notice.emit(words)
            return
        dialog = ScoreRulesDialog.ask(self._context.kit, self._window, view, keeper=self, done=self._on_saved)
        dialog.file_requested.connect(self.file_requested)

    def _on_saved(self, receipts: Sequence[Receipt]) -> None:
        words = translate("Score rules", "Saved. The import history can take the own rules back.")
        self._context.wishes.notice.emit(words)
