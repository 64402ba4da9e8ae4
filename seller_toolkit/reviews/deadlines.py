"""Until when a review wants an answer, and until when the platform takes one."""

from datetime import datetime, timedelta

from seller_toolkit.domain.reviews import Grade, Review

REPLY_DAYS = {"tmall": 30, "taobao": 30}
"""Days after a review in which the seller may explain it: the review rules of Tmall
(11000225) and Taobao (2352), both as revised on 2026-08-12. Not found for other platforms."""


def deadline(review: Review, grade: Grade, platform: str, *, first_answer_hours: float = 24) -> datetime | None:
    """When the first answer is due; None for praise, for an answered review and where its time is not known.

    No platform publishes a number of hours: `first_answer_hours` is the shop's own aim. It never lies behind the end of
    the platform's reply window. `replied` None (the export does not say) counts as not answered.
    """
    if grade is Grade.PRAISE or review.replied or review.written_at is None:
        return None
    return first_answer_due(review.written_at, platform, first_answer_hours)


def first_answer_due(written_at: datetime, platform: str, first_answer_hours: float) -> datetime:
    """When a complaint of that moment wants its first answer, answered or not."""
    due = written_at + timedelta(hours=first_answer_hours)
    closes = closes_at(written_at, platform)
    return due if closes is None else min(due, closes)


def closes_at(written_at: datetime, platform: str) -> datetime | None:
    """When the platform stops taking a reply to a review of that moment; None where its rule is not known."""
    days = REPLY_DAYS.get(platform)
    return None if days is None else written_at + timedelta(days=days)


def reply_window(review: Review, platform: str) -> datetime | None:
    """When the platform stops taking the seller's reply; None where its rule or the review's time is not known.

    An additional review opens a window of its own; exports do not date it, so that this is the window of the first text.
    """
    return None if review.written_at is None else closes_at(review.written_at, platform)
