"""How many complaints name each aspect, in two equal periods: what the findings need of the reviews."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.reviews.review_counts import count_reviews
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches
from seller_toolkit.store.connection import Connection

DAYS = 30


@dataclass(frozen=True)
class ComplaintCounts:
    """Complaints by aspect id in the last `DAYS` days and the `DAYS` before, and how many reviews there were."""

    before: Mapping[str, int]
    now: Mapping[str, int]
    reviews_before: int
    reviews_now: int


def by_aspect(workspace: Workspace, connection: Connection, shop: Shop, today: date) -> ComplaintCounts:
    """Count the shop's complaints of the last sixty days; the answer is kept until something is imported or undone."""
    key = (workspace.store, workspace.lexicon, batches.stamp(connection), today)
    name = f"complaints of shop {shop.id}"
    return workspace.kept_for(name, key, lambda: _count(workspace, connection, shop, today))


def _count(workspace: Workspace, connection: Connection, shop: Shop, today: date) -> ComplaintCounts:
    middle = today - timedelta(days=DAYS)
    before = count_reviews(workspace, connection, shop, middle - timedelta(days=DAYS - 1), middle, answers=False)
    now = count_reviews(workspace, connection, shop, middle + timedelta(days=1), today, answers=False)
    return ComplaintCounts(before.aspects, now.aspects, before.count, now.count)
