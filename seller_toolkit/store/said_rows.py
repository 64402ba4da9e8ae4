"""What the user said, row by row: looked at before and after a deed, and put back as it was."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, and_, select
from sqlalchemy.exc import IntegrityError

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import RowChange
from seller_toolkit.store.memory import note_key
from seller_toolkit.store.records import chunks
from seller_toolkit.store.review_tables import (
    CLOCK_RULE,
    OWN_DAY,
    OWN_REPLY,
    OWN_TAG,
    PHRASE_RULE,
    REASON_TAG,
    REVIEW_CORRECTION,
    REVIEW_VERDICT,
    TAG_ALIAS,
    TAG_LABEL,
)
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import EVENT, META, REMEMBERED, SHOP

_TABLES = (
    CLOCK_RULE, EVENT, META, OWN_DAY, OWN_REPLY, OWN_TAG, PHRASE_RULE, REASON_TAG, REMEMBERED, REVIEW_CORRECTION,
    REVIEW_VERDICT, SHOP, TAG_ALIAS, TAG_LABEL,
)  # fmt: skip
TABLES: Mapping[str, Table] = {table.name: table for table in _TABLES}
"""Small tables of what the user said; of a verdict and of a shop only what the user may say of it."""

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "review_verdict": ("review_id", "nature", "nature_by_hand", "seen_at"),
    "shop": ("id", "category", "note"),
}
_OF_REVIEWS = ("review_correction", "review_verdict")
SEEN = "seen_at"

Row = dict[str, Any]
Look = Mapping[tuple[Any, ...], Row]
"""Rows by their table and key."""


def look(c: Connection, tables: Collection[str], *, reviews: Sequence[int] = (), notes: Collection[str] = ()) -> Look:
    """The rows of these tables as they are now: of corrections and verdicts those of `reviews`, of `meta` the `notes`."""
    found: dict[tuple[Any, ...], Row] = {}
    for name in tables:
        for row in _rows(c, TABLES[name], reviews, notes):
            found[_key(name, row)] = row
    return found


def difference(before: Look, after: Look) -> tuple[RowChange, ...]:
    """What is different in the later look, in the order of tables and keys."""
    keys = sorted((*before, *(key for key in after if key not in before)), key=lambda key: tuple(map(str, key)))
    pairs = ((key[0], before.get(key), after.get(key)) for key in keys)
    return tuple(RowChange(table, old, new) for table, old, new in pairs if old != new)


def put_back(c: Connection, changes: Sequence[RowChange]) -> None:
    """Turn every `before` into its `after`. Whether a review was seen since is no hindrance: then it stays as it is.

    Raises:
        UserError: "deed.changed_since" where a row is not as `before` says, or what it belongs to is gone.
    """
    for one in changes:
        if not _is_as(_now(c, one), one.before):
            raise UserError("deed.changed_since")
    try:
        for one in changes:
            if one.before is not None and one.after is None:
                c.execute(TABLES[one.table].delete().where(_is(one)))
        for one in changes:
            if one.before is not None and one.after is not None:
                values = {name: value for name, value in one.after.items() if name != SEEN}
                c.execute(TABLES[one.table].update().where(_is(one)).values(values))
        for one in changes:
            if one.before is None and one.after is not None:
                c.execute(TABLES[one.table].insert().values(dict(one.after)))
    except IntegrityError as error:
        raise UserError("deed.changed_since") from error


def put_seen_back(c: Connection, changes: Sequence[RowChange], seen: Mapping[int, object]) -> None:
    """Let reviews be seen or not as `after` says where `seen` tells what `before` says, else as `seen` tells."""
    for one in changes:
        if one.table == REVIEW_VERDICT.name and one.before is not None and one.after is not None:
            now = seen.get(_number(one))
            wanted = one.after[SEEN] if now == one.before[SEEN] else now
            c.execute(REVIEW_VERDICT.update().where(_is(one)).values({SEEN: wanted}))


def seen_of(c: Connection, reviews: Sequence[int]) -> dict[int, object]:
    """When each of these reviews was seen."""
    return {row["review_id"]: row[SEEN] for row in _rows(c, REVIEW_VERDICT, reviews, ())}


def reviews_of(changes: Sequence[RowChange]) -> tuple[int, ...]:
    """The reviews of whose verdict or corrections the changes tell."""
    return tuple(sorted({_number(one) for one in changes if one.table in _OF_REVIEWS}))


def _number(change: RowChange) -> int:
    row: Mapping[str, Any] = change.before or change.after or {}
    return int(row["review_id"])


def _rows(c: Connection, table: Table, reviews: Sequence[int], notes: Collection[str]) -> Iterator[Row]:
    names = _COLUMNS.get(table.name) or tuple(column.name for column in table.columns)
    query = select(*(table.c[name] for name in names))
    if table is META:
        queries = [query.where(META.c["key"].in_([note_key(note) for note in notes]))]
    elif table.name in _OF_REVIEWS:
        queries = [query.where(table.c.review_id.in_(piece)) for piece in chunks(tuple(reviews))]
    else:
        queries = [query]
    for one in queries:
        yield from (dict(zip(names, row, strict=True)) for row in rows(c, one))


def _key(table: str, row: Mapping[str, Any]) -> tuple[Any, ...]:
    return (table, *(row[column.name] for column in TABLES[table].primary_key))


def _is(change: RowChange) -> Any:  # noqa: ANN401 - a condition on whatever the key's columns are
    row = change.before or change.after or {}
    return and_(*(column == row[column.name] for column in TABLES[change.table].primary_key))


def _now(c: Connection, change: RowChange) -> Row | None:
    table = TABLES[change.table]
    names = _COLUMNS.get(table.name) or tuple(column.name for column in table.columns)
    found = rows(c, select(*(table.c[name] for name in names)).where(_is(change)))
    return dict(zip(names, found[0], strict=True)) if found else None


def _is_as(now: Row | None, before: Mapping[str, object] | None) -> bool:
    if now is None or before is None or SEEN not in before:
        return now == before
    said = ("nature_by_hand", *(("nature",) if before["nature_by_hand"] else ()))  # else the program says the nature
    return all(now[name] == before[name] for name in said)
