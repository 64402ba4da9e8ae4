"""Receipts are kept whole: what was said before an import, and the rows that it did not take as they stood there."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Two tables beside the batches; earlier batches have nothing in them."""
    op.create_table(
        "batch_receipt",
        sa.Column("batch_id", sa.Integer(), _batch("batch_receipt"), primary_key=True),
        sa.Column("receipt_json", sa.Text(), nullable=False),
    )
    op.create_table(
        "batch_row",
        sa.Column("batch_id", sa.Integer(), _batch("batch_row"), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.Column("cells_json", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("batch_id", "row"),
    )


def _batch(table: str) -> sa.ForeignKey:
    return sa.ForeignKey("batch.id", ondelete="CASCADE", name=f"fk_{table}_batch")
