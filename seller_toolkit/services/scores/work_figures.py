"""What the work lists count, read from the store: items, agents, couriers by province, warehouses."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from seller_toolkit.analysis import waiting, work_lists
from seller_toolkit.analysis.lags import LATE_HOURS, Clock
from seller_toolkit.analysis.work_lists import (
    AgentFigures,
    CourierFigures,
    Dispatch,
    ItemFigures,
    Opinion,
    Sale,
    Shipment,
    WarehouseFigures,
)
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.reviews.judged_reviews import complained_of
from seller_toolkit.services.scores.agent_days import agent_days
from seller_toolkit.services.scores.judged_rows import USUAL_DAYS, complains_of_item, judged_orders, judged_parcels
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import evidence as kept
from seller_toolkit.store import observations
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.evidence import Wanted
from seller_toolkit.store.rows import StoredRows

ITEM_METRICS = ("good_review_rate", "douyin_experience.quality_return_rate")
_ITEM = ("order_no", "item_id", "item_title")
_WAY = ("order_no", "courier", "province", "paid_at", "shipped_at", "picked_up_at", "signed_at")
_SENT = (*_WAY, "warehouse")
_DISPATCH = ("order_no", "warehouse", "status", "paid_at", "ship_by", "shipped_at")
_REFUND_FAILED = ("关闭", "取消", "撤销", "撤回", "拒绝")


@dataclass(frozen=True)
class ItemsFound:
    """The items' figures; titles by item; what the platform's own export says last, in percent, by (item, metric)."""

    figures: tuple[ItemFigures, ...]
    titles: Mapping[str, str]
    platform: Mapping[tuple[str, str], float]


def item_figures(workspace: Workspace, connection: Connection, shop: Shop, first: date, last: date) -> ItemsFound:
    """Orders paid, after-sales opened and reviews written in these days, item by item.

    A quality return is an order whose first after-sale of the item blames the goods (首次退货原因).
    """
    wanted = Wanted(shop.id, first, last)
    orders = kept.order_lines(connection, wanted, _ITEM)
    cases = kept.after_sales(connection, wanted, (*_ITEM, "case_no", "reason", "kind", "status", "refund_amount"))
    said = kept.reviews(connection, wanted, (*_ITEM, "stars"))
    keys = _ItemKeys((orders, cases, said))
    against = complained_of(workspace, connection, said.number)
    found = observations.between(connection, shop.id, first=first, last=last, metrics=ITEM_METRICS, subject_kind="item")
    platform = {
        (subject, metric): value
        for subject, metric, value in zip(found.subject, found.metric, found.value, strict=True)
        if value is not None
    }
    figures = work_lists.items(
        [Sale(order, item) for order, item in zip(orders["order_no"], keys.of(orders), strict=True)],
        _quality_returns(cases, keys.of(cases)),
        _refunds(cases, keys.of(cases)),
        [
            Opinion(order or "", item, stars, complains_of_item(aspects))
            for order, item, stars, aspects in zip(said["order_no"], keys.of(said), said["stars"], against, strict=True)
        ],
    )
    return ItemsFound(figures, keys.titles, platform)


def agent_figures(connection: Connection, shop: Shop, first: date, last: date) -> tuple[AgentFigures, ...]:
    """What the exports of these days say of each service agent."""
    return work_lists.agents([line.figures for line in agent_days(connection, shop.id, first, last)])


def courier_figures(
    workspace: Workspace, connection: Connection, shop: Shop, first: date, last: date
) -> tuple[CourierFigures, ...]:
    """Parcels paid in these days by courier and province, compared with those of half a year up to the last day."""
    start = last - timedelta(days=USUAL_DAYS - 1)
    found = kept.parcels(connection, Wanted(shop.id, min(first, start), last), _WAY)
    against = _orders_against(workspace, connection, shop, first)
    hours = list(map(waiting.hours_between, found["paid_at"], found["signed_at"]))
    recent = [paid is not None and paid.date() >= start for paid in found["paid_at"]]
    usual = waiting.usual_hours(found["province"], [h if near else None for h, near in zip(hours, recent, strict=True)])
    as_of, clock = as_of_for(workspace, shop), clock_of(shop)
    now, beside = list[Shipment](), list[Shipment]()
    for place, paid in enumerate(found["paid_at"]):
        pickup = waiting.pickup_hours(
            paid, found["picked_up_at"][place], found["signed_at"][place], as_of=as_of, clock=clock
        )
        province = found["province"][place] or ""
        shipment = Shipment(
            courier=found["courier"][place] or "",
            province=province,
            pickup_hours=pickup,
            late=None if pickup is None else pickup > LATE_HOURS,
            hours=hours[place],
            slow=waiting.slow_by(hours[place], usual.get(province)) > 0,
            complained=found["order_no"][place] in against,
        )
        in_days = (paid or found["shipped_at"][place] or found["picked_up_at"][place]).date() >= first
        (now if in_days else beside).append(shipment)
    return work_lists.couriers(now, beside)


def warehouse_figures(
    workspace: Workspace, connection: Connection, shop: Shop, first: date, last: date
) -> tuple[WarehouseFigures, ...]:
    """Orders and parcels paid in these days by warehouse: the promise to dispatch, the 48 hours to pick-up."""
    wanted, as_of = Wanted(shop.id, first, last), as_of_for(workspace, shop)
    orders = judged_orders(kept.order_lines(connection, wanted, _DISPATCH), "", as_of=as_of).columns
    sent = judged_parcels(
        kept.parcels(connection, wanted, _SENT), "", usual={}, as_of=as_of, clock=clock_of(shop)
    ).columns
    dispatches = [
        Dispatch(order, warehouse or "", (late is not None) if judged else None, None, hours, None)
        for order, warehouse, late, judged, hours in zip(
            *(orders[name] for name in ("order_no", "warehouse", "late", "judged", "ship_hours")), strict=True
        )
    ]
    known = {one.order for one in dispatches if one.hours_to_ship is not None}
    for place, order in enumerate(sent["order_no"]):
        pickup = sent["pickup_hours"][place]
        shipped = waiting.hours_between(sent["paid_at"][place], sent["shipped_at"][place])
        late = None if pickup is None else sent["late"][place] is not None
        ship = None if order in known else shipped
        dispatches.append(Dispatch(order or "", sent["warehouse"][place] or "", None, late, ship, pickup))
    return work_lists.warehouses(dispatches)


def clock_of(shop: Shop) -> Clock:
    """The clock that the platform times pick-ups with."""
    return "douyin" if shop.platform == "douyin" else "plain"


def as_of_for(workspace: Workspace, shop: Shop) -> datetime:
    """Until when a parcel that was not picked up has waited: the end of the shop's day."""
    return datetime.combine(workspace.today_of(shop), time.max)


def _orders_against(workspace: Workspace, connection: Connection, shop: Shop, first: date) -> frozenset[str]:
    """Orders whose reviews, written since `first`, complain of logistics."""
    said = kept.reviews(connection, Wanted(shop.id, first), ("order_no",))
    against = complained_of(workspace, connection, said.number)
    return frozenset(
        order for order, aspects in zip(said["order_no"], against, strict=True) if order and "logistics" in aspects
    )


def _quality_returns(cases: StoredRows, items: Iterable[str]) -> list[Sale]:
    """Orders whose first case of an item has a quality reason; cases stand the oldest first."""
    reasons = dict[Sale, str | None]()
    for sale, reason in zip(_sales(cases, items), cases["reason"], strict=True):
        reasons.setdefault(sale, reason)
    return [sale for sale, reason in reasons.items() if waiting.is_quality(reason)]


def _refunds(cases: StoredRows, items: Iterable[str]) -> list[Sale]:
    """Orders for which money went back or may still go back."""
    rows = zip(_sales(cases, items), cases["kind"], cases["status"], cases["refund_amount"], strict=True)
    return [
        sale
        for sale, kind, status, cents in rows
        if (cents or "退款" in (kind or "")) and not any(word in (status or "") for word in _REFUND_FAILED)
    ]


def _sales(cases: StoredRows, items: Iterable[str]) -> list[Sale]:
    numbers = zip(cases["order_no"], cases["case_no"], strict=True)
    return [Sale(order or f"case {case}", item) for (order, case), item in zip(numbers, items, strict=True)]


class _ItemKeys:
    """One key for each item over several exports: its id, or its title where no export gives that title one id."""

    def __init__(self, found: Iterable[StoredRows]) -> None:
        ids, names = defaultdict[str, set[str]](set), defaultdict[str, Counter[str]](Counter)
        kinds = tuple(found)
        for rows in kinds:
            for item_id, title in zip(rows["item_id"], rows["item_title"], strict=True):
                if item_id and title:
                    ids[title].add(item_id)
        self._id_of = {title: next(iter(known)) for title, known in ids.items() if len(known) == 1}
        for rows in kinds:
            for key, title in zip(self.of(rows), rows["item_title"], strict=True):
                names[key].update([title] if title else [])
        self.titles = {key: said.most_common(1)[0][0] for key, said in names.items() if said}

    def of(self, rows: StoredRows) -> list[str]:
        """The key of each row, "" where nothing names its item."""
        return [
            item_id or self._id_of.get(title or "", title or "")
            for item_id, title in zip(rows["item_id"], rows["item_title"], strict=True)
        ]
