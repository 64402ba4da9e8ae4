"""Pages of the inbox: the next reviews that pass a filter, in the order of deadlines or the newest first.

No question reads the whole table where a page can be had for less: rows come in the order of an index until the page is
full, or, where few reviews can pass (rare words, one item, one owner), from those few. A page goes on behind a `Place`.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, literal_column, or_, select

from seller_toolkit.store import review_search
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_changes import BACK, MISSING
from seller_toolkit.store.review_tables import REVIEW_CASE, REVIEW_CHANGE, REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

FEW = 4_000
"""So many reviews are sorted and looked through quicker than rows in the order of an index are walked past."""
_WINDOW, _WINDOWS = 2_000, 6
_V, _REVIEW = REVIEW_VERDICT.c, RECORD_TABLES["review"]
_WAITS = _V.waits == literal_column("1")  # not a parameter, so that the index of those that wait is used
SOON, LATE, REST, UNDATED = range(4)
"""The parts of the order by deadline: what can be in time, the soonest first; what is late, the latest first; the rest."""


@dataclass(frozen=True)
class Wanted:
    """Which reviews: empty fields let everything pass. Grades, natures and polarities are places in their enumerations.

    `tags`: one of them is complained of; `mentions`: bits of aspects, praised or complained of (with `tags`: this or that).
    `due`: deadlines from and before these times, of reviews that wait. `against`: (grades, polarity) where stars and words are at odds. `change`:
    a kind of `review_change`. `surest_first`: by the score, the lowest first, which is for few reviews: no index has it.
    """

    shop_ids: tuple[int, ...]
    grades: tuple[int, ...] = ()
    natures: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    mentions: int = 0
    item: str = ""
    first: date | None = None
    last: date | None = None
    waiting: bool = False
    due: tuple[str, str] | None = None
    seen: bool | None = None
    against: tuple[tuple[tuple[int, ...], int | None], ...] = ()
    owner: str = ""
    change: str = ""
    channel: str = ""
    words: tuple[str, ...] = field(default=())
    surest_first: bool = False


@dataclass(frozen=True)
class Place:
    """Where a review stands in an order: its part, its time there (or its score, as text), its number."""

    part: int
    at: str | None
    number: int


def page(
    c: Connection, wanted: Wanted, *, now: str, newest_first: bool = False, after: Place | None = None, limit: int
) -> list[Place]:
    """The next reviews behind `after`, at most `limit`."""
    if wanted.surest_first:
        return _surest(c, wanted, now, after, limit)
    few = _few(c, wanted)
    if few is not None:
        return _of_few(c, wanted, few, now, after, newest_first=newest_first)[:limit]
    found: list[Place] = []
    for part in (REST, UNDATED) if newest_first else (SOON, LATE, REST, UNDATED):
        if after is not None and part < after.part:
            continue
        walk = _Walk(c, wanted, now, part, newest_first=newest_first)
        begin = after if after is not None and after.part == part else None
        part_found = walk.next(begin, limit - len(found))
        if part_found is None:  # too much was walked past: the words are rare where we look
            numbers = review_search.every(c, wanted.words)
            return _of_few(c, wanted, numbers, now, after, newest_first=newest_first)[:limit]
        found += part_found
        if len(found) >= limit:
            break
    return found


def count(c: Connection, wanted: Wanted, *, now: str) -> int:
    """How many reviews pass."""
    few = _few(c, wanted)
    if few is None and wanted.words:
        few = review_search.every(c, wanted.words)
    if few is not None:
        return len(_of_few(c, wanted, few, now, None))
    query = select(func.count()).select_from(REVIEW_VERDICT).where(*conditions(wanted, now))
    return c.scalar(query.where(_V.shop_id.in_(wanted.shop_ids))) or 0


def beside(c: Connection, numbers: Collection[int]) -> dict[int, tuple[str, tuple[str, ...]]]:
    """Who owns the newest case of each of these reviews, and how it changed between imports; others are missing."""
    these = sqlite.numbers_in(numbers)
    own, change = REVIEW_CASE.c, REVIEW_CHANGE.c
    owners = select(own.review_id, own.owner).where(own.review_id.in_(these), own.owner != "").order_by(own.id)
    kinds = select(change.review_id, change.kind).where(change.review_id.in_(these), still_so()).order_by(change.id)
    owner_of = dict(map(tuple, rows(c, owners)))
    kinds_of: dict[int, list[str]] = {}
    for number, kind in rows(c, kinds):
        kinds_of.setdefault(number, []).append(kind)
    return {one: (owner_of.get(one, ""), tuple(kinds_of.get(one, ()))) for one in owner_of.keys() | kinds_of.keys()}


def waits(now: str) -> ColumnElement[bool]:
    """It wants an answer, has none, and the platform still takes one."""
    return and_(_WAITS, or_(_V.closes_at.is_(None), _V.closes_at > now))


def still_so() -> ColumnElement[bool]:
    """Of a `review_change`: it does not say that a review is missing which is back."""
    change, later = REVIEW_CHANGE.c, REVIEW_CHANGE.alias("later")
    back = exists().where(later.c.review_id == change.review_id, later.c.kind == BACK, later.c.id > change.id)
    return or_(change.kind != MISSING, ~back.correlate(REVIEW_CHANGE))


def conditions(wanted: Wanted, now: str) -> list[ColumnElement[bool]]:
    """What a verdict has to meet, without the shop and the words."""
    found: list[ColumnElement[bool]] = []
    if wanted.grades:
        found.append(_V.grade.in_(wanted.grades))
    if wanted.natures:
        found.append(_V.nature.in_(wanted.natures) if len(wanted.natures) > 1 else _V.nature == wanted.natures[0])
    if wanted.tags or wanted.mentions:
        found.append(or_(*_about(wanted)))
    if wanted.item:
        found.append(_V.item == wanted.item)
    if wanted.first or wanted.last:
        found.append(or_(_V.written_at.is_(None), and_(*within(_V.written_at, wanted.first, wanted.last))))
    if wanted.waiting or wanted.due:
        found.append(waits(now))
    if wanted.due:
        found.append(and_(_V.due_at >= wanted.due[0], _V.due_at < wanted.due[1]))
    if wanted.seen is not None:
        found.append(_V.seen_at.is_not(None) if wanted.seen else _V.seen_at.is_(None))
    if wanted.against:
        found.append(or_(*(_against(grades, polarity) for grades, polarity in wanted.against)))
    return found + [_V.review_id.in_(source) for source in _elsewhere(wanted)]


def _about(wanted: Wanted) -> list[ColumnElement[bool]]:
    """What a review may be about: one of them is enough."""
    found: list[ColumnElement[bool]] = []
    if wanted.mentions:
        found.append(_V.praised.bitwise_or(_V.complained).bitwise_and(wanted.mentions) != 0)
    if wanted.tags:
        t = REVIEW_TAG.c
        same = (t.shop_id == _V.shop_id, t.written_at == func.coalesce(_V.written_at, ""), t.review_id == _V.review_id)
        found.append(exists().where(t.tag.in_(wanted.tags), *same))
    return found


def _against(grades: tuple[int, ...], polarity: int | None) -> ColumnElement[bool]:
    of = _V.grade.in_(grades)
    return of if polarity is None else and_(of, _V.polarity == polarity)


def _elsewhere(wanted: Wanted) -> list[Select[Any]]:
    """What other tables say: numbers of the reviews."""
    found: list[Select[Any]] = []
    if wanted.owner:
        of = REVIEW_CASE.c.shop_id.in_(wanted.shop_ids), REVIEW_CASE.c.owner == wanted.owner
        found.append(select(REVIEW_CASE.c.review_id).where(*of, REVIEW_CASE.c.review_id.is_not(None)))
    if wanted.change:
        found.append(select(REVIEW_CHANGE.c.review_id).where(REVIEW_CHANGE.c.kind == wanted.change, still_so()))
    if wanted.channel:
        of = _REVIEW.c.shop_id.in_(wanted.shop_ids), _REVIEW.c.channel == wanted.channel
        found.append(select(_REVIEW.c.id).where(*of))
    return found


def _surest(c: Connection, wanted: Wanted, now: str, after: Place | None, limit: int) -> list[Place]:
    query = select(_V.review_id, _V.score).where(_V.shop_id.in_(wanted.shop_ids), *conditions(wanted, now))
    if wanted.words:
        query = query.where(_V.review_id.in_(sqlite.numbers_in(review_search.every(c, wanted.words))))
    if after is not None and after.at is not None:
        score = float(after.at)
        query = query.where(_V.score >= score, or_(_V.score > score, _V.review_id < after.number))
    found = rows(c, query.order_by(_V.score, _V.review_id.desc()).limit(limit))
    return [Place(REST, repr(score), number) for number, score in found]


# --- from few -----------------------------------------------------------------------------------------------------


def _few(c: Connection, wanted: Wanted) -> list[int] | None:
    """Numbers of few reviews among which are all that are wanted; None where they are many or nothing narrows them."""
    sources = _elsewhere(wanted)
    of_shop = _V.shop_id.in_(wanted.shop_ids)
    if wanted.item:
        sources.append(select(_V.review_id).where(of_shop, _V.item == wanted.item))
    if wanted.tags and not wanted.mentions:
        of = REVIEW_TAG.c.shop_id.in_(wanted.shop_ids), REVIEW_TAG.c.tag.in_(wanted.tags)
        sources.append(select(REVIEW_TAG.c.review_id).where(*of))
    if wanted.natures:
        sources.append(select(_V.review_id).where(of_shop, _V.nature.in_(wanted.natures)))
    if wanted.seen is not None:
        seen = _V.seen_at.is_not(None) if wanted.seen else _V.seen_at.is_(None)
        sources.append(select(_V.review_id).where(of_shop, seen))
    for source in sources:
        found = list(scalars(c, source.limit(FEW + 1)))
        if len(found) <= FEW:
            return found
    return review_search.candidates(c, wanted.words, FEW) if wanted.words else None


def _of_few(
    c: Connection, wanted: Wanted, numbers: Sequence[int], now: str, after: Place | None, *, newest_first: bool = False
) -> list[Place]:
    """All that pass of these, in the order, behind `after`."""
    query = select(_V.review_id, _V.shop_id, _V.written_at, _V.due_at, waits(now)).where(
        _V.review_id.in_(sqlite.numbers_in(set(numbers))), *conditions(wanted, now)
    )
    found = [row for row in rows(c, query) if row[1] in wanted.shop_ids]
    if wanted.words:
        holding = review_search.containing(c, wanted.words, [row[0] for row in found])
        found = [row for row in found if row[0] in holding]
    places = [
        _place(number, written, due if waiting and not newest_first else None, now)
        for number, _, written, due, waiting in found
    ]
    return in_order(place for place in places if after is None or _is_behind(place, after))


def _place(number: int, written: str | None, due: str | None, now: str) -> Place:
    if due is not None:
        return Place(SOON if due > now else LATE, due, number)
    return Place(UNDATED if written is None else REST, written, number)


def in_order(places: Iterable[Place]) -> list[Place]:
    """Part by part: the soonest first, then the latest first; of one moment the newer number first."""
    every = sorted(places, key=lambda place: place.number, reverse=True)
    soon = sorted((one for one in every if one.part == SOON), key=lambda place: place.at or "")
    rest = sorted((one for one in every if one.part != SOON), key=lambda place: place.at or "", reverse=True)
    return soon + sorted(rest, key=lambda place: place.part)


def _is_behind(place: Place, after: Place) -> bool:
    if place.part != after.part:
        return place.part > after.part
    if place.at == after.at:
        return place.number < after.number
    one, other = place.at or "", after.at or ""
    return one > other if place.part == SOON else one < other


# --- along an index -----------------------------------------------------------------------------------------------


class _Walk:
    """Walks one part of the order along its index, shop by shop and grade by grade, and merges what it finds."""

    def __init__(self, c: Connection, wanted: Wanted, now: str, part: int, *, newest_first: bool) -> None:
        self._c, self._wanted, self._now, self._part = c, wanted, now, part
        self._newest_first = newest_first
        self._at = _V.written_at if part in (REST, UNDATED) else _V.due_at
        self._windows = 0

    def next(self, after: Place | None, limit: int) -> list[Place] | None:
        """At most `limit` places behind `after`; None where the words do not turn up soon."""
        if self._is_empty():
            return []
        found: list[Place] = []
        for shop in self._wanted.shop_ids:
            for grade in self._grades():
                some = self._of_words(shop, grade, after, limit) if self._wanted.words else None
                if self._wanted.words and some is None:
                    return None
                found += some or ([] if self._wanted.words else self._rows(shop, grade, after, limit))
        return in_order(found)[:limit]

    def _is_empty(self) -> bool:
        """Reviews that wait for an answer and have a deadline stand in the first two parts."""
        return bool(self._wanted.due) and self._part in (REST, UNDATED) and not self._newest_first

    def _grades(self) -> tuple[int | None, ...]:
        """Each grade has its place in the index; deadlines are in one order for all grades."""
        return self._wanted.grades or (None,) if self._part in (REST, UNDATED) else (None,)

    def _of_words(self, shop: int, grade: int | None, after: Place | None, limit: int) -> list[Place] | None:
        found: list[Place] = []
        while len(found) < limit:
            window = self._rows(shop, grade, after, _WINDOW)
            holding = review_search.containing(self._c, self._wanted.words, [place.number for place in window])
            found += [place for place in window if place.number in holding]
            if len(window) < _WINDOW:
                break
            after = window[-1]
            self._windows += 1
            if self._windows >= _WINDOWS and len(found) < limit:
                return None
        return found[:limit]

    def _rows(self, shop: int, grade: int | None, after: Place | None, limit: int) -> list[Place]:
        query = select(self._at, _V.review_id).where(_V.shop_id == shop, *self._of_part(), *self._behind(after))
        query = query.where(*conditions(self._wanted, self._now))
        if grade is not None:
            query = query.where(_V.grade == grade)
        rising = self._part == SOON
        by = (self._at.asc(), _V.review_id.desc()) if rising else (self._at.desc(), _V.review_id.desc())
        return [Place(self._part, at, number) for at, number in rows(self._c, query.order_by(*by).limit(limit))]

    def _of_part(self) -> list[ColumnElement[bool]]:
        waiting = waits(self._now)
        if self._part == SOON:
            return [waiting, _V.due_at > self._now]
        if self._part == LATE:
            return [waiting, _V.due_at <= self._now]
        dated = _V.written_at.is_(None) if self._part == UNDATED else _V.written_at.is_not(None)
        if self._newest_first:
            return [dated]
        # those with a deadline that wait were in the parts before
        return [dated, or_(_V.waits != 1, _V.due_at.is_(None), _V.closes_at <= self._now)]

    def _behind(self, after: Place | None) -> list[ColumnElement[bool]]:
        if after is None:
            return []
        if after.at is None:
            return [_V.review_id < after.number]
        if self._part == SOON:
            return [self._at >= after.at, or_(self._at > after.at, _V.review_id < after.number)]
        return [self._at <= after.at, or_(self._at < after.at, _V.review_id < after.number)]
