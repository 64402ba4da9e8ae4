"""How many reviews stand under each filter of the inbox; each number from the index that holds it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select

from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_pages import still_so, waits
from seller_toolkit.store.review_tables import REVIEW_CASE, REVIEW_CHANGE, REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import day_text, read_day, within

_V, _T, _REVIEW = REVIEW_VERDICT.c, REVIEW_TAG.c, RECORD_TABLES["review"].c
Days = tuple[date | None, date | None]


@dataclass(frozen=True)
class Scope:
    """Whose reviews are counted: those of the shops, of them only `numbers` where these are given."""

    shop_ids: tuple[int, ...]
    numbers: tuple[int, ...] | None = None

    def of(self, shop_id: ColumnElement[int], review_id: ColumnElement[int]) -> ColumnElement[bool]:
        """A row's shop and review are among them."""
        if self.numbers is None:
            return shop_id.in_(self.shop_ids)
        return and_(shop_id.in_(self.shop_ids), review_id.in_(sqlite.numbers_in(self.numbers)))


def by_grade(c: Connection, scope: Scope, days: Days) -> dict[int, int]:
    """Reviews of each grade; one without a time belongs to every period."""
    query = select(_V.grade, func.count()).where(scope.of(_V.shop_id, _V.review_id), *_dated(days)).group_by(_V.grade)
    return dict(_pairs(c, query))


def by_tag(c: Connection, scope: Scope, days: Days, middle: date) -> dict[str, tuple[int, int, int]]:
    """Complaints of each tag: all, those after `middle`, and those up to it; undated ones are in none of the halves."""
    behind = day_text(min(middle, date.max - timedelta(days=1)) + timedelta(days=1))
    later = func.sum(case((_T.written_at >= behind, 1), else_=0))
    dated = func.sum(case((_T.written_at != "", 1), else_=0))
    of: list[ColumnElement[bool]] = [scope.of(_T.shop_id, _T.review_id)]
    if days[0] or days[1]:
        of.append(or_(_T.written_at == "", and_(*within(_T.written_at, *days))))
    query = select(_T.tag, func.count(), later, dated).where(*of).group_by(_T.tag)
    return {tag: (total, now, known - now) for tag, total, now, known in rows(c, query)}


def of_tags(c: Connection, scope: Scope, days: Days, middle: date, tags: Collection[str]) -> tuple[int, int, int]:
    """The same three numbers of the complaints that have any of several tags, each counted once."""
    of: list[ColumnElement[bool]] = [scope.of(_T.shop_id, _T.review_id), _T.tag.in_(tags)]
    if days[0] or days[1]:
        of.append(or_(_T.written_at == "", and_(*within(_T.written_at, *days))))
    each = select(_T.review_id, _T.written_at).where(*of).distinct().subquery()
    later = case((func.substr(each.c.written_at, 1, 10) > day_text(middle), 1), else_=0)
    dated = case((each.c.written_at != "", 1), else_=0)
    total, now, known = rows(c, select(func.count(), func.sum(later), func.sum(dated)).select_from(each))[0]
    return total, now or 0, (known or 0) - (now or 0)


def due_days(c: Connection, scope: Scope, now: str) -> tuple[int, dict[str, int]]:
    """How many reviews wait, and how many by the day of their deadline, those that it has passed under ""."""
    day = case((_V.due_at <= now, ""), else_=func.substr(_V.due_at, 1, 10))
    query = select(day, func.count()).where(scope.of(_V.shop_id, _V.review_id), waits(now)).group_by(day)
    found = dict(_pairs(c, query))
    return sum(found.values()), {day: count for day, count in found.items() if day is not None}


def unseen(c: Connection, scope: Scope) -> int:
    """How many reviews nobody saw yet."""
    query = (
        select(func.count()).select_from(REVIEW_VERDICT).where(scope.of(_V.shop_id, _V.review_id), _V.seen_at.is_(None))
    )
    return c.scalar(query) or 0


def at_odds(c: Connection, scope: Scope, grades: Collection[int], polarity: int) -> int:
    """How many reviews of these grades have words of that polarity."""
    of = scope.of(_V.shop_id, _V.review_id), _V.grade.in_(grades), _V.polarity == polarity
    return c.scalar(select(func.count()).select_from(REVIEW_VERDICT).where(*of)) or 0


def has_any(c: Connection, shop_id: int) -> bool:
    """Whether the shop has reviews at all, judged or not."""
    return c.scalar(select(_REVIEW.id).where(_REVIEW.shop_id == shop_id).limit(1)) is not None


def span(c: Connection, scope: Scope) -> Days:
    """The first and the last day that a review was written on, None where none has a time."""
    ends: list[str] = []
    for shop in scope.shop_ids:
        for end in (func.min, func.max):  # each by itself, so that the index answers at once
            found = c.scalar(select(end(_V.written_at)).where(_V.shop_id == shop))
            ends += [found] if found else []
    return read_day(min(ends, default=None)), read_day(max(ends, default=None))


def total(c: Connection, scope: Scope) -> int:
    """How many reviews were judged."""
    return c.scalar(select(func.count()).select_from(REVIEW_VERDICT).where(scope.of(_V.shop_id, _V.review_id))) or 0


def of_item(c: Connection, shop_id: int, item: str, praise: int) -> int:
    """How many reviews of an item want an answer or wanted one."""
    of = _V.shop_id == shop_id, _V.item == item, _V.grade != praise
    return c.scalar(select(func.count()).select_from(REVIEW_VERDICT).where(*of)) or 0


def by_item(c: Connection, scope: Scope, praise: int) -> dict[str, int]:
    """Reviews of each item that want an answer or wanted one."""
    of = scope.of(_V.shop_id, _V.review_id), _V.grade != praise
    return dict(_pairs(c, select(_V.item, func.count()).where(*of).group_by(_V.item)))


def by_owner(c: Connection, scope: Scope) -> dict[str, int]:
    """Reviews whose case somebody owns."""
    own = REVIEW_CASE.c
    query = select(own.owner, func.count(func.distinct(own.review_id))).where(
        scope.of(own.shop_id, own.review_id), own.owner != "", own.review_id.is_not(None)
    )
    return dict(_pairs(c, query.group_by(own.owner)))


def by_change(c: Connection, scope: Scope) -> dict[str, int]:
    """Reviews that changed between two imports, by the kind of change; one that is back is not missing."""
    change = REVIEW_CHANGE.c
    query = select(change.kind, func.count(func.distinct(change.review_id))).where(still_so())
    of = _V.review_id == change.review_id, scope.of(_V.shop_id, _V.review_id)
    return dict(_pairs(c, query.join_from(REVIEW_CHANGE, REVIEW_VERDICT, of[0]).where(of[1]).group_by(change.kind)))


def by_channel(c: Connection, scope: Scope) -> dict[str, int]:
    """Reviews that came by another way than a platform's export, by their channel."""
    of = scope.of(_REVIEW.shop_id, _REVIEW.id), _REVIEW.channel.is_not(None), _REVIEW.channel != ""
    return dict(_pairs(c, select(_REVIEW.channel, func.count()).where(*of).group_by(_REVIEW.channel)))


def _dated(days: Days) -> list[ColumnElement[bool]]:
    return [or_(_V.written_at.is_(None), and_(*within(_V.written_at, *days)))] if days[0] or days[1] else []


def _pairs(c: Connection, query: Select[Any]) -> Mapping[Any, int]:
    return dict(map(tuple, rows(c, query)))
