"""The knowledge base as the user wants it: own tasks, own words over the program's, what is hidden, own lists."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from uuid import uuid4

from seller_toolkit.checklist import own_file, own_tasks
from seller_toolkit.domain.changes import NOTHING, Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Trouble
from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
from seller_toolkit.domain.tasks import (
    AREAS,
    Deed,
    KnowledgeChange,
    KnowledgeTask,
    ListChange,
    OwnKnowledge,
    TaskList,
)
from seller_toolkit.i18n.collation import name_key
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import own_knowledge as kept
from seller_toolkit.store.connection import Connection

CHANGED = frozenset({Part.TASKS})


@dataclass(frozen=True)
class KnowledgeView:
    """What the forms of the knowledge base show. `tasks` as `knowledge_of` has them, hidden ones too.

    `metrics` and `templates` are what a task may name: id → label. `program` are the ids of the tasks that the program brings.
    """

    tasks: tuple[KnowledgeTask, ...]
    program: frozenset[str]
    lists: tuple[TaskList, ...]
    metrics: Mapping[str, str]
    templates: Mapping[str, str]

    def task(self, key: str) -> KnowledgeTask | None:
        return next((one for one in self.tasks if one.id == key), None)

    def list_of(self, key: str) -> TaskList | None:
        return next((one for one in self.lists if one.id == key), None)


# --- what there is


def knowledge_of(workspace: Workspace, connection: Connection) -> tuple[KnowledgeTask, ...]:
    """Every task: by area the program's with the user's words over them, then the user's own; hidden ones are marked, not left out."""
    said = kept.said(connection)
    return _merged(workspace.knowledge, said) if said else workspace.knowledge


def lists_of(workspace: Workspace, connection: Connection) -> tuple[TaskList, ...]:
    """The program's lists, then the user's own by their names, without tasks that are no longer there."""
    own = stored_lists(connection)
    if not own:
        return workspace.task_lists
    known = {task.id for task in knowledge_of(workspace, connection)}
    found = [replace(one, tasks=tuple(task for task in one.tasks if task in known)) for one in own.values()]
    return (*workspace.task_lists, *sorted(found, key=lambda one: (name_key(one.title.of(language())), one.id)))


def view(context: JobContext, workspace: Workspace) -> Outcome[KnowledgeView]:
    """Everything that the forms show."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        tasks, lists = knowledge_of(workspace, connection), lists_of(workspace, connection)
    templates = {key: template.title.of(language()) for key, template in workspace.templates.items()}
    program = frozenset(task.id for task in workspace.knowledge)
    return Outcome(KnowledgeView(tasks, program, lists, _metric_labels(workspace), templates))


def stored(connection: Connection) -> dict[str, OwnKnowledge]:
    """What the user says of each task, by its id."""
    return {one.id: _own(one) for one in kept.said(connection)}


def stored_lists(connection: Connection) -> dict[str, TaskList]:
    """The user's own lists as they are kept, by their ids."""
    return {key: own_file.list_of(text) for key, text in kept.lists(connection).items()}


# --- changes, there and back


def apply_knowledge(connection: Connection, change: KnowledgeChange) -> None:
    """Make what is said of a task `change.after`.

    Raises:
        UserError: `task.changed_since`: it is no longer `change.before`.
    """
    one = change.after or change.before
    if one is None:
        return
    found = kept.find_said(connection, one.id)
    if (found and _own(found)) != change.before:
        raise UserError("task.changed_since")
    if change.after is None:
        kept.unsay(connection, one.id)
    else:
        text = own_file.task_text(change.after.task) if change.after.task else ""
        kept.say(connection, kept.Said(one.id, text, change.after.hidden))


def apply_list(connection: Connection, change: ListChange) -> None:
    """Make a list `change.after`.

    Raises:
        UserError: `task.changed_since`: it is no longer `change.before`.
    """
    one = change.after or change.before
    if one is None:
        return
    text = kept.find_list(connection, one.id)
    if (own_file.list_of(text) if text else None) != change.before:
        raise UserError("task.changed_since")
    if change.after is None:
        kept.remove_list(connection, one.id)
    else:
        kept.keep_list(connection, one.id, own_file.list_text(change.after))


def carried_out(
    connection: Connection, knowledge: Iterable[KnowledgeChange] = (), lists: Iterable[ListChange] = ()
) -> Outcome[Deed]:
    """Apply what is a change at all, and answer with the deed that it was."""
    deed = Deed(
        knowledge=tuple(one for one in knowledge if one.before != one.after),
        lists=tuple(one for one in lists if one.before != one.after),
    )
    for change in deed.knowledge:
        apply_knowledge(connection, change)
    for one in deed.lists:
        apply_list(connection, one)
    return Outcome(deed, CHANGED if deed != Deed() else NOTHING)


# --- deeds with tasks


def save_task(context: JobContext, workspace: Workspace, draft: TaskDraft) -> Outcome[Deed]:
    """Keep a task as its form has it: a new one, or the user's words in the place of those that stood there.

    Raises:
        UserError: `task.unknown`; `task.no_title`, or a code `own_task.…` that says what cannot be kept.
    """
    context.report(0, 1)
    program = _program(workspace, draft.id)
    with workspace.store.write() as connection:
        known = knowledge_of(workspace, connection)
        before = next((task for task in known if task.id == draft.id), None)
        if draft.id and before is None:
            raise UserError("task.unknown", id=draft.id)
        key, code = (before.id, before.code) if before else (_new_id(), next_code(known))
        task = own_tasks.task_written(draft, language(), before, key=key, code=code)
        _refuse(own_tasks.task_trouble(task, program, workspace.metrics, workspace.templates))
        said = stored(connection).get(key)
        after = said_of(key, task, program, hidden=said is not None and said.hidden)
        return carried_out(connection, [KnowledgeChange(said, after)])


def hide(context: JobContext, workspace: Workspace, ids: Collection[str], hidden: bool) -> Outcome[Deed]:
    """Do not show these tasks any more, or show them again. Raises UserError task.unknown."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        changes = [
            KnowledgeChange(one, _or_nothing(replace(one or OwnKnowledge(key), hidden=hidden)))
            for key, one in _said_of_all(workspace, connection, ids).items()
        ]
        return carried_out(connection, changes)


def reset(context: JobContext, workspace: Workspace, ids: Collection[str]) -> Outcome[Deed]:
    """Go back to the program's words; what the user wrote altogether has none and stays. Raises UserError task.unknown."""
    context.report(0, 1)
    program = {task.id for task in workspace.knowledge}
    with workspace.store.write() as connection:
        said = _said_of_all(workspace, connection, ids)
        changes = [
            KnowledgeChange(one, _or_nothing(replace(one, task=None)))
            for key, one in said.items()
            if one is not None and key in program
        ]
        return carried_out(connection, changes)


def remove_own(context: JobContext, workspace: Workspace, ids: Collection[str]) -> Outcome[Deed]:
    """Delete tasks that the program does not bring, from the user's own lists too; those that it brings stay.

    Raises:
        UserError: `task.unknown`; `own_task.in_use`: one is on a shop's checklist, which needs its words.
    """
    context.report(0, 1)
    with workspace.store.write() as connection:
        said = _said_of_all(workspace, connection, ids)
        program = {task.id for task in workspace.knowledge}
        own = {key: one for key, one in said.items() if one is not None and key not in program}
        for key in kept.on_checklists(connection, own):
            task = own[key].task
            raise UserError("own_task.in_use", title=task.title.of(language()) if task else key)
        lists = [
            ListChange(one, replace(one, tasks=tuple(task for task in one.tasks if task not in own)))
            for one in stored_lists(connection).values()
        ]
        return carried_out(connection, [KnowledgeChange(one, None) for one in own.values()], lists)


# --- deeds with lists


def save_list(context: JobContext, workspace: Workspace, draft: ListDraft) -> Outcome[Deed]:
    """Keep a list as its form has it: a new one, or the user's own in its changed form.

    Raises:
        UserError: `own_list.unknown`: it is none of the user's own; `own_list.no_title`, or a code `own_task.…`.
    """
    context.report(0, 1)
    with workspace.store.write() as connection:
        before = stored_lists(connection).get(draft.id)
        if draft.id and before is None:
            raise UserError("own_list.unknown", id=draft.id)
        one = own_tasks.list_written(draft, language(), before, key=draft.id or _new_id())
        known = {task.id: task for task in knowledge_of(workspace, connection)}
        _refuse(own_tasks.list_trouble(one, known))
        return carried_out(connection, lists=[ListChange(before, one)])


def remove_list(context: JobContext, workspace: Workspace, key: str) -> Outcome[Deed]:
    """Delete a list of the user's own; its tasks stay. Raises UserError own_list.unknown."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        before = stored_lists(connection).get(key)
        if before is None:
            raise UserError("own_list.unknown", id=key)
        return carried_out(connection, lists=[ListChange(before, None)])


# --- helpers


@lru_cache(maxsize=4)
def _merged(program: tuple[KnowledgeTask, ...], said: tuple[kept.Said, ...]) -> tuple[KnowledgeTask, ...]:
    """Done once for each change: every refresh of the checklist asks for it."""
    own = {one.id: _own(one) for one in said}
    known = {task.id for task in program}
    found = [_as_wanted(task, own.get(task.id)) for task in program]
    rest = [replace(one.task, hidden=one.hidden) for one in own.values() if one.task and one.id not in known]
    found += sorted(rest, key=lambda task: (own_tasks.number_of(task.code), task.id))
    return tuple(sorted(found, key=lambda task: AREAS.index(task.area)))


def said_of(key: str, task: KnowledgeTask, program: KnowledgeTask | None, *, hidden: bool) -> OwnKnowledge | None:
    """What is to be kept of a task: nothing where it says what the program says."""
    said = replace(task, own=False) != program
    return _or_nothing(OwnKnowledge(key, task if said else None, hidden))


def next_code(known: Sequence[KnowledgeTask]) -> str:
    """The code for another task of the user's own."""
    return own_tasks.own_code(max((own_tasks.number_of(task.code) for task in known), default=0) + 1)


def _as_wanted(program: KnowledgeTask, own: OwnKnowledge | None) -> KnowledgeTask:
    if own is None:
        return program
    return replace(own_tasks.over(program, own.task) if own.task else program, hidden=own.hidden)


def _own(one: kept.Said) -> OwnKnowledge:
    return OwnKnowledge(one.id, own_file.task_of(one.task_text) if one.task_text else None, one.hidden)


def _or_nothing(one: OwnKnowledge) -> OwnKnowledge | None:
    return one if one.task is not None or one.hidden else None


def _said_of_all(workspace: Workspace, connection: Connection, ids: Collection[str]) -> dict[str, OwnKnowledge | None]:
    known = {task.id for task in knowledge_of(workspace, connection)}
    for key in ids:
        if key not in known:
            raise UserError("task.unknown", id=key)
    said = stored(connection)
    return {key: said.get(key) for key in ids}


def _program(workspace: Workspace, key: str) -> KnowledgeTask | None:
    return next((task for task in workspace.knowledge if task.id == key), None)


def _refuse(trouble: Trouble | None) -> None:
    if trouble is not None:
        raise UserError(trouble.code, **trouble.params)


def _new_id() -> str:
    """An id that no other computer gives: tasks and lists are handed on as files."""
    return f"{own_tasks.OWN}{uuid4().hex[:12]}"


def _metric_labels(workspace: Workspace) -> dict[str, str]:
    """Every metric by its label, scores that are given today first, each with the score that it belongs to."""
    words = language()
    scores = {one.id: one for one in workspace.profiles.versions}
    labels = {}
    for key, metric in workspace.metrics.items():
        score = scores.get(key.split(".")[0])
        labels[key] = f"{score.label.of(words)} · {metric.label.of(words)}" if score else metric.label.of(words)
    living = {one.id for one in workspace.profiles.versions if one.valid_to is None}
    return dict(sorted(labels.items(), key=lambda pair: pair[0].split(".")[0] not in living))
