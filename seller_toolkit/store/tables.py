"""The tables as queries see them. The migrations make them; a contract test holds both against each other."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Float,
    ForeignKey,
    FromClause,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    and_,
    or_,
    text,
)
from sqlalchemy.types import TypeEngine

from seller_toolkit.domain.records import KEY_SEPARATOR, RECORD_KINDS, FieldType, RecordKind

METADATA = MetaData()

_SQL_TYPES: Mapping[FieldType, type[TypeEngine[Any]]] = {
    FieldType.ID: Text,
    FieldType.TEXT: Text,
    FieldType.INTEGER: Integer,
    FieldType.NUMBER: Float,
    FieldType.MONEY: BigInteger,
    FieldType.PERCENT: Float,
    FieldType.SECONDS: Float,
    FieldType.TIME: Text,
    FieldType.DAY: Text,
    FieldType.STARS: Float,
    FieldType.FLAG: Integer,
    FieldType.PROVINCE: Text,
    FieldType.BUYER: Text,
    FieldType.ORDER_STATUS: Text,
}


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


META = Table("meta", METADATA, Column("key", Text, primary_key=True), *_texts("value"))

SHOP = Table(
    "shop",
    METADATA,
    _id(),
    *_texts("name", "platform"),
    Column("own", Integer, nullable=False),
    Column("demo", Integer, nullable=False),
    Column("created_by_batch", Integer),  # no foreign key: shop and batch would point at each other
    *_texts("category", "note"),
    UniqueConstraint("platform", "name", name="uq_shop_name"),
    sqlite_autoincrement=True,  # ids are never used again: journals and the user's notes name them
)

BATCH = Table(
    "batch",
    METADATA,
    _id(),
    *_texts("file", "sheet", "sha256"),
    Column("size", BigInteger, nullable=False),
    *_texts("layout", "platform"),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="SET NULL", name="fk_batch_shop")),
    *_texts("shop_name", "imported_at"),  # the name stays in the history when the shop has gone
    *(Column(f"rows_{what}", Integer, nullable=False) for what in ("new", "changed", "same", "rejected", "skipped")),
    Column("undone_at", Text),
    *_texts("status"),
    Index("ix_batch_shop", "shop_id"),
    Index("ix_batch_sha256", "sha256"),
    sqlite_autoincrement=True,
)


def _of_batch(table: str) -> list[Column[int]]:
    key = ForeignKey("batch.id", ondelete="CASCADE", name=f"fk_{table}_batch")
    return [Column("batch_id", Integer, key, nullable=False), Column("seq", Integer, nullable=False)]


BATCH_CHANGE = Table(
    "batch_change",
    METADATA,
    *_of_batch("batch_change"),
    *_texts("table_name"),
    Column("row_id", Integer, nullable=False),
    *_texts("before_json"),
    PrimaryKeyConstraint("batch_id", "seq"),
    Index("ix_batch_change_row", "table_name", "row_id"),
)

BATCH_SAME = Table(
    "batch_same",
    METADATA,
    *_of_batch("batch_same"),
    *_texts("table_name", "fields_json"),
    Column("row_ids", LargeBinary, nullable=False),
    Column("source_rows", LargeBinary, nullable=False),
    PrimaryKeyConstraint("batch_id", "seq"),
)

BATCH_PROBLEM = Table(
    "batch_problem",
    METADATA,
    *_of_batch("batch_problem"),
    Column("row", Integer, nullable=False),
    *_texts("column", "code", "found"),
    PrimaryKeyConstraint("batch_id", "seq"),
)


BATCH_RECEIPT = Table(
    "batch_receipt",
    METADATA,
    Column(
        "batch_id", Integer, ForeignKey("batch.id", ondelete="CASCADE", name="fk_batch_receipt_batch"), primary_key=True
    ),
    *_texts("receipt_json"),
)

BATCH_PICTURE = Table(
    "batch_picture",
    METADATA,
    Column(
        "batch_id", Integer, ForeignKey("batch.id", ondelete="CASCADE", name="fk_batch_picture_batch"), primary_key=True
    ),
    Column("picture", LargeBinary, nullable=False),
    *_texts("boxes_json"),
)

BATCH_ROW = Table(
    "batch_row",
    METADATA,
    _of_batch("batch_row")[0],
    Column("row", Integer, nullable=False),
    Column("head", Integer, nullable=False),  # 1: the titles of the rows below it
    *_texts("cells_json"),
    PrimaryKeyConstraint("batch_id", "row"),
)


BATCH_DIGITS = Table(
    "batch_digits",
    METADATA,
    _of_batch("batch_digits")[0],
    *_texts("metric"),
    Column("digits", Integer, nullable=False),  # behind the point, as the source shows the metric: 4.8 may be 4.84
    PrimaryKeyConstraint("batch_id", "metric"),
)

_ELSEWHERE = text("source_batch_id <> batch_id")
"""Rows whose values another import corrected later; see `from_file`. To say it for PostgreSQL here would load its dialect."""


_PARTIAL: Mapping[str, Index] = {
    "review": Index("ix_review_channel", "shop_id", "channel", sqlite_where=text("channel IS NOT NULL")),
}


def _record_table(kind: RecordKind, indexes: Mapping[str, tuple[str, ...]]) -> Table:
    name = kind.id
    return Table(
        name,
        METADATA,
        _id(),
        Column("shop_id", Integer, ForeignKey("shop.id", name=f"fk_{name}_shop"), nullable=False),
        *_texts("key"),
        *(Column(field.name, _SQL_TYPES[field.type]) for field in kind.first),
        Column("batch_id", Integer, ForeignKey("batch.id", name=f"fk_{name}_batch"), nullable=False),
        Column("source_batch_id", Integer, ForeignKey("batch.id", name=f"fk_{name}_source"), nullable=False),
        Column("source_row", Integer, nullable=False),
        *(Column(field.name, _SQL_TYPES[field.type]) for field in kind.later),  # where a migration added them
        UniqueConstraint("shop_id", "key", name=f"uq_{name}_key"),
        Index(f"ix_{name}_batch", "batch_id"),
        Index(f"ix_{name}_source", "source_batch_id", sqlite_where=_ELSEWHERE),
        *(Index(f"ix_{name}_{what}", *columns) for what, columns in indexes.items()),
        *([_PARTIAL[name]] if name in _PARTIAL else []),
        sqlite_autoincrement=True,
    )


_INDEXES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "observation": {"metric": ("shop_id", "subject_kind", "metric", "day"), "day": ("shop_id", "day")},
    "order_line": {"created": ("shop_id", "created_at"), "paid": ("shop_id", "paid_at")},
    "after_sale": {"applied": ("shop_id", "applied_at"), "order": ("shop_id", "order_no")},
    "review": {"written": ("shop_id", "written_at")},
    "parcel": {},
    "item_snapshot": {"item": ("shop_id", "item_id", "day")},
}

RECORD_TABLES: Mapping[str, Table] = {kind.id: _record_table(kind, _INDEXES[kind.id]) for kind in RECORD_KINDS}
"""One table per record kind: who inserted a row (`batch_id`), and where its values came from (`source_…`)."""


def from_file(table: Table, batch: int) -> ColumnElement[bool]:
    """Rows of a record table whose values come from the file of `batch`, said so that the two indexes are used."""
    own, source = table.c.batch_id, table.c.source_batch_id
    return or_(and_(own == batch, source == batch), and_(source == batch, source != own))


def of_order(table: FromClause, shop_id: int, order_no: ColumnElement[str]) -> ColumnElement[bool]:
    """Rows of a table whose keys begin with an order number, found by the index of the keys."""
    first, behind = order_no + KEY_SEPARATOR, order_no + chr(ord(KEY_SEPARATOR) + 1)
    return and_(table.c.shop_id == shop_id, table.c.key >= first, table.c.key < behind)


TASK = Table(
    "task",
    METADATA,
    _id(),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE", name="fk_task_shop"), nullable=False),
    *_texts("knowledge_id", "state", "title", "area", "owner"),
    Column("due", Text),
    *_texts("note", "reason", "reason_json"),
    Column("created_at", Text),
    Column("done_at", Text),
    *_texts("rule", "steps_json", "metric"),
    Column("started_on", Text),
    Column("lag_days", Integer),
    Column("until", Text),
    Column("follows", Integer),  # no foreign key: the task before may be gone
    Index("ix_task_shop", "shop_id"),
    sqlite_autoincrement=True,
)

TASK_LOG = Table(
    "task_log",
    METADATA,
    _id(),
    Column("task_id", Integer, ForeignKey("task.id", ondelete="CASCADE", name="fk_task_log_task"), nullable=False),
    *_texts("at", "field", "before", "after", "who"),
    Index("ix_task_log_task", "task_id"),
)

SHEET = Table(
    "sheet",
    METADATA,
    Column("code", Text, primary_key=True),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE", name="fk_sheet_shop"), nullable=False),
    *_texts("printed_at", "options_json", "rows_json"),
    Index("ix_sheet_shop", "shop_id"),
)

OWN_KNOWLEDGE = Table(
    "own_knowledge",
    METADATA,
    Column("id", Text, primary_key=True),
    *_texts("task_json"),  # "": the program's own words stand
    Column("hidden", Integer, nullable=False),
)

OWN_LIST = Table("own_list", METADATA, Column("id", Text, primary_key=True), *_texts("list_json"))

EVENT = Table(
    "event",
    METADATA,
    _id(),
    Column("shop_id", Integer, ForeignKey("shop.id", ondelete="CASCADE", name="fk_event_shop")),
    *_texts("day", "kind", "title"),
    Index("ix_event_shop", "shop_id", "day"),
    sqlite_autoincrement=True,
)

REMEMBERED = Table("remembered", METADATA, Column("fingerprint", Text, primary_key=True), *_texts("choices_json"))
