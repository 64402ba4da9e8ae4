"""Which tasks to propose for what is wrong with a shop today."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.tasks import AREAS, KnowledgeTask

MOST_OF_ONE = 3
"""Proposals from one finding: beyond that, routine work elsewhere does more good than one more task of the same kind."""

ROUTINE = ("daily", "weekly")
BAND = 20.0
"""Each kind of finding has a band of severity of its own this wide (`analysis.findings`)."""

Points = Callable[[Finding], float | None]
_KINDS = tuple(FindingKind)


class Help(IntEnum):
    """How directly a task helps a finding."""

    NONE = 0
    AREA = 1  # it is work of the same area or for the same dimension
    TOPIC = 2  # it answers the complaints that the finding counts
    METRIC = 3  # it moves the very metric


_SHARES = {Help.NONE: 0.0, Help.AREA: 0.4, Help.TOPIC: 0.7, Help.METRIC: 1.0}


@dataclass(frozen=True)
class Proposal:
    """A task and the finding that asks for it; `finding` None: part of the routine.

    `score` = the finding's severity × how directly the task helps (1 metric, 0.7 topic, 0.4 area), 0 for routine.
    `points` is what the finding costs, None where that is not known.
    """

    task: KnowledgeTask
    finding: Finding | None
    score: float
    points: float | None = None

    @property
    def worth(self) -> float | None:
        """Points at stake that the task can help with, for each hour that doing it takes; None where they are not known."""
        if self.finding is None or self.points is None:
            return None
        return self.points * _SHARES[help_of(self.task, self.finding)] / effort(self.task)


def effort(task: KnowledgeTask) -> float:
    """Hours that doing a task once takes: what is done daily also helps daily."""
    return task.minutes / 60


def _unknown(_finding: Finding) -> float | None:
    """No weights, no points."""
    return None


def propose(
    findings: Iterable[Finding],
    knowledge: Iterable[KnowledgeTask],
    *,
    taken: Collection[str],
    platform: str,
    limit: int = 5,
    points: Points = _unknown,
    tired: Collection[str] = (),
) -> tuple[Proposal, ...]:
    """At most `limit` tasks, the most urgent first; the order of the arguments' members does not matter.

    The findings take turns, the severest first: each gets the task that helps it most directly (of equal ones that at
    whose heart it lies, then that which takes less time), so that none has a second proposal before every other one has its first. A finding's second
    and third task must help its metric or topic. Within a turn a missed line stands before a fall and a fall before a hint
    (the bands of severity); within a band those whose `points` are known stand first, by points at stake for the effort,
    then the others by severity. What is left of `limit` is filled with daily and weekly tasks, an area's first before any
    area's second, the weakest area first. Tasks of `tired` areas stand last in their turn and in the routine. Tasks in
    `taken` (ids), hidden ones, those of other platforms and those that only some shops need are left out.
    """
    free = {task.id: task for task in knowledge if task.id not in taken and _fits(task, platform)}
    ranked = sorted(findings, key=_urgency)
    proposals: list[Proposal] = []
    for proposal in _in_turns(ranked, free, points, tired):
        if len(proposals) >= limit:
            break
        proposals.append(proposal)
    used = {proposal.task.id for proposal in proposals}
    routine = _routine([task for task in free.values() if task.id not in used], ranked, tired)
    room = max(0, limit - len(proposals))
    return (*proposals, *(Proposal(task, None, 0.0) for task in routine[:room]))


def help_of(task: KnowledgeTask, finding: Finding) -> Help:
    """How directly `task` helps `finding`.

    A total is moved through its dimensions: what serves the weakest of them helps it directly, what only names the total
    (writing it down, comparing it) does not. Where the evidence is a courier that picks up late, work on pick-ups helps.
    """
    if _blames_courier(finding) and any(map(_is_pickup, task.metrics)):
        return Help.METRIC
    names_it = bool(finding.metric) and finding.metric in task.metrics
    is_total = finding.metric.endswith(".total")
    if (names_it and not is_total) or _serves_dimension(task, str(finding.params.get("weakest", ""))):
        return Help.METRIC
    if finding.topic and finding.topic in task.topics:
        return Help.TOPIC
    if names_it or finding.area == task.area or _serves_dimension(task, finding.dimension):
        return Help.AREA
    return Help.NONE


def _fits(task: KnowledgeTask, platform: str) -> bool:
    return not task.on_request and not task.hidden and (not task.platforms or platform in task.platforms)


def _serves_dimension(task: KnowledgeTask, dimension: str) -> bool:
    """A dimension's own value is the metric `<profile>.<dimension>`."""
    return bool(dimension) and any(metric.endswith(f".{dimension}") for metric in task.metrics)


def _urgency(finding: Finding) -> tuple[float, int, str, str, str, str]:
    """Severest first; equal ones by kind, then by name, so that the answer never depends on the order given."""
    kind = _KINDS.index(finding.kind)
    return -finding.severity, kind, finding.area, finding.dimension, finding.metric, finding.topic


def _in_turns(
    ranked: Sequence[Finding], free: dict[str, KnowledgeTask], points: Points, tired: Collection[str]
) -> Iterator[Proposal]:
    left = dict(free)
    for turn in range(MOST_OF_ONE):
        least = Help.AREA if turn == 0 else Help.TOPIC
        found: list[Proposal] = []
        for finding in ranked:
            task = _best_for(finding, left.values(), least=least, tired=tired)
            if task is not None:
                del left[task.id]
                score = finding.severity * _SHARES[help_of(task, finding)]
                found.append(Proposal(task, finding, score, points(finding)))
        yield from sorted(found, key=lambda proposal: _place(proposal, tired))


def _place(proposal: Proposal, tired: Collection[str]) -> tuple[bool, float, bool, float]:
    """Where a proposal stands in its turn; equal ones stay in the order of severity."""
    severity = proposal.finding.severity if proposal.finding else 0.0
    worth = proposal.worth
    return proposal.task.area in tired, -(severity // BAND), worth is None, -(worth or 0.0)


def _best_for(
    finding: Finding, tasks: Iterable[KnowledgeTask], *, least: Help, tired: Collection[str]
) -> KnowledgeTask | None:
    def rank(task: KnowledgeTask) -> tuple[int, bool, bool, int, int, str]:
        help_ = -help_of(task, finding), task.area in tired, task.area != finding.area
        return *help_, _aside(task, finding), task.minutes, task.id

    helpful = (task for task in tasks if help_of(task, finding) >= least)
    return min(helpful, key=rank, default=None)


def _aside(task: KnowledgeTask, finding: Finding) -> int:
    """How far from the heart of the task lies what is to be moved: a task names first what it moves most."""
    dimension = str(finding.params.get("weakest") or finding.dimension)
    blamed = any(_is_pickup(metric) for metric in task.metrics) and _blames_courier(finding)
    for place, metric in enumerate(task.metrics):
        if _is_pickup(metric) if blamed else metric == finding.metric or metric.endswith(f".{dimension}"):
            return place
    return len(task.metrics)


def _blames_courier(finding: Finding) -> bool:
    """Whether the evidence of a finding is a courier that picks up late."""
    return "courier" in finding.params


def _is_pickup(metric: str) -> bool:
    return metric.rpartition(".")[2].startswith("pickup_")


def _routine(
    tasks: Sequence[KnowledgeTask], findings: Sequence[Finding], tired: Collection[str]
) -> list[KnowledgeTask]:
    """Daily and weekly tasks; each area's cheapest first, then each area's second; tired areas after all others."""
    turns: list[tuple[bool, int, float, int, KnowledgeTask]] = []
    for place, area in enumerate(AREAS):
        weakness = max((finding.severity for finding in findings if finding.area == area), default=0.0)
        own = [task for task in tasks if task.area == area and task.cadence in ROUTINE]
        ordered = sorted(own, key=lambda task: (task.minutes, task.id))
        turns += [(area in tired, turn, -weakness, place, task) for turn, task in enumerate(ordered)]
    return [task for *_, task in sorted(turns, key=lambda entry: entry[:4])]
