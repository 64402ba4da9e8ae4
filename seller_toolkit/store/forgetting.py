"""What is kept of buyers' dealings, counted, and forgotten: a shop with everything of its own, or what is older than a day.

What is forgotten is overwritten in the file, not only let go. Backups that were made before still hold it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, exists, func, select

from seller_toolkit.store import review_search, shops
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_tables import INVITATION, REPLY_USED, REVIEW_CASE
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import (
    BATCH,
    BATCH_CHANGE,
    BATCH_PROBLEM,
    BATCH_RECEIPT,
    BATCH_ROW,
    RECORD_TABLES,
    SHOP,
)
from seller_toolkit.store.telling import Tell, nobody
from seller_toolkit.store.values import day_text, read_day

WHEN: Mapping[str, Sequence[str]] = {
    "order_line": ("created_at", "paid_at"),
    "after_sale": ("applied_at",),
    "review": ("written_at",),
    "parcel": ("paid_at", "shipped_at", "picked_up_at", "signed_at"),
}
"""The kinds of records that speak of buyers, and what says how old one is: the first time that it has, else its import.

Scores, items of competitors, tasks and events speak of no buyer and are left alone.
"""


@dataclass(frozen=True)
class KeptKind:
    """How many rows of a kind are kept, and from which day to which; None where there are none."""

    kind: str
    rows: int
    first: date | None
    last: date | None


def kept(c: Connection) -> tuple[KeptKind, ...]:
    """What is kept of each kind that speaks of buyers."""
    found = []
    for kind in WHEN:
        table = RECORD_TABLES[kind]
        day = _day_of(table)
        (number, first, last), *_ = rows(c, select(func.count(), func.min(day), func.max(day)).select_from(table))
        found.append(KeptKind(kind, number, read_day(first), read_day(last)))
    return tuple(found)


def older_than(c: Connection, day: date) -> Mapping[str, int]:
    """How many rows of each kind `forget_before` would remove."""
    return {kind: c.scalar(select(func.count()).where(_is_older(RECORD_TABLES[kind], day))) or 0 for kind in WHEN}


def forget_before(c: Connection, day: date, tell: Tell = nobody) -> Mapping[str, int]:
    """Remove what speaks of buyers and is older than a day: kind → rows. Open cases stay; imports without any row left go.

    With the rows go what was judged, corrected and noted of them, what rejected rows of that time held, answers and
    invitations of that time. An import that is partly forgotten can still be undone.
    """
    sqlite.overwrite_deleted(c)
    removed = {}
    touched: set[int] = set()
    for number, kind in enumerate(WHEN):
        tell(number, len(WHEN))
        table = RECORD_TABLES[kind]
        old = _is_older(table, day)
        for column in (table.c.batch_id, table.c.source_batch_id):
            touched.update(scalars(c, select(column).where(old).distinct()))
        of_rows = (BATCH_CHANGE.c.table_name == kind, BATCH_CHANGE.c.row_id.in_(select(table.c.id).where(old)))
        c.execute(BATCH_CHANGE.delete().where(*of_rows))
        removed[kind] = c.execute(table.delete().where(old)).rowcount
    _forget_cases(c, day)
    _forget_what_files_said(c, day)
    for table, moment in ((REPLY_USED, REPLY_USED.c.at), (INVITATION, INVITATION.c.listed_at)):
        c.execute(table.delete().where(moment < day_text(day)))
    shops.remove_unused(c, touched)
    if removed["review"]:
        review_search.begin_anew(c)
    return removed


def forget_shop(c: Connection, shop_id: int, tell: Tell = nobody) -> None:
    """Remove a shop and everything of it.

    Raises:
        UserError: "shop.unknown".
    """
    sqlite.overwrite_deleted(c)
    shops.delete_shop(c, shop_id, tell)
    review_search.begin_anew(c)


def shops_of_reviews(c: Connection, ids: Collection[int], *, since: date | None = None) -> Mapping[int, str]:
    """Of these reviews those that are there, and not older than a day: the review's id → the name of its shop."""
    review = RECORD_TABLES["review"]
    query = select(review.c.id, SHOP.c.name).join(SHOP, SHOP.c.id == review.c.shop_id).where(review.c.id.in_(ids))
    if since is not None:
        query = query.where(~_is_older(review, since))
    return {row.id: row.name for row in rows(c, query)}


def _day_of(table: Table) -> ColumnElement[str]:
    """The day of a row: of the first of its times that it has, else of the import that brought it."""
    imported = select(BATCH.c.imported_at).where(BATCH.c.id == table.c.batch_id).scalar_subquery()
    return func.substr(func.coalesce(*(_given(table.c[name]) for name in WHEN[table.name]), imported), 1, 10)


def _given(column: Column[str]) -> ColumnElement[str]:
    return func.nullif(column, "")


def _is_older(table: Table, day: date) -> ColumnElement[bool]:
    return _day_of(table) < day_text(day)


def _forget_cases(c: Connection, day: date) -> None:
    """Closed cases of that time, whose review is gone or never was in a file."""
    there = exists().where(RECORD_TABLES["review"].c.id == REVIEW_CASE.c.review_id)
    ended = func.coalesce(REVIEW_CASE.c.closed_at, REVIEW_CASE.c.opened_at) < day_text(day)
    c.execute(REVIEW_CASE.delete().where(and_(REVIEW_CASE.c.state == "closed", ended, ~there)))


def _forget_what_files_said(c: Connection, day: date) -> None:
    """What rejected rows held, and the rows that receipts keep; how many there were stays."""
    old = select(BATCH.c.id).where(BATCH.c.imported_at < day_text(day))
    c.execute(BATCH_PROBLEM.update().where(BATCH_PROBLEM.c.batch_id.in_(old)).values(found=""))
    for table in (BATCH_RECEIPT, BATCH_ROW):
        c.execute(table.delete().where(table.c.batch_id.in_(old)))
