"""What a finding costs: points of the total score that its fall, or its distance to where it should be, takes away."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.profiles import Better, ScoreProfile


@dataclass(frozen=True)
class Shares:
    """Shares of 1 by which values count: `dimensions` (by id) in the total, `metrics` (by id) in their dimension."""

    dimensions: Mapping[str, float] = field(default_factory=dict)
    metrics: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, profile: ScoreProfile, metrics: Mapping[str, float] | None = None) -> "Shares":
        """The weights that a profile holds; none where it has no total or does not know the weight of each dimension."""
        known = {d.id: d.weight for d in profile.dimensions if d.weight is not None}
        whole = profile.total is not None and len(known) == len(profile.dimensions)
        return cls(known, metrics or {}) if whole else cls()


def points_at_stake(finding: Finding, profile: ScoreProfile, shares: Shares) -> float | None:
    """The points, positive; None where they cannot be told: a topic, unknown weights, nothing lost.

    points = loss × share in the total. The loss is in the metric's own points: of a fall, before − now; below a line, line −
    now; near a line, what is missing to stand clear of its warning margin; of the weakest, its gap to line, peers, its earlier
    value or the top of the scale. Metrics below a dimension count where they are scores on the scale of the total themselves:
    how a rate or a duration becomes points is not published. Where the dimensions' weights are unknown nothing is told of the
    total either: it could not be compared with them.
    """
    loss, share = _loss(finding, profile), _share(finding, profile, shares)
    if loss is None or share is None:
        return None
    return loss * share if loss > 0 and share > 0 else None


def _loss(finding: Finding, profile: ScoreProfile) -> float | None:
    if finding.kind is FindingKind.FELL:
        return None if finding.change is None else -finding.change
    if finding.kind is FindingKind.WEAKEST:
        gap = _number(finding, "gap")
        return None if gap is None else -gap
    margin = _number(finding, "margin")
    if margin is None:
        return None
    if finding.kind is FindingKind.BELOW_LINE:
        return -margin
    line = next((one for one in profile.thresholds if one.id == finding.params.get("threshold")), None)
    return None if line is None else line.warn_margin - margin


def _share(finding: Finding, profile: ScoreProfile, shares: Shares) -> float | None:
    metric = next((one for one in profile.all_metrics if one.id == finding.metric), None)
    if metric is None or metric.better is not Better.HIGHER or not shares.dimensions:
        return None
    if profile.total is not None and metric.id == profile.total.id:
        return 1.0
    dimension = shares.dimensions.get(metric.dimension)
    if dimension is None or metric.id == profile.score_metric(metric.dimension):
        return dimension
    inner = shares.metrics.get(metric.id)
    alike = metric.unit == "score" and metric.scale in (None, (profile.low, profile.high))
    return dimension * inner if inner is not None and alike else None


def _number(finding: Finding, name: str) -> float | None:
    value = finding.params.get(name)
    return float(value) if isinstance(value, int | float) else None
