"""The tables of what is said of reviews: verdicts, cases, what was learned, own tags, replies, invitations, own days."""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from seller_toolkit.store.tables import METADATA


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _whole(*names: str) -> list[Column[int]]:
    return [Column(name, Integer, nullable=False) for name in names]


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _of(table: str, other: str, *, primary_key: bool = False) -> Column[int]:
    """A column for the row of another table that this one goes with."""
    key = ForeignKey(f"{other}.id", ondelete="CASCADE", name=f"fk_{table}_{other}")
    return Column(f"{other}_id", Integer, key, primary_key=primary_key, nullable=False)


REVIEW_VERDICT = Table(
    "review_verdict",
    METADATA,
    _of("review_verdict", "review", primary_key=True),
    *_whole("shop_id"),
    Column("written_at", Text),
    *_texts("item"),  # its id, or its title where the export gives none
    *_whole("polarity"),  # place in `Polarity`
    Column("score", Float, nullable=False),
    *_whole("grade"),  # place in `Grade`
    Column("nature", Integer),  # place in `Nature`
    *_whole("nature_by_hand", "praised", "complained"),  # a bit for each of `ASPECTS`
    *_whole("waits"),  # 1: it wants an answer and has none
    Column("due_at", Text),
    Column("closes_at", Text),
    Column("seen_at", Text),
    *_whole("judge"),  # the version of what judged it
    Index("ix_review_verdict_written", "shop_id", "written_at"),
    Index("ix_review_verdict_grade", "shop_id", "grade", "written_at"),
    Index("ix_review_verdict_due", "shop_id", "due_at", "closes_at", "grade", sqlite_where=text("waits = 1")),
    Index("ix_review_verdict_unseen", "shop_id", "grade", "written_at", sqlite_where=text("seen_at IS NULL")),
    Index("ix_review_verdict_item", "shop_id", "item", "written_at"),
    Index("ix_review_verdict_seen", "shop_id", sqlite_where=text("seen_at IS NOT NULL")),
    Index("ix_review_verdict_nature", "shop_id", "nature", "written_at", sqlite_where=text("nature IS NOT NULL")),
)
"""What is said of each review; a review without a row was not judged yet."""

REVIEW_TAG = Table(
    "review_tag",
    METADATA,
    *_whole("shop_id"),
    *_texts("tag"),  # an aspect or a cause that it complains of, or one of the user's own ("own:3")
    *_texts("written_at"),  # "": not known
    _of("review_tag", "review"),
    PrimaryKeyConstraint("shop_id", "tag", "written_at", "review_id"),
    Index("ix_review_tag_review", "review_id"),
    sqlite_with_rowid=False,
)

REVIEW_SEARCH_CHANGED = Table(
    "review_search_changed", METADATA, _of("review_search_changed", "review", primary_key=True)
)
"""Reviews whose texts may have changed since they came into the index of texts (`sqlite.make_text_index`)."""

REVIEW_CHANGE = Table(
    "review_change",
    METADATA,
    _id(),
    _of("review_change", "review"),
    _of("review_change", "batch"),
    *_texts("kind", "at", "before"),  # edited (the earlier text), missing, appended
    Index("ix_review_change_review", "review_id"),
    Index("ix_review_change_batch", "batch_id"),
)

REVIEW_CASE = Table(
    "review_case",
    METADATA,
    _id(),
    _of("review_case", "shop"),
    Column("review_id", Integer),  # no foreign key: the case outlives an import that is undone
    *_texts("review_key", "order_no", "nature", "cause", "remedy"),
    Column("cost", BigInteger),  # in fen
    *_texts("owner", "state", "opened_at"),
    *(Column(name, Text) for name in ("first_answer_at", "closed_at", "follow_up")),
    *_texts("note", "evidence", "appeal"),
    Column("appeal_due", Text),
    *_texts("appeal_outcome"),
    Index("ix_review_case_shop", "shop_id", "state"),
    Index("ix_review_case_review", "review_id"),
    sqlite_autoincrement=True,
)

CASE_LOG = Table(
    "case_log",
    METADATA,
    _id(),
    _of("case_log", "review_case"),
    *_texts("at", "field", "before", "after", "who"),
    Index("ix_case_log_case", "review_case_id"),
)

CASE_PAUSE = Table(
    "case_pause",
    METADATA,
    _of("case_pause", "review_case"),
    *_texts("since"),
    Column("until", Text),
    PrimaryKeyConstraint("review_case_id", "since"),
)

REVIEW_CORRECTION = Table(
    "review_correction",
    METADATA,
    _id(),
    _of("review_correction", "review"),
    *_texts("at", "field", "tag", "before", "after"),
    Column("weight", Float, nullable=False),  # 1: corrected; less: seen and left alone
    Index("ix_review_correction_review", "review_id"),
    sqlite_autoincrement=True,
)

PHRASE_RULE = Table(
    "phrase_rule",
    METADATA,
    _id(),
    *_texts("words", "tag"),
    *_whole("tone"),  # -1 complains, 0 judges nothing, 1 praises
    *_texts("created_at"),
    *_whole("active"),
    sqlite_autoincrement=True,
)

REVIEW_MODEL = Table(
    "review_model",
    METADATA,
    _id(),
    *_texts("made_at", "facts_json"),
    Column("weights", LargeBinary, nullable=False),
    *_whole("active"),
    sqlite_autoincrement=True,
)

OWN_TAG = Table(
    "own_tag",
    METADATA,
    Column("id", Text, primary_key=True),
    *_texts("label", "parent", "merged_into", "words"),
    *_whole("hidden"),
)

TAG_ALIAS = Table("tag_alias", METADATA, Column("alias", Text, primary_key=True), *_texts("tag"))

REASON_TAG = Table(
    "reason_tag", METADATA, *_texts("platform", "reason", "tag"), PrimaryKeyConstraint("platform", "reason")
)
"""Platforms' own reasons and what they mean here; `tag` "": put aside."""

TAG_LABEL = Table(
    "tag_label",
    METADATA,
    _of("tag_label", "review"),
    *_texts("tag"),
    *_whole("holds"),
    *_texts("at"),
    PrimaryKeyConstraint("review_id", "tag"),
)
"""What the user said of samples, to measure how good the tags are."""

OWN_REPLY = Table(
    "own_reply", METADATA, _id(), *_texts("nature", "tag", "tone", "text", "created_at"), sqlite_autoincrement=True
)

REPLY_USED = Table(
    "reply_used",
    METADATA,
    _id(),
    _of("reply_used", "shop"),
    Column("review_id", Integer),
    *_texts("at", "draft", "text_hash"),
    Index("ix_reply_used_shop", "shop_id", "at"),
    sqlite_autoincrement=True,
)

INVITATION = Table(
    "invitation",
    METADATA,
    _of("invitation", "shop"),
    *_texts("order_no", "listed_at"),
    PrimaryKeyConstraint("shop_id", "order_no"),
)

OWN_DAY = Table("own_day", METADATA, Column("day", Text, primary_key=True), *_whole("off"), *_texts("label"))
"""Days that are off or worked although the calendar says otherwise."""

CLOCK_RULE = Table("clock_rule", METADATA, Column("since", Text, primary_key=True), *_texts("rule_json"))
"""Working hours and aims, each from a day on."""
