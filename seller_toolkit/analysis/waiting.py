"""How late single parcels, orders and cases are: the hours behind the rates, row by row."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from statistics import median

from seller_toolkit.analysis.lags import LATE_HOURS, Clock, start_of_clock

ANSWER_HOURS = 36.0
"""A seller answers a refund of goods that were sent within 36 hours (天猫 2026 春节发货时间及交易流程调整公告 §refund).

Other platforms give the deadline with each case alone; where a case tells none, the same hours are the measure.
"""

SLOW = 1.5
"""A parcel is slow from half as long again as usual."""

ENOUGH = 10
"""Signed parcels of a province from which its usual hours are taken; with fewer nothing is called slow there."""

_DAMAGE = re.compile("破损|损坏|破碎|漏液|变形|压坏|摔坏")
_QUALITY = re.compile(
    "质量|品质|瑕疵|做工|破洞|掉色|褪色|起球|缩水|开线|色差|异味|变质|发霉|过期|保质期|生锈|故障|假货|假冒|盗版|正品|"
    "材质.*不|面料.*不|不符|不一致"
)


def is_damage(reason: str | None) -> bool:
    """Whether an after-sales reason says that the goods arrived damaged (商品/包装破损)."""
    return _DAMAGE.search(reason or "") is not None


def is_quality(reason: str | None) -> bool:
    """Whether an after-sales reason blames the goods (品质退货).

    The platforms publish no list of these reasons. So it is read by its words: quality, flaws, damage, counterfeits, goods
    that are not as described; not size (尺寸不合适), taste, missing parts or second thoughts.
    """
    return is_damage(reason) or _QUALITY.search(reason or "") is not None


def hours_between(start: datetime | None, end: datetime | None) -> float | None:
    """Hours from `start` to `end`, at least 0; None where either is not known."""
    if start is None or end is None:
        return None
    return max(0.0, (end - start).total_seconds() / 3600)


def pickup_hours(
    paid: datetime | None,
    picked_up: datetime | None,
    signed: datetime | None,
    *,
    as_of: datetime,
    clock: Clock = "plain",
) -> float | None:
    """Hours until a parcel was picked up; one that still waits has waited until `as_of`.

    None where it cannot be judged: not paid, signed without a pick-up time, or waiting for no longer than `LATE_HOURS`.
    """
    if paid is None:
        return None
    start = start_of_clock(paid, clock)
    if picked_up is not None:
        return hours_between(start, picked_up)
    waited = hours_between(start, as_of)
    return waited if signed is None and waited is not None and waited > LATE_HOURS else None


def overdue_hours(due: datetime | None, done: datetime | None, *, as_of: datetime) -> float | None:
    """Hours by which a deadline was missed, 0 when it was kept; None where it cannot be judged: none, or not yet over."""
    if due is None or (done is None and as_of <= due):
        return None
    return hours_between(due, done or as_of)


def usual_hours(provinces: Sequence[str | None], hours: Sequence[float | None]) -> Mapping[str, float]:
    """The median hours to each province with `ENOUGH` signed parcels; parcels of no known province are one group, ""."""
    of = defaultdict[str, list[float]](list)
    for province, value in zip(provinces, hours, strict=True):
        if value is not None:
            of[province or ""].append(value)
    return {place: median(values) for place, values in of.items() if len(values) >= ENOUGH}


def slow_by(hours: float | None, usual: float | None) -> float:
    """Hours beyond the usual ones of a parcel that took more than `SLOW` times as long; 0 for any other."""
    if hours is None or usual is None or hours <= SLOW * usual:
        return 0.0
    return hours - usual
