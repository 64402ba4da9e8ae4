"""What waits in one shop, column by column: what the files say, read with the platform's clocks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

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
from seller_toolkit.analysis.due_clocks import Ends, ends_of
from seller_toolkit.domain.clocks import DONE_STATES, UNKNOWN, WAITING_STATES, CaseWords, Clock, ClockBook
from seller_toolkit.domain.shops import Shop
from seller_toolkit.store import due_rows as kept
from seller_toolkit.store.connection import Connection

_REFUNDS = ("refund", "return_refund")
_ASKED = frozenset(WAITING_STATES)
_MUTE = "mute"
"""Stands for the status of orders from files that tell none."""

_NOWHERE = ("", "")
"""Courier and warehouse of an order without a parcel."""


@dataclass
class DueColumns:
    """Everything of some shops that waits, one row an order, parcel or case; all columns are of equal length.

    `clock` is the platform's for the row, None where it has none; `own` says that the deadline stands in the file. `more`:
    further lines of the order with the same deadline. `asked`: the buyer asks for the money back. A deadline that neither the
    file nor a rule gives is not known.
    """

    shop: list[Shop] = field(default_factory=list)
    kind: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    case: list[str] = field(default_factory=list)
    item: list[str] = field(default_factory=list)
    more: list[int] = field(default_factory=list)
    asked: list[bool] = field(default_factory=list)
    courier: list[str] = field(default_factory=list)
    warehouse: list[str] = field(default_factory=list)
    own: list[bool] = field(default_factory=list)
    clock: list[Clock | None] = field(default_factory=list)
    batch: list[int] = field(default_factory=list)
    row: list[int] = field(default_factory=list)
    parts: list[Ends] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.row)

    def ends(self) -> Ends:
        """The deadline of each row."""
        return Ends.joined(self.parts)

    def add(self, shop: Shop, kind: str, clock: Clock | None, ends: Ends, **columns: Sequence[Any]) -> None:
        """Put rows of one kind behind those that are there; columns that are not given say nothing."""
        count = len(ends)
        same = {"shop": shop, "kind": kind, "clock": clock, "case": "", "more": 0, "asked": False, "own": False}
        for name, value in same.items():
            getattr(self, name).extend(columns.pop(name, [value] * count))
        for name, column in columns.items():
            getattr(self, name).extend(column)
        self.parts.append(ends)


@dataclass
class Unclear:
    """What the files leave open, counted for the notes."""

    statuses: Counter[str] = field(default_factory=Counter)  # words for how a case stands that nobody knows
    perhaps_sent: int = 0  # refunds of which no file says whether the goods were sent
    silent: int = 0  # parcels from files that tell no pick-ups
    mute: int = 0  # orders from files that say of none how it stands
    orders: int = 0  # orders in a state that nobody knows, shown as waiting


@dataclass(frozen=True)
class _Shop:
    """One shop's rows while they are read."""

    shop: Shop
    book: ClockBook
    lines: kept.LineRows
    parcels: kept.ParcelRows
    cases: kept.CaseRows
    refunded: Sequence[bool]
    states: Sequence[str]  # of the lines' own after-sales words
    sent: frozenset[str]
    silent: frozenset[int]
    mute: frozenset[int]


def collect(connection: Connection, shop: Shop, book: ClockBook, into: DueColumns, unclear: Unclear) -> None:
    """Put what waits in a shop behind what is there already."""
    known = _read(connection, shop, book)
    waiting = _add_dispatches(known, into, unclear)
    _add_pickups(known, waiting, into, unclear)
    _add_cases(known, into, unclear)


def _read(connection: Connection, shop: Shop, book: ClockBook) -> _Shop:
    state_of = {word: book.words.state_of(word) for word in kept.case_statuses(connection, shop.id)}
    waiting = [word for word, state in state_of.items() if state in WAITING_STATES or state == UNKNOWN]
    ended = [word for word, state in state_of.items() if state in ("refunded", "success")]
    lines = kept.lines(connection, shop.id, waiting)
    parcels = kept.parcels(connection, shop.id, waiting)
    words = {word: book.words.state_of(word) for word in set(lines.after_sale_status)}
    states = [words[word] for word in lines.after_sale_status]
    refunds = _money_back(kept.refunds(connection, shop.id, ended), book.words)
    bought = Bought(lines.item_id, lines.item_title, lines.paid_amount, lines.refund_amount, states)
    return _Shop(
        shop=shop,
        book=book,
        lines=lines,
        parcels=parcels,
        cases=kept.open_cases(connection, shop.id, waiting),
        refunded=refunded_lines(lines.order_no, lines.sub_order_no, bought, refunds),
        states=states,
        sent=sent_orders(_parcels(parcels, frozenset())),
        mute=kept.mute_batches(connection, shop.id) if None in lines.status else frozenset(),
        silent=kept.silent_batches(connection, shop.id) if len(parcels) else frozenset(),
    )


def _money_back(found: kept.RefundRows, words: CaseWords) -> Refunds:
    """Of the cases that ended well those that gave money back: an exchange that succeeded is none."""
    places = [
        place
        for place, (kind, status) in enumerate(zip(found.kind, found.status, strict=True))
        if words.state_of(status) == "refunded" or words.kind_of(kind) in _REFUNDS
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


def _add_dispatches(known: _Shop, into: DueColumns, unclear: Unclear) -> frozenset[str]:
    """The orders that wait for dispatch; the answer is their numbers."""
    lines = known.lines
    waiting = to_dispatch(_lines(known), known.sent)
    clock = known.book.find(known.shop.platform, "dispatch")
    paid = [lines.paid_at[place] for place in waiting]
    every = ends_of(clock, [lines.ship_by[place] for place in waiting], {"paid": paid})
    firsts, counts = first_of_each([lines.order_no[place] for place in waiting], every.numbers())
    places = [waiting[first] for first in firsts]
    if known.mute:
        unclear.mute += len(
            {order for order, batch in zip(lines.order_no, lines.batch, strict=True) if batch in known.mute}
        )
    unclear.orders += sum(lines.status[place] != "to_ship" for place in places)
    of_parcel = _first_parcels(known.parcels)
    asking = set(known.cases.order_no)
    orders = [lines.order_no[place] for place in places]
    into.add(
        known.shop, "dispatch", clock, every.picked(firsts),
        order=orders,
        item=[lines.item_title[place] or lines.item_id[place] or "" for place in places],
        more=[count - 1 for count in counts],
        asked=[order in asking or known.states[p] in _ASKED for order, p in zip(orders, places, strict=True)],
        courier=[lines.courier[p] or of_parcel.get(o, _NOWHERE)[0] for o, p in zip(orders, places, strict=True)],
        warehouse=[lines.warehouse[p] or of_parcel.get(o, _NOWHERE)[1] for o, p in zip(orders, places, strict=True)],
        own=[lines.ship_by[place] is not None for place in places],
        batch=[lines.batch[place] for place in places],
        row=[lines.row[place] for place in places],
    )  # fmt: skip
    return frozenset(orders)


def _add_pickups(known: _Shop, undispatched: frozenset[str], into: DueColumns, unclear: Unclear) -> None:
    parcels, lines = known.parcels, known.lines
    settled = settled_orders(_lines(known), set(parcels.order_no))
    waiting = to_pick_up(_parcels(parcels, known.silent), settled, undispatched)
    unclear.silent += len(to_pick_up(_parcels(parcels, frozenset()), settled, undispatched)) - len(waiting)
    of_order = _places_of(lines.order_no, {parcels.order_no[place] for place in waiting})
    mine = [of_order[parcels.order_no[place]] for place in waiting]
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
    places = [waiting[first] for first in firsts]
    of_lines = [mine[first] for first in firsts]
    into.add(
        known.shop, "pickup", clock, every.picked(firsts),
        order=[parcels.order_no[place] for place in places],
        item=[_first(lines.item_title, own) or _first(lines.item_id, own) for own in of_lines],
        courier=[parcels.courier[p] or _first(lines.courier, own) for p, own in zip(places, of_lines, strict=True)],
        warehouse=[parcels.warehouse[p] or _first(lines.warehouse, own) for p, own in zip(places, of_lines, strict=True)],
        batch=[parcels.batch[place] for place in places],
        row=[parcels.row[place] for place in places],
    )  # fmt: skip


# --- cases ------------------------------------------------------------------------------------------------------------


def _add_cases(known: _Shop, into: DueColumns, unclear: Unclear) -> None:
    cases, lines = known.cases, known.lines
    of_order = _places_of(lines.order_no, set(cases.order_no))
    of_parcel = _first_parcels(known.parcels)
    by_clock: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place in range(len(cases)):
        judged = _judge(known, place, of_order.get(cases.order_no[place] or "", ()), unclear)
        if judged:
            by_clock[judged].append(place)
    for (kind, when), places in by_clock.items():
        clock = known.book.find(known.shop.platform, kind, when)
        moments = {name: [column[place] for place in places]
                   for name, column in (("applied", cases.applied_at), ("agreed", cases.agreed_at))}  # fmt: skip
        orders = [cases.order_no[place] or "" for place in places]
        mine = [of_order.get(order, ()) for order in orders]
        parcels = [of_parcel.get(order, _NOWHERE) for order in orders]
        own = [cases.act_by[place] for place in places]
        into.add(
            known.shop, kind, clock, ends_of(clock, own, moments),
            order=orders,
            case=[cases.case_no[place] for place in places],
            item=[cases.item_title[place] or cases.item_id[place] or "" for place in places],
            courier=[_first(lines.courier, at) or parcel[0] for at, parcel in zip(mine, parcels, strict=True)],
            warehouse=[_first(lines.warehouse, at) or parcel[1] for at, parcel in zip(mine, parcels, strict=True)],
            own=[said is not None for said in own],
            batch=[cases.batch[place] for place in places],
            row=[cases.row[place] for place in places],
        )  # fmt: skip


def _judge(known: _Shop, place: int, lines: Sequence[int], unclear: Unclear) -> tuple[str, str] | None:
    """The kind of a case that waits for the seller and the `when` of its clock; None where it does not wait."""
    cases, words = known.cases, known.book.words
    state, kind = words.state_of(cases.status[place]), words.kind_of(cases.kind[place])
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
    sent = words.sent_of(cases.kind[place]) or _sent(known, cases.order_no[place], same)
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
