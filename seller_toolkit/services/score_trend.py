"""The score trend: what the chart, the table beside it, the files and the command line show of a shop's scores."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis import trend
from seller_toolkit.analysis.parts import Split, split_change
from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.analysis.trend import Series
from seller_toolkit.analysis.weakest import weakest_dimension
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.events import Event
from seller_toolkit.domain.findings import Finding
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import short_day, span
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.provenance import ChangedValue, changed_values, places
from seller_toolkit.services.standing import Standing, profiles_of, standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import corrections, events, observations, shops
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class Point:
    """A stored value and where it came from."""

    day: date
    value: float
    numerator: float | None
    denominator: float | None
    file: str
    row: int


@dataclass(frozen=True)
class ScoreLine:
    """One metric over the period. `dimension` is "total", a dimension's id, or "" for a business figure."""

    metric: str
    dimension: str
    label: str
    unit: str
    digits: int
    points: tuple[Point, ...]

    @property
    def series(self) -> Series:
        return Series(tuple(p.day for p in self.points), tuple(p.value for p in self.points))


@dataclass(frozen=True)
class MetricRow:
    """One metric below the chart: now, at the period's start, change, peer average, what it is counted over."""

    metric: str
    dimension: str
    label: str
    unit: str
    digits: int
    better: str
    now: float | None
    now_day: date | None
    before: float | None
    before_day: date | None
    peer: float | None
    window: str
    definition: str
    verified: bool
    place: str = ""  # day, file and row of the newest value


@dataclass(frozen=True)
class RuleMark:
    """A day on which another version of the score's rules came into force."""

    day: date
    version: str


@dataclass(frozen=True)
class TrendView:
    """Everything about one shop's score in a period; lines and rows carry their words already."""

    shop: Shop
    profiles: tuple[tuple[str, str], ...]  # id and label of each score that the shop has
    profile: ScoreProfile | None
    profile_label: str
    first: date
    last: date
    today: date
    lines: tuple[ScoreLine, ...]  # the total first, then the dimensions
    metrics: tuple[MetricRow, ...]
    thresholds: tuple[ThresholdStatus, ...]
    threshold_labels: Mapping[str, str]
    peers: Mapping[str, float]
    events: tuple[Event, ...]
    rules: tuple[RuleMark, ...]
    gaps: tuple[tuple[date, date], ...]
    findings: tuple[Finding, ...]
    weakest: str  # dimension id, "" when nothing can be said
    changed: tuple[ChangedValue, ...]  # values of the period that a later file changed
    series: Mapping[str, Series]  # every metric's own values, beyond the period too

    def line(self, dimension: str) -> ScoreLine | None:
        """The line of a dimension, or of the total."""
        return next((line for line in self.lines if line.dimension == dimension), None)


def trend_view(
    context: JobContext, workspace: Workspace, shop_id: int, period: Period, profile_id: str = ""
) -> Outcome[TrendView]:
    """The trend of one shop; `profile_id` picks one of several scores, the default is the one assessed today."""
    context.report(0, 2)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        stand = standing(workspace, connection, shop, profile_id=profile_id)
        context.report(1, 2)
        first, last = period.ends(workspace.today_of(shop))
        if stand is None:
            return Outcome(_nothing(shop, first, last))
        return Outcome(_view(workspace, connection, stand, first, last))


def shop_series(
    workspace: Workspace, connection: Connection, shop: Shop, first: date | None, last: date | None
) -> tuple[ScoreLine, ...]:
    """All stored shop-level values, one line a metric: scores first, in the order of their pages, then figures."""
    columns = observations.between(connection, shop.id, first=first, last=last)
    points: dict[str, list[Point]] = {}
    for place, metric in enumerate(columns.metric):
        value = columns.value[place]
        if value is not None:
            points.setdefault(metric, []).append(
                Point(
                    columns.day[place], value, columns.numerator[place], columns.denominator[place],
                    columns.file[place], columns.row[place],
                )
            )  # fmt: skip
    known = workspace.metrics
    ordered = sorted(points, key=lambda name: list(known).index(name) if name in known else len(known))
    return tuple(_line(known.get(name), name, points[name]) for name in ordered)


def compared(view: TrendView, target: str, days: int) -> trend.Change | None:
    """A score's newest value against the one `days` days earlier, which may lie before the view's first day."""
    line = view.line(target)
    if line is None or not line.points:
        return None
    return trend.change_over(view.series.get(line.metric, line.series), days, until=line.points[-1].day)


def change_parts(view: TrendView, target: str = "total", days: int = 30) -> Split | None:
    """What changed in a score over the last `days` days of the view, part by part; None where nothing can be compared."""
    change = compared(view, target, days)
    if view.profile is None or change is None:
        return None
    before = _values_on(view.series, change.before_day)
    return split_change(view.profile, before, _values_on(view.series, change.now_day), target=target)


def _values_on(series: Mapping[str, Series], day: date) -> dict[str, float]:
    found = {metric: trend.value_on_or_before(one, day, max_age=trend.FRESH_DAYS) for metric, one in series.items()}
    return {metric: value for metric, value in found.items() if value is not None}


# --- building the view --------------------------------------------------------------------------------------------


def _view(workspace: Workspace, connection: Connection, stand: Standing, first: date, last: date) -> TrendView:
    profile, shop = stand.profile, stand.shop
    all_lines = {line.metric: line for line in shop_series(workspace, connection, shop, first, last)}
    lines = tuple(all_lines[m] for m in profile.score_ids if m in all_lines)
    days = sorted({point.day for line in lines for point in line.points})
    whole = Series(tuple(days), tuple(0.0 for _ in days))
    found_at = places(connection, shop, [metric.id for metric in profile.metrics], stand.today)
    return TrendView(
        shop=shop,
        profiles=tuple((p.id, p.label.of(language())) for p in profiles_of(workspace, connection, shop)),
        profile=profile,
        profile_label=profile.label.of(language()),
        first=first,
        last=last,
        today=stand.today,
        lines=lines,
        metrics=tuple(_metric_rows(profile, stand, first, found_at)),
        thresholds=stand.lines,
        threshold_labels={line.threshold.id: line.threshold.label.of(language()) for line in stand.lines},
        peers=stand.peers,
        events=events.between(connection, shop.id, first=first, last=last),
        rules=_rule_marks(workspace, profile, first, last),
        gaps=trend.gaps(whole, first, last),
        findings=stand.findings,
        weakest=_weakest(stand),
        changed=changed_values(workspace, corrections.of_shop(connection, shop.id, first=first, last=last)),
        series=stand.series,
    )


def _weakest(stand: Standing) -> str:
    """The dimension with the least room to its line, to its peers or on its scale: the one to look at first."""
    latest = {metric: value for metric in stand.series if (value := stand.value(metric)) is not None}
    weak = weakest_dimension(stand.profile, latest, stand.peers)
    return weak.id if weak else ""


def _line(metric: Metric | None, name: str, points: Sequence[Point]) -> ScoreLine:
    if metric is None:  # a metric of a profile that is no longer shipped: shown under its own name
        return ScoreLine(name, "", name, "score", 2, tuple(points))
    dimension = "total" if name.endswith(".total") else metric.dimension
    label = labels.total_label() if dimension == "total" else metric.label.of(language())
    return ScoreLine(name, dimension, label, metric.unit, metric.decimals, tuple(sorted(points, key=lambda p: p.day)))


def _metric_rows(profile: ScoreProfile, stand: Standing, first: date, found_at: Mapping[str, str]) -> list[MetricRow]:
    rows = []
    for metric in profile.metrics:
        series = stand.series.get(metric.id)
        if metric.id in profile.score_ids or series is None or not series.days:
            continue
        before_day = next((day for day in series.days if day >= first), None)
        place = series.days.index(before_day) if before_day else None
        rows.append(
            MetricRow(
                metric.id, metric.dimension, metric.label.of(language()), metric.unit, metric.decimals,
                metric.better.value, series.values[-1], series.days[-1],
                series.values[place] if place is not None else None, before_day, stand.peers.get(metric.id),
                _window(metric, series.days[-1]), metric.definition.of(language()) if metric.definition else "",
                metric.confidence.verified, found_at.get(metric.id, ""),
            )
        )  # fmt: skip
    return rows


def _window(metric: Metric, day: date) -> str:
    """The days that a value is counted over, where the rules say so."""
    if metric.window_days is None:
        return ""
    last = day - timedelta(days=metric.lag_days)
    if metric.window_days == 1:
        return short_day(last)
    return span(last - timedelta(days=metric.window_days - 1), last)


def _rule_marks(workspace: Workspace, profile: ScoreProfile, first: date, last: date) -> tuple[RuleMark, ...]:
    same = [p for p in workspace.profiles.versions if p.id == profile.id]
    return tuple(RuleMark(p.valid_from, p.version) for p in same[1:] if first <= p.valid_from <= last)


def _nothing(shop: Shop, first: date, last: date) -> TrendView:
    return TrendView(shop, (), None, "", first, last, last, (), (), (), {}, {}, (), (), (), (), "", (), {})
