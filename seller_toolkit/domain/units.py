"""The units in which a user may say that the bare numbers of a column stand."""

from collections.abc import Mapping
from decimal import Decimal

from seller_toolkit.domain.records import FieldType

YUAN_IN: Mapping[str, Decimal] = {"yuan": Decimal(1), "fen": Decimal("0.01"), "wan": Decimal(10_000)}
"""Units of money (元, 分, 万元) → how many yuan one of them is."""
SECONDS_IN: Mapping[str, int] = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
"""Units of durations → how many seconds one of them is."""
PERCENT, FRACTION = "percent", "fraction"
"""Units of shares: 87.01 and 0.8701 both mean 87.01 %."""
OF_TEN, NPS = "of_ten", "nps"
STAR_SCALES = (OF_TEN, NPS)
"""Scales of answers that become stars: 0–10 two by two, and 0–10 as one recommends (0–6 → 1, 7–8 → 3, 9–10 → 5)."""
UNITS = (*YUAN_IN, PERCENT, FRACTION, *SECONDS_IN, *STAR_SCALES)

_OF_FIELD: Mapping[FieldType, tuple[str, ...]] = {
    FieldType.MONEY: tuple(YUAN_IN),
    FieldType.PERCENT: (PERCENT, FRACTION),
    FieldType.SECONDS: tuple(SECONDS_IN),
    FieldType.STARS: STAR_SCALES,
}
_OF_METRIC: Mapping[str, tuple[str, ...]] = {
    "money": tuple(YUAN_IN),
    "percent": (PERCENT, FRACTION),
    "seconds": tuple(SECONDS_IN),
    "hours": tuple(SECONDS_IN),
}


def units_of_field(kind: FieldType) -> tuple[str, ...]:
    """The units that a column of a field of this type may have, () where there is no choice."""
    return _OF_FIELD.get(kind, ())


def units_of_metric(unit: str) -> tuple[str, ...]:
    """The units that a column of a metric may have whose own unit is `unit`, () where there is no choice."""
    return _OF_METRIC.get(unit, ())


def in_unit(value: float, own: str, unit: str) -> float:
    """A value as a bare number in `unit`; it is kept in `own`, a metric's unit, money in yuan. To six decimals."""
    if unit in YUAN_IN:
        return round(value / float(YUAN_IN[unit]), 6)
    if unit in SECONDS_IN:
        return round(value * SECONDS_IN[own] / SECONDS_IN[unit], 6)
    return round(value / 100, 6) if unit == FRACTION else value
