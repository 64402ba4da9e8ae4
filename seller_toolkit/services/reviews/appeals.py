"""The pack for an appeal about one review: suspected malice, or a rating that should not count. Evidence, never a verdict."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.reviews import Review, ReviewTags
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.appeal_pack import AppealDeadline, AppealFact, AppealInput, build_appeal_pack
from seller_toolkit.reviews import deadlines
from seller_toolkit.reviews.masking import mask
from seller_toolkit.reviews.suspicion import suspicion_signals
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.appeal_words import (
    appeal_title,
    attachments,
    form_words,
    signal_words,
    source_words,
)
from seller_toolkit.services.reviews.judged_reviews import tags_read
from seller_toolkit.services.reviews.replies import find_review
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import appeal_facts, shops
from seller_toolkit.store.appeal_facts import AfterSaleFacts, OrderFacts
from seller_toolkit.store.connection import Connection

COMPLAINT_DAYS = {"tmall": 30, "taobao": 30}
"""Days after a rating in which the seller may complain of it: review rules of Tmall (11000225) and Taobao (2352)."""

COUNTED_A_MONTH = 3
"""Of one buyer's ratings in a calendar month so many count (Tmall §4, Taobao §4)."""

NEAR = 0.8
"""Texts that share so much of their pairs of characters are as good as copied."""

BURST = 3
"""Bad reviews within a day of each other from which on they are told."""


@dataclass(frozen=True)
class _Known:
    """Everything that the store has around the review."""

    review: Review
    shop: Shop
    order: OrderFacts
    has_orders: bool
    after_sales: tuple[AfterSaleFacts, ...]
    others: tuple[tuple[datetime | None, float | None], ...]
    alike: int
    burst: int
    tags: ReviewTags


def appeal_pack(context: JobContext, workspace: Workspace, review: int, *, miscount: bool = False) -> Outcome[Report]:
    """The pack as a document; `miscount`: about a rating that should not count, else about suspected malice.

    Raises:
        UserError: `review.not_found`.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        known = _gather(workspace, connection, review)
    signals = _miscounts(known) if miscount else _signals(known)
    one, shop = known.review, known.shop
    reasons = tuple(fact.found for fact in signals)
    return Outcome(
        build_appeal_pack(
            AppealInput(
                title=appeal_title(miscount=miscount), shop=f"{shop.name} · {platform_label(shop.platform)}",
                as_of=workspace.now_of(shop), code="AP", review_day=one.written_at.date() if one.written_at else None,
                stars=one.stars, order_no=one.order_no, item=" · ".join(filter(None, (one.item_title, one.sku))),
                text=_text(one), signals=signals, facts=_facts(known), deadlines=_deadlines(known),
                form=form_words(miscount=miscount, order_no=one.order_no, reasons=reasons),
                attach=attachments(miscount=miscount), notes=_notes(known),
            )
        )
    )  # fmt: skip


def _gather(workspace: Workspace, c: Connection, number: int) -> _Known:
    review = find_review(c, number)
    at, shop_id = review.written_at, review.shop_id
    day = timedelta(days=1)
    alike = sum(_alike(review.text, text) for text in appeal_facts.bad_texts(c, shop_id, number)) if review.text else 0
    return _Known(
        review, shops.get_shop(c, shop_id), appeal_facts.order_facts(c, shop_id, review.order_no),
        appeal_facts.has_orders(c, shop_id, at), appeal_facts.after_sales(c, shop_id, review.order_no),
        appeal_facts.of_same_buyer(c, shop_id, number), alike,
        appeal_facts.bad_between(c, shop_id, at - day, at + day) if at else 0,
        tags_read(workspace, c, [number])[number],
    )  # fmt: skip


def _signals(known: _Known) -> tuple[AppealFact, ...]:
    """What speaks for malice, each with where it was read."""
    text = _text(known.review)
    found = [_fact(*signal_words(code), "text") for code in suspicion_signals(text, known.review.stars, known.tags)]
    if known.alike:
        words = translate("Appeal", "Bad reviews of the shop with nearly the same text: {count}")
        found.append(_fact(translate("Appeal", "Copied text"), words.format(count=number(known.alike)), "reviews"))
    if known.burst >= BURST:
        words = translate("Appeal", "Bad reviews within a day before and after: {count}")
        found.append(_fact(translate("Appeal", "Burst"), words.format(count=number(known.burst)), "reviews"))
    bad = sum(stars is not None and stars <= 2 for _, stars in known.others)
    if bad:
        words = translate("Appeal", "Other bad reviews of the same buyer in this shop: {count}")
        found.append(_fact(translate("Appeal", "Same buyer"), words.format(count=number(bad)), "reviews"))
    return (*found, *_no_order(known))


def _miscounts(known: _Known) -> tuple[AppealFact, ...]:
    """What speaks for a rating that should not count, each with the rule."""
    if known.shop.platform not in COMPLAINT_DAYS:
        return _no_order(known)  # of other platforms the rules of counting are not known
    found = []
    order, at = known.order, known.review.written_at
    if order.paid and order.refunded is not None and order.refunded >= order.paid:
        words = translate("Appeal", "The order was refunded in full; such orders have no rating (Tmall §2, Taobao §2).")
        found.append(_fact(translate("Appeal", "Full refund"), words, "orders"))
    if at and order.finished_at and at > order.finished_at + timedelta(days=15):
        words = translate("Appeal", "Rated more than 15 days after the order was finished (Tmall §2, Taobao §2).")
        found.append(_fact(translate("Appeal", "Late rating"), words, "orders"))
    earlier = [when for when, _ in known.others if at and when and when <= at and (when.year, when.month) == (at.year, at.month)]  # fmt: skip
    if len(earlier) >= COUNTED_A_MONTH:
        words = translate(
            "Appeal",
            "The buyer had {count} ratings here in that month before; only the first 3 count (Tmall §4, Taobao §4).",
        )
        found.append(
            _fact(translate("Appeal", "More than 3 a month"), words.format(count=number(len(earlier))), "reviews")
        )
    return (*found, *_no_order(known))


def _no_order(known: _Known) -> tuple[AppealFact, ...]:
    """Only where orders of that time were imported does a missing one say something."""
    if not known.review.order_no or known.order.lines or not known.has_orders:
        return ()
    words = translate("Appeal", "The review's order is in none of the imported orders.")
    return (_fact(translate("Appeal", "No order"), words, "orders"),)


def _facts(known: _Known) -> tuple[AppealFact, ...]:
    order, unknown = known.order, translate("Appeal", "not known")
    times = (
        (translate("Appeal", "Paid"), order.paid_at),
        (translate("Appeal", "Dispatched"), order.shipped_at),
        (translate("Appeal", "Received"), order.signed_at),
        (translate("Appeal", "Order finished"), order.finished_at),
        (translate("Appeal", "Review written"), known.review.written_at),
    )
    found = [AppealFact(what, moment(at) if at else unknown, source_words("orders")) for what, at in times[:-1]]
    found.append(AppealFact(times[-1][0], moment(at) if (at := times[-1][1]) else unknown, source_words("reviews")))
    for case in known.after_sales:
        said = " · ".join(filter(None, (case.kind, case.status, moment(case.applied_at) if case.applied_at else "")))
        found.append(AppealFact(translate("Appeal", "After-sale"), said, source_words("after_sales")))
    if not known.after_sales:
        found.append(AppealFact(translate("Appeal", "After-sale"), translate("Appeal", "none imported"), ""))
    return tuple(found)


def _deadlines(known: _Known) -> tuple[AppealDeadline, ...]:
    at, platform = known.review.written_at, known.shop.platform
    unknown = translate("Appeal", "No rule was found for this platform: look into its back office at once.")
    ours = translate("Appeal", "Review rules of Tmall and Taobao: 30 days after the review")
    complain, reply = COMPLAINT_DAYS.get(platform), deadlines.REPLY_DAYS.get(platform)
    return tuple(
        AppealDeadline(what, (at + timedelta(days=days)).date() if at and days else None, ours if days else unknown)
        for what, days in (
            (translate("Appeal", "Complain of the rating"), complain),
            (translate("Appeal", "Answer in public"), reply),
        )
    )


def _notes(known: _Known) -> tuple[str, ...]:
    notes = [translate("Appeal", "Telephone numbers, names, addresses and order numbers in the text are masked.")]
    if not known.order.lines:
        notes.append(translate("Appeal", "No export with this order was imported; parcel and money are not known."))
    return tuple(notes)


def _fact(what: str, found: str, source: str) -> AppealFact:
    return AppealFact(what, found, source_words(source))


def _text(review: Review) -> str:
    return mask("\n".join(part for part in (review.text, review.appended_text) if part))


def _alike(one: str, other: str) -> bool:
    """Whether two texts are as good as copied."""
    a, b = _pairs(one), _pairs(other)
    return len(a) >= 6 and len(a & b) >= NEAR * len(a | b)


def _pairs(text: str) -> set[str]:
    return {a + b for a, b in pairwise(filter(str.isalnum, text))}
