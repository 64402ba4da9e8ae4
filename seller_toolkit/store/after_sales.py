"""After-sales cases (售后, 退款)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from seller_toolkit.store.rows import StoredRows, count_by_day, read_rows
from seller_toolkit.store.statements import columns
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

_TABLE = RECORD_TABLES["after_sale"]


@dataclass(frozen=True)
class CaseColumns:
    """Cases column by column; times as kept, what is not known is None. `item` is an id, or a title where there are no ids."""

    order_no: tuple[str | None, ...]
    item: tuple[str | None, ...]
    kind: tuple[str | None, ...]
    status: tuple[str | None, ...]
    reason: tuple[str | None, ...]
    applied_at: tuple[str | None, ...]
    agreed_at: tuple[str | None, ...]
    finished_at: tuple[str | None, ...]

    def __len__(self) -> int:
        return len(self.order_no)


def case_columns(c: Connection, shop_id: int, first: date, last: date) -> CaseColumns:
    """Cases opened in the days given, both included, oldest first."""
    item = func.coalesce(func.nullif(_TABLE.c.item_id, ""), _TABLE.c.item_title)
    names = ("kind", "status", "reason", "applied_at", "agreed_at", "finished_at")
    query = (
        select(_TABLE.c.order_no, item, *(_TABLE.c[name] for name in names))
        .where(_TABLE.c.shop_id == shop_id, *within(_TABLE.c.applied_at, first, last))
        .order_by(_TABLE.c.applied_at, _TABLE.c.id)
    )
    return CaseColumns(*columns(c, query, 8))


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


def by_day(
    c: Connection, shop_id: int, *, first: date | None = None, last: date | None = None, by: str = "applied_at"
) -> dict[date, int]:
    """Cases per day of the time `by`."""
    conditions = [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)]
    return count_by_day(c, _TABLE.c[by], _TABLE.c.id, conditions)
