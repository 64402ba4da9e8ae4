"""商家体验分 of the Douyin shop by day, counted from its orders, ratings and service desk over 30 days.

The platform does not publish how a metric becomes points; straight lines stand in their place.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sample_shops.catalogue import FIRST_DAY, LAST_DAY, SLOW_REPLIES
from sample_shops.ratings import Rating
from sample_shops.tmall_scores import moving_mean
from sample_shops.trade import Purchase, days_between, in_holiday, stream, window

NEW_SERVICE_METRICS = date(2026, 7, 14)  # from this rule version on: review time, dissatisfaction, calls for help
_WEIGHTS = (0.5, 0.25, 0.25)


@dataclass(frozen=True)
class DouyinDay:
    """The page of a day. Scores from 50 to 100, rates in percent; the service metrics of the July rules may be None."""

    day: date
    total: int
    product: int
    logistics: int
    service: int
    item_rating: float
    quality_return_rate: float
    pickup_hours: float
    on_time_rate: float
    reply_seconds: float
    audit_hours: float | None
    dissatisfaction_rate: float | None
    help_rate: float | None


@dataclass(frozen=True)
class Desk:
    """The service desk's 30-day means."""

    reply_seconds: float
    audit_hours: float
    dissatisfaction_rate: float
    help_rate: float


def douyin_days(purchases: list[Purchase], ratings: list[Rating]) -> list[DouyinDay]:
    """The score page of every day of the exported year."""
    days = days_between(FIRST_DAY, LAST_DAY)
    return [_page(purchases, ratings, day, desk) for day, desk in zip(days, _desk_days(), strict=True)]


def _page(purchases: list[Purchase], ratings: list[Rating], day: date, desk: Desk) -> DouyinDay:
    last = day - timedelta(days=1)
    rated = [r for r in ratings if last - timedelta(days=30) < r.at.date() <= last]
    item_rating = sum(r.stars for r in rated) / len(rated)
    signed = window(purchases, lambda p: p.signed_at, last)
    returned = 100 * sum(p.refund is not None and p.refund.quality for p in signed) / len(signed)
    pickup, on_time = _logistics(purchases, last)
    product = 79 + 24 * (item_rating - 4.68) - 1.6 * (returned - 1.5)
    logistics = 89 - 0.8 * (pickup - 8) + 0.8 * (on_time - 97)
    service = (
        86 - 0.24 * (desk.reply_seconds - 14) - 1.2 * (desk.dissatisfaction_rate - 4.5) - 1.2 * (desk.audit_hours - 3.3)
        - 2.5 * (desk.help_rate - 0.5)
    )  # fmt: skip
    points = _points(product), _points(logistics), _points(service)
    total = round(sum(weight * score for weight, score in zip(_WEIGHTS, points, strict=True)))
    new = day >= NEW_SERVICE_METRICS
    return DouyinDay(
        day, total, *points, item_rating, returned, pickup, on_time, desk.reply_seconds, desk.audit_hours if new else None,
        desk.dissatisfaction_rate if new else None, desk.help_rate if new else None,
    )  # fmt: skip


def _points(score: float) -> int:
    return round(min(100.0, max(50.0, score)))


def _logistics(purchases: list[Purchase], last: date) -> tuple[float, float]:
    """Mean pick-up hours (orders paid from 18 to 6 o'clock start at 6) and the share of parcels in time for their route."""
    counted = [p for p in purchases if p.paid_at and not in_holiday(p.paid_at.date())]
    picked = window(counted, lambda p: p.picked_up_at, last)
    hours = [max(0.5, (p.pickup_hours or 0.0) - _night_hours(p)) for p in picked]
    arrived = window(counted, lambda p: p.signed_at, last)
    in_time = sum((p.delivery_hours or 0.0) <= p.place.road_hours * 1.3 + 42 for p in arrived)
    return sum(hours) / len(hours), 100 * in_time / len(arrived)


def _night_hours(purchase: Purchase) -> float:
    paid = purchase.paid_at
    assert paid is not None
    hour = paid.hour + paid.minute / 60
    return 6 - hour if hour < 6 else 30 - hour if hour >= 18 else 0.0


def _desk_days() -> list[Desk]:
    chance = stream("service desk:douyin")
    days = days_between(FIRST_DAY - timedelta(days=29), LAST_DAY)
    slow = [_slowness(day) for day in days]
    reply = [max(5.0, chance.gauss(13.8, 2.2)) + 42 * s * chance.uniform(0.8, 1.2) for s in slow]
    audit = [max(0.8, chance.gauss(3.3, 0.7)) + 1.6 * s for s in slow]
    unhappy = [max(0.0, chance.gauss(4.5, 1.6)) + 4.5 * s for s in slow]
    calls = [max(0.0, chance.gauss(0.5, 0.5)) + 0.7 * s for s in slow]
    return [
        Desk(*means) for means in zip(*(moving_mean(values) for values in (reply, audit, unhappy, calls)), strict=True)
    ]


def _slowness(day: date) -> float:
    """1 while two agents are missing, running out over ten days once new ones have started."""
    first, last = SLOW_REPLIES
    if day < first:
        return 0.0
    return 1.0 if day <= last else max(0.0, 1 - (day - last).days / 10)
