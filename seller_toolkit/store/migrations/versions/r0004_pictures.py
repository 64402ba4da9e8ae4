"""Screenshots of score pages, kept where the user wants it, with the place of each value on them."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """One table beside the batches; earlier batches have no picture."""
    op.create_table(
        "batch_picture",
        sa.Column(
            "batch_id",
            sa.Integer(),
            sa.ForeignKey("batch.id", ondelete="CASCADE", name="fk_batch_picture_batch"),
            primary_key=True,
        ),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        sa.Column("boxes_json", sa.Text(), nullable=False),
    )
