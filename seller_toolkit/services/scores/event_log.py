"""Events: what happened on a day, and what it did to the scores."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seller_toolkit.analysis import effects
from seller_toolkit.analysis.effects import Effect
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.events import KINDS, Event
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import measured
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.standing import profiles_of, series_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import events, shops
from seller_toolkit.store.connection import Connection

CHANGED = frozenset({Part.EVENTS})
MOST_COMPARED = 3
_AREA_OF: Mapping[str, str] = {"courier": "logistics"}
"""Kinds of events that concern one area only, so that the other dimensions of the shop can stand for what went on anyway."""


@dataclass(frozen=True)
class EffectView:
    """A score before and after an event, by equal runs of whole weeks, against a comparison series where there is one.

    `verdict`: "better" | "worse" | "none" (no effect can be told from chance) | "too_few". `difference` = after − before,
    less what the comparison did; `low` and `high` are its 95 % interval.
    """

    event: Event
    metric: str
    label: str
    unit: str
    digits: int
    before: float | None
    after: float | None
    difference: float | None
    low: float | None
    high: float | None
    days: int  # on each side
    compared_with: str  # the label of the comparison series, "" for none
    verdict: str
    words: str


@dataclass(frozen=True)
class EventLine:
    """An event of the list; `effect` is what it did to the score that it concerns, None for days to come."""

    event: Event
    kind_label: str
    effect: EffectView | None


@dataclass(frozen=True)
class EventsView:
    """The events of one shop and of every shop, the newest first. `today` is the shop's own day."""

    shop: Shop
    today: date
    lines: tuple[EventLine, ...]


def events_view(
    context: JobContext, workspace: Workspace, shop_id: int, *, first: date | None = None, last: date | None = None
) -> Outcome[EventsView]:
    """The events that concern a shop (of the days given, both included), each with what it did to the score that it concerns."""
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        today = workspace.today_of(shop)
        found = events.between(connection, shop.id, first, last)
        judge = _Judge(workspace, connection, shop)
        lines = []
        for place, event in enumerate(reversed(found)):
            context.report(place, len(found))
            judged = judge.effect(event, judge.main_target(event)) if event.day <= today else None
            lines.append(EventLine(event, labels.event_label(event.kind), judged))
    return Outcome(EventsView(shop, today, tuple(lines)))


def save_event(context: JobContext, workspace: Workspace, event: Event) -> Outcome[Event]:
    """Keep an event: a new one where its id is 0, otherwise the one of that id as it is now.

    Raises:
        UserError: it has no title ("event.no_title"), or is not there any more ("event.unknown").
    """
    context.report(0, 1)
    event = replace(event, title=event.title.strip(), kind=event.kind if event.kind in KINDS else "other")
    if not event.title:
        raise UserError("event.no_title")
    with workspace.store.write() as connection:
        if event.id == 0:
            return Outcome(events.add(connection, event.shop_id, event.day, event.kind, event.title), CHANGED)
        _get(connection, event.id)
        events.change(connection, event)
    return Outcome(event, CHANGED)


def remove_event(context: JobContext, workspace: Workspace, event_id: int) -> Outcome[Event | None]:
    """Delete an event; the answer is what it was, so that it can be kept anew, None where it was gone already."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        gone = events.find(connection, event_id)
        events.remove(connection, event_id)
    return Outcome(gone, CHANGED if gone else frozenset())


def effect(context: JobContext, workspace: Workspace, event_id: int, target: str, shop_id: int) -> Outcome[EffectView]:
    """What an event did to a score of a shop. `target`: "total", a dimension's id, or a metric's.

    Raises:
        UserError: there is no such event, or the shop has no such score.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        event = _get(connection, event_id)
        return Outcome(_Judge(workspace, connection, shops.get_shop(connection, shop_id)).effect(event, target))


def _get(connection: Connection, event_id: int) -> Event:
    found = events.find(connection, event_id)
    if found is None:
        raise UserError("event.unknown")
    return found


class _Judge:
    """Judges the events of one shop; the series are read once."""

    def __init__(self, workspace: Workspace, connection: Connection, shop: Shop) -> None:
        self._workspace, self._connection, self._shop = workspace, connection, shop
        found = profiles_of(workspace, connection, shop)
        self._profile: ScoreProfile | None = found[0] if found else None
        self._series: dict[int, Mapping[str, Series]] = {}

    def main_target(self, event: Event) -> str:
        """The dimension of the area that the event concerns; else the total, or the first dimension where there is none."""
        profile = self._profile
        if profile is None:
            return "total"
        area = _AREA_OF.get(event.kind, "")
        rest = "total" if profile.total is not None else profile.dimensions[0].id
        return next((dimension.id for dimension in profile.dimensions if area and dimension.area == area), rest)

    def effect(self, event: Event, target: str) -> EffectView:
        """Before against after, in numbers and in a sentence.

        Raises:
            UserError: the shop's scores have no such target.
        """
        metric = self._metric(target)
        if metric is None:
            raise UserError("event.no_score", target=target)
        series = self._of(self._shop).get(metric.id, Series((), ()))
        others = self._comparisons(event, metric)
        found = effects.effect(
            series,
            event.day,
            window_days=metric.window_days,
            comparisons={key: one for key, (_, one) in others.items()},
        )
        return _view(event, metric, found, others[found.compared_with][0] if found and found.compared_with else "")

    def _metric(self, target: str) -> Metric | None:
        if self._profile is None:
            return None
        wanted = (target, self._profile.score_metric(target))
        return next((metric for metric in self._profile.all_metrics if metric.id in wanted), None)

    def _of(self, shop: Shop) -> Mapping[str, Series]:
        if shop.id not in self._series:
            metrics = tuple(metric.id for metric in self._profile.all_metrics) if self._profile else ()
            today = self._workspace.today_of(shop)
            self._series[shop.id] = series_of(self._connection, shop.id, metrics, first=None, last=today)
        return self._series[shop.id]

    def _comparisons(self, event: Event, metric: Metric) -> dict[str, tuple[str, Series]]:
        """What the event cannot have touched, by key: the same metric of other own shops, other dimensions of this one."""
        found: dict[str, tuple[str, Series]] = {}
        if event.shop_id is not None:
            for shop in self._untouched(event)[:MOST_COMPARED]:
                if series := self._of(shop).get(metric.id):
                    found[f"shop:{shop.id}"] = (shop.name, series)
        area = _AREA_OF.get(event.kind, "")
        if self._profile is not None and area and metric.unit == "score" and metric.dimension:
            for dimension in self._profile.dimensions:
                series = self._of(self._shop).get(self._profile.score_metric(dimension.id))
                if dimension.area != area and dimension.id != metric.dimension and series:
                    found[f"dimension:{dimension.id}"] = (dimension.label.of(language()), series)
        return found

    def _untouched(self, event: Event) -> Sequence[Shop]:
        """Other own shops of the platform to which nothing happened in the weeks around the event."""
        around = effects.around(event.day)
        touched = {one.shop_id for one in events.between(self._connection, first=around[0], last=around[1])}
        return [
            shop
            for shop in shops.all_shops(self._connection)
            if shop.own and shop.platform == self._shop.platform and shop.id not in {self._shop.id, *touched}
            and shop.demo == self._shop.demo
        ]  # fmt: skip


def _view(event: Event, metric: Metric, found: Effect | None, compared_with: str) -> EffectView:
    label = labels.total_label() if metric.id.endswith(".total") else metric.label.of(language())
    verdict = _verdict(metric, found)
    if found is None:
        words = translate("Effects", "Too few days to tell (before or after)")
        return EffectView(
            event, metric.id, label, metric.unit, metric.decimals, None, None, None, None, None, 0, "", verdict, words
        )
    return EffectView(
        event, metric.id, label, metric.unit, metric.decimals, found.before, found.after, found.difference, found.low,
        found.high, found.days, compared_with, verdict, _words(metric, label, found, verdict, compared_with),
    )  # fmt: skip


def _verdict(metric: Metric, found: Effect | None) -> str:
    if found is None:
        return "too_few"
    if not found.is_clear or round(found.difference, metric.decimals) == 0:
        return "none"
    return "better" if (found.difference > 0) == (metric.better.value == "higher") else "worse"


def _words(metric: Metric, label: str, found: Effect, verdict: str, compared_with: str) -> str:
    """`Logistics speed 4.43 → 4.31: worse by 0.12 (0.05 to 0.19) · compared with Product quality`"""

    def said(value: float) -> str:
        return measured(value, metric.unit, metric.decimals)

    sentence = {
        "better": translate("Effects", "{score} {before} → {after}: better by {size} ({low} to {high})"),
        "worse": translate("Effects", "{score} {before} → {after}: worse by {size} ({low} to {high})"),
        "none": translate("Effects", "{score} {before} → {after}: no more than its usual ups and downs"),
    }[verdict]
    low, high = sorted((abs(found.low), abs(found.high)))
    words = sentence.format(
        score=label, before=said(found.before), after=said(found.after), size=said(abs(found.difference)),
        low=said(low), high=said(high),
    )  # fmt: skip
    notes = []
    if compared_with:
        notes.append(translate("Effects", "compared with {what}").format(what=compared_with))
    if found.replaced < 1:
        share = measured(found.replaced * 100, "percent", 0)
        notes.append(translate("Effects", "so far {share} of the counted days lie after it").format(share=share))
    return " · ".join([words, *notes])
