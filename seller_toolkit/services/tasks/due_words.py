"""The due sheet in words: kinds, rules, and what the files leave open."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from seller_toolkit.domain.clocks import Clock
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated
from seller_toolkit.services.coverage import which_file
from seller_toolkit.services.tasks.due_parts import DueRows
from seller_toolkit.services.tasks.due_rows import Unclear

FRESH = timedelta(hours=24)
"""Files that end longer ago are named as old."""

NAMED = 5
"""Cases that a note calls by their numbers, at most."""

_KINDS = {
    "dispatch": QT_TRANSLATE_NOOP("Due", "To dispatch"),
    "pickup": QT_TRANSLATE_NOOP("Due", "Not picked up"),
    "refund": QT_TRANSLATE_NOOP("Due", "Refund only"),
    "return_refund": QT_TRANSLATE_NOOP("Due", "Return and refund"),
    "returned_goods": QT_TRANSLATE_NOOP("Due", "Returned goods to confirm"),
    "exchange": QT_TRANSLATE_NOOP("Due", "Exchange"),
    "resend": QT_TRANSLATE_NOOP("Due", "Resend"),
    "repair": QT_TRANSLATE_NOOP("Due", "Repair"),
    "ticket": QT_TRANSLATE_NOOP("Due", "With the platform"),
    "after_sale": QT_TRANSLATE_NOOP("Due", "After-sales case"),
}


def due_label(kind: str) -> str:
    """The word for one of `DUE_KINDS`."""
    return translated("Due", _KINDS[kind])


def rule_words(kind: str, clock: Clock | None, *, own: bool) -> str:
    """By which rule the deadline is what it is; `own`: it stands in the file."""
    if own:
        return (
            translate("Due", "Promised dispatch time in the order file")
            if kind == "dispatch"
            else translate("Due", "Deadline in the after-sales file")
        )
    return "" if clock is None else _marked(clock.label.of(language()), clock)


def cost_words(clock: Clock | None) -> str:
    """What a miss costs, "" where no rule is known."""
    return "" if clock is None else _marked(clock.costs.of(language()), clock)


def item_words(title: str, more: int) -> str:
    """The item of an order, with how many more there are."""
    if not more:
        return title
    return translate("Due", "{item} and {count} more").format(item=title, count=number(more))


def _marked(words: str, clock: Clock) -> str:
    return words if clock.confidence.verified else translate("Due", "{words} (unverified)").format(words=words)


# --- notes ------------------------------------------------------------------------------------------------------------


def nothing_words(shops: Sequence[Shop]) -> str:
    """That neither orders nor after-sales are there, and which files would bring them."""
    if not shops:
        return translate(
            "Due",
            "No orders and no after-sales were imported yet. Bring the order and after-sales exports of Qianniu or Doudian.",
        )
    platform = shops[0].platform
    return translate("Due", "No orders and no after-sales were imported yet. Bring {orders} and {cases}.").format(
        orders=which_file("order_line", platform), cases=which_file("after_sale", platform)
    )


def lacking_words(shop: Shop, kind: str) -> str:
    """What is not seen because a shop lacks a kind of file."""
    said = {
        "order_line": translate("Due", "{shop}: no orders, so nothing tells what waits for dispatch. Bring {file}."),
        "after_sale": translate("Due", "{shop}: no after-sales, so open cases are not here. Bring {file}."),
        "parcel": translate("Due", "{shop}: no parcels, so nothing tells what was not picked up. Bring {file}."),
    }[kind]
    return said.format(shop=shop.name, file=which_file(kind, shop.platform))


def stale_words(shop: Shop, label: str, newest: datetime) -> str:
    """That a kind of file is old."""
    words = translate("Due", "{shop}: {kind} end on {time}; what was done since then still stands here.")
    return words.format(shop=shop.name, kind=label, time=moment(newest))


def no_clocks_words(platforms: Iterable[str]) -> list[str]:
    """Platforms of which only the files' own deadlines count."""
    words = translate("Due", "{platform}: no time limits are known; only deadlines in the files count.")
    return [words.format(platform=platform_label(platform)) for platform in platforms]


def left_out_words(older: int, days: int) -> list[str]:
    """How many were missed too long ago."""
    if not older:
        return []
    words = translate("Due", "Missed more than {days} days ago and not listed: {count}.")
    return [words.format(count=number(older), days=number(days))]


def undated_words(rows: DueRows, places: Sequence[int]) -> list[str]:
    """What waits without a deadline, a note a kind; few cases are called by their numbers."""
    notes = []
    numbers_of: dict[str, list[str]] = {}
    for part, row in map(rows.at, places):
        numbers_of.setdefault(part.kind, []).append(row.case or row.order)
    for kind, every in numbers_of.items():
        named = every[:NAMED]
        words = translate("Due", "{kind}: {count} without a deadline, in no file and by no known rule: {numbers}")
        more = translate("Due", "{list} …") if len(every) > len(named) else "{list}"
        numbers = more.format(list=", ".join(named))
        notes.append(words.format(kind=due_label(kind), count=number(len(every)), numbers=numbers))
    return notes


def unclear_words(unclear: Unclear) -> list[str]:
    """What the files leave open."""
    notes = []
    if unclear.statuses:
        said = ", ".join(word or translate("Due", "(empty)") for word in sorted(unclear.statuses))
        words = translate("Due", "Cases in a state that is not known ({words}), shown as waiting: {count}.")
        notes.append(words.format(count=number(unclear.statuses.total()), words=said))
    if unclear.orders:
        words = translate("Due", "Orders in a state that is not known, shown as waiting: {count}.")
        notes.append(words.format(count=number(unclear.orders)))
    if unclear.mute:
        words = translate("Due", "Orders from files that say of none how it stands, not listed: {count}.")
        notes.append(words.format(count=number(unclear.mute)))
    if unclear.perhaps_sent:
        words = translate(
            "Due", "Refunds of orders that no file knows, counted as not sent (the shorter time): {count}."
        )
        notes.append(words.format(count=number(unclear.perhaps_sent)))
    if unclear.silent:
        words = translate("Due", "Parcels from files that tell no pick-ups, not listed: {count}.")
        notes.append(words.format(count=number(unclear.silent)))
    return notes


def agent_words() -> str:
    """That no export knows the agent."""
    return translate("Due", "The files do not say which agent has which order or case: a split by agent is one list.")


def demo_words(demo: Sequence[Shop]) -> list[str]:
    """That demo shops are not in the sheet of all shops."""
    if not demo:
        return []
    words = translate("Due", "Demo shops are left out beside your own: {shops}.")
    return [words.format(shops=", ".join(shop.name for shop in demo))]
