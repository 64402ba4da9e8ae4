"""What a change of a score is made of, as far as the platform's weights are known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from math import fsum
from typing import Literal

from seller_toolkit.analysis.trend import Series
from seller_toolkit.analysis.unusual import unusualness
from seller_toolkit.analysis.weakest import metrics_of
from seller_toolkit.analysis.worsening import span_of, worsening
from seller_toolkit.domain.profiles import Better, Metric, ScoreProfile, Stage

_TOTAL = "total"
_SAME = 1e-9

Kind = Literal["dimension", "metric", "bonus", "deduction", "stage", "rules"]


@dataclass(frozen=True)
class ChangePart:
    """One part. `before`, `now` are in the unit of `metric`.

    `kind`: "dimension", "metric", "bonus", "deduction"; "stage": another stage of the score began, whose fixed score is all
    there is to tell; "rules": the metric is defined otherwise now (its two values are no comparison), or, with the total's own
    metric, the dimensions' weights are. `value` is its share of the score's change in points, None where the weight is
    unknown. `strength` > 0 means that it worked in the direction of the change; it orders parts whose value is unknown.
    """

    kind: Kind
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


@dataclass(frozen=True)
class Circumstances:
    """What else is known of the two days that are compared.

    `earlier`: the rules of the first day, where they were others. `weights_before`: the shares of 1 by dimension id on that
    day, None: the same as now. `orders_*`: valid paid orders in 30 days, which decide the stage. `history`: the shop's own
    values by metric id, with `days` the two days, so that parts without a weight are ranked by how unusual their move is.
    """

    earlier: ScoreProfile | None = None
    weights_before: Mapping[str, float] | None = None
    orders_before: float | None = None
    orders_now: float | None = None
    history: Mapping[str, Series] = field(default_factory=dict)
    days: tuple[date, date] | None = None


NOTHING_ELSE = Circumstances()


def split_change(
    profile: ScoreProfile,
    before: Mapping[str, float],
    after: Mapping[str, float],
    weights: Mapping[str, float] | None = None,
    *,
    target: str = _TOTAL,
    known: Circumstances = NOTHING_ELSE,
) -> Split | None:
    """The parts of a change of the total or of a dimension, those that did most first.

    `before` and `after` hold values by metric id. Total: a dimension's part is its weight (the mean of both days') × its
    change; bonus and deducted points count in full, as the platforms' formulas have them (真实体验分规范 §5, 商家体验分规范); weights
    that changed are a part of their own, mean value × change of weight. `weights` are shares of 1 by dimension id, else the
    profile's own are taken; unless every dimension has one the parts are only ranked. Dimension: its metrics, only ranked,
    because how metrics become a score is not public. A fixed score of a stage (成长阶段) stands in place of all parts. What the
    rules redefined in between is told as "rules", never as a fall. None when the score's own values are missing.
    """
    own = profile.score_metric(target)
    if own not in before or own not in after:
        return None
    desk = _Desk(profile, before, after, known, change=after[own] - before[own])
    shares = _shares(profile, weights) if target == _TOTAL else None
    parts = desk.stage(own) if target == _TOTAL else []
    if not parts:
        parts = [desk.part(m, shares) for m in _metrics(profile, target) if m.id in before and m.id in after]
        parts += desk.new_weights(own, shares) if shares else []
    given = [part.value for part in parts if part.value is not None]
    return Split(
        target=target,
        before=before[own],
        now=after[own],
        parts=tuple(sorted(parts, key=lambda part: (-part.strength, part.metric, part.kind))),
        unexplained=desk.change - fsum(given),
        weighted=shares is not None or any(part.kind == "stage" for part in parts),
    )


def redefined(earlier: ScoreProfile | None, profile: ScoreProfile) -> frozenset[str]:
    """The metrics (ids) that cannot be compared across two versions of a score's rules.

    Those that only one version has, those whose window, unit, scale, direction or definition differ, and the dimensions that
    have other metrics or count them in another way since.
    """
    if earlier is None or earlier.version == profile.version:
        return frozenset()
    old, new = ({metric.id: metric for metric in one.all_metrics} for one in (earlier, profile))
    found = {name for name in old.keys() | new.keys() if _meaning(old.get(name)) != _meaning(new.get(name))}
    found -= set(profile.score_ids)
    for dimension in profile.dimensions:
        inside = [{m.id for m in metrics_of(one, dimension.id)} for one in (earlier, profile)]
        if inside[0] != inside[1] or inside[0] & found or earlier.opaque != profile.opaque:
            found.add(profile.score_metric(dimension.id))
    return frozenset(found)


def _meaning(metric: Metric | None) -> object:
    """What must be equal for two values to be comparable; `lag_days` is only the day of publication."""
    if metric is None:
        return None
    return metric.unit, metric.better, metric.window_days, metric.scale, metric.definition, metric.dimension


def stage_of(profile: ScoreProfile, orders: float | None, score: float) -> Stage | None:
    """The stage that fixes this score: few enough orders, and the score is the stage's. None: the formal one, or unknown."""
    if orders is None:
        return None
    fixed = (stage for stage in profile.stages if orders < stage.below_orders)
    return next((s for s in fixed if any(abs(score - x) < _SAME for x in (s.score, s.fallen) if x is not None)), None)


class _Desk:
    """The two days side by side."""

    def __init__(
        self,
        profile: ScoreProfile,
        before: Mapping[str, float],
        after: Mapping[str, float],
        known: Circumstances,
        *,
        change: float,
    ) -> None:
        self.profile, self.before, self.after, self.known, self.change = profile, before, after, known, change
        self.redefined = redefined(known.earlier, profile)

    def stage(self, own: str) -> list[ChangePart]:
        """The change to, from or within a stage with a fixed score; nothing where both days were formal."""
        old, new = self.before[own], self.after[own]
        stages = (
            stage_of(self.known.earlier or self.profile, self.known.orders_before, old),
            stage_of(self.profile, self.known.orders_now, new),
        )
        if stages == (None, None) or not self.change:
            return []
        return [ChangePart("stage", own, old, new, self.change, 10.0)]

    def part(self, metric: Metric, shares: Mapping[str, float] | None) -> ChangePart:
        """A metric's part, a dimension's, or points that count in full."""
        old, new = self.before[metric.id], self.after[metric.id]
        kind: Kind = "metric"
        value: float | None = None
        if metric.id == f"{self.profile.id}.bonus":
            kind, value = "bonus", new - old
        elif metric.id == f"{self.profile.id}.deduction":
            kind, value = "deduction", abs(old) - abs(new)  # pages print it as 3 or as −3
        elif metric.id in self.profile.score_ids:
            kind, value = "dimension", self._weight(metric.dimension, shares) * (new - old) if shares else None
        if metric.id in self.redefined and kind in ("metric", "dimension"):
            kind = "rules"
        return ChangePart(kind, metric.id, old, new, value, self._strength(metric, old, new, value=value))

    def new_weights(self, own: str, shares: Mapping[str, float]) -> list[ChangePart]:
        """What other weights did: mean value × change of weight, over all dimensions."""
        earlier = self.known.weights_before
        ids = {d.id: self.profile.score_metric(d.id) for d in self.profile.dimensions}
        if earlier is None or any(d not in earlier for d in ids):
            return []
        both = {d: m for d, m in ids.items() if m in self.before and m in self.after}
        value = fsum((self.before[m] + self.after[m]) / 2 * (shares[d] - earlier[d]) for d, m in both.items())
        if abs(value) < _SAME:
            return []
        old, new = self.before[own], self.after[own]
        return [ChangePart("rules", own, old, new, value, self._points(value))]

    def _weight(self, dimension: str, shares: Mapping[str, float]) -> float:
        earlier = self.known.weights_before
        old = shares[dimension] if earlier is None else earlier.get(dimension, shares[dimension])
        return (old + shares[dimension]) / 2

    def _strength(self, metric: Metric, old: float, new: float, *, value: float | None) -> float:
        """Known values are compared as points of the score; others by how unusual their move is for this shop.

        Without enough history it is how much better or worse they became (`worsening`), which stands below what is unusual.
        """
        if value is not None:
            return self._points(value)
        sign = 1.0 if self.change >= 0 else -1.0
        found = self._unusual(metric)
        if found is not None:
            return sign * found * (1.0 if metric.better is Better.HIGHER else -1.0)
        return -sign * worsening(metric, old, new, span=span_of(self.profile, metric.id))

    def _points(self, value: float) -> float:
        return (1.0 if self.change >= 0 else -1.0) * value / (self.profile.high - self.profile.low) * 10

    def _unusual(self, metric: Metric) -> float | None:
        series = self.known.history.get(metric.id)
        if series is None or self.known.days is None:
            return None
        return unusualness(series, *self.known.days, digit=10.0**-metric.decimals)


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
