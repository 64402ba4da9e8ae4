"""Where a shop stands today: its scores by the rules in force, what got worse, how far each line is.

The overview, the checklist, the command line and the reports all read this one answer, so that they cannot disagree.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis import findings as analysis_findings
from seller_toolkit.analysis import thresholds, trend
from seller_toolkit.analysis.lags import CourierLag
from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.analysis.trend import Change, Series
from seller_toolkit.domain.findings import Finding
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.scores import complaints, courier_lags
from seller_toolkit.services.scores.complaints import ComplaintCounts
from seller_toolkit.services.scores.score_rules import own_profile
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, observations
from seller_toolkit.store.connection import Connection

LOOK_BACK = timedelta(days=400)


@dataclass(frozen=True)
class Standing:
    """One shop under one score profile, with the shop's own weights and lines in it. `series` are the shop's own values by metric id; `peers` the newest averages.

    `today` is the clock's day (for a demo shop the last one that it has data of). `as_of` is the day that is judged: the
    newest one with a score, since an older shop's last scores say more than nothing; screens show it as the data's day.
    """

    shop: Shop
    profile: ScoreProfile
    today: date
    as_of: date
    series: Mapping[str, Series]
    peers: Mapping[str, float]
    lines: tuple[ThresholdStatus, ...]
    findings: tuple[Finding, ...]

    def value(self, metric: str) -> float | None:
        """The newest value of a metric, None when there is none."""
        series = self.series.get(metric)
        return series.values[-1] if series and series.values else None

    def day(self, metric: str) -> date | None:
        series = self.series.get(metric)
        return series.days[-1] if series and series.days else None

    @property
    def last_day(self) -> date | None:
        """The newest day with any of the score's own values."""
        days = [day for metric in self.profile.score_ids if (day := self.day(metric))]
        return max(days, default=None)

    def change(self, metric: str, days: int = 7) -> Change | None:
        series = self.series.get(metric)
        return trend.change_over(series, days, until=self.as_of) if series and series.days else None


def profiles_of(workspace: Workspace, connection: Connection, shop: Shop) -> tuple[ScoreProfile, ...]:
    """The scores that a shop has data of, the one that is assessed today first.

    Without data of a score that its platform gives today, the platform's own score stands first all the same: an old score
    or a self-audit is never taken for it. Where the platform has no known score, only what there is data of.
    """
    today = workspace.today_of(shop)
    possible = workspace.profiles.for_platform(shop.platform, today)
    with_data = tuple(p for p in possible if observations.has_any(connection, shop.id, p.score_ids))
    if any(p.is_given(today) for p in with_data):
        return with_data
    return tuple(p for p in possible if p.is_given(today))[:1] + with_data


def standing(
    workspace: Workspace,
    connection: Connection,
    shop: Shop,
    *,
    profile_id: str = "",
    with_causes: bool = True,
    known: Mapping[str, Series] | None = None,
    until: date | None = None,
) -> Standing | None:
    """Where the shop stands; None where its platform has no score profile (then nothing is known to judge).

    `profile_id` picks one of several scores; the default is the one that is assessed today, never the self-audit. Without
    causes the findings name no topics and couriers, which is quicker. `known` are the shop's own values by metric where they
    have been read already. `until`: where it stood at the end of an earlier day, by the rules of then.
    """
    today = workspace.today_of(shop)
    profile = _chosen(workspace, connection, shop, profile_id)
    if profile is None:
        return None
    if until is not None and until < today:
        today, profile = until, workspace.profiles.on(profile.id, until).on_platform(shop.platform)
    metrics = tuple(metric.id for metric in profile.all_metrics)
    first = today - LOOK_BACK
    if known is None:
        series = series_of(connection, shop.id, metrics, first=first, last=today)
    else:
        cut = {metric: known[metric].between(first, today) for metric in metrics if metric in known}
        series = {metric: one for metric, one in cut.items() if one.days}
    as_of = max((s.days[-1] for metric in profile.score_ids if (s := series.get(metric))), default=today)
    profile = own_profile(workspace, connection, shop, profile, as_of)
    peers = _peers(connection, shop.id, metrics, as_of)
    lines = thresholds.judge(profile, _by_target(profile, series), as_of)
    counts, lags = _causes(workspace, connection, shop, as_of) if with_causes else (None, ())
    found = analysis_findings.find(
        shop.id,
        profile,
        series,
        peers,
        as_of,
        complaints_before=counts.before if counts else None,
        complaints_after=counts.now if counts else None,
        courier_lags=lags,
    )
    return Standing(shop, profile, today, as_of, series, peers, lines, found)


def _causes(
    workspace: Workspace, connection: Connection, shop: Shop, as_of: date
) -> tuple[ComplaintCounts, tuple[CourierLag, ...]]:
    """What is counted from two months of rows, kept until something is imported or undone."""
    key = (workspace.store, batches.stamp(connection), shop.platform, as_of)
    return workspace.kept_for(
        f"causes of findings of shop {shop.id}",
        key,
        lambda: (
            complaints.by_aspect(workspace, connection, shop, as_of),
            courier_lags.two_periods(connection, shop, as_of),
        ),
    )


def series_of(
    connection: Connection, shop_id: int, metrics: tuple[str, ...], *, first: date | None, last: date | None
) -> dict[str, Series]:
    """The shop's own values by metric, each sorted by day; metrics without any are left out."""
    columns = observations.between(connection, shop_id, first=first, last=last, metrics=metrics)
    points: dict[str, list[tuple[date, float]]] = {}
    for metric, day, value in zip(columns.metric, columns.day, columns.value, strict=True):
        if value is not None:
            points.setdefault(metric, []).append((day, value))
    return {metric: Series.of(found) for metric, found in points.items()}


def _chosen(workspace: Workspace, connection: Connection, shop: Shop, profile_id: str) -> ScoreProfile | None:
    found = tuple(p for p in profiles_of(workspace, connection, shop) if not p.questionnaire)
    if profile_id:
        all_of_platform = workspace.profiles.for_platform(shop.platform, workspace.today_of(shop))
        found = tuple(p for p in all_of_platform if p.id == profile_id)
    return found[0] if found else None


def _by_target(profile: ScoreProfile, series: Mapping[str, Series]) -> dict[str, Series]:
    targets = [dimension.id for dimension in profile.dimensions] + (["total"] if profile.total else [])
    named = {target: series.get(profile.score_metric(target)) for target in targets}
    return {target: found for target, found in named.items() if found is not None}


def _peers(connection: Connection, shop_id: int, metrics: tuple[str, ...], today: date) -> dict[str, float]:
    columns = observations.between(
        connection, shop_id, first=today - timedelta(days=60), last=today, metrics=metrics, subject_kind="peer",
        subject="average",
    )  # fmt: skip
    pairs = sorted(zip(columns.day, columns.metric, columns.value, strict=True))
    return {metric: value for _, metric, value in pairs if value is not None}
