"""How many complaints name each aspect, in two equal periods: what the findings need of the reviews."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, reviews
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
    found = reviews.page(connection, (shop.id,), first=middle - timedelta(days=DAYS - 1), last=today)
    tags = workspace.tagger.tag([review.text for review in found])
    before: Counter[str] = Counter()
    now: Counter[str] = Counter()
    totals = Counter[bool]()
    for review, tag in zip(found, tags, strict=True):
        if review.written_at is None:
            continue
        recent = review.written_at.date() > middle
        totals[recent] += 1
        (now if recent else before).update(a.aspect for a in tag.aspects if a.polarity is Polarity.NEGATIVE)
    return ComplaintCounts(before, now, totals[False], totals[True])
