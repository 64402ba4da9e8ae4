"""Answers to reviews: drafts that suit, the seller's own ones, and which of them were used."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from seller_toolkit.domain.changes import NOTHING, Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.replies import OwnReply
from seller_toolkit.domain.reviews import ASPECTS, Grade, Nature, Review
from seller_toolkit.i18n.labels import nature_label
from seller_toolkit.i18n.translate import language, translate
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
from seller_toolkit.services.reviews.judged_reviews import GRADES, aspects_of, tags_named, verdicts_of
from seller_toolkit.services.reviews.own_tags import tag_labels, tree_in_force
from seller_toolkit.services.reviews.reply_words import told
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
        said = _said(workspace, connection, review.number)
        own, used = replies.own_replies(connection), replies.used_drafts(connection, review.shop_id)
        last = replies.last_used(connection, review.shop_id)
    about = said.about if said.nature == PRAISE else tuple(dict.fromkeys(filter(None, (cause, *said.about))))
    tone, natures = wish.tone or workspace.settings["reply_tone"], (wish.nature, nature, said.nature)
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


@dataclass(frozen=True)
class _Said:
    """What a review says by its verdict: its nature, or PRAISE where nothing waits for an answer; causes and own tags first, then aspects."""

    nature: str
    about: tuple[str, ...]


def _said(workspace: Workspace, connection: Connection, number: int) -> _Said:
    """As the inbox shows it: the verdict with what the user said of it. Of a praise it is about what is praised."""
    verdict = verdicts_of(workspace, connection, [number])[number]
    by_hand = verdict.by_hand and verdict.nature is not None
    if GRADES[verdict.grade] is Grade.PRAISE and not by_hand:
        return _Said(PRAISE, aspects_of(verdict.praised))
    nature = Nature.EXPERIENTIAL if verdict.nature is None else tuple(Nature)[verdict.nature]
    known, tree = workspace.lexicon.causes, tree_in_force(workspace, connection)
    named = [tag for tag in tags_named(workspace, connection, number) if tag not in ASPECTS and tag in tree.nodes]
    named.sort(key=lambda tag: (tag not in known, list(known).index(tag) if tag in known else 0))
    about = (*named, *aspects_of(verdict.complained), *map(tree.aspect_of, named))
    return _Said(nature.value, tuple(dict.fromkeys(filter(None, about))))


def _label(workspace: Workspace, about: Sequence[str]) -> str:
    """The first of what it is about, in words; "" where the tags say nothing."""
    labels = tag_labels(workspace)
    return next((labels[one] for one in about if one in labels), "")


def _about_words(nature: str, cause: str) -> str:
    word = translate("Replies", "Praise") if nature == PRAISE else nature_label(nature)
    return f"{word} · {cause}" if cause else word


def _suits(own: OwnReply, wish: Wish) -> bool:
    return own.nature in ("", wish.nature) and own.tag in ("", *wish.about) and own.tone in ("", wish.tone)
