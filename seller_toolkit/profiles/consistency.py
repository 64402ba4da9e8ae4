"""What must fit together within one version of a score: lines, points, stages and weights beside its scale and metrics."""

from collections.abc import Iterator

from seller_toolkit.domain.profiles import ScoreProfile, Threshold
from seller_toolkit.profiles.lines import is_for_everybody
from seller_toolkit.tables.strict import Table


def check_version(table: Table, version: ScoreProfile) -> None:
    """Refuse what contradicts itself; `table` is the version's, for the place in the error.

    Raises:
        UserError: with the code of `table`.
    """
    for key, problem in _problems(version):
        raise table.wrong(key, problem)


def _problems(version: ScoreProfile) -> Iterator[tuple[str, str]]:
    yield from _of_lines(version)
    yield from _of_stages(version)
    yield from _of_metrics(version)


def _of_lines(version: ScoreProfile) -> Iterator[tuple[str, str]]:
    for line in version.thresholds:
        if not is_for_everybody(line):
            yield "thresholds", f"{line.id!r} is not for everybody: it belongs into more_lines"
    for line in version.more_lines:
        if is_for_everybody(line):
            yield "more_lines", f"{line.id!r} has no program and is not asked: it belongs into thresholds"
    for line in (*version.thresholds, *version.more_lines):
        low, high = _scale_of(version, line)
        if not line.asked and not low <= line.value <= high:
            yield "thresholds", f"{line.id!r} leaves the scale from {low:g} to {high:g}"


def _scale_of(version: ScoreProfile, line: Threshold) -> tuple[float, float]:
    return version.metric(version.score_metric(line.target)).scale or (version.low, version.high)


def _of_stages(version: ScoreProfile) -> Iterator[tuple[str, str]]:
    for stage in version.stages:
        scores = [score for score in (stage.score, stage.fallen) if score is not None]
        if any(not version.low <= score <= version.high for score in scores):
            yield "stages", f"{stage.id!r} leaves the scale"
        if version.min_orders is not None and stage.below_orders > version.min_orders:
            yield "stages", f"{stage.id!r} goes beyond the {version.min_orders} orders of the formal score"
    for sample in version.small_samples:
        if not version.low <= sample.score <= version.high:
            yield "small_samples", f"{sample.score:g} leaves the scale"


def _of_metrics(version: ScoreProfile) -> Iterator[tuple[str, str]]:
    """Exemptions may name metrics that have gone since: their days are in the past."""
    places = {metric.id: metric.dimension for metric in version.metrics}
    for sample in version.small_samples:
        if gone := [metric for metric in sample.metrics if metric not in places]:
            yield "small_samples", f"not in force: {', '.join(gone)}"
    for row in version.weight_table:
        if foreign := [metric for metric in row.shares if places.get(metric) != row.dimension]:
            yield "weight_tables", f"not in force in {row.dimension!r}: {', '.join(foreign)}"
    seen = [(row.dimension, row.industry, row.shop_type) for row in version.weight_table]
    if len(set(seen)) != len(seen):
        yield "weight_tables", "two tables weight the same dimension of the same shops"
    if version.opaque and version.weight_table:
        yield "weight_tables", "an opaque version has none"
