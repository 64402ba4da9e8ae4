"""How many cases bring a score to a goal, of what kind they are, and how fast they come."""

from seller_toolkit.analysis.targets import (
    needed_for_duration,
    needed_for_high_rate,
    needed_for_low_rate,
    needed_for_mean,
)
from seller_toolkit.domain.profiles import Better
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.scores import basis_words
from seller_toolkit.services.scores.forecasts import FARTHEST
from seller_toolkit.services.scores.score_basis import Basis

STARS = (1.0, 5.0)
"""The scale of what single buyers rate; scores that are made of metrics have others."""


def horizon(basis: Basis) -> int:
    """How many days ahead are looked at: values alone say nothing beyond two windows."""
    return FARTHEST if basis.counted else min(FARTHEST, 2 * basis.window_days)


def pace(basis: Basis) -> float | None:
    """Cases a day of the last weeks, else of the whole window."""
    known = basis_words.pace(basis)
    return basis.cases / basis.window_days if known is None and basis.cases is not None else known


def needed(basis: Basis, goal: float) -> int | None:
    """The closed form; None where the value is not a mean or rate of cases, or their number is not known."""
    metric, now = basis.metric, basis.recounted if basis.recounted is not None else basis.value
    count = basis.cases
    if now is None or count is None or not is_mean(basis):
        return None
    if metric.unit == "percent" and metric.better is Better.HIGHER:
        return needed_for_high_rate(now / 100, count, goal / 100)
    if metric.unit == "percent":
        return needed_for_low_rate(now / 100 * count, count, goal / 100)
    if metric.better is Better.LOWER:
        return needed_for_duration(now * count, count, goal, quick_case(basis, goal))
    return needed_for_mean(now, count, goal, basis.scale[1])


def is_mean(basis: Basis) -> bool:
    """Whether the value is the mean or rate of its cases: ratings, rates and durations, not points made of other metrics."""
    if basis.metric.unit in ("percent", "hours", "seconds"):
        return True
    return basis.metric.unit == "score" and basis.scale == STARS


def quick_case(basis: Basis, goal: float) -> float:
    """How long a quick case takes: as long as the shop's best value was, at least a tenth below the goal."""
    return min((*basis.series.values, goal * 0.9))


def what(basis: Basis) -> str:
    """What is counted, in words."""
    metric = basis.metric
    if metric.unit == "percent":
        return (
            translate("Target", "cases that count as good")
            if metric.better is Better.HIGHER
            else translate("Target", "cases without this fault")
        )
    if metric.better is Better.LOWER:
        return translate("Target", "quick cases")
    return translate("Target", "ratings of five stars") if is_mean(basis) else translate("Target", "points")
