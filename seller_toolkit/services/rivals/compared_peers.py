"""What own exports say of the peers: their average, what is excellent, and how many of them the own shop beats."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis.shown_values import Range, range_of
from seller_toolkit.analysis.targets import implied_peer_average
from seller_toolkit.analysis.trend import Series, value_on_or_before
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.imports.figure_kinds import figure_kinds
from seller_toolkit.services.rivals.compared_values import Known
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shop_figures, source_digits
from seller_toolkit.store.connection import Connection

AVERAGE, EXCELLENT, IMPLIED = "average", "excellent", "implied"
_ABOVE, _BEATEN = "above_percent", "beaten_percent"
_FRESH = timedelta(days=60)  # before the own shop's newest score, as long as `standing` believes peers
_HIGHEST = 5.0  # the formula behind 高于同行 x % is known of scores of five points alone
_SAME_VALUE = 7  # days: the own value that such a percent speaks of is at most so much older


@dataclass(frozen=True)
class Peers:
    """`rows`: by "average", "excellent" and "implied" (where there is any) the values by metric; `beaten`: percent by metric."""

    rows: Mapping[str, Mapping[str, Known]]
    beaten: Mapping[str, float]


NO_PEERS = Peers({}, {})


def peers_of(
    workspace: Workspace, connection: Connection, own: Shop, profile: ScoreProfile, metrics: Sequence[str],
    series: Mapping[str, Series], today: date,
) -> Peers:  # fmt: skip
    """The newest of each; `series` are the own shop's values by metric, of the last weeks."""
    as_of = max((one.days[-1] for one in series.values() if one.days), default=today)
    told = _newest(workspace, connection, own, metrics, first=as_of - _FRESH, last=today)
    rows = {
        subject: {metric: known for (metric, which), known in told.items() if which == subject}
        for subject in (AVERAGE, EXCELLENT)
    }
    percents = {
        metric: known for (metric, which), known in told.items() if which == _ABOVE and metric not in rows[AVERAGE]
    }
    rows[IMPLIED] = _implied(profile, percents, series)
    beaten = {metric: known.value for (metric, which), known in told.items() if which == _BEATEN}
    return Peers({subject: values for subject, values in rows.items() if values}, beaten)


def _implied(profile: ScoreProfile, percents: Mapping[str, Known], series: Mapping[str, Series]) -> dict[str, Known]:
    """The averages that 高于同行 x % stands for, by a formula that is UNVERIFIED (`implied_peer_average`)."""
    found = {}
    for metric, percent in percents.items():
        own = value_on_or_before(series.get(metric, Series((), ())), percent.day, max_age=_SAME_VALUE)
        if own is None or profile.high != _HIGHEST:
            continue
        average = implied_peer_average(own, percent.value, highest=profile.high)
        if average is not None and average >= profile.low:
            found[metric] = percent._replace(
                value=average, kind=FigureKind.COMPUTED, digits=None, range=None, change=None, before=None
            )
    return found


def _newest(
    workspace: Workspace, connection: Connection, own: Shop, metrics: Sequence[str], *, first: date, last: date
) -> dict[tuple[str, str], Known]:
    """By metric and subject; days rise, so that each newer value replaces the one before it."""
    told = observations.between(
        connection, own.id, first=first, last=last, metrics=metrics, subject_kind="peer"
    )  # fmt: skip
    origins = shop_figures.origins(connection, set(told.batch))
    digits = source_digits.of_batches(connection, set(told.batch))
    kinds = figure_kinds(workspace, own=True)
    found: dict[tuple[str, str], Known] = {}
    columns = zip(told.day, told.metric, told.subject, told.value, told.file, told.row, told.batch, strict=True)
    for day, metric, subject, value, file, row, batch in columns:
        if value is None or (not value and subject in (AVERAGE, EXCELLENT)):
            continue
        before = found.get((metric, subject))
        shown = digits.get((batch, metric)) if subject in (AVERAGE, EXCELLENT) else None
        found[metric, subject] = Known(
            value, day, file, row, kinds.get(origins[batch].layout, FigureKind.REPORTED), shown,
            _range(workspace, metric, value, shown),
            round(value - before.value, 9) if before else None, before.day if before else None,
        )  # fmt: skip
    return found


def _range(workspace: Workspace, metric: str, value: float, digits: int | None) -> Range | None:
    return range_of(value, digits, scale=workspace.metrics[metric].scale)
