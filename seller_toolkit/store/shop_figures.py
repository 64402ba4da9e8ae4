"""Values of many shops at once: the newest ones with those before them, and the course of some weeks.

A thousand competitors are read by one query each way, in columns: a query a shop would take longer than all else together.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, ScalarSelect, Select, func, select

from seller_toolkit.store.statements import columns, rows
from seller_toolkit.store.tables import BATCH, RECORD_TABLES, SHOP

_TABLE = RECORD_TABLES["observation"]


@dataclass(frozen=True)
class ShopFigures:
    """Values of shops column by column, sorted by shop and metric; all of the same length.

    `batch` and `row` say which import and row a value came from.
    """

    shop: tuple[int, ...]
    metric: tuple[str, ...]
    day: tuple[date, ...]
    value: tuple[float, ...]
    batch: tuple[int, ...]
    row: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.shop)


@dataclass(frozen=True)
class Origin:
    """An import: its file, and the id of the layout that it was read by."""

    file: str
    layout: str


def newest_two(c: Connection, shop_ids: Collection[int]) -> ShopFigures:
    """Of each metric that a shop itself has values of the newest and the one of the day before it that has one, newest first.

    It goes by the index from metric to metric and takes two rows of each, however long a shop's history is.
    """
    pairs = _known_metrics(shop_ids)
    inner = _TABLE.alias("inner_observation")
    newest = (
        select(inner.c.id)
        .where(
            inner.c.shop_id == pairs.c.shop_id,
            inner.c.subject_kind == "shop",
            inner.c.metric == pairs.c.metric,
            inner.c.subject == "",
            inner.c.value.is_not(None),
        )
        .order_by(inner.c.day.desc())
        .limit(2)
        .correlate(pairs)
    )
    query = select(*_columns()).select_from(pairs.join(_TABLE, _TABLE.c.id.in_(newest.scalar_subquery())))
    return _read(c, query.order_by(_TABLE.c.shop_id, _TABLE.c.metric, _TABLE.c.day.desc()))


def courses(
    c: Connection, shop_ids: Collection[int], metrics: Collection[str], *, first: date, last: date
) -> ShopFigures:
    """The shops' own values of the metrics from `first` to `last`, both included; days rising."""
    query = select(*_columns()).where(
        _TABLE.c.shop_id.in_(shop_ids),
        _TABLE.c.subject_kind == "shop",
        _TABLE.c.metric.in_(metrics),
        _TABLE.c.day.between(first.isoformat(), last.isoformat()),
        _TABLE.c.subject == "",
        _TABLE.c.value.is_not(None),
    )
    return _read(c, query.order_by(_TABLE.c.shop_id, _TABLE.c.metric, _TABLE.c.day))


def origins(c: Connection, batches: Collection[int]) -> dict[int, Origin]:
    """Where imports came from."""
    query = select(BATCH.c.id, BATCH.c.file, BATCH.c.layout).where(BATCH.c.id.in_(batches))
    return {number: Origin(file, layout) for number, file, layout in rows(c, query)}


def _known_metrics(shop_ids: Collection[int]) -> CTE:
    """Each shop with each metric that it has rows of (in the end once without one), from step to step of the index."""
    begin = select(SHOP.c.id.label("shop_id"), _next_metric(SHOP.c.id).label("metric"))
    pairs = begin.where(SHOP.c.id.in_(shop_ids)).cte("pair", recursive=True)
    return pairs.union_all(
        select(pairs.c.shop_id, _next_metric(pairs.c.shop_id, pairs.c.metric)).where(pairs.c.metric.is_not(None))
    )


def _next_metric(shop: ColumnElement[int], after: ColumnElement[str] | None = None) -> ScalarSelect[str]:
    inner = _TABLE.alias()
    found = select(func.min(inner.c.metric)).where(inner.c.shop_id == shop, inner.c.subject_kind == "shop")
    return (found if after is None else found.where(inner.c.metric > after)).scalar_subquery()


def _columns() -> list[Any]:
    return [_TABLE.c[name] for name in ("shop_id", "metric", "day", "value", "source_batch_id", "source_row")]


def _read(c: Connection, query: Select[Any]) -> ShopFigures:
    shop, metric, day, value, batch, row = columns(c, query, 6)
    days = {text: date.fromisoformat(text[:10]) for text in set(day)}
    return ShopFigures(shop, metric, tuple(map(days.__getitem__, day)), value, batch, row)
