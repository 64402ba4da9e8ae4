"""Parcels (包裹): when they were paid, picked up (揽收) and signed for (签收)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, true

from seller_toolkit.store.rows import StoredRows, count_by_day, read_rows
from seller_toolkit.store.statements import columns
from seller_toolkit.store.tables import BATCH, RECORD_TABLES, of_order
from seller_toolkit.store.values import read_time, scanned, within

_TABLE = RECORD_TABLES["parcel"]
_ORDER = RECORD_TABLES["order_line"]


@dataclass(frozen=True)
class LagRows:
    """What the lags of parcels are computed from, column by column; what is not known is None."""

    order_no: tuple[str | None, ...]
    courier: tuple[str | None, ...]
    province: tuple[str | None, ...]
    paid_at: tuple[datetime | None, ...]
    picked_up_at: tuple[datetime | None, ...]
    signed_at: tuple[datetime | None, ...]
    file: tuple[str, ...]
    row: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True)
class ParcelColumns:
    """Parcels with what their orders know, column by column; times as kept, what is not known is None.

    `item` is the id of one item of the order, or its title where the export has no ids.
    """

    order_no: tuple[str | None, ...]
    courier: tuple[str | None, ...]
    province: tuple[str | None, ...]
    item: tuple[str | None, ...]
    paid_at: tuple[str | None, ...]
    ship_by: tuple[str | None, ...]
    picked_up_at: tuple[str | None, ...]
    signed_at: tuple[str | None, ...]

    def __len__(self) -> int:
        return len(self.order_no)


def parcel_columns(c: Connection, shop_id: int, first: date, last: date) -> ParcelColumns:
    """Parcels that were paid by `last` and to which something happened on `first` or later."""
    item = func.min(func.coalesce(func.nullif(_ORDER.c.item_id, ""), _ORDER.c.item_title))
    paid_at = func.coalesce(_TABLE.c.paid_at, func.min(_ORDER.c.paid_at))
    latest = func.coalesce(_TABLE.c.signed_at, _TABLE.c.picked_up_at, _TABLE.c.shipped_at, _TABLE.c.paid_at)
    query = (
        select(
            _TABLE.c.order_no,
            func.coalesce(_TABLE.c.courier, func.min(_ORDER.c.courier)),
            func.coalesce(_TABLE.c.province, func.min(_ORDER.c.province)),
            item,
            paid_at,
            func.max(_ORDER.c.ship_by),
            _TABLE.c.picked_up_at,
            _TABLE.c.signed_at,
        )
        .outerjoin(_ORDER, of_order(_ORDER, shop_id, _TABLE.c.order_no))
        .where(scanned(_TABLE.c.shop_id, shop_id), or_(latest.is_(None), *within(latest, first, None)))
        .group_by(_TABLE.c.id)
        .having(and_(*within(func.coalesce(latest, paid_at), first, None), *within(paid_at, None, last)))
        .order_by(_TABLE.c.id)
    )
    return ParcelColumns(*columns(c, query, 8))


def between(
    c: Connection,
    shop_id: int,
    *,
    first: date | None = None,
    last: date | None = None,
    by: str = "paid_at",
) -> StoredRows:
    """Parcels whose time `by` (a TIME field) lies in the days given, both included, oldest first."""
    return read_rows(c, "parcel", [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)], (by,))


def by_day(
    c: Connection, shop_id: int, *, first: date | None = None, last: date | None = None, by: str = "picked_up_at"
) -> dict[date, int]:
    """Parcels per day of the time `by`."""
    conditions = [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)]
    return count_by_day(c, _TABLE.c[by], _TABLE.c.id, conditions)


def lag_rows(c: Connection, shop_id: int, first: date | None = None, last: date | None = None) -> LagRows:
    """One line per parcel, with what its order knows where the parcel's own row is silent.

    A parcel belongs to the day on which it was paid; where neither the parcel nor its order tells that, to the day on
    which it was shipped or picked up. Several lines of one order: the earliest payment. Oldest first.
    """
    paid_at = _else_of_order(shop_id, "paid_at")
    on = func.coalesce(paid_at, _TABLE.c.shipped_at, _TABLE.c.picked_up_at)
    own = and_(true(), *within(_TABLE.c.paid_at, first, last))
    query = (
        select(
            _TABLE.c.order_no,
            _else_of_order(shop_id, "courier"),
            _else_of_order(shop_id, "province"),
            paid_at,
            _TABLE.c.picked_up_at,
            _TABLE.c.signed_at,
            BATCH.c.file,
            _TABLE.c.source_row,
        )
        .join(BATCH, BATCH.c.id == _TABLE.c.source_batch_id)
        .where(scanned(_TABLE.c.shop_id, shop_id), or_(_TABLE.c.paid_at.is_(None), own), *within(on, first, last))
        .order_by(on, _TABLE.c.id)
    )
    found = columns(c, query, 8)
    times = [tuple(map(read_time, column)) for column in found[3:6]]
    return LagRows(*found[:3], *times, *found[6:])


def _else_of_order(shop_id: int, name: str) -> ColumnElement[str]:
    """A parcel's own value, else the least of its order's lines; those are only looked for where it has none.

    The plain minimum of a column would be sought along that column's index, line by line of the whole shop.
    """
    lines = select(func.min(func.nullif(_ORDER.c[name], ""))).where(of_order(_ORDER, shop_id, _TABLE.c.order_no))
    return func.coalesce(_TABLE.c[name], lines.correlate(_TABLE).scalar_subquery())
