"""What became of reviews between two imports: edited, appended, missing in a newer export, back again.

Every import notes what it sees, also what an earlier one has noted, so that one that is undone takes nothing with it that another
one saw. Reading them puts the notes together.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.records import chunks
from seller_toolkit.store.review_tables import REVIEW_CHANGE
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import BATCH, RECORD_TABLES
from seller_toolkit.store.values import time_text

EDITED, APPENDED, MISSING, BACK = "edited", "appended", "missing", "back"
CHANGED_FIELD = {EDITED: "text", APPENDED: "appended_text"}
"""Kinds of which a field of the review tells, by that field."""
_REVIEW = RECORD_TABLES["review"]
_IDENTITY = ("order_no", "item_id", "written_at")


@dataclass(frozen=True)
class ReviewChange:
    """One change: `kind` is one of the four above, `before` the earlier words of what was edited or appended to, `batch` who saw it."""

    review: int
    batch: int
    kind: str
    at: datetime
    before: str


@dataclass(frozen=True)
class Stored:
    """A review of the store by what tells it apart besides its words."""

    key: str
    order_no: str
    item_id: str
    written_at: str
    sku: str


@dataclass(frozen=True)
class Unseen:
    """A review of the store that an export does not have."""

    number: int
    stars: float | None
    item: str


def keep(c: Connection, batch: int, at: datetime, found: Sequence[tuple[int, str, str]]) -> None:
    """Note what an import found: (review, kind, earlier words)."""
    lines = [(review, batch, kind, time_text(at), before) for review, kind, before in found]
    sqlite.insert_many(c, REVIEW_CHANGE, ("review_id", "batch_id", "kind", "at", "before"), lines)


def give_up(c: Connection, batch: int, heirs: Mapping[int, Sequence[tuple[int, Mapping[str, Any]]]]) -> None:
    """Forget what an undone import noted. `heirs` are the imports that the changes of fields passed to, with review and earlier values."""
    t = REVIEW_CHANGE.c
    for heir, befores in heirs.items():
        at = c.scalar(select(BATCH.c.imported_at).where(BATCH.c.id == heir))
        for review, before in befores:
            for kind in (kind for kind, field in CHANGED_FIELD.items() if field in before):
                mine = (t.batch_id == batch, t.review_id == review, t.kind == kind)
                c.execute(REVIEW_CHANGE.update().where(*mine).values(batch_id=heir, at=at))
    c.execute(REVIEW_CHANGE.delete().where(t.batch_id == batch))


def of_reviews(c: Connection, numbers: Collection[int]) -> dict[int, tuple[ReviewChange, ...]]:
    """The changes of each of these reviews that has any, the oldest first; what several exports lack is missing once."""
    found: dict[int, list[ReviewChange]] = {}
    for piece in chunks(tuple(numbers)):
        for one in _read(c, REVIEW_CHANGE.c.review_id.in_(piece)):
            found.setdefault(one.review, []).append(one)
    told = {number: _told(changes) for number, changes in found.items()}
    return {number: changes for number, changes in told.items() if changes}


def changed_reviews(c: Connection, shop_ids: Collection[int], kind: str) -> set[int]:
    """The reviews of these shops that were edited or appended to, or that the newest export which should have them lacks."""
    mine = REVIEW_CHANGE.c.review_id.in_(select(_REVIEW.c.id).where(_REVIEW.c.shop_id.in_(shop_ids)))
    if kind != MISSING:
        return set(scalars(c, select(REVIEW_CHANGE.c.review_id).where(mine, REVIEW_CHANGE.c.kind == kind)))
    last: dict[int, str] = {}
    for one in _read(c, mine & REVIEW_CHANGE.c.kind.in_((MISSING, BACK))):
        last[one.review] = one.kind
    return {number for number, kind_ in last.items() if kind_ == MISSING}


def ever_missing(c: Connection, shop_id: int) -> dict[str, int]:
    """Every review of a shop that an export ever lacked: key → number."""
    query = select(_REVIEW.c.key, _REVIEW.c.id).where(
        _REVIEW.c.shop_id == shop_id,
        _REVIEW.c.id.in_(select(REVIEW_CHANGE.c.review_id).where(REVIEW_CHANGE.c.kind == MISSING)),
    )
    return dict(rows(c, query))


def alike(c: Connection, shop_id: int, times: Collection[str]) -> list[Stored]:
    """The stored reviews with an order and an item that were written at one of these times."""
    first, last = min(times), max(times)
    span = (_REVIEW.c.shop_id == shop_id, _REVIEW.c.written_at.between(first, last))
    there = c.scalar(select(func.count()).select_from(_REVIEW).where(*span)) or 0
    if not there:
        return []
    columns = [_REVIEW.c.key, *(_REVIEW.c[name] for name in _IDENTITY), func.coalesce(_REVIEW.c.sku, "")]
    known = (func.coalesce(_REVIEW.c.order_no, "") != "", func.coalesce(_REVIEW.c.item_id, "") != "")
    if there <= 4 * len(times):
        found = sqlite.read_all(c, select(*columns).where(*span, *known))
        return [Stored(*row) for row in found if row[3] in times]
    found = []
    for piece in chunks(sorted(times)):
        found += rows(c, select(*columns).where(span[0], _REVIEW.c.written_at.in_(piece), *known))
    return [Stored(*row) for row in found]


def by_layout(c: Connection, shop_id: int, layout: str, batch: int, first: str, last: str) -> dict[str, Unseen]:
    """Reviews that earlier files of a layout brought, written between two times, both left out; by their keys."""
    item = func.coalesce(func.nullif(_REVIEW.c.item_id, ""), _REVIEW.c.item_title, "")
    files = select(BATCH.c.id).where(BATCH.c.layout == layout, BATCH.c.undone_at.is_(None), BATCH.c.id < batch)
    query = select(_REVIEW.c.key, _REVIEW.c.id, _REVIEW.c.stars, item).where(
        _REVIEW.c.shop_id == shop_id, _REVIEW.c.written_at > first, _REVIEW.c.written_at < last,
        _REVIEW.c.batch_id.in_(files),
    )  # fmt: skip
    return {key: Unseen(*rest) for key, *rest in sqlite.read_all(c, query)}


def numbers_of(c: Connection, shop_id: int, keys: Sequence[str]) -> dict[str, int]:
    """Key → number in the store."""
    found = sqlite.rows_by_key(c, _REVIEW, ("id",), shop_id, keys) if keys else {}
    return {key: found[key][1] for key in keys if key in found}


def _read(c: Connection, which: ColumnElement[bool]) -> list[ReviewChange]:
    t = REVIEW_CHANGE.c
    query = select(t.review_id, t.batch_id, t.kind, t.at, t.before).where(which).order_by(t.batch_id, t.id)
    return [
        ReviewChange(r.review_id, r.batch_id, r.kind, datetime.fromisoformat(r.at), r.before) for r in rows(c, query)
    ]


def _told(changes: Sequence[ReviewChange]) -> tuple[ReviewChange, ...]:
    """Without what says again that a review is missing or there."""
    told: list[ReviewChange] = []
    missing = False
    for one in changes:
        if one.kind in (MISSING, BACK):
            if (one.kind == MISSING) == missing:
                continue
            missing = not missing
        told.append(one)
    return tuple(told)
