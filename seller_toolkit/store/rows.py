"""Stored records as columns, each value with the file and row that it came from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import BATCH, RECORD_TABLES
from seller_toolkit.store.values import read_day, typed


@dataclass(frozen=True)
class StoredRows:
    """Records of one kind, column by column, all of the same length.

    `columns` has every field of the kind: days are `date`, times `datetime`, flags `bool`, money integer cents (分),
    what is not known None. `number` is the record's place in the store; `file`, `sheet` and `row` (as Excel numbers
    it) say where the values came from, `batch` with which import.
    """

    kind: str
    columns: Mapping[str, tuple[Any, ...]]
    number: tuple[int, ...]
    file: tuple[str, ...]
    sheet: tuple[str, ...]
    row: tuple[int, ...]
    batch: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.number)

    def __getitem__(self, name: str) -> tuple[Any, ...]:
        return self.columns[name]


def read_rows(c: Connection, kind: str, conditions: Sequence[ColumnElement[bool]], order: Sequence[str]) -> StoredRows:
    """The records of a kind for which all conditions hold, sorted by the fields `order`, then by their number."""
    table = RECORD_TABLES[kind]
    names = KIND_OF[kind].names
    query = (
        select(
            *(table.c[name].label(f"field_{place}") for place, name in enumerate(names)),
            table.c.id,
            BATCH.c.file,
            BATCH.c.sheet,
            table.c.source_row,
            table.c.source_batch_id,
        )
        .join(BATCH, BATCH.c.id == table.c.source_batch_id)
        .where(*conditions)
        .order_by(*(table.c[name] for name in order), table.c.id)
    )
    columns: list[tuple[Any, ...]] = list(zip(*rows(c, query), strict=True)) or [()] * (len(names) + 5)
    fields = {name: typed(KIND_OF[kind].field(name).type, column) for name, column in zip(names, columns, strict=False)}
    return StoredRows(kind, fields, *columns[len(names) :])


def count_by_day(
    c: Connection, day: ColumnElement[Any], what: ColumnElement[Any], conditions: Sequence[ColumnElement[bool]]
) -> dict[date, int]:
    """How many different `what` there are per day of the kept time `day`; days without any are left out."""
    on = func.substr(day, 1, 10)
    query = select(on, func.count(what.distinct())).where(day.is_not(None), *conditions).group_by(on).order_by(on)
    found = {read_day(text): count for text, count in rows(c, query)}
    return {key: count for key, count in found.items() if key is not None}
