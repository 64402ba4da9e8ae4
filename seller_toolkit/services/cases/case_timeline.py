"""Order, parcel, refunds, chat, answer and what was done, in one list by time, as far as order numbers join them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.i18n.formats import joined, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reviews.masking import mask
from seller_toolkit.services.cases.case_words import cause_labels, said, yuan
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import cases as stored
from seller_toolkit.store import order_story
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.order_story import CHAT, Join, StoryRow
from seller_toolkit.store.values import read_time


@dataclass(frozen=True)
class Event:
    """One thing that happened; `at` None where its time is not known. `kind`: order, parcel, after_sale, chat, review, reply, case."""

    at: datetime | None
    kind: str
    what: str
    words: str


@dataclass(frozen=True)
class Timeline:
    """Events by time, those without one last; `about` says how many of the shop's reviews find their order."""

    events: tuple[Event, ...]
    join: Join
    order_no: str
    about: str


def timeline(context: JobContext, workspace: Workspace, review: int) -> Outcome[Timeline]:
    """The timeline of one review; empty where there is no such review."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        place = order_story.of_review(connection, review)
        if place is None:
            return Outcome(Timeline((), Join(0, 0, 0), "", ""))
        shop_id, order_no = place
        own = order_story.rows_of(connection, review)
        under_order = order_story.story(connection, shop_id, order_no)
        found = under_order or own
        join = order_story.join(connection, shop_id)
        events = [event for row in found for event in _events(row, review)]
        events += _of_case(connection, workspace, review)
    ordered = sorted(events, key=lambda one: (one.at is None, str(one.at or "")))
    has_order = any(row.kind == "order_line" for row in under_order)
    return Outcome(Timeline(tuple(ordered), join, order_no, _about(join, order_no, found=has_order)))


def _of_case(connection: Connection, workspace: Workspace, review: int) -> list[Event]:
    case = stored.by_review(connection, [review]).get(review)
    if case is None:
        return []
    causes, what = cause_labels(workspace), translate("Timeline", "Case")
    lines = ((line, said(line, causes)) for line in stored.history(connection, case.number))
    return [Event(line.at, "case", what, f"{line.who} · {words}" if line.who else words) for line, words in lines]


def _about(join: Join, order_no: str, *, found: bool) -> str:
    if not order_no:
        own = translate("Timeline", "This review has no order number, so nothing can be joined to it.")
    elif not found:
        own = translate("Timeline", "Order {order} is in none of the imported order exports.").format(order=order_no)
    else:
        own = translate("Timeline", "Order {order}.").format(order=order_no)
    share = translate(
        "Timeline",
        "Of this shop's {reviews} reviews {numbered} have an order number, {found} of them find their order here.",
    )
    whole = share.format(
        reviews=number(join.reviews), numbered=number(join.with_order), found=number(join.found)
    )  # fmt: skip
    return joined((own, whole))


def _events(row: StoryRow, review: int) -> Iterator[Event]:
    if row.kind == "order_line":
        yield from _order(row.values)
    elif row.kind == "parcel":
        yield from _parcel(row.values)
    elif row.kind == "after_sale":
        yield from _after_sale(row.values)
    elif row.values["channel"] == CHAT:
        yield _event(row.values["written_at"], "chat", translate("Timeline", "Chat"), mask(row.values["text"] or ""))
    else:
        yield from _review(row.values, review)


def _order(v: dict[str, Any]) -> Iterator[Event]:
    order, item = translate("Timeline", "Order"), " · ".join(filter(None, (v["item_title"], v["sku"])))
    steps = (
        ("created_at", translate("Timeline", "placed: {item}")), ("paid_at", translate("Timeline", "paid ¥{amount}: {item}")),
        ("shipped_at", translate("Timeline", "shipped: {item}")), ("finished_at", translate("Timeline", "finished: {item}")),
    )  # fmt: skip
    for name, words in steps:
        if v[name]:
            yield _event(v[name], "order", order, words.format(item=item or "—", amount=yuan(v["paid_amount"]) or "—"))


def _parcel(v: dict[str, Any]) -> Iterator[Event]:
    parcel = translate("Timeline", "Parcel")
    which = " ".join(filter(None, (v["courier"], v["parcel_no"])))
    steps = (
        ("shipped_at", translate("Timeline", "sent off: {parcel}")), ("picked_up_at", translate("Timeline", "picked up: {parcel}")),
        ("signed_at", translate("Timeline", "signed for: {parcel}")),
    )  # fmt: skip
    for name, words in steps:
        if v[name]:
            yield _event(v[name], "parcel", parcel, words.format(parcel=which or "—"))


def _after_sale(v: dict[str, Any]) -> Iterator[Event]:
    sale = translate("Timeline", "After-sales")
    why = " · ".join(filter(None, (v["kind"], v["reason"], v["status"])))
    if v["refund_amount"]:
        why = " · ".join(
            filter(None, (why, translate("Timeline", "¥{amount}").format(amount=yuan(v["refund_amount"]))))
        )
    steps = (
        ("applied_at", translate("Timeline", "applied for: {why}")), ("agreed_at", translate("Timeline", "agreed: {why}")),
        ("finished_at", translate("Timeline", "finished: {why}")),
    )  # fmt: skip
    for name, words in steps:
        if v[name]:
            yield _event(v[name], "after_sale", sale, words.format(why=mask(why) or "—"))


def _review(v: dict[str, Any], review: int) -> Iterator[Event]:
    what = translate("Timeline", "Review") if v["id"] == review else translate("Timeline", "Another review")
    stars = "" if v["stars"] is None else translate("Timeline", "Rated {stars} ★").format(stars=f"{v['stars']:g}")
    yield _event(v["written_at"], "review", what, " · ".join(filter(None, (stars, mask(v["text"] or "")))))
    if v["appended_text"]:
        yield _event(v["appended_at"], "review", translate("Timeline", "Added later"), mask(v["appended_text"]))
    if v["reply_text"] or v["replied_at"]:
        yield _event(v["replied_at"], "reply", translate("Timeline", "Our answer"), mask(v["reply_text"] or ""))


def _event(at: str | None, kind: str, what: str, words: str) -> Event:
    return Event(read_time(at), kind, what, " ".join(words.split()))
