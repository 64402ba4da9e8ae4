"""A shop's own rules: weights and lines that its seller's back office shows, and what can be inferred from its history."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.profiles import Dimension, Metric, ScoreProfile, Source, Threshold, WeightRow
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import own_rules
from seller_toolkit.services.scores.own_rules import DOES_NOT_APPLY, OWN, TOTAL, GivenWeights
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection

RULE, INFERRED = "rule", "inferred"  # origins of weights besides those of own_rules


@dataclass(frozen=True)
class WeightLine:
    """The weight of a dimension (or of a metric within its dimension) in percent.

    `origin`: "own" (typed), "page" (read off the seller's page), "rule" (published), "inferred", "" (unknown). `verified`
    False: shown as 未核实. `error` is the standard error of an inferred weight in percent. `group` is TOTAL for dimensions, else
    the dimension's id: lines of a group add up to 100. `typed` is what was typed, also where a page is believed instead;
    `inferred` the weight inferred from `days` days, also where a better one is known.
    """

    metric: str
    dimension: str
    label: str
    value: float | None
    origin: str
    since: date | None = None
    verified: bool = True
    error: float | None = None
    group: str = ""
    typed: float | None = None
    inferred: float | None = None
    days: int = 0


@dataclass(frozen=True)
class OwnLine:
    """A line of the rules. `applies`: it is judged for this shop. `own`: the level is the seller's, not the rules'.

    `low` and `high` are the ends of the scale that a level lies on.
    """

    id: str
    label: str
    target: str
    target_label: str
    value: float | None
    applies: bool
    own: bool
    asked: bool
    program: str
    consequence: str
    verified: bool
    low: float = 0.0
    high: float = 100.0


@dataclass(frozen=True)
class SourceLine:
    """Where rules were read: title, address, day ("" where unknown)."""

    title: str
    url: str
    published: str
    verified: bool


@dataclass(frozen=True)
class RulesView:
    """The rules of one score for one shop, as the form shows them.

    `profiles` are id and label of each score of the platform; `table` are the rows that `industries` names, `table_source` says
    where they were read; `since` is the newest day from which typed rules hold; `inferable`: weights could be inferred at all.
    """

    shop: Shop
    profile: str
    profile_label: str
    version: str
    verified: bool
    weights: tuple[WeightLine, ...]
    lines: tuple[OwnLine, ...]
    industries: tuple[
        tuple[str, str], ...
    ]  # industry and shop type of the published weight table, empty: there is none
    notes: tuple[str, ...]
    profiles: tuple[tuple[str, str], ...] = ()
    sources: tuple[SourceLine, ...] = ()
    table: tuple[WeightRow, ...] = ()
    table_source: str = ""
    valid_from: date = date.min
    today: date = date.min
    since: date | None = None
    opaque: bool = False


@dataclass(frozen=True)
class Weights:
    """Shares with sum 1 by dimension id, and who said so: "page", "own", "rule" or "inferred".

    `errors` are the standard errors of inferred shares, `days` how many days they stand on. `since`: from when they hold, as
    far as it was said. `metrics`: shares within their dimension by metric id, for dimensions whose own are known.
    """

    shares: Mapping[str, float]
    origin: str
    errors: Mapping[str, float] = field(default_factory=dict)
    days: int = 0
    since: date | None = None
    verified: bool = True
    metrics: Mapping[str, float] = field(default_factory=dict)


# --- the rules that hold for a shop --------------------------------------------------------------------------------------


def own_profile(
    workspace: Workspace, connection: Connection, shop: Shop, profile: ScoreProfile, day: date
) -> ScoreProfile:
    """The rules as they hold for this shop on `day`: weights that its page printed or that were typed, before those of the
    rules; lines of programs that the seller takes part in; levels that only the seller knows. Lines that the seller switched
    off, that hold elsewhere only, or whose level nobody gave are left out. Inferred weights are no rules: see `weights_of`.
    """
    given = own_rules.given_weights(connection, shop.id, profile, day).get(TOTAL)
    levels = own_rules.given_levels(connection, shop.id, profile, day)
    lines = [
        line
        for of_program, rules in ((False, profile.thresholds), (True, profile.more_lines))
        for rule in rules
        if _holds(rule, shop) and (line := _own_line(rule, levels.get(rule.id, (None, None))[0], of_program=of_program))
    ]
    return replace(
        profile,
        dimensions=_weighted(profile, given) if given else profile.dimensions,
        thresholds=tuple(lines),
        more_lines=tuple(rule for rule in profile.more_lines if _holds(rule, shop)),
    )


def weights_of(
    workspace: Workspace, connection: Connection, shop: Shop, profile: ScoreProfile, day: date,
    series: Mapping[str, Series],
) -> Weights | None:  # fmt: skip
    """The weights of the dimensions on `day`, the best that are known: page, typed, the rules', inferred; None: unknown.

    `profile` is the version in force, with the shop's own rules or without; `series` holds the shop's daily values by metric
    id. Inferred ones rest on the version's days up to `day`.
    """
    given = own_rules.given_weights(connection, shop.id, profile, day)
    metrics = {metric: share for group, one in given.items() if group != TOTAL for metric, share in one.shares.items()}
    if TOTAL in given:
        said = given[TOTAL]
        return Weights(_by_dimension(profile, said.shares), said.origin, since=said.since, metrics=metrics)
    published = {d.id: d.weight for d in profile.dimensions if d.weight is not None}
    if profile.total is not None and len(published) == len(profile.dimensions):
        return Weights(published, RULE, verified=profile.confidence.verified, metrics=metrics)
    inferred = _inferred(profile, day, series)
    return replace(inferred, metrics=metrics) if inferred else None


def _weighted(profile: ScoreProfile, given: GivenWeights) -> tuple[Dimension, ...]:
    shares = _by_dimension(profile, given.shares)
    return tuple(replace(dimension, weight=shares[dimension.id]) for dimension in profile.dimensions)


def _by_dimension(profile: ScoreProfile, shares: Mapping[str, float]) -> dict[str, float]:
    return {dimension.id: shares[profile.score_metric(dimension.id)] for dimension in profile.dimensions}


def _holds(rule: Threshold, shop: Shop) -> bool:
    return not rule.platforms or shop.platform in rule.platforms


def _own_line(rule: Threshold, level: float | None, *, of_program: bool) -> Threshold | None:
    """The line as it is judged for the shop, None where it is not."""
    if level == DOES_NOT_APPLY or (level is None and (of_program or rule.asked)):
        return None
    return replace(rule, value=level, asked=False) if rule.asked and level is not None else rule


def _inferred(profile: ScoreProfile, day: date, series: Mapping[str, Series]) -> Weights | None:
    from seller_toolkit.analysis.inferred_weights import infer_weights  # start-up: NumPy

    if profile.total is None:
        return None
    last = min(day, profile.valid_to or day)
    known = {metric: one.between(profile.valid_from, last) for metric, one in series.items()}
    dimensions = {dimension.id: known.get(profile.score_metric(dimension.id)) for dimension in profile.dimensions}
    there = {name: one for name, one in dimensions.items() if one}
    if profile.total.id not in known or len(there) < len(dimensions):
        return None
    found = infer_weights(
        known[profile.total.id], there, decimals=profile.decimals, scale=(profile.low, profile.high),
        bonus=known.get(f"{profile.id}.bonus"), deduction=known.get(f"{profile.id}.deduction"),
    )  # fmt: skip
    return Weights(found.shares, INFERRED, found.errors, found.days) if found else None


# --- what the form shows -------------------------------------------------------------------------------------------------


def rules_view(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str = ""
) -> Outcome[RulesView | None]:
    """The rules that are in force today; `profile_id` picks one of several scores. None: the platform has no known score.

    Raises:
        UserError: the shop is gone.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        today = workspace.today_of(shop)
        of_platform = workspace.profiles.for_platform(shop.platform, today)
        possible = tuple(one for one in of_platform if not one.questionnaire)
        profile = next((one for one in possible if profile_id in ("", one.id)), None)
        if profile is None:
            return Outcome(None)
        levels = own_rules.given_levels(connection, shop.id, profile, today)
        typed = own_rules.given_weights(connection, shop.id, profile, today, origins=(OWN,))
        weights = _weight_lines(connection, shop, profile, today, typed)
    held_since = [since for _, since in levels.values()] + [one.since for one in typed.values()]
    rules = [rule for rule in (*profile.thresholds, *profile.more_lines) if _holds(rule, shop)]
    return Outcome(
        RulesView(
            shop=shop,
            profile=profile.id,
            profile_label=profile.label.of(language()),
            version=profile.version,
            verified=profile.confidence.verified,
            weights=weights,
            lines=tuple(line_of(profile, rule, levels.get(rule.id, (None, None))[0]) for rule in rules),
            industries=tuple(dict.fromkeys((row.industry, row.shop_type) for row in profile.weight_table)),
            notes=tuple(note.of(language()) for note in profile.notes),
            profiles=tuple((one.id, one.label.of(language())) for one in possible),
            sources=tuple(_source_line(source) for source in _used_sources(profile)),
            table=profile.weight_table,
            table_source=_table_source(profile),
            valid_from=profile.valid_from,
            today=today,
            since=max(held_since, default=None),
            opaque=profile.opaque,
        )
    )


def _weight_lines(
    connection: Connection, shop: Shop, profile: ScoreProfile, today: date, typed: Mapping[str, GivenWeights]
) -> tuple[WeightLine, ...]:
    """The dimensions first, then the metrics dimension by dimension."""
    best = own_rules.given_weights(connection, shop.id, profile, today)
    inferred = _inferred(profile, today, own_rules.daily_values(connection, shop.id, profile, today))
    published = {profile.score_metric(d.id): d.weight for d in profile.dimensions if d.weight is not None}
    found = []
    for group, metrics in own_rules.groups_of(profile).items():
        rules = published if group == TOTAL and len(published) == len(metrics) else {}
        for metric in metrics:
            told = inferred if group == TOTAL else None
            line = _weight_line(profile, metric, group, told)
            said = best.get(group)
            if said is not None:
                line = replace(line, value=_percent(said.shares[metric]), origin=said.origin, since=said.since)
            elif metric in rules:
                verified = profile.confidence.verified
                line = replace(line, value=_percent(rules[metric] or 0.0), origin=RULE, verified=verified)
            elif line.inferred is not None:
                line = replace(line, value=line.inferred, origin=INFERRED)
            own = typed.get(group)
            found.append(replace(line, typed=_percent(own.shares[metric])) if own else line)
    return tuple(found)


def _weight_line(profile: ScoreProfile, metric_id: str, group: str, inferred: Weights | None) -> WeightLine:
    metric = profile.metric(metric_id)
    dimension = metric.dimension
    label = profile.dimension(dimension).label if group == TOTAL else metric.label
    line = WeightLine(metric_id, dimension, label.of(language()), None, "", group=group)
    if inferred is None:
        return line
    error = _percent(inferred.errors[dimension])
    return replace(line, inferred=_percent(inferred.shares[dimension]), error=error, days=inferred.days)


def _percent(share: float) -> float:
    return round(100 * share, 9)


def line_of(profile: ScoreProfile, rule: Threshold, level: float | None) -> OwnLine:
    """A line of the rules as the form shows it; `level` is what the seller said of it, None where nothing was said."""
    target: Metric | None = profile.total if rule.target == TOTAL else profile.metric(profile.score_metric(rule.target))
    low, high = (target.scale if target else None) or (profile.low, profile.high)
    applies = _own_line(rule, level, of_program=rule in profile.more_lines) is not None
    own = rule.asked and level not in (None, DOES_NOT_APPLY)
    return OwnLine(
        id=rule.id,
        label=rule.label.of(language()),
        target=rule.target,
        target_label=labels.total_label()
        if rule.target == TOTAL
        else profile.dimension(rule.target).label.of(language()),
        value=(level if own else None) if rule.asked else rule.value,
        applies=applies,
        own=own,
        asked=rule.asked,
        program=rule.program,
        consequence=rule.consequence.of(language()),
        verified=rule.confidence.verified,
        low=low,
        high=high,
    )


def _used_sources(profile: ScoreProfile) -> list[Source]:
    """Where this version was read, in the order of the file; the one that it rests on first."""
    sourced = (profile.thresholds, profile.more_lines, profile.all_metrics, profile.points, profile.stages)
    used = {rule.source for rules in sourced for rule in rules} | {profile.source}
    return sorted((s for s in profile.sources if s.id in used), key=lambda source: source.id != profile.source)


def _source_line(source: Source) -> SourceLine:
    return SourceLine(source.title, source.url, source.published, source.confidence.verified)


def _table_source(profile: ScoreProfile) -> str:
    """Where the published weight table was read, "" where there is none."""
    named = {row.source for row in profile.weight_table}
    return next((source.title for source in profile.sources if source.id in named), "")
