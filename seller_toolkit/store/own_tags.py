"""What the user says of the tags, other names of them, and what the platforms' own reasons mean."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select, union_all

from seller_toolkit.store.review_tables import (
    CASE_LOG,
    OWN_REPLY,
    OWN_TAG,
    PHRASE_RULE,
    REASON_TAG,
    REVIEW_CASE,
    REVIEW_TAG,
    TAG_ALIAS,
    TAG_LABEL,
)
from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import RECORD_TABLES, SHOP

_AFTER_SALE = RECORD_TABLES["after_sale"]
_OWN = "own:"


@dataclass(frozen=True)
class SaidOfTag:
    """A row of what is said: see `TagSaid` of `reviews/tag_tree.py`; `words` are parted by line feeds."""

    id: str
    label: str = ""
    parent: str = ""
    merged_into: str = ""
    words: str = ""
    hidden: bool = False


@dataclass(frozen=True)
class SeenReason:
    """A reason as a platform writes it, and how many after-sales cases of it are there."""

    platform: str
    reason: str
    count: int


def all_said(c: Connection) -> tuple[SaidOfTag, ...]:
    """Everything that is said, the user's own tags in the order in which they were made."""
    found = rows(c, select(OWN_TAG).order_by(func.length(OWN_TAG.c.id), OWN_TAG.c.id))
    return tuple(
        SaidOfTag(row.id, row.label, row.parent, row.merged_into, row.words, bool(row.hidden)) for row in found
    )


def offered(c: Connection) -> tuple[SaidOfTag, ...]:
    """The user's own tags that are put on reviews."""
    return tuple(one for one in all_said(c) if one.id.startswith(_OWN) and not one.hidden)


def say(c: Connection, one: SaidOfTag) -> None:
    """Keep this, in the place of what was said of the tag before."""
    unsay(c, one.id)
    c.execute(
        OWN_TAG.insert().values(
            id=one.id, label=one.label, parent=one.parent, merged_into=one.merged_into, words=one.words, hidden=int(one.hidden)
        )
    )  # fmt: skip


def unsay(c: Connection, tag: str) -> None:
    """Nothing is said of this tag any more."""
    c.execute(delete(OWN_TAG).where(OWN_TAG.c.id == tag))


def next_id(c: Connection) -> str:
    """An id for a new tag that names no other one: none that is there, and none that is gone but still spoken of."""
    places = (
        OWN_TAG.c.id, OWN_TAG.c.parent, OWN_TAG.c.merged_into, REVIEW_TAG.c.tag, REVIEW_CASE.c.cause, CASE_LOG.c.before,
        CASE_LOG.c.after, TAG_LABEL.c.tag, REASON_TAG.c.tag, OWN_REPLY.c.tag, PHRASE_RULE.c.tag,
    )  # fmt: skip
    named = union_all(*(select(place).where(place.startswith(_OWN)) for place in places))
    taken = [int(number) for one in scalars(c, named) if (number := one.removeprefix(_OWN)).isdecimal()]
    return f"{_OWN}{max(taken, default=0) + 1}"


def forget(c: Connection, tag: str) -> None:
    """A tag is gone: its other names, its phrase rules, the reasons that meant it and what was said of samples go with it."""
    unsay(c, tag)
    c.execute(delete(TAG_ALIAS).where(TAG_ALIAS.c.tag == tag))
    c.execute(delete(REASON_TAG).where(REASON_TAG.c.tag == tag))
    c.execute(delete(TAG_LABEL).where(TAG_LABEL.c.tag == tag))
    c.execute(delete(PHRASE_RULE).where(PHRASE_RULE.c.tag == tag))


def aliases(c: Connection) -> dict[str, str]:
    """Other names of tags: the tag by the name."""
    return {row.alias: row.tag for row in rows(c, select(TAG_ALIAS).order_by(TAG_ALIAS.c.alias))}


def set_aliases(c: Connection, tag: str, names: Collection[str]) -> None:
    """The tag has these other names and no more; a name that another tag had goes over to it."""
    c.execute(delete(TAG_ALIAS).where(TAG_ALIAS.c.tag == tag))
    if names:
        c.execute(delete(TAG_ALIAS).where(TAG_ALIAS.c.alias.in_(names)))
        c.execute(TAG_ALIAS.insert(), [{"alias": name, "tag": tag} for name in sorted(set(names))])


def reasons(c: Connection) -> dict[tuple[str, str], str]:
    """What the platforms' reasons mean: the tag by platform and reason; "": put aside."""
    return {(row.platform, row.reason): row.tag for row in rows(c, select(REASON_TAG))}


def map_reason(c: Connection, platform: str, reason: str, tag: str | None) -> None:
    """A reason means this tag, "" that it means none, None that nothing is said of it."""
    c.execute(delete(REASON_TAG).where(REASON_TAG.c.platform == platform, REASON_TAG.c.reason == reason))
    if tag is not None:
        c.execute(REASON_TAG.insert().values(platform=platform, reason=reason, tag=tag))


def seen_reasons(c: Connection) -> Sequence[SeenReason]:
    """The reasons of all after-sales cases of own shops, the most frequent first."""
    count = func.count()
    query = (
        select(SHOP.c.platform, _AFTER_SALE.c.reason, count.label("count"))
        .join(SHOP, SHOP.c.id == _AFTER_SALE.c.shop_id)
        .where(SHOP.c.own == 1, func.coalesce(_AFTER_SALE.c.reason, "") != "")
        .group_by(SHOP.c.platform, _AFTER_SALE.c.reason)
        .order_by(count.desc(), _AFTER_SALE.c.reason)
    )
    return tuple(SeenReason(*row) for row in rows(c, query))


def complaints_by_tag(c: Connection) -> dict[str, int]:
    """How many reviews complain of each tag."""
    query = select(REVIEW_TAG.c.tag, func.count()).group_by(REVIEW_TAG.c.tag)
    return {row[0]: row[1] for row in rows(c, query)}


def complaints_of_any(c: Connection, tags: Collection[str]) -> int:
    """How many reviews complain of one of these tags or of several."""
    query = select(func.count(REVIEW_TAG.c.review_id.distinct())).where(REVIEW_TAG.c.tag.in_(tags))
    return c.scalar(query) or 0
