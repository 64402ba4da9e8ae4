"""Order lines (订单, one per sub-order)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from seller_toolkit.store.rows import StoredRows, count_by_day, read_rows
from seller_toolkit.store.statements import columns, rows
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

_TABLE = RECORD_TABLES["order_line"]


@dataclass(frozen=True)
class OrderColumns:
    """Paid orders (not lines) column by column; times as kept, what is not known is None. `item` is one of the order's."""

    order_no: tuple[str, ...]
    item: tuple[str | None, ...]
    province: tuple[str | None, ...]
    paid_at: tuple[str, ...]
    finished_at: tuple[str | None, ...]

    def __len__(self) -> int:
        return len(self.order_no)


def order_columns(c: Connection, shop_id: int, first: date, last: date) -> OrderColumns:
    """The orders paid in the days given, both included."""
    item = func.min(func.coalesce(func.nullif(_TABLE.c.item_id, ""), _TABLE.c.item_title))
    query = (
        select(
            _TABLE.c.order_no, item, func.min(_TABLE.c.province), func.min(_TABLE.c.paid_at), func.max(_TABLE.c.finished_at)
        )
        .where(_TABLE.c.shop_id == shop_id, *within(_TABLE.c.paid_at, first, last))
        .group_by(_TABLE.c.order_no)
    )  # fmt: skip
    return OrderColumns(*columns(c, query, 5))


def item_titles(c: Connection, shop_id: int, items: Collection[str]) -> dict[str, str]:
    """The titles of items by their ids, from whatever table knows them; ids that none knows are left out."""
    return _titles(c, shop_id, items, None, None)


def titles_between(c: Connection, shop_id: int, first: date, last: date) -> dict[str, str]:
    """The titles of all items that the rows of the days given, both included, know: of a large shop the quicker question."""
    return _titles(c, shop_id, None, first, last)


def _titles(
    c: Connection, shop_id: int, items: Collection[str] | None, first: date | None, last: date | None
) -> dict[str, str]:
    """Rows without an id are of the item of their title, as `order_columns` has it."""
    found: dict[str, str] = {}
    for name, time in (("after_sale", "applied_at"), ("review", "written_at"), ("order_line", "paid_at")):
        table = RECORD_TABLES[name].c
        item = func.coalesce(func.nullif(table.item_id, ""), table.item_title).label("item")
        query = select(item, func.max(table.item_title)).group_by(item)
        query = query.where(table.shop_id == shop_id, table.item_title.is_not(None), *within(table[time], first, last))
        found |= {
            item: title for item, title in rows(c, query if items is None else query.where(item.in_(items))) if title
        }
    return found


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


def by_day(
    c: Connection, shop_id: int, *, first: date | None = None, last: date | None = None, by: str = "created_at"
) -> dict[date, int]:
    """Orders (not lines) per day of the time `by`."""
    conditions = [_TABLE.c.shop_id == shop_id, *within(_TABLE.c[by], first, last)]
    return count_by_day(c, _TABLE.c[by], _TABLE.c.order_no, conditions)
