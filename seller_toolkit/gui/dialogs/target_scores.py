"""The scores and rates that a goal can be set for, out of what the trend shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seller_toolkit.i18n.formats import measured
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_trend import MetricRow, ScoreLine, TrendView

_AHEAD = 10  # steps
_AT_HAND = 3
UNBOUNDED = 10_000.0
"""The highest goal of a duration or an amount, in its unit."""


@dataclass(frozen=True)
class Pick:
    """A goal that lies near at hand: a line, or the peers' average."""

    label: str
    value: float


@dataclass(frozen=True)
class GoalScore:
    """One score, dimension or rate. `target` is "total", a dimension's id or a metric's id; `value` is that of now."""

    target: str
    label: str
    unit: str
    digits: int
    low: float
    high: float
    value: float | None
    higher: bool = True  # higher is better
    picks: tuple[Pick, ...] = ()

    @property
    def step(self) -> float:
        """The smallest change that the platform's digits show."""
        return float(10.0**-self.digits)

    @property
    def at_hand(self) -> tuple[Pick, ...]:
        """The few picks that lie nearest to the value of now, in their order."""
        now = self.value
        if now is None:
            return self.picks[:_AT_HAND]
        nearest = sorted(self.picks, key=lambda pick: abs(pick.value - now))[:_AT_HAND]
        return tuple(pick for pick in self.picks if pick in nearest)

    @property
    def first_goal(self) -> float:
        """The nearest goal that is not reached: one at hand, else a little better than now."""
        now = self.value
        if now is None:
            return self.picks[0].value if self.picks else self.high
        better = [pick.value for pick in self.picks if (pick.value > now if self.higher else pick.value < now)]
        if better:
            return min(better, key=lambda value: abs(value - now))
        ahead = now + (_AHEAD if self.higher else -_AHEAD) * self.step
        return min(max(ahead, self.low), self.high)


def goal_scores(view: TrendView) -> tuple[GoalScore, ...]:
    """The total, the dimensions, then the metrics that have a value; none where the shop has no score."""
    if view.profile is None:
        return ()
    lines = [_of_line(view, line) for line in view.lines if line.points and line.dimension]
    return (*lines, *(_of_metric(view, row) for row in view.metrics if row.now is not None))


def _of_line(view: TrendView, line: ScoreLine) -> GoalScore:
    low, high = (view.profile.low, view.profile.high) if view.profile else (0.0, 100.0)
    picks = [
        Pick(view.threshold_labels.get(status.threshold.id, status.threshold.id), status.threshold.value)
        for status in view.thresholds
        if status.threshold.target == line.dimension
    ]
    picks += _peer(view.peers.get(line.metric))
    return GoalScore(
        line.dimension, line.label, line.unit, line.digits, low, high, line.points[-1].value, picks=_distinct(picks)
    )


def _of_metric(view: TrendView, row: MetricRow) -> GoalScore:
    known = {metric.id: metric.scale for metric in view.profile.metrics} if view.profile else {}
    low, high = known.get(row.metric) or (0.0, 100.0 if row.unit == "percent" else UNBOUNDED)
    return GoalScore(
        row.metric, row.label, row.unit, row.digits, low, high, row.now, row.better != "lower",
        _distinct(_peer(row.peer)),
    )  # fmt: skip


def _peer(value: float | None) -> list[Pick]:
    return [] if value is None else [Pick(translate("Target", "Peer average"), value)]


def _distinct(picks: list[Pick]) -> tuple[Pick, ...]:
    """One pick for each value, the first that names it."""
    found: dict[float, Pick] = {}
    for pick in picks:
        found.setdefault(pick.value, pick)
    return tuple(found.values())


def pick_words(score: GoalScore, pick: Pick) -> str:
    """`Peer average 4.44`"""
    words = translate("Target", "{name} {value}")
    return words.format(name=pick.label, value=measured(pick.value, score.unit, score.digits))
