"""Why a score changed: its parts, the figures counted from the rows behind it, the causes, and what else was seen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import fsum

from seller_toolkit.analysis.causes import causes_of
from seller_toolkit.analysis.lags import CourierLag, late_courier
from seller_toolkit.analysis.parts import ChangePart, Split, split_change
from seller_toolkit.analysis.rolling import Part, Turnover, flow_past_stayed
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.metric_help import help_in
from seller_toolkit.services.reviews.review_inbox import aspect_labels
from seller_toolkit.services.scores import courier_lags
from seller_toolkit.services.scores.change_breakdowns import Breakdown, BreakdownRow, breakdowns_of
from seller_toolkit.services.scores.change_causes import CauseLine, cause_line
from seller_toolkit.services.scores.change_evidence import Gathered, Question, gather
from seller_toolkit.services.scores.score_rules import Weights, weights_of
from seller_toolkit.services.scores.score_trend import TrendView, changed_between, compared
from seller_toolkit.services.scores.sentences import finding_reason
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection

__all__ = [
    "Breakdown",
    "BreakdownRow",
    "CauseLine",
    "ChangeView",
    "CourierLine",
    "PartLine",
    "explained",
    "score_change",
]

BEHIND, NOTES, COURIERS = 3, 3, 3
"""How many lines of each kind are worth reading beside a chart."""

ITEMS = 4
"""Items whose new ratings are parts of their own; the others are one part."""

TRUSTED = 0.1
"""Ratings explain a DSR when they give it to this many points on both days; fewer of them are no fair sample."""

TELLING = (FindingKind.BELOW_LINE, FindingKind.NEAR_LINE, FindingKind.TOPIC)
"""Findings that say more than the parts do; falls are the parts themselves."""


@dataclass(frozen=True)
class PartLine:
    """One part. `value` is its share of the change in points, None where the weight is unknown.

    `helped`: it moved in the direction of the change; parts that did not are no reason for it. `kind`: see `ChangePart`, or
    "came" and "left" for ratings. `rows`: how many stored rows it stands on.
    """

    metric: str
    label: str
    unit: str
    digits: int
    before: float
    now: float
    value: float | None
    helped: bool
    kind: str = "metric"
    rows: int = 2
    help: str = ""  # what the metric is, see `metric_help`


@dataclass(frozen=True)
class CourierLine:
    """One courier: parcels picked up late of those that could be judged, paid in the last thirty days and before."""

    courier: str
    late: int
    judged: int
    late_before: int
    judged_before: int


@dataclass(frozen=True)
class ChangeView:
    """A score's change between two days. Where `weighted`, the parts' values and `unexplained` add up to it.

    `weights_from` says in words where the weights are from ("" where the rules publish them, or there are none).
    """

    target: str
    label: str
    digits: int
    before: float
    before_day: date
    now: float
    now_day: date
    weighted: bool
    parts: tuple[PartLine, ...]  # those that did most first
    unexplained: float
    behind: tuple[PartLine, ...]  # metrics below the dimensions that moved the total
    notes: tuple[str, ...]  # what else was found, in sentences
    couriers: tuple[CourierLine, ...]
    rules: str  # the version of the rules that began in between, "" for none
    breakdowns: tuple[Breakdown, ...] = ()
    causes: tuple[CauseLine, ...] = ()  # those that cost most first
    weights_from: str = ""

    @property
    def change(self) -> float:
        return self.now - self.before

    @property
    def flat(self) -> bool:
        """Whether the change shows in none of the platform's digits."""
        return round(self.change, self.digits) == 0


def score_change(
    context: JobContext,
    workspace: Workspace,
    view: TrendView,
    target: str,
    days: int,
    between: tuple[date, date] | None = None,
) -> Outcome[ChangeView | None]:
    """What stands behind the change of a view's score over its last `days` days, or `between` two days.

    None where nothing can be compared.
    """
    context.report(0, 1)
    change = compared(view, target, days) if between is None else changed_between(view, target, *between)
    if view.profile is None or change is None:
        return Outcome(None)
    asked = Question(view.shop, view.profile, target, change.before_day, change.now_day)
    with workspace.store.read() as connection:
        found = explained(workspace, connection, asked, view.series)
        if found is None:
            return Outcome(None)
        couriers = _couriers(connection, view, found, change.now_day)
    notes = (*found.notes, *_notes(workspace, view, target))
    return Outcome(replace(found, notes=notes, couriers=couriers))


def explained(
    workspace: Workspace, connection: Connection, asked: Question, series: Mapping[str, Series]
) -> ChangeView | None:
    """The change that a question asks for, without what the trend view adds; None where a day has no value.

    Weights that the question does not bring are the best that are known of the shop; inferred ones are told as such.
    """
    known = None
    if asked.target == "total" and asked.weights is None:
        known = weights_of(workspace, connection, asked.shop, asked.profile, asked.now_day, series)
        asked = replace(asked, weights=known.shares if known else None)
    found = gather(workspace, connection, asked, series)
    before, now = found.ends
    if before is None or now is None:
        return None
    desk = _Desk(workspace, found, before, now)
    split, rated = desk.split(), desk.ratings()
    parts = rated or tuple(desk.part(part) for part in (split.parts if split else ()))
    values = [part.value for part in parts if part.value is not None]
    own = found.asked.profile.metric(asked.metric)
    told = found.told(aspect_labels(workspace))
    return ChangeView(
        target=asked.target,
        label=found.label,
        digits=own.decimals,
        before=before,
        before_day=asked.before_day,
        now=now,
        now_day=asked.now_day,
        weighted=bool(rated) or (split is not None and split.weighted),
        parts=parts,
        unexplained=(now - before) - fsum(values),
        behind=desk.behind(split) if split else (),
        notes=tuple(desk.notes(trusted=bool(rated))),
        couriers=(),
        rules=found.rules[0] if found.rules else "",
        breakdowns=tuple(one for figure in found.all_figures for one in breakdowns_of(figure)),
        causes=tuple(cause_line(cause, told) for cause in causes_of(found.evidence(now - before, desk.lost(split)))),
        weights_from=_origin(known) if known and split is not None and split.weighted else "",
    )


def _origin(known: Weights) -> str:
    """Where weights are from, in words; "" for the platform's published ones."""
    if known.origin == "inferred":
        error = max(known.errors.values(), default=0.0) * 200  # two standard errors, in percent
        words = translate("Change", "inferred from {days} of your own days, error up to ±{error}%")
        return words.format(days=number(known.days), error=number(error, 1))
    if known.origin == "page":
        return translate("Change", "from your score page")
    return translate("Change", "typed by you") if known.origin == "own" else ""


class _Desk:
    """What was gathered for a change, turned into lines."""

    def __init__(self, workspace: Workspace, found: Gathered, before: float, now: float) -> None:
        self.metrics, self.found, self.asked = workspace.metrics, found, found.asked
        self.before, self.now = before, now

    def split(self, target: str = "") -> Split | None:
        """The parts by the rules of the score, of the target or of a dimension below it."""
        asked, found = self.asked, self.found
        return split_change(
            asked.profile, found.values_before, found.values_now, asked.weights, target=target or asked.target,
            known=found.circumstances,
        )  # fmt: skip

    def part(self, part: ChangePart) -> PartLine:
        metric = self.metrics[part.metric]
        figure = self.found.figures.get(part.metric)
        rows = round(figure.turn.before.cases + figure.turn.now.cases) if figure else 2
        return PartLine(
            part.metric, _label(metric), metric.unit, metric.decimals, part.before, part.now, part.value,
            part.strength > 0, part.kind, rows, help_in(self.asked.profile, part.metric),
        )  # fmt: skip

    def lost(self, split: Split | None) -> tuple[tuple[str, float], ...]:
        """The dimensions' parts of a total in points, each with its dimension's area."""
        if split is None or self.asked.target != "total":
            return ()
        areas = {d.id: d.area for d in self.asked.profile.dimensions}
        dimensions = [(self.metrics[part.metric].dimension, part) for part in split.parts if part.kind == "dimension"]
        return tuple((areas[d], part.value) for d, part in dimensions if part.value is not None and d in areas)

    def behind(self, split: Split) -> tuple[PartLine, ...]:
        """The metrics that did most in the dimensions that moved the total its way; none for a dimension."""
        found: list[ChangePart] = []
        for part in split.parts:
            dimension = self.metrics[part.metric].dimension
            below = self.split(dimension) if part.kind in ("dimension", "rules") and dimension else None
            if self.asked.target == "total" and below and part.strength > 0 and below.change * split.change > 0:
                found += [metric for metric in below.parts if metric.strength > 0]
        found.sort(key=lambda part: -part.strength)
        return tuple(self.part(part) for part in found[:BEHIND])

    def ratings(self) -> tuple[PartLine, ...]:
        """The ratings that came, by item, and those that left; nothing where there are none or too few to explain it."""
        figure = self.found.score
        if figure is None or not self._trusted():
            return ()
        turn = figure.turn
        taken = flow_past_stayed(turn, "item" if "item" in turn.tally.groups else "")
        if taken is None:
            return ()
        came = [part for part in taken.parts if part.move == "came"]
        left = [part for part in taken.parts if part.move == "left"]
        named = came[:ITEMS] if len(came) > 1 else []
        lines = [self._flowed(turn, "came", self._item_label(part), [part]) for part in named]
        if others := came[len(named) :]:
            label = translate("Change", "New ratings of other items") if named else translate("Change", "New ratings")
            lines.append(self._flowed(turn, "came", label, others))
        if left:
            lines.append(self._flowed(turn, "left", translate("Change", "Ratings that left the period"), left))
        return tuple(sorted(lines, key=lambda line: -(line.value or 0.0) * (1 if self.now >= self.before else -1)))

    def _item_label(self, part: Part) -> str:
        title = self.found.titles.get(part.label, part.label) or translate("Change", "not known")
        return translate("Change", "New ratings: {item}").format(item=title)

    def _flowed(self, turn: Turnover, kind: str, label: str, parts: list[Part]) -> PartLine:
        """New ratings stand against the mean of those that stayed, ratings that left the other way round."""
        own = self.metrics[self.asked.metric]
        cases = fsum(part.cases_before + part.cases_now for part in parts)
        total = fsum((part.now or part.before or 0.0) * (part.cases_before + part.cases_now) for part in parts)
        level = turn.stayed.value if turn.stayed.cases else turn.before.value
        value = fsum(part.value for part in parts)
        ends = (level or 0.0, total / cases) if kind == "came" else (total / cases, level or 0.0)
        helped = value * (self.now - self.before) > 0
        return PartLine(own.id, label, own.unit, own.decimals, *ends, value, helped, kind, round(cases))

    def _trusted(self) -> bool:
        """Whether the ratings give what the platform shows, as far as it shows anything."""
        figure = self.found.score
        if figure is None or figure.platform_before is None or figure.platform_now is None:
            return figure is not None
        counted = figure.turn.before.value or 0.0, figure.turn.now.value or 0.0
        return all(
            abs(mean - shown) <= TRUSTED
            for mean, shown in zip(counted, (figure.platform_before, figure.platform_now), strict=True)
        )

    def notes(self, *, trusted: bool) -> Iterator[str]:
        figure = self.found.score
        if figure is None:
            return
        digits = self.metrics[self.asked.metric].decimals
        values = figure.turn.before.value, figure.turn.now.value, figure.platform_before, figure.platform_now
        counted = [number(value, digits) for value in values]
        if not trusted:
            words = translate(
                "Change",
                "The imported ratings give {before} → {now}, the platform shows {shown_before} → {shown_now}: too many are missing to take the score apart.",
            )
        elif figure.platform_now is None:
            words = translate(
                "Change", "Counted from the imported ratings; the platform's own score of these days is not there."
            )
        else:
            words = translate(
                "Change",
                "Counted from the imported ratings: {before} → {now}; the platform shows {shown_before} → {shown_now}.",
            )
        yield words.format(before=counted[0], now=counted[1], shown_before=counted[2], shown_now=counted[3])


def _notes(workspace: Workspace, view: TrendView, target: str) -> Iterator[str]:
    aspects = aspect_labels(workspace)
    telling = [f for f in view.findings if f.kind in TELLING and _speaks_of(f, target)]
    for finding in telling[:NOTES]:
        yield finding_reason(finding, workspace.metrics, aspects)


def _speaks_of(finding: Finding, target: str) -> bool:
    """Complaints of every kind may concern the total; all else is of its own dimension."""
    if target == "total":
        return finding.dimension == "" or finding.kind is FindingKind.TOPIC
    return finding.dimension == target


def _couriers(connection: Connection, view: TrendView, found: ChangeView, day: date) -> tuple[CourierLine, ...]:
    """The couriers with most late parcels, where one stands out and the score has to do with logistics."""
    if view.profile is None or not _is_logistics(view.profile, found):
        return ()
    lags = courier_lags.two_periods(connection, view.shop, day)
    if late_courier(lags) is None:
        return ()
    return tuple(_courier(lag) for lag in lags[:COURIERS] if lag.courier and lag.now.late)


def _is_logistics(profile: ScoreProfile, found: ChangeView) -> bool:
    areas = {dimension.id: dimension.area for dimension in profile.dimensions}
    if found.target in areas:
        return areas[found.target] == "logistics"
    moved = {part.metric.rpartition(".")[2] for part in found.parts if part.helped}
    return any(areas.get(dimension) == "logistics" for dimension in moved)


def _courier(lag: CourierLag) -> CourierLine:
    return CourierLine(lag.courier, lag.now.late, lag.now.judged, lag.before.late, lag.before.judged)


def _label(metric: Metric) -> str:
    return metric.label.of(language())
