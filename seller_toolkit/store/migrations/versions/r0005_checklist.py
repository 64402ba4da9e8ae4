"""The checklist: recurrence, ticked steps, effects, who did it; printed sheets; the user's own knowledge and lists."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """New columns of tasks are empty for the tasks that are there; three new tables."""
    for name in ("rule", "steps_json", "metric"):
        op.add_column("task", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("task", sa.Column("started_on", sa.Text()))
    op.add_column("task", sa.Column("lag_days", sa.Integer()))
    op.add_column("task", sa.Column("until", sa.Text()))
    op.add_column("task", sa.Column("follows", sa.Integer()))
    op.add_column("task_log", sa.Column("who", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "sheet",
        sa.Column("code", sa.Text(), primary_key=True),
        sa.Column(
            "shop_id", sa.Integer(), sa.ForeignKey("shop.id", ondelete="CASCADE", name="fk_sheet_shop"), nullable=False
        ),
        sa.Column("printed_at", sa.Text(), nullable=False),
        sa.Column("options_json", sa.Text(), nullable=False),
        sa.Column("rows_json", sa.Text(), nullable=False),
        sa.Index("ix_sheet_shop", "shop_id"),
    )
    op.create_table(
        "own_knowledge",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("task_json", sa.Text(), nullable=False),
        sa.Column("hidden", sa.Integer(), nullable=False),
    )
    op.create_table(
        "own_list",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("list_json", sa.Text(), nullable=False),
    )
