"""When a task is left alone: what rests since it was dismissed, postponed or done, and which areas nobody wants to hear of."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from datetime import date, timedelta

from seller_toolkit.domain.tasks import Task, TaskState

DONE_RESTS = timedelta(days=7)
"""What was done is shown as done, and not proposed again, for a week."""

DISMISSED_RESTS = (timedelta(days=30), timedelta(days=90), timedelta(days=365))
"""After the first time that a task was dismissed, after the second, and from the third time on."""

TIRED_AFTER, TIRED_WITHIN = 3, timedelta(days=90)


def resting(stored: Iterable[Task], today: date) -> frozenset[str]:
    """Ids of the knowledge base that are not to be proposed to a shop today; `stored` are the shop's tasks.

    An open task rests until it is done, then a week; a postponed one until its day; a dismissed one 30 days, the second time
    90, then 365, counted from the last time.
    """
    rest: set[str] = set()
    dismissed: defaultdict[str, list[date]] = defaultdict(list)
    for task in stored:
        if task.state is TaskState.DISMISSED:
            dismissed[task.knowledge_id].append(_finished(task, today))
        elif _rests(task, today):
            rest.add(task.knowledge_id)
    rest |= {one for one, days in dismissed.items() if today - max(days) < _rest_after(len(days))}
    return frozenset(rest - {""})


def tired_areas(stored: Collection[Task], today: date) -> frozenset[str]:
    """Areas whose tasks fall behind: three or more dismissed in 90 days and none taken on, while those of others were.

    A shop that only dismisses tells nothing about areas: then none falls behind.
    """
    since = today - TIRED_WITHIN
    dismissed = Counter(
        task.area for task in stored if task.state is TaskState.DISMISSED and _finished(task, today) > since
    )
    taken_on = {
        task.area
        for task in stored
        if task.state in (TaskState.OPEN, TaskState.DONE) and task.knowledge_id and _begun(task, today) > since
    }
    return frozenset(
        area for area, count in dismissed.items() if count >= TIRED_AFTER and area not in taken_on and taken_on
    )


def _rests(task: Task, today: date) -> bool:
    """Whether a row that was not dismissed keeps its knowledge from being proposed."""
    if task.state is TaskState.DONE:
        return today - _finished(task, today) <= DONE_RESTS
    if task.state is TaskState.POSTPONED:
        return task.until is not None and today < task.until
    return task.state is TaskState.OPEN


def _rest_after(times: int) -> timedelta:
    return DISMISSED_RESTS[min(times, len(DISMISSED_RESTS)) - 1]


def _finished(task: Task, today: date) -> date:
    return task.done_at.date() if task.done_at else today


def _begun(task: Task, today: date) -> date:
    return task.created_at.date() if task.created_at else today
