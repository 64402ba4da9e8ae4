"""How a complaint was dealt with: by its deadline, after it, not yet. Inbox, look back and report go by this one answer.

A lead of service asks whether somebody took care of it in time. So a case that was closed without an answer is dealt with at
that moment: closed by the deadline it is in time, closed later it is late. Who is still waited for is overdue.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Answer(Enum):
    """By the deadline, after it, not yet though it is over, not yet; or it is not known."""

    IN_TIME = "in_time"
    LATE = "late"
    OVERDUE = "overdue"
    OPEN = "open"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Dealt:
    """What is known of how a complaint was dealt with.

    `replied`: what the export says, None where it does not; `replied_at` the moment that it names; `known_by` when a file that
    calls it answered was imported. `handled`: a case says that it has its answer or is closed; `answered_at` and `closed_at`
    are the moments of that, the latter only while the case is closed.
    """

    replied: bool | None = None
    replied_at: datetime | None = None
    known_by: datetime | None = None
    handled: bool = False
    answered_at: datetime | None = None
    closed_at: datetime | None = None

    @property
    def is_done(self) -> bool:
        """Whether nobody waits any longer, as far as exports and cases say."""
        return bool(self.replied) or self.handled

    @property
    def at(self) -> datetime | None:
        """The first moment that is known."""
        return min(filter(None, (self.replied_at, self.answered_at, self.closed_at)), default=None)


def answer_of(dealt: Dealt, due: datetime | None, now: datetime) -> Answer:
    """How it was dealt with; `due` None: there is no deadline, so that every answer is in time.

    Where no moment is known, an import that came in time and calls it answered is proof enough.
    """
    at = dealt.at
    if at is not None:
        return Answer.IN_TIME if due is None or at <= due else Answer.LATE
    if dealt.is_done:
        proven = due is None or (dealt.known_by is not None and dealt.known_by <= due)
        return Answer.IN_TIME if proven else Answer.UNKNOWN
    if dealt.replied is None:
        return Answer.UNKNOWN
    return Answer.OPEN if due is None or now < due else Answer.OVERDUE
