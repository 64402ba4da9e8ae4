"""Metrics counted from single orders, parcels, after-sales and ratings, where the platform's formula is public.

Formulas: 真实体验分规范 (2025-06-30, 2026-03-16) and 商家体验分规范 (2026-05-07, 2026-07-14, 2026-09-08). Rates are in percent, mean
durations in hours or seconds: the window's sum ÷ cases is the metric's value in its own unit. Which reasons a platform counts
as quality is told by no rule: here it is what their words say.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import numpy as np

from seller_toolkit.analysis.lags import LATE_HOURS
from seller_toolkit.analysis.moments import (
    PICKUP_CLOCK,
    REVIEW_CLOCK,
    Times,
    clock_starts,
    hours_between,
    ordinals,
)
from seller_toolkit.analysis.raw_rows import CaseRows, Names, OrderRows, ParcelRows, RatingRows, RawRows
from seller_toolkit.analysis.tally import Flags, Floats, Grouping, Ints, RollingDays, Tally
from seller_toolkit.analysis.waiting import is_damage, is_quality
from seller_toolkit.domain.profiles import Exemption, Metric

BAD_STARS = 2.0
"""1 and 2 stars are bad, 4 and 5 are praise (商品负反馈率, 商品好评率)."""

PRAISE_STARS = 4.0
_DONE_WORDS = ("成功", "已全额退款", "已部分退款")
_RETURN_WORDS = ("退货", "换货", "维修")
_BAD_RATING = "1–2 ★"
_LATE = np.timedelta64(int(LATE_HOURS * 3600), "s")


@dataclass(frozen=True, eq=False)
class Counted:
    """A metric's cases and the window that its value is taken over."""

    metric: str
    tally: Tally
    window: RollingDays


@dataclass(frozen=True, eq=False)
class _Cases:
    """Cases before they are tallied. `exempt_by` is the day that exemptions ask for, -1 where it is not known."""

    days: Ints
    values: Floats
    exempt_by: Ints
    groups: Mapping[str, Grouping]
    counts: Floats | None = None


def count(metric: Metric, rows: RawRows, exemptions: Collection[Exemption] = ()) -> Counted | None:
    """The cases of a metric; None where its formula is not public or the rows that it needs are not there.

    Cases of exempt days are left out where the exemption holds for every shop: those of orders paid, after-sales opened or
    chats held on these days.
    """
    cases = MEASURES[metric.id](rows) if metric.id in MEASURES else None
    if cases is None or not len(cases.days) or metric.window_days is None:
        return None
    kept = ~_exempt(cases.exempt_by, [e for e in exemptions if metric.id in e.metrics and e.condition is None])
    counts = np.ones(len(cases.days)) if cases.counts is None else cases.counts
    tally = Tally(cases.days, cases.values * counts, counts, cases.groups)
    return Counted(metric.id, tally.picked(kept), RollingDays(metric.window_days, metric.lag_days))


# --- parcels --------------------------------------------------------------------------------------------------------


def picked_up_in_time(rows: RawRows) -> _Cases | None:
    """48小时揽收及时率, by the day of payment: picked up within 48 hours, or within a longer promise to the buyer.

    Judged are parcels that were picked up and those that wait beyond that time; one that was signed for without a pick-up is
    neither.
    """
    parcels = rows.parcels
    if parcels is None:
        return None
    limit = np.fmax(parcels.paid + _LATE, parcels.ship_by)
    waiting = np.isnat(parcels.picked_up) & np.isnat(parcels.signed) & (np.datetime64(rows.as_of, "s") > limit)
    judged = ~np.isnat(parcels.paid) & (~np.isnat(parcels.picked_up) | waiting)
    in_time: Floats = np.where(parcels.picked_up[judged] <= limit[judged], 100.0, 0.0)
    return _of_parcels(parcels, judged, parcels.paid, in_time)


def delivered(rows: RawRows) -> _Cases | None:
    """物流到货时长, by the day of signature: hours from payment to signature."""
    parcels = rows.parcels
    if parcels is None:
        return None
    known = ~np.isnat(parcels.paid) & ~np.isnat(parcels.signed)
    return _of_parcels(parcels, known, parcels.signed, hours_between(parcels.paid[known], parcels.signed[known]))


def picked_up(rows: RawRows) -> _Cases | None:
    """平均揽收时长, by the day of the pick-up, with Douyin's clock for orders paid at night."""
    parcels = rows.parcels
    if parcels is None:
        return None
    known = ~np.isnat(parcels.paid) & ~np.isnat(parcels.picked_up)
    hours = hours_between(clock_starts(parcels.paid[known], PICKUP_CLOCK), parcels.picked_up[known])
    return _of_parcels(parcels, known, parcels.picked_up, hours)


def _of_parcels(parcels: ParcelRows, rows: Flags, day: Times, values: Floats) -> _Cases:
    names = {"courier": parcels.courier, "province": parcels.province, "item": parcels.item}
    return _Cases(ordinals(day[rows]), values, ordinals(parcels.paid[rows]), _groups(names, rows))


# --- goods ----------------------------------------------------------------------------------------------------------


def negative_feedback(rows: RawRows) -> _Cases | None:
    """商品负反馈率: signed orders whose first refund is for quality, or that were rated 1 or 2 stars."""
    if rows.ratings is None or rows.cases is None:
        return None
    return _of_signed(rows, {**_bad_orders(rows.ratings), **_first_reasons(rows.cases, is_quality)})


def quality_returns(rows: RawRows) -> _Cases | None:
    """商品品质退货率, 首次品退率: signed orders whose first after-sale is for quality."""
    return None if rows.cases is None else _of_signed(rows, _first_reasons(rows.cases, is_quality))


def damage_returns(rows: RawRows) -> _Cases | None:
    """商品/包装破损退货订单率: paid orders whose first after-sale is a return for damage."""
    if rows.cases is None or rows.orders is None:
        return None
    marks = _first_reasons(rows.cases, is_damage, returned=True)
    return _of_orders(rows.orders, rows.orders.paid, marks)


def bad_ratings(rows: RawRows) -> _Cases | None:
    """商品差评率: confirmed orders that were rated 1 or 2 stars."""
    if rows.ratings is None or rows.orders is None:
        return None
    return _of_orders(rows.orders, rows.orders.finished, _bad_orders(rows.ratings))


def item_ratings(rows: RawRows) -> _Cases | None:
    """商品综合评分, by the day of the rating, because exports of ratings carry no signature."""
    return _of_ratings(rows.ratings, lambda stars: stars)


def praise(rows: RawRows) -> _Cases | None:
    """商品好评率: ratings of 4 and 5 stars."""
    return _of_ratings(rows.ratings, lambda stars: np.where(stars >= PRAISE_STARS, 100.0, 0.0))


def _of_ratings(ratings: RatingRows | None, value: Callable[[Floats], Floats]) -> _Cases | None:
    if ratings is None:
        return None
    known = ~np.isnat(ratings.written) & ~np.isnan(ratings.stars)
    days = ordinals(ratings.written[known])
    return _Cases(days, value(ratings.stars[known]), days, _groups({"item": ratings.item}, known))


def _bad_orders(ratings: RatingRows) -> dict[str, str]:
    rated = zip(ratings.order_no, ratings.stars, strict=True)
    return {order: _BAD_RATING for order, stars in rated if order and stars <= BAD_STARS}


def _first_reasons(cases: CaseRows, wanted: Callable[[str], bool], *, returned: bool = False) -> dict[str, str]:
    """By order: the reason of its first after-sale, where it is wanted (and goods are sent back)."""
    first: dict[str, tuple[str, str]] = {}
    for order, reason, kind in zip(cases.order_no, cases.reason, cases.kind, strict=True):
        first.setdefault(order, (reason, kind))
    return {
        order: reason
        for order, (reason, kind) in first.items()
        if order and wanted(reason) and (not returned or sends_back(kind))
    }


def _of_signed(rows: RawRows, marks: Mapping[str, str]) -> _Cases | None:
    """A case for each order that was signed for, on the day of its first signature."""
    parcels = rows.parcels
    if parcels is None:
        return None
    known = np.flatnonzero(~np.isnat(parcels.signed))
    known = known[np.argsort(parcels.signed[known], kind="stable")]
    _, firsts = np.unique(_codes(parcels.order_no)[known], return_index=True)
    picked = known[firsts]
    names = {"courier": parcels.courier, "province": parcels.province, "item": parcels.item}
    return _marked(parcels.order_no, picked, parcels.signed, parcels.paid, marks, names)


def _of_orders(orders: OrderRows, day: Times, marks: Mapping[str, str]) -> _Cases:
    names = {"province": orders.province, "item": orders.item}
    return _marked(orders.order_no, np.flatnonzero(~np.isnat(day)), day, orders.paid, marks, names)


def _marked(
    orders: Names, picked: Ints, day: Times, paid: Times, marks: Mapping[str, str], names: Mapping[str, Names]
) -> _Cases:
    reasons = [marks.get(orders[place], "") for place in picked]
    values = 100.0 * np.array([reason != "" for reason in reasons], dtype=np.float64)
    groups = {**_groups(names, picked), "reason": Grouping.of(reasons)}
    return _Cases(ordinals(day[picked]), values, _ordinals_or_none(paid[picked]), groups)


# --- after-sales and chats --------------------------------------------------------------------------------------------


def sends_back(kind: str) -> bool:
    """Whether goods travel back in after-sales of this kind (退货退款, 换货; "是" answers 是否需要退货)."""
    return kind == "是" or any(word in kind for word in _RETURN_WORDS)


def review_hours(rows: RawRows) -> _Cases | None:
    """售后平均审核时长, by the day on which the refund succeeded: from the request to the seller's consent, nights left out."""
    cases = rows.cases
    if cases is None:
        return None
    known = _succeeded(cases) & ~np.isnat(cases.agreed)
    hours = hours_between(clock_starts(cases.applied[known], REVIEW_CLOCK), cases.agreed[known])
    return _of_cases(cases, known, hours)


def refund_hours(rows: RawRows) -> _Cases | None:
    """退款处理时长, by the day on which the refund was finished: the time that the request lay with the seller.

    To the seller's consent where the export tells it, else to the end of refunds for which nothing is sent back; where goods
    travel back and no consent is told, the seller's part of the time is not known and the case left out.
    """
    cases = rows.cases
    if cases is None:
        return None
    stays = np.array([not sends_back(kind) for kind in cases.kind], dtype=np.bool_)
    handled = np.where(np.isnat(cases.agreed) & stays, cases.finished, cases.agreed)
    known = _succeeded(cases) & ~np.isnat(handled)
    return _of_cases(cases, known, hours_between(cases.applied[known], handled[known]))


def _succeeded(cases: CaseRows) -> Flags:
    done = np.array([any(word in status for word in _DONE_WORDS) for status in cases.status], dtype=np.bool_)
    return np.asarray(done & ~np.isnat(cases.applied) & ~np.isnat(cases.finished))


def _of_cases(cases: CaseRows, rows: Flags, values: Floats) -> _Cases:
    groups = _groups({"item": cases.item, "reason": cases.reason}, rows)
    return _Cases(ordinals(cases.finished[rows]), values, ordinals(cases.applied[rows]), groups)


UNANSWERED_SECONDS = 600.0
"""An unanswered turn counts as ten minutes (商家体验分规范, 飞鸽平均响应时长)."""

_OPEN_FROM, _OPEN_UNTIL = 8, 23


def reply_seconds(asked: Times, answered: Times) -> Floats:
    """飞鸽平均响应时长: seconds of each turn that was asked from 8:00 to 22:59:59, in their order; others are left out."""
    hours = (asked - asked.astype("datetime64[D]")) / np.timedelta64(3600, "s")
    counted = (hours >= _OPEN_FROM) & (hours < _OPEN_UNTIL)
    seconds = hours_between(asked[counted], answered[counted]) * 3600
    return np.where(np.isnan(seconds), UNANSWERED_SECONDS, seconds)


def _of_agents(name: str) -> Callable[[RawRows], _Cases | None]:
    """The service desk's figures by agent, each weighted by its cases."""

    def measure(rows: RawRows) -> _Cases | None:
        found = rows.agents.get(name)
        if found is None:
            return None
        known = (found.cases > 0) & ~np.isnan(found.value)
        groups = _groups({"agent": found.agent}, known)
        days = found.days[known]
        return _Cases(days, found.value[known], days, groups, counts=found.cases[known])

    return measure


# --- inside -----------------------------------------------------------------------------------------------------------


def _codes(names: Names) -> Ints:
    return Grouping.of(names).codes


def _groups(names: Mapping[str, Names], rows: Flags | Ints) -> dict[str, Grouping]:
    """The groups of the rows at these places; a column in which nothing is known makes none."""
    whole = {name: Grouping.of(column) for name, column in names.items() if any(column)}
    return {name: Grouping(group.codes[rows], group.labels) for name, group in whole.items()}


def _ordinals_or_none(times: Times) -> Ints:
    return np.where(np.isnat(times), -1, ordinals(times))


def _exempt(days: Ints, exemptions: Collection[Exemption]) -> Flags:
    found = np.zeros(len(days), dtype=np.bool_)
    for exemption in exemptions:
        found |= (days >= exemption.first.toordinal()) & (days <= exemption.last.toordinal())
    return found


MEASURES: Mapping[str, Callable[[RawRows], _Cases | None]] = {
    "tmall_experience.pickup_48h_rate": picked_up_in_time,
    "tmall_experience.delivery_hours": delivered,
    "tmall_experience.negative_feedback_rate": negative_feedback,
    "tmall_experience.praise_rate": praise,
    "tmall_experience.first_quality_return_rate": quality_returns,
    "tmall_experience.bad_review_rate": bad_ratings,
    "tmall_experience.refund_hours": refund_hours,
    "tmall_experience.reply_3min_rate": _of_agents("reply_3min_rate"),
    "tmall_experience.service_satisfaction": _of_agents("satisfaction_rate"),
    "douyin_experience.item_rating": item_ratings,
    "douyin_experience.quality_return_rate": quality_returns,
    "douyin_experience.pickup_hours": picked_up,
    "douyin_experience.damage_return_rate": damage_returns,
    "douyin_experience.audit_hours": review_hours,
    "douyin_experience.reply_seconds": _of_agents("reply_seconds"),
    "douyin_experience.dissatisfaction_rate": _of_agents("dissatisfaction_rate"),
}
"""The metrics that can be counted, by their ids."""
