"""Making the rows of a store agree with each other again, after some were lost or an import broke off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, exists, func, select, union, update

from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.store.batches import RUNNING
from seller_toolkit.store.dialects import salvage
from seller_toolkit.store.review_search import begin_anew
from seller_toolkit.store.review_tables import REVIEW_TAG
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, BATCH_PROBLEM, METADATA, RECORD_TABLES, SHOP
from seller_toolkit.store.values import time_text
from seller_toolkit.store.verdicts import forget_judge

UNKNOWN_PLATFORM = "other"
_OWN_ONLY = ("order_line", "after_sale", "review", "parcel")
"""What is known of own shops only."""


@dataclass(frozen=True)
class Mended:
    """Table → rows that had to go; how many imports and shops were put in for lost ones."""

    gone: dict[str, int]
    stand_ins: int


def mend(c: Connection, at: datetime) -> Mended:
    """Leave a store in which `check` finds nothing, foreign keys being off on the connection.

    Where an import or a shop is lost whose rows are there, a makeshift one takes its place, so that the rows stay.
    """
    gone: dict[str, int] = {}
    _end_unfinished(c)
    stand_ins = _stand_in_batches(c, at) + _stand_in_shops(c)
    for table in RECORD_TABLES.values():
        _count(gone, table.name, _without_undone(c, table))
    c.execute(REVIEW_TAG.delete())
    for name, count in salvage.cut_broken_references(c).items():
        _count(gone, name, count)
    for table in RECORD_TABLES.values():
        there = exists().where(table.c.id == BATCH_CHANGE.c.row_id)
        lines = c.execute(delete(BATCH_CHANGE).where(BATCH_CHANGE.c.table_name == table.name, ~there))
        _count(gone, BATCH_CHANGE.name, lines.rowcount)
    _mend_sums(c)
    begin_anew(c)
    forget_judge(c)
    return Mended(gone, stand_ins)


def _count(gone: dict[str, int], table: str, count: int) -> None:
    if count:
        gone[table] = gone.get(table, 0) + count


def _end_unfinished(c: Connection) -> None:
    """An import that never ended counts what there is of it; one of which there is nothing goes."""
    for batch in scalars(c, select(BATCH.c.id).where(BATCH.c.status == RUNNING)):
        if sum(_rows_of(c, batch)):
            c.execute(update(BATCH).where(BATCH.c.id == batch).values(status=FileStatus.IMPORTED.value))
            _recount(c, batch)
        else:
            c.execute(delete(BATCH).where(BATCH.c.id == batch))


def _rows_of(c: Connection, batch: int) -> tuple[int, int]:
    """How many rows an import has inserted, and how many it has changed."""
    tables = RECORD_TABLES.values()
    new = sum(c.scalar(select(func.count()).where(table.c.batch_id == batch)) or 0 for table in tables)
    return new, c.scalar(select(func.count()).where(BATCH_CHANGE.c.batch_id == batch)) or 0


def _recount(c: Connection, batch: int) -> None:
    new, changed = _rows_of(c, batch)
    c.execute(update(BATCH).where(BATCH.c.id == batch).values(rows_new=new, rows_changed=changed))


def _stand_in_batches(c: Connection, at: datetime) -> int:
    """An import without a name for each that is lost while rows of it are there."""
    columns = [column for table in RECORD_TABLES.values() for column in (table.c.batch_id, table.c.source_batch_id)]
    named = union(*(select(column.label("id")) for column in columns)).subquery()
    lost = scalars(c, select(named.c.id).where(named.c.id.not_in(select(BATCH.c.id)), named.c.id > 0))
    for batch in lost:
        shops = _shops_of(c, batch)
        values: dict[str, Any] = dict.fromkeys(("file", "sheet", "sha256", "layout", "shop_name"), "") | dict.fromkeys(
            (f"rows_{what}" for what in ("new", "changed", "same", "rejected", "skipped")), 0
        )
        values |= {"id": batch, "file": f"#{batch}", "size": 0, "platform": UNKNOWN_PLATFORM}
        values |= {"shop_id": shops[0] if len(shops) == 1 else None, "imported_at": time_text(at)}
        c.execute(BATCH.insert().values(**values, status=FileStatus.IMPORTED.value))
        _recount(c, batch)
    return len(lost)


def _shops_of(c: Connection, batch: int) -> list[int]:
    queries = [select(table.c.shop_id).where(table.c.batch_id == batch) for table in RECORD_TABLES.values()]
    return list(scalars(c, union(*queries)))


def _stand_in_shops(c: Connection) -> int:
    """A shop for each that is lost while something of it is there, called as its imports called it."""
    columns = [table.c.shop_id for table in METADATA.tables.values() if "shop_id" in table.c]
    named = union(*(select(column.label("id")) for column in columns)).subquery()
    lost = scalars(c, select(named.c.id).where(named.c.id.not_in(select(SHOP.c.id)), named.c.id > 0))
    for shop in lost:
        query = select(BATCH.c.shop_name, BATCH.c.platform).where(BATCH.c.shop_id == shop, BATCH.c.shop_name != "")
        (name, platform) = next(iter(rows(c, query.order_by(BATCH.c.id.desc()))), (f"#{shop}", UNKNOWN_PLATFORM))
        if c.scalar(select(exists().where(SHOP.c.name == name, SHOP.c.platform == platform))):
            name = f"{name} #{shop}"
        own = bool(c.scalar(select(exists().where(BATCH.c.shop_id == shop)))) or _has_own_rows(c, shop)
        words = {"name": name, "platform": platform, "category": "", "note": ""}
        c.execute(SHOP.insert().values(id=shop, own=int(own), demo=0, **words))
    return len(lost)


def _has_own_rows(c: Connection, shop: int) -> bool:
    tables = [RECORD_TABLES[kind] for kind in _OWN_ONLY]
    return any(c.scalar(select(exists().where(table.c.shop_id == shop))) for table in tables)


def _without_undone(c: Connection, table: Table) -> int:
    """Rows that an undone import brought go; those that it had only changed count as what their own import brought."""
    undone = select(BATCH.c.id).where(BATCH.c.undone_at.is_not(None))
    gone = c.execute(delete(table).where(table.c.batch_id.in_(undone))).rowcount
    c.execute(update(table).where(table.c.source_batch_id.in_(undone)).values(source_batch_id=table.c.batch_id))
    return gone


def _mend_sums(c: Connection) -> None:
    """Counts are no less than nothing, and no more rows are rejected than there are reasons for."""
    counts: Sequence[str] = ("rows_new", "rows_changed", "rows_same", "rows_rejected", "rows_skipped")
    for name in counts:
        c.execute(update(BATCH).where(BATCH.c[name] < 0).values({name: 0}))
    named = (
        select(func.count(BATCH_PROBLEM.c.row.distinct()))
        .where(BATCH_PROBLEM.c.batch_id == BATCH.c.id)
        .scalar_subquery()
    )
    c.execute(update(BATCH).where(BATCH.c.rows_rejected > named).values(rows_rejected=named))
