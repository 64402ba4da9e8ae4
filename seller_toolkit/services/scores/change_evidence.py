"""What speaks for the causes of a change: values of both days, figures counted from rows, complaints, other rules."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from seller_toolkit.analysis.causes import CODE_OF_AREA, RELATED, Complaints, Evidence, Moved, turnovers
from seller_toolkit.analysis.parts import Circumstances, redefined
from seller_toolkit.analysis.ratings import DSR_WINDOW
from seller_toolkit.analysis.rolling import Turnover
from seller_toolkit.analysis.trend import FRESH_DAYS, Series, value_on_or_before
from seller_toolkit.analysis.unusual import unusualness
from seller_toolkit.analysis.worsening import span_of, worsening
from seller_toolkit.domain.profiles import Better, Metric, ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.scores import change_rows
from seller_toolkit.services.scores.change_breakdowns import Figure, items_of
from seller_toolkit.services.scores.change_causes import Told
from seller_toolkit.services.scores.change_rows import ReadOnce
from seller_toolkit.services.scores.standing import series_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, orders
from seller_toolkit.store.connection import Connection

DSR = "dsr"
"""The score that is a mean of ratings, so that the ratings themselves are its parts."""

SAME_VALUE_DAYS = 3
"""A platform's value this many days older is still set beside a counted one."""


@dataclass(frozen=True)
class Question:
    """Which change is to be explained. `weights`: shares of 1 by dimension id where the profile has none of its own."""

    shop: Shop
    profile: ScoreProfile
    target: str  # "total" or a dimension's id
    before_day: date
    now_day: date
    weights: Mapping[str, float] | None = None

    @property
    def metric(self) -> str:
        """The metric that holds the target's own value."""
        return self.profile.score_metric(self.target)

    @property
    def area(self) -> str:
        """Where people work on the target, "" for the total."""
        return "" if self.target == "total" else self.profile.dimension(self.target).area


@dataclass(frozen=True, eq=False)
class Gathered:
    """Everything that was found for a question. `series` are the shop's own values by metric id.

    `figures` are counted from rows, by metric id; `score` is the target's own, where it is a mean of ratings. `rules`: version
    and first day of the last rules that began between the days, `redefined` the metrics that they define anew.
    """

    asked: Question
    label: str
    series: Mapping[str, Series]
    values_before: Mapping[str, float]
    values_now: Mapping[str, float]
    figures: Mapping[str, Figure]
    score: Figure | None
    moved: tuple[Moved, ...]
    complaints: Complaints | None
    circumstances: Circumstances
    rules: tuple[str, date] | None
    redefined: frozenset[str]
    titles: Mapping[str, str] = field(default_factory=dict)
    metrics: Mapping[str, Metric] = field(default_factory=dict)

    @property
    def ends(self) -> tuple[float | None, float | None]:
        """The target's values: the platform's, or both counted where it shows none for one of the days."""
        shown = self.values_before.get(self.asked.metric), self.values_now.get(self.asked.metric)
        if None in shown and self.score is not None:
            return self.score.turn.before.value, self.score.turn.now.value
        return shown

    @property
    def all_figures(self) -> tuple[Figure, ...]:
        """The score's own first, then the others, the metric that got worst first."""
        strength = {moved.metric.id: moved.strength for moved in self.moved}
        others = sorted(self.figures.values(), key=lambda figure: -strength.get(figure.metric.id, 0.0))
        return (*([self.score] if self.score else []), *others)

    def evidence(self, change: float, lost: Sequence[tuple[str, float]]) -> Evidence:
        """The same for the analysis of causes; `lost` are the dimensions' parts of a total in points, by area."""
        asked = self.asked
        return Evidence(
            change=change,
            area=asked.area,
            digit=10.0 ** -asked.profile.metric(asked.metric).decimals,
            moved=self.moved,
            counted={metric: figure.turn for metric, figure in self.figures.items()},
            complaints=self.complaints,
            score=self.score.turn if self.score else None,
            redefined=self._redefined_metrics(),
            lost=lost,
            new_rules=self.rules is not None,
        )

    def _redefined_metrics(self) -> frozenset[str]:
        """Those of the target; dimensions' own values are no metrics."""
        asked = self.asked
        names = self.redefined - set(asked.profile.score_ids)
        if asked.target == "total":
            return names
        return frozenset(name for name in names if self.metrics[name].dimension == asked.target)

    def told(self, aspects: Mapping[str, str]) -> Told:
        """The same for the words of causes."""
        asked = self.asked
        return Told(
            shop_id=asked.shop.id,
            metrics=self.metrics,
            aspects=aspects,
            titles=self.titles,
            figures=self.figures,
            complaint_days=change_rows.complaint_days(asked.before_day, asked.now_day),
            score=self.score,
            rules=self.rules,
        )


def gather(
    workspace: Workspace,
    connection: Connection,
    asked: Question,
    series: Mapping[str, Series],
) -> Gathered:
    """Read and count what a question needs. `series` holds at least the profile's own values.

    Several questions about the same shop and last day share what they read, as long as nothing is imported or undone.
    """
    once = change_rows.once_for(workspace, connection, asked.shop, asked.now_day)
    return _Gathering(workspace, connection, asked, series, once).gathered()


class _Gathering:
    """One question while its evidence is read."""

    def __init__(
        self,
        workspace: Workspace,
        connection: Connection,
        asked: Question,
        series: Mapping[str, Series],
        once: ReadOnce,
    ) -> None:
        self.workspace, self.connection, self.once = workspace, connection, once
        self.now_rules = self._rules_on(asked.profile, asked.now_day)
        self.before_rules = self._rules_on(asked.profile, asked.before_day)
        self.asked = replace(asked, profile=self.now_rules)
        self.candidates = tuple(self._candidates())
        self.series = {**self._other_series(series), **series}

    def gathered(self) -> Gathered:
        asked, days = self.asked, (self.asked.before_day, self.asked.now_day)
        turns, score = self._turns(), self._score()
        titles = self._titles(items_of([*turns.values(), *([score.turn] if score else [])]))
        by_id = {metric.id: metric for metric in self.candidates}
        figures = {name: self._figure(by_id[name], turn, titles) for name, turn in turns.items()}
        own = asked.profile.metric(asked.metric)
        anew = redefined(self.before_rules, self.now_rules)
        return Gathered(
            asked=asked,
            label=labels.total_label() if asked.target == "total" else own.label.of(language()),
            series=self.series,
            values_before=self._values(days[0]),
            values_now=self._values(days[1]),
            figures=figures,
            score=self._figure(own, score.turn, titles) if score else None,
            moved=tuple(self._moved(figures)),
            complaints=self.once.get(
                ("complaints", *days),
                lambda: change_rows.complaints(self.workspace, self.connection, asked.shop, *days),
            ),
            circumstances=self._circumstances(),
            rules=self._rules_between(),
            redefined=anew,
            titles=titles,
            metrics=self.workspace.metrics,
        )

    def _rules_on(self, profile: ScoreProfile, day: date) -> ScoreProfile:
        """The version in force on a day; the given one, which may have the shop's own weights, where it is that version."""
        found = self.workspace.profiles.on(profile.id, day)
        return profile if found.version == profile.version else found

    def _candidates(self) -> Iterator[Metric]:
        """Metrics that can speak for a cause: the score's own; for a dimension those of its areas in any score of the shop."""
        asked = self.asked
        related = RELATED.get(asked.area)
        others = self.workspace.profiles.for_platform(asked.shop.platform, asked.now_day)
        profiles = (
            [self.now_rules] if related is None else [self.now_rules, *(p for p in others if p.id != self.now_rules.id)]
        )
        for profile in profiles:
            for metric in profile.metrics:
                inner = metric.id not in profile.score_ids and metric.window_days != 1
                if inner and (related is None or CODE_OF_AREA.get(metric.area) in related):
                    yield metric

    def _other_series(self, known: Mapping[str, Series]) -> Mapping[str, Series]:
        """Values of metrics of other scores."""
        missing = tuple(metric.id for metric in self.candidates if metric.id not in known)
        if not missing:
            return {}
        first = self.asked.before_day - timedelta(days=400)
        return series_of(self.connection, self.asked.shop.id, missing, first=first, last=self.asked.now_day)

    def _turns(self) -> dict[str, Turnover]:
        asked = self.asked
        exemptions = [
            one
            for p in self.workspace.profiles.for_platform(asked.shop.platform, asked.now_day)
            for one in p.exemptions
        ]
        counted = change_rows.counted_metrics(
            self.connection, asked.shop, self.candidates, exemptions, asked.before_day, asked.now_day, self.once
        )
        return turnovers(counted, asked.before_day, asked.now_day)

    def _score(self) -> change_rows.ScoreRatings | None:
        asked = self.asked
        if asked.profile.id != DSR:
            return None
        return change_rows.score_ratings(self.connection, asked.shop, asked.metric, asked.before_day, asked.now_day)

    def _titles(self, items: Collection[str]) -> dict[str, str]:
        """The titles of items, found among the rows of these days as a rule."""
        asked = self.asked
        first = change_rows.first_read(asked.before_day, asked.now_day) - change_rows.REACH
        if asked.profile.id == DSR:
            first = DSR_WINDOW.first(asked.before_day)
        known = self.once.get(
            ("titles", first, asked.now_day),
            lambda: orders.titles_between(self.connection, asked.shop.id, first, asked.now_day),
        )
        missing = frozenset(items) - known.keys()
        if missing:  # looked for in all rows
            found = lambda: orders.item_titles(self.connection, asked.shop.id, missing)  # noqa: E731
            known = known | self.once.get(("titles of", missing), found)
        return {item: known[item] for item in items if item in known}

    def _figure(self, metric: Metric, turn: Turnover, titles: Mapping[str, str]) -> Figure:
        """A counted metric beside what the platform says."""
        asked = self.asked
        shown = [self._platform(metric.id, day) for day in (asked.before_day, asked.now_day)]
        return Figure(asked.shop.id, metric, turn, titles, shown[0], shown[1], self._coverage(metric.id, turn))

    def _platform(self, metric: str, day: date) -> float | None:
        series = self.series.get(metric)
        return value_on_or_before(series, day, max_age=SAME_VALUE_DAYS) if series else None

    def _coverage(self, metric: str, turn: Turnover) -> float | None:
        """The cases that were counted of those that the platform says it counted."""
        day = self.asked.now_day
        first = day - timedelta(days=SAME_VALUE_DAYS)
        found = observations.between(self.connection, self.asked.shop.id, first=first, last=day, metrics=(metric,))
        said = [denominator for denominator in found.denominator if denominator]
        return min(1.0, turn.now.cases / said[-1]) if said else None

    def _values(self, day: date) -> dict[str, float]:
        found = {name: value_on_or_before(one, day, max_age=FRESH_DAYS) for name, one in self.series.items()}
        return {name: value for name, value in found.items() if value is not None}

    def _moved(self, figures: Mapping[str, Figure]) -> Iterator[Moved]:
        """The metrics' moves as the platform shows them, else as counted."""
        days = self.asked.before_day, self.asked.now_day
        for metric in self.candidates:
            series, figure = self.series.get(metric.id), figures.get(metric.id)
            ends = [value_on_or_before(series, day, max_age=FRESH_DAYS) if series else None for day in days]
            if None in ends and figure is not None:
                ends = [figure.turn.before.value, figure.turn.now.value]
            before, now = ends
            if before is None or now is None:
                continue
            worse = worsening(metric, before, now, span=span_of(self.now_rules, metric.id))
            unusual = unusualness(series, *days, digit=10.0**-metric.decimals) if series else None
            sign = -1.0 if metric.better is Better.HIGHER else 1.0
            yield Moved(metric, before, now, worse, None if unusual is None else sign * unusual)

    def _circumstances(self) -> Circumstances:
        asked, shop = self.asked, self.asked.shop
        staged = bool(self.now_rules.stages or self.before_rules.stages)
        days = (asked.before_day, asked.now_day)
        counted = [self._paid_orders(shop, day) if staged else None for day in days]
        return Circumstances(
            earlier=self.before_rules,
            orders_before=counted[0],
            orders_now=counted[1],
            history=self.series,
            days=days,
        )

    def _paid_orders(self, shop: Shop, day: date) -> float | None:
        return self.once.get(("paid", day), lambda: change_rows.paid_orders(self.connection, shop, day))

    def _rules_between(self) -> tuple[str, date] | None:
        """The last version that began after the first day; a score's first version replaced no other."""
        asked = self.asked
        versions = [one for one in self.workspace.profiles.versions if one.id == asked.profile.id]
        begun = [one for one in versions[1:] if asked.before_day < one.valid_from <= asked.now_day]
        return (begun[-1].version, begun[-1].valid_from) if begun else None
