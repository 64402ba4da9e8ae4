"""What looking back at some days counts: complaints with their tags and answers, cases with what they cost."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from seller_toolkit.domain.cases import CaseState
from seller_toolkit.store.records import chunks
from seller_toolkit.store.review_tables import REVIEW_CASE, REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.statements import columns, rows, scalars
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

_REVIEW = RECORD_TABLES["review"]


@dataclass(frozen=True)
class ComplaintColumns:
    """Complaints column by column, the oldest first; times as kept. `grade` is a place in `Grade`; `replied` None: not known.

    `batch` is the import that the values are from.
    """

    review: tuple[int, ...]
    shop_id: tuple[int, ...]
    item: tuple[str, ...]
    written_at: tuple[str, ...]
    grade: tuple[int, ...]
    replied: tuple[int | None, ...]
    replied_at: tuple[str | None, ...]
    batch: tuple[int, ...]


@dataclass(frozen=True)
class CaseColumns:
    """Cases column by column, the oldest first; `item` is that of the review, "" where there is none. `cost` is in fen."""

    number: tuple[int, ...]
    shop_id: tuple[int, ...]
    review: tuple[int | None, ...]
    cause: tuple[str, ...]
    owner: tuple[str, ...]
    cost: tuple[int | None, ...]
    opened_at: tuple[str, ...]
    first_answer_at: tuple[str | None, ...]
    item: tuple[str, ...]


@dataclass(frozen=True)
class CaseAnswer:
    """What one case says of the answer to its review; times as kept."""

    review: int
    first_answer_at: str | None
    closed_at: str | None
    closed: bool


def complaints(c: Connection, shop_ids: Collection[int], first: date, last: date, *, praise: int) -> ComplaintColumns:
    """The judged reviews of the days given, both included, of every grade but the one at the place `praise`."""
    v = REVIEW_VERDICT.c
    query = (
        select(
            v.review_id,
            v.shop_id,
            v.item,
            v.written_at,
            v.grade,
            _REVIEW.c.replied,
            _REVIEW.c.replied_at,
            _REVIEW.c.source_batch_id,
        )
        .join(_REVIEW, _REVIEW.c.id == v.review_id)
        .where(v.shop_id.in_(shop_ids), v.grade != praise, *within(v.written_at, first, last))
        .order_by(v.written_at, v.review_id)
    )
    return ComplaintColumns(*columns(c, query, 8))


def tags(c: Connection, shop_ids: Collection[int], first: date, last: date) -> list[tuple[int, str]]:
    """Each review of the days with each tag that it complains of."""
    t = REVIEW_TAG.c
    query = select(t.review_id, t.tag).where(t.shop_id.in_(shop_ids), *within(t.written_at, first, last))
    return list(zip(*columns(c, query, 2), strict=True))


def cases_opened(c: Connection, shop_ids: Collection[int], first: date, last: date) -> CaseColumns:
    """The cases that were opened in the days given, both included."""
    return _cases(c, [REVIEW_CASE.c.shop_id.in_(shop_ids), *within(REVIEW_CASE.c.opened_at, first, last)])


def cases_about(c: Connection, shop_ids: Collection[int], first: date, last: date) -> CaseColumns:
    """The cases of reviews that were written in the days given, both included."""
    return _cases(c, [REVIEW_CASE.c.shop_id.in_(shop_ids), *within(REVIEW_VERDICT.c.written_at, first, last)])


def case_answers(c: Connection, shop_ids: Collection[int], first: date, last: date) -> list[CaseAnswer]:
    """What each case says of the answer to its review, of reviews that were written on the days given, both included."""
    k = REVIEW_CASE.c
    query = (
        select(k.review_id, k.first_answer_at, k.closed_at, k.state == CaseState.CLOSED.value)
        .join(_REVIEW, _REVIEW.c.id == k.review_id)
        .where(k.shop_id.in_(shop_ids), *within(_REVIEW.c.written_at, first, last))
        .order_by(k.id)
    )
    return [
        CaseAnswer(review, answered, closed_at, bool(closed)) for review, answered, closed_at, closed in rows(c, query)
    ]


def judged_and_not(c: Connection, shop_ids: Collection[int], first: date, last: date) -> tuple[int, int]:
    """How many reviews of the days were judged, and how many were not yet."""
    query = (
        select(func.count(_REVIEW.c.id), func.count(REVIEW_VERDICT.c.review_id))
        .outerjoin(REVIEW_VERDICT, REVIEW_VERDICT.c.review_id == _REVIEW.c.id)
        .where(_REVIEW.c.shop_id.in_(shop_ids), *within(_REVIEW.c.written_at, first, last))
    )
    ((there, judged),) = rows(c, query)
    return judged, there - judged


def first_written(c: Connection, shop_ids: Collection[int]) -> date | None:
    """The day of the oldest review of these shops."""
    v = REVIEW_VERDICT.c
    found = scalars(c, select(func.min(v.written_at)).where(v.shop_id.in_(shop_ids), v.written_at != ""))
    return None if found[0] is None else date.fromisoformat(found[0][:10])


def titles(c: Connection, shop_ids: Collection[int], items: Collection[str]) -> dict[str, str]:
    """A title of each item that is told by its id; an item that is told by its title is left out."""
    found: dict[str, str] = {}
    for piece in chunks(sorted(items)):
        query = (
            select(_REVIEW.c.item_id, func.max(_REVIEW.c.item_title))
            .where(_REVIEW.c.shop_id.in_(shop_ids), _REVIEW.c.item_id.in_(piece), _REVIEW.c.item_title != "")
            .group_by(_REVIEW.c.item_id)
        )
        found |= dict(zip(*columns(c, query, 2), strict=True))
    return found


def texts(c: Connection, review_ids: Sequence[int]) -> dict[int, str]:
    """What some reviews say."""
    query = select(_REVIEW.c.id, _REVIEW.c.text).where(_REVIEW.c.id.in_(review_ids))
    return {number: text or "" for number, text in rows(c, query)}


def _cases(c: Connection, conditions: Sequence[ColumnElement[bool]]) -> CaseColumns:
    k = REVIEW_CASE.c
    item: Any = func.coalesce(REVIEW_VERDICT.c.item, "")
    query = (
        select(k.id, k.shop_id, k.review_id, k.cause, k.owner, k.cost, k.opened_at, k.first_answer_at, item)
        .outerjoin(REVIEW_VERDICT, REVIEW_VERDICT.c.review_id == k.review_id)
        .where(*conditions)
        .order_by(k.opened_at, k.id)
    )
    return CaseColumns(*columns(c, query, 9))
