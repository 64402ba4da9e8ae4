"""Write the rows of an import: new ones, changed ones with a journal of what was there, and a note of equal ones.

Values are those of `domain.records`: text, integers (money in cents, flags 0 or 1) and floats. An empty cell (None)
never erases what the store has.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, Table, func, select

from seller_toolkit.domain.errors import BugError
from seller_toolkit.domain.records import KIND_OF, RecordColumns
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.tables import BATCH_CHANGE, BATCH_SAME, RECORD_TABLES
from seller_toolkit.store.values import pack

CHUNK = 900
"""How many values one IN list may hold: older SQLite takes 999 parameters."""
SOURCE = ("source_batch_id", "source_row")


def existing(
    c: Connection, kind: str, shop_id: int, keys: Sequence[str], names: Sequence[str]
) -> dict[str, tuple[Any, ...]]:
    """What the store has of `keys`: key → the key and the values of `names`, in their order; maybe more keys as well."""
    _insist_on_fields(kind, names)
    table = RECORD_TABLES[kind]
    if c.scalar(select(table.c.id).where(table.c.shop_id == shop_id).limit(1)) is None:
        return {}
    return sqlite.rows_by_key(c, table, names, shop_id, keys)


def count(c: Connection, kind: str, shop_id: int) -> int:
    """How many rows of a kind the store has of a shop."""
    table = RECORD_TABLES[kind]
    return c.scalar(select(func.count()).select_from(table).where(table.c.shop_id == shop_id)) or 0


def insert(c: Connection, kind: str, shop_id: int, batch: int, records: RecordColumns, places: Sequence[int]) -> None:
    """Insert the records at `places`; their keys must not be in the store."""
    names = tuple(records.columns)
    _insist_on_fields(kind, names)
    part = records.picked(places)
    shops, batches = repeat(shop_id), repeat(batch)
    rows = zip(shops, part.keys, *part.columns.values(), batches, batches, part.rows, strict=False)
    sqlite.insert_many(c, RECORD_TABLES[kind], ("shop_id", "key", *names, "batch_id", *SOURCE), rows)


def update(
    c: Connection,
    kind: str,
    shop_id: int,
    batch: int,
    records: RecordColumns,
    places: Sequence[int],
    *,
    keys: Mapping[int, str] | None = None,
) -> None:
    """Give stored rows the values of the records at `places`, and keep the earlier ones in the batch's journal.

    `keys`: the keys of these places in the store, where they differ; the rows get those of the records.

    Raises:
        BugError: a key is not in the store.
    """
    names = tuple(records.columns)
    _insist_on_fields(kind, names)
    if not places:
        return
    part = records.picked(places)
    table = RECORD_TABLES[kind]
    known = [keys[place] for place in places] if keys else part.keys
    stored = _by_key(c, table, shop_id, known, ("id", *SOURCE, *names))
    columns = tuple(part.columns.values())
    befores: list[tuple[int, dict[str, Any]]] = []
    writes = []
    for place, key in enumerate(known):
        _, row_id, source_batch, source_row, *old_values = stored[key]
        values = [column[place] for column in columns]
        before = {
            n: old for n, old, new in zip(names, old_values, values, strict=True) if new is not None and new != old
        }
        renamed = {"key": key} if keys else {}
        befores.append((row_id, before | renamed | {"source_batch_id": source_batch, "source_row": source_row}))
        writes.append((*values, *((part.keys[place],) if keys else ()), batch, part.rows[place], row_id))
    journal(c, batch, kind, befores)
    sqlite.update_many(c, table, (*names, *(("key",) if keys else ()), *SOURCE), writes, keep_on_null=True)


def note_same(
    c: Connection, kind: str, shop_id: int, batch: int, records: RecordColumns, places: Sequence[int]
) -> None:
    """Note that the file has these rows too, with the same values.

    When the import that brought a row is undone, the row passes to the import that noted it, with the fields that
    its file holds. Rows are grouped by which cells are filled, because an empty cell says nothing.

    Raises:
        BugError: a key is not in the store.
    """
    _insist_on_fields(kind, tuple(records.columns))
    if not places:
        return
    keys = [records.keys[place] for place in places]
    stored = _by_key(c, RECORD_TABLES[kind], shop_id, keys, ("id",))
    filled_in = _filled(records)
    groups: dict[int, tuple[list[int], list[int]]] = {}
    for key, place in zip(keys, places, strict=True):
        ids, rows = groups.setdefault(filled_in[place], ([], []))
        ids.append(stored[key][1])
        rows.append(records.rows[place])
    names = tuple(records.columns)
    found = []
    for seq, (filled, (ids, rows)) in enumerate(groups.items(), next_seq(c, BATCH_SAME, batch)):
        fields = json.dumps([name for bit, name in enumerate(names) if filled >> bit & 1])
        found.append((batch, seq, kind, fields, pack(ids), pack(rows)))
    columns = ("batch_id", "seq", "table_name", "fields_json", "row_ids", "source_rows")
    sqlite.insert_many(c, BATCH_SAME, columns, found)


def journal(c: Connection, batch: int, table: str, befores: Sequence[tuple[int, dict[str, Any]]]) -> None:
    """Keep the earlier values of rows (id, {column: value}) as changed by `batch`."""
    start = next_seq(c, BATCH_CHANGE, batch)
    rows = [
        (batch, seq, table, row_id, json.dumps(before, ensure_ascii=False))
        for seq, (row_id, before) in enumerate(befores, start)
    ]
    sqlite.insert_many(c, BATCH_CHANGE, ("batch_id", "seq", "table_name", "row_id", "before_json"), rows)


def next_seq(c: Connection, table: Table, batch: int) -> int:
    """The next free place in a batch's journal."""
    return int(c.scalar(select(func.coalesce(func.max(table.c.seq), 0)).where(table.c.batch_id == batch)) or 0) + 1


def chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """`values` in pieces that fit into one IN list."""
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]


def _filled(part: RecordColumns) -> list[int]:
    """Per record, which cells are filled: one bit for each column."""
    columns = list(enumerate(part.columns.values()))
    everywhere = sum(1 << bit for bit, column in columns if None not in column)
    found = [everywhere] * len(part)
    for bit, column in columns:
        if not everywhere >> bit & 1:
            filled = 1 << bit
            found = [bits if value is None else bits | filled for bits, value in zip(found, column, strict=True)]
    return found


def _by_key(c: Connection, table: Table, shop_id: int, keys: Sequence[str], names: Sequence[str]) -> dict[str, Any]:
    found = sqlite.rows_by_key(c, table, names, shop_id, keys)
    missing = len(set(keys) - found.keys())
    if missing:
        raise BugError("store.rows_missing", table=table.name, missing=missing)
    return found


def _insist_on_fields(kind: str, names: Sequence[str]) -> None:
    unknown = sorted(set(names) - set(KIND_OF[kind].names))
    if unknown:
        raise BugError("store.unknown_fields", kind=kind, fields=unknown)
