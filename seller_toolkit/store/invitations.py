"""What an invitation to review has to know of each order, and which orders were listed for one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, and_, case, func, not_, or_, select

from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_tables import INVITATION, REVIEW_CASE
from seller_toolkit.store.statements import columns
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import time_text, within

_ORDER, _PARCEL = RECORD_TABLES["order_line"], RECORD_TABLES["parcel"]
_AFTER_SALE, _REVIEW = RECORD_TABLES["after_sale"], RECORD_TABLES["review"]
_AFTER_SALE_WORDS = ("退", "换", "補", "补", "维修", "售后")
_NONE_WORDS = ("无", "没有", "未", "暂无")


@dataclass(frozen=True)
class OrderColumns:
    """Orders column by column, the oldest first; times as kept, None where not known. `trouble`, `rated`, `asked`: 0 or 1."""

    order_no: Sequence[str]
    title: Sequence[str]
    signed_at: Sequence[str | None]
    finished_at: Sequence[str | None]
    trouble: Sequence[int]
    rated: Sequence[int]
    asked: Sequence[int]

    def __len__(self) -> int:
        return len(self.order_no)


def orders(c: Connection, shop_id: int, first: date, last: date) -> OrderColumns:
    """The paid orders of these days, both included, that were not closed.

    Trouble is an after-sale of any state, money given back, or a case that is still open.
    """
    order, closed = _ORDER.c, _ORDER.c.status == "closed"
    signed = (
        select(_PARCEL.c.order_no, func.max(_PARCEL.c.signed_at).label("at"))
        .where(_PARCEL.c.shop_id == shop_id).group_by(_PARCEL.c.order_no).subquery()
    )  # fmt: skip
    dealt = REVIEW_CASE.c
    returned = select(_AFTER_SALE.c.order_no).where(
        _AFTER_SALE.c.shop_id == shop_id, _AFTER_SALE.c.order_no.is_not(None)
    )
    open_case = select(dealt.order_no).where(dealt.shop_id == shop_id, dealt.state != "closed")
    rated = select(_REVIEW.c.order_no).where(_REVIEW.c.shop_id == shop_id, _REVIEW.c.order_no.is_not(None))
    listed = select(INVITATION.c.order_no).where(INVITATION.c.shop_id == shop_id)
    state = func.coalesce(order.after_sale_status, "")
    said = or_(*(state.contains(word) for word in _AFTER_SALE_WORDS))
    denied = or_(*(state.startswith(word) for word in _NONE_WORDS))
    refunded = or_(order.refund_amount > 0, and_(said, not_(denied)))
    trouble = or_(order.order_no.in_(returned), order.order_no.in_(open_case))
    query = (
        select(
            order.order_no, func.coalesce(func.min(order.item_title), ""), signed.c.at, func.max(order.finished_at),
            func.max(case((trouble, 1), (refunded, 1), else_=0)), case((order.order_no.in_(rated), 1), else_=0),
            case((order.order_no.in_(listed), 1), else_=0),
        )
        .select_from(_ORDER.outerjoin(signed, signed.c.order_no == order.order_no))
        .where(order.shop_id == shop_id, order.paid_at.is_not(None), *within(order.paid_at, first, last))
        .group_by(order.order_no).having(func.max(case((closed, 1), else_=0)) == 0).order_by(func.min(order.paid_at))
    )  # fmt: skip
    return OrderColumns(*columns(c, query, 7))


def note_listed(c: Connection, shop_id: int, order_nos: Collection[str], at: datetime) -> int:
    """Remember that these orders are on a list for the platform's tool; those that were are passed over."""
    found = {row[0] for row in c.execute(select(INVITATION.c.order_no).where(INVITATION.c.shop_id == shop_id))}
    new = [(shop_id, number, time_text(at)) for number in dict.fromkeys(order_nos) if number not in found]
    sqlite.insert_many(c, INVITATION, ("shop_id", "order_no", "listed_at"), new)
    return len(new)


def take_back(c: Connection, shop_id: int, order_nos: Collection[str]) -> None:
    """Forget that these orders were listed."""
    for number in order_nos:
        c.execute(INVITATION.delete().where(INVITATION.c.shop_id == shop_id, INVITATION.c.order_no == number))
