"""How long parcels take, by courier (and province), in two periods: who is late, and how much of the lateness is whose."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from math import fsum
from typing import Literal

import numpy as np

from seller_toolkit.analysis.moments import PICKUP_CLOCK, clock_starts

LATE_HOURS = 48.0
"""Tmall counts a parcel as late when it is picked up more than 48 hours after payment (真实体验分规范, 48小时揽收及时率)."""

ENOUGH = 20
"""Parcels of a courier below which nothing is said about it."""

Clock = Literal["plain", "douyin"]
Period = tuple[date, date]


@dataclass(frozen=True)
class Parcels:
    """Parcels as columns of equal length; None where nothing is known. Times are the shop's wall clock."""

    couriers: Sequence[str | None]
    provinces: Sequence[str | None]
    paid_at: Sequence[datetime | None]
    picked_up_at: Sequence[datetime | None]
    signed_at: Sequence[datetime | None]


@dataclass(frozen=True)
class Leg:
    """One stretch of the way: parcels that finished it, their mean hours, and the share that took over 48 hours.

    `mean_hours` and `over_48h` are None when `count` is 0; `over_48h` is a share from 0 to 1.
    """

    count: int
    mean_hours: float | None
    over_48h: float | None


@dataclass(frozen=True)
class Lags:
    """One courier in one period.

    `judged` parcels were picked up or have been waiting for more than 48 hours; `late` of them took or wait longer than
    48 hours. `late_share` is this courier's part of all late parcels of the period (0 when there are none).
    """

    pickup: Leg
    delivery: Leg
    judged: int
    late: int
    late_share: float

    @property
    def late_rate(self) -> float | None:
        return self.late / self.judged if self.judged else None


@dataclass(frozen=True)
class CourierLag:
    """A courier (or courier × province; `province` is "" when not split) in two periods of payment days."""

    courier: str
    province: str
    before: Lags
    now: Lags


def start_of_clock(paid_at: datetime, clock: Clock = "plain") -> datetime:
    """When the pick-up clock of an order starts: at once, or with `PICKUP_CLOCK` where the clock is "douyin"."""
    return _starts([paid_at], clock)[0] or paid_at


def courier_lags(
    parcels: Parcels,
    *,
    before: Period,
    now: Period,
    as_of: datetime,
    clock: Clock = "plain",
    by_province: bool = False,
) -> tuple[CourierLag, ...]:
    """Pick-up and delivery of each courier in two periods, most late parcels of the present period first.

    A parcel belongs to the period in which it was paid; periods include both days. Parcels without a payment time are
    left out, a parcel without a courier belongs to "". Pick-up runs from the clock's start to the pick-up, delivery from
    payment to signature (物流到货时长). `as_of` decides which parcels that were not picked up are late already.
    """
    groups: dict[tuple[str, str], tuple[_Sums, _Sums]] = defaultdict(lambda: (_Sums(), _Sums()))
    starts = _starts(parcels.paid_at, clock)
    columns = (parcels.couriers, parcels.provinces, parcels.paid_at, starts, parcels.picked_up_at, parcels.signed_at)
    for courier, province, paid, start, picked_up, signed in zip(*columns, strict=True):
        if paid is None or start is None:
            continue
        sums = groups[courier or "", (province or "") if by_province else ""]
        for place, (first, last) in enumerate((before, now)):
            if first <= paid.date() <= last:
                sums[place].add(paid, start, picked_up, signed, as_of=as_of)
    groups = {key: sums for key, sums in groups.items() if sums[0].count or sums[1].count}
    all_late = [sum(sums[place].late for sums in groups.values()) for place in (0, 1)]
    lags = [
        CourierLag(*key, before=sums[0].lags(all_late[0]), now=sums[1].lags(all_late[1]))
        for key, sums in groups.items()
    ]
    return tuple(sorted(lags, key=lambda lag: (-lag.now.late, lag.courier, lag.province)))


def late_courier(lags: Iterable[CourierLag], *, enough: int = ENOUGH) -> CourierLag | None:
    """The courier that adds most late parcels beyond what its volume explains; None when none stands out.

    Excess = its late parcels − its judged parcels × the rate of all. Couriers with fewer than `enough` judged parcels
    and parcels without a courier take no part, but count in the rate.
    """
    every = tuple(lags)
    judged = sum(lag.now.judged for lag in every)
    rate = sum(lag.now.late for lag in every) / judged if judged else 0.0
    excess = {
        place: lag.now.late - lag.now.judged * rate
        for place, lag in enumerate(every)
        if lag.courier and lag.now.judged >= enough
    }
    worst = max(excess, key=lambda place: excess[place], default=None)
    return every[worst] if worst is not None and excess[worst] > 1e-9 else None


class _Sums:
    """Hours of one courier in one period while they are collected."""

    def __init__(self) -> None:
        self.count = 0
        self.pickup: list[float] = []
        self.delivery: list[float] = []
        self.waiting_late = 0

    def add(
        self, paid: datetime, start: datetime, picked_up: datetime | None, signed: datetime | None, *, as_of: datetime
    ) -> None:
        self.count += 1
        if picked_up is not None:
            self.pickup.append(_hours(start, picked_up))
        elif signed is None and _hours(start, as_of) > LATE_HOURS:
            self.waiting_late += 1
        if signed is not None:
            self.delivery.append(_hours(paid, signed))

    @property
    def late(self) -> int:
        return self.waiting_late + sum(hours > LATE_HOURS for hours in self.pickup)

    def lags(self, all_late: int) -> Lags:
        return Lags(
            pickup=_leg(self.pickup),
            delivery=_leg(self.delivery),
            judged=len(self.pickup) + self.waiting_late,
            late=self.late,
            late_share=self.late / all_late if all_late else 0.0,
        )


def _starts(paid_at: Sequence[datetime | None], clock: Clock) -> list[datetime | None]:
    """The starts of the pick-up clocks of many orders."""
    if clock == "plain":
        return list(paid_at)
    started: list[datetime | None] = clock_starts(np.array(paid_at, dtype="datetime64[us]"), PICKUP_CLOCK).tolist()
    return started


def _hours(start: datetime, end: datetime) -> float:
    """Hours between; a pick-up before the clock starts took no time."""
    return max(0.0, (end - start).total_seconds() / 3600)


def _leg(hours: Sequence[float]) -> Leg:
    if not hours:
        return Leg(count=0, mean_hours=None, over_48h=None)
    over = sum(value > LATE_HOURS for value in hours) / len(hours)
    return Leg(count=len(hours), mean_hours=fsum(hours) / len(hours), over_48h=over)
