"""What a store or a backup holds, in a few numbers: for somebody who chooses which one to go back to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Table, func, inspect, select

from seller_toolkit.store.connection import revision_of
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.statements import scalars
from seller_toolkit.store.tables import BATCH, METADATA, RECORD_TABLES, SHOP, TASK


@dataclass(frozen=True)
class Contents:
    """`revision`: of its schema. `shops`: the user's own, by name. `records`: rows by kind. `imports`: that were not undone."""

    revision: str
    shops: tuple[str, ...]
    records: Mapping[str, int]
    tasks: int
    imports: int
    last_import: datetime | None


def contents_of(path: Path) -> Contents:
    """What a backup holds; the file stays as it is, whatever version of the program wrote it.

    Not for a store that this process has open: `contents` reads from its connection.

    Raises:
        UserError: "store.unreadable", "store.too_new" or "store.damaged".
    """
    revision = revision_of(path) or ""
    engine = sqlite.reader(path)
    try:
        with sqlite.explained(path), engine.begin() as connection:
            return contents(connection, revision)
    finally:
        engine.dispose()


def contents(c: Connection, revision: str) -> Contents:
    """What the store of a connection holds; tables that its version has not are counted as empty."""
    there = set(inspect(c).get_table_names())

    def count(table: Table) -> int:
        return c.scalar(select(func.count()).select_from(table)) or 0 if table.name in there else 0

    imported = BATCH.c.undone_at.is_(None)
    last = c.scalar(select(func.max(BATCH.c.imported_at)).where(imported)) if "batch" in there else None
    names = select(SHOP.c.name).where(SHOP.c.own == 1).order_by(SHOP.c.name)
    return Contents(
        revision,
        tuple(scalars(c, names)) if "shop" in there else (),
        {kind: count(table) for kind, table in RECORD_TABLES.items()},
        count(TASK),
        (c.scalar(select(func.count()).where(imported)) or 0) if "batch" in there else 0,
        datetime.fromisoformat(last) if last else None,
    )


def rows_by_table(c: Connection) -> dict[str, int]:
    """How many rows each table of the schema has."""
    return {name: c.scalar(select(func.count()).select_from(table)) or 0 for name, table in METADATA.tables.items()}
