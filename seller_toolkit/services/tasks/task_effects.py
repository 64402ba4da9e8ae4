"""What tasks did to the metrics that they should move: before against after, or why that cannot be told yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from seller_toolkit.analysis import effects
from seller_toolkit.analysis.effects import Effect
from seller_toolkit.analysis.task_effects import runs_of, sampling_error, task_effect, widened
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.events import Event
from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import joined
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import task_effect_words as words
from seller_toolkit.services.tasks.begun_tasks import BegunTask
from seller_toolkit.services.tasks.shop_scores import ShopScores
from seller_toolkit.services.tasks.task_cases import TaskCases, reach
from seller_toolkit.services.tasks.task_effect_words import Judged
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import events, shops, tasks
from seller_toolkit.store.connection import Connection

MOST_TOGETHER = 5
"""Notes about tasks that cannot be told apart; the sentence of each task says it anyway."""
_ORDER = ("better", "worse", "none", "too_early", "too_few", "no_metric", "not_started")
_WEEKS = timedelta(days=effects.MOST_WEEKS * effects.WEEK)


@dataclass(frozen=True)
class TaskEffect:
    """What a task did. `difference` = after − before less what the comparison did; `low` and `high` its 95 % interval.

    `verdict`: "better" | "worse" | "none" (not told from chance) | "too_early" (`ready_on` says from when) | "too_few" |
    "not_started" | "no_metric".
    """

    number: int
    code: str
    title: str
    area: str
    owner: str
    metric: str
    label: str
    unit: str
    digits: int
    started_on: date | None
    judged_from: date | None  # the start and the lag
    ready_on: date | None
    before: float | None
    after: float | None
    difference: float | None
    low: float | None
    high: float | None
    size_before: float | None  # cases counted (ratings, parcels …), None where the files tell none
    size_after: float | None
    days: int  # of each run
    compared_with: str
    verdict: str
    words: str
    verdict_label: str = ""
    higher_is_better: bool = True

    @property
    def strength(self) -> float | None:
        """How far the difference lies from none, in half-widths of its interval; above 0 is better, 1 is where it is clear."""
        if self.difference is None or self.low is None or self.high is None:
            return None
        half = (self.high - self.low) / 2
        size = self.difference / half if half else 0.0
        return size if self.higher_is_better else -size


@dataclass(frozen=True)
class HelpedView:
    """What helped: every task that was begun, the clear ones first. `head` counts them."""

    shop: Shop
    today: date
    effects: tuple[TaskEffect, ...]
    notes: tuple[str, ...]
    head: str = ""


def effect_of(context: JobContext, workspace: Workspace, number: int) -> Outcome[TaskEffect]:
    """What one task did.

    Raises:
        UserError: "task.unknown".
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, tasks.get_task(connection, number).shop_id)
        judge = _Judge(workspace, connection, shop)
        asked = next(one for one in judge.begun if number in {row.id for row in one.rows})
        return Outcome(replace(judge.effect(asked), number=number))


def what_helped(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[HelpedView]:
    """What every begun task of a shop did."""
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        judge = _Judge(workspace, connection, shop)
        begun = [one for one in judge.begun if one.start is not None]
        found = []
        for place, one in enumerate(begun):
            context.report(place, len(begun))
            found.append(judge.effect(one))
        found.sort(key=_clear_first)
        verdicts = [one.verdict for one in found]
        return Outcome(
            HelpedView(shop, judge.today, tuple(found), tuple(_notes(judge, verdicts)), words.head_words(verdicts))
        )


def _clear_first(effect: TaskEffect) -> tuple[int, float, date, int]:
    ready = effect.ready_on if effect.verdict == "too_early" and effect.ready_on else date.min
    return _ORDER.index(effect.verdict), -abs(effect.strength or 0.0), ready, effect.number


def _notes(judge: "_Judge", verdicts: Sequence[str]) -> Iterator[str]:
    if any(verdict in ("better", "worse") for verdict in verdicts):
        yield words.chance_words()
    for metric, codes in judge.together()[:MOST_TOGETHER]:
        yield words.together_words(metric, codes)


class _Judge:
    """Judges the tasks of one shop; each series is read once."""

    def __init__(self, workspace: Workspace, connection: Connection, shop: Shop) -> None:
        self._scores = ShopScores(workspace, connection, shop)
        self.today = workspace.today_of(shop)
        self.begun = self._scores.begun(shop)
        self._metrics = {one.task.id: self._scores.metric(one) for one in self.begun}
        self._events = events.between(connection, shop.id)
        starts = [one.start for one in self.begun if one.start is not None]
        counted = {metric.id: metric for metric in self._metrics.values() if metric is not None}
        profile = self._scores.profile
        self._cases = TaskCases(
            connection, shop, tuple(counted.values()), profile.exemptions if profile else (), reach(starts, self.today)
        )
        self._found: dict[tuple[str, date, int, tuple[str, ...]], Effect | None] = {}

    def effect(self, one: BegunTask) -> TaskEffect:
        """What one task did, in numbers and in words."""
        metric = self._metrics[one.task.id]
        if metric is None:
            return _told(one, None, "no_metric", words.no_metric_words())
        if one.start is None:
            return _told(one, metric, "not_started", words.not_started_words())
        found, compared_with = self._effect(one, metric, one.start)
        if found is None:
            return self._untold(one, metric, one.start)
        return self._judged(one, metric, found, compared_with)

    def together(self) -> list[tuple[Metric, list[str]]]:
        """Tasks that were begun within the same weeks for the same metric, the largest groups first."""
        groups: list[tuple[Metric, list[BegunTask]]] = []
        of_metric: dict[str, list[BegunTask]] = {}
        for one in sorted(self.begun, key=lambda one: one.start or date.max):
            metric = self._metrics[one.task.id]
            if metric is None or one.start is None:
                continue
            group = of_metric.get(metric.id)
            if group and group[-1].start and one.start - group[-1].start <= _WEEKS:
                group.append(one)
            else:
                of_metric[metric.id] = [one]
                groups.append((metric, of_metric[metric.id]))
        several = [(metric, [one.code for one in group]) for metric, group in groups if len(group) > 1]
        return sorted(several, key=lambda pair: -len(pair[1]))

    # --- inside

    def _effect(self, one: BegunTask, metric: Metric, start: date) -> tuple[Effect | None, str]:
        others = self._scores.comparisons(one, metric, start)
        key = (metric.id, start, one.lag_days, tuple(label for label, _ in others.values()))
        if key not in self._found:
            self._found[key] = task_effect(
                self._scores.series(metric.id),
                start,
                window_days=metric.window_days,
                comparisons={name: series for name, (_, series) in others.items()},
                lag=one.lag_days,
            )
        found = self._found[key]
        return found, others[found.compared_with][0] if found and found.compared_with else ""

    def _judged(self, one: BegunTask, metric: Metric, found: Effect, compared_with: str) -> TaskEffect:
        assert one.start is not None  # noqa: S101 - only what was begun has an effect
        history = self._scores.history(metric.id)
        earlier, later = (self._cases.of_run(metric, history, run) for run in runs_of(found, one.start))
        if metric.unit == "percent" and earlier and later:
            found = widened(found, sampling_error(found.before, found.after, (earlier, later)))
        full_on = one.start + timedelta(days=one.lag_days + (metric.window_days or 1) + effects.WEEK - 2)
        verdict = _verdict(metric, found)
        judged = Judged(found, metric, verdict, compared_with, (earlier, later), full_on)
        said = joined((words.judged_words(judged), *self._doubts(one, metric, one.start)))
        return replace(
            _told(one, metric, verdict, said),
            before=found.before, after=found.after, difference=found.difference, low=found.low, high=found.high,
            size_before=earlier.counted if earlier else None, size_after=later.counted if later else None,
            days=found.days, compared_with=compared_with,
        )  # fmt: skip

    def _untold(self, one: BegunTask, metric: Metric, start: date) -> TaskEffect:
        ready = effects.first_told(start, lag=one.lag_days)
        if self.today < ready:
            said = words.too_early_words(ready, one.lag_days)
            return _told(one, metric, "too_early", joined((said, self._beside(one, metric, start))))
        days = self._scores.series(metric.id).days
        return _told(one, metric, "too_few", words.too_few_words(metric, newest=days[-1] if days else None, needed=ready))  # fmt: skip

    def _doubts(self, one: BegunTask, metric: Metric, start: date) -> tuple[str, str]:
        first, last = effects.around(start, lag=one.lag_days)
        near: list[Event] = [event for event in self._events if first <= event.day <= last and event.kind != "task"]
        return self._beside(one, metric, start), words.events_words(near)

    def _beside(self, one: BegunTask, metric: Metric, start: date) -> str:
        others = (
            other.code
            for other in self.begun
            if other is not one
            and other.start is not None
            and abs(other.start - start) <= _WEEKS
            and self._metrics[other.task.id] == metric
        )
        return words.beside_words(list(dict.fromkeys(others)))


def _verdict(metric: Metric, found: Effect) -> str:
    if not found.is_clear or round(found.difference, metric.decimals) == 0:
        return "none"
    return "better" if (found.difference > 0) == (metric.better is Better.HIGHER) else "worse"


def _told(one: BegunTask, metric: Metric | None, verdict: str, said: str) -> TaskEffect:
    """A task without figures."""
    begun = one.start is not None and metric is not None
    return TaskEffect(
        number=one.task.id, code=one.code, title=one.title, area=one.area, owner=one.task.owner,
        metric=metric.id if metric else "", label=words.metric_label(metric) if metric else "",
        unit=metric.unit if metric else "", digits=metric.decimals if metric else 0, started_on=one.start,
        judged_from=one.judged_from if begun else None,
        ready_on=effects.first_told(one.start, lag=one.lag_days) if one.start and begun else None,
        before=None, after=None, difference=None, low=None, high=None, size_before=None, size_after=None, days=0,
        compared_with="", verdict=verdict, words=said, verdict_label=words.verdict_label(verdict),
        higher_is_better=metric is None or metric.better is Better.HIGHER,
    )  # fmt: skip
