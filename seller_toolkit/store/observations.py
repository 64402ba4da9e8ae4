"""Observations: a metric's value of a shop, an agent, an item or the peers on one day."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, exists, func, select

from seller_toolkit.store.rows import read_rows
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import BATCH, RECORD_TABLES, SHOP
from seller_toolkit.store.values import read_day, within

_TABLE = RECORD_TABLES["observation"]
_NO_RULE = _TABLE.c.subject_kind.not_in(("weight", "line"))  # what the seller said of the rules may hold from any day


@dataclass(frozen=True)
class ObservationColumns:
    """Observations column by column, all of the same length; where each came from stands in the last four."""

    day: tuple[date, ...]
    metric: tuple[str, ...]
    subject: tuple[str, ...]
    value: tuple[float | None, ...]
    numerator: tuple[float | None, ...]
    denominator: tuple[float | None, ...]
    file: tuple[str, ...]
    sheet: tuple[str, ...]
    row: tuple[int, ...]
    batch: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.day)


@dataclass(frozen=True)
class Latest:
    """The newest value of a metric, and where it came from."""

    day: date
    value: float
    file: str
    row: int


class Said(NamedTuple):
    """What was given for a metric on a day, by or for `subject`."""

    day: date
    metric: str
    subject: str
    value: float


Newest = Mapping[tuple[int, str], Latest]
"""The newest value by shop id and metric id."""


def between(
    c: Connection,
    shop_id: int,
    *,
    first: date | None = None,
    last: date | None = None,
    metrics: Collection[str] | None = None,
    subject_kind: str = "shop",
    subject: str | None = None,
) -> ObservationColumns:
    """A shop's observations of the days given, both included, sorted by day, metric and subject.

    `metrics` and `subject` None mean all of them.
    """
    conditions = [
        _TABLE.c.shop_id == shop_id,
        _TABLE.c.subject_kind == subject_kind,
        *within(_TABLE.c.day, first, last),
    ]
    if metrics is not None:
        conditions.append(_TABLE.c.metric.in_(metrics))
    if subject is not None:
        conditions.append(_TABLE.c.subject == subject)
    found = read_rows(c, "observation", conditions, ("day", "metric", "subject"))
    names = ("day", "metric", "subject", "value", "numerator", "denominator")
    fields = {name: found[name] for name in names}
    return ObservationColumns(**fields, file=found.file, sheet=found.sheet, row=found.row, batch=found.batch)


def of_kind(c: Connection, shop_id: int, subject_kind: str, metrics: Collection[str]) -> list[Said]:
    """A shop's observations of a kind that it has few of, the earliest first.

    Sorted here: asked for an order by days SQLite would walk over all of the shop's observations instead of the index.
    """
    t = _TABLE.c
    query = select(t.day, t.metric, t.subject, t.value).where(
        t.shop_id == shop_id, t.subject_kind == subject_kind, t.metric.in_(metrics), t.value.is_not(None)
    )
    return sorted(Said(date.fromisoformat(day), *rest) for day, *rest in rows(c, query))


def latest(
    c: Connection, shop_ids: Collection[int], metrics: Collection[str], *, on_or_before: date | None = None
) -> Newest:
    """The newest value of each metric that a shop itself has: (shop id, metric) → value."""
    wanted = [
        _TABLE.c.shop_id.in_(shop_ids),
        _TABLE.c.subject_kind == "shop",
        _TABLE.c.subject == "",
        _TABLE.c.metric.in_(metrics),
        _TABLE.c.value.is_not(None),
    ]
    newest = (
        select(_TABLE.c.shop_id, _TABLE.c.metric, func.max(_TABLE.c.day).label("day"))
        .where(*wanted, *within(_TABLE.c.day, None, on_or_before))
        .group_by(_TABLE.c.shop_id, _TABLE.c.metric)
        .subquery("newest")
    )
    same = [_TABLE.c[name] == newest.c[name] for name in ("shop_id", "metric", "day")]
    query = (
        select(_TABLE.c.shop_id, _TABLE.c.metric, _TABLE.c.day, _TABLE.c.value, BATCH.c.file, _TABLE.c.source_row)
        .join(newest, same[0] & same[1] & same[2])
        .join(BATCH, BATCH.c.id == _TABLE.c.source_batch_id)
        .where(*wanted)
    )
    return {
        (shop_id, metric): Latest(date.fromisoformat(day), value, file, row)
        for shop_id, metric, day, value, file, row in rows(c, query)
    }


def has_any(c: Connection, shop_id: int, metrics: Collection[str]) -> bool:
    """Whether the shop itself has a value of any of the metrics."""
    return bool(shops_with_any(c, (shop_id,), metrics))


def shops_with_any(c: Connection, shop_ids: Collection[int], metrics: Collection[str]) -> frozenset[int]:
    """Those of the shops that have a value of their own of any of the metrics."""
    of_shop = (
        exists()
        .where(_TABLE.c.shop_id == SHOP.c.id, _TABLE.c.subject_kind == "shop", _TABLE.c.subject == "")
        .where(_TABLE.c.metric.in_(metrics), _TABLE.c.value.is_not(None))
    )
    return frozenset(number for (number,) in rows(c, select(SHOP.c.id).where(SHOP.c.id.in_(shop_ids), of_shop)))


def last_day(c: Connection, shop_id: int) -> date | None:
    """The newest day of which the shop has any data: scores, orders, after-sales or reviews. Its own rules are none."""
    days = [_newest_day(c, name, shop_id) for name in ("observation", "order_line", "after_sale", "review")]
    return max((day for day in days if day is not None), default=None)


def _newest_day(c: Connection, name: str, shop_id: int) -> date | None:
    conditions = [RECORD_TABLES[name].c.shop_id == shop_id, *([_NO_RULE] if name == "observation" else [])]
    return read_day(c.scalar(select(func.max(_happened(name))).where(*conditions)))


def days_with_data(c: Connection, shop_id: int, first: date, last: date) -> dict[str, dict[date, tuple[str, ...]]]:
    """For the coverage calendar: kind of data (see `kinds_with_data`) → the days, within those given, that it tells of.

    Each day has the files that its rows came from, the oldest import first.
    """
    files: dict[int, str] = dict(rows(c, select(BATCH.c.id, BATCH.c.file)))
    found: dict[str, dict[date, tuple[str, ...]]] = {}
    for kind, day, conditions in _coverage(shop_id):
        source = RECORD_TABLES.get(kind, _TABLE).c.source_batch_id
        query = select(func.substr(day, 1, 10).label("day"), source).where(*conditions, *within(day, first, last))
        for text, batch in sorted(rows(c, query.distinct())):
            days = found.setdefault(kind, {})
            said = date.fromisoformat(text)
            days[said] = tuple(dict.fromkeys((*days.get(said, ()), files[batch])))
    return found


def kinds_with_data(c: Connection, shop_id: int) -> frozenset[str]:
    """Which kinds of data there are of a shop at all.

    "scores" (metrics of a score profile), "figures" (business figures), "service" (agents and customer service),
    "item", and the record kinds "order_line", "after_sale", "review", "parcel". Values of peers count as none.
    """
    return frozenset(
        kind for kind, day, conditions in _coverage(shop_id) if c.scalar(select(exists().where(*conditions, day != "")))
    )


def _coverage(shop_id: int) -> Iterator[tuple[str, ColumnElement[Any], list[ColumnElement[bool]]]]:
    """Per kind of data: its day, and the conditions that pick its rows."""
    own = _TABLE.c.subject_kind == "shop"
    service = _TABLE.c.metric.startswith("service.", autoescape=True)
    index = _TABLE.c.metric.startswith("index.", autoescape=True)
    of_score = _TABLE.c.metric.contains(".", autoescape=True) & ~index  # a figure's id has no profile in front
    kinds = {
        "scores": own & of_score & ~service,
        "figures": own & ~of_score,
        "service": (own & service) | (_TABLE.c.subject_kind == "agent"),
        "item": _TABLE.c.subject_kind == "item",
    }
    for kind, condition in kinds.items():
        yield kind, _TABLE.c.day, [_TABLE.c.shop_id == shop_id, condition]
    for name in ("order_line", "after_sale", "review", "parcel"):
        yield name, _happened(name), [RECORD_TABLES[name].c.shop_id == shop_id]


def _happened(name: str) -> ColumnElement[Any]:
    """When the thing that a record tells of took place."""
    columns = RECORD_TABLES[name].c
    if name == "parcel":
        return func.coalesce(columns.picked_up_at, columns.shipped_at, columns.paid_at, columns.signed_at)
    times = {"observation": "day", "order_line": "created_at", "after_sale": "applied_at", "review": "written_at"}
    return columns[times[name]]
