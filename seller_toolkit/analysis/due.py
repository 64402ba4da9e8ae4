"""What still waits for the seller: order lines to dispatch, parcels to be picked up. What any file shows as done is not there.

Two kinds of exports tell of one order: lists with a row for the whole order (no sub-order number) and lists with a row for each of its
items. Orders only ever get further, so what either shows as done is done.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass

Texts = Sequence[str | None]

_WAITING = frozenset((None, "to_ship", "other"))
_SENT = frozenset(("shipped", "finished", "closed"))
_OVER = frozenset(("finished", "closed"))


@dataclass(frozen=True)
class OrderLines:
    """Lines of orders as columns of equal length; `refunded` says whether the buyer has all money of the line back."""

    order_no: Sequence[str]
    sub_order_no: Texts
    status: Texts
    paid_at: Texts
    ship_by: Texts
    shipped_at: Texts
    finished_at: Texts
    refunded: Sequence[bool]

    def sent(self, place: int) -> bool:
        """Whether nothing is left to dispatch of a line."""
        return bool(
            self.status[place] in _SENT or self.shipped_at[place] or self.finished_at[place] or self.refunded[place]
        )

    def over(self, place: int) -> bool:
        """Whether nobody cares for a line's parcel any more."""
        return bool(self.finished_at[place] or self.status[place] in _OVER or self.refunded[place])


@dataclass(frozen=True)
class Parcels:
    """Parcels as columns; `silent` are those of files that tell no pick-ups."""

    order_no: Sequence[str]
    shipped_at: Texts
    picked_up_at: Texts
    signed_at: Texts
    silent: Sequence[bool]


@dataclass(frozen=True)
class Refunds:
    """Cases that ended with the buyer's money back, as columns; money in cents."""

    order_no: Sequence[str]
    sub_order_no: Texts
    item: Texts
    title: Texts
    amount: Sequence[int | None]


@dataclass(frozen=True)
class Bought:
    """What lines of orders were bought for, beside their `OrderLines`; `state` is that of the line's own after-sales word."""

    item: Texts
    title: Texts
    paid: Sequence[int | None]
    refund: Sequence[int | None]
    state: Sequence[str]


def refunded_lines(order_no: Sequence[str], sub_order_no: Texts, bought: Bought, refunds: Refunds) -> list[bool]:
    """Which lines the buyer has all money of back.

    The line says so itself (its after-sales word, or as much refunded as paid), or a case of the same sub-order does. A case
    without a sub-order is meant for the lines of its item; for the whole order where it names no item that is only a part of it,
    or where the order's refunds add up to what was paid.
    """
    found = [
        state == "refunded" or bool(paid and refund and refund >= paid)
        for state, paid, refund in zip(bought.state, bought.paid, bought.refund, strict=True)
    ]
    of_order: defaultdict[str, list[int]] = defaultdict(list)
    for place, order in enumerate(refunds.order_no):
        of_order[order].append(place)
    if not of_order:
        return found
    places = [place for place, order in enumerate(order_no) if order in of_order]
    sizes = Counter(order_no[place] for place in places)
    for place in places:
        if not found[place]:
            order = order_no[place]
            cases = of_order[order]
            amounts = [refunds.amount[case] or 0 for case in cases]
            paid = bought.paid[place]
            whole = not sub_order_no[place]
            found[place] = (whole and bool(paid) and sum(amounts) >= (paid or 0)) or any(
                _means(
                    refunds, case, sub_order_no[place], bought.item[place], bought.title[place], alone=sizes[order] == 1
                )
                for case in cases
            )
    return found


def _means(refunds: Refunds, case: int, sub: str | None, item: str | None, title: str | None, *, alone: bool) -> bool:
    """Whether a refund is that of a line."""
    if sub and refunds.sub_order_no[case]:
        return sub == refunds.sub_order_no[case]
    its_item, its_title = refunds.item[case], refunds.title[case]
    if not sub:
        part = title and its_title and its_title != title and its_title in title
        return alone and not part
    if its_item and item:
        return its_item == item
    if its_title and title:
        return its_title == title
    return alone


def sent_orders(parcels: Parcels) -> frozenset[str]:
    """Orders of which a parcel is on its way."""
    columns = (parcels.order_no, parcels.shipped_at, parcels.picked_up_at, parcels.signed_at)
    return frozenset(order for order, *moments in zip(*columns, strict=True) if any(moments))


def to_dispatch(lines: OrderLines, sent: Collection[str]) -> list[int]:
    """The places of the lines that wait for dispatch. `sent`: orders of which a parcel is on its way.

    A line whose status nobody knows waits only where it was paid or a dispatch is promised.
    """
    columns = (
        lines.status, lines.paid_at, lines.ship_by, lines.shipped_at, lines.finished_at, lines.refunded, lines.order_no,
    )  # fmt: skip
    waiting = [
        place
        for place, (status, paid, promised, shipped, finished, refunded, order) in enumerate(zip(*columns, strict=True))
        if (status == "to_ship" or (status in _WAITING and (paid or promised)))
        and not (shipped or finished or refunded)
        and order not in sent
    ]
    if len({not sub for sub in lines.sub_order_no}) < 2:
        return waiting
    done = [place for place in range(len(lines.order_no)) if lines.sent(place)]
    whole_sent = {lines.order_no[place] for place in done if not lines.sub_order_no[place]}
    known_by_items = {lines.order_no[place] for place in (*waiting, *done) if lines.sub_order_no[place]}
    return [
        place
        for place in waiting
        if lines.order_no[place] not in (whole_sent if lines.sub_order_no[place] else known_by_items)
    ]


def settled_orders(lines: OrderLines, places: Iterable[int]) -> frozenset[str]:
    """The orders of the lines at `places` that are finished, closed or refunded as a whole: nobody waits for their parcels."""
    open_items: set[str] = set()
    over_items: set[str] = set()
    over_whole: set[str] = set()
    for place in places:
        order, sub = lines.order_no[place], lines.sub_order_no[place]
        if lines.over(place):
            (over_items if sub else over_whole).add(order)
        elif sub:
            open_items.add(order)
    return frozenset(over_whole | (over_items - open_items))


def to_pick_up(parcels: Parcels, settled: Collection[str], undispatched: Collection[str]) -> list[int]:
    """The places of the parcels that wait for the courier.

    Left out are those of settled orders, of orders that are not dispatched yet (they wait as orders), and those from files that
    tell no pick-ups.
    """
    columns = (parcels.order_no, parcels.picked_up_at, parcels.signed_at, parcels.silent)
    return [
        place
        for place, (order, picked_up, signed, silent) in enumerate(zip(*columns, strict=True))
        if not (picked_up or signed or silent) and order not in settled and order not in undispatched
    ]


def first_of_each(keys: Sequence[Hashable], ends: Sequence[int]) -> tuple[list[int], list[int]]:
    """The places at which each pair of key and end stands first, and how often it stands there."""
    if len(set(keys)) == len(keys):
        return list(range(len(keys))), [1] * len(keys)
    counts: dict[tuple[Hashable, int], int] = {}
    firsts: list[int] = []
    for place, pair in enumerate(zip(keys, ends, strict=True)):
        if pair in counts:
            counts[pair] += 1
        else:
            counts[pair] = 1
            firsts.append(place)
    return firsts, list(counts.values())
