"""The imported rows behind a change: read once for the days that its windows can reach, and counted."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

from seller_toolkit.analysis.causes import Complaints
from seller_toolkit.analysis.ratings import DSR_WINDOW, Ratings, dsr_tally, mean_of_days
from seller_toolkit.analysis.raw_measures import MEASURES, Counted, count
from seller_toolkit.analysis.raw_rows import AgentRows, CaseRows, OrderRows, ParcelRows, RatingRows, RawRows
from seller_toolkit.analysis.rolling import Turnover
from seller_toolkit.analysis.tally import Tally
from seller_toolkit.domain.profiles import Exemption, Metric
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import collector_at_rest
from seller_toolkit.services.reviews.review_counts import count_reviews
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import after_sales, batches, observations, orders, parcels, reviews
from seller_toolkit.store.after_sales import CaseColumns
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.orders import OrderColumns
from seller_toolkit.store.parcels import ParcelColumns
from seller_toolkit.store.reviews import RatingColumns

T = TypeVar("T")
REACH = timedelta(days=75)
"""How far before the first of two days the windows of metrics reach: 30 days, their lag, and parcels on their way."""

CASES_BEFORE = timedelta(days=90)
"""A first after-sale may lie that long before the one that is counted."""

MONTH = timedelta(days=31)

LEAST_DAYS = 30
"""Complaints are compared over at least that many days, so that there are enough."""

AGENT_CASES = {
    "reply_seconds": "sessions", "reply_3min_rate": "sessions", "dissatisfaction_rate": "rated", "satisfaction_rate": "rated",
}  # fmt: skip
"""The service desk's figures and the number of cases that each is a mean of."""

DESCRIPTION = "dsr.description"
"""The dimension of the DSR whose stars exports of reviews hold; of the other two only each day's mean is known."""


class ReadOnce:
    """What several questions about a shop's changes between the same days have in common: each part is read and counted once.

    For one shop and one state of the store.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, Any] = {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` answers, or answered when it was asked for the same key before."""
        if key not in self._kept:
            self._kept[key] = make()
        found: T = self._kept[key]
        return found


@dataclass(frozen=True, eq=False)
class ScoreRatings:
    """The ratings that a DSR dimension is the mean of. `single`: one row a rating; else the means of days."""

    turn: Turnover
    single: bool


def once_for(workspace: Workspace, connection: Connection, shop: Shop, last: date) -> ReadOnce:
    """What is shared by all questions about a shop's changes up to a day, until something is imported or undone."""
    key = (workspace.store, workspace.profiles, batches.stamp(connection), shop.id, last)
    return workspace.kept_for("rows behind changes", key, ReadOnce)


def counted_metrics(
    connection: Connection, shop: Shop, metrics: Iterable[Metric], exemptions: Sequence[Exemption], first: date, last: date,
    once: ReadOnce | None = None,
) -> tuple[Counted, ...]:  # fmt: skip
    """Those of the metrics that the imported rows let one count, for values of the days from `first` to `last`."""
    once = once or ReadOnce()
    wanted = [metric for metric in metrics if metric.id in MEASURES]
    if not wanted:
        return ()
    since = first_read(first, last)
    rows = once.get(("rows", since, last), lambda: _raw_rows(connection, shop, since - REACH, last))
    found = (
        once.get(("counted", metric, since, last), lambda metric=metric: count(metric, rows, exemptions))  # type: ignore[misc]
        for metric in wanted
    )
    return tuple(one for one in found if one is not None)


def score_ratings(connection: Connection, shop: Shop, metric: str, before: date, now: date) -> ScoreRatings | None:
    """The ratings of a DSR dimension in the windows of two days; None where a window has none."""
    first, last = DSR_WINDOW.first(before), DSR_WINDOW.last(now)
    if metric == DESCRIPTION:
        turn = Turnover(rating_tally(connection, shop, first, last), DSR_WINDOW, before, now)
        if turn.comparable:
            return ScoreRatings(turn, single=True)
    turn = Turnover(_day_means(connection, shop, metric, first, last), DSR_WINDOW, before, now)
    return ScoreRatings(turn, single=False) if turn.comparable else None


def rating_tally(connection: Connection, shop: Shop, first: date, last: date) -> Tally:
    """The imported ratings of the days given that a DSR counts, with group "item"; the cap of a buyer looks at whole months."""
    found = reviews.rating_columns(connection, shop.id, first.replace(day=1), last)
    return dsr_tally(Ratings(found.written_at, found.stars, found.buyer, found.item))


def _day_means(connection: Connection, shop: Shop, metric: str, first: date, last: date) -> Tally:
    """Each day's mean and number of ratings: the number stands with the mean, or is the day's number of reviews."""
    daily = f"{metric}_daily"
    found = observations.between(connection, shop.id, first=first, last=last, metrics=(daily, "reviews_count"))
    numbers = {
        day: value
        for day, name, value in zip(found.day, found.metric, found.value, strict=True)
        if name == "reviews_count" and value
    }
    days, means, counts = [], [], []
    for day, name, value, number in zip(found.day, found.metric, found.value, found.denominator, strict=True):
        cases = number or numbers.get(day)
        if name == daily and value is not None and cases:
            days.append(day.isoformat())
            means.append(value)
            counts.append(cases)
    return mean_of_days(days, means, counts)


def complaints(workspace: Workspace, connection: Connection, shop: Shop, before: date, now: date) -> Complaints | None:
    """Complaints since `before` against those of as many days earlier, at least `LEAST_DAYS`; None without reviews."""
    days = timedelta(days=max(LEAST_DAYS, (now - before).days))
    middle = now - days
    first, day = middle - days + timedelta(days=1), timedelta(days=1)

    earlier = count_reviews(workspace, connection, shop, first, middle, answers=False)
    later = count_reviews(workspace, connection, shop, middle + day, now, answers=False)
    if not earlier.count + later.count:
        return None
    return Complaints(earlier.item_aspects, later.item_aspects, earlier.count, later.count)


def first_read(first: date, last: date) -> date:
    """Changes of a week and of a month that end on one day are counted from the same rows, which are read once."""
    return min(first, last - MONTH)


def complaint_days(before: date, now: date) -> tuple[date, date]:
    """The days of the later period that `complaints` compares."""
    return now - timedelta(days=max(LEAST_DAYS, (now - before).days) - 1), now


def paid_orders(connection: Connection, shop: Shop, day: date) -> float | None:
    """Paid orders of the thirty days up to `day`; None where none were imported."""
    found = orders.by_day(connection, shop.id, first=day - timedelta(days=29), last=day, by="paid_at")
    return float(sum(found.values())) if found else None


# --- reading ----------------------------------------------------------------------------------------------------------


def _raw_rows(connection: Connection, shop: Shop, first: date, last: date) -> RawRows:
    with collector_at_rest():
        return _read_rows(connection, shop, first, last)


def _read_rows(connection: Connection, shop: Shop, first: date, last: date) -> RawRows:
    sent = parcels.parcel_columns(connection, shop.id, first, last)
    rated = reviews.rating_columns(connection, shop.id, first, last)
    opened = after_sales.case_columns(connection, shop.id, first - CASES_BEFORE, last)
    paid = orders.order_columns(connection, shop.id, first, last)
    return RawRows(
        as_of=_newest(sent, last),
        parcels=_parcels(sent) if len(sent) else None,
        cases=_cases(opened) if len(opened) else None,
        ratings=_ratings(rated) if len(rated) else None,
        orders=_orders(paid) if len(paid) else None,
        agents=dict(_agents(connection, shop, first, last)),
    )


def _newest(sent: ParcelColumns, last: date) -> datetime:
    """When the parcels were exported, as far as they tell: their newest moment. Later ones are not waiting, but unknown."""
    known = [max(filter(None, column), default="") for column in (sent.paid_at, sent.picked_up_at, sent.signed_at)]
    newest = max(known)
    return datetime.fromisoformat(newest) if newest else datetime.combine(last, time.max)


def _parcels(found: ParcelColumns) -> ParcelRows:
    return ParcelRows.of(
        order_no=found.order_no, courier=found.courier, province=found.province, item=found.item, paid=found.paid_at,
        ship_by=found.ship_by, picked_up=found.picked_up_at, signed=found.signed_at,
    )  # fmt: skip


def _cases(found: CaseColumns) -> CaseRows:
    return CaseRows.of(
        order_no=found.order_no, item=found.item, kind=found.kind, status=found.status, reason=found.reason,
        applied=found.applied_at, agreed=found.agreed_at, finished=found.finished_at,
    )  # fmt: skip


def _ratings(found: RatingColumns) -> RatingRows:
    return RatingRows.of(order_no=found.order_no, item=found.item, stars=found.stars, written=found.written_at)


def _orders(found: OrderColumns) -> OrderRows:
    return OrderRows.of(
        order_no=found.order_no,
        item=found.item,
        province=found.province,
        paid=found.paid_at,
        finished=found.finished_at,
    )


def _agents(connection: Connection, shop: Shop, first: date, last: date) -> Iterator[tuple[str, AgentRows]]:
    """The figures of each agent and day that say how many cases they are a mean of."""
    names = {f"service.{name}" for name in (*AGENT_CASES, *AGENT_CASES.values())}
    found = observations.between(
        connection, shop.id, first=first, last=last, metrics=names, subject_kind="agent"
    )  # fmt: skip
    values: dict[tuple[date, str], dict[str, float]] = {}
    for day, agent, metric, value in zip(found.day, found.subject, found.metric, found.value, strict=True):
        if value is not None:
            values.setdefault((day, agent), {})[metric.removeprefix("service.")] = value
    for name, cases in AGENT_CASES.items():
        known = {key: one for key, one in values.items() if name in one and cases in one}
        if known:
            yield name, AgentRows.of(
                agent=[agent for _, agent in known], days=[day for day, _ in known],
                cases=[one[cases] for one in known.values()], value=[one[name] for one in known.values()],
            )  # fmt: skip
