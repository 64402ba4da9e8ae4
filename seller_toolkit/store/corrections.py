"""Values of a shop's scores that a later file changed (平台回改): what stood there, what stands there, both files."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, select

from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, RECORD_TABLES

_TABLE = RECORD_TABLES["observation"]


@dataclass(frozen=True)
class Correction:
    """One value of a shop that import `batch` changed. `old_file` and `old_row` say where the earlier value stood."""

    shop_id: int
    day: date
    metric: str
    old: float
    new: float
    old_file: str
    old_row: int
    file: str
    batch: int
    at: datetime


def of_shop(
    c: Connection, shop_id: int, *, first: date | None = None, last: date | None = None, metric: str = ""
) -> tuple[Correction, ...]:
    """The corrections of a shop's own values of the days given, the oldest change of each value first."""
    conditions = [_TABLE.c.shop_id == shop_id]
    if first is not None:
        conditions.append(_TABLE.c.day >= first.isoformat())
    if last is not None:
        conditions.append(_TABLE.c.day <= last.isoformat())
    if metric:
        conditions.append(_TABLE.c.metric == metric)
    return _found(c, conditions)


def of_batch(c: Connection, batch: int) -> tuple[Correction, ...]:
    """What one import changed of shops' own values."""
    touched = select(BATCH_CHANGE.c.row_id).where(
        BATCH_CHANGE.c.batch_id == batch, BATCH_CHANGE.c.table_name == _TABLE.name
    )
    return tuple(one for one in _found(c, [_TABLE.c.id.in_(touched)]) if one.batch == batch)


def _found(c: Connection, conditions: Sequence[Any]) -> tuple[Correction, ...]:
    """A value's successor is what the next change found, at last what stands there now."""
    query = (
        select(
            BATCH_CHANGE.c.row_id, BATCH_CHANGE.c.batch_id, BATCH_CHANGE.c.before_json,
            _TABLE.c.shop_id, _TABLE.c.day, _TABLE.c.metric, _TABLE.c.value,
        )
        .join(_TABLE, _TABLE.c.id == BATCH_CHANGE.c.row_id)
        .where(BATCH_CHANGE.c.table_name == _TABLE.name, *conditions)
        .where(_TABLE.c.subject_kind == "shop", _TABLE.c.subject == "")
        .order_by(_TABLE.c.day, _TABLE.c.metric, BATCH_CHANGE.c.row_id, BATCH_CHANGE.c.batch_id, BATCH_CHANGE.c.seq)
    )  # fmt: skip
    files = {row.id: row for row in rows(c, select(BATCH.c.id, BATCH.c.file, BATCH.c.imported_at))}
    corrections: list[Correction] = []
    for _, group in groupby(rows(c, query), key=lambda row: row.row_id):
        changes = [(row, before) for row in group if "value" in (before := json.loads(row.before_json))]
        following = [*(before["value"] for _, before in changes[1:]), changes[-1][0].value if changes else None]
        for (row, before), new in zip(changes, following, strict=False):
            if before["value"] is None or new is None:
                continue  # a blank that was filled is no correction
            source, later = files[before["source_batch_id"]], files[row.batch_id]
            corrections.append(
                Correction(
                    row.shop_id, date.fromisoformat(row.day), row.metric, before["value"], new, source.file,
                    before["source_row"], later.file, row.batch_id, datetime.fromisoformat(later.imported_at),
                )
            )  # fmt: skip
    return tuple(corrections)
