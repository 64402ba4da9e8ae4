"""What a change of a score is made of, as far as the platform's weights are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum
from typing import Literal

from seller_toolkit.analysis.weakest import metrics_of
from seller_toolkit.analysis.worsening import span_of, worsening
from seller_toolkit.domain.profiles import Metric, ScoreProfile

_TOTAL = "total"


@dataclass(frozen=True)
class ChangePart:
    """One part: a dimension, a metric, bonus points or deducted points. `before`, `now` are in the metric's own unit.

    `value` is its share of the score's change in points, None where the weight is unknown. `strength` > 0 means that it
    worked in the direction of the change; it orders parts whose value is unknown.
    """

    kind: Literal["dimension", "metric", "bonus", "deduction"]
    metric: str
    before: float
    now: float
    value: float | None
    strength: float


@dataclass(frozen=True)
class Split:
    """`change` = the known values of all parts + `unexplained`, always. `weighted`: the weights were known."""

    target: str
    before: float
    now: float
    parts: tuple[ChangePart, ...]
    unexplained: float
    weighted: bool

    @property
    def change(self) -> float:
        return self.now - self.before


def split_change(
    profile: ScoreProfile,
    before: Mapping[str, float],
    after: Mapping[str, float],
    weights: Mapping[str, float] | None = None,
    *,
    target: str = _TOTAL,
) -> Split | None:
    """The parts of a change of the total or of a dimension, those that did most first.

    `before` and `after` hold values by metric id. Total: a dimension's part is weight × its change; bonus and deducted
    points count in full, as the platforms' formulas have them (真实体验分规范 §5, 商家体验分规范). `weights` are shares of 1
    by dimension id, else the profile's own are taken; unless every dimension has one the parts are only ranked. Dimension:
    its metrics, only ranked, because how metrics become a score is not public. None when the score's own values are missing.
    """
    own = profile.score_metric(target)
    if own not in before or own not in after:
        return None
    change = after[own] - before[own]
    shares = _shares(profile, weights) if target == _TOTAL else None
    parts = [
        _part(profile, metric, before=before, after=after, shares=shares, change=change)
        for metric in _metrics(profile, target)
        if metric.id in before and metric.id in after
    ]
    known = [part.value for part in parts if part.value is not None]
    return Split(
        target=target,
        before=before[own],
        now=after[own],
        parts=tuple(sorted(parts, key=lambda part: (-part.strength, part.metric))),
        unexplained=change - fsum(known),
        weighted=shares is not None,
    )


def _metrics(profile: ScoreProfile, target: str) -> tuple[Metric, ...]:
    if target != _TOTAL:
        return metrics_of(profile, target)
    dimensions = {profile.score_metric(d.id) for d in profile.dimensions}
    points = {f"{profile.id}.bonus", f"{profile.id}.deduction"}
    return tuple(metric for metric in profile.metrics if metric.id in dimensions | points)


def _shares(profile: ScoreProfile, weights: Mapping[str, float] | None) -> Mapping[str, float] | None:
    own = {d.id: d.weight for d in profile.dimensions if d.weight is not None}
    shares = own if weights is None else weights
    return shares if all(d.id in shares for d in profile.dimensions) else None


def _part(
    profile: ScoreProfile,
    metric: Metric,
    *,
    before: Mapping[str, float],
    after: Mapping[str, float],
    shares: Mapping[str, float] | None,
    change: float,
) -> ChangePart:
    old, new = before[metric.id], after[metric.id]
    kind: Literal["dimension", "metric", "bonus", "deduction"] = "metric"
    value: float | None = None
    if metric.id == f"{profile.id}.bonus":
        kind, value = "bonus", new - old
    elif metric.id == f"{profile.id}.deduction":
        kind, value = "deduction", abs(old) - abs(new)  # pages print it as 3 or as −3
    elif metric.id in profile.score_ids:
        kind, value = "dimension", shares[metric.dimension] * (new - old) if shares else None
    return ChangePart(
        kind, metric.id, old, new, value, _strength(profile, metric, old, new, value=value, change=change)
    )


def _strength(
    profile: ScoreProfile, metric: Metric, old: float, new: float, *, value: float | None, change: float
) -> float:
    """Known values are compared as points of the score, the others by how much better or worse they became."""
    sign = 1.0 if change >= 0 else -1.0
    if value is not None:
        return sign * value / (profile.high - profile.low) * 10
    return -sign * worsening(metric, old, new, span=span_of(profile, metric.id))
