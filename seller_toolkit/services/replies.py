"""Answers to reviews: drafts that suit, the seller's own ones, and which of them were used."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from seller_toolkit.domain.changes import NOTHING, Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.replies import OwnReply
from seller_toolkit.domain.reviews import Grade, Nature, Polarity, Review, ReviewTags
from seller_toolkit.i18n.labels import nature_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reviews import grading
from seller_toolkit.reviews.reply_check import REFUSED
from seller_toolkit.reviews.reply_drafts import (
    FIELDS,
    NATURES,
    PRAISE,
    TONES,
    Draft,
    Wish,
    drafts,
    ordered,
    own_drafts,
    unknown_fields,
)
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.own_tags import tag_labels
from seller_toolkit.services.reply_words import told
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import replies, reviews, shops
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class ReplyWish:
    """For which review an answer is wanted, and what is to stand in the place of what the program would take.

    "" everywhere: tone of the settings, nature and remedy of the review's case, else as the words of the review say.
    """

    review: int
    tone: str = ""
    nature: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class ReplyView:
    """Drafts for a review, the one to take first first; `about` says in words what they are about.

    `remedies` are (id, words of a draft). `last_review` and `last_hash` tell what was copied last in the shop.
    """

    review: int
    shop_id: int
    nature: str
    tone: str
    remedy: str
    about: str
    remedies: tuple[tuple[str, str], ...]
    drafts: tuple[Draft, ...]
    last_review: int | None
    last_hash: str


def reply_view(context: JobContext, workspace: Workspace, wish: ReplyWish) -> Outcome[ReplyView]:
    """Drafts of an answer to one review.

    Raises:
        UserError: `review.not_found`.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        review = find_review(connection, wish.review)
        shop = shops.get_shop(connection, review.shop_id)
        nature, cause, remedy = replies.said_in_case(connection, review.number)
        by_hand = replies.nature_by_hand(connection, review.number)
        own, used = replies.own_replies(connection), replies.used_drafts(connection, review.shop_id)
        last = replies.last_used(connection, review.shop_id)
    tags = workspace.tagger.tag(["\n".join(filter(None, (review.text, review.appended_text)))])[0]
    natures = (wish.nature, nature, "" if by_hand is None else tuple(Nature)[by_hand].value, _nature(review, tags))
    tone = wish.tone or workspace.settings["reply_tone"]
    about = _about(workspace, cause, tags, praise=natures[-1] == PRAISE)
    asked = Wish(next(one for one in natures if one in NATURES), about, tone, language())
    known = workspace.reply_parts.remedies
    remedy = next((one for one in (wish.remedy, remedy) if one in known), "")
    fields = {
        "shop": shop.name, "sku": review.sku, "cause": _label(workspace, about),
        "remedy": known[remedy].of(language()) if remedy else "",
    }  # fmt: skip
    fitting = {one.number: one.text for one in own if _suits(one, asked)}
    offered = (*own_drafts(fitting, fields), *drafts(workspace.reply_parts, asked, fields))
    return Outcome(
        ReplyView(
            review.number, review.shop_id, asked.nature, tone, remedy, _about_words(asked.nature, fields["cause"]),
            tuple((name, words.of(language())) for name, words in known.items()), ordered(offered, used),
            last.review if last else None, last.text_hash if last else "",
        )
    )  # fmt: skip


def note_used(
    context: JobContext, workspace: Workspace, shop_id: int, review: int, draft: str, text: str
) -> Outcome[None]:
    """Remember that an answer was copied, so that the next customer is given another one."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        at = workspace.now()
        replies.note_used(connection, shop_id, review, at=at, draft=draft, text_hash=text_hash(text))
    return Outcome(None)


def repeats(view: ReplyView, text: str) -> bool:
    """Whether the customer before was given the same text."""
    return view.last_review != view.review and view.last_hash == text_hash(text)


def text_hash(text: str) -> str:
    """The same for texts that differ in nothing but marks and spaces."""
    return hashlib.sha256("".join(filter(str.isalnum, text)).encode()).hexdigest()


def keep_tone(context: JobContext, workspace: Workspace, tone: str) -> Outcome[None]:
    """Take this tone from now on."""
    context.report(0, 1)
    workspace.settings.set("reply_tone", tone if tone in TONES else TONES[0])
    return Outcome(None)


# --- own drafts ---------------------------------------------------------------------------------------------------


def own_replies(context: JobContext, workspace: Workspace) -> Outcome[tuple[OwnReply, ...]]:
    """The seller's own drafts, the oldest first."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        return Outcome(replies.own_replies(connection))


def keep_own(context: JobContext, workspace: Workspace, draft: OwnReply) -> Outcome[OwnReply]:
    """Keep an own draft; `number` 0: a new one.

    Raises:
        UserError: `reply.empty`, `reply.unknown_field`, `reply.forbidden` for what no answer may say.
    """
    context.report(0, 1)
    _insist_on_decency(draft.text)
    kept = OwnReply(draft.number, draft.nature, draft.tag, draft.tone, draft.text.strip())
    with workspace.store.write() as connection:
        if not draft.number:
            return Outcome(replies.add_own(connection, kept, workspace.now()))
        replies.change_own(connection, kept)
    return Outcome(kept, NOTHING)


def remove_own(context: JobContext, workspace: Workspace, number: int) -> Outcome[None]:
    """Delete an own draft."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        replies.remove_own(connection, number)
    return Outcome(None)


def _insist_on_decency(text: str) -> None:
    if not text.strip():
        raise UserError("reply.empty")
    if unknown := unknown_fields(text):
        raise UserError("reply.unknown_field", name=unknown[0], known=", ".join(f"{{{name}}}" for name in FIELDS))
    for hit in told(text):
        if hit.kind in REFUSED and hit.kind != "blank":
            raise UserError("reply.forbidden", words=hit.words, why=hit.why)


# --- what a review is about ---------------------------------------------------------------------------------------


def find_review(connection: Connection, number: int) -> Review:
    """The review with this number.

    Raises:
        UserError: `review.not_found`.
    """
    review = reviews.find(connection, number)
    if review is None:
        raise UserError("review.not_found")
    return review


def _nature(review: Review, tags: ReviewTags) -> str:
    """By stars and words: praise where nothing waits for an answer."""
    if grading.grade(review.stars, tags) is Grade.PRAISE:
        return PRAISE
    nature = grading.nature(review.text, tags)
    return (nature or Nature.EXPERIENTIAL).value


def _about(workspace: Workspace, cause: str, tags: ReviewTags, *, praise: bool) -> tuple[str, ...]:
    """Causes first, then aspects; of a praise what is praised."""
    wanted = Polarity.POSITIVE if praise else Polarity.NEGATIVE
    aspects = [tag.aspect for tag in tags.aspects if tag.polarity is wanted]
    if praise:
        return tuple(aspects)
    causes = [tag.cause for tag in tags.causes]
    known = workspace.lexicon.causes
    behind = [known[one].aspect for one in (cause, *causes) if one in known]
    return tuple(one for one in dict.fromkeys((cause, *causes, *aspects, *behind)) if one)


def _label(workspace: Workspace, about: Sequence[str]) -> str:
    """The first of what it is about, in words; "" where the tags say nothing."""
    labels = tag_labels(workspace)
    return next((labels[one] for one in about if one in labels), "")


def _about_words(nature: str, cause: str) -> str:
    word = translate("Replies", "Praise") if nature == PRAISE else nature_label(nature)
    return f"{word} · {cause}" if cause else word


def _suits(own: OwnReply, wish: Wish) -> bool:
    return own.nature in ("", wish.nature) and own.tag in ("", *wish.about) and own.tone in ("", wish.tone)
