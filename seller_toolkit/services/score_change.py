"""Why a score changed: its parts, the metrics behind them, what else was seen, and the courier that is late."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.lags import CourierLag, late_courier
from seller_toolkit.analysis.parts import ChangePart, Split
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.i18n.translate import language
from seller_toolkit.services import courier_lags
from seller_toolkit.services.evidence import EvidenceAt
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.review_inbox import aspect_labels
from seller_toolkit.services.score_trend import TrendView, change_parts, compared
from seller_toolkit.services.sentences import finding_reason
from seller_toolkit.services.workspace import Workspace

BEHIND, NOTES, COURIERS = 3, 3, 3
"""How many lines of each kind are worth reading beside a chart."""

TELLING = (FindingKind.BELOW_LINE, FindingKind.NEAR_LINE, FindingKind.TOPIC)
"""Findings that say more than the parts do; falls are the parts themselves."""


@dataclass(frozen=True)
class PartLine:
    """One part. `value` is its share of the change in points, None where the weight is unknown.

    `helped`: it moved in the direction of the change; parts that did not are no reason for it. `kind`: see `ChangePart`, or
    "came" and "left" for ratings. `rows`: how many stored rows it stands on.
    """

    metric: str
    label: str
    unit: str
    digits: int
    before: float
    now: float
    value: float | None
    helped: bool
    kind: str = "metric"
    rows: int = 2


@dataclass(frozen=True)
class CourierLine:
    """One courier: parcels picked up late of those that could be judged, paid in the last thirty days and before."""

    courier: str
    late: int
    judged: int
    late_before: int
    judged_before: int


@dataclass(frozen=True)
class BreakdownRow:
    """One group's part in a change. `value` is in the unit of the breakdown's metric.

    `before` and `now` are the group's own mean or rate (None: it had no cases), `cases_*` how many cases that stands on.
    """

    label: str
    value: float
    before: float | None
    now: float | None
    cases_before: int
    cases_now: int
    evidence: EvidenceAt | None = None


@dataclass(frozen=True)
class Breakdown:
    """A figure counted from the imported rows, its change taken apart one way: the rows' values and `rest` add up to it.

    `by`: "flow" (what came in, what left the window), "item", "courier", "province", "reason", "agent", "day", "mix" (rate
    against mix). `platform_*` is the imported value of the same days where there is one; `coverage` how many of the cases that
    the platform counted the rows hold, where it says so (0 to 1).
    """

    by: str
    label: str
    metric: str
    metric_label: str
    unit: str
    digits: int
    before: float
    now: float
    rows: tuple[BreakdownRow, ...]  # those that did most first
    rest: float = 0.0
    platform_before: float | None = None
    platform_now: float | None = None
    coverage: float | None = None

    @property
    def change(self) -> float:
        return self.now - self.before


@dataclass(frozen=True)
class CauseLine:
    """A cause with its evidence. `code` is C1 to C6 of the knowledge base; `points` what it cost, None: not to be told.

    `arithmetic`: nobody did anything wrong (good old ratings left, rules changed, a burst of volume).
    """

    code: str
    title: str
    words: str
    points: float | None
    arithmetic: bool = False
    evidence: EvidenceAt | None = None
    cases: int = 0


@dataclass(frozen=True)
class ChangeView:
    """A score's change between two days. Where `weighted`, the parts' values and `unexplained` add up to it.

    `weights_from` says in words where the weights are from ("" where the rules publish them, or there are none).
    """

    target: str
    label: str
    digits: int
    before: float
    before_day: date
    now: float
    now_day: date
    weighted: bool
    parts: tuple[PartLine, ...]  # those that did most first
    unexplained: float
    behind: tuple[PartLine, ...]  # metrics below the dimensions that moved the total
    notes: tuple[str, ...]  # what else was found, in sentences
    couriers: tuple[CourierLine, ...]
    rules: str  # the version of the rules that began in between, "" for none
    breakdowns: tuple[Breakdown, ...] = ()
    causes: tuple[CauseLine, ...] = ()  # those that cost most first
    weights_from: str = ""

    @property
    def change(self) -> float:
        return self.now - self.before

    @property
    def flat(self) -> bool:
        """Whether the change shows in none of the platform's digits."""
        return round(self.change, self.digits) == 0


def score_change(
    context: JobContext, workspace: Workspace, view: TrendView, target: str, days: int
) -> Outcome[ChangeView | None]:
    """What stands behind the change of a view's score over its last `days` days; None where nothing can be compared."""
    context.report(0, 1)
    change, split, line = compared(view, target, days), change_parts(view, target, days), view.line(target)
    if view.profile is None or change is None or split is None or line is None:
        return Outcome(None)
    metrics = workspace.metrics
    return Outcome(
        ChangeView(
            target=target,
            label=line.label,
            digits=line.digits,
            before=change.before,
            before_day=change.before_day,
            now=change.now,
            now_day=change.now_day,
            weighted=split.weighted,
            parts=tuple(_part(part, metrics[part.metric]) for part in split.parts),
            unexplained=split.unexplained,
            behind=tuple(_behind(workspace, view, split, days)),
            notes=tuple(_notes(workspace, view, target)),
            couriers=_couriers(workspace, view, split, change.now_day),
            rules=_rules_between(workspace, view.profile, change.before_day, change.now_day),
        )
    )


def _part(part: ChangePart, metric: Metric) -> PartLine:
    return PartLine(
        part.metric, metric.label.of(language()), metric.unit, metric.decimals, part.before, part.now, part.value,
        part.strength > 0,
    )  # fmt: skip


def _behind(workspace: Workspace, view: TrendView, split: Split, days: int) -> list[PartLine]:
    """The metrics that did most in the dimensions that moved the total its way; none for a dimension."""
    found: list[ChangePart] = []
    for part in split.parts:
        dimension = part.metric.rpartition(".")[2]
        below = change_parts(view, dimension, days) if part.kind == "dimension" and part.strength > 0 else None
        if below is not None and below.change * split.change > 0:
            found += [metric for metric in below.parts if metric.strength > 0]
    found.sort(key=lambda part: -part.strength)
    return [_part(part, workspace.metrics[part.metric]) for part in found[:BEHIND]]


def _notes(workspace: Workspace, view: TrendView, target: str) -> Iterator[str]:
    aspects = aspect_labels(workspace)
    telling = [f for f in view.findings if f.kind in TELLING and _speaks_of(f, target)]
    for finding in telling[:NOTES]:
        yield finding_reason(finding, workspace.metrics, aspects)


def _speaks_of(finding: Finding, target: str) -> bool:
    """Complaints of every kind may concern the total; all else is of its own dimension."""
    if target == "total":
        return finding.dimension == "" or finding.kind is FindingKind.TOPIC
    return finding.dimension == target


def _couriers(workspace: Workspace, view: TrendView, split: Split, day: date) -> tuple[CourierLine, ...]:
    """The couriers with most late parcels, where one stands out and the score has to do with logistics."""
    if view.profile is None or not _is_logistics(view.profile, split):
        return ()
    with workspace.store.read() as connection:
        lags = courier_lags.two_periods(connection, view.shop, day)
    if late_courier(lags) is None:
        return ()
    return tuple(_courier(lag) for lag in lags[:COURIERS] if lag.courier and lag.now.late)


def _is_logistics(profile: ScoreProfile, split: Split) -> bool:
    areas = {dimension.id: dimension.area for dimension in profile.dimensions}
    if split.target in areas:
        return areas[split.target] == "logistics"
    moved = {part.metric.rpartition(".")[2] for part in split.parts if part.strength > 0}
    return any(areas.get(dimension) == "logistics" for dimension in moved)


def _courier(lag: CourierLag) -> CourierLine:
    return CourierLine(lag.courier, lag.now.late, lag.now.judged, lag.before.late, lag.before.judged)


def _rules_between(workspace: Workspace, profile: ScoreProfile, before: date, now: date) -> str:
    """The last version that began after `before`; a score's first version replaced no other."""
    versions = [one for one in workspace.profiles.versions if one.id == profile.id]
    begun = [one.version for one in versions[1:] if before < one.valid_from <= now]
    return begun[-1] if begun else ""
