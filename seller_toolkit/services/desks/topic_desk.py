"""The window's door to the topics that rise. See `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.rising_topics import TopicsView
    from seller_toolkit.services.reviews.suspicion_hints import SuspicionHint


def rising_topics(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[TopicsView]:
    """What rises in a shop's reviews, who has too few of them, and words that may become topics."""
    from seller_toolkit.services.reviews import rising_topics as room  # start-up: SQLAlchemy, NumPy

    return room.rising_topics(context, workspace, shop_id)


def ignore_word(context: JobContext, workspace: Workspace, word: str) -> Outcome[str]:
    """Offer a word no more."""
    from seller_toolkit.services.reviews import rising_topics as room  # start-up: SQLAlchemy, NumPy

    return room.ignore_word(context, workspace, word)


def accept_word(context: JobContext, workspace: Workspace, word: str, aspect: str) -> Outcome[str]:
    """Make a word a tag of the user's own below an aspect; complaints with it carry the tag from the next judging on."""
    from seller_toolkit.services.reviews import own_tags  # start-up: SQLAlchemy

    changes = own_tags.save(context, workspace, own_tags.TagDraft("", word, aspect, words=(word,))).changes
    return Outcome(word, changes)


def suspicion_hints(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[tuple[SuspicionHint, ...]]:
    """Bad reviews in which several signals speak of malice, with the evidence; nothing is set by them."""
    from seller_toolkit.services.reviews import suspicion_hints as room  # start-up: SQLAlchemy, NumPy

    return room.suspicion_hints(context, workspace, shop_id)
