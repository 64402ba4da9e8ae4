"""After-sales cases (售后, 退款)."""

from datetime import date

from sqlalchemy import Connection

from seller_toolkit.store.rows import StoredRows, count_by_day, read_rows
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

_TABLE = RECORD_TABLES["after_sale"]


def between(
    c: Connection,
    shop_id: int,
    *,
    first: date | None = None,
    last: date | None = None,
    by: str = "applied_at",
) -> StoredRows:
    """Cases whose time `by` (a TIME field) lies in the days given, both included, oldest first."""
    return read_rows(c, "after_sale", [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)], (by,))


def unfinished(c: Connection, shop_id: int) -> StoredRows:
    """Cases that are not finished and that the platform will decide by itself, the earliest deadline first."""
    waiting = (_TABLE.c.shop_id == shop_id, _TABLE.c.finished_at.is_(None), _TABLE.c.act_by.is_not(None))
    return read_rows(c, "after_sale", waiting, ("act_by",))


def by_day(
    c: Connection, shop_id: int, *, first: date | None = None, last: date | None = None, by: str = "applied_at"
) -> dict[date, int]:
    """Cases per day of the time `by`."""
    conditions = [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)]
    return count_by_day(c, _TABLE.c[by], _TABLE.c.id, conditions)
