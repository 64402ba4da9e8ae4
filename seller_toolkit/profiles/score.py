"""What all versions of a score share: its dimensions, every metric it ever had, its lines and points, and the sources."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum
from pathlib import Path

from seller_toolkit.domain.profiles import (
    Better,
    Confidence,
    Dimension,
    Exemption,
    Metric,
    PointsRule,
    SmallSample,
    Source,
    Stage,
    Threshold,
    WeightRow,
)
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.tasks import AREAS
from seller_toolkit.domain.words import Words
from seller_toolkit.profiles.adjustments import read_exemption, read_points, read_small_sample, read_stage
from seller_toolkit.profiles.lines import read_line
from seller_toolkit.profiles.rules import (
    by_id,
    check_names,
    read_definition,
    read_evidence,
    read_metric,
    read_scale,
    read_sources,
    read_window,
)
from seller_toolkit.profiles.weight_table import read_weight_table
from seller_toolkit.tables.strict import Table

TOTAL = "total"


@dataclass(frozen=True)
class OwnValue:
    """The total or a dimension as the file gives it; its decimals, and its scale unless it has one, are the version's."""

    id: str  # TOTAL or the dimension's id
    label: Words
    value_label: Words  # the own value's name, where pages have the dimension's bare name for something else
    aliases: tuple[str, ...]
    area: str
    window_days: int | None
    definition: Words | None
    confidence: Confidence
    source: str
    weight: float | None = None
    scale: tuple[float, float] | None = None


@dataclass(frozen=True)
class Score:
    """The common part of a score's file, checked. `metric_tables` are by the id in the file, in page order."""

    id: str
    platforms: tuple[str, ...]
    label: Words
    total: OwnValue | None
    dimensions: tuple[OwnValue, ...]
    metric_tables: Mapping[str, Table]
    thresholds: Mapping[str, Threshold]
    points: Mapping[str, PointsRule]
    stages: Mapping[str, Stage]
    small_samples: Mapping[str, SmallSample]
    exemptions: Mapping[str, Exemption]
    weight_tables: Mapping[str, tuple[WeightRow, ...]]
    sources: Mapping[str, Source]
    questionnaire: bool

    @property
    def own_values(self) -> tuple[OwnValue, ...]:
        return ((self.total,) if self.total else ()) + self.dimensions

    @property
    def profile_dimensions(self) -> tuple[Dimension, ...]:
        return tuple(Dimension(d.id, d.label, d.aliases, d.area, d.weight) for d in self.dimensions)

    def own_metric(self, value: OwnValue, decimals: int, scale: tuple[float, float] | None = None) -> Metric:
        """The metric that holds the total's or a dimension's own value; `scale` is that of the version."""
        return Metric(
            id=f"{self.id}.{value.id}",
            dimension="" if value.id == TOTAL else value.id,
            label=value.value_label,
            aliases=value.aliases,
            unit="score",
            decimals=decimals,
            better=Better.HIGHER,
            window_days=value.window_days,
            definition=value.definition,
            area=value.area,
            confidence=value.confidence,
            source=value.source,
            scale=value.scale or scale,
        )

    def metric(self, table: Table) -> Metric:
        """A metric of a dimension (or of the bonus) from its table, which must hold nothing else."""
        dimensions = tuple(dimension.id for dimension in self.dimensions)
        metric = read_metric(table, prefix=f"{self.id}.", dimensions=dimensions, sources=self.sources)
        table.close()
        return metric


def read_score(file: Table, weights: Sequence[Path]) -> Score:
    """The common part of `file`; the versions and the closing of the file are left to the caller.

    `weights`: the folders where its weight tables may be, the first one first.
    """
    sources = read_sources(file)
    dimensions = by_id(file, "dimension", lambda table: _read_dimension(table, sources))
    tables = file.tables("metric")
    names = tuple(table.name("id") for table in tables)
    score_id = file.name("id")
    prefix, targets = f"{score_id}.", (TOTAL, *dimensions)
    score = Score(
        id=score_id,
        platforms=file.texts("platforms", PLATFORMS),
        label=file.words("label"),
        total=_read_total(file, sources),
        dimensions=tuple(dimensions.values()),
        metric_tables=dict(zip(names, tables, strict=True)),
        thresholds=by_id(file, "threshold", lambda table: read_line(table, targets, sources=sources)),
        points=by_id(file, "points", lambda table: read_points(table, targets, sources=sources)),
        stages=by_id(file, "stage", lambda table: read_stage(table, sources=sources)),
        small_samples=by_id(
            file, "small_sample", lambda table: read_small_sample(table, prefix=prefix, metrics=names, sources=sources)
        ),
        exemptions=by_id(
            file, "exemption", lambda table: read_exemption(table, prefix=prefix, metrics=names, sources=sources)
        ),
        weight_tables=by_id(file, "weight_table", _weights_reader(prefix, dimensions, names, sources, weights)),
        sources=sources,
        questionnaire=file.has("questionnaire") and file.flag("questionnaire"),
    )
    _check(file, score, [score.metric(table) for table in tables])
    return score


def _weights_reader(
    prefix: str, dimensions: Mapping[str, OwnValue], metrics: Sequence[str], sources: Mapping[str, Source],
    folders: Sequence[Path],
) -> Callable[[Table], tuple[WeightRow, ...]]:  # fmt: skip
    return lambda table: read_weight_table(
        table, prefix=prefix, dimensions=dimensions, metrics=metrics, sources=sources, folders=folders
    )


def _read_total(file: Table, sources: Mapping[str, Source]) -> OwnValue | None:
    if not file.has("total"):
        return None
    table = file.table("total")
    total = _read_own_value(table, sources, value_id=TOTAL)
    table.close()
    return total


def _read_dimension(table: Table, sources: Mapping[str, Source]) -> OwnValue:
    value = _read_own_value(table, sources, value_id=table.name("id"))
    return replace(value, weight=table.number("weight")) if table.has("weight") else value


def _read_own_value(table: Table, sources: Mapping[str, Source], *, value_id: str) -> OwnValue:
    confidence, source = read_evidence(table, sources)
    label = table.words("label")
    return OwnValue(
        id=value_id,
        label=label,
        value_label=table.words("value_label") if table.has("value_label") else label,
        aliases=table.texts("aliases"),
        area=table.one_of("area", AREAS),
        window_days=read_window(table),
        definition=read_definition(table),
        confidence=confidence,
        source=source,
        scale=read_scale(table) if table.has("scale") else None,
    )


def _check(file: Table, score: Score, metrics: list[Metric]) -> None:
    """What no single table can know: ids and names are unique, and everything that is spoken of is there."""
    if "." in score.id:
        raise file.wrong("id", "must have no dot: the ids of metrics begin with it")
    if not score.platforms:
        raise file.wrong("platforms", "there is none")
    if not score.dimensions:
        raise file.wrong("dimension", "there is none")
    every = [score.own_metric(value, 0) for value in score.own_values] + metrics
    ids = [metric.id for metric in every]
    twice = {metric_id for metric_id in ids if ids.count(metric_id) > 1}
    if twice or any(dimension.id == TOTAL for dimension in score.dimensions):
        raise file.wrong("metric", f"an id stands there twice or is reserved: {', '.join(sorted(twice)) or TOTAL}")
    check_names(file, every)
    _check_weights(file, score)
    for place, target in _targets(score):
        if target == TOTAL and score.total is None:
            raise file.wrong(place, "the score has no total")
    for threshold in score.thresholds.values():
        if not set(threshold.platforms) <= set(score.platforms):
            raise file.wrong(f"threshold {threshold.id!r}", "names a platform that the score does not have")


def _targets(score: Score) -> list[tuple[str, str]]:
    """What lines and points are about, each with its place in the file."""
    lines = [(f"threshold {line.id!r}", line.target) for line in score.thresholds.values()]
    return lines + [(f"points {rule.id!r}", rule.target) for rule in score.points.values()]


def _check_weights(file: Table, score: Score) -> None:
    """Weights are shares of 1; they may be known for some dimensions only."""
    known = [dimension.weight for dimension in score.dimensions if dimension.weight is not None]
    whole = len(known) == len(score.dimensions)
    if any(not 0 <= weight <= 1 for weight in known) or fsum(known) > 1 + 1e-9 or (whole and fsum(known) < 1 - 1e-9):
        raise file.wrong("dimension", f"the weights are {fsum(known):g} together, not 1")
