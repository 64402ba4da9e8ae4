"""Items of competitors as buyers saw them day by day: the newest snapshot of each with the one before, and an item's course.

Read through the driver: a table of items has tens of thousands of rows.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from seller_toolkit.store import statements
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import day_text, read_day

_TABLE = RECORD_TABLES["item_snapshot"]
_SEEN = ("day", "price", "sales_count", "comments_count")


@dataclass(frozen=True)
class NewestItems:
    """The newest snapshot of each item, column by column, those that sell most first; all of one length.

    Prices are cents (分). Values that the source does not give are None. `rounded`: the sales are at least or about what
    stands there (1万+, 约 300). The columns `before_…` are the item's snapshot before, None where there is none. `batch` and
    `row` say which import and which row of its file the newest one comes from.
    """

    shop_id: tuple[int, ...]
    item_id: tuple[str, ...]
    title: tuple[str, ...]
    category: tuple[str, ...]
    day: tuple[date, ...]
    price: tuple[int | None, ...]
    sales: tuple[float | None, ...]
    comments: tuple[float | None, ...]
    rounded: tuple[bool, ...]
    before_day: tuple[date | None, ...]
    before_price: tuple[int | None, ...]
    before_sales: tuple[float | None, ...]
    before_comments: tuple[float | None, ...]
    batch: tuple[int, ...]
    row: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.item_id)


@dataclass(frozen=True)
class Course:
    """One item day by day, days rising; all of one length, as in `NewestItems`."""

    day: tuple[date, ...]
    title: tuple[str, ...]
    price: tuple[int | None, ...]
    sales: tuple[float | None, ...]
    comments: tuple[float | None, ...]
    rounded: tuple[bool, ...]
    batch: tuple[int, ...]
    row: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.day)


def newest(
    c: Connection,
    shop_ids: Collection[int],
    *,
    search: str = "",
    limit: int | None = None,
    on_or_before: date | None = None,
) -> NewestItems:
    """The newest snapshot of each item of the shops with the one before, those that sell most first.

    `search` is looked for in the newest title and in the id; `on_or_before` leaves later snapshots aside.
    """
    lines = _lines(shop_ids, on_or_before).subquery("line")
    query = select(*lines.c).where(*_found(lines.c.title, lines.c.item_id, search))
    query = query.order_by(lines.c.sales_count.desc().nulls_last(), lines.c.shop_id, lines.c.item_id).limit(limit)
    names = [column.name for column in query.selected_columns]
    columns = dict(zip(names, statements.columns(c, query, len(names)), strict=True))
    return NewestItems(
        columns["shop_id"], columns["item_id"], _said(columns["title"]), _said(columns["category"]),
        tuple(map(date.fromisoformat, columns["day"])), columns["price"], columns["sales_count"], columns["comments_count"],
        tuple(map(bool, columns["rounded"])), tuple(map(read_day, columns["before_day"])), columns["before_price"],
        columns["before_sales_count"], columns["before_comments_count"], columns["source_batch_id"], columns["source_row"],
    )  # fmt: skip


def course(c: Connection, shop_id: int, item_id: str) -> Course:
    """All snapshots of an item, the earliest first; empty where there is none."""
    names = (
        "day", "title", "price", "sales_count", "comments_count", "rounded", "source_batch_id", "source_row",
    )  # fmt: skip
    query = select(*(_TABLE.c[name] for name in names)).where(_TABLE.c.shop_id == shop_id, _TABLE.c.item_id == item_id)
    found = statements.columns(c, query.order_by(_TABLE.c.day), len(names))
    day, title, price, sales, comments, rounded, batch, row = found
    return Course(
        tuple(map(date.fromisoformat, day)), _said(title), price, sales, comments, tuple(map(bool, rounded)), batch, row
    )


def count(c: Connection, shop_ids: Collection[int], *, search: str = "", on_or_before: date | None = None) -> int:
    """How many items `newest` has without a limit."""
    if not search:
        items = select(_TABLE.c.shop_id, _TABLE.c.item_id).where(*_of(shop_ids, on_or_before)).distinct().subquery()
        return int(c.scalar(select(func.count()).select_from(items)) or 0)
    lines = _lines(shop_ids, on_or_before).subquery("line")
    found = _found(lines.c.title, lines.c.item_id, search)
    return int(c.scalar(select(func.count()).select_from(lines).where(*found)) or 0)


def span(c: Connection, shop_ids: Collection[int]) -> tuple[date, date] | None:
    """The first and the last day of which there are snapshots of the shops; None where there are none."""
    days = c.execute(select(func.min(_TABLE.c.day), func.max(_TABLE.c.day)).where(*_of(shop_ids))).one()
    first, last = read_day(days[0]), read_day(days[1])
    return None if first is None or last is None else (first, last)


def shops_with_items(c: Connection, shop_ids: Collection[int]) -> frozenset[int]:
    """Those of the shops that have any snapshot."""
    return frozenset(statements.scalars(c, select(_TABLE.c.shop_id).where(*_of(shop_ids)).distinct()))


def _of(shop_ids: Collection[int], on_or_before: date | None = None) -> list[ColumnElement[bool]]:
    until = [] if on_or_before is None else [_TABLE.c.day <= day_text(on_or_before)]
    return [_TABLE.c.shop_id.in_(shop_ids), *until]


def _lines(shop_ids: Collection[int], on_or_before: date | None) -> Select[Any]:
    """Each item's newest snapshot with the one before. By days of the index: windows over all rows take ten times as long."""
    t, before, earlier = _TABLE.c, _TABLE.alias("before"), _TABLE.alias("earlier")
    last = select(t.shop_id, t.item_id, func.max(t.day).label("day")).where(*_of(shop_ids, on_or_before))
    newest_days = last.group_by(t.shop_id, t.item_id).subquery("newest")
    same = [t[name] == newest_days.c[name] for name in ("shop_id", "item_id", "day")]
    day_before = select(func.max(earlier.c.day)).where(
        earlier.c.shop_id == t.shop_id, earlier.c.item_id == t.item_id, earlier.c.day < t.day
    )
    of_before = [
        before.c.shop_id == t.shop_id, before.c.item_id == t.item_id, before.c.day == day_before.scalar_subquery(),
    ]  # fmt: skip
    return (
        select(
            t.shop_id, t.item_id, t.title, t.category, *(t[name] for name in _SEEN), t.rounded,
            *(before.c[name].label(f"before_{name}") for name in _SEEN), t.source_batch_id, t.source_row,
        )
        .select_from(newest_days)
        .join(_TABLE, and_(*same))
        .outerjoin(before, and_(*of_before))
    )  # fmt: skip


def _found(title: ColumnElement[str], item_id: ColumnElement[str], search: str) -> list[ColumnElement[bool]]:
    words = search.split()
    return [or_(title.contains(word, autoescape=True), item_id.contains(word, autoescape=True)) for word in words]


def _said(texts: tuple[str | None, ...]) -> tuple[str, ...]:
    return tuple(text or "" for text in texts)


def titles(c: Connection, shop_id: int) -> tuple[str, ...]:
    """What the items of a shop are called, each title once."""
    query = (
        select(_TABLE.c.title).where(_TABLE.c.shop_id == shop_id, func.coalesce(_TABLE.c.title, "") != "").distinct()
    )
    return tuple(statements.scalars(c, query))
