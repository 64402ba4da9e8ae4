"""Reviews and their tags as columns, for counting topics week by week: who complains of what, of which item, by which courier."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, func, select

from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_tables import REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.statements import columns, rows
from seller_toolkit.store.tables import RECORD_TABLES

_REVIEW = RECORD_TABLES["review"]
_PARCEL = RECORD_TABLES["parcel"]


@dataclass(frozen=True)
class JudgedReviews:
    """Dated reviews with a verdict, column by column, oldest first; times as kept, "" where nothing is known.

    `item` is the item's id, or its title where the export has no ids.
    """

    number: tuple[int, ...]
    written_at: tuple[str, ...]
    item: tuple[str, ...]
    title: tuple[str, ...]
    sku: tuple[str, ...]
    order_no: tuple[str, ...]
    grade: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.number)


@dataclass(frozen=True)
class TaggedReviews:
    """Pairs: the number of a review, a tag that it complains of."""

    number: tuple[int, ...]
    tag: tuple[str, ...]


def last_day(c: Connection, shop_id: int, until: date) -> date | None:
    """The day of the newest dated review that was judged, not after `until`."""
    v = REVIEW_VERDICT.c
    after = (until + timedelta(days=1)).isoformat()
    newest = c.scalar(select(func.max(v.written_at)).where(v.shop_id == shop_id, v.written_at < after))
    return date.fromisoformat(newest[:10]) if newest else None


def reviews_between(c: Connection, shop_id: int, first: date, last: date) -> JudgedReviews:
    """The judged reviews of these days, both included."""
    v, r = REVIEW_VERDICT.c, _REVIEW.c
    query = (
        select(
            v.review_id, v.written_at, v.item, func.coalesce(r.item_title, ""), func.coalesce(r.sku, ""),
            func.coalesce(r.order_no, ""), v.grade,
        )
        .join_from(REVIEW_VERDICT, _REVIEW, r.id == v.review_id)
        .where(v.shop_id == shop_id, v.written_at >= first.isoformat(), v.written_at < _behind(last))
        .order_by(v.written_at, v.review_id)
    )  # fmt: skip
    return JudgedReviews(*columns(c, query, 7))


def tags_between(c: Connection, shop_id: int, first: date, last: date) -> TaggedReviews:
    """The tags of the reviews of these days."""
    t = REVIEW_TAG.c
    query = select(t.review_id, t.tag).where(
        t.shop_id == shop_id, t.written_at >= first.isoformat(), t.written_at < _behind(last)
    )
    return TaggedReviews(*columns(c, query, 2))


def couriers(c: Connection, shop_id: int) -> Mapping[str, str]:
    """The courier of each order whose parcels all went by one."""
    p = _PARCEL.c
    query = (
        select(p.order_no, func.min(p.courier))
        .where(p.shop_id == shop_id, p.order_no.is_not(None), p.courier.is_not(None), p.courier != "")
        .group_by(p.order_no)
        .having(func.min(p.courier) == func.max(p.courier))
    )
    return dict(zip(*columns(c, query, 2), strict=True))


def texts_of(c: Connection, numbers: Collection[int]) -> dict[int, str]:
    """The words of these reviews, with what was added later."""
    r = _REVIEW.c
    query = select(r.id, func.coalesce(r.text, ""), func.coalesce(r.appended_text, "")).where(
        r.id.in_(sqlite.numbers_in(numbers))
    )
    return {number: f"{text}\n{more}" if more else text for number, text, more in rows(c, query)}


def _behind(day: date) -> str:
    return (day + timedelta(days=1)).isoformat()


@dataclass(frozen=True)
class BadReviews:
    """Dated reviews with at most two stars, or with none and a bad grade, oldest first; texts with what was added."""

    number: tuple[int, ...]
    written_at: tuple[str, ...]
    item: tuple[str, ...]
    order_no: tuple[str, ...]
    stars: tuple[float | None, ...]
    text: tuple[str, ...]


def bad_reviews(c: Connection, shop_id: int, first: date, last: date) -> BadReviews:
    """The bad reviews of these days that were judged."""
    v, r = REVIEW_VERDICT.c, _REVIEW.c
    query = (
        select(
            v.review_id, v.written_at, v.item, func.coalesce(r.order_no, ""), r.stars,
            func.coalesce(r.text, "") + func.coalesce("\n" + r.appended_text, ""),
        )
        .join_from(REVIEW_VERDICT, _REVIEW, r.id == v.review_id)
        .where(v.shop_id == shop_id, v.grade == 0, v.written_at >= first.isoformat(), v.written_at < _behind(last))
        .order_by(v.written_at, v.review_id)
    )  # fmt: skip
    return BadReviews(*columns(c, query, 6))


def known_orders(c: Connection, shop_id: int) -> frozenset[str]:
    """The numbers of all orders of the shop."""
    o = RECORD_TABLES["order_line"].c
    return frozenset(
        columns(c, select(o.order_no).where(o.shop_id == shop_id, o.order_no.is_not(None)).distinct(), 1)[0]
    )
