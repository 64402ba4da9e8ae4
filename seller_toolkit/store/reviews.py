"""Reviews (评价), the newest first."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, or_, select

from seller_toolkit.domain.reviews import Review
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.review_tables import REVIEW_VERDICT
from seller_toolkit.store.statements import columns, rows, stretches
from seller_toolkit.store.tables import RECORD_TABLES
from seller_toolkit.store.values import read_time, within

_TABLE = RECORD_TABLES["review"]
_SEARCHED = (_TABLE.c.text, _TABLE.c.appended_text, _TABLE.c.item_title, _TABLE.c.order_no)


@dataclass(frozen=True)
class RatingColumns:
    """Reviews with stars and a time, oldest first, column by column; times as kept, what is not known is None.

    `item` is the item's id, or its title where the export has no ids.
    """

    order_no: tuple[str | None, ...]
    item: tuple[str | None, ...]
    stars: tuple[float, ...]
    written_at: tuple[str, ...]
    buyer: tuple[str | None, ...]

    def __len__(self) -> int:
        return len(self.stars)


@dataclass(frozen=True)
class KnownItem:
    """An item of a shop that reviews speak of. `item` as `RatingColumns` has it."""

    shop_id: int
    item: str
    title: str
    reviews: int


@dataclass(frozen=True)
class ReviewColumns:
    """Dated reviews column by column, times as kept. `item` as `RatingColumns` has it, "" where nothing tells it.

    `replied` is None where the export does not say; `batch` is the import that the values are from. `grade` and
    `complained` are those of the verdict, None where there is none yet.
    """

    written_at: tuple[str, ...]
    stars: tuple[float | None, ...]
    text: tuple[str, ...]
    item: tuple[str, ...]
    title: tuple[str, ...]
    replied: tuple[int | None, ...]
    batch: tuple[int, ...]
    appended: tuple[str, ...]
    appended_at: tuple[str | None, ...]
    grade: tuple[int | None, ...]
    complained: tuple[int | None, ...]
    number: tuple[int, ...]
    replied_at: tuple[str | None, ...]

    def __len__(self) -> int:
        return len(self.stars)

    def part(self, start: int, stop: int) -> "ReviewColumns":
        """The rows at the places [start, stop)."""
        return ReviewColumns(*(getattr(self, field.name)[start:stop] for field in fields(self)))


def in_stretches(c: Connection, shop_id: int, first: date, last: date, *, size: int) -> Iterator[ReviewColumns]:
    """The reviews of the days given, both included, `size` at a time, so that a job can be cancelled between."""
    title = func.coalesce(_TABLE.c.item_title, "")
    query = select(
        _TABLE.c.written_at, _TABLE.c.stars, func.coalesce(_TABLE.c.text, ""),
        func.coalesce(func.nullif(_TABLE.c.item_id, ""), title), title, _TABLE.c.replied, _TABLE.c.source_batch_id,
        func.coalesce(_TABLE.c.appended_text, ""), _TABLE.c.appended_at, REVIEW_VERDICT.c.grade, REVIEW_VERDICT.c.complained,
        _TABLE.c.id, _TABLE.c.replied_at,
    ).select_from(_TABLE.outerjoin(REVIEW_VERDICT, REVIEW_VERDICT.c.review_id == _TABLE.c.id)).where(_TABLE.c.shop_id == shop_id, *within(_TABLE.c.written_at, first, last)).order_by(_TABLE.c.written_at)  # fmt: skip
    return (ReviewColumns(*found) for found in stretches(c, query, size))


def count_undated(c: Connection, shop_id: int) -> int:
    """How many reviews have no time."""
    query = select(func.count()).select_from(_TABLE).where(_TABLE.c.shop_id == shop_id, _TABLE.c.written_at.is_(None))
    return c.scalar(query) or 0


def rating_columns(c: Connection, shop_id: int, first: date, last: date) -> RatingColumns:
    """The ratings of the days given, both included."""
    item = func.coalesce(func.nullif(_TABLE.c.item_id, ""), _TABLE.c.item_title)
    query = (
        select(_TABLE.c.order_no, item, _TABLE.c.stars, _TABLE.c.written_at, _TABLE.c.buyer)
        .where(_TABLE.c.shop_id == shop_id, _TABLE.c.stars.is_not(None), *within(_TABLE.c.written_at, first, last))
        .order_by(_TABLE.c.written_at)
    )
    return RatingColumns(*columns(c, query, 5))


def count_rated(c: Connection, shop_id: int, first: date, last: date) -> int:
    """How many reviews of the days given, both included, have stars."""
    conditions = [_TABLE.c.shop_id == shop_id, _TABLE.c.stars.is_not(None), *within(_TABLE.c.written_at, first, last)]
    return c.scalar(select(func.count()).select_from(_TABLE).where(*conditions)) or 0


def page(
    c: Connection,
    shop_ids: Collection[int],
    *,
    limit: int | None = None,
    offset: int = 0,
    stars: Collection[float] | None = None,
    search: str = "",
    first: date | None = None,
    last: date | None = None,
) -> tuple[Review, ...]:
    """Reviews of these shops, the newest first; those without a time come last.

    `stars`: only reviews with one of these numbers of stars. `search`: every word of it stands in the text, the
    additional text, the item's title or the order's number.
    """
    query = select(_TABLE).where(*_conditions(shop_ids, stars, search, first, last))
    ordered = query.order_by(_TABLE.c.written_at.is_(None), _TABLE.c.written_at.desc(), _TABLE.c.id.desc())
    return tuple(map(_review, rows(c, ordered.limit(limit).offset(offset))))


def find(c: Connection, number: int) -> Review | None:
    """The review with this number."""
    return next(map(_review, rows(c, select(_TABLE).where(_TABLE.c.id == number))), None)


def by_numbers(c: Connection, numbers: Collection[int]) -> dict[int, Review]:
    """The reviews with these numbers that are there."""
    found = map(_review, rows(c, select(_TABLE).where(_TABLE.c.id.in_(sqlite.numbers_in(numbers)))))
    return {review.number: review for review in found}


def count(
    c: Connection,
    shop_ids: Collection[int],
    *,
    stars: Collection[float] | None = None,
    search: str = "",
    first: date | None = None,
    last: date | None = None,
) -> int:
    """How many reviews `page` would give without a limit."""
    query = select(func.count()).select_from(_TABLE).where(*_conditions(shop_ids, stars, search, first, last))
    return c.scalar(query) or 0


def _conditions(
    shop_ids: Collection[int],
    stars: Collection[float] | None,
    search: str,
    first: date | None,
    last: date | None,
) -> list[ColumnElement[bool]]:
    found = [_TABLE.c.shop_id.in_(shop_ids), *within(_TABLE.c.written_at, first, last)]
    if stars is not None:
        found.append(_TABLE.c.stars.in_(stars))
    found += [or_(*(column.icontains(word, autoescape=True) for column in _SEARCHED)) for word in search.split()]
    return found


def _review(row: Row[Any]) -> Review:
    return Review(
        number=row.id,
        shop_id=row.shop_id,
        written_at=read_time(row.written_at),
        stars=row.stars,
        text=row.text or "",
        appended_text=row.appended_text or "",
        order_no=row.order_no or "",
        item_id=row.item_id or "",
        item_title=row.item_title or "",
        sku=row.sku or "",
        replied=None if row.replied is None else bool(row.replied),
        appended_at=read_time(row.appended_at),
    )


def items(c: Connection, shop_ids: Collection[int], most: int) -> tuple[KnownItem, ...]:
    """The items of these shops that have a title, those with the most reviews first, `most` at most."""
    item = func.coalesce(func.nullif(_TABLE.c.item_id, ""), _TABLE.c.item_title)
    title, count = func.max(_TABLE.c.item_title), func.count()
    query = (
        select(_TABLE.c.shop_id, item, title, count)
        .where(_TABLE.c.shop_id.in_(shop_ids), _TABLE.c.item_title > "")
        .group_by(_TABLE.c.shop_id, item)
        .order_by(count.desc(), title)
        .limit(most)
    )
    found: Iterable[Any] = c.execute(query)
    return tuple(KnownItem(*row) for row in found)
