"""What is done with tasks. Every deed answers with what it changed, so that it can be undone and done again."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.changes import NOTHING, Outcome, Part
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.services.cases import cases
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewTask, TaskEdit, TaskRef
from seller_toolkit.services.tasks import own_knowledge, recorded_deeds, task_log_words
from seller_toolkit.services.tasks.task_work import TaskWork
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import tasks as stored

CHANGED = frozenset({Part.TASKS})


@dataclass(frozen=True)
class HistoryLine:
    """One thing that was done to a task, in words."""

    at: datetime
    who: str
    words: str


@contextmanager
def work_on(workspace: Workspace, who: str = "") -> Iterator[TaskWork]:
    """One transaction of work on tasks: all of it is there when the block ends, nothing when anything is raised in it."""
    with workspace.store.write() as connection:
        yield TaskWork(workspace, connection, who)


def accept(context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], who: str = "") -> Outcome[Deed]:
    """Take tasks of the knowledge base on; one that is open already stays as it is."""
    context.report(0, 1)
    with work_on(workspace, who) as work:
        for ref in tasks:
            work.accept(ref)
        return Outcome(work.deed(), CHANGED)


def dismiss(context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], who: str = "") -> Outcome[Deed]:
    """Do not propose them again: for a month, the second time for three, then for a year. What was done stays done."""
    context.report(0, 1)
    with work_on(workspace, who) as work:
        for ref in tasks:
            work.dismiss(ref)
        return Outcome(work.deed(), CHANGED)


def postpone(
    context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], until: date, who: str = ""
) -> Outcome[Deed]:
    """Not before `until`: a proposed task is proposed again then, an open one is due then."""
    context.report(0, 1)
    with work_on(workspace, who) as work:
        for ref in tasks:
            work.postpone(ref, until)
        return Outcome(work.deed(), CHANGED)


def add_own(context: JobContext, workspace: Workspace, task: NewTask, who: str = "") -> Outcome[Deed]:
    """A task in the user's own words; one that recurs and has no day is due on the first day of its rule.

    Raises:
        UserError: "task.no_title"; "task.bad_rule".
    """
    context.report(0, 1)
    with work_on(workspace, who) as work:
        work.add_own(task)
        return Outcome(work.deed(), CHANGED)


def tick(
    context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], done: bool, who: str = ""
) -> Outcome[Deed]:
    """Mark tasks as done, or open them again; what was only proposed is taken on first, what recurs is opened anew.

    Without `who` it is the owner's doing. What is opened again takes its next time back, unless that was touched since.
    """
    context.report(0, 1)
    with work_on(workspace, who) as work:
        for ref in tasks:
            work.tick(ref, done)
        return Outcome(work.deed(), CHANGED)


def tick_step(
    context: JobContext, workspace: Workspace, number: int, step: int, done: bool, who: str = ""
) -> Outcome[Deed]:
    """Tick one step of a task (from 0), or take the tick back. Without `who` it is the owner's doing."""
    context.report(0, 1)
    with work_on(workspace, who) as work:
        work.tick_step(number, step, done)
        return Outcome(work.deed(), CHANGED)


def edit(
    context: JobContext, workspace: Workspace, numbers: Sequence[int], values: TaskEdit, who: str = ""
) -> Outcome[Deed]:
    """Give tasks new values; title and area only to those in the user's own words.

    Raises:
        UserError: "task.unknown"; "task.no_title"; "task.bad_rule".
    """
    context.report(0, 1)
    with work_on(workspace, who) as work:
        for number in numbers:
            work.edit(number, values)
        return Outcome(work.deed(), CHANGED)


def remove(context: JobContext, workspace: Workspace, numbers: Sequence[int]) -> Outcome[Deed]:
    """Delete tasks with their logs.

    Raises:
        UserError: "task.unknown".
    """
    context.report(0, 1)
    with work_on(workspace) as work:
        for number in numbers:
            work.remove(number)
        return Outcome(work.deed(), CHANGED)


def put_back(context: JobContext, workspace: Workspace, deed: Deed, who: str = "") -> Outcome[Deed]:
    """Undo a deed; the answer is the deed that undoing was, so that putting that back does the first one again.

    Raises:
        UserError: "task.changed_since", "case.changed_since", "deed.changed_since": something of it was changed by another
            deed since.
    """
    context.report(0, 1)
    turned = deed.turned()
    recorded_deeds.insist_on_settings(workspace, turned.settings)
    imports = recorded_deeds.put_imports_back(context, workspace, turned.imports)
    with workspace.store.write() as connection:
        for knowledge in turned.knowledge:
            own_knowledge.apply_knowledge(connection, knowledge)
        for one in turned.lists:
            own_knowledge.apply_list(connection, one)
        work = TaskWork(workspace, connection, who)
        work.put_back(turned.tasks)
        done = work.deed()
        put_back_cases = cases.put_back(workspace, connection, turned.cases, who)
        recorded_deeds.put_back(context, workspace, connection, turned.rows)
    recorded_deeds.put_settings_back(workspace, turned.settings)
    of_tasks = bool(turned.tasks or turned.knowledge or turned.lists)
    beside = bool(turned.cases or turned.rows or turned.settings or turned.imports)
    changed = (NOTHING if beside and not of_tasks else CHANGED) | (cases.CHANGED if turned.cases else NOTHING)
    changed |= recorded_deeds.parts_of(turned) | imports.changes
    put = Deed(done.tasks, turned.knowledge, turned.lists, put_back_cases, turned.rows, turned.settings, imports.value)
    return Outcome(put, changed)


def history(context: JobContext, workspace: Workspace, number: int) -> Outcome[tuple[HistoryLine, ...]]:
    """What was done to a task and to the rows that it follows, the newest first.

    Raises:
        UserError: "task.unknown".
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        chain = stored.chain(connection, stored.get_task(connection, number))
        changes = [one for task in chain for one in reversed(stored.history(connection, task.id))]
    said = ((one, task_log_words.said(one, workspace.metrics)) for one in changes)
    return Outcome(tuple(HistoryLine(one.at, one.who, words) for one, words in said if words))
