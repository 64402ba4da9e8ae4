"""Own drafts of answers to reviews, and which drafts were used."""

from datetime import datetime

from sqlalchemy import Connection, select

from seller_toolkit.domain.replies import OwnReply, UsedReply
from seller_toolkit.store.review_tables import OWN_REPLY, REPLY_USED, REVIEW_CASE
from seller_toolkit.store.statements import inserted_id, rows, scalars
from seller_toolkit.store.values import time_text

LATEST = 200
"""So many of the used drafts are looked back at."""


def own_replies(c: Connection) -> tuple[OwnReply, ...]:
    """The seller's own drafts, the oldest first."""
    own = OWN_REPLY.c
    query = select(own.id, own.nature, own.tag, own.tone, own.text).order_by(own.id)
    return tuple(OwnReply(*row) for row in rows(c, query))


def add_own(c: Connection, draft: OwnReply, at: datetime) -> OwnReply:
    """Keep a draft; its number is given here."""
    values = {"nature": draft.nature, "tag": draft.tag, "tone": draft.tone, "text": draft.text}
    number = inserted_id(c, OWN_REPLY.insert().values(values | {"created_at": time_text(at)}))
    return OwnReply(number, **values)


def change_own(c: Connection, draft: OwnReply) -> None:
    """Give a kept draft other words; one that is not there stays away."""
    values = {"nature": draft.nature, "tag": draft.tag, "tone": draft.tone, "text": draft.text}
    c.execute(OWN_REPLY.update().where(OWN_REPLY.c.id == draft.number).values(values))


def remove_own(c: Connection, number: int) -> None:
    """Delete an own draft; one that is not there is not missed."""
    c.execute(OWN_REPLY.delete().where(OWN_REPLY.c.id == number))


def note_used(c: Connection, shop_id: int, review: int | None, *, at: datetime, draft: str, text_hash: str) -> None:
    """Remember that a draft was taken for a review. The text itself is not kept, only its hash."""
    values = {"shop_id": shop_id, "review_id": review, "at": time_text(at), "draft": draft, "text_hash": text_hash}
    c.execute(REPLY_USED.insert().values(values))


def used_drafts(c: Connection, shop_id: int) -> tuple[str, ...]:
    """Ids of the drafts that were used in a shop, the newest first."""
    used = REPLY_USED.c
    query = select(used.draft).where(used.shop_id == shop_id).order_by(used.id.desc()).limit(LATEST)
    return tuple(scalars(c, query))


def last_used(c: Connection, shop_id: int) -> UsedReply | None:
    """What was used last in a shop."""
    used = REPLY_USED.c
    query = select(used.review_id, used.text_hash).where(used.shop_id == shop_id).order_by(used.id.desc()).limit(1)
    return next((UsedReply(*row) for row in rows(c, query)), None)


def said_in_case(c: Connection, review: int) -> tuple[str, str, str]:
    """Nature, cause and remedy that the newest case about a review names, "" each where nothing is said."""
    case = REVIEW_CASE.c
    query = (
        select(case.nature, case.cause, case.remedy).where(case.review_id == review).order_by(case.id.desc()).limit(1)
    )
    return next(((row.nature, row.cause, row.remedy) for row in rows(c, query)), ("", "", ""))
