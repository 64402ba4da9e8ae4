"""What the store knows around one review, for an appeal: its order, parcel and after-sales, and what else its buyer wrote."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, func, or_, select

from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import read_time, time_text

_REVIEW, _ORDER = RECORD_TABLES["review"], RECORD_TABLES["order_line"]
_PARCEL, _AFTER_SALE = RECORD_TABLES["parcel"], RECORD_TABLES["after_sale"]

MOST_TEXTS = 3000
WEEKS_BEFORE = 13
"""Before a review, in which its order was most probably made."""


@dataclass(frozen=True)
class OrderFacts:
    """An order as the exports have it; amounts in fen, None where not known. `lines` 0: the order is in no export."""

    lines: int
    paid_at: datetime | None
    shipped_at: datetime | None
    signed_at: datetime | None
    finished_at: datetime | None
    paid: int | None
    refunded: int | None


@dataclass(frozen=True)
class AfterSaleFacts:
    """One after-sale of the order."""

    kind: str
    status: str
    applied_at: datetime | None


def order_facts(c: Connection, shop_id: int, order_no: str) -> OrderFacts:
    """What is known of an order."""
    order, parcel = _ORDER.c, _PARCEL.c
    query = select(
        func.count(), func.min(order.paid_at), func.max(order.shipped_at), func.max(order.finished_at),
        func.sum(order.paid_amount), func.sum(order.refund_amount),
    ).where(order.shop_id == shop_id, order.order_no == order_no)  # fmt: skip
    lines, paid_at, shipped_at, finished_at, paid, refunded = rows(c, query)[0]
    signed = select(func.max(parcel.signed_at)).where(parcel.shop_id == shop_id, parcel.order_no == order_no)
    paid_at, shipped_at, signed_at, finished_at = map(read_time, (paid_at, shipped_at, c.scalar(signed), finished_at))
    return OrderFacts(lines, paid_at, shipped_at, signed_at, finished_at, paid, refunded)


def has_orders(c: Connection, shop_id: int, around: datetime | None) -> bool:
    """Whether orders of the weeks before a review were imported at all, so that a missing one says something."""
    if around is None:
        return False
    days = _ORDER.c.created_at.between(time_text(around - timedelta(days=WEEKS_BEFORE * 7)), time_text(around))
    return c.scalar(select(_ORDER.c.id).where(_ORDER.c.shop_id == shop_id, days).limit(1)) is not None


def after_sales(c: Connection, shop_id: int, order_no: str) -> tuple[AfterSaleFacts, ...]:
    """The after-sales of an order, the oldest first."""
    case = _AFTER_SALE.c
    query = (
        select(case.kind, case.status, case.applied_at)
        .where(case.shop_id == shop_id, case.order_no == order_no).order_by(case.applied_at)
    )  # fmt: skip
    return tuple(AfterSaleFacts(kind or "", status or "", read_time(at)) for kind, status, at in rows(c, query))


def of_same_buyer(c: Connection, shop_id: int, number: int) -> tuple[tuple[datetime | None, float | None], ...]:
    """Time and stars of the other reviews in the shop by the buyer of a review; () where the export names no buyer."""
    review = _REVIEW.c
    buyer = select(review.buyer).where(review.id == number).scalar_subquery()
    query = (
        select(review.written_at, review.stars)
        .where(review.shop_id == shop_id, review.buyer == buyer, review.id != number).order_by(review.written_at)
    )  # fmt: skip
    return tuple((read_time(at), stars) for at, stars in rows(c, query))


def bad_texts(c: Connection, shop_id: int, number: int) -> tuple[str, ...]:
    """The texts of the shop's newest bad reviews but for this one."""
    review = _REVIEW.c
    bad = or_(review.stars <= 2, review.stars.is_(None))
    query = (
        select(review.text).where(review.shop_id == shop_id, review.id != number, and_(bad, func.length(review.text) >= 8))
        .order_by(review.written_at.desc()).limit(MOST_TEXTS)
    )  # fmt: skip
    return tuple(scalars(c, query))


def bad_between(c: Connection, shop_id: int, first: datetime, last: datetime) -> int:
    """How many reviews of at most two stars were written between two times."""
    review = _REVIEW.c
    query = select(func.count()).where(
        review.shop_id == shop_id, review.stars <= 2, review.written_at >= time_text(first), review.written_at <= time_text(last)
    )  # fmt: skip
    return c.scalar(query) or 0
