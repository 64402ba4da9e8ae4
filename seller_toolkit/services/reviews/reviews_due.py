"""How many answers to reviews are overdue, due today and soon: the inbox's counts from the index of deadlines."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import reading
from seller_toolkit.services.reviews.review_inbox import SOON_DAYS
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_totals
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.review_totals import Scope
from seller_toolkit.store.values import time_text


@dataclass(frozen=True)
class ReviewsDue:
    """The same counts as `InboxView.overdue`, `due_today` and `due_soon` of the shop."""

    overdue: int
    today: int
    soon: int


def reviews_due(workspace: Workspace, connection: Connection, shop: Shop, now: datetime) -> ReviewsDue | None:
    """What is due at `now`; None where no review of the shop was ever imported. What was not judged yet is judged first."""
    if not review_totals.has_any(connection, shop.id):
        return None
    if reading.is_judged(workspace, connection):
        return _counted(connection, shop, now)
    reading.judge_missing(JobContext(), workspace)
    reading.settle_dues(JobContext(), workspace)
    with workspace.store.read() as fresh:
        return _counted(fresh, shop, now)


def _counted(connection: Connection, shop: Shop, now: datetime) -> ReviewsDue:
    _, due = review_totals.due_days(connection, Scope((shop.id,)), time_text(now))
    ahead = [due.get(str(now.date() + timedelta(days=days)), 0) for days in range(SOON_DAYS + 1)]
    return ReviewsDue(due.get("", 0), ahead[0], sum(ahead[1:]))
