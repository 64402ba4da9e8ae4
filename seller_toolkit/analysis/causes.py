"""Why scores fall: the causes C1 to C6 that the evidence supports, each with its figures, ranked by what it cost.

C1 after-sales handled late, C2 logistics, C3 description mismatch, C4 quality, C5 silence, C6 arithmetic: good old ratings
left, a burst of volume, other rules. Nothing is named without figures that chance alone would hardly show.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from statistics import NormalDist
from typing import Literal

from seller_toolkit.analysis.culprits import Burst, Culprit, burst_of, late_courier, worst_group
from seller_toolkit.analysis.findings import AREA_OF_ASPECT
from seller_toolkit.analysis.raw_measures import Counted
from seller_toolkit.analysis.rolling import RollOff, Turnover, flow_past_stayed, roll_off
from seller_toolkit.analysis.topics import ALPHA, Key, Topic, compare_topics
from seller_toolkit.domain.profiles import Metric

Code = Literal["C1", "C2", "C3", "C4", "C5", "C6"]
Group = Literal["courier", "item", "agent"]

CODE_OF_AREA: Mapping[str, Code] = {
    "after_sales": "C1",
    "logistics": "C2",
    "description": "C3",
    "storefront": "C3",
    "product": "C4",
    "service": "C5",
}
"""Which cause a metric or a complaint of an area speaks for."""

RELATED: Mapping[str, frozenset[Code]] = {
    "product": frozenset({"C3", "C4"}),
    "description": frozenset({"C3", "C4"}),
    "logistics": frozenset({"C2"}),
    "service": frozenset({"C1", "C5"}),
    "after_sales": frozenset({"C1", "C5"}),
}
"""The causes that can move a dimension of an area; the total is moved by all of them."""

NOTICEABLE = 0.05
UNUSUAL = 2.0
"""A metric's move is evidence when it is this many times its usual size (see `unusual`) and worse by `NOTICEABLE`."""

PER_CODE = 2
"""Lines of evidence of one cause that are worth reading."""

_ROLLED_SHARE = 0.1
_AS_BEFORE = -2.0


@dataclass(frozen=True)
class Moved:
    """A metric's move between the two days.

    `worse` > 0: for the worse (`worsening`), `sigmas` how unusual that is in the bad direction, None where unknown.
    """

    metric: Metric
    before: float
    now: float
    worse: float
    sigmas: float | None = None

    @property
    def strength(self) -> float:
        return self.worse if self.sigmas is None else self.sigmas

    @property
    def telling(self) -> bool:
        return self.worse >= NOTICEABLE and (self.sigmas is None or self.sigmas >= UNUSUAL)


@dataclass(frozen=True)
class Complaints:
    """Complaints by (item, aspect) in two equal periods, and the numbers of all reviews; item "" where it is not known."""

    before: Mapping[Key, int]
    now: Mapping[Key, int]
    reviews_before: int
    reviews_now: int


@dataclass(frozen=True, kw_only=True)
class Cause:
    """A cause with its figures; each kind of evidence is a class of its own.

    `points` is what it cost the score (negative), None where that cannot be told; `strength` orders the others.
    """

    code: Code
    strength: float
    points: float | None = None

    @property
    def arithmetic(self) -> bool:
        """Nobody did anything wrong."""
        return self.code == "C6"


@dataclass(frozen=True, kw_only=True)
class MetricCause(Cause):
    """A metric that got worse, and other metrics of the same cause that did."""

    moved: Moved
    also: tuple[Moved, ...] = ()


@dataclass(frozen=True, kw_only=True)
class GroupCause(Cause):
    """A courier, an item or an agent that stands out in a metric that got worse."""

    moved: Moved
    group: Group
    culprit: Culprit
    also: tuple[Moved, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TopicCause(Cause):
    """Complaints that rose, of one item (`topic.item_id`) or of all."""

    topic: Topic


@dataclass(frozen=True, kw_only=True)
class RolledOff(Cause):
    """Good old ratings that left the window."""

    rolled: RollOff


@dataclass(frozen=True, kw_only=True)
class BurstCause(Cause):
    """A burst of volume in a metric that got worse."""

    moved: Moved
    burst: Burst


@dataclass(frozen=True, kw_only=True)
class NewRules(Cause):
    """Rules that began in between, and the metrics (ids) that they define anew."""

    redefined: tuple[str, ...]


AnyCause = MetricCause | GroupCause | TopicCause | RolledOff | BurstCause | NewRules


@dataclass(frozen=True, eq=False)
class Evidence:
    """Everything that can speak for a cause of one score's change.

    `area`: that of the dimension, "" for the total. `score` is the score's own turnover where it is a mean of ratings that are
    there (DSR), `digit` the least that the platform shows of it. `counted` are turnovers by metric id, `redefined` the
    metrics that the rules defined anew between the two days: they are never told as a fall. `lost`: the dimensions' parts of
    the total's change in points, each with its area, where the weights are known.
    """

    change: float
    area: str
    digit: float
    moved: Sequence[Moved] = ()
    counted: Mapping[str, Turnover] = field(default_factory=dict)
    complaints: Complaints | None = None
    score: Turnover | None = None
    redefined: Collection[str] = ()
    new_rules: bool = False
    lost: Sequence[tuple[str, float]] = ()


def causes_of(evidence: Evidence) -> tuple[AnyCause, ...]:
    """The causes of a change: those whose points are known first, the costliest first, then the others by strength.

    Arithmetic that cost points is ranked among the others; what has no figure of its own (other rules) stands last.
    """
    found = [*_arithmetic(evidence), *_priced(evidence, tuple(_faults(evidence)))]
    found.sort(key=lambda cause: (cause.points is None, cause.points or 0.0, -cause.strength))
    seen: dict[str, int] = {}
    kept = []
    for cause in found:
        seen[cause.code] = seen.get(cause.code, 0) + 1
        if cause.arithmetic or seen[cause.code] <= PER_CODE:
            kept.append(cause)
    return tuple(kept)


def _priced(evidence: Evidence, faults: tuple[AnyCause, ...]) -> Iterator[AnyCause]:
    """Faults with what the dimensions lost, where the weights are known and only one cause speaks for a dimension."""
    costs: dict[Code, float] = {}
    for area, value in evidence.lost:
        codes = {fault.code for fault in faults} & RELATED.get(area, frozenset())
        if value < 0 and len(codes) == 1:
            code = codes.pop()
            costs[code] = costs.get(code, 0.0) + value
    for fault in sorted(faults, key=lambda fault: -fault.strength):
        yield replace(fault, points=costs.pop(fault.code)) if fault.points is None and fault.code in costs else fault


def _faults(evidence: Evidence) -> Iterator[AnyCause]:
    related = RELATED.get(evidence.area)
    candidates = [*_from_metrics(evidence), *_from_topics(evidence)]
    yield from (cause for cause in candidates if related is None or cause.code in related)


def _from_metrics(evidence: Evidence) -> Iterator[AnyCause]:
    """One line for each cause whose metrics got worse: one in which a group stands out, else the most unusual one."""
    found: dict[Code, list[MetricCause | GroupCause]] = {}
    for moved in evidence.moved:
        code = CODE_OF_AREA.get(moved.metric.area)
        if code is not None and moved.metric.id not in evidence.redefined and moved.telling:
            found.setdefault(code, []).append(_named(code, moved, evidence.counted.get(moved.metric.id)))
    for causes in found.values():
        causes.sort(key=lambda cause: (not isinstance(cause, GroupCause), -cause.strength))
        lead, *others = causes
        strength = max(cause.strength for cause in causes)
        yield replace(lead, strength=strength, also=tuple(one.moved for one in others))


_GROUP_OF: Mapping[Code, Group] = {"C2": "courier", "C4": "item", "C5": "agent"}


def _named(code: Code, moved: Moved, turn: Turnover | None) -> MetricCause | GroupCause:
    """The metric, with the group that stands out among its cases where one does."""
    group = _GROUP_OF.get(code)
    if turn is not None and group is not None:
        better = moved.metric.better
        found = late_courier(turn, better) if group == "courier" else worst_group(turn, group, better)
        if found is not None:
            return GroupCause(code=code, strength=moved.strength, moved=moved, group=group, culprit=found)
    return MetricCause(code=code, strength=moved.strength, moved=moved)


def _from_topics(evidence: Evidence) -> Iterator[AnyCause]:
    """Complaints that rose beyond chance, of one item where it is one item's; corrected for the number of questions."""
    if evidence.complaints is None:
        return
    found = evidence.complaints
    volumes = {"reviews_before": found.reviews_before, "reviews_now": found.reviews_now}
    single = compare_topics(found.before, found.now, **volumes)
    overall = compare_topics(_by_aspect(found.before), _by_aspect(found.now), **volumes)
    questions = sum(not topic.too_few for topic in (*single, *overall)) or 1
    of_item: dict[str, Topic] = {}
    for topic in _rising(single, questions):
        if topic.item_id:
            of_item.setdefault(topic.aspect, topic)
    for topic in _rising(overall, questions):
        of_item.setdefault(topic.aspect, topic)
    for topic in of_item.values():
        code = CODE_OF_AREA.get(AREA_OF_ASPECT.get(topic.aspect, ""))
        if code is not None:
            strength = -NormalDist().inv_cdf(min(0.5, max(topic.tail, 1e-300)))
            yield TopicCause(code=code, strength=strength, points=_points_of_item(evidence, topic.item_id), topic=topic)


def _rising(topics: Iterable[Topic], questions: int) -> Iterator[Topic]:
    return (t for t in topics if t.kind != "steady" and t.tail < ALPHA / questions)


def _by_aspect(counts: Mapping[Key, int]) -> dict[Key, int]:
    found: dict[Key, int] = {}
    for (_, aspect), number in counts.items():
        found["", aspect] = found.get(("", aspect), 0) + number
    return found


def _points_of_item(evidence: Evidence, item: str) -> float | None:
    """What an item's new ratings cost a score that is their mean, against what stayed; None where they cost nothing."""
    if evidence.score is None or not item or "item" not in evidence.score.tally.groups:
        return None
    taken = flow_past_stayed(evidence.score, "item")
    if taken is None or not evidence.score.stayed.cases:
        return None
    costs = [part.value for part in taken.parts if part.label == item and part.move == "came"]
    return costs[0] if costs and costs[0] < 0 else None


def _arithmetic(evidence: Evidence) -> Iterator[AnyCause]:
    off = roll_off(evidence.score) if evidence.score is not None else None
    if off is not None and evidence.change < 0:
        least = max(evidence.digit / 2, _ROLLED_SHARE * -evidence.change)
        if -off.left >= least:
            yield RolledOff(code="C6", strength=0.0, points=off.left, rolled=off)
    for moved in evidence.moved:
        turn = evidence.counted.get(moved.metric.id)
        burst = burst_of(turn, moved.metric.better) if turn is not None and moved.telling else None
        if burst is not None and moved.metric.id not in evidence.redefined:
            yield BurstCause(code="C6", strength=moved.strength * burst.share, moved=moved, burst=burst)
    if evidence.new_rules:
        yield NewRules(code="C6", strength=0.0, redefined=tuple(sorted(evidence.redefined)))


def as_before(off: RollOff) -> bool:
    """Whether the new cases are no worse than those that stayed, as far as their number lets one tell."""
    return off.sigmas > _AS_BEFORE


def turnovers(counted: Iterable[Counted], before: date, now: date) -> dict[str, Turnover]:
    """The turnover of each counted metric that has cases in both windows."""
    made = {one.metric: Turnover(one.tally, one.window, before, now) for one in counted}
    return {metric: turn for metric, turn in made.items() if turn.comparable}
