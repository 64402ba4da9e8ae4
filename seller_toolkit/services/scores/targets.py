"""What it takes to reach a goal: how many real ratings or orders, until when, and which metric gains most."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seller_toolkit.analysis.forecast import Arrival, arrival
from seller_toolkit.analysis.rolloff import DayTotals
from seller_toolkit.analysis.targets import (
    BestCase,
    Lever,
    best_case,
    by_effort,
    needed_for_mean,
    shown_as,
)
from seller_toolkit.analysis.volumes import fit_volume
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.i18n.formats import long_day, measured, number
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import basis_words
from seller_toolkit.services.scores.forecasts import FARTHEST, label_of, standing_of
from seller_toolkit.services.scores.goal_counts import horizon, is_mean, needed, pace, quick_case, what
from seller_toolkit.services.scores.score_basis import Basis, find_basis
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.workspace import Workspace

RARE = 0.05
"""Goals that fewer of the futures reach are called out of reach."""

_REACH = 20.0
"""Points of percent that a slider of a rate goes below its value: further down nobody wants to look."""


@dataclass(frozen=True)
class TargetView:
    """How far one score is from a goal. `needed` counts cases of `what`; None: it cannot be reached or not be counted.

    `needed` is the closed form, with nothing leaving the window; `reach_day` and `range` (the earliest and the latest day)
    come from the shop's own volume and rate with what leaves. `assumption` and `notes` are sentences.
    """

    target: str
    metric: str
    label: str
    digits: int
    current: float | None
    goal: float
    what: str  # in words: "ratings of five stars", "orders without a quality return"
    needed: int | None
    per_day: float | None  # cases that come in each day at the shop's own pace
    reach_day: date | None
    range: tuple[date, date] | None
    assumption: str
    notes: tuple[str, ...] = ()
    countable: bool = True  # False: no number of cases can be told; a `needed` of None then does not mean out of reach


@dataclass(frozen=True)
class WhatIfMetric:
    """A slider: a metric or dimension at `value`, from `low` to `high`. `weight` is its share of the score, None: unknown.

    `needed` counts the good cases (`what`) that bring it to `goal` (its peers' average, its line or the next step).
    """

    metric: str
    label: str
    unit: str
    digits: int
    better: str
    value: float
    low: float
    high: float
    weight: float | None
    goal: float | None
    goal_words: str
    needed: int | None
    what: str
    gain: float | None  # points of the score that reaching the goal brings, None: not known


@dataclass(frozen=True)
class WhatIfView:
    """What the sliders start from. `rows`: those that gain most per effort first. `base` is the score of now.

    The score for other values is `base + Σ weight × (value − row's value)` within the scale, only where every moved row has
    a weight (`origin` says where the weights are from, in words); else the sliders tell the cases that are needed alone.
    """

    target: str
    label: str
    digits: int
    base: float | None
    low: float
    high: float
    rows: tuple[WhatIfMetric, ...]
    origin: str
    notes: tuple[str, ...] = ()

    def score_with(self, values: Mapping[str, float]) -> float | None:
        """The score when metrics stand at `values` (by id; those that are not named stay where they are), on the scale.

        None where the score of now or the weight of a metric that moved is not known.

        Raises:
            KeyError: a value is of a metric that is no row.
        """
        rows = {row.metric: row for row in self.rows}
        moved = {metric: value - rows[metric].value for metric, value in values.items()}
        score = self.base
        for metric, change in moved.items():
            weight = rows[metric].weight
            if change != 0:
                score = None if score is None or weight is None else score + weight * change
        return None if score is None else min(max(score, self.low), self.high)


def target(
    context: JobContext, workspace: Workspace, shop_id: int, target: str, goal: float, profile: str = ""
) -> Outcome[TargetView]:
    """What it takes to bring "total", a dimension or a metric (by id) of a shop's score to a goal.

    Raises:
        UserError: the shop has no score, the score no such part, or no value lies at the goal.
    """
    context.report(0, 2)
    with workspace.store.read() as connection:
        stand = standing_of(workspace, connection, shop_id, profile)
        basis = find_basis(connection, stand, target)
    context.report(1, 2)
    low, high = basis.scale
    if not low <= goal <= high:
        raise UserError("goal.off_scale", goal=goal, low=low, high=high)
    return Outcome(_target_view(stand, basis, goal))


def what_if(
    context: JobContext, workspace: Workspace, shop_id: int, target: str, profile: str = ""
) -> Outcome[WhatIfView]:
    """What the sliders of "total" or of a dimension start from, what gains most per effort first.

    Raises:
        UserError: the shop has no score, or the score no such part.
    """
    context.report(0, 2)
    with workspace.store.read() as connection:
        stand = standing_of(workspace, connection, shop_id, profile)
        basis = find_basis(connection, stand, target)
        metrics = _sliders(stand, basis)
        bases = [find_basis(connection, stand, metric.id) for metric in metrics]
    context.report(1, 2)
    return Outcome(_what_if_view(stand, basis, bases))


# --- a goal -------------------------------------------------------------------------------------------------------


def _target_view(stand: Standing, basis: Basis, goal: float) -> TargetView:
    higher, now = basis.metric.better is Better.HIGHER, basis.value
    view = TargetView(
        basis.target, basis.metric.id, label_of(stand, basis), basis.metric.decimals, now, goal, what(basis),
        needed(basis, goal), pace(basis), None, None, "", countable=is_mean(basis) and basis.cases is not None,
    )  # fmt: skip
    if now is None or basis.last is None:
        return replace(view, notes=(translate("Target", "No value of this score is known yet."),))
    if now >= goal if higher else now <= goal:
        return replace(view, needed=0, reach_day=basis.last, range=(basis.last, basis.last))
    paths = basis.paths(basis.days(horizon(basis)))
    found = arrival(paths, goal, higher=higher) if paths else None
    reach = found.day if found else None
    span = (found.earliest, found.latest) if found and found.earliest and found.latest else None
    notes = (
        *_count_notes(basis, view),
        *_rounding(basis, view),
        *_arrival_notes(basis, view, found),
        *basis_words.notes(basis),
    )
    words = basis_words.assumption(basis) if paths else ""
    return replace(view, reach_day=reach, range=span, assumption=words, notes=notes)


def _count_notes(basis: Basis, view: TargetView) -> tuple[str, ...]:
    """What the number means, or why there is none; and the number at the shop's own mean."""
    if not is_mean(basis):
        return (
            translate("Target", "This score is made of several metrics by steps that are not published: no number of orders or ratings can be told. See what if."),
        )  # fmt: skip
    if basis.cases is None:
        return (translate("Target", "How many cases stand behind the value is not known, so they cannot be counted."),)
    if view.needed is None:
        return (translate("Target", "More cases alone never bring it there."),)
    words = translate("Target", "Counted on the {count} cases behind the value, as if none of them left the window.")
    found = [words.format(count=number(basis.cases))]
    if basis.metric.better is Better.LOWER and basis.metric.unit != "percent":
        quick = translate(
            "Target", "A quick case takes {value}, as on the shop's best day or a tenth less than the goal."
        )
        found.append(
            quick.format(value=measured(quick_case(basis, view.goal), basis.metric.unit, basis.metric.decimals))
        )
    mean = basis_words.recent_mean(basis)
    if mean is not None and basis.metric.unit == "score" and basis.recounted is not None and mean < basis.scale[1]:
        found.append(_own_mean(basis, view.goal, mean, basis.recounted))
    return tuple(found)


def _own_mean(basis: Basis, goal: float, mean: float, now: float) -> str:
    own = needed_for_mean(now, basis.cases or 0.0, goal, mean)
    shown = number(mean, basis.metric.decimals)
    if own is None:
        words = translate(
            "Target", "New ratings have a mean of {mean}, not above the goal: more like them do not reach it."
        )
        return words.format(mean=shown)
    words = translate("Target", "With new ratings as they are (mean {mean}) it takes {count}.")
    return words.format(mean=shown, count=number(own))


def _rounding(basis: Basis, view: TargetView) -> tuple[str, ...]:
    """A page that rounds shows the goal a little earlier; whether it does is not known."""
    if basis.metric.better is not Better.HIGHER or not view.needed:
        return ()
    lowest = shown_as(view.goal, basis.metric.decimals)
    fewer = needed(basis, lowest)
    if fewer is None or fewer == view.needed:
        return ()
    words = translate(
        "Target", "If the page rounds, {lowest} is shown as {goal} already: then {count} are enough (unverified)."
    )
    digits = basis.metric.decimals
    return (words.format(lowest=number(lowest, digits + 1), goal=number(view.goal, digits), count=number(fewer)),)


def _arrival_notes(basis: Basis, view: TargetView, found: Arrival | None) -> tuple[str, ...]:
    notes = []
    best = _best_case(basis, view.goal)
    if best is not None:
        words = translate(
            "Target",
            "With nothing but {what} at your pace it is reached on {day} at the earliest: {count} by then, while old ones leave.",
        )
        notes.append(words.format(what=view.what, day=long_day(best.day), count=number(best.cases)))
    if found is not None and found.day is None:
        words = translate("Target", "At your own pace it is reached within {days} days with a chance of about {share}.")
        if found.share < RARE:
            words = translate("Target", "At your own pace it is not reached within {days} days.")
        share = measured(max(1, round(found.share * 10)) * 10, "percent", 0)
        notes.append(words.format(days=number(horizon(basis)), share=share))
    return tuple(notes)


def _best_case(basis: Basis, goal: float) -> BestCase | None:
    if basis.tally is None or basis.last is None:
        return None
    totals = DayTotals.of(basis.tally, until=basis.last)
    volume = fit_volume(totals.counts, basis.last.toordinal())
    ahead = volume.expected(basis.last.toordinal() + 1, FARTHEST)
    return best_case(basis.tally, basis.window, goal, last=basis.last, volumes=ahead, best=basis.scale[1])


# --- sliders ------------------------------------------------------------------------------------------------------


def _sliders(stand: Standing, basis: Basis) -> list[Metric]:
    """The dimensions where any weight is known, else the metrics behind the target, else the target itself."""
    profile = stand.profile
    total = profile.total is not None and profile.total.id == basis.metric.id
    own = [profile.metric(profile.score_metric(d.id)) for d in profile.dimensions]
    if total and any(d.weight is not None for d in profile.dimensions):
        return [metric for metric in own if stand.value(metric.id) is not None]
    scores = set(profile.score_ids)
    behind = [
        metric
        for metric in profile.metrics
        if metric.id not in scores
        and metric.window_days != 1
        and metric.dimension
        and (total or metric.dimension == basis.metric.dimension)
        and stand.value(metric.id) is not None
    ]
    if behind:
        return behind
    return [metric for metric in (own if total else [basis.metric]) if stand.value(metric.id) is not None]


def _what_if_view(stand: Standing, basis: Basis, bases: Sequence[Basis]) -> WhatIfView:
    rows = {row.metric: row for row in (_slider(stand, one) for one in bases)}
    levers = by_effort([_lever(one, rows[one.metric.id]) for one in bases])
    known = [d for d in stand.profile.dimensions if d.weight is not None]
    low, high = basis.scale
    return WhatIfView(
        basis.target, label_of(stand, basis), basis.metric.decimals, basis.value, low, high,
        tuple(rows[lever.metric] for lever in levers), _origin(stand, rows.values()), () if known else _unweighted(stand),
    )  # fmt: skip


def _slider(stand: Standing, basis: Basis) -> WhatIfMetric:
    metric, value = basis.metric, basis.value or 0.0
    goal, words = _goal_of(stand, basis, value)
    weight = _weight(stand, metric)
    low, high = _ends(basis, value)
    cases = needed(basis, goal) if goal is not None else None
    return WhatIfMetric(
        metric.id, label_of(stand, basis), metric.unit, metric.decimals, metric.better.value, value, low,
        high, weight, goal, words, cases, what(basis) if cases is not None else "",
        None if weight is None or goal is None else weight * (goal - value),
    )  # fmt: skip


def _ends(basis: Basis, value: float) -> tuple[float, float]:
    """Where a slider begins and ends: the scale of a score, about the value of a rate or duration."""
    metric, (low, high) = basis.metric, basis.scale
    if metric.better is Better.LOWER:
        return low, min(high, max(2 * value, 10.0**-metric.decimals))
    return (max(low, value - _REACH), high) if metric.unit == "percent" else (low, high)


def _goal_of(stand: Standing, basis: Basis, value: float) -> tuple[float | None, str]:
    """The peers' average or a line that is not reached yet, else a step: a tenth of the way to the best."""
    metric = basis.metric
    higher = metric.better is Better.HIGHER
    near = [(stand.peers[metric.id], translate("Target", "peers' average"))] if metric.id in stand.peers else []
    near += [
        (status.threshold.value, status.threshold.label.of(language()))
        for status in stand.lines
        if stand.profile.score_metric(status.threshold.target) == metric.id
    ]
    missing = [one for one in near if (one[0] > value if higher else one[0] < value)]
    if missing:
        return min(missing, key=lambda one: abs(one[0] - value))
    step = (basis.scale[1] - value if higher else basis.scale[0] - value) / 10
    goal = round(value + step, metric.decimals)
    if goal == value:
        return None, ""
    return goal, translate("Target", "a tenth of the way to the best")


def _lever(basis: Basis, row: WhatIfMetric) -> Lever:
    span = (row.high - row.low) or 1.0
    short = abs(row.goal - row.value) / span if row.goal is not None else 0.0
    return Lever(row.metric, row.needed, pace(basis), row.gain, short)


def _weight(stand: Standing, metric: Metric) -> float | None:
    """The share of the total that a dimension has; metrics have none of their own here."""
    if metric.id not in stand.profile.score_ids or not metric.dimension:
        return None
    return stand.profile.dimension(metric.dimension).weight


def _origin(stand: Standing, rows: Iterable[WhatIfMetric]) -> str:
    if not any(row.weight is not None for row in rows):
        return ""
    return translate("Target", "the rules or your own entry ({version})").format(version=stand.profile.version)


def _unweighted(stand: Standing) -> tuple[str, ...]:
    if stand.profile.total is None:
        return ()
    return (
        translate("Target", "The platform does not publish the weights: the cases of each metric can be told, the score cannot."),
    )  # fmt: skip
