"""A deed while it is done: the tasks of its shops are read once, changed, and what became different is told as a `Deed`."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from seller_toolkit.checklist import recurrence
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Deed, KnowledgeTask, Task, TaskChange, TaskState
from seller_toolkit.i18n.labels import role_label
from seller_toolkit.services.requests import UNCHANGED, NewTask, TaskEdit, TaskRef
from seller_toolkit.services.tasks.own_knowledge import knowledge_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops, tasks
from seller_toolkit.store.connection import Connection

OF_OWN_WORDS = ("title", "area")
"""Fields that only a task in the user's own words has; of others the knowledge base says them."""


def rhythm_of(task: Task, known: KnowledgeTask | None) -> str:
    """How a task recurs: its own rule, else the cadence of the knowledge base, else once."""
    return task.rule or (known.cadence if known else "once")


class TaskWork:
    """What is done to tasks within one transaction; `who` does it.

    Raises:
        UserError: "task.unknown" where a task or a shop of a method's argument is not there.
    """

    def __init__(self, workspace: Workspace, connection: Connection, who: str = "") -> None:
        self._workspace, self._connection, self._who = workspace, connection, who.strip()
        self._rows = _Rows()
        self._before: dict[int, Task | None] = {}
        self._nows: dict[int, datetime] = {}
        self._knowledge: Mapping[str, KnowledgeTask] | None = None

    def deed(self) -> Deed:
        """Everything that was changed so far, as it is in the store now."""
        after = tasks.find_tasks(self._connection, self._before)
        changes = (TaskChange(before, after.get(number)) for number, before in self._before.items())
        return Deed(tuple(change for change in changes if change.before != change.after))

    # --- what is done

    def accept(self, ref: TaskRef) -> None:
        """Take a task on. One that is open already stays as it is; one that was put away or postponed is opened."""
        task = self._find(ref)
        if task is None:
            self._take_on(ref)
        elif task.state in (TaskState.DISMISSED, TaskState.POSTPONED, TaskState.PROPOSED):
            due = task.due or self._first_due(task)
            self._change(task, replace(task, state=TaskState.OPEN, done_at=None, until=None, due=due))

    def dismiss(self, ref: TaskRef) -> None:
        """Not wanted; what was done stays done."""
        task = self._find(ref)
        if task is None:
            self._add(replace(self._of_knowledge(ref, TaskState.DISMISSED), done_at=self._now(ref.shop_id)))
        elif task.state is not TaskState.DONE:
            now = self._now(task.shop_id)
            self._change(task, replace(task, state=TaskState.DISMISSED, done_at=now, until=None))

    def postpone(self, ref: TaskRef, until: date) -> None:
        """Not before `until`."""
        task = self._find(ref)
        if task is None:
            self._add(replace(self._of_knowledge(ref, TaskState.POSTPONED), until=until))
        elif task.state is TaskState.OPEN:
            self._change(task, replace(task, due=until))
        elif task.state is not TaskState.DONE:
            self._change(task, replace(task, state=TaskState.POSTPONED, done_at=None, until=until))

    def add_own(self, wanted: NewTask) -> None:
        """A task in the user's own words; one that recurs without a day is due on the first day of its rule."""
        if not wanted.title.strip():
            raise UserError("task.no_title")
        recurrence.check(wanted.rule)
        now = self._now(wanted.shop_id)
        due = wanted.due
        if due is None and wanted.rule:
            due = recurrence.first_due(wanted.rule, now.date())
        self._load(wanted.shop_id)
        self._add(
            Task(
                0, wanted.shop_id, "", TaskState.OPEN, title=wanted.title.strip(), area=wanted.area,
                owner=wanted.owner.strip(), due=due, note=wanted.note.strip(), created_at=now, rule=wanted.rule,
                metric=wanted.metric,
            )
        )  # fmt: skip

    def tick(self, ref: TaskRef, done: bool) -> None:
        """Done, or open again. What recurs is opened anew; opened again, it takes the next time back if nobody touched it."""
        task = self._find(ref)
        if task is None and done:
            task = self._take_on(ref)
        if task is None or (task.state is TaskState.DONE) == done:
            return
        if done:
            self._finish(task)
        else:
            self._reopen(task)

    def tick_step(self, number: int, step: int, done: bool) -> None:
        """One step of a task, counted from 0."""
        task = self._get(number)
        steps = set(task.steps_done) - {step} | ({step} if done else set())
        self._change(task, replace(task, steps_done=tuple(sorted(steps))), by=self._who or task.owner)

    def edit(self, number: int, values: TaskEdit) -> None:
        """New values; one that recurs from now on and has no day is due on the first day of its rule."""
        task = self._get(number)
        stripped = _wanted(values, own=not task.knowledge_id)
        if not stripped.get("title", "-"):
            raise UserError("task.no_title")
        recurrence.check(stripped.get("rule", ""))
        if stripped.get("rule") and task.due is None and "due" not in stripped:
            stripped["due"] = recurrence.first_due(stripped["rule"], self._now(task.shop_id).date())
        self._change(task, replace(task, **stripped))

    def remove(self, number: int) -> None:
        """Delete a task with its log."""
        task = self._get(number)
        self._note_before(task)
        tasks.remove(self._connection, number)
        self._rows.drop(number)

    def put_back(self, changes: Iterable[TaskChange]) -> None:
        """Turn every `before` into its `after`, under the ids that they had.

        Raises:
            UserError: "task.changed_since" where a task is not as `before` says.
        """
        changes = tuple(changes)
        there: dict[int, Task | None] = dict(tasks.find_tasks(self._connection, {_id_of(one) for one in changes}))
        wanted = dict(there)
        for one in changes:
            if wanted.get(_id_of(one)) != one.before:
                raise UserError("task.changed_since")
            wanted[_id_of(one)] = one.after
        for number, after in wanted.items():
            self._restore(number, there.get(number), after)

    # --- how it is done

    def _finish(self, task: Task) -> None:
        now = self._now(task.shop_id)
        done = replace(task, state=TaskState.DONE, done_at=now, until=None)
        self._change(task, done, by=self._who or task.owner)
        following = self._following(task, now)
        if following is not None and not self._is_followed(task):
            self._add(following, by=self._who or task.owner)

    def _reopen(self, task: Task) -> None:
        if task.state is TaskState.DONE and task.done_at is not None:
            untouched = self._following(task, task.done_at)
            for one in self._rows.followers(task.id):
                if untouched is not None and replace(one, id=0) == untouched:
                    self.remove(one.id)
        opened = replace(task, state=TaskState.OPEN, done_at=None, until=None)
        self._change(task, opened, by=self._who or task.owner)

    def _following(self, task: Task, done_at: datetime) -> Task | None:
        """The next time of a task that was done then, None where it does not recur: what belonged to one time is left out."""
        rhythm = rhythm_of(task, self._known.get(task.knowledge_id))
        due = recurrence.next_due(rhythm, after=done_at.date(), due=task.due)
        if due is None:
            return None
        return replace(
            task, id=0, state=TaskState.OPEN, due=due, note="", reason="", reason_params={}, created_at=done_at,
            done_at=None, rule=recurrence.carried(task.rule, task.due), steps_done=(), until=None, follows=task.id,
        )  # fmt: skip

    def _is_followed(self, task: Task) -> bool:
        """Whether the next time is open already, so that no task of the knowledge base is open twice."""
        beside = [*self._rows.followers(task.id), *self._rows.of_knowledge(task.shop_id, task.knowledge_id)]
        return any(one.state is TaskState.OPEN for one in beside)

    def _take_on(self, ref: TaskRef) -> Task:
        known = self._knows(ref.knowledge_id)
        first = recurrence.first_due(known.cadence, self._now(ref.shop_id).date())
        task = self._of_knowledge(ref, TaskState.OPEN)
        return self._add(replace(task, owner=role_label(known.role), due=first))

    def _of_knowledge(self, ref: TaskRef, state: TaskState) -> Task:
        known = self._knows(ref.knowledge_id)
        return Task(
            0, ref.shop_id, known.id, state, area=known.area, reason=ref.reason,
            reason_params=dict(ref.reason_params), created_at=self._now(ref.shop_id),
        )  # fmt: skip

    def _first_due(self, task: Task) -> date | None:
        return recurrence.first_due(rhythm_of(task, self._known.get(task.knowledge_id)), self._now(task.shop_id).date())

    def _find(self, ref: TaskRef) -> Task | None:
        """The row that is meant: by its number, else the knowledge's open or postponed one; None where it is only proposed."""
        if ref.number is not None:
            self._load(self._get(ref.number).shop_id)
            return self._get(ref.number)
        self._load(ref.shop_id)
        if not ref.knowledge_id:
            raise UserError("task.unknown", id=ref.number)
        rows = self._rows.of_knowledge(ref.shop_id, ref.knowledge_id)
        for state in (TaskState.OPEN, TaskState.POSTPONED):
            if found := [one for one in rows if one.state is state]:
                return found[-1]
        return None

    def _get(self, number: int) -> Task:
        if number not in self._rows:
            self._rows.put(tasks.get_task(self._connection, number))
        return self._rows.get(number)

    def _load(self, shop_id: int) -> None:
        if self._rows.begin(shop_id):
            for task in tasks.all_tasks(self._connection, shop_id):
                if task.id not in self._rows:  # one that was asked for by itself may be changed already
                    self._rows.put(task)

    @property
    def _known(self) -> Mapping[str, KnowledgeTask]:
        if self._knowledge is None:
            self._knowledge = {one.id: one for one in knowledge_of(self._workspace, self._connection)}
        return self._knowledge

    def _knows(self, knowledge_id: str) -> KnowledgeTask:
        if knowledge_id not in self._known:
            raise UserError("task.unknown", id=knowledge_id)
        return self._known[knowledge_id]

    def _now(self, shop_id: int) -> datetime:
        """The shop's moment, the same for the whole deed; the store keeps seconds."""
        if shop_id not in self._nows:
            shop = shops.get_shop(self._connection, shop_id)
            self._nows[shop_id] = self._workspace.now_of(shop).replace(microsecond=0)
        return self._nows[shop_id]

    def _add(self, task: Task, by: str = "") -> Task:
        number = tasks.add(self._connection, task, at=self._now(task.shop_id), who=by or self._who)
        self._before.setdefault(number, None)
        return self._rows.put(replace(task, id=number))

    def _change(self, task: Task, after: Task, by: str = "") -> None:
        self._note_before(task)
        tasks.write(self._connection, task, after, at=self._now(task.shop_id), who=by or self._who)
        self._rows.put(after)

    def _note_before(self, task: Task) -> None:
        self._before.setdefault(task.id, task)

    def _restore(self, number: int, before: Task | None, after: Task | None) -> None:
        self._before.setdefault(number, before)
        if after is None:
            tasks.remove(self._connection, number)
        elif before is None:
            tasks.put_back(self._connection, after, at=self._now(after.shop_id), who=self._who)
        else:
            tasks.write(self._connection, before, after, at=self._now(after.shop_id), who=self._who)


def _wanted(values: TaskEdit, *, own: bool) -> dict[str, Any]:
    """The fields that are to be changed, texts without blanks around them."""
    new: dict[str, Any] = {one.name: getattr(values, one.name) for one in fields(values)}
    return {
        name: value.strip() if isinstance(value, str) else value
        for name, value in new.items()
        if value is not UNCHANGED and (own or name not in OF_OWN_WORDS)
    }


def _id_of(change: TaskChange) -> int:
    found = change.before or change.after
    return found.id if found else 0


class _Rows:
    """The rows that were read, as they are now: by id, by what they follow, by knowledge."""

    def __init__(self) -> None:
        self._rows: dict[int, Task] = {}
        self._shops: set[int] = set()
        self._following: dict[int, set[int]] = {}
        self._knowledge: dict[tuple[int, str], set[int]] = {}

    def begin(self, shop_id: int) -> bool:
        """Whether a shop's rows are still to be read."""
        fresh = shop_id not in self._shops
        self._shops.add(shop_id)
        return fresh

    def __contains__(self, number: int) -> bool:
        return number in self._rows

    def get(self, number: int) -> Task:
        return self._rows[number]

    def put(self, task: Task) -> Task:
        self._rows[task.id] = task
        if task.follows is not None:
            self._following.setdefault(task.follows, set()).add(task.id)
        if task.knowledge_id:
            self._knowledge.setdefault((task.shop_id, task.knowledge_id), set()).add(task.id)
        return task

    def drop(self, number: int) -> None:
        task = self._rows.pop(number)
        if task.follows is not None:
            self._following[task.follows].discard(number)
        if task.knowledge_id:
            self._knowledge[task.shop_id, task.knowledge_id].discard(number)

    def followers(self, number: int) -> list[Task]:
        return [self._rows[one] for one in sorted(self._following.get(number, ()))]

    def of_knowledge(self, shop_id: int, knowledge_id: str) -> list[Task]:
        """The rows of one task of the knowledge base, in the order in which they came."""
        return [self._rows[one] for one in sorted(self._knowledge.get((shop_id, knowledge_id), ()))]
