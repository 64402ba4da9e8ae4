"""What is kept of an import's receipt beside its counts: what was said before, and the rows that were not taken."""

import json
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from seller_toolkit.domain.imports import Check, CheckLevel, Receipt, Recognised, RejectedRow
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import BATCH_RECEIPT, BATCH_ROW

HEAD, ROW = 1, 0


def keep(c: Connection, batch: int, receipt: Receipt, rejected: Sequence[RejectedRow]) -> None:
    """Keep a receipt's remarks and its rejected rows, in the order of the file.

    A head is kept once, in the row that it has in the file: the rows below it are its rows.
    """
    said = {
        "unknown": receipt.unknown_columns,
        "checks": [[check.level.value, check.code, dict(check.params)] for check in receipt.checks],
        "recognised": vars(receipt.recognised) if receipt.recognised else None,
    }
    text = json.dumps(said, ensure_ascii=False)
    c.execute(BATCH_RECEIPT.insert().values(batch_id=batch, receipt_json=text))
    lines: list[tuple[Any, ...]] = []
    for (head, titles), group in groupby(rejected, key=lambda one: (one.head, one.titles)):
        lines.append((batch, head, HEAD, _json(titles)))
        lines += [(batch, one.row, ROW, _json(one.cells)) for one in group]
    sqlite.insert_many(c, BATCH_ROW, ("batch_id", "row", "head", "cells_json"), lines)


def rejected_rows(c: Connection, batch: int) -> tuple[RejectedRow, ...]:
    """The rows that an import did not take, as they were kept; none for imports of earlier programs."""
    columns = BATCH_ROW.c
    query = select(columns.row, columns.head, columns.cells_json).where(columns.batch_id == batch)
    found: list[RejectedRow] = []
    head, titles = 0, ()
    for row, is_head, text in rows(c, query.order_by(columns.row)):
        cells = tuple(json.loads(text))
        if is_head:
            head, titles = row, cells
        else:
            found.append(RejectedRow(row, head, titles, cells))
    return tuple(found)


def remarks(c: Connection, batch: int) -> tuple[tuple[str, ...], tuple[Check, ...], Recognised | None]:
    """The unknown columns of an import, its checks, and how it was recognised; nothing for those of earlier programs."""
    found = rows(c, select(BATCH_RECEIPT.c.receipt_json).where(BATCH_RECEIPT.c.batch_id == batch))
    if not found:
        return (), (), None
    said = json.loads(found[0][0])
    checks = tuple(Check(CheckLevel(level), code, _params(params)) for level, code, params in said["checks"])
    return tuple(said["unknown"]), checks, Recognised(**said["recognised"]) if said["recognised"] else None


def _params(params: dict[str, Any]) -> dict[str, object]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in params.items()}


def _json(cells: Sequence[str]) -> str:
    return json.dumps(cells, ensure_ascii=False)
