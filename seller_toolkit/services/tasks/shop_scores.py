"""A shop's series and what a task of it can be compared with; every shop is read once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis import effects
from seller_toolkit.analysis.task_effects import mean_of
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.scores.standing import profiles_of
from seller_toolkit.services.tasks.begun_tasks import BegunTask, chains
from seller_toolkit.services.tasks.own_knowledge import knowledge_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import events, score_history, shops, tasks
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.score_history import MetricHistory

MOST_COMPARED = 3
_AS_LONG = 0.8  # of the days of the longest
_NONE = MetricHistory((), (), (), (), (), (), ())
_NO_SERIES = Series((), ())

Comparisons = dict[str, tuple[str, Series]]
"""What to call it, and its values, by a key."""


@dataclass(frozen=True)
class _Other:
    """Another shop of the same owner and platform: when something happened to it, and its tasks."""

    shop: Shop
    event_days: tuple[date, ...]
    begun: tuple[BegunTask, ...]


class ShopScores:
    """The scores of one shop, and of its owner's other shops where they are asked for."""

    def __init__(self, workspace: Workspace, connection: Connection, shop: Shop) -> None:
        self._workspace, self._connection, self._shop = workspace, connection, shop
        found = profiles_of(workspace, connection, shop)
        self.profile: ScoreProfile | None = found[0] if found else None
        self._knowledge = knowledge_of(workspace, connection)
        self._histories: dict[int, Mapping[str, MetricHistory]] = {}
        self._series: dict[tuple[int, str], Series] = {}
        self._means: dict[tuple[str, ...], Series] = {}
        self._others: tuple[_Other, ...] | None = None
        self._own_tasks: tuple[BegunTask, ...] | None = None

    def begun(self, shop: Shop) -> tuple[BegunTask, ...]:
        """The tasks of a shop; what was never begun among them."""
        if shop.id != self._shop.id:
            return chains(tasks.all_tasks(self._connection, shop.id), self._knowledge)
        if self._own_tasks is None:
            self._own_tasks = chains(tasks.all_tasks(self._connection, shop.id), self._knowledge)
        return self._own_tasks

    def metric(self, one: BegunTask) -> Metric | None:
        """The metric that a task of the shop should move."""
        return one.metric(self.profile, self._workspace.metrics, self._of(self._shop))

    def history(self, metric: str) -> MetricHistory:
        """The shop's own values with the cases behind them, as the files tell them."""
        return self._of(self._shop).get(metric, _NONE)

    def series(self, metric: str) -> Series:
        """The shop's own values up to its today."""
        return self._series_of(self._shop, metric)

    def comparisons(self, one: BegunTask, metric: Metric, start: date) -> Comparisons:
        """What the task cannot have touched: the same metric of other own shops, other dimensions of this one.

        Several shops, and several dimensions, are one comparison each, their mean: it is calmer than each of them, and
        whoever chooses among many finds one that is calm by chance.
        """
        found = {
            "shops": [(other.shop.name, self._series_of(other.shop, metric.id)) for other in self._untouched(one, metric, start)],
            "dimensions": self._other_dimensions(one, metric, start),
        }  # fmt: skip
        joint: Comparisons = {}
        for key, several in found.items():
            most = max((len(series) for _, series in several), default=0)
            # a mean has the days that all have: one of few days would take them from the others
            named = [(name, series) for name, series in several if series and len(series) >= _AS_LONG * most]
            named = named[:MOST_COMPARED]
            if named:
                joint[key] = (_list([name for name, _ in named]), self._mean(key, metric, named))
        return joint

    # --- inside

    def _mean(self, kind: str, metric: Metric, named: list[tuple[str, Series]]) -> Series:
        key = (kind, metric.id, *(name for name, _ in named))
        if key not in self._means:
            self._means[key] = mean_of([series for _, series in named])
        return self._means[key]

    def _of(self, shop: Shop) -> Mapping[str, MetricHistory]:
        if shop.id not in self._histories:
            self._histories[shop.id] = score_history.of_shop(self._connection, shop.id)
        return self._histories[shop.id]

    def _series_of(self, shop: Shop, metric: str) -> Series:
        key = (shop.id, metric)
        if key not in self._series:
            history = self._of(shop).get(metric)
            whole = Series(history.days, history.values) if history else _NO_SERIES
            self._series[key] = whole.between(date.min + timedelta(days=1), self._workspace.today_of(self._shop))
        return self._series[key]

    def _untouched(self, one: BegunTask, metric: Metric, start: date) -> list[_Other]:
        """Other own shops to which nothing happened around, and that did nothing for the same metric."""
        first, last = effects.around(start, lag=one.lag_days)
        untouched = []
        for other in self._all_others():
            happened = any(first <= day <= last for day in other.event_days)
            did = any(
                each.start is not None
                and first <= each.start <= last
                and (_same(each, one) or metric.id in _helps(each))
                for each in other.begun
            )
            if not happened and not did:
                untouched.append(other)
        return untouched

    def _all_others(self) -> tuple[_Other, ...]:
        if self._others is None:
            happened = events.between(self._connection)
            self._others = tuple(
                _Other(shop, tuple(event.day for event in happened if event.shop_id == shop.id), self.begun(shop))
                for shop in shops.all_shops(self._connection)
                if shop.own
                and shop.id != self._shop.id
                and shop.platform == self._shop.platform
                and shop.demo == self._shop.demo
            )
        return self._others

    def _other_dimensions(self, one: BegunTask, metric: Metric, start: date) -> list[tuple[str, Series]]:
        """Dimensions that neither this task nor one begun around it helps; only a dimension's own score has such peers."""
        profile = self.profile
        if profile is None or metric.id not in {profile.score_metric(dimension.id) for dimension in profile.dimensions}:
            return []
        first, last = effects.around(start, lag=one.lag_days)
        around = [one, *(other for other in self.begun(self._shop) if other.start and first <= other.start <= last)]
        helped = {metric.dimension} | {name for each in around for name in self._dimensions_of(each, profile)}
        return [
            (dimension.label.of(language()), self._series_of(self._shop, profile.score_metric(dimension.id)))
            for dimension in profile.dimensions
            if dimension.id not in helped
        ]

    def _dimensions_of(self, one: BegunTask, profile: ScoreProfile) -> set[str]:
        wanted = _helps(one)
        return {each.dimension for each in profile.metrics if each.id in wanted} | {
            dimension.id for dimension in profile.dimensions if dimension.area == one.area
        }


def _helps(one: BegunTask) -> frozenset[str]:
    """Ids of the metrics that a task should move."""
    return frozenset((*(one.known.metrics if one.known else ()), *((one.task.metric,) if one.task.metric else ())))


def _same(one: BegunTask, other: BegunTask) -> bool:
    return one.known is not None and other.known is not None and one.known.id == other.known.id


def _list(names: list[str]) -> str:
    return (", " if language() == "en" else "、").join(names)
