"""How many answers to reviews are overdue, due today and soon: the inbox's counts without judging every review."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews import deadlines, grading
from seller_toolkit.services.review_inbox import WANTS_ANSWER
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.unanswered_reviews import UnansweredColumns, has_reviews, unanswered
from seller_toolkit.store.values import read_time

SOON_DAYS = 3
"""Days after today in which an answer is due soon."""


@dataclass(frozen=True)
class ReviewsDue:
    """The same counts as `InboxView.overdue`, `due_today` and `due_soon` of the shop."""

    overdue: int
    today: int
    soon: int


def reviews_due(workspace: Workspace, connection: Connection, shop: Shop, now: datetime) -> ReviewsDue | None:
    """What is due at `now`; None where no review of the shop was ever imported.

    Stars alone tell of most complaints; of the other reviews each text is looked at once, and what was found is kept until
    something is imported or undone.
    """
    if not has_reviews(connection, shop.id):
        return None
    days = deadlines.REPLY_DAYS.get(shop.platform)
    first = None if days is None else (now - timedelta(days=days)).date()

    def count() -> tuple[datetime, ...]:
        return tuple(_complaints(workspace, unanswered(connection, shop.id, first)))

    key = (workspace.store, workspace.lexicon, batches.stamp(connection), first)
    written = workspace.kept_for(f"unanswered complaints of shop {shop.id}", key, count)
    left = [_days_left(workspace, at, days, now) for at in written if days is None or now < at + timedelta(days=days)]
    return ReviewsDue(
        sum(one < 0 for one in left), sum(one == 0 for one in left), sum(0 < one <= SOON_DAYS for one in left)
    )


def _complaints(workspace: Workspace, found: UnansweredColumns) -> Iterator[datetime]:
    """When the reviews that want an answer were written."""
    doubtful = [text for stars, text in zip(found.stars, found.text, strict=True) if text and not _plain(stars)]
    texts = list(dict.fromkeys(doubtful))
    tags = dict(zip(texts, workspace.tagger.tag(texts), strict=True))
    for stars, text, at in zip(found.stars, found.text, found.written_at, strict=True):
        if _plain(stars) or (text and grading.grade(stars, tags[text]) in WANTS_ANSWER):
            written = read_time(at)
            if written is not None:
                yield written


def _plain(stars: float | None) -> bool:
    """Whether the stars alone say that it wants an answer."""
    return stars is not None and stars < grading.FEWEST_GOOD


def _days_left(workspace: Workspace, written: datetime, days: int | None, now: datetime) -> int:
    """Days from today to the day of the deadline, −1 once it has passed: as the inbox counts them."""
    due = written + timedelta(hours=workspace.settings["first_answer_hours"])
    deadline = due if days is None else min(due, written + timedelta(days=days))
    return (deadline.date() - now.date()).days if deadline > now else -1
