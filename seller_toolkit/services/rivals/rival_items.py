"""Items of competitors: what they cost and sell, and how that moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Column, Report, Table
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import item_snapshots, shops
from seller_toolkit.store.item_snapshots import NewestItems

_MOST_NAMES = 4


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
    """The newest snapshot of each item of the competitors that the own shop is compared with.

    Those are the competitors on its platforms' scores, or all where there is no own shop; of a demo shop the demo's only.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        rivals = _rivals(workspace, shops.all_shops(connection), own_id)
        with_items = item_snapshots.shops_with_items(connection, rivals.keys())
        chosen = [shop for shop in with_items if wanted.shop_id in (None, shop)]
        found = item_snapshots.newest(connection, chosen, search=wanted.search, limit=wanted.limit)
        total = item_snapshots.count(connection, chosen, search=wanted.search)
        first, last = item_snapshots.span(connection, chosen) or (None, None)
    lines = tuple(_line(found, place, rivals) for place in range(len(found)))
    return Outcome(ItemsView(lines, total, tuple(s for s in rivals.values() if s.id in with_items), first, last))


def item_course(context: JobContext, workspace: Workspace, shop_id: int, item_id: str) -> Outcome[ItemCourse]:
    """One item by the day.

    Raises:
        UserError: "item.unknown" (item=): there is no snapshot of it.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        found = item_snapshots.course(connection, shop_id, item_id)
    if not len(found):
        raise UserError("item.unknown", item=item_id)
    before = len(found) - 2
    line = ItemLine(
        shop, item_id, found.title[-1], found.day[-1], _yuan(found.price[-1]), found.sales[-1], found.comments[-1],
        found.rounded[-1], found.day[before] if before >= 0 else None,
        *(
            _change(column[-1], column[before]) if before >= 0 else None
            for column in (_all_yuan(found.price), found.sales, found.comments)
        ),
    )  # fmt: skip
    return Outcome(ItemCourse(line, found.day, _all_yuan(found.price), found.sales, found.comments))


def items_document(view: ItemsView) -> Report:
    """The listed items as one table."""
    columns = (
        Column(translate("Reports", "Shop"), width=22),
        Column(translate("Reports", "Item"), width=44),
        Column(translate("Reports", "Item no."), width=18),
        Column(translate("Reports", "Price (yuan)"), numeric=True, digits=2),
        Column(translate("Reports", "Price: change"), numeric=True, digits=2, signed=True),
        Column(translate("Reports", "Sales"), numeric=True, digits=0),
        Column(translate("Reports", "Sales: change"), numeric=True, digits=0, signed=True),
        Column(translate("Reports", "Comments"), numeric=True, digits=0),
        Column(translate("Reports", "Comments: change"), numeric=True, digits=0, signed=True),
        Column(translate("Reports", "As of"), width=13),
        Column(translate("Reports", "Compared with"), width=13),
        Column(translate("Reports", "Note"), width=24),
    )
    rows = tuple(
        (
            line.shop.name, line.title, line.item_id, line.price, line.price_change, line.sales, line.sales_change,
            line.comments, line.comments_change, line.day, line.before,
            translate("Reports", "sales rounded by the page") if line.rounded else "",
        )
        for line in view.lines
    )  # fmt: skip
    names = dict.fromkeys(line.shop.name for line in view.lines)
    scope = (
        ", ".join(names)
        if len(names) <= _MOST_NAMES
        else translate("Reports", "Shops: {count}").format(count=len(names))
    )
    day = long_day(view.last)
    return Report(
        title=translate("Reports", "Items of competitors"),
        subtitle=f"{scope}    {day}",
        code="CI",
        blocks=(Table(columns, rows),),
        language=language(),
    )


def _rivals(workspace: Workspace, everyone: Sequence[Shop], own_id: int | None) -> dict[int, Shop]:
    own = next((shop for shop in everyone if shop.own and own_id in (None, shop.id)), None)
    if own is None:
        return {shop.id: shop for shop in everyone if not shop.own}
    scores = workspace.profiles.for_platform(own.platform, workspace.today_of(own))
    platforms = {own.platform}.union(*(profile.platforms for profile in scores if not profile.questionnaire))
    return {s.id: s for s in everyone if not s.own and s.platform in platforms and s.demo == own.demo}


def _line(found: NewestItems, place: int, shops_by_id: dict[int, Shop]) -> ItemLine:
    price, before = _yuan(found.price[place]), _yuan(found.before_price[place])
    return ItemLine(
        shops_by_id[found.shop_id[place]], found.item_id[place], found.title[place], found.day[place], price,
        found.sales[place], found.comments[place], found.rounded[place], found.before_day[place],
        _change(price, before), _change(found.sales[place], found.before_sales[place]),
        _change(found.comments[place], found.before_comments[place]),
    )  # fmt: skip


def _yuan(cents: int | None) -> float | None:
    return None if cents is None else cents / 100


def _all_yuan(prices: Sequence[int | None]) -> tuple[float | None, ...]:
    return tuple(map(_yuan, prices))


def _change(now: float | None, before: float | None) -> float | None:
    return None if now is None or before is None else round(now - before, 2)
