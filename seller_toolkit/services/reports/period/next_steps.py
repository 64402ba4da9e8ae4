"""The chapter on what to do next: ten things, and the days ahead."""

from bisect import bisect_left, bisect_right
from concurrent.futures import ThreadPoolExecutor
from datetime import date

from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.reports.builders.period.next_steps import DateAhead, DueFigures, NextStep, NextStepsChapter
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period.tasks import days_late
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.reviews.review_counts import count_reviews
from seller_toolkit.services.scores.countdowns import countdowns
from seller_toolkit.services.tasks import due_sheet, task_list
from seller_toolkit.services.tasks.task_lines import TaskLine
from seller_toolkit.services.tasks.task_list import ChecklistView
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import events

STEPS = 10
_A_DAY = 24.0


def next_steps_chapter(
    context: JobContext, workspace: Workspace, shop: Shop, period: ReportPeriod
) -> NextStepsChapter | None:
    """What to do from today on, whatever the period; None where nothing is to be done and nothing waits."""
    today = workspace.today_of(shop)
    context.report(0, 2)
    # SQLite looks for open orders without Python's lock: meanwhile causes are counted
    with ThreadPoolExecutor(1, thread_name_prefix="due") as beside:
        asked = beside.submit(_due, context.silent(), workspace, shop)
        view = task_list.checklist(context.silent(), workspace, shop.id, proposals=STEPS).value
        due = asked.result()
    context.report(1, 2)
    with workspace.store.read() as connection:
        found = count_reviews(workspace, connection, shop, period.first, period.last, context=context).answers
        marked = events.between(connection, shop.id, first=today)
    ahead = countdowns([shop], {shop.id: view.standing}, {shop.id: today}, marked)
    steps = next_steps(view)
    if not (steps or ahead or found.waiting or (due and due.all)):
        return None
    taken = sum(line.state is TaskState.OPEN for line in steps)
    return NextStepsChapter(
        day=today,
        steps=tuple(_step(line, today) for line in steps),
        more=len(view.open) - taken,
        dates=tuple(DateAhead(one.day, one.words) for one in ahead),
        due=due,
        reviews=found.waiting,
        reviews_missed=found.missed,
    )


def next_steps(view: ChecklistView) -> tuple[TaskLine, ...]:
    """At most ten lines: what is overdue, the longest first; what is proposed, in its order; then what is open, by due day."""
    overdue = [line for line in view.open if days_late(line.due, view.today)]
    rest = [line for line in view.open if not days_late(line.due, view.today)]
    return tuple((*overdue, *view.proposed, *rest)[:STEPS])


def _step(line: TaskLine, today: date) -> NextStep:
    return NextStep(
        code=line.id,
        title=line.title,
        area=area_label(line.area),
        owner=line.owner,
        due=line.due,
        reason=line.reason or line.note,
        done_when=line.done_when,
        minutes=line.minutes,
        points=line.points,
        late=days_late(line.due, today) if line.state is TaskState.OPEN else 0,
    )


def _due(context: JobContext, workspace: Workspace, shop: Shop) -> DueFigures | None:
    """The due sheet's counts; None where neither orders nor after-sales were ever imported."""
    view = due_sheet.due_of(context, workspace, [shop]).value
    if view.data_until is None:
        return None
    missed = bisect_left(view.items, 0.0, key=lambda item: item.hours_left)
    within = bisect_right(view.items, _A_DAY, key=lambda item: item.hours_left)
    return DueFigures(view.as_of, missed, within - missed, len(view.items))
