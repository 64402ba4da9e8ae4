"""Competitors: what they sell, the items that buyers see there, how many digits a source shows."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_TYPES = {
    "day": sa.Text, "item_id": sa.Text, "title": sa.Text, "category": sa.Text, "price": sa.BigInteger, "sales_count": sa.Float,
    "comments_count": sa.Float, "rounded": sa.Integer,
}  # fmt: skip


def upgrade() -> None:
    """Shops that are there have no category and no note yet; two new tables."""
    for name in ("category", "note"):
        op.add_column("shop", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "batch_digits",
        sa.Column(
            "batch_id",
            sa.Integer(),
            sa.ForeignKey("batch.id", ondelete="CASCADE", name="fk_batch_digits_batch"),
            nullable=False,
        ),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("digits", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("batch_id", "metric"),
    )
    op.create_table("item_snapshot", *_frame("item_snapshot"), sqlite_autoincrement=True)


def _frame(name: str) -> tuple[sa.schema.SchemaItem, ...]:
    """The columns and indexes that every record table has, with the kind's own fields between."""
    return (
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("shop_id", sa.Integer(), sa.ForeignKey("shop.id", name=f"fk_{name}_shop"), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        *(sa.Column(field, kind()) for field, kind in _TYPES.items()),
        sa.Column("batch_id", sa.Integer(), sa.ForeignKey("batch.id", name=f"fk_{name}_batch"), nullable=False),
        sa.Column("source_batch_id", sa.Integer(), sa.ForeignKey("batch.id", name=f"fk_{name}_source"), nullable=False),
        sa.Column("source_row", sa.Integer(), nullable=False),
        sa.UniqueConstraint("shop_id", "key", name=f"uq_{name}_key"),
        sa.Index(f"ix_{name}_batch", "batch_id"),
        sa.Index(f"ix_{name}_source", "source_batch_id", sqlite_where=sa.text("source_batch_id <> batch_id")),
        sa.Index(f"ix_{name}_item", "shop_id", "item_id", "day"),
    )
