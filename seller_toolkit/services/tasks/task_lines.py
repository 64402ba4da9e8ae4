"""Tasks in words: one line each, of the store, of a proposal or of the knowledge base."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from seller_toolkit.checklist import recurrence
from seller_toolkit.checklist.matching import Proposal
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import KnowledgeTask, Task, TaskState
from seller_toolkit.i18n.labels import cadence_label, role_label
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.requests import TaskRef
from seller_toolkit.services.reviews.review_inbox import aspect_labels
from seller_toolkit.services.scores.sentences import finding_reason
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.tasks.kept_reasons import kept_params, points_of, reason_of, routine_reason
from seller_toolkit.services.tasks.rhythm_words import rule_words
from seller_toolkit.services.workspace import Workspace


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
    reason_params: Mapping[str, object] = field(default_factory=dict, hash=False)  # the figures of the reason

    @property
    def ref(self) -> TaskRef:
        """What deeds are asked by."""
        return TaskRef(self.shop.id, self.number, self.knowledge_id, self.reason, self.reason_params)


class LineWriter:
    """Puts tasks into words for one shop."""

    def __init__(
        self, workspace: Workspace, shop: Shop, stand: Standing | None, knowledge: Sequence[KnowledgeTask]
    ) -> None:
        self._shop, self._stand, self._metrics = shop, stand, workspace.metrics
        self._known = {one.id: one for one in knowledge}
        self._aspects = aspect_labels(workspace)
        self._of_score = {metric.id: metric.dimension for metric in stand.profile.all_metrics} if stand else {}
        self._lines: dict[str, TaskLine] = {}
        self._rule_words, self._dimension = cache(rule_words), cache(self._dimension_of)
        self._blank = TaskLine(
            id="", knowledge_id="", number=None, shop=shop, state=TaskState.OPEN, title="", area="", dimension="",
            owner="", due=None, cadence=cadence_label("once"), reason="", why="", steps=(), done_when="", caution="",
            note="", metrics=(), minutes=None, done_on=None,
        )  # fmt: skip

    def proposed(self, proposal: Proposal, today: date) -> TaskLine:
        """A task that is proposed, with why."""
        finding = proposal.finding
        reason = finding_reason(finding, self._metrics, self._aspects) if finding else routine_reason()
        return replace(
            self.known(proposal.task),
            reason=reason,
            reason_params=kept_params(finding, proposal.points),
            points=proposal.points,
            due=recurrence.first_due(proposal.task.cadence, today),
        )

    def known(self, known: KnowledgeTask) -> TaskLine:
        """A task of the knowledge base as such: nobody has taken it on."""
        if known.id not in self._lines:
            self._lines[known.id] = self._line_of(known)
        return self._lines[known.id]

    def stored(self, task: Task) -> TaskLine:
        """A task of the store."""
        known = self._known.get(task.knowledge_id)
        line = self.known(known) if known else self._blank
        own = {} if known else self._own(task)
        return TaskLine(
            **{
                **vars(line),
                "number": task.id,
                "state": task.state,
                "owner": task.owner,
                "due": task.due,
                "cadence": self._rule_words(task.rule) if task.rule else line.cadence,
                "reason": reason_of(task, self._metrics, self._aspects),
                "reason_params": task.reason_params,
                "note": task.note,
                "done_on": task.done_at.date() if task.done_at else None,
                "rule": task.rule,
                "steps_done": task.steps_done,
                "metric": task.metric or line.metric,
                "started_on": task.started_on,
                "lag_days": line.lag_days if task.lag_days is None else task.lag_days,
                "points": points_of(task),
                "until": task.until,
                **own,
            }
        )

    def _own(self, task: Task) -> dict[str, Any]:
        """What only its row says: a task in the user's own words, or of knowledge that is no longer there."""
        return {
            "id": f"T-{task.id:04d}",
            "title": task.title or task.knowledge_id,
            "area": task.area,
            "dimension": self._dimension(task.area, (task.metric,)),
        }

    def _line_of(self, known: KnowledgeTask) -> TaskLine:
        words = language()
        return TaskLine(
            id=known.code,
            knowledge_id=known.id,
            number=None,
            shop=self._shop,
            state=TaskState.PROPOSED,
            title=known.title.of(words),
            area=known.area,
            dimension=self._dimension(known.area, known.metrics),
            owner=role_label(known.role),
            due=None,
            cadence=cadence_label(known.cadence),
            reason="",
            why=known.why.of(words),
            steps=tuple(step.of(words) for step in known.steps),
            done_when=known.done_when.of(words),
            caution=known.note.of(words) if known.note else "",
            note="",
            metrics=known.metrics,
            minutes=known.minutes,
            done_on=None,
            role=known.role,
            templates=known.templates,
            metric=next((metric for metric in known.metrics if metric in self._of_score), ""),
            lag_days=known.lag_days,
            hidden=known.hidden,
        )

    def _dimension_of(self, area: str, metrics: tuple[str, ...]) -> str:
        """The dimension of the shop's score that a task helps: by its metrics, else by its area."""
        if self._stand is None:
            return ""
        wanted = set(metrics)
        of_metrics = (name for metric, name in self._of_score.items() if name and metric in wanted)
        of_area = (one.id for one in self._stand.profile.dimensions if one.area == area)
        return next(of_metrics, "") or next(of_area, "")
