"""Orders from the click to the signature, simulated for one shop with a fixed seed.

Moments are planned to their end even where they lie after `AS_OF`; a sheet shows only those that `known` lets through.
"""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from sample_shops.catalogue import (
    AS_OF,
    COURIER_BETTER,
    COURIER_CHANGE,
    COURIER_PROVINCES,
    FIRST_DAY,
    HISTORY_FROM,
    HOLIDAY,
    ITEMS,
    LAST_DAY,
    PLACES,
    SEED,
    SIZE_TROUBLE_FROM,
    Item,
    Place,
)

_HOURS = (2, 1, 1, 0, 0, 1, 2, 3, 5, 7, 9, 9, 8, 7, 7, 7, 6, 5, 5, 6, 9, 10, 9, 5)
_TMALL_MONTHS = {11: 430, 12: 270, 1: 220, 2: 130, 3: 200, 4: 195, 5: 210, 6: 330, 7: 200, 8: 230, 9: 280, 10: 310}
_DOUYIN_MONTHS = {11: 240, 12: 170, 1: 140, 2: 80, 3: 140, 4: 145, 5: 155, 6: 260, 7: 150, 8: 160, 9: 170, 10: 190}
_BURSTS = {date(2025, 11, 1): 3.0, date(2025, 11, 10): 2.0, date(2025, 11, 11): 7.0, date(2025, 12, 12): 3.0,
           date(2026, 6, 1): 2.5, date(2026, 6, 17): 2.0, date(2026, 6, 18): 6.0, date(2026, 10, 20): 2.5}  # fmt: skip


@dataclass(frozen=True)
class Refund:
    """An after-sale case of a purchase. `quality` says that the reason counts against the goods."""

    case_no: str
    kind: str
    reason: str
    quality: bool
    applied_at: datetime
    agreed_at: datetime
    refunded_at: datetime
    cents: int
    refused: bool = False


@dataclass(frozen=True)
class Purchase:
    """One order line. `paid_cents` is what the buyer paid for it; an unpaid one has `paid_at` None."""

    number: str
    line_number: str
    item: Item
    sku: str
    quantity: int
    list_cents: int
    paid_cents: int
    buyer: int
    returning: bool
    place: Place
    city: str
    created_at: datetime
    paid_at: datetime | None
    shipped_at: datetime | None
    picked_up_at: datetime | None
    signed_at: datetime | None
    finished_at: datetime | None
    courier: str
    parcel_no: str
    warehouse: str
    refund: Refund | None

    @property
    def delivery_hours(self) -> float | None:
        """Hours from payment to signature."""
        return hours_between(self.paid_at, self.signed_at)

    @property
    def pickup_hours(self) -> float | None:
        """Hours from payment to the courier's first scan."""
        return hours_between(self.paid_at, self.picked_up_at)

    @property
    def is_exported(self) -> bool:
        return self.created_at.date() >= FIRST_DAY

    @property
    def may_get_a_twin(self) -> bool:
        """Whether a second line can join its order; at most one does."""
        return self.is_exported and self.line_number == self.number


@dataclass(frozen=True)
class Trade:
    """How one shop trades: sizes, and what makes its platform different."""

    platform: str
    lines: int
    months: dict[int, int]
    refund_share: float
    first_number: int
    changes_courier: bool
    twin_share: float = 0.0  # orders with two different articles


TMALL = Trade("tmall", 3000, _TMALL_MONTHS, 0.06, 2_900_000_000_000_000_000, changes_courier=True)
DOUYIN = Trade("douyin", 2000, _DOUYIN_MONTHS, 0.125, 6_920_000_000_000_000_000, changes_courier=False, twin_share=0.03)


def stream(name: str) -> random.Random:
    """A random stream of its own for `name`, the same in every run."""
    return random.Random(f"{SEED}:{name}")


def days_between(first: date, last: date) -> list[date]:
    return [first + timedelta(days=i) for i in range((last - first).days + 1)]


def hours_between(start: datetime | None, end: datetime | None) -> float | None:
    return None if start is None or end is None else (end - start).total_seconds() / 3600


def known(moment: datetime | None) -> datetime | None:
    """The moment, unless it lies after the exports were made."""
    return moment if moment is not None and moment < AS_OF else None


def in_holiday(day: date) -> bool:
    return HOLIDAY[0] <= day <= HOLIDAY[1]


def simulate(trade: Trade) -> list[Purchase]:
    """All order lines of a shop by creation time: `trade.lines` in the exported year, and a half-year of history before."""
    chance = stream(f"trade:{trade.platform}")
    history = days_between(HISTORY_FROM, FIRST_DAY - timedelta(days=1))
    year = days_between(FIRST_DAY, LAST_DAY)
    moments = _moments(chance, history, [1.0] * len(history), round(trade.lines * 0.42))
    moments += _moments(chance, year, [_pull(day, trade) for day in year], trade.lines)
    purchases: list[Purchase] = []
    for created in moments:
        previous = purchases[-1] if purchases and purchases[-1].may_get_a_twin else None
        twin_of = previous if previous and chance.random() < trade.twin_share else None
        purchases.append(_purchase(chance, trade, created, twin_of=twin_of))
    return purchases


def _pull(day: date, trade: Trade) -> float:
    """How much the day draws buyers: month, weekday, promotion, holiday."""
    pull = trade.months[day.month] / 30 * (1.12 if day.weekday() >= 5 else 0.96) * _BURSTS.get(day, 1.0)
    return pull * 0.5 if in_holiday(day) else pull


def _moments(chance: random.Random, days: list[date], weights: list[float], count: int) -> list[datetime]:
    picked = chance.choices(days, weights, k=count)
    hours = chance.choices(range(24), _HOURS, k=count)
    return sorted(
        datetime.combine(day, time(hour, chance.randrange(60), chance.randrange(60)))
        for day, hour in zip(picked, hours, strict=True)
    )


def _purchase(chance: random.Random, trade: Trade, created: datetime, *, twin_of: Purchase | None) -> Purchase:
    item = _item(chance, trade, twin_of)
    place = twin_of.place if twin_of else chance.choices(PLACES, [p.weight for p in PLACES])[0]
    created = twin_of.created_at if twin_of else created
    quantity = chance.choices((1, 2, 3), (88, 10, 2))[0]
    list_cents = item.price * quantity
    paid_cents = list_cents - chance.choice((0, 0, 500, 1000, 2000)) * (1 if list_cents > 6000 else 0)
    returning = chance.random() < 0.17
    buyer = (
        twin_of.buyer if twin_of else chance.randrange(1, 600) if returning else 1000 + int(created.timestamp()) % 8999
    )
    unpaid = chance.random() < 0.03 and twin_of is None
    paid = None if unpaid else twin_of.paid_at if twin_of else created + timedelta(seconds=chance.randrange(20, 1500))
    number = twin_of.number if twin_of else _number(chance, trade, created)
    refund, ships = _refund(chance, trade, item, paid=paid, cents=paid_cents)
    courier = _courier(trade, place, created.date())
    shipped, picked, signed = _journey(chance, place, courier, paid) if paid and ships else (None, None, None)
    if refund and signed:
        refund = _after_signature(chance, refund, signed)
    finished = signed + timedelta(hours=min(240.0, chance.expovariate(1 / 90))) if signed else None
    return Purchase(
        number, number if twin_of is None else str(int(number) + 1), item, chance.choice(item.skus), quantity, list_cents,
        paid_cents, buyer, returning, place, chance.choice(place.cities) if twin_of is None else twin_of.city, created, paid,
        shipped, picked, signed, finished, courier, _parcel_no(chance, courier) if shipped else "",
        "成都分仓" if place.province in {"四川省", "云南省"} else "海宁总仓", refund,
    )  # fmt: skip


def _item(chance: random.Random, trade: Trade, twin_of: Purchase | None) -> Item:
    choices = [item for item in ITEMS if twin_of is None or item is not twin_of.item]
    side = 0 if trade.platform == "tmall" else 1
    return chance.choices(choices, [item.weights[side] for item in choices])[0]


def _number(chance: random.Random, trade: Trade, created: datetime) -> str:
    seconds = int((created - datetime.combine(HISTORY_FROM, time())).total_seconds())
    return str(trade.first_number + seconds * 5_000_000_000 + chance.randrange(2_000_000_000) * 2)


def _courier(trade: Trade, place: Place, day: date) -> str:
    if place.road_hours > 100:
        return "邮政快递包裹"
    if not trade.changes_courier:
        return "圆通速递"
    return "申通快递" if place.province in COURIER_PROVINCES and day >= COURIER_CHANGE else "中通快递"


def _parcel_no(chance: random.Random, courier: str) -> str:
    prefix, digits = {
        "中通快递": ("78", 12),
        "申通快递": ("77", 13),
        "圆通速递": ("YT", 13),
        "邮政快递包裹": ("98", 11),
    }[courier]
    return prefix + "".join(chance.choices("0123456789", k=digits))


def _journey(chance: random.Random, place: Place, courier: str, paid: datetime) -> tuple[datetime, datetime, datetime]:
    """Shipped, picked up, signed. Orders paid before four in the afternoon leave on the same day."""
    days = 0 if paid.hour < 16 else 1
    if _BURSTS.get(paid.date(), 1.0) > 4:  # the warehouse cannot pack a promotion in one day
        days += chance.choices((0, 1, 2), (40, 48, 12))[0]
    if in_holiday(paid.date()):
        days = max(days, (HOLIDAY[1] - paid.date()).days + 1)
    shipped = datetime.combine(paid.date() + timedelta(days=days), time(17 if days == 0 else chance.randrange(10, 19)))
    shipped += timedelta(seconds=chance.randrange(0, 3 * 3600))
    wait = chance.uniform(0.5, 4) if chance.random() < 0.99 else chance.uniform(26, 50)
    road = place.road_hours * math.exp(chance.gauss(0, 0.16))
    if courier == "申通快递":
        wait, road = _new_courier(chance, paid.date(), wait, road)
    picked = shipped + timedelta(hours=wait)
    signed = picked + timedelta(hours=road)
    if not 8 <= signed.hour < 21:  # parcels are signed for in the daytime
        signed = signed.replace(hour=chance.randrange(9, 20)) + timedelta(days=1 if signed.hour >= 21 else 0)
    return shipped, picked, signed


def _new_courier(chance: random.Random, day: date, wait: float, road: float) -> tuple[float, float]:
    """The courier change: parcels lie in the depot for a day or two, and travel longer; less so from October on."""
    if day < COURIER_BETTER:
        return (chance.uniform(30, 60) if chance.random() < 0.4 else wait + 6), road + chance.uniform(26, 54)
    return (chance.uniform(30, 56) if chance.random() < 0.13 else wait + 3), road + chance.uniform(14, 30)


_EARLY = (("仅退款", "不想要了", False), ("仅退款", "拍错/多拍", False))
_LATE: tuple[tuple[str, str, bool], ...] = (
    ("退货退款", "不喜欢/效果不好", False), ("退货退款", "尺寸不合适", False), ("退货退款", "质量问题", True), ("退货退款", "商品破损", True),
    ("仅退款", "少件/漏发", False), ("换货", "尺寸不合适", False), ("补寄", "少件/漏发", False),
)  # fmt: skip


def _refund(
    chance: random.Random, trade: Trade, item: Item, *, paid: datetime | None, cents: int
) -> tuple[Refund | None, bool]:
    """The case, if there is one, and whether the parcel leaves the house."""
    if paid is None:
        return None, False
    sizes = item.key == "set15" and paid.date() >= SIZE_TROUBLE_FROM and trade.platform == "tmall"
    recent = paid.date() > LAST_DAY - timedelta(days=6)  # so that a handful of cases is still open at the end
    if chance.random() >= trade.refund_share * (3.0 if recent else 1.6 if sizes else 1.0):
        return None, True
    early = chance.random() < 0.3
    weights = (34, 40 if sizes else 16, 10, 4, 6, 6, 5)
    kind, reason, quality = chance.choice(_EARLY) if early else chance.choices(_LATE, weights)[0]
    applied = paid + timedelta(hours=chance.uniform(0.2, 2))
    case_no = str(147_000_000_000_000_000 + int(applied.timestamp()) * 10_000_000 + chance.randrange(9_999_999))
    refund = _dated(chance, Refund(case_no, kind, reason, quality, applied, applied, applied, cents))
    return refund, not early


def _after_signature(chance: random.Random, refund: Refund, signed: datetime) -> Refund:
    applied = signed + timedelta(hours=chance.uniform(3, 120))
    refused = chance.random() < 0.08
    cents = refund.cents if refund.kind == "退货退款" else 0 if refund.kind in {"换货", "补寄"} else refund.cents // 4
    return _dated(chance, replace(refund, applied_at=applied, cents=cents, refused=refused))


def _dated(chance: random.Random, refund: Refund) -> Refund:
    agreed = refund.applied_at + timedelta(hours=chance.uniform(0.3, 7))
    back = chance.uniform(48, 150) if refund.kind in {"退货退款", "换货"} else chance.uniform(0.5, 20)
    return replace(refund, agreed_at=agreed, refunded_at=agreed + timedelta(hours=back))


def window(
    purchases: list[Purchase], moment: Callable[[Purchase], datetime | None], last: date, days: int = 30
) -> list[Purchase]:
    """The purchases whose `moment` lies in the `days` days that end with `last`."""
    first = last - timedelta(days=days - 1)
    return [p for p in purchases if (at := moment(p)) is not None and first <= at.date() <= last]
