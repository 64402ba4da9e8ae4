"""The dimension and the metric with the most room, also when nothing fell and only one day is known."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from seller_toolkit.analysis.thresholds import is_met, margin_to
from seller_toolkit.analysis.trend import Change
from seller_toolkit.analysis.worsening import span_of, worsening
from seller_toolkit.domain.profiles import Metric, ScoreProfile

Reason = Literal["line", "peer", "scale", "change"]


@dataclass(frozen=True)
class Weakest:
    """The weakest of several, and why. `gap` is negative where it is bad.

    line: value − its line. peer: value − peers' average, in the metric's unit. scale: value − top of the scale.
    change: now − before. (For metrics where lower is better a positive peer gap or change is the bad one.)
    """

    id: str  # dimension id or metric id
    value: float
    reason: Reason
    gap: float


def weakest_dimension(profile: ScoreProfile, latest: Mapping[str, float], peers: Mapping[str, float]) -> Weakest | None:
    """The dimension to work on first; `latest` and `peers` are by metric id (`<profile>.<dimension>`).

    1. a dimension below or near a line of its own: the one with the least margin;
    2. peers' averages known: the one furthest below its peers, if any is below, or if all can be compared;
    3. else the one lowest on the scale.
    None when no dimension has a value.
    """
    values = {
        d.id: latest[profile.score_metric(d.id)] for d in profile.dimensions if profile.score_metric(d.id) in latest
    }
    if not values:
        return None
    return _by_line(profile, values) or _by_peer(profile, values, peers=peers) or _by_scale(profile, values)


def _by_line(profile: ScoreProfile, values: Mapping[str, float]) -> Weakest | None:
    """A line far below a score makes no dimension weak, so only those within their warning margin compete."""
    margins = [(t, margin_to(t, values[t.target])) for t in profile.thresholds if t.target in values]
    close = [
        Weakest(line.target, values[line.target], "line", margin)
        for line, margin in margins
        if margin <= line.warn_margin or not is_met(line, values[line.target])
    ]
    return min(close, key=lambda found: found.gap, default=None)


def _by_peer(profile: ScoreProfile, values: Mapping[str, float], *, peers: Mapping[str, float]) -> Weakest | None:
    compared = [
        Weakest(name, value, "peer", value - peers[profile.score_metric(name)])
        for name, value in values.items()
        if profile.score_metric(name) in peers
    ]
    worst = min(compared, key=lambda found: found.gap, default=None)
    if worst is None or (worst.gap >= 0 and len(compared) < len(values)):
        return None
    return worst


def _by_scale(profile: ScoreProfile, values: Mapping[str, float]) -> Weakest:
    name = min(values, key=lambda dimension: values[dimension])
    return Weakest(name, values[name], "scale", values[name] - profile.high)


def weakest_metric(
    profile: ScoreProfile,
    dimension: str,
    *,
    latest: Mapping[str, float],
    peers: Mapping[str, float],
    changes: Mapping[str, Change],
) -> Weakest | None:
    """The metric inside a dimension that is worst against its peers, else the one that got worst, else None.

    Units differ, so gaps and changes are compared by `worsening`. Ratings of single days do not compete.
    """
    metrics = [m for m in metrics_of(profile, dimension) if m.id in latest and m.window_days != 1]
    worst = _worst(profile, (m for m in metrics if m.id in peers), base=lambda m: peers[m.id], latest=latest)
    if worst is not None:
        return Weakest(worst.id, latest[worst.id], "peer", latest[worst.id] - peers[worst.id])
    changed = [m for m in metrics if m.id in changes]
    worst = _worst(profile, changed, base=lambda m: changes[m.id].before, latest={k: c.now for k, c in changes.items()})
    return None if worst is None else Weakest(worst.id, latest[worst.id], "change", changes[worst.id].change)


def metrics_of(profile: ScoreProfile, dimension: str) -> tuple[Metric, ...]:
    """The metrics of a dimension, without its own value."""
    own = profile.score_metric(dimension)
    return tuple(m for m in profile.metrics if m.dimension == dimension and m.id != own)


def _worst(
    profile: ScoreProfile, metrics: Iterable[Metric], *, base: Callable[[Metric], float], latest: Mapping[str, float]
) -> Metric | None:
    """The metric furthest on the bad side of its base; None when none is on that side."""

    def badness(metric: Metric) -> float:
        return worsening(metric, base(metric), latest[metric.id], span=span_of(profile, metric.id))

    worst = max(metrics, key=badness, default=None)
    return worst if worst is not None and badness(worst) > 0 else None
