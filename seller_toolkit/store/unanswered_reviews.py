"""Reviews that no file says are answered: what the counts of answers that are due are made of, as columns."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, or_, select

from seller_toolkit.store.statements import columns
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import within

_TABLE = RECORD_TABLES["review"]


@dataclass(frozen=True)
class UnansweredColumns:
    """Column by column; times as kept, stars that no file tells are None, text that there is none of is ""."""

    stars: tuple[float | None, ...]
    text: tuple[str, ...]
    written_at: tuple[str, ...]


def unanswered(c: Connection, shop_id: int, first: date | None) -> UnansweredColumns:
    """The reviews of a shop with a time, written on `first` or later, that are not known to be answered."""
    query = select(_TABLE.c.stars, func.coalesce(_TABLE.c.text, ""), _TABLE.c.written_at).where(
        _TABLE.c.shop_id == shop_id,
        _TABLE.c.written_at.is_not(None),
        or_(_TABLE.c.replied.is_(None), _TABLE.c.replied == 0),
        *within(_TABLE.c.written_at, first, None),
    )
    return UnansweredColumns(*columns(c, query, 3))


def has_reviews(c: Connection, shop_id: int) -> bool:
    """Whether any review of the shop was imported."""
    return c.scalar(select(_TABLE.c.id).where(_TABLE.c.shop_id == shop_id).limit(1)) is not None
