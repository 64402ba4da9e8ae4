"""The dated versions of a score.

A `[[version]]` says only what is new. The keys of `INHERITED` go on as the version before it had them; `adds` and `drops`
change the metrics in force; `[version.changed.<metric>]` gives new values for some keys of one metric; `to` is the day
before the next version where it is not given. `notes` belong to one version only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from typing import TypeVar

from seller_toolkit.domain.profiles import DisplayBand, Metric, ScoreProfile
from seller_toolkit.profiles.consistency import check_version
from seller_toolkit.profiles.rules import check_names, read_evidence, read_scale
from seller_toolkit.profiles.score import Score
from seller_toolkit.tables.strict import Table

LISTS = ("thresholds", "more_lines", "points", "stages", "small_samples", "exemptions", "weight_tables")
"""Keys that name what is in force, by the ids that the file gives it."""
INHERITED = ("scale", "decimals", "assessed", "min_orders", "opaque", "metrics", "display", *LISTS)

T = TypeVar("T")


@dataclass(frozen=True)
class _InForce:
    """What a version hands on to the next one."""

    table: Table
    metrics: tuple[str, ...]
    metric_tables: Mapping[str, Table]


def read_versions(file: Table, score: Score) -> tuple[ScoreProfile, ...]:
    """All versions, the earliest first, each with the last day on which it is in force.

    Raises:
        UserError: `profile.invalid`; a version breaks the schema, or their days overlap.
    """
    versions: list[ScoreProfile] = []
    before: _InForce | None = None
    for table in file.tables("version"):
        before = _take_over(table, score, before)
        versions.append(_read_version(before, score))
        before.table.close()
    if not versions:
        raise file.wrong("version", "there is none")
    _check_use(file, score, versions)
    return _dated(file, versions)


def _take_over(table: Table, score: Score, before: _InForce | None) -> _InForce:
    """The version's own keys over what the version before it handed on."""
    whole = table.over(before.table, INHERITED) if before else table
    known = before.metric_tables if before else score.metric_tables
    listed = whole.texts("metrics", known)
    if before and not table.has("metrics"):
        listed = _with_changes(whole, listed=before.metrics, known=known)
    return _InForce(whole, listed, {**known, **_changed(table, whole, known=known)})


def _with_changes(table: Table, *, listed: Sequence[str], known: Mapping[str, Table]) -> tuple[str, ...]:
    adds = table.texts("adds", [name for name in known if name not in listed])
    drops = table.texts("drops", listed)
    kept = {*listed, *adds} - {*drops}
    return tuple(name for name in known if name in kept)  # the file has them in page order


def _changed(table: Table, whole: Table, *, known: Mapping[str, Table]) -> Mapping[str, Table]:
    whole.named_tables("changed")  # so that the key counts as read
    changed = table.named_tables("changed")
    for name, change in changed.items():
        if name not in known:
            raise table.wrong("changed", f"unknown: {name}")
        if change.has("id"):
            raise change.wrong("id", "cannot change")
    return {name: change.over(known[name]) for name, change in changed.items()}


def _read_version(in_force: _InForce, score: Score) -> ScoreProfile:
    table = in_force.table
    low, high = scale = read_scale(table)
    decimals = table.whole("decimals")
    confidence, source = read_evidence(table, score.sources)
    version = ScoreProfile(
        id=score.id,
        platforms=score.platforms,
        label=score.label,
        version=table.text("version"),
        valid_from=table.day("from"),
        valid_to=table.day("to") if table.has("to") else None,
        low=low,
        high=high,
        decimals=decimals,
        total=score.own_metric(score.total, decimals, scale) if score.total else None,
        dimensions=score.profile_dimensions,
        metrics=_metrics(in_force, score, decimals=decimals, scale=scale),
        thresholds=_named(table, "thresholds", score.thresholds),
        sources=tuple(score.sources.values()),
        assessed=table.flag("assessed"),
        min_orders=table.whole("min_orders", least=1) if table.has("min_orders") else None,
        display=_display(table, low=low, high=high),
        notes=table.words_list("notes"),
        confidence=confidence,
        source=source,
        more_lines=_named(table, "more_lines", score.thresholds),
        points=_named(table, "points", score.points),
        stages=_named(table, "stages", score.stages),
        small_samples=_named(table, "small_samples", score.small_samples),
        weight_table=tuple(row for rows in _named(table, "weight_tables", score.weight_tables) for row in rows),
        exemptions=_named(table, "exemptions", score.exemptions),
        opaque=table.has("opaque") and table.flag("opaque"),
        questionnaire=score.questionnaire,
    )
    check_version(table, version)
    return version


def _named(table: Table, key: str, known: Mapping[str, T]) -> tuple[T, ...]:
    """What a list of ids names, in the order of the list."""
    return tuple(known[name] for name in table.texts(key, known))


def _metrics(in_force: _InForce, score: Score, *, decimals: int, scale: tuple[float, float]) -> tuple[Metric, ...]:
    own = tuple(score.own_metric(value, decimals, scale) for value in score.dimensions)
    metrics = own + tuple(score.metric(in_force.metric_tables[name]) for name in in_force.metrics)
    check_names(in_force.table, metrics)
    return metrics


def _display(table: Table, *, low: float, high: float) -> tuple[DisplayBand, ...]:
    bands = tuple(DisplayBand(*row) for row in table.rows("display", 3))
    for band in bands:
        if not low <= band.low <= band.high <= high:
            raise table.wrong("display", f"the band from {band.low} to {band.high} leaves the scale")
    for upper, lower in pairwise(bands):
        if lower.high >= upper.low:
            raise table.wrong("display", f"the bands at {upper.low} overlap or do not fall")
    return bands


def _check_use(file: Table, score: Score, versions: Sequence[ScoreProfile]) -> None:
    """What no version names would be a rule that is silently not there."""
    used = {id(item) for version in versions for item in _items(version)}
    given: Mapping[str, Mapping[str, object]] = {
        "threshold": score.thresholds,
        "points": score.points,
        "stage": score.stages,
        "small_sample": score.small_samples,
        "exemption": score.exemptions,
    }
    unused = [f"{key} {name!r}" for key, known in given.items() for name, item in known.items() if id(item) not in used]
    rows = {id(row) for version in versions for row in version.weight_table}
    unused += [f"weight_table {name!r}" for name, found in score.weight_tables.items() if id(found[0]) not in rows]
    metrics = {metric.id for version in versions for metric in version.metrics}
    unused += [f"metric {name!r}" for name in score.metric_tables if f"{score.id}.{name}" not in metrics]
    if unused:
        raise file.wrong(unused[0], "no version names it")


def _items(version: ScoreProfile) -> tuple[object, ...]:
    return (
        *version.thresholds, *version.more_lines, *version.points, *version.stages, *version.small_samples,
        *version.exemptions,
    )  # fmt: skip


def _dated(file: Table, versions: Sequence[ScoreProfile]) -> tuple[ScoreProfile, ...]:
    """The versions with their last days; the last one stays in force unless the file ends it."""
    dated: list[ScoreProfile] = []
    for version, following in zip(versions, [*versions[1:], None], strict=True):
        last = version.valid_to
        if following is not None:
            last = last or following.valid_from - timedelta(days=1)
            if last >= following.valid_from:
                raise file.wrong(f"version {following.version!r}", "begins before the one above it ends")
        if last is not None and last < version.valid_from:
            raise file.wrong(f"version {version.version!r}", "ends before it begins")
        dated.append(replace(version, valid_to=last))
    names = [version.version for version in versions]
    if len(set(names)) != len(names):
        raise file.wrong("version", "a name stands there twice")
    return tuple(dated)
