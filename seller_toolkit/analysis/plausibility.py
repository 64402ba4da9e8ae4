"""Which new values of a score want a second look before they are stored, however they came: typed, pasted or read."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seller_toolkit.domain.pages import FLAGS, JUMP, MISFIT, OFF_SCALE, SWAPPED
from seller_toolkit.domain.profiles import Metric, ScoreProfile

SCORE_STEP = 0.08  # of the scale's span: more than a score that averages thirty days moves in one
RATE_STEP = 2.0  # percentage points
SHARE_STEP = 0.6  # of what a rate or a duration has to go to its end
LONGEST_PAUSE = 9  # days; after a longer pause nothing is known of how far a value may have moved
HALF_DIGIT = 0.5


@dataclass(frozen=True)
class Before:
    """The last value that is known of a metric, `days` before the new one."""

    value: float
    days: int = 1


@dataclass(frozen=True)
class Parts:
    """What besides its dimensions goes into a total. Shares of `weights` are by dimension id and sum to 1, empty: unknown."""

    weights: Mapping[str, float] = field(default_factory=dict)
    bonus: float | None = None
    deduction: float | None = None


def doubts(
    values: Mapping[str, float],
    before: Mapping[str, Before],
    metrics: Mapping[str, Metric],
    *,
    profile: ScoreProfile | None = None,
    parts: Parts = Parts(),
) -> dict[str, tuple[str, ...]]:
    """Flags of `domain.pages` for each value that has any, the gravest first.

    `values` and `before` are by metric id, in the metric's unit. With a `profile` its total is held against its
    dimensions: a weighted mean lies between the lowest and the highest of them, and is exactly known where the weights are.
    """
    found: dict[str, set[str]] = {}
    for metric_id, value in values.items():
        metric = metrics[metric_id]
        if not is_on_scale(value, metric):
            found.setdefault(metric_id, set()).add(OFF_SCALE)
        elif metric_id in before:
            for flag in _moved(value, before[metric_id], metric):
                found.setdefault(metric_id, set()).add(flag)
    if profile is not None and profile.total is not None and _misfits(values, profile, parts):
        found.setdefault(profile.total.id, set()).add(MISFIT)
    return {metric_id: tuple(flag for flag in FLAGS if flag in flags) for metric_id, flags in found.items()}


def is_on_scale(value: float, metric: Metric) -> bool:
    """Whether a metric can have a value: on its scale, a rate from 0 to 100, nothing below 0."""
    low, high = metric.scale or ((0, 100) if metric.unit == "percent" else (0, math.inf))
    return low <= value <= high


def _moved(value: float, before: Before, metric: Metric) -> Sequence[str]:
    step = _usual_step(before, metric)
    moved = abs(value - before.value)
    if is_swapped(value, before.value, metric.decimals) and moved > step / 3:
        return (SWAPPED, JUMP) if moved > step else (SWAPPED,)
    return (JUMP,) if moved > step else ()


def _usual_step(before: Before, metric: Metric) -> float:
    """How far a value may move without a question: by its scale or its distance to the end, more after some days."""
    if before.days > LONGEST_PAUSE:
        return math.inf
    last = abs(before.value)
    if metric.scale:
        step = (metric.scale[1] - metric.scale[0]) * SCORE_STEP
    elif metric.unit == "percent":
        step = max(RATE_STEP, SHARE_STEP * min(last, 100 - last))
    elif metric.unit in ("hours", "seconds"):
        step = max(1.0, SHARE_STEP * last)
    else:
        step = math.inf
    return step * math.sqrt(max(before.days, 1))


def is_swapped(value: float, last: float, decimals: int) -> bool:
    """Whether two neighbouring digits changed places: 4.58 for 4.85."""
    new, old = (f"{number:.{decimals}f}" for number in (value, last))
    if len(new) != len(old):
        return False
    other = [place for place, (a, b) in enumerate(zip(new, old, strict=True)) if a != b]
    if len(other) != 2:
        return False
    first, second = other
    apart = second - first == 1 or (second - first == 2 and new[first + 1] == ".")
    return apart and new[first] == old[second] and new[second] == old[first]


def _misfits(values: Mapping[str, float], profile: ScoreProfile, parts: Parts) -> bool:
    """Whether the dimensions that are all there cannot give the total."""
    total = values.get(profile.score_metric("total"))
    dimensions = {one.id: values.get(profile.score_metric(one.id)) for one in profile.dimensions}
    known = {name: value for name, value in dimensions.items() if value is not None}
    if total is None or len(known) < len(dimensions):
        return False
    bonus, deduction = parts.bonus or 0.0, parts.deduction or 0.0
    rounding = HALF_DIGIT * 10.0**-profile.decimals * 2  # the total's and the dimensions' own
    if parts.weights and set(parts.weights) == set(known):
        exact = sum(known[name] * share for name, share in parts.weights.items()) + bonus - deduction
        return abs(min(exact, profile.high) - total) > rounding
    highest = math.inf if parts.bonus is None and _has(profile, "bonus") else max(known.values()) + bonus - deduction
    lowest = (
        -math.inf if parts.deduction is None and _has(profile, "deduction") else min(known.values()) + bonus - deduction
    )
    return not lowest - rounding <= total <= min(highest, profile.high) + rounding


def _has(profile: ScoreProfile, name: str) -> bool:
    return any(metric.id == f"{profile.id}.{name}" for metric in profile.metrics)
