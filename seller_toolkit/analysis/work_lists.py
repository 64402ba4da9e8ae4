"""The arithmetic of the weekly work lists: what each item, agent, courier and warehouse did, and the harm of it.

Harm is counted in bad cases: how many more a row has than the same number of cases of the shop's other rows would have had.
So that a small number does not lead a list by chance, the excess is shrunk: see `excess`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import Protocol, TypeVar

CREDIT = 20.0
"""Cases that every row is given beside its own: at this many own cases the excess counts half."""

COMPLAINT = 0.5
"""What a complaint in a review of three stars or more weighs against a bad review or a quality return."""

GOOD_STARS, BAD_STARS = 4, 2
"""Ratings from 4 stars are good (好评率), those up to 2 bad (差评率); facts of the Tmall and Douyin scores alike."""

Key = TypeVar("Key")


def excess(bad: float, cases: float, others_bad: float, others_cases: float, credit: float = CREDIT) -> float:
    """Bad cases beyond what `cases` of the others would have had, shrunk towards none.

    With b bad of n cases and B bad of N at the others: (b − n·B / (N + credit)) · n / (n + credit). This is n times the
    distance of two rates, the row's own being taken as if it had `credit` further cases at the others' rate. A row of one
    case can therefore have 1 / (1 + credit) at most; where there are (almost) no others, nothing is taken off.
    Negative: better than the others.
    """
    expected = cases * others_bad / (others_cases + credit)
    return (bad - expected) * cases / (cases + credit)


def excesses(bad: Sequence[float], cases: Sequence[float]) -> tuple[float, ...]:
    """The `excess` of every row over all the others."""
    all_bad, all_cases = fsum(bad), fsum(cases)
    return tuple(excess(b, n, all_bad - b, all_cases - n) for b, n in zip(bad, cases, strict=True))


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of the known values; None when there are none."""
    known = [value for value in values if value is not None]
    return fsum(known) / len(known) if known else None


@dataclass(frozen=True)
class Sale:
    """An order of an item: sold, returned for its quality, or refunded."""

    order: str
    item: str


@dataclass(frozen=True)
class Opinion:
    """A review. `complains`: its words complain of the item itself."""

    order: str
    item: str
    stars: float | None
    complains: bool


@dataclass(frozen=True)
class ItemFigures:
    """One item. Orders are counted once each; `complaints` are reviews that complain in spite of three stars or more."""

    item: str
    orders: int
    quality_returns: int
    refunds: int
    bad_reviews: int
    complaints: int
    rated: int
    good: int
    stars: float  # the sum of all
    cases: int  # orders that were sold, returned or reviewed
    bad: float  # of them bad ones, a complaint counting half

    @property
    def rating(self) -> float | None:
        return self.stars / self.rated if self.rated else None

    @property
    def praise(self) -> float | None:
        """The share of good ratings, 0 to 1."""
        return self.good / self.rated if self.rated else None


def items(
    sold: Sequence[Sale], returned: Sequence[Sale], refunded: Sequence[Sale], opinions: Sequence[Opinion]
) -> tuple[ItemFigures, ...]:
    """One row an item, by item. An order that was returned and badly rated is one bad order."""
    names = {one.item for rows in (sold, returned, refunded, opinions) for one in rows}
    sales, back, refunds = (_by(lambda one: one.item, rows) for rows in (sold, returned, refunded))
    said = _by(lambda one: one.item, opinions)
    return tuple(
        _item(name, sales.get(name, []), back.get(name, []), refunds.get(name, []), said.get(name, []))
        for name in sorted(names)
    )


def _item(
    name: str, sold: Sequence[Sale], returned: Sequence[Sale], refunded: Sequence[Sale], said: Sequence[Opinion]
) -> ItemFigures:
    orders, back, refunds, reviewed = _cases(sold), _cases(returned), _cases(refunded), _cases(said)
    weights = dict.fromkeys(back, 1.0)
    for case, one in zip(_ids(said), said, strict=True):
        weights[case] = max(weights.get(case, 0.0), _weight(one))
    stars = [one.stars for one in said if one.stars is not None]
    return ItemFigures(
        item=name,
        orders=len(orders),
        quality_returns=len(back),
        refunds=len(refunds),
        bad_reviews=sum(_weight(one) == 1 for one in said),
        complaints=sum(_weight(one) == COMPLAINT for one in said),
        rated=len(stars),
        good=sum(value >= GOOD_STARS for value in stars),
        stars=fsum(stars),
        cases=len(orders | back | refunds | reviewed),
        bad=fsum(weights.values()),
    )


def _weight(one: Opinion) -> float:
    if one.stars is not None and one.stars <= BAD_STARS:
        return 1.0
    return COMPLAINT if one.complains else 0.0


@dataclass(frozen=True)
class AgentDay:
    """What an export says of one agent for one day or span. None: it does not say. Rates are percent."""

    agent: str
    sessions: float | None = None
    rated: float | None = None
    rated_bad: float | None = None
    satisfaction: float | None = None
    reply_seconds: float | None = None
    first_reply_seconds: float | None = None
    in_three_minutes: float | None = None


@dataclass(frozen=True)
class AgentFigures:
    """One agent: sums of the counts; rates and times weighted by sessions. `bad` and `cases`: see `agents`."""

    agent: str
    sessions: float | None
    rated: float | None
    rated_bad: float | None
    satisfaction: float | None
    reply_seconds: float | None
    first_reply_seconds: float | None
    in_three_minutes: float | None
    unanswered: float | None  # sessions without an answer within three minutes

    @property
    def dissatisfaction(self) -> float | None:
        """The share of bad ones among the rated sessions, 0 to 1."""
        return self.rated_bad / self.rated if self.rated and self.rated_bad is not None else None


def agents(days: Sequence[AgentDay]) -> tuple[AgentFigures, ...]:
    """One row an agent, by name."""
    return tuple(_agent(name, rows) for name, rows in sorted(_by(lambda one: one.agent, days).items()))


def _agent(name: str, rows: Sequence[AgentDay]) -> AgentFigures:
    weights = [row.sessions for row in rows]
    quick = [(row.sessions, row.in_three_minutes) for row in rows]
    late = [n * (100 - share) / 100 for n, share in quick if n is not None and share is not None]
    return AgentFigures(
        agent=name,
        sessions=_sum(weights),
        rated=_sum([row.rated for row in rows]),
        rated_bad=_sum([row.rated_bad for row in rows]),
        satisfaction=_weighted([row.satisfaction for row in rows], [row.rated or row.sessions for row in rows]),
        reply_seconds=_weighted([row.reply_seconds for row in rows], weights),
        first_reply_seconds=_weighted([row.first_reply_seconds for row in rows], weights),
        in_three_minutes=_weighted([row.in_three_minutes for row in rows], weights),
        unanswered=fsum(late) if late else None,
    )


def agent_harms(rows: Sequence[AgentFigures]) -> tuple[float, ...]:
    """Bad sessions beyond the other agents': those rated bad among the rated, and those without an answer within three
    minutes among all; each kind is compared by itself, and what is not known counts as none.
    """
    rated = excesses([row.rated_bad or 0.0 for row in rows], [row.rated or 0.0 for row in rows])
    waited = [row.unanswered or 0.0 for row in rows]
    counted = [(row.sessions or 0.0) if row.unanswered is not None else 0.0 for row in rows]
    slow = excesses(waited, counted)
    return tuple(a + b for a, b in zip(rated, slow, strict=True))


@dataclass(frozen=True)
class Shipment:
    """One parcel. None: not to be judged. `complained`: a review of its order complains of logistics."""

    courier: str
    province: str
    pickup_hours: float | None
    late: bool | None
    hours: float | None  # from payment to signature
    slow: bool
    complained: bool

    @property
    def bad(self) -> bool:
        """Picked up late, slow, or complained of: one bad parcel, whatever it has of these."""
        return bool(self.late) or self.slow or self.complained


@dataclass(frozen=True)
class CourierFigures:
    """A courier's parcels to one province. `others_hours`: of the shop's other couriers there, None without any."""

    courier: str
    province: str
    parcels: int
    judged: int
    late: int
    signed: int
    hours: float | None
    others_hours: float | None
    slow: int
    complaints: int
    bad: int


def couriers(now: Sequence[Shipment], beside: Sequence[Shipment] = ()) -> tuple[CourierFigures, ...]:
    """One row a courier and province of the parcels `now`, by name.

    `beside` are earlier parcels, which serve for comparison alone: a courier that took a province over has no others there
    at the same time.
    """
    groups = _by(lambda one: (one.courier, one.province), now)
    hours = defaultdict[str, list[tuple[str, float]]](list)
    for one in (*now, *beside):
        if one.hours is not None:
            hours[one.province].append((one.courier, one.hours))
    return tuple(
        CourierFigures(
            courier=courier,
            province=province,
            parcels=len(rows),
            judged=sum(row.late is not None for row in rows),
            late=sum(bool(row.late) for row in rows),
            signed=sum(row.hours is not None for row in rows),
            hours=mean(row.hours for row in rows),
            others_hours=mean(value for other, value in hours[province] if other != courier) if province else None,
            slow=sum(row.slow for row in rows),
            complaints=sum(row.complained for row in rows),
            bad=sum(row.bad for row in rows),
        )
        for (courier, province), rows in sorted(groups.items())
    )


@dataclass(frozen=True)
class Dispatch:
    """What a warehouse did with one order or parcel. None: not to be judged."""

    order: str
    warehouse: str
    shipped_late: bool | None
    picked_up_late: bool | None
    hours_to_ship: float | None
    hours_to_pickup: float | None


@dataclass(frozen=True)
class WarehouseFigures:
    """One warehouse; an order that was shipped and picked up late is one bad order."""

    warehouse: str
    orders: int
    promised: int
    shipped_late: int
    judged: int
    picked_up_late: int
    hours_to_ship: float | None
    hours_to_pickup: float | None
    cases: int  # orders of which anything can be judged
    bad: int


def warehouses(dispatches: Sequence[Dispatch]) -> tuple[WarehouseFigures, ...]:
    """One row a warehouse, by name; orders, those late too, are counted once each."""

    def orders(rows: Sequence[Dispatch], fits: Callable[[Dispatch], bool]) -> int:
        return len(_cases([row for row in rows if fits(row)]))

    return tuple(
        WarehouseFigures(
            warehouse=name,
            orders=len(_cases(rows)),
            promised=orders(rows, lambda row: row.shipped_late is not None),
            shipped_late=orders(rows, lambda row: bool(row.shipped_late)),
            judged=orders(rows, lambda row: row.picked_up_late is not None),
            picked_up_late=orders(rows, lambda row: bool(row.picked_up_late)),
            hours_to_ship=mean(row.hours_to_ship for row in rows),
            hours_to_pickup=mean(row.hours_to_pickup for row in rows),
            cases=orders(rows, lambda row: row.shipped_late is not None or row.picked_up_late is not None),
            bad=orders(rows, lambda row: bool(row.shipped_late or row.picked_up_late)),
        )
        for name, rows in sorted(_by(lambda one: one.warehouse, dispatches).items())
    )


_Row = TypeVar("_Row")


def _by(key: Callable[[_Row], Key], rows: Iterable[_Row]) -> Mapping[Key, list[_Row]]:
    groups = defaultdict[Key, list[_Row]](list)
    for row in rows:
        groups[key(row)].append(row)
    return groups


class _OfOrder(Protocol):
    @property
    def order(self) -> str: ...


def _ids(rows: Sequence[_OfOrder]) -> list[object]:
    """What tells the rows' orders apart; a row without an order number is one by itself."""
    return [row.order or (type(row).__name__, place) for place, row in enumerate(rows)]


def _cases(rows: Sequence[_OfOrder]) -> set[object]:
    return set(_ids(rows))


def _sum(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fsum(known) if known else None


def _weighted(values: Sequence[float | None], weights: Sequence[float | None]) -> float | None:
    """The mean weighted by sessions; plain where no row has any."""
    known = [(value, weight or 0.0) for value, weight in zip(values, weights, strict=True) if value is not None]
    total = fsum(weight for _, weight in known)
    if not total:
        return mean(value for value, _ in known)
    return fsum(value * weight for value, weight in known) / total
