"""The pieces that score files and the figures' file have in common: sources and metrics."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TypeVar

from seller_toolkit.domain.profiles import Better, Confidence, Metric, Source
from seller_toolkit.domain.tasks import AREAS
from seller_toolkit.domain.words import Words
from seller_toolkit.tables.strict import Table

UNITS = ("score", "percent", "hours", "seconds", "points", "count", "money")
_CONFIDENCES = tuple(level.value for level in Confidence)
_RANKS = {level: rank for rank, level in enumerate(Confidence)}  # the best one first
_DIRECTIONS = tuple(direction.value for direction in Better)


T = TypeVar("T")


def read_sources(file: Table) -> Mapping[str, Source]:
    """The `[[source]]` tables by their ids."""
    return by_id(file, "source", _read_source)


def _read_source(table: Table) -> Source:
    return Source(
        id=table.text("id"),
        title=table.text("title"),
        url=table.text("url", ""),
        published=table.day("published").isoformat() if table.has("published") else "",
        confidence=Confidence(table.one_of("confidence", _CONFIDENCES)),
    )


def by_id(file: Table, key: str, read: Callable[[Table], T]) -> Mapping[str, T]:
    """The tables below `key`, read and closed, by their ids; an id that stands twice is an error."""
    found: dict[str, T] = {}
    for table in file.tables(key):
        name = table.text("id")
        item = read(table)
        table.close()
        if name in found:
            raise table.wrong("id", f"{name!r} stands there twice")
        found[name] = item
    return found


def read_evidence(table: Table, sources: Mapping[str, Source]) -> tuple[Confidence, str]:
    """How well a rule is known, and the id of the source that says so. Both must be there, the first no better than it."""
    confidence = Confidence(table.one_of("confidence", _CONFIDENCES))
    source = table.one_of("source", sources)
    if _RANKS[confidence] < _RANKS[sources[source].confidence]:
        raise table.wrong("confidence", f"{confidence.value!r} is better than that of its source {source!r}")
    return confidence, source


def read_metric(table: Table, *, prefix: str, dimensions: Collection[str], sources: Mapping[str, Source]) -> Metric:
    """A metric from its table; the id in the file is put behind `prefix`."""
    confidence, source = read_evidence(table, sources)
    lag_days, lag_confidence = _read_lag(table, sources)
    unit = table.one_of("unit", UNITS)
    if unit != "score" and table.has("scale"):
        raise table.wrong("scale", "only a metric of unit score has one")
    return Metric(
        id=prefix + table.name("id"),
        dimension=table.one_of("dimension", dimensions) if table.has("dimension") else "",
        label=table.words("label"),
        aliases=table.texts("aliases"),
        unit=unit,
        decimals=table.whole("decimals"),
        better=Better(table.one_of("better", _DIRECTIONS)),
        window_days=read_window(table),
        lag_days=lag_days,
        lag_confidence=lag_confidence,
        definition=read_definition(table),
        area=table.one_of("area", AREAS),
        confidence=confidence,
        source=source,
        scale=read_scale(table) if table.has("scale") else None,
    )


def read_scale(table: Table) -> tuple[float, float]:
    """`scale = [1, 5]`: the lowest and the highest value that the platform gives."""
    low, high = table.numbers("scale", 2)
    if low >= high:
        raise table.wrong("scale", "must rise")
    return low, high


def read_window(table: Table) -> int | None:
    """`window_days = 30`: the days that a value is counted over; None where the rules do not say."""
    return table.whole("window_days", least=1) if table.has("window_days") else None


def read_definition(table: Table) -> Words | None:
    """The optional sentence that says how a figure is counted."""
    return table.words("definition") if table.has("definition") else None


def _read_lag(table: Table, sources: Mapping[str, Source]) -> tuple[int, Confidence]:
    """`lag = { days = 3, confidence = "third_party", source = "T2" }`: days by which the window ends before its page.

    It carries evidence of its own, because a metric's definition is often known better than its lag.
    """
    if not table.has("lag"):
        return 0, Confidence.OFFICIAL
    lag = table.table("lag")
    days = lag.whole("days")
    confidence, _ = read_evidence(lag, sources)
    lag.close()
    return days, confidence


def check_names(table: Table, metrics: Iterable[Metric]) -> None:
    """Within one score a name of a column or page label must mean one metric only."""
    owner: dict[str, str] = {}
    for metric in metrics:
        for name in {metric.label.zh_CN, *metric.aliases}:
            if owner.setdefault(name, metric.id) != metric.id:
                raise table.wrong("", f"{name!r} names both {owner[name]} and {metric.id}")
