"""Until when a review wants an answer by the shop's own aim, and until when the platform takes one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from seller_toolkit.domain.profiles import Confidence
from seller_toolkit.domain.reviews import Grade, Review
from seller_toolkit.reviews.working_clock import Pause, WorkingCalendar, due_after


class WindowKind(Enum):
    """What a platform allows for some days only."""

    REPLY = "reply"  # 解释: the seller's public answer, after the review or after the additional one
    COMPLAINT = "complaint"  # 投诉 about a rating, after the rating
    ADDITIONAL = "additional"  # 追评 by the buyer, after the transaction succeeded
    RATING = "rating"  # the first rating by the buyer, after the transaction succeeded
    APPEAL = "appeal"  # 申诉 against a finding of a violation, after its notice


@dataclass(frozen=True)
class PlatformWindow:
    """How many natural days there are, and how that is known."""

    days: int
    source: str
    confidence: Confidence


_TMALL = "天猫评价管理规范 11000225 (2026-08-12)"
_TAOBAO = "淘宝网评价规范 2352 (2026-08-12)"
_DOUYIN = "抖店 消极服务处置细则 (2026-07-31), 虚假交易处置细则 (2026-08-10)"

WINDOWS = {
    (platform, kind): PlatformWindow(days, source, Confidence.OFFICIAL)
    for platform, source in (("tmall", _TMALL), ("taobao", _TAOBAO))
    for kind, days in (
        (WindowKind.REPLY, 30),
        (WindowKind.COMPLAINT, 30),
        (WindowKind.ADDITIONAL, 180),
        (WindowKind.RATING, 15),
    )
} | {("douyin", WindowKind.APPEAL): PlatformWindow(7, _DOUYIN, Confidence.OFFICIAL)}
"""The windows that are known, by platform and kind. Taobao gives travel goods and tickets 90 days for the first rating;
Douyin's windows of ratings were not found in its own texts."""

REPLY_DAYS = {platform: window.days for (platform, kind), window in WINDOWS.items() if kind is WindowKind.REPLY}
"""Days after a review in which the seller may explain it."""


@dataclass(frozen=True)
class AnswerRule:
    """Within how many hours a review that was written from the day `since` on wants its first answer.

    `working`: hours of the shop's own clock count, else every hour does.
    """

    since: date
    bad_hours: float
    middling_hours: float
    working: bool = False

    def hours(self, grade: Grade) -> float | None:
        """The aim for a grade; None for praise. A complaint behind many stars waits as long as a middling one."""
        if grade is Grade.PRAISE:
            return None
        return self.bad_hours if grade is Grade.BAD else self.middling_hours


AS_SHIPPED = (AnswerRule(date.min, 24, 48),)
"""The aims of a shop that has said nothing: no platform publishes a number of hours."""


def rule_on(rules: Sequence[AnswerRule], day: date) -> AnswerRule:
    """The rule in force on a day, of rules in the order of their days; the first holds before its day too."""
    return next((rule for rule in reversed(rules) if rule.since <= day), rules[0])


def first_answer_due(
    written_at: datetime, grade: Grade, platform: str, rules: Sequence[AnswerRule],
    calendar: WorkingCalendar | None = None, pauses: Sequence[Pause] = (),
) -> datetime | None:  # fmt: skip
    """When a review of that moment wants its first answer, answered or not; None for praise.

    The aim is the one of the day it was written, whatever was decided later. While it waits for the buyer (`pauses`) the
    clock stands still. Without a calendar every hour counts. It never lies behind the end of the platform's reply window; that runs on in a pause.
    """
    rule = rule_on(rules, written_at.date())
    hours = rule.hours(grade)
    if hours is None:
        return None
    due = due_after(written_at, timedelta(hours=hours), calendar if rule.working else None, pauses)
    closes = closes_at(written_at, platform)
    return min((one for one in (due, closes) if one is not None), default=None)


def deadline(
    review: Review, grade: Grade, platform: str, *, rules: Sequence[AnswerRule] = AS_SHIPPED,
    calendar: WorkingCalendar | None = None, pauses: Sequence[Pause] = (),
) -> datetime | None:  # fmt: skip
    """When the first answer is due; None for praise, for an answered review and where its time is not known.

    `replied` None (the export does not say) counts as not answered. Without a calendar every hour counts.
    """
    if review.replied or review.written_at is None:
        return None
    return first_answer_due(review.written_at, grade, platform, rules, calendar, pauses)


def window_end(kind: WindowKind, platform: str, since: datetime) -> datetime | None:
    """When a window closes that opened at `since`; None where the platform's rule is not known.

    What opens each kind of window is told at `WindowKind`. An additional review opens a reply window of its own.
    """
    window = WINDOWS.get((platform, kind))
    return None if window is None else since + timedelta(days=window.days)


def closes_at(written_at: datetime, platform: str) -> datetime | None:
    """When the platform stops taking a reply to a text of that moment; None where its rule is not known."""
    return window_end(WindowKind.REPLY, platform, written_at)


def reply_window(review: Review, platform: str) -> datetime | None:
    """When the platform stops taking the seller's reply; None where its rule or the review's time is not known.

    An additional review opens a window of its own, from its own time on: the later of the two counts.
    """
    if review.written_at is None:
        return None
    return closes_at(max(review.written_at, review.appended_at or review.written_at), platform)
