"""What is done with tasks: each deed is one job, told to the window so that it can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.tasks import Deed, TaskState
from seller_toolkit.gui.tabs.checklist import deed_words
from seller_toolkit.gui.tabs.checklist.lines import Key, key_of
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.requests import NewTask, TaskEdit

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import TaskLine

_WAITING = (TaskState.PROPOSED, TaskState.DISMISSED, TaskState.POSTPONED)


class TaskDeeds(QObject):
    """Runs the deeds of a tab. A task that a running deed changes is passed over: a double click does a thing once."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab, self._wishes = tab, tab.context.wishes
        self._busy: set[Key] = set()
        self._wishes.failed.connect(self.rest)

    @Slot()
    def rest(self) -> None:
        """Nothing is under way any more: there is a fresh view, or something failed and can be tried again."""
        self._busy.clear()

    # --- one or several tasks

    def accept(self, lines: Sequence[TaskLine]) -> None:
        """Take on what is not taken on yet."""
        wanted = self._begin([line for line in lines if line.state in _WAITING])
        one, many = translate("Checklist", "Accepted: {title}"), translate("Checklist", "Accepted: {count} tasks")
        words = deed_words.accept_words
        self._run(wanted, words, _said(one, many), task_desk.accept, [line.ref for line in wanted])

    def dismiss(self, lines: Sequence[TaskLine]) -> None:
        """Put away what is not done."""
        wanted = self._begin([line for line in lines if line.state is not TaskState.DONE and line.knowledge_id])
        one = translate("Checklist", "Dismissed: {title}. It stays under All tasks.")
        many = translate("Checklist", "Dismissed: {count} tasks. They stay under All tasks.")
        words = deed_words.dismiss_words
        self._run(wanted, words, _said(one, many), task_desk.dismiss, [line.ref for line in wanted])

    def postpone(self, lines: Sequence[TaskLine], until: date) -> None:
        """Not before a day."""
        wanted = self._begin([line for line in lines if line.state is not TaskState.DONE])
        one = translate("Checklist", "Postponed until {day}: {title}")
        many = translate("Checklist", "Postponed until {day}: {count} tasks")
        said = _said(one, many, day=short_day(until))
        words = deed_words.postpone_words
        self._run(wanted, words, said, task_desk.postpone, [line.ref for line in wanted], until)

    def tick(self, lines: Sequence[TaskLine]) -> None:
        """Mark as done what is not; where all are done, open them again."""
        free = [line for line in lines if key_of(line) not in self._busy]
        done = any(line.state is not TaskState.DONE for line in free)
        wanted = self._begin([line for line in free if (line.state is TaskState.DONE) is not done])
        one, many = translate("Checklist", "Reopened: {title}"), translate("Checklist", "Reopened: {count} tasks")
        if done:
            one = translate("Checklist", "Done: {title}. Ctrl+Z takes it back.")
            many = translate("Checklist", "Done: {count} tasks. Ctrl+Z takes it back.")

        def words(ticked: Sequence[TaskLine]) -> str:
            return deed_words.tick_words(ticked, done=done)

        self._run(wanted, words, _said(one, many), task_desk.tick, [line.ref for line in wanted], done)

    def edit(self, lines: Sequence[TaskLine], values: TaskEdit) -> None:
        """Give tasks that are taken on new values; quick edits in a row are all kept."""
        wanted = [line for line in lines if line.number is not None]
        said = _said("", translate("Checklist", "Changed: {count} tasks"))
        self._run(wanted, deed_words.edit_words, said, task_desk.edit, _numbers(wanted), values)

    def remove(self, lines: Sequence[TaskLine]) -> None:
        """Delete tasks of the user's own."""
        wanted = self._begin([line for line in lines if line.number is not None and not line.knowledge_id])
        one = translate("Checklist", "Deleted: {title}. Ctrl+Z brings it back.")
        many = translate("Checklist", "Deleted: {count} tasks. Ctrl+Z brings them back.")
        if wanted:
            words = deed_words.remove_words(wanted)
            self._tab.run(
                task_desk.remove, _numbers(wanted), done=lambda deed: self._tell(deed, words, _said(one, many)(wanted))
            )

    # --- one task

    def tick_step(self, line: TaskLine, step: int, done: bool) -> None:
        """Tick a step, or take the tick back."""
        words = deed_words.step_words(line)
        self._tab.run(
            task_desk.tick_step, line.number, step, done, self._who, done=lambda deed: self._tell(deed, words, "")
        )

    def add(self, task: NewTask, done: Callable[[Deed], None]) -> None:
        """Add a task in the user's own words; `done` gets the deed."""

        def added(deed: Deed) -> None:
            self._tell(deed, deed_words.add_words(task.title), translate("Checklist", "Task added."))
            done(deed)

        self._tab.run(task_desk.add_own, task, self._who, done=added)

    # --- inside

    @property
    def _who(self) -> str:
        return str(self._tab.context.workspace.settings["my_name"])

    def _begin(self, lines: Sequence[TaskLine]) -> list[TaskLine]:
        wanted = [line for line in lines if key_of(line) not in self._busy]
        self._busy.update(key_of(line) for line in wanted)
        return wanted

    def _run(
        self,
        lines: Sequence[TaskLine],
        words_of: Callable[[Sequence[TaskLine]], str],
        said: Callable[[Sequence[TaskLine]], str],
        job: Callable[..., object],
        *arguments: object,
    ) -> None:
        if lines:
            words, notice = words_of(lines), said(lines)
            self._tab.run(job, *arguments, self._who, done=lambda deed: self._tell(deed, words, notice))  # type: ignore[arg-type]

    def _tell(self, deed: Deed, words: str, notice: str) -> None:
        self._wishes.deed_done.emit(deed, words)
        if notice:
            self._wishes.notice.emit(notice)


def _numbers(lines: Sequence[TaskLine]) -> list[int]:
    return [line.number for line in lines if line.number is not None]


def _said(one: str, many: str, **values: str) -> Callable[[Sequence[TaskLine]], str]:
    """What the window says when it is done: `one` names the task, `many` the number of them."""

    def words(lines: Sequence[TaskLine]) -> str:
        sentence = one if len(lines) == 1 else many
        return sentence.format(title=lines[0].title, count=len(lines), **values)

    return words
