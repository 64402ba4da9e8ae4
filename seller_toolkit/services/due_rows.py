"""What waits in one shop, column by column: what the files say, read with the platform's clocks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

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
from seller_toolkit.domain.clocks import DONE_STATES, UNKNOWN, WAITING_STATES, CaseWords, Clock, ClockBook
from seller_toolkit.domain.shops import Shop
from seller_toolkit.store import due_rows as kept
from seller_toolkit.store.connection import Connection

_REFUNDS = ("refund", "return_refund")


@dataclass
class DueColumns:
    """Everything of some shops that waits, one row an order, parcel or case; all columns are of equal length.

    `ends` is None where neither the file nor a rule gives a deadline. `clock` is the platform's for the row, None where it has
    none; `own` says that the deadline stands in the file. `more`: further lines of the order with the same deadline. `asked`:
    the buyer asks for the money back.
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
    ends: list[datetime | None] = field(default_factory=list)
    own: list[bool] = field(default_factory=list)
    clock: list[Clock | None] = field(default_factory=list)
    batch: list[int] = field(default_factory=list)
    row: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.row)


@dataclass
class Unclear:
    """What the files leave open, counted for the notes."""

    statuses: Counter[str] = field(default_factory=Counter)  # words for how a case stands that nobody knows
    perhaps_sent: int = 0  # refunds of which no file says whether the goods were sent
    silent: int = 0  # parcels from files that tell no pick-ups


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


def collect(connection: Connection, shop: Shop, book: ClockBook, into: DueColumns, unclear: Unclear) -> None:
    """Put what waits in a shop behind what is there already."""
    known = _read(connection, shop, book)
    waiting = _add_dispatches(known, into)
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
    found = known.lines
    return OrderLines(
        found.order_no, found.sub_order_no, found.status, found.paid_at, found.ship_by, found.shipped_at,
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


def _add_dispatches(known: _Shop, into: DueColumns) -> frozenset[str]:
    """The orders that wait for dispatch; the answer is their numbers."""
    lines = known.lines
    places = to_dispatch(_lines(known), known.sent)
    own = [lines.ship_by[place] for place in places]
    clock = known.book.find(known.shop.platform, "dispatch")
    ends = ends_of(clock, own, {"paid": [lines.paid_at[place] for place in places]})
    orders = [lines.order_no[place] for place in places]
    of_parcel = _first_parcels(known.parcels) if len(known.parcels) else {}
    asking = set(known.cases.order_no)
    for first, count in first_of_each(zip(orders, ends, strict=True)).items():
        place, order = places[first], orders[first]
        courier, warehouse = of_parcel.get(order, ("", ""))
        into.shop.append(known.shop)
        into.kind.append("dispatch")
        into.order.append(order)
        into.case.append("")
        into.item.append(lines.item_title[place] or lines.item_id[place] or "")
        into.more.append(count - 1)
        into.asked.append(order in asking or known.states[place] in WAITING_STATES)
        into.courier.append(lines.courier[place] or courier)
        into.warehouse.append(lines.warehouse[place] or warehouse)
        into.ends.append(ends[first])
        into.own.append(own[first] is not None)
        into.clock.append(clock)
        into.batch.append(lines.batch[place])
        into.row.append(lines.row[place])
    return frozenset(orders)


def _add_pickups(known: _Shop, undispatched: frozenset[str], into: DueColumns, unclear: Unclear) -> None:
    parcels = known.parcels
    settled = settled_orders(_lines(known))
    heard = _parcels(parcels, known.silent)
    places = to_pick_up(heard, settled, undispatched)
    unclear.silent += len(to_pick_up(_parcels(parcels, frozenset()), settled, undispatched)) - len(places)
    of_order = _places_of(known.lines.order_no, {parcels.order_no[place] for place in places})
    moments: dict[str, list[str | None]] = {"paid": [], "shipped": []}
    promise = []
    for place in places:
        lines = of_order.get(parcels.order_no[place], ())
        paid = min(filter(None, (known.lines.paid_at[line] for line in lines)), default=None)
        shipped = max(filter(None, (known.lines.shipped_at[line] for line in lines)), default=None)
        moments["paid"].append(paid or parcels.paid_at[place])
        moments["shipped"].append(shipped or parcels.shipped_at[place])
        promise.append(max(filter(None, (known.lines.ship_by[line] for line in lines)), default=None))
    clock = known.book.find(known.shop.platform, "pickup")
    ends = ends_of(clock, [None] * len(places), moments, promise)
    keys = [(parcels.order_no[place], end, parcels.courier[place]) for place, end in zip(places, ends, strict=True)]
    for first, count in first_of_each(keys).items():
        place, order = places[first], parcels.order_no[places[first]]
        lines = of_order.get(order, ())
        into.shop.append(known.shop)
        into.kind.append("pickup")
        into.order.append(order)
        into.case.append("")
        into.item.append(_first(known.lines.item_title, lines) or _first(known.lines.item_id, lines))
        into.more.append(count - 1)
        into.asked.append(False)
        into.courier.append(parcels.courier[place] or _first(known.lines.courier, lines))
        into.warehouse.append(parcels.warehouse[place] or _first(known.lines.warehouse, lines))
        into.ends.append(ends[first])
        into.own.append(False)
        into.clock.append(clock)
        into.batch.append(parcels.batch[place])
        into.row.append(parcels.row[place])


# --- cases ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Judged:
    """A case that waits: what it is, and what its clock may ask."""

    place: int
    kind: str
    when: str


def _add_cases(known: _Shop, into: DueColumns, unclear: Unclear) -> None:
    cases = known.cases
    of_order = _places_of(known.lines.order_no, set(cases.order_no))
    of_parcel = _first_parcels(known.parcels) if len(known.parcels) else {}
    by_clock: defaultdict[tuple[str, str], list[_Judged]] = defaultdict(list)
    for place in range(len(cases)):
        judged = _judge(known, place, of_order.get(cases.order_no[place] or "", ()), unclear)
        if judged:
            by_clock[judged.kind, judged.when].append(judged)
    for (kind, when), group in by_clock.items():
        clock = known.book.find(known.shop.platform, kind, when)
        own = [cases.act_by[one.place] for one in group]
        moments = {
            "applied": [cases.applied_at[one.place] for one in group],
            "agreed": [cases.agreed_at[one.place] for one in group],
        }
        ends = ends_of(clock, own, moments)
        for one, end, said in zip(group, ends, own, strict=True):
            order = cases.order_no[one.place] or ""
            lines = of_order.get(order, ())
            courier, warehouse = of_parcel.get(order, ("", ""))
            into.shop.append(known.shop)
            into.kind.append(kind)
            into.order.append(order)
            into.case.append(cases.case_no[one.place])
            into.item.append(cases.item_title[one.place] or cases.item_id[one.place] or "")
            into.more.append(0)
            into.asked.append(False)
            into.courier.append(_first(known.lines.courier, lines) or courier)
            into.warehouse.append(_first(known.lines.warehouse, lines) or warehouse)
            into.ends.append(end)
            into.own.append(said is not None)
            into.clock.append(clock)
            into.batch.append(cases.batch[one.place])
            into.row.append(cases.row[one.place])


def _judge(known: _Shop, place: int, lines: Sequence[int], unclear: Unclear) -> _Judged | None:
    """What a case waits for; None where it does not wait for the seller."""
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
        return _Judged(place, "returned_goods" if state == "returned" else "ticket", "")
    if state == "send":
        return _Judged(place, kind, "agreed")
    if cases.agreed_at[place] and not cases.act_by[place]:
        return None
    if kind != "refund":
        return _Judged(place, kind, "")
    sent = words.sent_of(cases.kind[place]) or _sent(known, cases.order_no[place], same)
    if not sent and not cases.act_by[place]:
        unclear.perhaps_sent += 1
    return _Judged(place, kind, sent or "undispatched")


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


def _first(column: Sequence[str | None], places: Iterable[int]) -> str:
    return next((text for place in places if (text := column[place])), "")
