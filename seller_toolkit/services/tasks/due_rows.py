"""What waits in one shop: what the files say, read with the platform's clocks."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import chain

from seller_toolkit.analysis.due import (
    Bought,
    OrderLines,
    Parcels,
    Refunds,
    first_of_each,
    refunded_lines,
    sent_orders,
    settled_orders,
    to_dispatch,
    to_pick_up,
)
from seller_toolkit.analysis.due_clocks import ends_of
from seller_toolkit.domain.clocks import DONE_STATES, UNKNOWN, WAITING_STATES, CaseWords, ClockBook
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.tasks.due_parts import DuePart, DueRow, DueRows
from seller_toolkit.store import due_rows as kept
from seller_toolkit.store.connection import Connection

_REFUNDS = ("refund", "return_refund")
_MUTE = "mute"
"""Stands for the status of orders from files that tell none."""

_NOWHERE = ("", "")
"""Courier and warehouse of an order without a parcel."""


@dataclass
class Unclear:
    """What the files leave open, counted for the notes."""

    statuses: Counter[str] = field(default_factory=Counter)  # words for how a case stands that nobody knows
    perhaps_sent: int = 0  # refunds of which no file says whether the goods were sent
    silent: int = 0  # parcels from files that tell no pick-ups
    mute: int = 0  # orders from files that say of none how it stands
    orders: int = 0  # orders in a state that nobody knows, shown as waiting


class _Reader:
    """The exports' words, each read once however many rows have it."""

    def __init__(self, words: CaseWords) -> None:
        self.state_of = cache(words.state_of)
        self.kind_of = cache(words.kind_of)
        self.sent_of = cache(words.sent_of)


@dataclass(frozen=True)
class _Shop:
    """One shop's rows while they are read."""

    shop: Shop
    book: ClockBook
    read: _Reader
    lines: kept.LineRows
    parcels: kept.ParcelRows
    cases: kept.CaseRows
    refunded: Sequence[bool]
    states: Sequence[str]  # of the lines' own after-sales words
    of_order: Mapping[str, Sequence[int]]  # where the lines of the orders of parcels and cases stand
    sent: frozenset[str]
    silent: frozenset[int]
    mute: frozenset[int]


def collect(connection: Connection, shop: Shop, book: ClockBook, into: DueRows, unclear: Unclear) -> None:
    """Put what waits in a shop behind what is there already."""
    known = _read(connection, shop, book)
    waiting = _add_dispatches(known, into, unclear)
    _add_pickups(known, waiting, into, unclear)
    _add_cases(known, into, unclear)


def _read(connection: Connection, shop: Shop, book: ClockBook) -> _Shop:
    read = _Reader(book.words)
    state_of = {word: read.state_of(word) for word in kept.case_statuses(connection, shop.id)}
    waiting = [word for word, state in state_of.items() if state in WAITING_STATES or state == UNKNOWN]
    ended = [word for word, state in state_of.items() if state in ("refunded", "success")]
    lines = kept.lines(connection, shop.id, waiting)
    parcels = kept.parcels(connection, shop.id, waiting)
    cases = kept.open_cases(connection, shop.id, waiting)
    states = list(map(read.state_of, lines.after_sale_status))
    refunds = _money_back(kept.refunds(connection, shop.id, ended), read)
    bought = Bought(lines.item_id, lines.item_title, lines.paid_amount, lines.refund_amount, states)
    return _Shop(
        shop=shop,
        book=book,
        read=read,
        lines=lines,
        parcels=parcels,
        cases=cases,
        of_order=_places_of(lines.order_no, {*parcels.order_no, *cases.order_no}),
        refunded=refunded_lines(lines.order_no, lines.sub_order_no, bought, refunds),
        states=states,
        sent=sent_orders(_parcels(parcels, frozenset())),
        mute=kept.mute_batches(connection, shop.id) if None in lines.status else frozenset(),
        silent=kept.silent_batches(connection, shop.id) if len(parcels) else frozenset(),
    )


def _money_back(found: kept.RefundRows, read: _Reader) -> Refunds:
    """Of the cases that ended well those that gave money back: an exchange that succeeded is none."""
    places = [
        place
        for place, (kind, status) in enumerate(zip(found.kind, found.status, strict=True))
        if read.state_of(status) == "refunded" or read.kind_of(kind) in _REFUNDS
    ]
    return Refunds(
        order_no=[found.order_no[place] for place in places],
        sub_order_no=[found.sub_order_no[place] for place in places],
        item=[found.item_id[place] for place in places],
        title=[found.item_title[place] for place in places],
        amount=[found.refund_amount[place] for place in places],
    )


def _lines(known: _Shop) -> OrderLines:
    """The lines; those of files that say nothing wait for nobody, unless a dispatch is promised."""
    found = known.lines
    status = found.status
    if known.mute:
        columns = zip(status, found.batch, found.ship_by, strict=True)
        status = tuple(_MUTE if batch in known.mute and not promise else said for said, batch, promise in columns)
    return OrderLines(
        found.order_no, found.sub_order_no, status, found.paid_at, found.ship_by, found.shipped_at,
        found.finished_at, known.refunded,
    )  # fmt: skip


def _parcels(found: kept.ParcelRows, silent: frozenset[int]) -> Parcels:
    return Parcels(
        found.order_no,
        found.shipped_at,
        found.picked_up_at,
        found.signed_at,
        [batch in silent for batch in found.batch],
    )


# --- orders and parcels -----------------------------------------------------------------------------------------------


def _add_dispatches(known: _Shop, into: DueRows, unclear: Unclear) -> frozenset[str]:
    """The orders that wait for dispatch; the answer is their numbers."""
    lines = known.lines
    waiting = to_dispatch(_lines(known), known.sent)
    clock = known.book.find(known.shop.platform, "dispatch")
    paid = [lines.paid_at[place] for place in waiting]
    every = ends_of(clock, [lines.ship_by[place] for place in waiting], {"paid": paid})
    orders = [lines.order_no[place] for place in waiting]
    firsts, counts = first_of_each(orders, every.numbers())
    of_parcel = _first_parcels(known.parcels)
    asking = frozenset(known.cases.order_no)
    if known.mute:
        unclear.mute += len(
            {order for order, batch in zip(lines.order_no, lines.batch, strict=True) if batch in known.mute}
        )
    if not {None, "other"}.isdisjoint(lines.status):
        unclear.orders += sum(lines.status[waiting[first]] != "to_ship" for first in firsts)

    def row(number: int) -> DueRow:
        place = waiting[firsts[number]]
        order = lines.order_no[place]
        courier, warehouse = of_parcel.get(order, _NOWHERE)
        return DueRow(
            order=order,
            case="",
            item=lines.item_title[place] or lines.item_id[place] or "",
            more=counts[number] - 1,
            asked=order in asking or known.states[place] in WAITING_STATES,
            courier=lines.courier[place] or courier,
            warehouse=lines.warehouse[place] or warehouse,
            own=lines.ship_by[place] is not None,
            batch=lines.batch[place],
            row=lines.row[place],
        )

    into.add(DuePart(known.shop, "dispatch", clock, every.picked(firsts), row, frozenset(lines.batch)))
    return frozenset(orders)


def _add_pickups(known: _Shop, undispatched: frozenset[str], into: DueRows, unclear: Unclear) -> None:
    parcels, lines = known.parcels, known.lines
    settled = settled_orders(_lines(known), chain.from_iterable(known.of_order.values()))
    waiting = to_pick_up(_parcels(parcels, known.silent), settled, undispatched)
    unclear.silent += len(to_pick_up(_parcels(parcels, frozenset()), settled, undispatched)) - len(waiting)
    mine = [known.of_order[parcels.order_no[place]] for place in waiting]
    moments = {
        "paid": [
            _least(lines.paid_at, own) or parcels.paid_at[place] for place, own in zip(waiting, mine, strict=True)
        ],
        "shipped": [
            _most(lines.shipped_at, own) or parcels.shipped_at[p] for p, own in zip(waiting, mine, strict=True)
        ],
    }
    clock = known.book.find(known.shop.platform, "pickup")
    every = ends_of(clock, [None] * len(waiting), moments, [_most(lines.ship_by, own) for own in mine])
    firsts, _ = first_of_each([(parcels.order_no[p], parcels.courier[p]) for p in waiting], every.numbers())

    def row(number: int) -> DueRow:
        place, own = waiting[firsts[number]], mine[firsts[number]]
        return DueRow(
            order=parcels.order_no[place],
            case="",
            item=_first(lines.item_title, own) or _first(lines.item_id, own),
            more=0,
            asked=False,
            courier=parcels.courier[place] or _first(lines.courier, own),
            warehouse=parcels.warehouse[place] or _first(lines.warehouse, own),
            own=False,
            batch=parcels.batch[place],
            row=parcels.row[place],
        )

    into.add(DuePart(known.shop, "pickup", clock, every.picked(firsts), row, frozenset(parcels.batch)))


# --- cases ------------------------------------------------------------------------------------------------------------


def _add_cases(known: _Shop, into: DueRows, unclear: Unclear) -> None:
    cases, lines = known.cases, known.lines
    of_parcel = _first_parcels(known.parcels)
    by_clock: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place in range(len(cases)):
        judged = _judge(known, place, known.of_order.get(cases.order_no[place] or "", ()), unclear)
        if judged:
            by_clock[judged].append(place)

    def row(place: int) -> DueRow:
        order = cases.order_no[place] or ""
        own = known.of_order.get(order, ())
        courier, warehouse = of_parcel.get(order, _NOWHERE)
        return DueRow(
            order=order,
            case=cases.case_no[place],
            item=cases.item_title[place] or cases.item_id[place] or "",
            more=0,
            asked=False,
            courier=_first(lines.courier, own) or courier,
            warehouse=_first(lines.warehouse, own) or warehouse,
            own=cases.act_by[place] is not None,
            batch=cases.batch[place],
            row=cases.row[place],
        )

    for (kind, when), places in by_clock.items():
        clock = known.book.find(known.shop.platform, kind, when)
        moments = {
            "applied": [cases.applied_at[place] for place in places],
            "agreed": [cases.agreed_at[place] for place in places],
        }
        ends = ends_of(clock, [cases.act_by[place] for place in places], moments)
        into.add(DuePart(known.shop, kind, clock, ends, partial(_row_at, row, places), frozenset(cases.batch)))


def _row_at(row: Callable[[int], DueRow], places: Sequence[int], number: int) -> DueRow:
    return row(places[number])


def _judge(known: _Shop, place: int, lines: Sequence[int], unclear: Unclear) -> tuple[str, str] | None:
    """The kind of a case that waits for the seller and the `when` of its clock; None where it does not wait."""
    cases, read = known.cases, known.read
    state, kind = read.state_of(cases.status[place]), read.kind_of(cases.kind[place])
    same = [line for line in lines if known.lines.sub_order_no[line] == cases.sub_order_no[place]] or lines
    if _over(known, place, same, kind):
        return None
    if state == UNKNOWN:
        if cases.agreed_at[place]:
            return None  # the seller has answered
        unclear.statuses[cases.status[place] or ""] += 1
    if state in ("returned", "ticket"):
        return ("returned_goods" if state == "returned" else "ticket"), ""
    if state == "send":
        return kind, "agreed"
    if cases.agreed_at[place] and not cases.act_by[place]:
        return None
    if kind != "refund":
        return kind, ""
    sent = read.sent_of(cases.kind[place]) or _sent(known, cases.order_no[place], same)
    if not sent and not cases.act_by[place]:
        unclear.perhaps_sent += 1
    return kind, sent or "undispatched"


def _over(known: _Shop, case: int, lines: Sequence[int], kind: str) -> bool:
    """Whether the order's own rows say that a case is done: closed, all money back, or done in a file that is newer."""
    if not lines:
        return False
    if all(known.refunded[line] or known.lines.status[line] == "closed" for line in lines):
        return kind in (*_REFUNDS, "after_sale") or all(known.lines.status[line] == "closed" for line in lines)
    newer = [line for line in lines if known.lines.batch[line] > known.cases.batch[case]]
    return bool(newer) and len(newer) == len(lines) and all(known.states[line] in DONE_STATES for line in newer)


def _sent(known: _Shop, order: str | None, lines: Sequence[int]) -> str:
    """Whether goods are "dispatched" or "undispatched"; "" where no file knows the order."""
    found = known.lines
    if order in known.sent or any(
        found.shipped_at[line] or found.status[line] in ("shipped", "finished") for line in lines
    ):
        return "dispatched"
    return "undispatched" if lines else ""


def _first_parcels(found: kept.ParcelRows) -> Mapping[str, tuple[str, str]]:
    """Courier and warehouse of each order's first parcel."""
    columns = (found.order_no, found.courier, found.warehouse)
    parcels: dict[str, tuple[str, str]] = {}
    for order, courier, warehouse in zip(*columns, strict=True):
        parcels.setdefault(order, (courier or "", warehouse or ""))
    return parcels


def _places_of(orders: Iterable[str], wanted: Iterable[str | None]) -> dict[str, list[int]]:
    """Where the lines of the wanted orders stand."""
    places: dict[str, list[int]] = {order: [] for order in wanted if order}
    for place, order in enumerate(orders if places else ()):
        if order in places:
            places[order].append(place)
    return places


def _least(column: Sequence[str | None], places: Iterable[int]) -> str | None:
    return min(filter(None, (column[place] for place in places)), default=None)


def _most(column: Sequence[str | None], places: Iterable[int]) -> str | None:
    return max(filter(None, (column[place] for place in places)), default=None)


def _first(column: Sequence[str | None], places: Iterable[int]) -> str:
    return next((text for place in places if (text := column[place])), "")
