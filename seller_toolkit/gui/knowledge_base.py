"""Opens the form of tasks and lists and the texts that help with tasks, and runs their jobs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.tasks import Deed, TextTemplate
from seller_toolkit.gui.dialogs.knowledge.knowledge_dialog import Done, Job, KnowledgeDialog
from seller_toolkit.gui.dialogs.knowledge.take_in import TakeInDialog
from seller_toolkit.gui.dialogs.text_template import TextTemplateDialog
from seller_toolkit.gui.dialogs_port import FileKind
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import task_desk

if TYPE_CHECKING:
    from pathlib import Path

    from seller_toolkit.services.tasks.knowledge_files import FilePreview
    from seller_toolkit.services.tasks.own_knowledge import KnowledgeView


class KnowledgeBase(QObject):
    """A `KnowledgeKeeper` for the form. Made once by the window."""

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context

    def open(self, chosen: str = "") -> None:
        """Show the form, at the task of the knowledge base with the id `chosen`."""
        self._run(task_desk.knowledge_base, done=lambda outcome: self._show(outcome.value, chosen))

    def open_text(self, wanted: str = "") -> None:
        """Show the texts that help with tasks, the one with the id `wanted` in front."""
        self._run(task_desk.text_templates, done=lambda outcome: self._show_texts(outcome, wanted))

    def do(
        self, words: str, job: Job, arguments: tuple[object, ...], *,
        done: Done, refused: Callable[[str], None], ended: Callable[[], None],
    ) -> None:  # fmt: skip
        """Run a deed, tell the window of it, and bring what there is now."""

        def on_success(outcome: Outcome[Deed]) -> None:
            if outcome.changes:
                self._context.wishes.stored.emit(outcome.changes)
                self._context.wishes.deed_done.emit(outcome.value, words)
            self._run(
                task_desk.knowledge_base, done=lambda after: done(outcome.value, after.value), ended=ended
            )  # fmt: skip

        def on_failure(error: BaseException) -> None:
            self._tell(error, refused)
            ended()

        self._context.runner.start(
            job, self._context.workspace, *arguments, on_success=on_success, on_failure=on_failure,
            on_cancel=ended,
        )  # fmt: skip

    # --- inside

    def _show(self, view: KnowledgeView, chosen: str) -> None:
        dialog = KnowledgeDialog.ask(self._context.kit, self._window, view, keeper=self, chosen=chosen)
        dialog.export_wished.connect(partial(self._export, dialog))
        dialog.take_in_wished.connect(partial(self._take_in, dialog))

    def _export(self, dialog: KnowledgeDialog) -> None:
        name = translate("Knowledge", "My tasks") + ".json"
        target = self._context.dialogs.ask_save(name, (_kind(),))
        if target is not None:
            self._run(
                task_desk.export_knowledge, target,
                done=lambda outcome: _on_written(dialog, outcome.value), refused=partial(_warn, dialog),
            )  # fmt: skip

    def _take_in(self, dialog: KnowledgeDialog) -> None:
        chosen = self._context.dialogs.ask_files(translate("Knowledge", "Choose a file of tasks"), (_kind(),))
        if chosen:
            self._run(
                task_desk.read_knowledge, chosen[0],
                done=lambda outcome: self._preview(dialog, outcome.value), refused=partial(_warn, dialog),
            )  # fmt: skip

    def _preview(self, dialog: KnowledgeDialog, preview: FilePreview) -> None:
        if dialog.gone:
            return
        words = translate("Knowledge", "Took in {file}").format(file=preview.file)
        job: Job = task_desk.take_in_knowledge
        TakeInDialog.ask(self._context.kit, dialog, preview, lambda: dialog.carry_out(words, job, (preview,)))

    def _show_texts(self, outcome: Outcome[tuple[TextTemplate, ...]], wanted: str) -> None:
        dialog = TextTemplateDialog.tell(self._context.kit, self._window, outcome.value, wanted)
        dialog.print_wished.connect(self._print)

    def _print(self, template: TextTemplate) -> None:
        self._run(task_desk.template_document, template, done=self._on_document)

    def _on_document(self, outcome: Outcome[Report]) -> None:
        self._context.wishes.print_requested.emit(outcome.value)

    def _run(
        self,
        job: Callable[..., Outcome[Any]],
        *arguments: object,
        done: Callable[..., None],
        refused: Callable[[str], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> None:
        def on_failure(error: BaseException) -> None:
            self._tell(error, refused)

        self._context.runner.start(
            job, self._context.workspace, *arguments, on_success=done, on_failure=on_failure, on_finish=ended
        )

    def _tell(self, error: BaseException, refused: Callable[[str], None] | None) -> None:
        """What the user can put right is said where it was typed; all else by the window."""
        if isinstance(error, UserError) and refused is not None:
            refused(error_text(error.code, error.params))
        else:
            self._context.wishes.failed.emit(error)


def _kind() -> FileKind:
    return FileKind(translate("Knowledge", "Tasks and lists"), (".json",))


def _on_written(dialog: KnowledgeDialog, path: Path) -> None:
    if not dialog.gone:
        dialog.say(translate("Window", "Saved as {file}").format(file=path.name))


def _warn(dialog: KnowledgeDialog, reason: str) -> None:
    if not dialog.gone:
        dialog.say(reason, "warning")
