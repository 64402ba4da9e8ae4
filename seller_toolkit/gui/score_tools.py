"""What the tools menu does about scores: the self-audit, and the user's own files of score rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.questionnaires import Answer
from seller_toolkit.gui.dialogs.self_audit import Saved, SelfAuditDialog
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import rules_desk

if TYPE_CHECKING:
    from seller_toolkit.services.imports.self_audit import SelfAudit
    from seller_toolkit.services.scores.profile_files import ProfileFile


class ScoreTools:
    """Runs its jobs as `tab` does: errors are shown, and the window is told what has changed."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab
        self._context = tab.context

    # --- the self-audit -------------------------------------------------------------------------------------------

    def audit(self) -> None:
        """Ask the questions about the chosen shop."""
        shop = self._context.selection.one_shop
        if shop is None:
            self._say(translate("Audit", "There is no shop yet. Import a file first."))
            return
        self._tab.run(rules_desk.self_audit, shop, done=self._ask, replaces="self-audit")

    def _ask(self, view: SelfAudit) -> None:
        SelfAuditDialog.ask(self._context.kit, self._tab.window(), view, keeper=self, done=self._on_audited)

    def save(self, shop: int, answers: Mapping[str, Answer], done: Saved, ended: Callable[[], None]) -> None:
        """Store the answers; an error is shown, and `ended` called either way."""
        task = self._tab.do(translate("Deeds", "self-audit"), rules_desk.save_audit, shop, answers, done=done)
        if task in self._context.runner.running:
            task.finished.connect(ended)
        else:
            ended()

    def _on_audited(self, _receipts: Sequence[Receipt]) -> None:
        self._say(translate("Audit", "The self-audit is saved. The import history can take it back."))

    # --- files of score rules -------------------------------------------------------------------------------------

    def take_in_rules(self) -> None:
        """Ask for a file of score rules and let it take the place of the program's."""
        kind = FileKind(translate("Rules", "Score rules"), (".toml",))
        chosen = self._context.dialogs.ask_files(translate("Rules", "Choose a file of score rules"), (kind,))
        if chosen:
            self._tab.run(rules_desk.take_in_rules, chosen[0], done=self._on_taken_in)

    def _on_taken_in(self, file: ProfileFile) -> None:
        words = translate("Rules", "The rules of {score} are now those of your file, version {version}.")
        self._say(words.format(score=file.label, version=file.version))

    def go_back(self) -> None:
        """Ask which own rules are to go, the broken ones with what is wrong; the program's own ones hold again."""
        self._tab.run(rules_desk.own_rules, done=self._choose, replaces="own rules")

    def _choose(self, files: Sequence[ProfileFile]) -> None:
        if not files:
            self._say(translate("Rules", "There are no score rules of your own; the program's hold."))
            return
        place = self._context.dialogs.choose(
            translate("Rules", "Score rules of your own"),
            translate("Rules", "Which ones shall go? Then the rules that the program brings hold again."),
            [_named(file) for file in files],
        )
        if place is not None:
            self._tab.run(rules_desk.remove_rules, files[place].id, done=self._on_gone)

    def _on_gone(self, _nothing: None) -> None:
        self._say(translate("Rules", "The rules that the program brings hold again."))

    def _say(self, words: str) -> None:
        self._context.wishes.notice.emit(words)


def _named(file: ProfileFile) -> str:
    if file.trouble is not None:
        return f"{file.label} · {trouble_text(file.trouble)}"
    return f"{file.label} · {file.version}"
