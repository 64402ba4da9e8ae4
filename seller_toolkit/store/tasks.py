"""Improvement tasks of a shop, and the log of what was done to them."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import Connection, Select, select

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.store.statements import columns, inserted_id, rows
from seller_toolkit.store.tables import TASK, TASK_LOG
from seller_toolkit.store.values import day_text, read_day, read_time, time_text

_AT_ONCE = 500
"""Ids that one query is asked for: SQLite takes no unlimited number of parameters."""

_COLUMNS = tuple(column.name for column in TASK.c)
"""In the order of the fields of `Task`."""

_EMPTY = ("", "{}")
_FIELDS = frozenset(field.name for field in fields(Task)) - {"id"}


@dataclass(frozen=True)
class TaskChange:
    """One line of a task's log. `before` and `after` are the field's kept texts, "" where it was empty."""

    at: datetime
    field: str
    before: str
    after: str
    who: str = ""


def add(c: Connection, task: Task, *, at: datetime | None = None, who: str = "") -> int:
    """Keep a new task and log that it began; the answer is its id (the one given is not looked at).

    `at` is the time of the log and of a task without `created_at`, by default this moment; `who` did it.
    """
    at = at or datetime.now()
    kept = _kept(replace(task, created_at=task.created_at or at))
    number = inserted_id(c, TASK.insert().values(kept))
    _log(c, number, at, {"state": ("", kept["state"])}, who)
    return number


def put_back(c: Connection, task: Task, *, at: datetime | None = None, who: str = "") -> None:
    """Keep a task under the id that it had before it was removed; its log begins anew."""
    kept = _kept(task)
    c.execute(TASK.insert().values(id=task.id, **kept))
    _log(c, task.id, at or datetime.now(), {"state": ("", kept["state"])}, who)


def get_task(c: Connection, task_id: int) -> Task:
    """The task with this id.

    Raises:
        UserError: "task.unknown".
    """
    found = _tasks(c, select(TASK).where(TASK.c.id == task_id))
    if not found:
        raise UserError("task.unknown", id=task_id)
    return found[0]


def find_tasks(c: Connection, ids: Collection[int]) -> dict[int, Task]:
    """The tasks with these ids, by id; those that are not there are left out."""
    wanted = sorted(ids)
    found: dict[int, Task] = {}
    for first in range(0, len(wanted), _AT_ONCE):
        query = select(TASK).where(TASK.c.id.in_(wanted[first : first + _AT_ONCE]))
        found |= {task.id: task for task in _tasks(c, query)}
    return found


def change(c: Connection, task_id: int, *, at: datetime | None = None, who: str = "", **values: object) -> Task:
    """Give fields of a task new values, log those that differ, and return the task as it is now.

    `at` is the time of the log, by default this moment. `done_at` is a field like any other: nothing sets it here.

    Raises:
        UserError: "task.unknown".
        TypeError: a task has no such field.
    """
    if unknown := values.keys() - _FIELDS:
        raise TypeError(f"a task has no {', '.join(sorted(unknown))}")
    before = get_task(c, task_id)
    after = replace(before, **cast(dict[str, Any], values))
    write(c, before, after, at=at, who=who)
    return after


def write(c: Connection, before: Task, after: Task, *, at: datetime | None = None, who: str = "") -> None:
    """Keep a task that was read as `before` as `after` (the same id), and log the fields that differ."""
    old, new = _kept(before), _kept(after)
    changed = {name: new[name] for name in new if new[name] != old[name]}
    if changed:
        c.execute(TASK.update().where(TASK.c.id == before.id).values(changed))
        logged = {name: (old[name], value) for name, value in changed.items()}
        _log(c, before.id, at or datetime.now(), logged, who)


def remove(c: Connection, task_id: int) -> None:
    """Delete a task and its log; one that is not there is not missed."""
    c.execute(TASK.delete().where(TASK.c.id == task_id))


def all_tasks(c: Connection, shop_id: int | None = None) -> tuple[Task, ...]:
    """The tasks of a shop (None: of all shops) in the order in which they came, done and dismissed ones too."""
    query = select(TASK).order_by(TASK.c.id)
    return tuple(_tasks(c, query if shop_id is None else query.where(TASK.c.shop_id == shop_id)))


def history(c: Connection, task_id: int) -> tuple[TaskChange, ...]:
    """What was done to a task, oldest first."""
    query = select(TASK_LOG).where(TASK_LOG.c.task_id == task_id).order_by(TASK_LOG.c.id)
    return tuple(TaskChange(datetime.fromisoformat(r.at), r.field, r.before, r.after, r.who) for r in rows(c, query))


def chain(c: Connection, task: Task) -> Sequence[Task]:
    """A task and the ones that it follows, itself first; the chain ends where one of them was removed."""
    above = select(TASK.c.id, TASK.c.follows).where(TASK.c.id == task.id).cte("chain", recursive=True)
    above = above.union(select(TASK.c.id, TASK.c.follows).where(TASK.c.id == above.c.follows))
    found = _tasks(c, select(TASK).where(TASK.c.id.in_(select(above.c.id))))
    return sorted(found, key=lambda one: -one.id)


def _log(c: Connection, task_id: int, at: datetime, changes: Mapping[str, tuple[Any, Any]], who: str) -> None:
    lines = [
        {
            "task_id": task_id,
            "at": time_text(at),
            "field": name,
            "before": _said(before),
            "after": _said(after),
            "who": who,
        }
        for name, (before, after) in changes.items()
    ]
    c.execute(TASK_LOG.insert(), lines)


def _said(value: object) -> str:
    return "" if value is None else str(value)


def _kept(task: Task) -> dict[str, Any]:
    return {
        "shop_id": task.shop_id,
        "knowledge_id": task.knowledge_id,
        "state": task.state.value,
        "title": task.title,
        "area": task.area,
        "owner": task.owner,
        "due": None if task.due is None else day_text(task.due),
        "note": task.note,
        "reason": task.reason,
        "reason_json": _json(task.reason_params),
        "created_at": None if task.created_at is None else time_text(task.created_at),
        "done_at": None if task.done_at is None else time_text(task.done_at),
        "rule": task.rule,
        "steps_json": json.dumps(sorted(task.steps_done)) if task.steps_done else "",
        "metric": task.metric,
        "started_on": None if task.started_on is None else day_text(task.started_on),
        "lag_days": task.lag_days,
        "until": None if task.until is None else day_text(task.until),
        "follows": task.follows,
    }


def _json(params: Mapping[str, object]) -> str:
    return json.dumps(dict(params), ensure_ascii=False, sort_keys=True, default=_as_text)


def _as_text(value: object) -> str:
    """Days come back as text "YYYY-MM-DD"; anything else that JSON does not know is a mistake of the caller."""
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"cannot keep a {type(value).__name__}")


def _tasks(c: Connection, query: Select[Any]) -> list[Task]:
    """The tasks of a query over `_COLUMNS`, column by column: a shop may have thousands."""
    found = dict(zip(_COLUMNS, columns(c, query, len(_COLUMNS)), strict=True))
    found["state"] = tuple(map(TaskState, found["state"]))
    for name in ("due", "started_on", "until"):
        found[name] = tuple(map(read_day, found[name]))
    for name in ("created_at", "done_at"):
        found[name] = tuple(map(read_time, found[name]))
    found["reason_json"] = tuple({} if text in _EMPTY else json.loads(text) for text in found["reason_json"])
    found["steps_json"] = tuple(() if text in _EMPTY else tuple(json.loads(text)) for text in found["steps_json"])
    return list(map(Task, *found.values()))
