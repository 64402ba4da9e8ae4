"""The window's door to the inbox of reviews. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.requests import InboxFilter
    from seller_toolkit.services.reviews.review_inbox import InboxCounts, InboxPage, InboxView, ReviewCard
    from seller_toolkit.store.review_pages import Place


def page(
    context: JobContext, workspace: Workspace, wanted: InboxFilter, newest_first: bool, after: Place | None, least: int
) -> Outcome[InboxPage]:
    """The next reviews of a filter behind `after`, a page of them or `least` where that is more."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    limit = max(room.PAGE, least)
    return room.page(context, workspace, wanted, newest_first=newest_first, after=after, limit=limit)


def counts(context: JobContext, workspace: Workspace, wanted: InboxFilter) -> Outcome[InboxCounts]:
    """How many reviews stand under each filter."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    return room.counts(context, workspace, wanted)


def count(context: JobContext, workspace: Workspace, wanted: InboxFilter) -> Outcome[int]:
    """How many reviews pass one filter."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    return room.count(context, workspace, wanted)


def listed(context: JobContext, workspace: Workspace, wanted: InboxFilter, newest_first: bool) -> Outcome[InboxView]:
    """All reviews of a filter, for a file."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    return room.inbox(context, workspace, wanted, newest_first=newest_first)


def card(context: JobContext, workspace: Workspace, number: int) -> Outcome[ReviewCard | None]:
    """What a review's panel shows besides the review; None where it is gone."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    return room.card(context, workspace, number)


def mark_seen(context: JobContext, workspace: Workspace, numbers: Sequence[int], seen: bool) -> Outcome[int]:
    """Note that these reviews were seen, or that they are unseen again."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    return room.mark_seen(context, workspace, numbers, seen=seen)


def mark_all_seen(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[int]:
    """Note that every review of the shop, or of all own ones, was seen."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    return room.mark_all_seen(context, workspace, shop_id)


def set_nature(context: JobContext, workspace: Workspace, number: int, nature: str) -> Outcome[None]:
    """Say of what nature a complaint is; "": as its words say."""
    from seller_toolkit.services.reviews import review_inbox as room  # start-up: SQLAlchemy, numpy

    return room.set_nature(context, workspace, number, nature)


def catch_up(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Judge and index what was not yet; while another job writes for long it is left for the next time."""
    from seller_toolkit.services.reviews import reading as room  # start-up: SQLAlchemy, numpy

    try:
        return room.catch_up(context, workspace)
    except UserError as error:
        if error.code != "store.busy":
            raise
        return Outcome(0)
