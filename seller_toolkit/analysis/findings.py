"""Everything that can be said about one score of a shop today, the most urgent first.

How severity is computed: each kind has a band of its own, so that a line that is missed always stands before a fall, and a
fall before a hint; within the band the strength (0 to 1) decides. severity = 20 × (bands below) + 20 × strength.

    BELOW_LINE  80–100  strength = what is missing to the line, as a share of a tenth of the scale
    NEAR_LINE   60–80   strength = how much of the warning margin is used up
    FELL        40–60   strength = `worsening` of the score (1 = a tenth of the scale); of a metric (1 = twice as many bad
                        cases) half of that, because it moves its score only through a weight that is not published
    TOPIC       20–40   strength = how far the test's tail lies below its bound (1 = a thousand times)
    WEAKEST      0–20   strength = gap to the line or the peers in the same measure as FELL; 0 where only the scale is known
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import log10

from seller_toolkit.analysis.falls import Fall, change_of, find_falls
from seller_toolkit.analysis.lags import CourierLag, late_courier
from seller_toolkit.analysis.thresholds import ThresholdStatus, judge
from seller_toolkit.analysis.topics import ALPHA, compare_counts
from seller_toolkit.analysis.trend import FRESH_DAYS, Change, Point, Series, point_on_or_before
from seller_toolkit.analysis.weakest import Weakest, weakest_dimension, weakest_metric
from seller_toolkit.analysis.worsening import SERIOUS_SHARE, span_of, worsening
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.profiles import Metric, ScoreProfile

AREA_OF_ASPECT: Mapping[str, str] = {
    "quality": "product",
    "description": "description",
    "size": "product",
    "appearance": "product",
    "logistics": "logistics",
    "packaging": "logistics",
    "service": "service",
    "after_sales": "after_sales",
    "price": "operations",
    "authenticity": "product",
    "page": "storefront",
}
"""Where people work on what a complaint names; keys are domain.reviews.ASPECTS."""

PERIODS = (7, 30)
"""Falls are looked for over a week; what did not fall in a week may have fallen over a month."""

METRIC_SHARE = 0.5
_BAND = 20.0
_BANDS: Mapping[FindingKind, int] = {
    kind: place for place, kind in enumerate(reversed([*FindingKind]))
}  # FindingKind stands in the order of urgency


def find(
    shop_id: int,
    profile: ScoreProfile,
    series_by_metric: Mapping[str, Series],
    peers: Mapping[str, float],
    today: date,
    *,
    complaints_before: Mapping[str, int] | None = None,
    complaints_after: Mapping[str, int] | None = None,
    courier_lags: Sequence[CourierLag] = (),
) -> tuple[Finding, ...]:
    """What there is to know, the most severe first.

    `series_by_metric` and `peers` (averages) are by metric id, `complaints_*` are counts by aspect in two equal periods that
    end today. One day's scores are enough for the distance to each line and for the weakest dimension. `params`:
    lines → threshold, line, margin, sample, weakest (dimension, for the total); falls → days, rules_changed (the version
    that began in between), peer, gap; logistics → courier, late_share, late_rate; topics → tail; weakest → reason, gap.
    A finding about the total has dimension "" and the area of the weakest dimension.
    """
    desk = _Desk(shop_id, profile, series_by_metric, peers, today)
    found = [*desk.lines(), *desk.falls(), *desk.topics(complaints_before or {}, complaints_after or {})]
    named = {finding.metric for finding in found}
    found += [finding for finding in desk.weakest() if finding.metric not in named]
    found = _with_courier(found, late_courier(courier_lags))
    return tuple(sorted(found, key=lambda f: (-f.severity, f.metric, f.topic, str(f.params.get("threshold", "")))))


class _Desk:
    """What the findings of one score are made from: its newest values, and the weakest of them."""

    def __init__(
        self,
        shop_id: int,
        profile: ScoreProfile,
        series_by_metric: Mapping[str, Series],
        peers: Mapping[str, float],
        today: date,
    ) -> None:
        self.shop_id, self.profile, self.series, self.peers, self.today = (
            shop_id,
            profile,
            series_by_metric,
            peers,
            today,
        )
        self.points = dict(self._newest())
        self.latest = {metric_id: point.value for metric_id, point in self.points.items()}
        self.weak = weakest_dimension(profile, self.latest, peers)

    def _newest(self) -> Iterator[tuple[str, Point]]:
        for metric in self.profile.all_metrics:
            series = self.series.get(metric.id)
            point = point_on_or_before(series, self.today, max_age=FRESH_DAYS) if series else None
            if point is not None:
                yield metric.id, point

    def lines(self) -> Iterator[Finding]:
        by_target = {
            target: self.series[self.profile.score_metric(target)]
            for target in ("total", *(d.id for d in self.profile.dimensions))
            if self.profile.score_metric(target) in self.series
        }
        for status in judge(self.profile, by_target, self.today):
            if status.state in ("below", "near"):
                yield self._line(status)

    def _line(self, status: ThresholdStatus) -> Finding:
        line, margin = status.threshold, status.margin or 0.0
        below = status.state == "below"
        strength = -margin / self._serious if below else 1 - margin / line.warn_margin if line.warn_margin else 0.0
        params: dict[str, object] = {"threshold": line.id, "line": line.value, "margin": margin, "sample": line.sample}
        if line.target == "total" and self.weak is not None:
            params["weakest"] = self.weak.id
        return self._finding(
            FindingKind.BELOW_LINE if below else FindingKind.NEAR_LINE,
            self.profile.metric(self.profile.score_metric(line.target)),
            strength,
            now=status.value,
            until=status.day,
            params=params,
        )

    def falls(self) -> Iterator[Finding]:
        seen: set[str] = set()
        spans = {metric.id: span_of(self.profile, metric.id) for metric in self.profile.all_metrics}
        for days in PERIODS:
            metrics = [m for m in self.profile.all_metrics if m.id not in seen]
            for fall in find_falls(self.series, metrics, until=self.today, days=days, spans=spans):
                seen.add(fall.metric.id)
                yield self._fall(fall)

    def _fall(self, fall: Fall) -> Finding:
        change = fall.change
        params: dict[str, object] = {"days": fall.days}
        if change.before_day < self.profile.valid_from <= change.now_day:
            params["rules_changed"] = self.profile.version
        if fall.metric.id in self.peers:
            params |= {"peer": self.peers[fall.metric.id], "gap": change.now - self.peers[fall.metric.id]}
        return self._finding(
            FindingKind.FELL,
            fall.metric,
            fall.strength if fall.metric.id in self.profile.score_ids else fall.strength * METRIC_SHARE,
            before=change.before,
            now=change.now,
            since=change.before_day,
            until=change.now_day,
            params=params,
        )

    def topics(self, before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[Finding]:
        for aspect in dict.fromkeys((*before, *after)):
            topic = compare_counts(before.get(aspect, 0), after.get(aspect, 0))
            if topic.kind == "steady":
                continue
            area = AREA_OF_ASPECT.get(aspect, "operations")
            yield Finding(
                FindingKind.TOPIC,
                self.shop_id,
                area,
                dimension=next((d.id for d in self.profile.dimensions if d.area == area), ""),
                topic=aspect,
                before=float(topic.before),
                now=float(topic.now),
                until=self.today,
                severity=_severity(FindingKind.TOPIC, log10(ALPHA / max(topic.tail, 1e-300)) / 3),
                params={"tail": topic.tail},
            )

    def weakest(self) -> Iterator[Finding]:
        if self.weak is None:
            return
        yield self._weakest(self.weak, self.profile.metric(self.profile.score_metric(self.weak.id)))
        metric = weakest_metric(
            self.profile, self.weak.id, latest=self.latest, peers=self.peers, changes=dict(self._changes())
        )
        if metric is not None:
            yield self._weakest(metric, self.profile.metric(metric.id))

    def _weakest(self, weak: Weakest, metric: Metric) -> Finding:
        strength = 0.0
        if weak.reason in ("line", "peer", "change"):
            strength = worsening(metric, weak.value - weak.gap, weak.value, span=span_of(self.profile, metric.id))
        params: dict[str, object] = {"reason": weak.reason, "gap": weak.gap}
        if metric.id in self.peers:
            params["peer"] = self.peers[metric.id]
        day = self.points[metric.id].day
        return self._finding(FindingKind.WEAKEST, metric, strength, now=weak.value, until=day, params=params)

    def _changes(self) -> Iterator[tuple[str, Change]]:
        """The change of each metric over the longest period that it has values for."""
        for metric in self.profile.metrics:
            series = self.series.get(metric.id)
            changes = [change_of(metric, series, days, until=self.today) for days in PERIODS] if series else []
            known = [change for change in changes if change is not None]
            if known:
                yield metric.id, known[-1]

    @property
    def _serious(self) -> float:
        return SERIOUS_SHARE * (self.profile.high - self.profile.low)

    def _finding(
        self,
        kind: FindingKind,
        metric: Metric,
        strength: float,
        *,
        params: Mapping[str, object],
        now: float | None,
        until: date | None,
        before: float | None = None,
        since: date | None = None,
    ) -> Finding:
        return Finding(
            kind,
            self.shop_id,
            self._area(metric),
            dimension=metric.dimension,
            metric=metric.id,
            before=before,
            now=now,
            since=since,
            until=until,
            severity=_severity(kind, strength),
            params=params,
        )

    def _area(self, metric: Metric) -> str:
        """The metric's own area; the total is worked on where the weakest dimension is."""
        if self.profile.total is not None and metric.id == self.profile.total.id and self.weak is not None:
            return self.profile.dimension(self.weak.id).area
        return metric.area


def _severity(kind: FindingKind, strength: float) -> float:
    return _BAND * (_BANDS[kind] + min(1.0, max(0.0, strength)))


def _with_courier(found: Iterable[Finding], late: CourierLag | None) -> list[Finding]:
    """Findings about logistics name the courier that stands out, if one does."""
    if late is None:
        return list(found)
    named = {"courier": late.courier, "late_share": late.now.late_share, "late_rate": late.now.late_rate}
    return [
        replace(finding, params={**finding.params, **named}) if finding.area == "logistics" else finding
        for finding in found
    ]
