"""The chapter on tasks: done in the period, open and overdue at its end, and what helped."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import AREAS, Task, TaskState
from seller_toolkit.i18n.formats import measured
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.reports.builders.period.tasks import AreaRow, DoneRow, EffectRow, OpenRow, TasksChapter
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.tasks import own_knowledge
from seller_toolkit.services.tasks.task_effects import TaskEffect, what_helped
from seller_toolkit.services.tasks.task_lines import LineWriter, TaskLine
from seller_toolkit.services.tasks.task_list import ShownTasks
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import tasks
from seller_toolkit.store.connection import Connection


def tasks_chapter(context: JobContext, workspace: Workspace, shop: Shop, period: ReportPeriod) -> TasksChapter | None:
    """The shop's tasks in the period; None where none was done, open or told of.

    What is open are the rows that the checklist shows: of what recurs the one that is due first. A row that was put off or not
    wanted later counts as never open: the store keeps its newest state.
    """
    end = min(period.last, workspace.today_of(shop))
    context.report(0, 2)
    with workspace.store.read() as connection:
        stored = tasks.all_tasks(connection, shop.id)
        writer = LineWriter(workspace, shop, None, own_knowledge.knowledge_of(workspace, connection))
        done = [task for task in stored if _done_within(task, period.first, end)]
        done_rows = _done_rows(connection, writer, done)
    opened = [writer.stored(task) for task in ShownTasks(state_at(stored, end), end).open]
    context.report(1, 2)
    helped = what_helped(context.silent(), workspace, shop.id).value
    effects = tuple(_effect_row(one) for one in helped.effects if _told_in(one, period))
    if not (done or opened or effects):
        return None
    return TasksChapter(
        as_of=end,
        done=done_rows,
        open=tuple(_open_row(line, end) for line in opened),
        areas=_areas([writer.stored(task) for task in done], opened, end),
        effects=effects,
        notes=helped.notes if any(one.difference is not None for one in effects) else (),
    )


def state_at(stored: Sequence[Task], end: date) -> tuple[Task, ...]:
    """The rows that were there at the end of a day, with what was ticked later still open."""
    there = (task for task in stored if task.created_at is None or task.created_at.date() <= end)
    return tuple(
        replace(task, state=TaskState.OPEN, done_at=None) if _done_after(task, end) else task for task in there
    )


def days_late(due: date | None, day: date) -> int:
    """By how many days something is overdue; 0 on its due day too."""
    return max((day - due).days, 0) if due is not None else 0


def _done_after(task: Task, end: date) -> bool:
    return task.state is TaskState.DONE and task.done_at is not None and task.done_at.date() > end


def _done_within(task: Task, first: date, last: date) -> bool:
    return task.state is TaskState.DONE and task.done_at is not None and first <= task.done_at.date() <= last


def _done_rows(connection: Connection, writer: LineWriter, done: Sequence[Task]) -> tuple[DoneRow, ...]:
    """A row for each task, however often it was done; the latest first."""
    groups: defaultdict[str, list[Task]] = defaultdict(list)
    for task in done:
        groups[task.knowledge_id or task.title].append(task)
    rows = []
    for group in groups.values():
        last = max(group, key=lambda task: (str(task.done_at), task.id))
        line = writer.stored(last)
        if line.done_on is not None:
            who = _who(connection, last) or line.owner
            rows.append(DoneRow(line.id, line.title, area_label(line.area), who, line.done_on, len(group)))
    return tuple(sorted(rows, key=lambda row: (-row.day.toordinal(), row.code)))


def _who(connection: Connection, task: Task) -> str:
    """Who ticked it, "" where the log does not say."""
    ticks = (one for one in tasks.history(connection, task.id) if one.field == "state" and one.after == "done")
    return next((one.who for one in reversed(tuple(ticks)) if one.who), "")


def _open_row(line: TaskLine, end: date) -> OpenRow:
    return OpenRow(line.id, line.title, area_label(line.area), line.owner, line.due, days_late(line.due, end))


def _areas(done: Sequence[TaskLine], opened: Sequence[TaskLine], end: date) -> tuple[AreaRow, ...]:
    """In the order of the checklist; areas with nothing are left out, what has no area stands last."""
    counts = (
        Counter(line.area for line in done),
        Counter(line.area for line in opened),
        Counter(line.area for line in opened if days_late(line.due, end)),
    )
    areas = [area for area in (*AREAS, "") if any(each[area] for each in counts)]
    return tuple(AreaRow(area_label(area), *(each[area] for each in counts)) for area in areas)


def _told_in(effect: TaskEffect, period: ReportPeriod) -> bool:
    """Begun in the period, or its effect can first be told in it."""
    days = (effect.ready_on, effect.started_on)
    return any(day is not None and period.first <= day <= period.last for day in days)


def _effect_row(effect: TaskEffect) -> EffectRow:
    def said(value: float | None) -> str:
        return "" if value is None else measured(value, effect.unit, effect.digits)

    def rounded(value: float | None) -> float | None:
        return None if value is None else round(value, effect.digits)

    return EffectRow(
        effect.code, effect.title, effect.started_on, effect.label, said(effect.before), said(effect.after),
        rounded(effect.difference), rounded(effect.low), rounded(effect.high), effect.verdict_label, effect.words,
    )  # fmt: skip
