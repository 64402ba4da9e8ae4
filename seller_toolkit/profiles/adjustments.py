"""What moves a score beside its metrics: points, stages, small samples, and days that the platform leaves out."""

from collections.abc import Collection, Mapping

from seller_toolkit.domain.profiles import Exemption, PointsRule, SmallSample, Source, Stage
from seller_toolkit.profiles.rules import read_evidence
from seller_toolkit.tables.strict import Table

PER = ("case", "once")


def read_points(table: Table, targets: Collection[str], *, sources: Mapping[str, Source]) -> PointsRule:
    """A `[[points]]`: a bonus above 0, a deduction below; a cap stands with the days that it counts over."""
    confidence, source = read_evidence(table, sources)
    points = table.number("points")
    cap = table.number("cap") if table.has("cap") else None
    cap_days = table.whole("cap_days", least=1) if table.has("cap_days") else None
    if not points:
        raise table.wrong("points", "must not be 0")
    if (cap is None) != (cap_days is None):
        raise table.wrong("cap", "stands together with `cap_days`")
    if cap is not None and cap < abs(points):
        raise table.wrong("cap", "is less than one case gives")
    return PointsRule(
        id=table.name("id"),
        label=table.words("label"),
        target=table.one_of("target", targets),
        points=points,
        per=table.one_of("per", PER),
        cap=cap,
        cap_days=cap_days,
        confidence=confidence,
        source=source,
    )


def read_stage(table: Table, *, sources: Mapping[str, Source]) -> Stage:
    """A `[[stage]]`; without `score` a shop in it has none."""
    confidence, source = read_evidence(table, sources)
    score = table.number("score") if table.has("score") else None
    fallen = table.number("fallen") if table.has("fallen") else None
    if fallen is not None and (score is None or fallen >= score):
        raise table.wrong("fallen", "must be less than `score`")
    return Stage(
        id=table.name("id"),
        label=table.words("label"),
        below_orders=table.whole("below_orders", least=1),
        score=score,
        fallen=fallen,
        confidence=confidence,
        source=source,
    )


def read_small_sample(
    table: Table, *, prefix: str, metrics: Collection[str], sources: Mapping[str, Source]
) -> SmallSample:
    """A `[[small_sample]]`; its `id` only serves the versions, its metrics are ids of the file."""
    confidence, source = read_evidence(table, sources)
    table.name("id")
    below = table.whole("below_orders", least=1)
    listed = table.whole("listed_below_orders", least=1)
    if listed > below:
        raise table.wrong("listed_below_orders", "must not be more than `below_orders`")
    return SmallSample(
        metrics=_metrics(table, prefix=prefix, metrics=metrics),
        below_orders=below,
        listed_below_orders=listed,
        bad=table.whole("bad"),
        score=table.number("score"),
        confidence=confidence,
        source=source,
    )


def read_exemption(table: Table, *, prefix: str, metrics: Collection[str], sources: Mapping[str, Source]) -> Exemption:
    """An `[[exemption]]`: days whose orders do not count in some metrics."""
    confidence, source = read_evidence(table, sources)
    first, last = table.day("first"), table.day("last")
    if last < first:
        raise table.wrong("last", "is before `first`")
    return Exemption(
        id=table.name("id"),
        label=table.words("label"),
        first=first,
        last=last,
        metrics=_metrics(table, prefix=prefix, metrics=metrics),
        condition=table.words("condition") if table.has("condition") else None,
        confidence=confidence,
        source=source,
    )


def _metrics(table: Table, *, prefix: str, metrics: Collection[str]) -> tuple[str, ...]:
    named = table.texts("metrics", metrics, required=True)
    if not named:
        raise table.wrong("metrics", "there is none")
    return tuple(prefix + name for name in named)
