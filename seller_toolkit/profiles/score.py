"""What all versions of a score share: its dimensions, every metric it ever had, its lines and the sources."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from seller_toolkit.domain.profiles import Better, Confidence, Dimension, Metric, Source, Threshold
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.tasks import AREAS
from seller_toolkit.domain.words import Words
from seller_toolkit.profiles.rules import (
    by_id,
    check_names,
    read_definition,
    read_evidence,
    read_metric,
    read_scale,
    read_sources,
)
from seller_toolkit.tables.strict import Table

SAMPLES = ("last_day_of_month", "daily", "mean_7d", "mean_30d", "at_event")
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
    sources: Mapping[str, Source]

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


def read_score(file: Table) -> Score:
    """The common part of `file`; the versions and the closing of the file are left to the caller."""
    sources = read_sources(file)
    dimensions = by_id(file, "dimension", lambda table: _read_dimension(table, sources))
    tables = file.tables("metric")
    score = Score(
        id=file.name("id"),
        platforms=file.texts("platforms", PLATFORMS),
        label=file.words("label"),
        total=_read_total(file, sources),
        dimensions=tuple(dimensions.values()),
        metric_tables={table.name("id"): table for table in tables},
        thresholds=by_id(file, "threshold", lambda table: _read_threshold(table, dimensions, sources=sources)),
        sources=sources,
    )
    _check(file, score, [score.metric(table) for table in tables])
    return score


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
        window_days=table.whole("window_days") if table.has("window_days") else None,
        definition=read_definition(table),
        confidence=confidence,
        source=source,
        scale=read_scale(table) if table.has("scale") else None,
    )


def _read_threshold(table: Table, dimensions: Mapping[str, OwnValue], *, sources: Mapping[str, Source]) -> Threshold:
    confidence, source = read_evidence(table, sources)
    return Threshold(
        id=table.name("id"),
        target=table.one_of("target", (TOTAL, *dimensions)),
        value=table.number("value"),
        strict=table.flag("strict"),
        sample=table.one_of("sample", SAMPLES),
        label=table.words("label"),
        consequence=table.words("consequence"),
        warn_margin=table.number("warn_margin"),
        confidence=confidence,
        source=source,
        platforms=table.texts("platforms", PLATFORMS),
        valid_from=table.day("from") if table.has("from") else None,
    )


def _check(file: Table, score: Score, metrics: list[Metric]) -> None:
    """What no single table can know: ids and names are unique, and everything that is spoken of is there."""
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
    for threshold in score.thresholds.values():
        if threshold.target == TOTAL and score.total is None:
            raise file.wrong(f"threshold {threshold.id!r}", "the score has no total")
        if not set(threshold.platforms) <= set(score.platforms):
            raise file.wrong(f"threshold {threshold.id!r}", "names a platform that the score does not have")
