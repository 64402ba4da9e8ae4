"""Figures of a report whose rows differ in digits and units."""

from decimal import Decimal

from seller_toolkit.i18n.formats import NOTHING, arrowed, number


def exact(value: float | None, digits: int) -> Decimal | None:
    """The value with its own digits, for columns whose rows differ in them; −0 is 0."""
    if value is None:
        return None
    found = Decimal(f"{value:.{digits}f}")
    return abs(found) if found == 0 else found


def with_unit(value: float | None, digits: int, unit: str) -> str:
    """`95.1%`, `64.7 h`, `4.48`: `unit` as it stands in the language in force; a missing value is a dash."""
    if value is None:
        return NOTHING
    return f"{number(value, digits)}{'' if unit in ('', '%') else ' '}{unit}"


def moved(value: float | None, digits: int) -> str:
    """`▲ +0.03`, `▼ −0.09`, `unchanged`; "" where there is nothing to hold it against."""
    return "" if value is None else arrowed(value, digits)
