"""What is stored of one order: its lines, parcels, refunds, and what was written under its number. Nothing of its buyer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, and_, exists, func, literal, select

from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import RECORD_TABLES, of_order

_REVIEW, _ORDER = RECORD_TABLES["review"], RECORD_TABLES["order_line"]
_PARCEL, _SALE = RECORD_TABLES["parcel"], RECORD_TABLES["after_sale"]
CHAT = "chat"
"""The channel of pasted chats among the reviews."""


@dataclass(frozen=True)
class StoryRow:
    """One stored row: its table and its values by field, times as kept."""

    kind: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Join:
    """How many reviews of a shop there are, have an order number, and have one whose order is stored."""

    reviews: int
    with_order: int
    found: int


_FIELDS = (
    (_ORDER, ("status", "created_at", "paid_at", "shipped_at", "finished_at", "item_title", "sku", "quantity", "paid_amount",
              "refund_amount", "parcel_no", "courier")),
    (_PARCEL, ("parcel_no", "courier", "shipped_at", "picked_up_at", "signed_at")),
    (_REVIEW, ("id", "written_at", "text", "stars", "appended_text", "appended_at", "replied", "reply_text", "replied_at",
               "channel")),
)  # fmt: skip
_OF_SALE = ("case_no", "kind", "status", "reason", "applied_at", "agreed_at", "finished_at", "refund_amount")


def of_review(c: Connection, review: int) -> tuple[int, str] | None:
    """Shop and order number of a review; None where there is no such review."""
    found = rows(c, select(_REVIEW.c.shop_id, _REVIEW.c.order_no).where(_REVIEW.c.id == review))
    return (found[0].shop_id, found[0].order_no or "") if found else None


def rows_of(c: Connection, review: int) -> tuple[StoryRow, ...]:
    """The review itself."""
    table, names = _FIELDS[2]
    return _read(c, table, names, [table.c.id == review])


def story(c: Connection, shop_id: int, order_no: str) -> tuple[StoryRow, ...]:
    """Everything that is stored under this number of a shop; nothing for an empty one."""
    if not order_no:
        return ()
    found = [
        one for table, names in _FIELDS for one in _read(c, table, names, [of_order(table, shop_id, literal(order_no))])
    ]
    sales = _read(c, _SALE, _OF_SALE, [and_(_SALE.c.shop_id == shop_id, _SALE.c.order_no == order_no)])
    return (*found, *sales)


def join(c: Connection, shop_id: int) -> Join:
    """How far the reviews of a shop can be joined with its orders; pasted chats do not count."""
    own = [_REVIEW.c.shop_id == shop_id, func.coalesce(_REVIEW.c.channel, "") != CHAT]
    numbered = [*own, func.coalesce(_REVIEW.c.order_no, "") != ""]
    there = exists().where(of_order(_ORDER, shop_id, _REVIEW.c.order_no)).correlate(_REVIEW)
    counts = [
        c.scalar(select(func.count()).select_from(_REVIEW).where(*conditions)) or 0
        for conditions in (own, numbered, [*numbered, there])
    ]
    return Join(*counts)


def _read(c: Connection, table: Table, names: Sequence[str], conditions: Sequence[Any]) -> tuple[StoryRow, ...]:
    query = select(*(table.c[name] for name in names)).where(*conditions).order_by(table.c.id)
    return tuple(StoryRow(table.name, dict(zip(names, row, strict=True))) for row in rows(c, query))
