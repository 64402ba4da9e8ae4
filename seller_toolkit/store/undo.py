"""Take the rows of an import back, as if it had never been.

What the undone batch brought may since have been seen in other files too. Those rows pass to the first later batch
that noted them as equal: it becomes the one that inserted the row or changed the field, as it would have been without
the undone batch. A field that none of the later files holds goes back to its earlier value.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, exists, func, select

from seller_toolkit.domain.records import RECORD_KINDS, REVIEW
from seller_toolkit.store import review_changes
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.records import SOURCE, chunks, journal
from seller_toolkit.store.review_tables import REVIEW_CASE
from seller_toolkit.store.shops import delete_shop
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, BATCH_SAME, EVENT, RECORD_TABLES, SHOP, TASK, from_file
from seller_toolkit.store.values import unpack

Values = dict[str, Any]


@dataclass(frozen=True)
class Note:
    """A later batch has the same values of `fields` in row `row` of its file."""

    batch: int
    row: int
    fields: frozenset[str]

    @property
    def source(self) -> Values:
        return dict(zip(SOURCE, (self.batch, self.row), strict=True))


class Rewrites:
    """What is to be written in the end: values per row, and what later batches have now changed."""

    def __init__(self) -> None:
        self.values: dict[int, Values] = {}
        self.journals: dict[int, list[tuple[int, Values]]] = {}

    def set(self, row_id: int, values: Values) -> None:
        self.values.setdefault(row_id, {}).update(values)

    def pass_on(self, row_id: int, debt: Values, source: Values, notes: list[Note]) -> tuple[Values, bool]:
        """Let later batches take the fields of `debt` (field → value without the undone batch).

        The answer is what nobody took, and whether anybody took anything.
        """
        taken_any = False
        for note in notes:
            taken = {name: debt[name] for name in debt if name in note.fields}
            if taken:
                self.journals.setdefault(note.batch, []).append((row_id, taken | source))
                debt = {name: value for name, value in debt.items() if name not in taken}
                source, taken_any = note.source, True
                self.set(row_id, source)
        return debt, taken_any

    def write(self, c: Connection, table: Table) -> None:
        by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for row_id, values in self.values.items():
            by_columns.setdefault(tuple(values), []).append((*values.values(), row_id))
        for names, written in by_columns.items():
            sqlite.update_many(c, table, names, written)
        for batch, befores in self.journals.items():
            journal(c, batch, table.name, befores)


def later_change(c: Connection, batch: int) -> int | None:
    """The newest live batch that changed a row which `batch` inserted or changed; None when there is none."""
    found = []
    for name, table in RECORD_TABLES.items():
        inserted = select(table.c.id).where(table.c.batch_id == batch)
        changed = select(BATCH_CHANGE.c.row_id).where(
            BATCH_CHANGE.c.batch_id == batch, BATCH_CHANGE.c.table_name == name
        )
        later = BATCH_CHANGE.alias("later")
        found.append(
            c.scalar(
                select(func.max(later.c.batch_id))
                .join(BATCH, BATCH.c.id == later.c.batch_id)
                .where(BATCH.c.undone_at.is_(None), later.c.batch_id > batch, later.c.table_name == name)
                .where(later.c.row_id.in_(inserted) | later.c.row_id.in_(changed))
            )
        )
    found += _taken_keys(c, batch)
    return max((one for one in found if one is not None), default=None)


def _taken_keys(c: Connection, batch: int) -> list[int]:
    """The batches that brought other rows under keys which rows had before `batch` gave them new ones."""
    found = []
    for name, table in RECORD_TABLES.items():
        other = table.alias("other")
        for row_id, before in _befores(c, batch, name).items():
            if "key" in before:
                same = (other.c.shop_id == table.c.shop_id, other.c.key == before["key"], other.c.id != table.c.id)
                query = select(other.c.batch_id).where(table.c.id == row_id, *same)
                found += scalars(c, query)
    return found


def take_back(c: Connection, batch: int) -> tuple[int, int]:
    """Remove and restore what a batch brought, where nothing was built upon it: (rows removed, rows restored).

    Rows are those of the file: one that gave several records counts once, as restored if any of them was.
    """
    removed: set[int] = set()
    restored: set[int] = set()
    for kind in RECORD_KINDS:
        table = RECORD_TABLES[kind.id]
        inserted: set[int] = set(scalars(c, select(table.c.id).where(table.c.batch_id == batch)))
        befores = {row: before for row, before in _befores(c, batch, kind.id).items() if row not in inserted}
        file_rows = _file_rows(c, table, batch)
        notes = _notes(c, batch, kind.id, inserted | befores.keys())
        rewrites = Rewrites()
        restored.update(file_rows[row] for row in _restore(rewrites, befores, notes) if row in file_rows)
        _hand_over(c, table, kind.names, rewrites, {row: notes[row] for row in inserted if row in notes})
        removed.update(file_rows[row] for row in inserted if row not in notes and row in file_rows)
        rewrites.write(c, table)
        if kind is REVIEW:
            review_changes.give_up(c, batch, rewrites.journals)
        c.execute(table.delete().where(table.c.batch_id == batch))
    c.execute(BATCH_CHANGE.delete().where(BATCH_CHANGE.c.batch_id == batch))
    c.execute(BATCH_SAME.delete().where(BATCH_SAME.c.batch_id == batch))
    return len(removed - restored), len(restored)


def _file_rows(c: Connection, table: Table, batch: int) -> dict[int, int]:
    """Which row of the batch's file each record came from."""
    query = select(table.c.id, table.c.source_row).where(from_file(table, batch))
    return {found.id: found.source_row for found in rows(c, query)}


def release_shops(c: Connection, batch: int) -> None:
    """Delete the shops that an undone batch made and nothing refers to; the others pass to the next batch they have."""
    for shop_id in scalars(c, select(SHOP.c.id).where(SHOP.c.created_by_batch == batch)):
        heir = _first_batch_of(c, shop_id)
        if heir is None and not _has_plans(c, shop_id):
            c.execute(BATCH.update().where(BATCH.c.shop_id == shop_id).values(shop_id=None))
            delete_shop(c, shop_id)
        else:
            c.execute(SHOP.update().where(SHOP.c.id == shop_id).values(created_by_batch=heir))


def _restore(rewrites: Rewrites, befores: Mapping[int, Values], notes: Mapping[int, list[Note]]) -> list[int]:
    """Give changed rows their earlier values, where no later batch keeps them; the answer names those that got some."""
    restored = []
    for row_id, before in befores.items():
        source = {name: before[name] for name in SOURCE}
        fields = {name: value for name, value in before.items() if name not in SOURCE}
        left, taken = rewrites.pass_on(row_id, fields, source, notes.get(row_id, []))
        rewrites.set(row_id, left if taken else left | source)
        if left or not taken:
            restored.append(row_id)
    return restored


def _hand_over(
    c: Connection, table: Table, names: tuple[str, ...], rewrites: Rewrites, notes: Mapping[int, list[Note]]
) -> None:
    """Rows that a later batch saw too become that batch's rows, without the fields that its file does not hold."""
    columns = [table.c[name] for name in names]
    for piece in chunks(tuple(notes)):
        for row_id, *values in rows(c, select(table.c.id, *columns).where(table.c.id.in_(piece))):
            heir, *others = notes[row_id]
            rewrites.set(row_id, {"batch_id": heir.batch} | heir.source)
            filled = zip(names, values, strict=True)
            debt: Values = {name: None for name, value in filled if value is not None and name not in heir.fields}
            left, _ = rewrites.pass_on(row_id, debt, heir.source, others)
            rewrites.set(row_id, left)


def _befores(c: Connection, batch: int, table: str) -> dict[int, Values]:
    """What rows were before the batch; of several changes to one row the first one tells."""
    found: dict[int, Values] = {}
    query = (
        select(BATCH_CHANGE.c.row_id, BATCH_CHANGE.c.before_json)
        .where(BATCH_CHANGE.c.batch_id == batch, BATCH_CHANGE.c.table_name == table)
        .order_by(BATCH_CHANGE.c.seq)
    )
    for row_id, before in rows(c, query):
        found[row_id] = json.loads(before) | found.get(row_id, {})
    return found


def _notes(c: Connection, batch: int, table: str, touched: set[int]) -> dict[int, list[Note]]:
    """What later live batches noted about the rows `touched`, one note per batch, in the order of the batches."""
    found: dict[int, dict[int, Note]] = {}
    for later, row_id, row, fields in _later_notes(c, batch, table):
        if row_id in touched:
            of_row = found.setdefault(row_id, {})
            known = of_row.get(later)
            of_row[later] = Note(later, row, fields) if known is None else Note(later, known.row, known.fields | fields)
    return {row_id: list(of_row.values()) for row_id, of_row in found.items()}


def _later_notes(c: Connection, batch: int, table: str) -> Iterator[tuple[int, int, int, frozenset[str]]]:
    query = (
        select(BATCH_SAME.c.batch_id, BATCH_SAME.c.fields_json, BATCH_SAME.c.row_ids, BATCH_SAME.c.source_rows)
        .join(BATCH, BATCH.c.id == BATCH_SAME.c.batch_id)
        .where(BATCH.c.undone_at.is_(None), BATCH_SAME.c.batch_id > batch, BATCH_SAME.c.table_name == table)
        .order_by(BATCH_SAME.c.batch_id, BATCH_SAME.c.seq)
    )
    for later, fields_json, row_ids, source_rows in rows(c, query):
        fields = frozenset(json.loads(fields_json)) | {"key"}  # it is by the key that the file had the row
        for row_id, row in zip(unpack(row_ids), unpack(source_rows), strict=True):
            yield later, row_id, row, fields


def _first_batch_of(c: Connection, shop_id: int) -> int | None:
    found = [c.scalar(select(func.min(t.c.batch_id)).where(t.c.shop_id == shop_id)) for t in RECORD_TABLES.values()]
    found.append(c.scalar(select(func.min(BATCH.c.id)).where(BATCH.c.shop_id == shop_id, BATCH.c.undone_at.is_(None))))
    return min((one for one in found if one is not None), default=None)


def _has_plans(c: Connection, shop_id: int) -> bool:
    return any(c.scalar(select(exists().where(table.c.shop_id == shop_id))) for table in (TASK, EVENT, REVIEW_CASE))
