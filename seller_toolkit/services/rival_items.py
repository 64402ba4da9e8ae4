"""Items of competitors: what they cost and sell, and how that moved."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class ItemLine:
    """An item's newest snapshot. Money in yuan; changes are against the day `before`, None where there is no earlier one.

    `rounded`: the source shows the sales as "1万+". Values that the source does not give are None.
    """

    shop: Shop
    item_id: str
    title: str
    day: date
    price: float | None
    sales: float | None
    comments: float | None
    rounded: bool
    before: date | None
    price_change: float | None
    sales_change: float | None
    comments_change: float | None


@dataclass(frozen=True)
class ItemsView:
    """The items of the competitors (of one where `shop` is set), those that sell most first.

    `total` counts them before the limit; `categories` and `shops` are what may be filtered by.
    """

    lines: tuple[ItemLine, ...]
    total: int
    shops: tuple[Shop, ...]
    first: date | None
    last: date | None


@dataclass(frozen=True)
class ItemCourse:
    """An item day by day, days rising; None where a day's source does not give a value."""

    line: ItemLine
    days: tuple[date, ...]
    prices: tuple[float | None, ...]
    sales: tuple[float | None, ...]
    comments: tuple[float | None, ...]


@dataclass(frozen=True)
class ItemFilter:
    """Which items: `shop_id` None all competitors, `search` in title and id."""

    shop_id: int | None = None
    search: str = ""
    limit: int = 1000


def rival_items(
    context: JobContext, workspace: Workspace, own_id: int | None, wanted: ItemFilter
) -> Outcome[ItemsView]:
    """The newest snapshot of each item of the competitors that the own shop is compared with."""
    raise NotImplementedError


def item_course(context: JobContext, workspace: Workspace, shop_id: int, item_id: str) -> Outcome[ItemCourse]:
    """One item by the day."""
    raise NotImplementedError


def items_document(view: ItemsView) -> Report:
    """The listed items as one table."""
    raise NotImplementedError
