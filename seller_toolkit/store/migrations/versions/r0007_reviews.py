"""Reviews: verdicts and tags, cases, what was learned, own tags, replies, invitations, own days; new fields of reviews."""

import sqlalchemy as sa
from alembic import op

from seller_toolkit.store.dialects import sqlite

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Reviews that are there have no verdict yet: they are judged when the program next reads them."""
    for name in ("replied_at", "labels", "channel"):
        op.add_column("review", sa.Column(name, sa.Text()))
    op.create_index("ix_review_channel", "review", ["shop_id", "channel"], sqlite_where=sa.text("channel IS NOT NULL"))
    for make in (_verdicts, _search, _changes, _cases, _learning, _tags, _replies, _days):
        make()


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), primary_key=True)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _whole(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _of(table: str, other: str, *, primary: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey(f"{other}.id", ondelete="CASCADE", name=f"fk_{table}_{other}")
    return sa.Column(f"{other}_id", sa.Integer(), key, primary_key=primary, nullable=False)


def _verdicts() -> None:
    op.create_table(
        "review_verdict",
        _of("review_verdict", "review", primary=True),
        *_whole("shop_id"),
        sa.Column("written_at", sa.Text),
        *_texts("item"),
        *_whole("polarity"),
        sa.Column("score", sa.Float, nullable=False),
        *_whole("grade"),
        sa.Column("nature", sa.Integer),
        *_whole("nature_by_hand", "praised", "complained"),
        *_whole("waits"),
        sa.Column("due_at", sa.Text),
        sa.Column("closes_at", sa.Text),
        sa.Column("seen_at", sa.Text),
        *_whole("judge"),
        sa.Index("ix_review_verdict_written", "shop_id", "written_at"),
        sa.Index("ix_review_verdict_grade", "shop_id", "grade", "written_at"),
        sa.Index("ix_review_verdict_due", "shop_id", "due_at", "closes_at", "grade", sqlite_where=sa.text("waits = 1")),
        sa.Index("ix_review_verdict_unseen", "shop_id", "grade", "written_at", sqlite_where=sa.text("seen_at IS NULL")),
        sa.Index("ix_review_verdict_item", "shop_id", "item", "written_at"),
        sa.Index("ix_review_verdict_seen", "shop_id", sqlite_where=sa.text("seen_at IS NOT NULL")),
        sa.Index(
            "ix_review_verdict_nature", "shop_id", "nature", "written_at", sqlite_where=sa.text("nature IS NOT NULL")
        ),
    )
    op.create_table(
        "review_tag",
        *_whole("shop_id"),
        *_texts("tag"),
        *_texts("written_at"),
        _of("review_tag", "review"),
        sa.PrimaryKeyConstraint("shop_id", "tag", "written_at", "review_id"),
        sa.Index("ix_review_tag_review", "review_id"),
        sqlite_with_rowid=False,
    )


def _search() -> None:
    sqlite.make_text_index(op.get_bind())
    op.create_table("review_search_changed", _of("review_search_changed", "review", primary=True))


def _changes() -> None:
    op.create_table(
        "review_change",
        _id(),
        _of("review_change", "review"),
        _of("review_change", "batch"),
        *_texts("kind", "at", "before"),
        sa.Index("ix_review_change_review", "review_id"),
        sa.Index("ix_review_change_batch", "batch_id"),
    )


def _cases() -> None:
    op.create_table(
        "review_case",
        _id(),
        _of("review_case", "shop"),
        sa.Column("review_id", sa.Integer),
        *_texts("review_key", "order_no", "nature", "cause", "remedy"),
        sa.Column("cost", sa.BigInteger),
        *_texts("owner", "state", "opened_at"),
        *(sa.Column(name, sa.Text) for name in ("first_answer_at", "closed_at", "follow_up")),
        *_texts("note", "evidence", "appeal"),
        sa.Column("appeal_due", sa.Text),
        *_texts("appeal_outcome"),
        sa.Index("ix_review_case_shop", "shop_id", "state"),
        sa.Index("ix_review_case_review", "review_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "case_log",
        _id(),
        _of("case_log", "review_case"),
        *_texts("at", "field", "before", "after", "who"),
        sa.Index("ix_case_log_case", "review_case_id"),
    )
    op.create_table(
        "case_pause",
        _of("case_pause", "review_case"),
        *_texts("since"),
        sa.Column("until", sa.Text),
        sa.PrimaryKeyConstraint("review_case_id", "since"),
    )


def _learning() -> None:
    op.create_table(
        "review_correction",
        _id(),
        _of("review_correction", "review"),
        *_texts("at", "field", "tag", "before", "after"),
        sa.Column("weight", sa.Float, nullable=False),
        sa.Index("ix_review_correction_review", "review_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "phrase_rule",
        _id(),
        *_texts("words", "tag"),
        *_whole("tone"),
        *_texts("created_at"),
        *_whole("active"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "review_model",
        _id(),
        *_texts("made_at", "facts_json"),
        sa.Column("weights", sa.LargeBinary, nullable=False),
        *_whole("active"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "tag_label",
        _of("tag_label", "review"),
        *_texts("tag"),
        *_whole("holds"),
        *_texts("at"),
        sa.PrimaryKeyConstraint("review_id", "tag"),
    )


def _tags() -> None:
    op.create_table(
        "own_tag",
        sa.Column("id", sa.Text, primary_key=True),
        *_texts("label", "parent", "merged_into", "words"),
        *_whole("hidden"),
    )
    op.create_table("tag_alias", sa.Column("alias", sa.Text, primary_key=True), *_texts("tag"))
    op.create_table("reason_tag", *_texts("platform", "reason", "tag"), sa.PrimaryKeyConstraint("platform", "reason"))


def _replies() -> None:
    op.create_table(
        "own_reply", _id(), *_texts("nature", "tag", "tone", "text", "created_at"), sqlite_autoincrement=True
    )
    op.create_table(
        "reply_used",
        _id(),
        _of("reply_used", "shop"),
        sa.Column("review_id", sa.Integer),
        *_texts("at", "draft", "text_hash"),
        sa.Index("ix_reply_used_shop", "shop_id", "at"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "invitation",
        _of("invitation", "shop"),
        *_texts("order_no", "listed_at"),
        sa.PrimaryKeyConstraint("shop_id", "order_no"),
    )


def _days() -> None:
    op.create_table("own_day", sa.Column("day", sa.Text, primary_key=True), *_whole("off"), *_texts("label"))
    op.create_table("clock_rule", sa.Column("since", sa.Text, primary_key=True), *_texts("rule_json"))
