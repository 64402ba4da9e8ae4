"""What it takes to reach a goal: closed forms with nothing leaving the window, and what a better metric is worth.

With A the value now, N the cases that it stands on and T the goal (the same forms as every calculator of the trade uses):
mean of ratings n = ⌈N(T−A)/(m−T)⌉, m being what a new rating gives; rate where higher is better n = ⌈N(T−A)/(1−T)⌉ good cases; rate
where lower is better n = ⌈B/T − N⌉ clean cases, B being the bad ones; mean duration n = ⌈(sum − N·T)/(T − v)⌉ cases of duration v.
Cases are real orders and ratings; nothing here knows of any other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, isfinite

import numpy as np

from seller_toolkit.analysis.rolloff import certain
from seller_toolkit.analysis.tally import Floats, Tally, Window

_NOISE = 1e-9  # 400.00000000001 cases are 400


def needed_for_mean(now: float, count: float, goal: float, new: float) -> int | None:
    """How many further ratings of mean `new` bring a mean of `count` ratings from `now` up to `goal`.

    0 where it is there already, None where such ratings never bring it there (`new` not above the goal).
    """
    if now >= goal - _NOISE:
        return 0
    return _whole(count * (goal - now) / (new - goal)) if new > goal else None


def needed_for_high_rate(now: float, count: float, goal: float) -> int | None:
    """How many good cases bring a rate (a share of 1, higher is better) to `goal`; None where they never will.

    A rate of 1 is reached only by one that has no bad case.
    """
    return needed_for_mean(now, count, goal, 1.0)


def needed_for_low_rate(bad: float, count: float, goal: float) -> int | None:
    """How many clean cases bring a rate (bad cases ÷ cases, lower is better) down to `goal`, a share of 1.

    None where the goal is 0 while there are bad cases.
    """
    if bad <= goal * count + _NOISE:
        return 0
    return _whole(bad / goal - count) if goal > 0 else None


def needed_for_duration(total: float, count: float, goal: float, new: float) -> int | None:
    """How many cases of duration `new` bring a mean duration (`total` ÷ `count`) down to `goal`; None where they never will."""
    if total <= goal * count + _NOISE * max(1.0, abs(total)):
        return 0
    return _whole((total - count * goal) / (goal - new)) if new < goal else None


def mean_after(now: float, count: float, new: float, cases: float) -> float:
    """A mean of `count` cases with `cases` further ones of mean `new`."""
    return (now * count + new * cases) / (count + cases)


def shown_as(goal: float, digits: int) -> float:
    """The lowest value that a page with `digits` decimals shows as `goal`, if it rounds half up. How pages round is not known:
    some cut off, and then only `goal` itself is shown so.
    """
    return goal - 0.5 * 10.0**-digits


# --- peers --------------------------------------------------------------------------------------------------------


def implied_peer_average(value: float, percent_above: float, *, highest: float = 5.0) -> float | None:
    """The peers' average behind 高于同行 x %: (value − average) ÷ (highest − average) = x. UNVERIFIED: the formula is remembered
    and only known to give plausible averages; show the result as 未核实.

    `percent_above` in percent, 0 to below 100. None outside of that: 低于同行 is measured from the lowest shop, which nobody shows.
    """
    share = percent_above / 100
    if not 0 <= share < 1 or value > highest:
        return None
    return (value - highest * share) / (1 - share)


def percent_above(value: float, average: float, *, highest: float = 5.0) -> float | None:
    """What 高于同行 would say, in percent; UNVERIFIED as above. None below the average, and where the average is the highest."""
    if value < average or average >= highest:
        return None
    return 100 * (value - average) / (highest - average)


# --- with what leaves ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class BestCase:
    """The first day on which the goal can be reached at all at the shop's own pace, and how many new cases came until then."""

    day: date
    cases: float


def best_case(
    tally: Tally, window: Window, goal: float, *, last: date, volumes: Sequence[float] | Floats, best: float
) -> BestCase | None:
    """When the goal is reached if every new case from now on has the value `best` (the highest of the scale, or the lowest
    where lower is better), with what leaves the window meanwhile. `volumes` are the cases expected on each day after `last`.

    None where that does not happen within these days.
    """
    coming = np.asarray(volumes, np.float64)
    ahead = [last + timedelta(days=n + 1) for n in range(len(coming))]
    days = last.toordinal() + 1 + np.arange(len(coming))
    new = Tally(
        np.concatenate([tally.days, days]),
        np.concatenate([tally.sums, best * coming]),
        np.concatenate([tally.counts, coming]),
    )
    for place, (day, value) in enumerate(zip(ahead, certain(new, window, ahead), strict=True)):
        if value is not None and (value >= goal - _NOISE if best >= goal else value <= goal + _NOISE):
            return BestCase(day, float(coming[: place + 1].sum()))
    return None


# --- what to work on ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lever:
    """One metric that could be better: its goal, the good cases that it takes, those that come each day, the points it gives.

    `gain` and `per_day` may be unknown.
    """

    metric: str
    needed: int | None
    per_day: float | None
    gain: float | None
    shortfall: float  # how far from its goal, as a share of what is possible; 0 at the goal

    @property
    def days(self) -> float | None:
        """How many days of nothing but good cases it takes at the shop's own pace."""
        if self.needed is None or not self.per_day:
            return None
        return self.needed / self.per_day


def by_effort(levers: Sequence[Lever]) -> tuple[Lever, ...]:
    """Those that gain most per effort first.

    Effort is the days that the good cases take. Where the gain is known it counts per day; among the others, and among metrics
    whose effort is unknown, the furthest from its goal comes first. What is at its goal already comes last.
    """
    return tuple(sorted(levers, key=_worth, reverse=True))


def _worth(lever: Lever) -> tuple[bool, float, float]:
    per_day = 0.0
    if lever.gain is not None and lever.days is not None:
        per_day = lever.gain / max(lever.days, 1.0)
    return lever.shortfall > 0, per_day, lever.shortfall


def _whole(cases: float) -> int | None:
    return ceil(cases - _NOISE * max(1.0, cases)) if isfinite(cases) else None
