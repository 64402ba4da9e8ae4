"""The score trend: what the chart, the table beside it, the files and the command line show of a shop's scores."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from seller_toolkit.analysis import trend
from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.analysis.trend import Series
from seller_toolkit.analysis.weakest import weakest_dimension
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.events import Event
from seller_toolkit.domain.findings import Finding
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import long_day, short_day, span
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.metric_help import metric_help
from seller_toolkit.services.periods import Period
from seller_toolkit.services.scores.provenance import ChangedValue, changed_values
from seller_toolkit.services.scores.score_lines import Point, Points, ScoreLine
from seller_toolkit.services.scores.standing import Standing, profiles_of, standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import corrections, events, observations, score_history, shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.score_history import MetricHistory

__all__ = ["Point", "Points", "ScoreLine", "TrendView", "trend_view"]


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
    help: str  # what the metric is, see `metric_help`
    verified: bool
    place: str = ""  # day, file and row of the newest value


@dataclass(frozen=True)
class RuleMark:
    """A day on which another version of the score's rules came into force."""

    day: date
    version: str


NO_VALUES = Series((), ())


@dataclass(frozen=True)
class PeerBand:
    """What peers had, day by day, as far as it was imported: their average, and what the platform calls excellent."""

    average: Series = NO_VALUES
    excellent: Series = NO_VALUES


@dataclass(frozen=True)
class Recent:
    """What changed in a score within a week and within a month up to its newest value; None where nothing compares."""

    week: trend.Change | None = None
    month: trend.Change | None = None


@dataclass(frozen=True)
class History:
    """All days that are known of a score, for looking beyond the period; in the order of the view's own lines."""

    lines: tuple[ScoreLine, ...] = ()
    events: tuple[Event, ...] = ()
    rules: tuple[RuleMark, ...] = ()
    gaps: tuple[tuple[date, date], ...] = ()

    @property
    def ends(self) -> tuple[date, date] | None:
        """The first and the last day with a value, None where there is none."""
        known = [line.points.days for line in self.lines if line.points.days]
        return (min(days[0] for days in known), max(days[-1] for days in known)) if known else None

    def line(self, dimension: str) -> ScoreLine | None:
        return next((line for line in self.lines if line.dimension == dimension), None)


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
    history: History = History()
    bands: Mapping[str, PeerBand] = field(default_factory=dict)  # by metric, where there is any value of peers
    recent: Mapping[str, Recent] = field(default_factory=dict)  # by dimension
    comparable: tuple[Shop, ...] = ()  # other own shops that have values of the same score

    def line(self, dimension: str) -> ScoreLine | None:
        """The line of a dimension, or of the total."""
        return next((line for line in self.lines if line.dimension == dimension), None)

    def moving_mean(self, dimension: str, days: int = 7) -> Series:
        """For each day of a score the mean of its `days` days up to then, in the period; empty without the score."""
        line = self.history.line(dimension)
        if line is None:
            return NO_VALUES
        early = self.first - timedelta(days=days)
        return trend.moving_mean(line.series.between(early, self.last), days).between(self.first, self.last)


def trend_view(
    context: JobContext,
    workspace: Workspace,
    shop_id: int,
    period: Period,
    profile_id: str = "",
    *,
    with_causes: bool = True,
) -> Outcome[TrendView]:
    """The trend of one shop; `profile_id` picks one of several scores, the default is the one assessed today.

    Without causes the findings name no topics and couriers, which is quicker.
    """
    context.report(0, 2)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        read = score_history.of_shop(connection, shop_id)
        files = score_history.file_names(connection)
        context.report(1, 2)
        today = workspace.today_of(shop)
        series = {metric: _until(Series(one.days, one.values), today) for metric, one in read.items()}
        stand = standing(workspace, connection, shop, profile_id=profile_id, with_causes=with_causes, known=series)
        if stand is None:
            names = tuple((p.id, p.label.of(language())) for p in profiles_of(workspace, connection, shop))
            return Outcome(_nothing(shop, names, *period.ends(today)))
        lines = _history_lines(workspace, stand.profile, read, files)
        first, last = _ends(period, today, lines)
        return Outcome(_view(workspace, connection, stand, Known(lines, series, read, files), first, last))


def rival_lines(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str
) -> Outcome[tuple[Shop, tuple[ScoreLine, ...]]]:
    """All that is known of a score of another shop: the total first, then the dimensions; those without values left out."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        profile = workspace.profiles.on(profile_id, workspace.today_of(shop))
        read, files = score_history.of_shop(connection, shop_id), score_history.file_names(connection)
        return Outcome((shop, _history_lines(workspace, profile, read, files)))


def shop_series(
    workspace: Workspace, connection: Connection, shop: Shop, first: date | None, last: date | None
) -> tuple[ScoreLine, ...]:
    """All stored shop-level values, one line a metric: scores first, in the order of their pages, then figures."""
    read, files = score_history.of_shop(connection, shop.id), score_history.file_names(connection)
    known = workspace.metrics
    order = {name: place for place, name in enumerate(known)}
    lines = [_line(known.get(name), name, read[name], files) for name in read]
    lines = [line.between(first or date.min, last or date.max) for line in lines]
    ordered = sorted(lines, key=lambda line: order.get(line.metric, len(order)))
    return tuple(line for line in ordered if line.points)


def compared(view: TrendView, target: str, days: int) -> trend.Change | None:
    """A score's newest value against the one `days` days earlier, which may lie before the view's first day."""
    line = view.line(target)
    if line is None or not line.points:
        return None
    return trend.change_over(view.series.get(line.metric, line.series), days, until=line.points[-1].day)


def changed_between(view: TrendView, target: str, first: date, last: date) -> trend.Change | None:
    """A score on two days, each with the newest value at or before it; None where one of them has none."""
    line = view.line(target)
    series = view.series.get(line.metric, line.series) if line else None
    before = trend.point_on_or_before(series, first) if series else None
    now = trend.point_on_or_before(series, last) if series else None
    if before is None or now is None or before.day >= now.day:
        return None
    return trend.Change(before.value, before.day, now.value, now.day)


# --- building the view --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Known:
    """What was read of a shop: the lines of one score, the series of all metrics, and where each value stands."""

    lines: tuple[ScoreLine, ...]
    series: Mapping[str, Series]
    read: Mapping[str, MetricHistory]
    files: Mapping[int, str]

    def place(self, metric: str) -> str:
        """Where the newest value stands, in one line: day, file and row; "" without any."""
        series = self.series.get(metric)
        if series is None or not series.days:
            return ""
        at, history = len(series.days) - 1, self.read[metric]
        words = translate("Source", "{day} · {file}, row {row}")
        file = self.files.get(history.batches[at], "")
        return words.format(day=long_day(history.days[at]), file=file, row=history.rows[at])


def _view(
    workspace: Workspace, connection: Connection, stand: Standing, known: Known, first: date, last: date
) -> TrendView:
    profile, shop = stand.profile, stand.shop
    cut = tuple(line.between(first, last) for line in known.lines)
    lines = tuple(line for line in cut if line.points)
    past = _history(workspace, connection, stand, known.lines)
    return TrendView(
        shop=shop,
        profiles=tuple((p.id, p.label.of(language())) for p in profiles_of(workspace, connection, shop)),
        profile=profile,
        profile_label=profile.label.of(language()),
        first=first,
        last=last,
        today=stand.today,
        lines=lines,
        metrics=tuple(_metric_rows(profile, stand, known, first)),
        thresholds=stand.lines,
        threshold_labels={line.threshold.id: line.threshold.label.of(language()) for line in stand.lines},
        peers=stand.peers,
        events=tuple(event for event in past.events if first <= event.day <= last),
        rules=tuple(mark for mark in past.rules if first <= mark.day <= last),
        gaps=trend.gaps(_days_of(lines), first, last),
        findings=stand.findings,
        weakest=_weakest(stand),
        changed=_changed(workspace, connection, stand, known, first, last),
        series=known.series,
        history=past,
        bands=_bands(connection, shop, profile),
        recent={line.dimension: _recent(line) for line in lines},
        comparable=_comparable(connection, shop, profile),
    )


def _changed(
    workspace: Workspace, connection: Connection, stand: Standing, known: Known, first: date, last: date
) -> tuple[ChangedValue, ...]:
    """The values that a later file changed; the journal is only searched where there are any."""
    if not any(one.corrected for one in known.read.values()):
        return ()
    return changed_values(workspace, corrections.of_shop(connection, stand.shop.id, first=first, last=last))


def _history(workspace: Workspace, connection: Connection, stand: Standing, lines: tuple[ScoreLine, ...]) -> History:
    ends = History(lines).ends
    if ends is None:
        return History()
    marks = _rule_marks(workspace, stand.profile, *ends)
    found = events.between(connection, stand.shop.id)
    return History(lines, found, marks, trend.gaps(_days_of(lines), *ends))


def _history_lines(
    workspace: Workspace, profile: ScoreProfile, read: Mapping[str, MetricHistory], files: Mapping[int, str]
) -> tuple[ScoreLine, ...]:
    known = workspace.metrics
    return tuple(_line(known.get(name), name, read[name], files) for name in profile.score_ids if name in read)


def _ends(period: Period, today: date, lines: Sequence[ScoreLine]) -> tuple[date, date]:
    """The period's ends; one that asks for everything begins with the first value."""
    first, last = period.ends(today)
    if not period.is_all:
        return first, last
    known = [line.points.days[0] for line in lines if line.points.days and line.points.days[0] <= last]
    return min(known, default=last), last


def _until(series: Series, today: date) -> Series:
    return series if not series.days or series.days[-1] <= today else series.between(series.days[0], today)


def _days_of(lines: Sequence[ScoreLine]) -> Series:
    """A series of the days on which any of the lines has a value."""
    if len(lines) > 1 and all(line.points.days == lines[0].points.days for line in lines):
        lines = lines[:1]
    days = sorted({day for line in lines for day in line.points.days})
    return Series(tuple(days), (0.0,) * len(days))


def _bands(connection: Connection, shop: Shop, profile: ScoreProfile) -> dict[str, PeerBand]:
    read = score_history.of_peers(connection, shop.id)
    wanted = {metric.id for metric in profile.all_metrics}
    found: dict[str, dict[str, Series]] = {}
    for (metric, subject), one in read.items():
        if metric in wanted and subject in ("average", "excellent"):
            found.setdefault(metric, {})[subject] = Series(one.days, one.values)
    return {metric: PeerBand(**bands) for metric, bands in found.items()}


def _recent(line: ScoreLine) -> Recent:
    until = line.points.days[-1]
    return Recent(trend.change_over(line.series, 7, until=until), trend.change_over(line.series, 30, until=until))


def _comparable(connection: Connection, shop: Shop, profile: ScoreProfile) -> tuple[Shop, ...]:
    """The other own shops (of the demo for a shop of the demo) that have the same score."""
    others = [one for one in shops.all_shops(connection) if one.own and one.id != shop.id and one.demo == shop.demo]
    with_values = observations.shops_with_any(connection, [one.id for one in others], profile.score_ids)
    return tuple(one for one in others if one.id in with_values)


def _weakest(stand: Standing) -> str:
    """The dimension with the least room to its line, to its peers or on its scale: the one to look at first."""
    latest = {metric: value for metric in stand.series if (value := stand.value(metric)) is not None}
    weak = weakest_dimension(stand.profile, latest, stand.peers)
    return weak.id if weak else ""


def _line(metric: Metric | None, name: str, read: MetricHistory, files: Mapping[int, str]) -> ScoreLine:
    points = Points(read.days, read.values, read.numerators, read.denominators, read.batches, read.rows, files)
    if metric is None:  # a metric of a profile that is no longer shipped: shown under its own name
        return ScoreLine(name, "", name, "score", 2, points)
    dimension = "total" if name.endswith(".total") else metric.dimension
    label = labels.total_label() if dimension == "total" else metric.label.of(language())
    return ScoreLine(name, dimension, label, metric.unit, metric.decimals, points)


def _metric_rows(profile: ScoreProfile, stand: Standing, known: Known, first: date) -> list[MetricRow]:
    rows = []
    for metric in profile.metrics:
        series = known.series.get(metric.id)
        if metric.id in profile.score_ids or series is None or metric.id not in stand.series:
            continue
        at = bisect_left(series.days, first)
        place = at if at < len(series.days) else None
        before_day = series.days[at] if place is not None else None
        rows.append(
            MetricRow(
                metric.id, metric.dimension, metric.label.of(language()), metric.unit, metric.decimals,
                metric.better.value, series.values[-1], series.days[-1],
                series.values[place] if place is not None else None, before_day, stand.peers.get(metric.id),
                _window(metric, series.days[-1]), metric_help(metric, profile.sources),
                metric.confidence.verified, known.place(metric.id),
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


def _nothing(shop: Shop, names: tuple[tuple[str, str], ...], first: date, last: date) -> TrendView:
    return TrendView(shop, names, None, "", first, last, last, (), (), (), {}, {}, (), (), (), (), "", (), {})
