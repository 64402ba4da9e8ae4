"""Hints that bad reviews of a shop may not be honest ones, with the evidence. Nothing is set: a person decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.reviews.suspicion import Hint, around, hint
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.judged_reviews import tags_read
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, review_learning, shops, topic_counts, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.topic_counts import BadReviews
from seller_toolkit.store.values import read_time

DAYS = 180
"""Older reviews are not looked at: the platforms take no complaint about them."""


@dataclass(frozen=True)
class SuspicionHint:
    """A review's number and what speaks for its not being honest, several signals at least."""

    review: int
    hint: Hint


def suspicion_hints(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[tuple[SuspicionHint, ...]]:
    """The hints among the bad reviews of the last 180 days, newest first; kept until imports or verdicts change."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        today = workspace.today_of(shops.get_shop(connection, shop_id))
        judged = verdicts.mark(connection), review_learning.stamp(connection)
        key = (workspace.store, workspace.lexicon, batches.stamp(connection), judged, today)
        found = workspace.kept_for(
            f"hints of shop {shop_id}", key, lambda: _hints(workspace, connection, shop_id, today)
        )
        return Outcome(found)


def _hints(workspace: Workspace, connection: Connection, shop_id: int, today: date) -> tuple[SuspicionHint, ...]:
    first = today - timedelta(days=DAYS)
    bad = topic_counts.bad_reviews(connection, shop_id, first, today)
    orders = topic_counts.known_orders(connection, shop_id)
    tags = tags_read(workspace, connection, bad.number)
    surroundings = around(bad.text, bad.item, _seconds(bad.written_at), _ordered(bad, orders))
    found = [
        SuspicionHint(number, said)
        for number, text, stars, near in zip(bad.number, bad.text, bad.stars, surroundings, strict=True)
        if (said := hint(text, stars, tags[number], near)) is not None
    ]
    return tuple(reversed(found))


def _seconds(times: Sequence[str]) -> list[int]:
    moments = [read_time(at) for at in times]
    return [int(at.timestamp()) if at else 0 for at in moments]


def _ordered(bad: BadReviews, orders: frozenset[str]) -> list[bool | None]:
    """Whether a review's order is known; None where it names none, or where the shop's reviews and orders hardly meet."""
    met = sum(order in orders for order in bad.order_no)
    named = sum(map(bool, bad.order_no))
    if not named or met < 0.9 * named:
        return [None] * len(bad.order_no)
    return [order in orders if order else None for order in bad.order_no]
