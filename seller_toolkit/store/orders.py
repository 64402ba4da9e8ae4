"""Order lines (订单, one per sub-order)."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection

from seller_toolkit.store.rows import StoredRows, count_by_day, read_rows
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

_TABLE = RECORD_TABLES["order_line"]


def between(
    c: Connection,
    shop_id: int,
    *,
    first: date | None = None,
    last: date | None = None,
    by: str = "created_at",
    statuses: Collection[str] | None = None,
) -> StoredRows:
    """Order lines whose time `by` (a TIME field) lies in the days given, both included, oldest first.

    Lines without that time are found only when both ends are open. `statuses`: of `ORDER_STATUSES`, None for all.
    """
    conditions = [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)]
    if statuses is not None:
        conditions.append(_TABLE.c.status.in_(statuses))
    return read_rows(c, "order_line", conditions, (by, "order_no"))


def to_ship(c: Connection, shop_id: int) -> StoredRows:
    """Paid order lines that are still to be shipped (待发货), the earliest promise first."""
    waiting = (_TABLE.c.shop_id == shop_id, _TABLE.c.status == "to_ship", _TABLE.c.shipped_at.is_(None))
    return read_rows(c, "order_line", waiting, ("ship_by", "paid_at"))


def by_day(
    c: Connection, shop_id: int, *, first: date | None = None, last: date | None = None, by: str = "created_at"
) -> dict[date, int]:
    """Orders (not lines) per day of the time `by`."""
    conditions = [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)]
    return count_by_day(c, _TABLE.c[by], _TABLE.c.order_no, conditions)
