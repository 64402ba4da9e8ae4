"""What it takes to reach a goal: how many real ratings or orders, until when, and which metric gains most."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


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
