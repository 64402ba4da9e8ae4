"""Who rates what, how many stars, and which praise and complaint the text is made of.

The stars of a month are dealt from a deck with a fixed mix, so that a planted story is not lost in chance; the worst
experiences get the lowest cards. What the text complains of is what really happened to that order.
"""

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sample_shops.catalogue import AS_OF, FIRST_DAY, SIZE_TROUBLE_FROM, SLOW_REPLIES
from sample_shops.trade import Purchase, Trade, stream

_STEADY = (0.025, 0.02, 0.04, 0.085, 0.83)  # shares of 1 … 5 stars
_GOOD_SEASON = (0.0, 0.0, 0.01, 0.04, 0.95)  # November and December 2025
_SIZE_SEASON = (0.03, 0.025, 0.045, 0.09, 0.81)  # since the fabric batch of July 2026
_CHUNK = 25

_BASE_RISKS = {
    "quality": 0.035, "appearance": 0.02, "description": 0.02, "packaging": 0.025, "service": 0.025, "after_sales": 0.015,
    "price": 0.02, "size": 0.025,
}  # fmt: skip
_SIZE_RISK = {7: 0.28, 8: 0.42, 9: 0.5, 10: 0.5}  # of the 1.5 m set in 2026, by month of the order


@dataclass(frozen=True)
class Rating:
    """A rating: its stars are those for the goods; `praise` and `complaints` are aspects the text speaks of."""

    purchase: Purchase
    at: datetime
    stars: int
    logistics_stars: int
    service_stars: int
    praise: tuple[str, ...]
    complaints: tuple[str, ...]
    is_exported: bool


def rate(trade: Trade, purchases: list[Purchase], *, exported: int) -> list[Rating]:
    """The ratings of a shop by time: exactly `exported` of exported orders, and history in the same proportion."""
    chance = stream(f"ratings:{trade.platform}")
    rateable = [(p, _moment(chance, p)) for p in purchases if _may_be_rated(p)]
    own = [pair for pair in rateable if pair[0].is_exported and pair[1] < AS_OF]
    history = [pair for pair in rateable if not pair[0].is_exported]
    chosen = _sample(chance, own, exported) + _sample(chance, history, round(len(history) * exported / len(own)))
    chosen.sort(key=lambda pair: (pair[1], pair[0].line_number))
    ratings: list[Rating] = []
    for chunk in _chunks(chosen):
        ratings += _dealt(chance, chunk, trade)
    return ratings


def _sample(
    chance: random.Random, pairs: list[tuple[Purchase, datetime]], count: int
) -> list[tuple[Purchase, datetime]]:
    """`count` of the pairs; who waited long for the parcel writes twice as often."""

    def rank(pair: tuple[Purchase, datetime]) -> float:
        return float(chance.random() ** (1 / (2.0 if _lateness(pair[0]) else 1.0)))

    ranked = sorted([(rank(pair), i) for i, pair in enumerate(pairs)], reverse=True)
    return [pairs[i] for _, i in ranked[:count]]


def _lateness(purchase: Purchase) -> float:
    """How much slower than usual for the place the parcel came, in steps of 40 hours; 0 when it was not."""
    usual = purchase.place.road_hours + 50
    return max(0.0, ((purchase.delivery_hours or 0.0) - usual) / 40)


def _may_be_rated(purchase: Purchase) -> bool:
    refunded = purchase.refund is not None and purchase.refund.cents == purchase.paid_cents
    return purchase.finished_at is not None and not refunded


def _moment(chance: random.Random, purchase: Purchase) -> datetime:
    assert purchase.finished_at is not None
    at = purchase.finished_at + timedelta(hours=chance.expovariate(1 / 20))
    return at.replace(hour=chance.randrange(8, 23), microsecond=0) if at.hour < 8 else at.replace(microsecond=0)


def _season(day: date) -> int:
    if day < FIRST_DAY or date(2026, 1, 1) <= day < SIZE_TROUBLE_FROM:
        return 0
    return 1 if day < date(2026, 1, 1) else 2


def _mix(day: date) -> tuple[float, ...]:
    return (_STEADY, _GOOD_SEASON, _SIZE_SEASON)[_season(day)]


def _chunks(pairs: list[tuple[Purchase, datetime]]) -> list[list[tuple[Purchase, datetime]]]:
    """Runs of at most `_CHUNK` neighbours that lie in the same season."""
    chunks: list[list[tuple[Purchase, datetime]]] = []
    for pair in pairs:
        last = chunks[-1] if chunks else []
        if last and len(last) < _CHUNK and _season(last[0][1].date()) == _season(pair[1].date()):
            last.append(pair)
        else:
            chunks.append([pair])
    return chunks


def _dealt(chance: random.Random, chunk: list[tuple[Purchase, datetime]], trade: Trade) -> list[Rating]:
    troubles = [_troubles(chance, purchase, trade) for purchase, _ in chunk]
    order = sorted(range(len(chunk)), key=lambda i: sum(troubles[i].values()) + chance.random() * 0.3, reverse=True)
    cards = sorted(_deck(chance, len(chunk), _mix(chunk[0][1].date())))
    stars = dict(zip(order, cards, strict=True))
    return [_rating(chance, *chunk[i], stars=stars[i], troubles=troubles[i]) for i in range(len(chunk))]


def _deck(chance: random.Random, size: int, mix: tuple[float, ...]) -> list[int]:
    """`size` cards spread over the mix as evenly as chance allows: one random offset, then equal steps."""
    offset = chance.random()
    cards = []
    for i in range(size):
        place, star = (i + offset) / size, 1
        for share in mix:
            if place < share or star == 5:
                break
            place, star = place - share, star + 1
        cards.append(star)
    return cards


def _troubles(chance: random.Random, purchase: Purchase, trade: Trade) -> dict[str, float]:
    """What went wrong with this order: aspect → how badly (about 0.3 to 2)."""
    assert purchase.paid_at is not None
    ordered = purchase.paid_at.date()
    risks = dict(_BASE_RISKS)
    if _season(ordered) == 1:
        risks = {aspect: risk * 0.3 for aspect, risk in risks.items()}
    if purchase.item.key == "set15" and ordered >= SIZE_TROUBLE_FROM and trade.platform == "tmall":
        risks["size"] = _SIZE_RISK[ordered.month]
    if trade.platform == "douyin" and SLOW_REPLIES[0] <= ordered <= SLOW_REPLIES[1]:
        risks["service"] = 0.3
    troubles = {aspect: chance.uniform(0.4, 1.3) for aspect, risk in risks.items() if chance.random() < risk}
    if risks["size"] > 0.2 and "size" in troubles:
        troubles["size"] += 0.5
    lateness = _lateness(purchase)
    if lateness and chance.random() < 0.85:
        troubles["logistics"] = min(2.0, 0.4 + lateness)
    return troubles


_USUAL_COMPLAINTS = ("quality", "quality", "description", "appearance", "price", "packaging", "after_sales", "service")
_USUAL_PRAISE = (
    "quality",
    "quality",
    "quality",
    "appearance",
    "appearance",
    "size",
    "logistics",
    "packaging",
    "service",
    "price",
)


def _rating(
    chance: random.Random, purchase: Purchase, at: datetime, *, stars: int, troubles: dict[str, float]
) -> Rating:
    complaints = sorted(troubles, key=lambda aspect: -troubles[aspect])[: 1 if stars >= 3 else 3]
    if stars == 5 and max(troubles.values(), default=0.0) < 0.9 and chance.random() < 0.5:
        complaints = []  # five stars, and the trouble is passed over in silence
    if not complaints and (stars <= 3 or (stars == 4 and chance.random() < 0.4)):
        complaints = [chance.choice(_USUAL_COMPLAINTS)]
    wanted = 0 if stars <= 2 else 1 if complaints else chance.choices((1, 2, 3), (35, 45, 20))[0]
    praise = [aspect for aspect in dict.fromkeys(chance.choices(_USUAL_PRAISE, k=6)) if aspect not in troubles][:wanted]
    return Rating(
        purchase,
        at,
        stars,
        _side_stars(chance, stars, troubles.get("logistics", 0.0)),
        _side_stars(chance, stars, troubles.get("service", 0.0)),
        tuple(praise),
        tuple(complaints),
        purchase.is_exported,
    )


def _side_stars(chance: random.Random, stars: int, trouble: float) -> int:
    """Stars for delivery or service: five, unless they went wrong or the buyer is angry with everything."""
    if trouble > 1.0:
        return chance.choice((1, 2, 3, 3))
    if trouble > 0.0:
        return chance.choice((2, 3, 4, 4))
    if stars <= 2 and chance.random() < 0.4:
        return chance.choice((3, 4))
    return 5 if chance.random() < 0.86 else 4
