"""Imports: one batch per file or sheet, its receipt, its history and its undo."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Batch, Counts, FileStatus, RowProblem, SourceFile
from seller_toolkit.store import undo as undoing
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.statements import inserted_id, rows
from seller_toolkit.store.tables import BATCH, BATCH_PROBLEM, SHOP
from seller_toolkit.store.values import time_text

RUNNING, UNDONE = "running", "undone"  # states beside FileStatus.IMPORTED


def start(c: Connection, source: SourceFile, *, layout: str, platform: str, shop_id: int | None, at: datetime) -> int:
    """Begin an import within the caller's transaction; the answer is the batch's id, never used again.

    `shop_id` None: the file names several shops, or its shop is not made yet (see `assign_shop`).
    """
    values = {
        "file": source.name, "sheet": source.sheet, "sha256": source.sha256, "size": source.size, "layout": layout,
        "platform": platform, "shop_id": shop_id, "shop_name": _shop_name(c, shop_id), "imported_at": time_text(at),
        "rows_new": 0, "rows_changed": 0, "rows_same": 0, "rows_rejected": 0, "rows_skipped": 0, "status": RUNNING,
    }  # fmt: skip
    return inserted_id(c, BATCH.insert().values(values))


def assign_shop(c: Connection, batch: int, shop_id: int | None) -> None:
    """Say which shop a batch belongs to, once that is known."""
    c.execute(BATCH.update().where(BATCH.c.id == batch).values(shop_id=shop_id, shop_name=_shop_name(c, shop_id)))


def finish(c: Connection, batch: int, counts: Counts, problems: Sequence[RowProblem]) -> None:
    """End an import: what became of its rows, and why some were not taken."""
    c.execute(
        BATCH.update()
        .where(BATCH.c.id == batch)
        .values(
            rows_new=counts.new,
            rows_changed=counts.changed,
            rows_same=counts.same,
            rows_rejected=counts.rejected,
            rows_skipped=counts.skipped,
            status=FileStatus.IMPORTED.value,
        )
    )
    lines = [(batch, seq, p.row, p.column, p.code, p.found) for seq, p in enumerate(problems, 1)]
    sqlite.insert_many(c, BATCH_PROBLEM, ("batch_id", "seq", "row", "column", "code", "found"), lines)


def history(c: Connection) -> tuple[Batch, ...]:
    """All imports, the newest first, the undone ones too."""
    return tuple(_batch(row) for row in rows(c, _query().order_by(BATCH.c.id.desc())))


def stamp(c: Connection) -> tuple[int, int]:
    """Differs as soon as something is imported or undone: the newest import, and how many were undone."""
    (found,) = rows(c, select(func.max(BATCH.c.id), func.count(BATCH.c.undone_at)))
    return found[0] or 0, found[1]


def times(c: Connection, batches: Collection[int]) -> dict[int, datetime]:
    """When each of these imports was made, by its id."""
    query = select(BATCH.c.id, BATCH.c.imported_at).where(BATCH.c.id.in_(batches))
    return {row.id: datetime.fromisoformat(row.imported_at) for row in rows(c, query)}


def find(c: Connection, batch: int) -> Batch | None:
    """One import, an undone one too; None where there never was one."""
    return next(map(_batch, rows(c, _query().where(BATCH.c.id == batch))), None)


def get_batch(c: Connection, batch: int) -> Batch:
    """One import of the history.

    Raises:
        UserError: "batch.unknown".
    """
    found = find(c, batch)
    if found is None:
        raise UserError("batch.unknown", id=batch)
    return found


def bytes_of(c: Connection, batch: int) -> str:
    """The hash of the file's bytes, "" where there is none."""
    return str(c.scalar(select(BATCH.c.sha256).where(BATCH.c.id == batch)) or "")


def find_same(c: Connection, sha256: str, sheet: str, shop_id: int | None) -> Batch | None:
    """The import of the same bytes for the same shop that is not undone, None when there is none."""
    query = _query().where(BATCH.c.sha256 == sha256, BATCH.c.sheet == sheet, BATCH.c.shop_id == shop_id)
    live = query.where(BATCH.c.undone_at.is_(None), BATCH.c.sha256 != "").order_by(BATCH.c.id.desc())
    return next(map(_batch, rows(c, live.limit(1))), None)


def rejected(c: Connection, batch: int) -> tuple[RowProblem, ...]:
    """Why rows of a batch were not taken, in the order of the file."""
    columns = BATCH_PROBLEM.c
    query = select(columns.row, columns["column"], columns.code, columns.found).where(columns.batch_id == batch)
    return tuple(RowProblem(*row) for row in rows(c, query.order_by(columns.row, columns.seq)))


def undo(c: Connection, batch: int, at: datetime) -> tuple[int, int]:
    """Take an import back, as if it had never been: (rows removed, rows restored).

    Rows that a later import also has pass to that one. Afterwards the same file can be imported again.

    Raises:
        UserError: "batch.unknown", "batch.already_undone", or "batch.built_upon" where a later import (`later`, `id`)
            changed rows of this one: undo that one first.
    """
    if get_batch(c, batch).undone:
        raise UserError("batch.already_undone", id=batch)
    later = undoing.later_change(c, batch)
    if later is not None:
        name = c.scalar(select(BATCH.c.file).where(BATCH.c.id == later))
        raise UserError("batch.built_upon", later=name, id=later)
    removed, restored = undoing.take_back(c, batch)
    c.execute(BATCH.update().where(BATCH.c.id == batch).values(undone_at=time_text(at), status=UNDONE))
    undoing.release_shops(c, batch)
    return removed, restored


def _shop_name(c: Connection, shop_id: int | None) -> str:
    return str(c.scalar(select(SHOP.c.name).where(SHOP.c.id == shop_id)) or "")


def _query() -> Select[Any]:
    shop = func.coalesce(SHOP.c.name, BATCH.c.shop_name).label("shop")
    return select(BATCH, shop).outerjoin(SHOP, SHOP.c.id == BATCH.c.shop_id)


def _batch(row: Row[Any]) -> Batch:
    counts = Counts(row.rows_new, row.rows_changed, row.rows_same, row.rows_rejected, row.rows_skipped)
    at = datetime.fromisoformat(row.imported_at)
    undone = row.undone_at is not None
    return Batch(row.id, row.file, row.sheet, row.layout, row.shop, row.platform, at, counts, undone)
