"""How many answers to reviews are overdue, due today and soon: the inbox's counts without judging every review."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews import deadlines, grading
from seller_toolkit.services.clock import clock_in_force
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

    def count() -> tuple[tuple[datetime, Grade], ...]:
        return tuple(_complaints(workspace, unanswered(connection, shop.id, first)))

    key = (workspace.store, workspace.lexicon, batches.stamp(connection), first)
    written = workspace.kept_for(f"unanswered complaints of shop {shop.id}", key, count)
    clock = clock_in_force(workspace, connection)
    open_ = ((at, grade) for at, grade in written if days is None or now < at + timedelta(days=days))
    dues = (clock.due(at, grade, shop.platform) for at, grade in open_)
    left = [_days_left(due, now) for due in dues if due is not None]
    return ReviewsDue(
        sum(one < 0 for one in left), sum(one == 0 for one in left), sum(0 < one <= SOON_DAYS for one in left)
    )


def _complaints(workspace: Workspace, found: UnansweredColumns) -> Iterator[tuple[datetime, Grade]]:
    """When the reviews that want an answer were written, and how urgent they are."""
    doubtful = [
        text for stars, text in zip(found.stars, found.text, strict=True) if text and not grading.by_stars(stars)
    ]
    texts = list(dict.fromkeys(doubtful))
    tags = dict(zip(texts, workspace.tagger.tag(texts), strict=True))
    for stars, text, at in zip(found.stars, found.text, found.written_at, strict=True):
        grade = grading.by_stars(stars) or (grading.grade(stars, tags[text]) if text else Grade.PRAISE)
        written = read_time(at)
        if grade in WANTS_ANSWER and written is not None:
            yield written, grade


def _days_left(deadline: datetime, now: datetime) -> int:
    """Days from today to the day of the deadline, −1 once it has passed: as the inbox counts them."""
    return (deadline.date() - now.date()).days if deadline > now else -1
