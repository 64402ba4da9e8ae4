"""Small imports for the tests of the store, marked against it as the services mark them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from seller_toolkit.domain.imports import Counts, RowProblem, SourceFile
from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.store import batches, records, shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.tables import BATCH, RECORD_TABLES, SHOP

AT = datetime(2026, 11, 22, 9, 30)
Rows = Mapping[str, Mapping[str, Any]]  # key → fields


def columns_of(kind: str, rows: Rows, *, shop: str = "甲店", platform: str = "tmall") -> RecordColumns:
    """Records with row numbers 2, 3, …; a field that a row lacks is an empty cell."""
    names = sorted({name for fields in rows.values() for name in fields})
    return RecordColumns(
        kind, shop, platform, True, list(range(2, len(rows) + 2)), list(rows),
        {name: [fields.get(name) for fields in rows.values()] for name in names},
    )  # fmt: skip


def bring(
    c: Connection,
    file: str,
    parts: Sequence[RecordColumns],
    *,
    layout: str = "layout",
    problems: Sequence[RowProblem] = (),
) -> int:
    """Import records as one batch: new rows in, changed rows changed, equal rows noted."""
    source = SourceFile(file, "", f"hash of {file}", 10)
    batch = batches.start(c, source, layout=layout, platform="tmall", shop_id=None, at=AT)
    sums = {"new": 0, "changed": 0, "same": 0}
    for part in parts:
        shop = shops.ensure_shop(c, part.shop, part.platform, own=part.own, batch=batch)
        names = tuple(part.columns)
        found = records.existing(c, part.kind, shop.id, part.keys, names)
        stored = {key: dict(zip(names, values[1:], strict=True)) for key, values in found.items()}
        states = [_state(part, place, stored.get(key)) for place, key in enumerate(part.keys)]
        for state, write in (("new", records.insert), ("changed", records.update), ("same", records.note_same)):
            places = [place for place, found in enumerate(states) if found == state]
            write(c, part.kind, shop.id, batch, part, places)
            sums[state] += len(places)
    if parts:
        batches.assign_shop(c, batch, shops.find_shops(c, parts[0].shop, parts[0].platform)[0].id)
    batches.finish(c, batch, Counts(**sums, rejected=len({p.row for p in problems})), problems)
    return batch


def _state(part: RecordColumns, place: int, stored: Mapping[str, Any] | None) -> str:
    if stored is None:
        return "new"
    filled = {name: column[place] for name, column in part.columns.items() if column[place] is not None}
    return "changed" if any(stored[name] != value for name, value in filled.items()) else "same"


def contents(c: Connection) -> dict[str, dict[tuple[str, str], dict[str, Any]]]:
    """All records by table, shop and key, with the names of files in the place of ids that differ from run to run."""
    files = {row.id: row.file for row in c.execute(BATCH.select())}
    names = {row.id: row.name for row in c.execute(SHOP.select())}
    found: dict[str, dict[tuple[str, str], dict[str, Any]]] = {}
    for kind, table in RECORD_TABLES.items():
        for row in c.execute(table.select()):
            fields = dict(row._mapping)
            del fields["id"]
            shop, key = names[fields.pop("shop_id")], fields.pop("key")
            fields["batch_id"] = files[fields["batch_id"]]
            fields["source_batch_id"] = files[fields["source_batch_id"]]
            found.setdefault(kind, {})[shop, key] = fields
    return found
