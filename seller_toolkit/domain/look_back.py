"""Looking back at a month of complaints: what is wanted, and who learns of it."""

from dataclasses import dataclass
from datetime import date, timedelta

DEPARTMENTS = ("product", "operations", "service", "warehouse")
"""Those who get a feedback sheet."""


@dataclass(frozen=True)
class LookBackWish:
    """A month, told by its first day (None: the last whole one), of a shop (None: all own shops).

    `cause`, `item` and `owner` narrow it; None lets everything pass, "" means that none is named.
    """

    shop_id: int | None = None
    month: date | None = None
    cause: str | None = None
    item: str | None = None
    owner: str | None = None


def month_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def month_before(day: date) -> date:
    """The first day of the month before."""
    return month_of(month_of(day) - timedelta(days=1))


def month_end(month: date) -> date:
    """The last day of a month."""
    return month_of(month_of(month) + timedelta(days=31)) - timedelta(days=1)
