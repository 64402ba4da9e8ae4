"""Undo and redo of what is done in the window: its one stack of deeds."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.task_runner import Runner
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import review_desk, task_desk
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.changes import Outcome
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.gui.tabs.tab import Wishes

MOST = 200
"""Deeds that are kept; the oldest go first."""

CHANGED_SINCE = (
    "task.changed_since", "case.changed_since", "deed.changed_since", "batch.built_upon", "batch.already_undone",
)  # fmt: skip


class _Command(QUndoCommand):
    """A deed on the stack. `deed` is what is put back next: the deed itself, or the one that undid it."""

    def __init__(self, deed: Deed, words: str) -> None:
        super().__init__(words)
        self.deed = deed


@dataclass(frozen=True)
class _Step:
    """Something that waits for its turn: a way to go on the stack, or a deed to be put on it."""

    way: str  # "undo" | "redo" | "push"
    deed: Deed | None = None
    words: str = ""


class UndoHistory(QObject):
    """Takes the deeds that the tabs report, and puts the last one back, or does it again.

    Putting back is a job. The stack moves only when it has succeeded, and what comes meanwhile (another press, another
    deed) waits for its turn. Where a deed cannot be put back because something of it was changed since, the whole
    stack is cleared: what lies below it speaks of a store that is no longer there.
    """

    changed = Signal()  # what can be undone or redone is something else now

    def __init__(self, workspace: Workspace, runner: Runner, wishes: Wishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._runner, self._wishes = workspace, runner, wishes
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST)
        self._stack.indexChanged.connect(self.changed)
        self._waiting: deque[_Step] = deque()
        self._busy, self._outdated, self._undoing = False, False, True
        wishes.deed_done.connect(self.add)

    # --- what there is

    @property
    def undo_words(self) -> str:
        """What would be undone; "" where there is nothing."""
        return self._stack.undoText()

    @property
    def redo_words(self) -> str:
        """What would be done again; "" where there is nothing."""
        return self._stack.redoText()

    @property
    def last_deed(self) -> Deed | None:
        """The deed that would be undone, None where there is none."""
        command = self._command(self._stack.index() - 1)
        return None if command is None else command.deed

    # --- what is done

    @Slot(object, str)
    def add(self, deed: Deed, words: str) -> None:
        """Put a deed on the stack; one that changed nothing is none."""
        from seller_toolkit.domain.tasks import Deed  # start-up: nothing is done before the first paint

        if deed != Deed():
            self._waiting.append(_Step("push", deed, words))
            self._go_on()

    @Slot()
    def undo(self) -> None:
        """Put the last deed back."""
        self._waiting.append(_Step("undo"))
        self._go_on()

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._waiting.append(_Step("redo"))
        self._go_on()

    @Slot()
    def clear(self) -> None:
        """Forget everything: the store is another one. An answer that is still to come says nothing about it."""
        self._outdated = self._busy
        self._waiting.clear()
        self._stack.clear()
        self.changed.emit()

    # --- inside

    def _go_on(self) -> None:
        while self._waiting and not self._busy:
            step = self._waiting.popleft()
            if step.deed is not None:
                self._stack.push(_Command(step.deed, step.words))
            else:
                self._put_back(undoing=step.way == "undo")

    def _put_back(self, *, undoing: bool) -> None:
        index = self._stack.index()
        command = self._command(index - 1 if undoing else index)
        if command is None:
            return
        self._busy, self._outdated, self._undoing = True, False, undoing
        # methods, no closures: what a connection holds is freed with the task, and would take the runner along
        self._runner.start(
            task_desk.put_back,
            self._workspace,
            command.deed,
            self._workspace.settings["my_name"],
            on_success=self._on_put_back,
            on_failure=self._on_failed,
            on_cancel=self._on_cancelled,
        )

    @Slot(object)
    def _on_put_back(self, outcome: Outcome[Deed]) -> None:
        if not self._outdated:
            self._move(outcome.value)
        self._wishes.stored.emit(outcome.changes)
        self._wishes.put_back.emit(outcome.value)
        if outcome.value.rows and Part.REVIEWS in outcome.changes:  # other words, tags or hours: reviews are read anew
            self._runner.start(
                review_desk.catch_up, self._workspace, uses_store=False, on_success=self._on_read,
                on_failure=self._wishes.failed.emit,
            )  # fmt: skip
        self._busy = False
        self._go_on()

    @Slot(object)
    def _on_read(self, outcome: Outcome[int]) -> None:
        if outcome.changes:
            self._wishes.stored.emit(outcome.changes)

    def _move(self, deed: Deed) -> None:
        undoing = self._undoing
        words = self.undo_words if undoing else self.redo_words
        command = self._command(self._stack.index() - 1 if undoing else self._stack.index())
        assert command is not None  # noqa: S101 - nothing else moves the stack meanwhile
        command.deed = deed
        said = translate("Deeds", "Undone: {what}") if undoing else translate("Deeds", "Done again: {what}")
        if undoing:
            self._stack.undo()
        else:
            self._stack.redo()
        self._wishes.notice.emit(said.format(what=words))

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        if isinstance(error, UserError) and error.code in CHANGED_SINCE and not self._outdated:
            self.clear()
        self._on_cancelled()
        self._wishes.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        """Presses that waited for this one are forgotten; deeds that were done meanwhile are kept."""
        self._busy = False
        self._waiting = deque(step for step in self._waiting if step.way == "push")
        self._go_on()

    def _command(self, place: int) -> _Command | None:
        inside = 0 <= place < self._stack.count()
        return cast("Any", self._stack.command(place)) if inside else None
