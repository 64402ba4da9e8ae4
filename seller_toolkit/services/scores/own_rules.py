"""What a seller said of the rules, as the store has it: weights and levels, each with the day from which it holds.

They are observations of their own kinds, so that the import that brought them can be undone like any other: kind WEIGHT
(metric: what is weighted, subject: who said so, value: percent) and kind LINE (subject: the line's id, metric: the score that
is judged by it, value: its level, 0: it does not apply). No query for a shop's own values meets them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.importing.entries import Entry
from seller_toolkit.services.requests import WHOLE_WITHIN
from seller_toolkit.store import observations
from seller_toolkit.store.connection import Connection

WEIGHT, LINE = "weight", "line"
PAGE, OWN = "page", "own"
"""Who said a weight: the seller's own page, or the seller by typing."""
TOTAL = "total"
DOES_NOT_APPLY = 0.0


@dataclass(frozen=True)
class GivenWeights:
    """Weights that were said together: shares with sum 1 by metric id. `shares` empty: the seller took the typed ones back."""

    origin: str
    since: date
    shares: Mapping[str, float]


def groups_of(profile: ScoreProfile) -> dict[str, tuple[str, ...]]:
    """What is weighted together, as metric ids: TOTAL → the dimensions' own values, a dimension's id → its metrics.

    Groups of one have nothing to weigh; where the platform gives metrics neither points nor weights there are none of them.
    """
    of_total = [profile.score_metric(dimension.id) for dimension in profile.dimensions] if profile.total else []
    groups = {TOTAL: tuple(of_total)}
    if profile.total is not None and not profile.opaque:
        for dimension in profile.dimensions:
            own = profile.score_metric(dimension.id)
            groups[dimension.id] = tuple(m.id for m in profile.metrics if m.dimension == dimension.id and m.id != own)
    return {group: metrics for group, metrics in groups.items() if len(metrics) > 1}


def is_whole(percents: Sequence[float]) -> bool:
    """Whether weights in percent make a whole, as far as printed digits can tell."""
    return min(percents) >= 0 and abs(sum(percents) - 100) <= WHOLE_WITHIN


def given_weights(
    connection: Connection, shop_id: int, profile: ScoreProfile, day: date, *, origins: Sequence[str] = (PAGE, OWN)
) -> dict[str, GivenWeights]:
    """The weights that hold on `day`, by group; groups without any are left out.

    What a page printed holds within its version of the rules, from the page's day on and, where there is no earlier page,
    before it. What was typed holds from its day on until it is typed anew, whatever the version, as long as the group is the
    same. A page is believed more than what was typed, unless that holds from a later day (scoring.md §8.2).
    """
    found = {}
    for group, metrics in groups_of(profile).items():
        said = list(_said(connection, shop_id, metrics))
        page = _of_page([one for one in said if one.origin == PAGE], profile, day) if PAGE in origins else None
        typed = next((one for one in reversed(said) if one.origin == OWN and one.since <= day), None)
        if typed is None or not typed.shares or OWN not in origins:
            best = page
        else:
            best = typed if page is None or typed.since > page.since else page
        if best is not None:
            found[group] = best
    return found


def given_levels(
    connection: Connection, shop_id: int, profile: ScoreProfile, day: date
) -> dict[str, tuple[float, date]]:
    """By line id the level that the seller gave and the day from which it holds; DOES_NOT_APPLY: switched off."""
    found = observations.of_kind(connection, shop_id, LINE, profile.score_ids)  # sorted by day: later ones win
    return {one.subject: (one.value, one.day) for one in found if one.day <= day}


def page_weights(profile: ScoreProfile | None, day: str, percents: Mapping[str, float]) -> list[Entry]:
    """What is to be stored of the weights that a page prints: those groups that are there completely and make a whole."""
    if profile is None or not day:
        return []
    whole = [
        metrics
        for metrics in groups_of(profile).values()
        if all(metric in percents for metric in metrics) and is_whole([percents[metric] for metric in metrics])
    ]
    return [Entry(day, metric, percents[metric], WEIGHT, PAGE) for metrics in whole for metric in metrics]


def typed_weights(profile: ScoreProfile, percents: Mapping[str, float], since: date) -> list[Entry]:
    """What is to be stored of weights that were typed, by metric id.

    Raises:
        UserError: a group is there in part only, or does not make a whole; all of it 0 takes back what was typed.
        KeyError: something is not weighted by these rules.
    """
    groups = {metric: metrics for metrics in groups_of(profile).values() for metric in metrics}
    for group in {groups[metric] for metric in percents}:
        said = [percents[metric] for metric in group if metric in percents]
        taken_back = len(said) == len(group) and not any(said)
        if not taken_back and (len(said) < len(group) or not is_whole(said)):
            raise UserError("weights.not_whole", sum=f"{sum(said):g}")
    return [Entry(since.isoformat(), metric, percent, WEIGHT, OWN) for metric, percent in percents.items()]


def daily_values(connection: Connection, shop_id: int, profile: ScoreProfile, last: date) -> dict[str, Series]:
    """The shop's own scores and points by metric id, from the version's first day to `last`."""
    metrics = (*profile.score_ids, f"{profile.id}.bonus", f"{profile.id}.deduction")
    found = observations.between(connection, shop_id, first=profile.valid_from, last=last, metrics=metrics, subject="")
    points: dict[str, list[tuple[date, float]]] = {}
    for metric, day, value in zip(found.metric, found.day, found.value, strict=True):
        if value is not None:
            points.setdefault(metric, []).append((day, value))
    return {metric: Series.of(values) for metric, values in points.items()}


def _said(connection: Connection, shop_id: int, metrics: Sequence[str]) -> Iterator[GivenWeights]:
    """Every time that the whole group was given, the earliest first."""
    said: dict[tuple[date, str], dict[str, float]] = {}
    for one in observations.of_kind(connection, shop_id, WEIGHT, metrics):
        said.setdefault((one.day, one.subject), {})[one.metric] = one.value
    for (day, origin), percents in sorted(said.items()):
        if len(percents) < len(metrics):
            continue
        if is_whole(list(percents.values())):
            whole = sum(percents.values())
            yield GivenWeights(origin, day, {metric: percents[metric] / whole for metric in metrics})
        elif not any(percents.values()):
            yield GivenWeights(origin, day, {})


def _of_page(pages: Sequence[GivenWeights], profile: ScoreProfile, day: date) -> GivenWeights | None:
    of_version = [
        one
        for one in pages
        if one.shares
        and profile.valid_from <= one.since
        and (profile.valid_to is None or one.since <= profile.valid_to)
    ]
    before = [one for one in of_version if one.since <= day]
    return before[-1] if before else next(iter(of_version), None)
