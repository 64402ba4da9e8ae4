"""The checklist: tasks that findings propose, tasks that were accepted, what was done, and the knowledge base behind them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.stakes import Shares, points_at_stake
from seller_toolkit.checklist.matching import Proposal, propose
from seller_toolkit.checklist.resting import DONE_RESTS, resting, tired_areas
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import KnowledgeTask, Task, TaskList, TaskState
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import own_rules
from seller_toolkit.services.scores.standing import Standing, standing
from seller_toolkit.services.tasks import own_knowledge
from seller_toolkit.services.tasks.proposal_causes import with_causes
from seller_toolkit.services.tasks.task_lines import LineWriter, TaskLine
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops, tasks
from seller_toolkit.store.connection import Connection

__all__ = ["ChecklistView", "ShownTasks", "TaskLine", "checklist", "view_of"]

PROPOSALS = 5


@dataclass(frozen=True)
class ChecklistView:
    """One shop's tasks: proposed ones first, then open ones by due day, then what was done in the last week."""

    shop: Shop
    today: date
    standing: Standing | None
    lines: tuple[TaskLine, ...]
    library: tuple[TaskLine, ...]  # everything that the knowledge base knows for this platform
    metric_labels: Mapping[str, str]
    lists: tuple[TaskList, ...] = ()
    occurrences: tuple[TaskLine, ...] = ()  # what recurs and was done lately, though its next time is open already

    @property
    def proposed(self) -> tuple[TaskLine, ...]:
        return tuple(line for line in self.lines if line.state is TaskState.PROPOSED)

    @property
    def open(self) -> tuple[TaskLine, ...]:
        return tuple(line for line in self.lines if line.state is TaskState.OPEN)

    @property
    def done(self) -> tuple[TaskLine, ...]:
        return tuple(line for line in self.lines if line.state is TaskState.DONE)

    @property
    def due_today(self) -> int:
        return sum(line.due is not None and line.due <= self.today for line in self.open)


def checklist(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str = "", *, proposals: int = PROPOSALS
) -> Outcome[ChecklistView]:
    """The tasks of one shop, with five proposals from what is wrong with it today by the score that is assessed.

    `profile_id` picks another of its scores. Of more `proposals` the first five are the same.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        stand = standing(workspace, connection, shop, profile_id=profile_id)
        return Outcome(view_of(workspace, connection, shop, stand, causes=True, limit=proposals))


def view_of(
    workspace: Workspace,
    connection: Connection,
    shop: Shop,
    stand: Standing | None = None,
    *,
    causes: bool = False,
    limit: int = PROPOSALS,
) -> ChecklistView:
    """The same, on an open connection; `stand` where it is known already.

    `causes`: reasons name who did most of a fall, which takes as long again; without, they say what fell.
    """
    stand = stand or standing(workspace, connection, shop)
    today = stand.today if stand else workspace.today_of(shop)
    knowledge = own_knowledge.knowledge_of(workspace, connection)
    stored = tasks.all_tasks(connection, shop.id)
    writer = LineWriter(workspace, shop, stand, knowledge)
    proposals = _proposals(connection, shop, stand, knowledge, stored, today, limit)
    if causes:
        proposals = with_causes(workspace, connection, stand, proposals)
    shown = ShownTasks(stored, today)
    lines = [writer.proposed(one, today) for one in proposals]
    lines += [writer.stored(task) for task in shown.listed]
    known = {task.knowledge_id: task for task in (*shown.postponed, *shown.open)}
    return ChecklistView(
        shop=shop,
        today=today,
        standing=stand,
        lines=tuple(lines),
        library=tuple(
            writer.stored(known[one.id]) if one.id in known else writer.known(one)
            for one in knowledge
            if not one.platforms or shop.platform in one.platforms
        ),
        metric_labels={metric: found.label.of(language()) for metric, found in workspace.metrics.items()},
        lists=own_knowledge.lists_of(workspace, connection),
        occurrences=tuple(writer.stored(task) for task in shown.occurrences),
    )


def _proposals(
    connection: Connection, shop: Shop, stand: Standing | None, knowledge: Sequence[KnowledgeTask],
    stored: Sequence[Task], today: date, limit: int,
) -> tuple[Proposal, ...]:  # fmt: skip
    """What to do about the findings; nothing where nothing is known of the shop yet: the screen says what to bring instead.

    Points rest on the weights that the page, the seller or the rules say. Inferred ones are not asked for: they would keep the
    first screen waiting for a library of numbers.
    """
    if stand is None or stand.last_day is None:
        return ()
    given = own_rules.given_weights(connection, shop.id, stand.profile, stand.as_of)
    inner = {
        metric: share
        for group, one in given.items()
        if group != own_rules.TOTAL
        for metric, share in one.shares.items()
    }
    shares = Shares.of(stand.profile, inner)
    return propose(
        stand.findings,
        knowledge,
        taken=resting(stored, today),
        platform=shop.platform,
        limit=limit,
        points=lambda finding: points_at_stake(finding, stand.profile, shares),
        tired=tired_areas(stored, today),
    )


class ShownTasks:
    """Which stored tasks are shown where.

    Of what recurs one row is `listed`: the open one that is due first, else the one that was done last. `occurrences` are the
    other rows that were done in the last week.
    """

    def __init__(self, stored: Sequence[Task], today: date) -> None:
        self._rows = {task.id: task for task in stored}
        chains: defaultdict[str | int, list[Task]] = defaultdict(list)
        for task in stored:
            if task.state is TaskState.OPEN or _done_lately(task, today):
                chains[self._chain(task)].append(task)
        listed = [_foremost(chain) for chain in chains.values()]
        named = {task.id for task in listed}
        self.open = sorted((task for task in listed if task.state is TaskState.OPEN), key=_by_due)
        done = sorted((task for task in listed if task.state is TaskState.DONE), key=lambda task: task.id)
        self.listed = (*self.open, *done)
        rest = (task for chain in chains.values() for task in chain if task.id not in named)
        self.occurrences = sorted((task for task in rest if task.state is TaskState.DONE), key=lambda task: task.id)
        self.postponed = [task for task in stored if task.state is TaskState.POSTPONED and _waits(task, today)]

    def _chain(self, task: Task) -> str | int:
        """What rows of the same task have in common: the knowledge, else the first row that there is still."""
        if task.knowledge_id:
            return task.knowledge_id
        while task.follows in self._rows:
            task = self._rows[task.follows]
        return task.id


def _foremost(chain: Sequence[Task]) -> Task:
    """The open row that is due first, else the one that was done last."""
    opened = [task for task in chain if task.state is TaskState.OPEN]
    return min(opened, key=_by_due) if opened else chain[-1]


def _done_lately(task: Task, today: date) -> bool:
    return task.state is TaskState.DONE and task.done_at is not None and abs(today - task.done_at.date()) <= DONE_RESTS


def _waits(task: Task, today: date) -> bool:
    return task.until is not None and today < task.until


def _by_due(task: Task) -> tuple[bool, date, int]:
    return task.due is None, task.due or date.max, task.id
