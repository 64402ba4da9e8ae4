"""The window's door to answers, appeals, the praise shelf and invitations. See `desk`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.replies import OwnReply
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.reviews.invitations import InvitationView
    from seller_toolkit.services.reviews.praise import PraiseView
    from seller_toolkit.services.reviews.replies import ReplyView
    from seller_toolkit.services.reviews.reply_words import ToldHit

TONES = ("plain", "warm", "formal")
"""The tones of drafts; a test holds them against `reviews.reply_drafts`."""


def reply(
    context: JobContext, workspace: Workspace, review: int, tone: str = "", nature: str = "", remedy: str = ""
) -> Outcome[ReplyView]:
    """Drafts of an answer to one review; "" leaves the choice to its case and its words."""
    from seller_toolkit.services.reviews import replies  # start-up: SQLAlchemy

    return replies.reply_view(context, workspace, replies.ReplyWish(review, tone, nature, remedy))


def check(text: str) -> tuple[ToldHit, ...]:
    """What is wrong in an answer; takes well under a millisecond and may be asked at each key."""
    from seller_toolkit.services.reviews import reply_words  # start-up: loads patterns

    return reply_words.told(text)


def refusal(view: ReplyView | None, text: str) -> str:
    """Why a text may not be copied, in one line; "" where it may."""
    from seller_toolkit.services.reviews import replies, reply_words  # start-up: SQLAlchemy

    if view is not None and replies.repeats(view, text):
        return reply_words.repeated()
    return reply_words.refusal(reply_words.told(text))


def note_used(
    context: JobContext, workspace: Workspace, shop_id: int, review: int, draft: str, text: str
) -> Outcome[None]:
    """Remember that an answer was copied."""
    from seller_toolkit.services.reviews import replies  # start-up: SQLAlchemy

    return replies.note_used(context, workspace, shop_id, review, draft, text)


def keep_tone(context: JobContext, workspace: Workspace, tone: str) -> Outcome[None]:
    """Take this tone from now on."""
    from seller_toolkit.services.reviews import replies  # start-up: SQLAlchemy

    return replies.keep_tone(context, workspace, tone)


def own_replies(context: JobContext, workspace: Workspace) -> Outcome[tuple[OwnReply, ...]]:
    """The seller's own drafts."""
    from seller_toolkit.services.reviews import replies  # start-up: SQLAlchemy

    return replies.own_replies(context, workspace)


def keep_own(context: JobContext, workspace: Workspace, draft: OwnReply) -> Outcome[OwnReply]:
    """Keep an own draft; `number` 0: a new one."""
    from seller_toolkit.services.reviews import replies  # start-up: SQLAlchemy

    return replies.keep_own(context, workspace, draft)


def remove_own(context: JobContext, workspace: Workspace, number: int) -> Outcome[None]:
    """Delete an own draft."""
    from seller_toolkit.services.reviews import replies  # start-up: SQLAlchemy

    return replies.remove_own(context, workspace, number)


def appeal_pack(context: JobContext, workspace: Workspace, review: int, miscount: bool) -> Outcome[Report]:
    """The pack for an appeal about one review."""
    from seller_toolkit.services.reviews import appeals  # start-up: SQLAlchemy

    return appeals.appeal_pack(context, workspace, review, miscount=miscount)


def praise(
    context: JobContext, workspace: Workspace, shop_id: int | None, item: str, aspect: str
) -> Outcome[PraiseView]:
    """The praise shelf."""
    from seller_toolkit.services.reviews import praise as room  # start-up: SQLAlchemy

    return room.praise_view(context, workspace, room.PraiseWish(shop_id, item, aspect))


def praise_document(context: JobContext, workspace: Workspace, view: PraiseView) -> Outcome[Report]:
    """The shelf as a table."""
    from seller_toolkit.services.reviews import praise as room  # start-up: SQLAlchemy

    context.report(0, 1)
    return Outcome(room.praise_document(view))


def praise_text(view: PraiseView, chosen: Sequence[int]) -> str:
    """The chosen reviews of a shelf as plain text; costs nothing."""
    from seller_toolkit.services.reviews import praise as room  # start-up: SQLAlchemy

    return room.praise_text(view, chosen)


def invitations(
    context: JobContext, workspace: Workspace, shop_id: int | None, groups: Sequence[str] = ()
) -> Outcome[InvitationView]:
    """Who may be asked for a review."""
    from seller_toolkit.services.reviews import invitations as room  # start-up: SQLAlchemy

    return room.invitation_view(context, workspace, shop_id, groups)


def invitation_document(context: JobContext, workspace: Workspace, view: InvitationView) -> Outcome[Report]:
    """The list for the platform's tool."""
    from seller_toolkit.services.reviews import invitations as room  # start-up: SQLAlchemy

    context.report(0, 1)
    return Outcome(room.invitation_document(view))


def note_listed(context: JobContext, workspace: Workspace, shop_id: int, order_nos: Sequence[str]) -> Outcome[int]:
    """Remember that these orders are on a list."""
    from seller_toolkit.services.reviews import invitations as room  # start-up: SQLAlchemy

    return room.note_listed(context, workspace, shop_id, order_nos)


def take_back(context: JobContext, workspace: Workspace, shop_id: int, order_nos: Sequence[str]) -> Outcome[None]:
    """Forget that these orders are on a list."""
    from seller_toolkit.services.reviews import invitations as room  # start-up: SQLAlchemy

    return room.take_back(context, workspace, shop_id, order_nos)


def keep_days(context: JobContext, workspace: Workspace, days: Mapping[str, int]) -> Outcome[None]:
    """Keep the shop's own days of use."""
    from seller_toolkit.services.reviews import invitations as room  # start-up: SQLAlchemy

    return room.keep_days(context, workspace, days)
