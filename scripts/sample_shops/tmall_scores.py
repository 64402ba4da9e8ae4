"""The scores of the Tmall shop by day, counted from its orders and ratings as the platform says it counts them.

Where the platform keeps its tables to itself (points per metric, weights) a straight line stands in their place.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sample_shops.catalogue import FIRST_DAY, LAST_DAY
from sample_shops.ratings import Rating
from sample_shops.trade import Purchase, days_between, in_holiday, stream, window


@dataclass(frozen=True)
class ExperienceDay:
    """真实体验分 of a day. Rates are in percent, durations in hours."""

    day: date
    total: float
    quality: float
    logistics: float
    service: float
    negative_feedback_rate: float
    praise_rate: float
    pickup_48h_rate: float
    delivery_hours: float
    reply_3min_rate: float
    service_satisfaction: float
    refund_hours: float
    help_rate: float


@dataclass(frozen=True)
class DsrDay:
    """Means of the ratings of the last six months, and of the ratings of the day alone (None: nobody rated)."""

    day: date
    description: float
    logistics: float
    service: float
    daily: tuple[float, float, float] | None


def six_months_before(day: date) -> date:
    """The same day of the month six months ago, or that month's last day."""
    month = (day.month - 7) % 12 + 1
    year = day.year - (1 if day.month <= 6 else 0)
    for number in range(day.day, 27, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    return date(year, month, min(day.day, 28))


def dsr_days(ratings: list[Rating]) -> list[DsrDay]:
    """店铺动态评分: a rating of day d counts up to the day before it is six months old."""
    return [_dsr_day(ratings, day) for day in days_between(FIRST_DAY, LAST_DAY)]


def _dsr_day(ratings: list[Rating], day: date) -> DsrDay:
    counted = [r for r in ratings if six_months_before(day) < r.at.date() <= day]
    today = [r for r in counted if r.at.date() == day]
    means = _means(counted)
    return DsrDay(day, *means, daily=_means(today) if today else None)


def _means(ratings: list[Rating]) -> tuple[float, float, float]:
    count = len(ratings)
    return (
        sum(r.stars for r in ratings) / count,
        sum(r.logistics_stars for r in ratings) / count,
        sum(r.service_stars for r in ratings) / count,
    )


def experience_days(purchases: list[Purchase], ratings: list[Rating]) -> list[ExperienceDay]:
    """真实体验分 of every day of the exported year."""
    desk = _service_desk()
    return [
        _experience_day(purchases, ratings, day, desk[i]) for i, day in enumerate(days_between(FIRST_DAY, LAST_DAY))
    ]


def _experience_day(
    purchases: list[Purchase], ratings: list[Rating], day: date, desk: tuple[float, float, float, float]
) -> ExperienceDay:
    counted = [p for p in purchases if p.paid_at and not in_holiday(p.paid_at.date())]
    due = window([p for p in counted if p.picked_up_at], lambda p: p.paid_at, day - timedelta(days=3))
    pickup = 100 * sum((p.pickup_hours or 0) <= 48 for p in due) / len(due)
    arrived = window(counted, lambda p: p.signed_at, day - timedelta(days=3))
    hours = sum(p.delivery_hours or 0 for p in arrived) / len(arrived)
    negative, praise = _product_rates(purchases, ratings, day - timedelta(days=1))
    reply, satisfaction, refund_hours, help_rate = desk
    logistics = _clamp(4.46 - 0.019 * (99.4 - pickup) - 0.0036 * (hours - 63))
    quality = _clamp(4.58 - 0.03 * (negative - 1.8) + 0.004 * (praise - 92))
    service = _clamp(
        4.64 + 0.03 * (reply - 98.5) + 0.012 * (satisfaction - 94) - 0.008 * (refund_hours - 11) - 0.15 * help_rate
    )
    total = 0.3 * quality + 0.3 * logistics + 0.4 * service
    return ExperienceDay(
        day,
        total,
        quality,
        logistics,
        service,
        negative,
        praise,
        pickup,
        hours,
        reply,
        satisfaction,
        refund_hours,
        help_rate,
    )


def _product_rates(purchases: list[Purchase], ratings: list[Rating], last: date) -> tuple[float, float]:
    """商品负反馈率 and 商品好评率 of the 30 days that end with `last`, in percent."""
    signed = window(purchases, lambda p: p.signed_at, last)
    rated = [r for r in ratings if last - timedelta(days=30) < r.at.date() <= last]
    bad = {r.purchase.line_number for r in rated if r.stars <= 2}
    bad |= {p.line_number for p in signed if p.refund and p.refund.quality}
    return 100 * len(bad) / len(signed), 100 * sum(r.stars >= 4 for r in rated) / len(rated)


def _clamp(score: float) -> float:
    return min(5.0, max(3.0, score))


def _service_desk() -> list[tuple[float, float, float, float]]:
    """Per day: 3-minute answers, satisfaction, refund hours, calls for the platform's help – each of its 30 days."""
    chance = stream("service desk:tmall")
    days = days_between(FIRST_DAY - timedelta(days=29), LAST_DAY)
    answers = [min(100.0, chance.gauss(98.5, 1.0)) for _ in days]
    happy = [min(100.0, chance.gauss(94.2, 4.0)) for _ in days]
    hours = [max(2.0, chance.gauss(12.5 if day.month in {11, 6} else 10.4, 2.6)) for day in days]
    calls = [100.0 * (chance.random() < 0.02) / 7 for _ in days]
    series = [moving_mean(values) for values in (answers, happy, hours, calls)]
    return list(zip(*series, strict=True))


def moving_mean(values: list[float], size: int = 30) -> list[float]:
    """The mean of every `size` neighbours; the result is `size` − 1 values shorter."""
    return [sum(values[i : i + size]) / size for i in range(len(values) - size + 1)]
