"""The newest values of many shops with their day, source and kind: what a cell of the comparison is made of."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from seller_toolkit.analysis.overtakings import Course
from seller_toolkit.analysis.shown_values import Range, around, range_of
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.imports.figure_kinds import figure_kinds
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shop_figures, source_digits
from seller_toolkit.store.connection import Connection

COUNTED = ("count", "money", "index")
"""Units in which 0 is a number like any other; a score or rate of 0 is none."""


class Known(NamedTuple):
    """A value, where it is from and what it may really be (None: exact); `change` is against the value of the day `before`."""

    value: float
    day: date
    source: str
    row: int
    kind: FigureKind
    digits: int | None = None
    range: Range | None = None
    change: float | None = None
    before: date | None = None


KnownValues = Mapping[int, Mapping[str, Known]]
"""By shop id and metric id."""


def known_values(workspace: Workspace, connection: Connection, shops: Sequence[Shop]) -> dict[int, dict[str, Known]]:
    """The newest value of each metric that a shop itself has. A score or rate whose newest value is 0 has none."""
    found = shop_figures.newest_two(connection, [shop.id for shop in shops])
    batches = set(found.batch)
    origins = shop_figures.origins(connection, batches)
    digits = source_digits.of_batches(connection, batches)
    own = {shop.id for shop in shops if shop.own}
    kinds = {mine: figure_kinds(workspace, own=mine) for mine in (True, False)}
    rules = {metric: _rule(workspace, metric) for metric in set(found.metric)}
    known: dict[int, dict[str, Known]] = {shop.id: {} for shop in shops}
    shop, metric, day, value, batch = found.shop, found.metric, found.day, found.value, found.batch
    place, size = 0, len(found)
    while place < size:
        of, what, last = shop[place], metric[place], place + 1
        if last < size and shop[last] == of and metric[last] == what:
            last += 1
        zero_counts, scale = rules[what]
        now, before = value[place], place + 1 if last == place + 2 and (zero_counts or value[place + 1]) else None
        if now or zero_counts:
            origin, shown = origins[batch[place]], digits.get((batch[place], what))
            default = FigureKind.REPORTED if of in own else FigureKind.SEEN
            known[of][what] = Known(
                now, day[place], origin.file, found.row[place], kinds[of in own].get(origin.layout, default),
                shown, range_of(now, shown, scale=scale),
                None if before is None else round(now - value[before], 9), None if before is None else day[before],
            )  # fmt: skip
        place = last
    return known


def _rule(workspace: Workspace, metric: str) -> tuple[bool, Range | None]:
    """Whether 0 is a value of the metric, and its scale."""
    found = workspace.metrics.get(metric)
    return (False, None) if found is None else (found.unit in COUNTED, found.scale)


def courses(
    workspace: Workspace, connection: Connection, shops: Sequence[int], metrics: Sequence[str], first: date, last: date
) -> dict[int, dict[str, Course]]:
    """The shops' values of the metrics by shop id and metric id, each with what it may really be; 0 is no score."""
    found = shop_figures.courses(connection, shops, metrics, first=first, last=last)
    digits = source_digits.of_batches(connection, set(found.batch))
    points: dict[tuple[int, str], list[tuple[date, float, Range]]] = {}
    scales = {metric: workspace.metrics[metric].scale for metric in metrics}
    columns = zip(found.shop, found.metric, found.day, found.value, found.batch, strict=True)
    for shop, metric, day, value, batch in columns:
        if value:
            known = range_of(value, digits.get((batch, metric)), scale=scales[metric])
            points.setdefault((shop, metric), []).append((day, value, around(value, known)))
    by_shop: dict[int, dict[str, Course]] = {shop: {} for shop in shops}
    for (shop, metric), of_one in points.items():
        days, values, ranges = zip(*of_one, strict=True)
        by_shop[shop][metric] = Course(Series(days, values), ranges)
    return by_shop
