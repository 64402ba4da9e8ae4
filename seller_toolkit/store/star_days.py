"""The stars of reviews, a row a day: as much as a mean over a window of days needs."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

_TABLE = RECORD_TABLES["review"]


@dataclass(frozen=True)
class StarDays:
    """Days with starred reviews, oldest first: how many and the sum of their stars."""

    day: tuple[date, ...]
    total: tuple[float, ...]
    count: tuple[int, ...]


def between(c: Connection, shop_id: int, *, first: date, last: date) -> StarDays:
    """The starred reviews that were written on the days given, both included."""
    on = func.substr(_TABLE.c.written_at, 1, 10)
    conditions = [_TABLE.c.shop_id == shop_id, _TABLE.c.stars.is_not(None), *within(_TABLE.c.written_at, first, last)]
    query = select(on, func.sum(_TABLE.c.stars), func.count()).where(*conditions).group_by(on).order_by(on)
    found = [(date.fromisoformat(day), float(total), int(count)) for day, total, count in rows(c, query)]
    return StarDays(tuple(d for d, _, _ in found), tuple(t for _, t, _ in found), tuple(n for _, _, n in found))
