"""The first schema: shops, import batches with their journal, five kinds of records, tasks, events, memory."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

TEXT, WHOLE, LARGE, NUMBER, BYTES = sa.Text(), sa.Integer(), sa.BigInteger(), sa.Float(), sa.LargeBinary()


def upgrade() -> None:
    """Make every table."""
    _shops_and_batches()
    _journal()
    _observation()
    _order_line()
    _after_sale()
    _review()
    _parcel()
    _tasks_and_events()
    op.create_table("remembered", _col("fingerprint", TEXT, primary_key=True), _must("choices_json", TEXT))


def _col(name: str, kind: sa.types.TypeEngine[Any], *constraints: sa.ForeignKey, **options: bool) -> sa.Column[Any]:
    return sa.Column(name, kind, *constraints, **options)  # type: ignore[arg-type]


def _must(name: str, kind: sa.types.TypeEngine[Any], *constraints: sa.ForeignKey) -> sa.Column[Any]:
    return _col(name, kind, *constraints, nullable=False)


def _id() -> sa.Column[Any]:
    return _col("id", WHOLE, primary_key=True)


def _shops_and_batches() -> None:
    op.create_table("meta", _col("key", TEXT, primary_key=True), _must("value", TEXT))
    op.create_table(
        "shop",
        _id(),
        _must("name", TEXT),
        _must("platform", TEXT),
        _must("own", WHOLE),
        _must("demo", WHOLE),
        _col("created_by_batch", WHOLE),
        sa.UniqueConstraint("platform", "name", name="uq_shop_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "batch",
        _id(),
        *(_must(name, TEXT) for name in ("file", "sheet", "sha256")),
        _must("size", LARGE),
        _must("layout", TEXT),
        _must("platform", TEXT),
        _col("shop_id", WHOLE, sa.ForeignKey("shop.id", ondelete="SET NULL", name="fk_batch_shop")),
        _must("shop_name", TEXT),
        _must("imported_at", TEXT),
        *(_must(f"rows_{what}", WHOLE) for what in ("new", "changed", "same", "rejected", "skipped")),
        _col("undone_at", TEXT),
        _must("status", TEXT),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_batch_shop", "batch", ["shop_id"])
    op.create_index("ix_batch_sha256", "batch", ["sha256"])


def _journal() -> None:
    def of_batch(table: str) -> sa.Column[Any]:
        key = sa.ForeignKey("batch.id", ondelete="CASCADE", name=f"fk_{table}_batch")
        return _must("batch_id", WHOLE, key)

    op.create_table(
        "batch_change",
        of_batch("batch_change"),
        _must("seq", WHOLE),
        _must("table_name", TEXT),
        _must("row_id", WHOLE),
        _must("before_json", TEXT),
        sa.PrimaryKeyConstraint("batch_id", "seq"),
    )
    op.create_index("ix_batch_change_row", "batch_change", ["table_name", "row_id"])
    op.create_table(
        "batch_same",
        of_batch("batch_same"),
        _must("seq", WHOLE),
        _must("table_name", TEXT),
        _must("fields_json", TEXT),
        _must("row_ids", BYTES),
        _must("source_rows", BYTES),
        sa.PrimaryKeyConstraint("batch_id", "seq"),
    )
    op.create_table(
        "batch_problem",
        of_batch("batch_problem"),
        _must("seq", WHOLE),
        _must("row", WHOLE),
        *(_must(name, TEXT) for name in ("column", "code", "found")),
        sa.PrimaryKeyConstraint("batch_id", "seq"),
    )


def _record_table(name: str, *fields: sa.Column[Any]) -> None:
    op.create_table(
        name,
        _id(),
        _must("shop_id", WHOLE, sa.ForeignKey("shop.id", name=f"fk_{name}_shop")),
        _must("key", TEXT),
        *fields,
        _must("batch_id", WHOLE, sa.ForeignKey("batch.id", name=f"fk_{name}_batch")),
        _must("source_batch_id", WHOLE, sa.ForeignKey("batch.id", name=f"fk_{name}_source")),
        _must("source_row", WHOLE),
        sa.UniqueConstraint("shop_id", "key", name=f"uq_{name}_key"),
        sqlite_autoincrement=True,
    )
    op.create_index(f"ix_{name}_batch", name, ["batch_id"])
    op.create_index(f"ix_{name}_source", name, ["source_batch_id"])


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [_col(name, TEXT) for name in names]


def _observation() -> None:
    _record_table(
        "observation",
        *_texts("day", "subject_kind", "subject", "metric"),
        *(_col(name, NUMBER) for name in ("value", "numerator", "denominator")),
    )
    op.create_index("ix_observation_metric", "observation", ["shop_id", "subject_kind", "metric", "day"])
    op.create_index("ix_observation_day", "observation", ["shop_id", "day"])


def _order_line() -> None:
    _record_table(
        "order_line",
        *_texts("order_no", "sub_order_no", "status", "created_at", "paid_at", "shipped_at", "finished_at", "ship_by"),
        *_texts("item_id", "item_title", "sku"),
        _col("quantity", WHOLE),
        *(_col(name, LARGE) for name in ("amount", "paid_amount", "refund_amount")),
        *_texts("province", "courier", "parcel_no", "warehouse", "buyer", "after_sale_status"),
    )
    op.create_index("ix_order_line_created", "order_line", ["shop_id", "created_at"])
    op.create_index("ix_order_line_paid", "order_line", ["shop_id", "paid_at"])
    op.create_index("ix_order_line_order", "order_line", ["shop_id", "order_no"])


def _after_sale() -> None:
    _record_table(
        "after_sale",
        *_texts("case_no", "order_no", "sub_order_no", "kind", "status", "reason"),
        *_texts("applied_at", "act_by", "agreed_at", "finished_at"),
        _col("refund_amount", LARGE),
        *_texts("item_id", "item_title"),
    )
    op.create_index("ix_after_sale_applied", "after_sale", ["shop_id", "applied_at"])
    op.create_index("ix_after_sale_order", "after_sale", ["shop_id", "order_no"])


def _review() -> None:
    _record_table(
        "review",
        *_texts("order_no", "item_id", "written_at", "text"),
        _col("stars", NUMBER),
        *_texts("item_title", "sku", "appended_text", "appended_at"),
        _col("replied", WHOLE),
        *_texts("reply_text", "buyer"),
    )
    op.create_index("ix_review_written", "review", ["shop_id", "written_at"])


def _parcel() -> None:
    _record_table(
        "parcel",
        *_texts("order_no", "parcel_no", "courier", "warehouse", "province"),
        *_texts("paid_at", "shipped_at", "picked_up_at", "signed_at"),
    )
    op.create_index("ix_parcel_order", "parcel", ["shop_id", "order_no"])


def _tasks_and_events() -> None:
    op.create_table(
        "task",
        _id(),
        _must("shop_id", WHOLE, sa.ForeignKey("shop.id", ondelete="CASCADE", name="fk_task_shop")),
        *(_must(name, TEXT) for name in ("knowledge_id", "state", "title", "area", "owner")),
        _col("due", TEXT),
        *(_must(name, TEXT) for name in ("note", "reason", "reason_json")),
        *_texts("created_at", "done_at"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_task_shop", "task", ["shop_id"])
    op.create_table(
        "task_log",
        _id(),
        _must("task_id", WHOLE, sa.ForeignKey("task.id", ondelete="CASCADE", name="fk_task_log_task")),
        *(_must(name, TEXT) for name in ("at", "field", "before", "after")),
    )
    op.create_index("ix_task_log_task", "task_log", ["task_id"])
    op.create_table(
        "event",
        _id(),
        _col("shop_id", WHOLE, sa.ForeignKey("shop.id", ondelete="CASCADE", name="fk_event_shop")),
        *(_must(name, TEXT) for name in ("day", "kind", "title")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_event_shop", "event", ["shop_id", "day"])
