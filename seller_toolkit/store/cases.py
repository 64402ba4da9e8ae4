"""Cases of reviews (评价工单), the stretches in which they waited, and the log of what was done to them."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, exists, or_, select

from seller_toolkit.domain.cases import Case, CaseChange, CaseState, Pause, edited
from seller_toolkit.domain.errors import UserError
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.records import chunks
from seller_toolkit.store.review_tables import CASE_LOG, CASE_PAUSE, REVIEW_CASE, REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.statements import columns, rows, scalars
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import day_text, read_day, read_time, time_text, within

_REVIEW = RECORD_TABLES["review"]
_COLUMNS = tuple(column.name for column in REVIEW_CASE.c)
"""In the order of the fields of `Case`."""
_DAYS = ("follow_up", "appeal_due")
_TIMES = ("opened_at", "first_answer_at", "closed_at")
_WHERE = ("id", "shop_id", "review_id", "review_key", "order_no")
"""What a case is about; the rest is what was done."""
_NOT_LOGGED = frozenset({*_WHERE, "opened_at", "closed_at"})


@dataclass(frozen=True)
class LogLine:
    """One line of a case's log. `before` and `after` are the field's kept texts, "" where it was empty."""

    at: datetime
    field: str
    before: str
    after: str
    who: str = ""


@dataclass(frozen=True)
class ReviewFacts:
    """What a case begins with: its review, and what was said of it. `nature` is a place in `Nature`.

    `tags` is None where the review was not judged yet.
    """

    number: int
    shop_id: int
    key: str
    order_no: str
    stars: float | None
    text: str
    nature: int | None
    tags: tuple[str, ...] | None
    written_at: str | None = None
    item_title: str = ""


# --- reading ------------------------------------------------------------------------------------------------------


def by_number(c: Connection, number: int) -> Case:
    """The case with this number.

    Raises:
        UserError: "case.unknown".
    """
    found = find(c, [number])
    if not found:
        raise UserError("case.unknown", id=number)
    return found[number]


def find(c: Connection, numbers: Collection[int]) -> dict[int, Case]:
    """The cases with these numbers; those that are not there are left out."""
    found: dict[int, Case] = {}
    for piece in chunks(sorted(set(numbers))):
        found |= {case.number: case for case in _cases(c, select(REVIEW_CASE).where(REVIEW_CASE.c.id.in_(piece)))}
    return found


def by_review(c: Connection, review_ids: Collection[int]) -> dict[int, Case]:
    """The case of each of these reviews that has one; the newest, should there be several."""
    found: dict[int, Case] = {}
    for piece in chunks(sorted(set(review_ids))):
        query = select(REVIEW_CASE).where(REVIEW_CASE.c.review_id.in_(piece)).order_by(REVIEW_CASE.c.id)
        found |= {case.review: case for case in _cases(c, query) if case.review is not None}
    return found


def open_cases(c: Connection, shop_ids: Collection[int], owner: str | None = None) -> tuple[Case, ...]:
    """The cases of these shops that are not closed, the oldest first; of one owner where one is given."""
    query = select(REVIEW_CASE).where(
        REVIEW_CASE.c.shop_id.in_(shop_ids), REVIEW_CASE.c.state != CaseState.CLOSED.value
    )
    if owner is not None:
        query = query.where(REVIEW_CASE.c.owner == owner)
    return tuple(_cases(c, query.order_by(REVIEW_CASE.c.id)))


def between(c: Connection, shop_ids: Collection[int], first: date | None, last: date | None) -> tuple[Case, ...]:
    """The cases of these shops that were opened within the days given, both included, the oldest first."""
    dated = within(REVIEW_CASE.c.opened_at, first, last)
    query = select(REVIEW_CASE).where(REVIEW_CASE.c.shop_id.in_(shop_ids), *dated)
    return tuple(_cases(c, query.order_by(REVIEW_CASE.c.opened_at, REVIEW_CASE.c.id)))


def pauses(c: Connection, numbers: Collection[int]) -> dict[int, tuple[Pause, ...]]:
    """The stretches in which each of these cases waited, in order; cases that never did are left out."""
    found: dict[int, list[Pause]] = {}
    for piece in chunks(sorted(set(numbers))):
        query = select(CASE_PAUSE).where(CASE_PAUSE.c.review_case_id.in_(piece))
        for row in rows(c, query.order_by(CASE_PAUSE.c.review_case_id, CASE_PAUSE.c.since)):
            pause = Pause(datetime.fromisoformat(row.since), read_time(row.until))
            found.setdefault(row.review_case_id, []).append(pause)
    return {number: tuple(some) for number, some in found.items()}


def waited(c: Connection) -> dict[int, tuple[Pause, ...]]:
    """The stretches in which reviews waited for their buyers, by the reviews' numbers; the others are left out."""
    query = select(REVIEW_CASE.c.id, REVIEW_CASE.c.review_id).where(
        REVIEW_CASE.c.id.in_(select(CASE_PAUSE.c.review_case_id)), REVIEW_CASE.c.review_id.is_not(None)
    )
    of_case = dict(rows(c, query))
    return {of_case[number]: some for number, some in pauses(c, of_case.keys()).items()}


def owners(c: Connection, shop_ids: Collection[int]) -> tuple[str, ...]:
    """Everybody who owns a case of these shops."""
    query = select(REVIEW_CASE.c.owner).where(REVIEW_CASE.c.shop_id.in_(shop_ids), REVIEW_CASE.c.owner != "")
    return tuple(scalars(c, query.distinct().order_by(REVIEW_CASE.c.owner)))


def history(c: Connection, number: int) -> tuple[LogLine, ...]:
    """What was done to a case, oldest first."""
    query = select(CASE_LOG).where(CASE_LOG.c.review_case_id == number).order_by(CASE_LOG.c.id)
    return tuple(LogLine(datetime.fromisoformat(r.at), r.field, r.before, r.after, r.who) for r in rows(c, query))


def facts_of(c: Connection, review_ids: Collection[int]) -> tuple[ReviewFacts, ...]:
    """These reviews with what was said of them; those that are not there are left out."""
    found: list[ReviewFacts] = []
    for piece in chunks(sorted(set(review_ids))):
        query = (
            select(
                _REVIEW.c.id, _REVIEW.c.shop_id, _REVIEW.c.key, _REVIEW.c.order_no, _REVIEW.c.stars, _REVIEW.c.text,
                _REVIEW.c.appended_text, REVIEW_VERDICT.c.nature, REVIEW_VERDICT.c.review_id.label("judged"),
                _REVIEW.c.written_at, _REVIEW.c.item_title,
            )
            .outerjoin(REVIEW_VERDICT, REVIEW_VERDICT.c.review_id == _REVIEW.c.id)
            .where(_REVIEW.c.id.in_(piece))
        )  # fmt: skip
        tags = _tags_of(c, piece)
        for one in rows(c, query):
            words = "\n".join(filter(None, (one.text, one.appended_text)))
            said = None if one.judged is None else tags.get(one.id, ())
            found.append(
                ReviewFacts(
                    one.id, one.shop_id, one.key, one.order_no or "", one.stars, words, one.nature, said,
                    one.written_at, one.item_title or "",
                )
            )  # fmt: skip
    return tuple(found)


def _tags_of(c: Connection, review_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    query = select(REVIEW_TAG.c.review_id, REVIEW_TAG.c.tag).where(REVIEW_TAG.c.review_id.in_(review_ids))
    found: dict[int, list[str]] = {}
    for number, tag in rows(c, query.order_by(REVIEW_TAG.c.tag)):
        found.setdefault(number, []).append(tag)
    return {number: tuple(some) for number, some in found.items()}


# --- writing ------------------------------------------------------------------------------------------------------


def open_case(c: Connection, case: Case, *, at: datetime, who: str = "") -> Case:
    """Keep a new case and log that it began; it comes back with its number (the one given is not looked at)."""
    (opened,) = numbered(c, [replace(case, opened_at=case.opened_at or at)])
    write(c, [CaseChange(None, opened)], at=lambda _case: at, who=who)
    return opened


def change(c: Connection, number: int, *, at: datetime, who: str = "", **values: object) -> Case:
    """Give fields of a case new values, log those that differ, and return the case as it is now.

    Raises:
        UserError: "case.unknown", and what `edited` raises.
    """
    before = by_number(c, number)
    after = edited(before, values, at)
    write(c, [CaseChange(before, after)], at=lambda _case: at, who=who)
    return after


def numbered(c: Connection, cases: Iterable[Case]) -> tuple[Case, ...]:
    """New cases with the numbers that they are going to have; to be asked under the lock of a writer."""
    first = sqlite.next_id(c, REVIEW_CASE)
    return tuple(replace(case, number=number) for number, case in enumerate(cases, first))


def write(
    c: Connection, changes: Sequence[CaseChange], *, at: Callable[[Case], datetime], who: str = ""
) -> tuple[CaseChange, ...]:
    """Keep cases as each change says, log what differs, and return the changes that made a difference.

    A case that comes back under its old number begins its log anew. `at` is the moment of a case's log.
    """
    made = tuple(one for one in changes if one.before != one.after)
    gone = [one.number for one in made if one.after is None]
    for piece in chunks(gone):
        c.execute(REVIEW_CASE.delete().where(REVIEW_CASE.c.id.in_(piece)))
    kept = [(one, {} if one.before is None else _kept(one.before), _kept(one.after)) for one in made if one.after]
    sqlite.insert_many(c, REVIEW_CASE, _COLUMNS, (tuple(new.values()) for _, old, new in kept if not old))
    changed = [(*list(new.values())[1:], new["id"]) for _, old, new in kept if old and old != new]
    sqlite.update_many(c, REVIEW_CASE, _COLUMNS[1:], changed)
    _write_pauses(c, [one for one, _, _ in kept])
    lines = [line for one, old, new in kept if one.after for line in _lines(old, new, time_text(at(one.after)), who)]
    sqlite.insert_many(c, CASE_LOG, ("review_case_id", "at", "field", "before", "after", "who"), lines)
    return made


def rematch(c: Connection) -> None:
    """Say again which reviews the cases are about, after reviews came or went; by the reviews' natural keys."""
    there = exists().where(_REVIEW.c.id == REVIEW_CASE.c.review_id).correlate(REVIEW_CASE)
    same = select(_REVIEW.c.id).where(
        _REVIEW.c.shop_id == REVIEW_CASE.c.shop_id, _REVIEW.c.key == REVIEW_CASE.c.review_key
    )
    lost = or_(REVIEW_CASE.c.review_id.is_(None), ~there)
    found = same.correlate(REVIEW_CASE).scalar_subquery()
    c.execute(REVIEW_CASE.update().where(lost).values(review_id=found))
    now = select(_REVIEW.c.key).where(_REVIEW.c.id == REVIEW_CASE.c.review_id).correlate(REVIEW_CASE).scalar_subquery()
    c.execute(REVIEW_CASE.update().where(REVIEW_CASE.c.review_key != now).values(review_key=now))


def _write_pauses(c: Connection, changes: Sequence[CaseChange]) -> None:
    moved = [(one.number, one.after.pauses) for one in changes if one.after and one.after.pauses != _pauses_before(one)]
    for piece in chunks([number for number, _ in moved]):
        c.execute(CASE_PAUSE.delete().where(CASE_PAUSE.c.review_case_id.in_(piece)))
    lines = [
        (number, time_text(pause.since), None if pause.until is None else time_text(pause.until))
        for number, some in moved
        for pause in some
    ]
    sqlite.insert_many(c, CASE_PAUSE, ("review_case_id", "since", "until"), lines)


def _pauses_before(change: CaseChange) -> tuple[Pause, ...]:
    return change.before.pauses if change.before is not None else ()


def _lines(old: Mapping[str, Any], new: Mapping[str, Any], at: str, who: str) -> list[tuple[Any, ...]]:
    """What is logged of one case: of a new one its state, and what it began with."""
    before = old or dict.fromkeys(new)
    order = new if old else {"state": new["state"], **new}
    return [
        (new["id"], at, name, _said(before[name]), _said(value), who)
        for name, value in order.items()
        if name not in _NOT_LOGGED and _said(before[name]) != _said(value)
    ]


def _said(value: object) -> str:
    return "" if value is None else str(value)


def _kept(case: Case) -> dict[str, Any]:
    """The case as its row; in the order of `_COLUMNS`."""
    values: dict[str, Any] = {name: getattr(case, _FIELDS.get(name, name)) for name in _COLUMNS}
    for name in _DAYS:
        values[name] = None if values[name] is None else day_text(values[name])
    for name in _TIMES:
        values[name] = None if values[name] is None else time_text(values[name])
    values["opened_at"] = values["opened_at"] or ""
    return {name: str(value) if isinstance(value, str) else value for name, value in values.items()}


_FIELDS = {"id": "number", "review_id": "review"}


def _cases(c: Connection, query: Select[Any]) -> list[Case]:
    """The cases of a query over `_COLUMNS`, column by column: a shop may have thousands."""
    found = dict(zip(_COLUMNS, columns(c, query, len(_COLUMNS)), strict=True))
    for name in _DAYS:
        found[name] = tuple(map(read_day, found[name]))
    for name in _TIMES:
        found[name] = tuple(read_time(text or None) for text in found[name])
    waited = pauses(c, found["id"])
    return list(map(Case, *found.values(), (waited.get(number, ()) for number in found["id"])))
