"""The deeds of the checklist at their plainest: states and notes, what is done in one deed is undone in one."""

from dataclasses import replace

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.tasks import Deed, Task, TaskChange, TaskState
from seller_toolkit.services import task_deeds
from seller_toolkit.store import tasks

CHANGED = frozenset({Part.TASKS})


def put_in(monkeypatch) -> None:
    """Let `task_deeds` do what it promises, as far as filling back asks it."""
    for deed in (accept, tick, edit, put_back):
        monkeypatch.setattr(task_deeds, deed.__name__, deed)


def accept(_context, workspace, refs, who=""):
    with workspace.store.write() as c:
        return Outcome(Deed(tuple(TaskChange(None, _taken(c, workspace, ref, who)) for ref in refs)), CHANGED)


def tick(_context, workspace, refs, done, who=""):
    changes = []
    with workspace.store.write() as c:
        for ref in refs:
            before = None if ref.number is None else tasks.get_task(c, ref.number)
            task = before or _taken(c, workspace, ref, who)
            state = TaskState.DONE if done else TaskState.OPEN
            at = workspace.now()
            after = tasks.change(c, task.id, at=at, who=who, state=state, done_at=at if done else None)
            changes.append(TaskChange(before, after))
            if done and task.rule:
                follower = replace(task, state=TaskState.OPEN, follows=task.id)
                changes.append(TaskChange(None, tasks.get_task(c, tasks.add(c, follower, at=at, who=who))))
    return Outcome(Deed(tuple(changes)), CHANGED)


def edit(_context, workspace, numbers, values, who=""):
    with workspace.store.write() as c:
        changes = [
            TaskChange(
                tasks.get_task(c, number), tasks.change(c, number, at=workspace.now(), who=who, note=values.note)
            )
            for number in numbers
        ]
    return Outcome(Deed(tuple(changes)), CHANGED)


def put_back(_context, workspace, deed, who=""):
    with workspace.store.write() as c:
        for change in deed.turned().tasks:
            if change.after is None:
                tasks.remove(c, change.before.id)
            elif change.before is None:
                tasks.put_back(c, change.after)
            else:
                fields = {name: value for name, value in vars(change.after).items() if name != "id"}
                tasks.change(c, change.after.id, who=who, **fields)
    return Outcome(deed.turned(), CHANGED)


def _taken(c, workspace, ref, who) -> Task:
    rule = next((one.cadence for one in workspace.knowledge if one.id == ref.knowledge_id), "once")
    task = Task(
        0, ref.shop_id, ref.knowledge_id, TaskState.OPEN, rule="" if rule == "once" else rule, reason=ref.reason
    )
    return tasks.get_task(c, tasks.add(c, task, at=workspace.now(), who=who))
