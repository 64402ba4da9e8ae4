"""The checklist: tasks that findings propose, tasks that were accepted, and what is done with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from seller_toolkit.checklist import cadence
from seller_toolkit.checklist.matching import Proposal, propose
from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import KnowledgeTask, Task, TaskList, TaskState
from seller_toolkit.i18n.labels import cadence_label, role_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.review_inbox import aspect_labels
from seller_toolkit.services.sentences import finding_reason
from seller_toolkit.services.standing import Standing, standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops, tasks
from seller_toolkit.store.connection import Connection

PROPOSALS = 5
DONE_SHOWN = timedelta(days=7)
DISMISSED_REST = timedelta(days=30)
CHANGED = frozenset({Part.TASKS})


@dataclass(frozen=True)
class TaskLine:
    """One task in words. `id` is the code that is printed and typed: `L03`, or `T-0012` for the user's own."""

    id: str
    knowledge_id: str  # "" for the user's own
    number: int | None  # its row in the store, None while it is only proposed
    shop: Shop
    state: TaskState
    title: str
    area: str
    dimension: str
    owner: str
    due: date | None
    cadence: str
    reason: str
    why: str
    steps: tuple[str, ...]
    done_when: str
    caution: str
    note: str
    metrics: tuple[str, ...]
    minutes: int | None
    done_on: date | None
    role: str = ""  # of ROLES, "" for the user's own
    rule: str = ""  # how it recurs, an RRULE; "" as `cadence` says
    steps_done: tuple[int, ...] = ()
    templates: tuple[str, ...] = ()  # ids of texts that help with it
    metric: str = ""  # the metric that it should move and that its effect is judged by
    started_on: date | None = None
    lag_days: int | None = None
    points: float | None = None  # what the finding that proposes it costs, in points of the score; None: not known
    until: date | None = None  # postponed until this day
    hidden: bool = False  # the user does not want to see it in the library


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


def checklist(context: JobContext, workspace: Workspace, shop_id: int, profile_id: str = "") -> Outcome[ChecklistView]:
    """The tasks of one shop, with five proposals from what is wrong with it today by the score that is assessed.

    `profile_id` picks another of its scores.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        stand = standing(workspace, connection, shop, profile_id=profile_id)
        return Outcome(view_of(workspace, connection, shop, stand))


def view_of(workspace: Workspace, connection: Connection, shop: Shop, stand: Standing | None = None) -> ChecklistView:
    """The same, on an open connection."""
    stand = stand or standing(workspace, connection, shop)
    stored = tasks.all_tasks(connection, shop.id)
    today = workspace.today_of(shop)
    writer = _Writer(workspace, shop, stand)
    proposals = _proposals(workspace, shop, stand, stored, today)
    lines = [writer.proposed(proposal, today) for proposal in proposals]
    lines += [writer.stored(task) for task in sorted(stored, key=_by_due) if task.state is TaskState.OPEN]
    lines += [writer.stored(task) for task in stored if _shown_as_done(task, today)]
    known = {task.knowledge_id: task for task in stored if task.state is TaskState.OPEN}
    library = [
        writer.stored(known[one.id]) if one.id in known else writer.known(one)
        for one in workspace.knowledge
        if not one.platforms or shop.platform in one.platforms
    ]
    metric_labels = {metric: found.label.of(language()) for metric, found in workspace.metrics.items()}
    return ChecklistView(shop, today, stand, tuple(lines), tuple(library), metric_labels)


# --- what is done with a task -------------------------------------------------------------------------------------


def accept(context: JobContext, workspace: Workspace, shop_id: int, knowledge_id: str, reason: str) -> Outcome[int]:
    """Take a task of the knowledge base on; the answer is its number in the store."""
    context.report(0, 1)
    known = _known(workspace, knowledge_id)
    now = _now(workspace, shop_id)
    task = Task(
        0, shop_id, known.id, TaskState.OPEN, area=known.area, owner=role_label(known.role),
        due=cadence.first_due(known.cadence, now.date()), reason=reason, created_at=now,
    )  # fmt: skip
    with workspace.store.write() as connection:
        return Outcome(tasks.add(connection, task, at=now), CHANGED)


def dismiss(context: JobContext, workspace: Workspace, shop_id: int, knowledge_id: str) -> Outcome[int]:
    """Do not propose this task again for a month."""
    context.report(0, 1)
    known = _known(workspace, knowledge_id)
    now = _now(workspace, shop_id)
    task = Task(0, shop_id, known.id, TaskState.DISMISSED, area=known.area, created_at=now, done_at=now)
    with workspace.store.write() as connection:
        return Outcome(tasks.add(connection, task, at=now), CHANGED)


def add_own(
    context: JobContext, workspace: Workspace, shop_id: int, title: str, area: str, owner: str = "", due: date | None = None
) -> Outcome[int]:  # fmt: skip
    """A task in the user's own words.

    Raises:
        UserError: the title is empty.
    """
    context.report(0, 1)
    if not title.strip():
        raise UserError("task.no_title")
    now = _now(workspace, shop_id)
    task = Task(0, shop_id, "", TaskState.OPEN, title=title.strip(), area=area, owner=owner, due=due, created_at=now)
    with workspace.store.write() as connection:
        return Outcome(tasks.add(connection, task, at=now), CHANGED)


def tick(context: JobContext, workspace: Workspace, number: int, done: bool) -> Outcome[int]:
    """Mark a task as done, or open it again."""
    context.report(0, 1)
    now = _now_of_task(workspace, number)
    with workspace.store.write() as connection:
        state = TaskState.DONE if done else TaskState.OPEN
        tasks.change(connection, number, at=now, state=state, done_at=now if done else None)
    return Outcome(number, CHANGED)


def edit(
    context: JobContext, workspace: Workspace, number: int, owner: str, due: date | None, note: str
) -> Outcome[int]:  # fmt: skip
    """Give a task its owner, its day and a note."""
    context.report(0, 1)
    now = _now_of_task(workspace, number)
    with workspace.store.write() as connection:
        tasks.change(connection, number, at=now, owner=owner.strip(), due=due, note=note.strip())
    return Outcome(number, CHANGED)


# --- helpers of the view ------------------------------------------------------------------------------------------


def _known(workspace: Workspace, knowledge_id: str) -> KnowledgeTask:
    found = next((one for one in workspace.knowledge if one.id == knowledge_id), None)
    if found is None:
        raise UserError("task.unknown", id=knowledge_id)
    return found


def _now(workspace: Workspace, shop_id: int) -> datetime:
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
    return workspace.now_of(shop)


def _now_of_task(workspace: Workspace, number: int) -> datetime:
    with workspace.store.read() as connection:
        task = tasks.get_task(connection, number)
    return _now(workspace, task.shop_id)


def _proposals(
    workspace: Workspace, shop: Shop, stand: Standing | None, stored: tuple[Task, ...], today: date
) -> tuple[Proposal, ...]:
    if stand is None or stand.last_day is None:
        return ()  # nothing is known of the shop yet: the screen says what to bring instead
    taken = {task.knowledge_id for task in stored if _rests(task, today)}
    return propose(stand.findings, workspace.knowledge, taken=taken, platform=shop.platform, limit=PROPOSALS)


def _rests(task: Task, today: date) -> bool:
    """Whether a stored task keeps its knowledge from being proposed again now."""
    if task.state is TaskState.OPEN:
        return True
    finished = task.done_at.date() if task.done_at else today
    return today - finished < (DISMISSED_REST if task.state is TaskState.DISMISSED else DONE_SHOWN)


def _shown_as_done(task: Task, today: date) -> bool:
    return task.state is TaskState.DONE and task.done_at is not None and abs(today - task.done_at.date()) <= DONE_SHOWN


def _by_due(task: Task) -> tuple[bool, date, int]:
    return task.due is None, task.due or date.max, task.id


class _Writer:
    """Puts tasks into words for one shop."""

    def __init__(self, workspace: Workspace, shop: Shop, stand: Standing | None) -> None:
        self._workspace, self._shop, self._stand = workspace, shop, stand
        self._known = {one.id: one for one in workspace.knowledge}
        self._aspects = aspect_labels(workspace)

    def proposed(self, proposal: Proposal, today: date) -> TaskLine:
        reason = translate("Tasks", "Part of the routine")
        if proposal.finding is not None:
            reason = finding_reason(proposal.finding, self._workspace.metrics, self._aspects)
        due = cadence.first_due(proposal.task.cadence, today)
        return self._line(proposal.task, None, TaskState.PROPOSED, reason=reason, due=due)

    def known(self, known: KnowledgeTask) -> TaskLine:
        return self._line(known, None, TaskState.PROPOSED, reason="", due=None)

    def stored(self, task: Task) -> TaskLine:
        known = self._known.get(task.knowledge_id)
        return self._line(known, task, task.state, reason=task.reason, due=task.due)

    def _line(
        self, known: KnowledgeTask | None, task: Task | None, state: TaskState, *, reason: str, due: date | None
    ) -> TaskLine:
        words = language()
        area = known.area if known else task.area if task else ""
        return TaskLine(
            knowledge_id=known.id if known else "",
            id=known.code if known else f"T-{task.id:04d}" if task else "",
            number=task.id if task else None,
            shop=self._shop,
            state=state,
            title=known.title.of(words) if known else task.title if task else "",
            area=area,
            dimension=self._dimension(area, known),
            owner=task.owner if task else role_label(known.role) if known else "",
            due=due,
            cadence=cadence_label(known.cadence if known else "once"),
            reason=reason,
            why=known.why.of(words) if known else "",
            steps=tuple(step.of(words) for step in known.steps) if known else (),
            done_when=known.done_when.of(words) if known else "",
            caution=known.note.of(words) if known and known.note else "",
            note=task.note if task else "",
            metrics=known.metrics if known else (),
            minutes=known.minutes if known else None,
            done_on=task.done_at.date() if task and task.done_at else None,
        )

    def _dimension(self, area: str, known: KnowledgeTask | None) -> str:
        """The dimension of the shop's score that the task helps: by its metrics, else by its area."""
        if self._stand is None:
            return ""
        profile = self._stand.profile
        wanted = set(known.metrics) if known else set()
        by_metric = next((m.dimension for m in profile.metrics if m.id in wanted and m.dimension), "")
        return by_metric or next((d.id for d in profile.dimensions if d.area == area), "")
