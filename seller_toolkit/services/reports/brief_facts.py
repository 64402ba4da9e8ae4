"""What the day's brief is made of: one shop's standing, falls with their causes, tasks, and what is due."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.brief_causes import why
from seller_toolkit.services.reviews.reviews_due import ReviewsDue, reviews_due
from seller_toolkit.services.scores.standing import Standing, standing
from seller_toolkit.services.tasks import due_sheet, task_list
from seller_toolkit.services.tasks.due_sheet import DueView
from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection

TASKS = 5
WORSE = 2
"""How many things that got worse are told."""


@dataclass(frozen=True)
class Worsened:
    """Something that got worse; `why` ends its sentence, "" where that says it already."""

    finding: Finding
    why: str


@dataclass(frozen=True)
class Facts:
    """One shop today. `stand` None: its platform has no known score; `reviews` None: none were ever imported."""

    shop: Shop
    today: date
    stand: Standing | None
    worse: tuple[Worsened, ...]
    tasks: tuple[TaskLine, ...]
    due: DueView
    reviews: ReviewsDue | None


def facts_of(context: JobContext, workspace: Workspace, connection: Connection, shop: Shop) -> Facts:
    """What there is to say of a shop: the same figures as those of `status`, `tasks`, `due` and `reviews`."""
    stand = standing(workspace, connection, shop)
    view = task_list.view_of(workspace, connection, shop, stand)
    now: datetime = workspace.now_of(shop)
    worse = worse_of(stand) if stand else ()
    return Facts(
        shop=shop,
        today=view.today,
        stand=stand,
        worse=tuple(Worsened(one, why(workspace, connection, stand, one)) for one in worse) if stand else (),
        tasks=tasks_of(view),
        due=due_sheet.due_of(context, workspace, [shop]).value,
        reviews=reviews_due(workspace, connection, shop, now),
    )


def worse_of(stand: Standing) -> tuple[Finding, ...]:
    """The worst fall of a score, then the worst of what else fell or is complained of more."""
    fallen = [one for one in stand.findings if one.kind in (FindingKind.FELL, FindingKind.TOPIC)]
    scores = [one for one in fallen if one.metric in stand.profile.score_ids]
    rest = [one for one in fallen if one not in scores[:1]]
    return tuple([*scores[:1], *rest][:WORSE])


def tasks_of(view: ChecklistView) -> tuple[TaskLine, ...]:
    """Five tasks in the order of the overview: what is due first, then what is proposed, then what is due later."""
    return tuple(_in_order(view.open, view.proposed, view.today))[:TASKS]


def _in_order(opened: Sequence[TaskLine], proposed: Sequence[TaskLine], today: date) -> Iterator[TaskLine]:
    due = [line for line in opened if line.due is not None and line.due <= today]
    yield from sorted(due, key=lambda line: line.due or date.max)
    yield from proposed
    yield from (line for line in opened if line not in due)
