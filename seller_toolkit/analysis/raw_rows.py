"""Orders, parcels, after-sales, ratings and agents' figures as columns: what metrics are counted from.

Each has a method `of` that takes columns as they are kept: texts "YYYY-MM-DD HH:MM:SS" for times, None for what is not known.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

import numpy as np

from seller_toolkit.analysis.moments import Times, times_of
from seller_toolkit.analysis.tally import Floats, Ints

Names = Sequence[str]  # "" where nothing is known
Texts = Sequence[str | None]


@dataclass(frozen=True, eq=False)
class ParcelRows:
    """One row a parcel, with what its order knows of it; `ship_by` is the promise to the buyer."""

    order_no: Names
    courier: Names
    province: Names
    item: Names
    paid: Times
    ship_by: Times
    picked_up: Times
    signed: Times

    @classmethod
    def of(
        cls,
        *,
        order_no: Texts,
        courier: Texts,
        province: Texts,
        item: Texts,
        paid: Texts,
        ship_by: Texts,
        picked_up: Texts,
        signed: Texts,
    ) -> "ParcelRows":
        return cls(
            _names(order_no), _names(courier), _names(province), _names(item),
            times_of(paid), times_of(ship_by), times_of(picked_up), times_of(signed),
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class CaseRows:
    """One row an after-sale, the earliest first."""

    order_no: Names
    item: Names
    kind: Names
    status: Names
    reason: Names
    applied: Times
    agreed: Times
    finished: Times

    @classmethod
    def of(
        cls,
        *,
        order_no: Texts,
        item: Texts,
        kind: Texts,
        status: Texts,
        reason: Texts,
        applied: Texts,
        agreed: Texts,
        finished: Texts,
    ) -> "CaseRows":
        return cls(
            _names(order_no), _names(item), _names(kind), _names(status), _names(reason),
            times_of(applied), times_of(agreed), times_of(finished),
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class RatingRows:
    """One row a rating of an item."""

    order_no: Names
    item: Names
    stars: Floats
    written: Times

    @classmethod
    def of(cls, *, order_no: Texts, item: Texts, stars: Sequence[float], written: Texts) -> "RatingRows":
        return cls(_names(order_no), _names(item), np.asarray(stars, np.float64), times_of(written))


@dataclass(frozen=True, eq=False)
class OrderRows:
    """One row an order."""

    order_no: Names
    item: Names
    province: Names
    paid: Times
    finished: Times

    @classmethod
    def of(cls, *, order_no: Texts, item: Texts, province: Texts, paid: Texts, finished: Texts) -> "OrderRows":
        return cls(_names(order_no), _names(item), _names(province), times_of(paid), times_of(finished))


@dataclass(frozen=True, eq=False)
class AgentRows:
    """One row an agent and day: how many cases the figure stands on, and the figure."""

    agent: Names
    days: Ints
    cases: Floats
    value: Floats

    @classmethod
    def of(cls, *, agent: Texts, days: Sequence[date], cases: Sequence[float], value: Sequence[float]) -> "AgentRows":
        ordinals = np.fromiter((day.toordinal() for day in days), np.int64, len(days))
        return cls(_names(agent), ordinals, np.asarray(cases, np.float64), np.asarray(value, np.float64))


@dataclass(frozen=True, eq=False)
class RawRows:
    """What is known of one shop; None: rows of that kind were never imported. `as_of`: when the exports were made.

    `agents` holds the service desk's figures by the local name of the metric that they belong to.
    """

    as_of: datetime
    parcels: ParcelRows | None = None
    cases: CaseRows | None = None
    ratings: RatingRows | None = None
    orders: OrderRows | None = None
    agents: Mapping[str, AgentRows] = field(default_factory=dict)


def _names(column: Texts) -> list[str]:
    return [name or "" for name in column]
