"""What the effect of a task needs beyond that of an event: what moved everybody, the noise of counted cases."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import sqrt

import numpy as np

from seller_toolkit.analysis.effects import Effect, effect
from seller_toolkit.analysis.trend import Series

_NORMAL = 1.959963984540054  # quantile of 97.5 %
_WHOLE = 100.0  # rates are in percent


@dataclass(frozen=True)
class RunCases:
    """The cases behind a run of days.

    `counted` are all that its values are made of. `worth` is how many cases of equal weight say as much: those in the
    middle of overlapping windows count in more of the run's values than those at its ends.
    """

    counted: float
    worth: float


@dataclass(frozen=True)
class RunDays:
    """The first and the last day of a run."""

    first: date
    last: date

    @property
    def length(self) -> int:
        return (self.last - self.first).days + 1


def task_effect(
    series: Series, start: date, *, window_days: int | None, comparisons: Mapping[str, Series], lag: int
) -> Effect | None:
    """What changed with a task that was begun on `start`, None where there are too few days to tell. See `effects.effect`.

    Other than there a comparison that steadied nothing before is subtracted all the same where it moved clearly itself, and
    the same way: what came to everybody in these weeks is not the task's.
    """
    found = effect(series, start, window_days=window_days, comparisons=comparisons, lag=lag)
    if found is None or found.compared_with or not found.is_clear:
        return found
    for key, other in comparisons.items():
        theirs = effect(other, start, window_days=window_days, lag=lag)
        if theirs is not None and theirs.is_clear and (theirs.difference > 0) == (found.difference > 0):
            less = effect(_less(series, other), start, window_days=window_days, lag=lag)
            if less is not None:
                return replace(less, before=found.before, after=found.after, compared_with=key)
    return found


def runs_of(effect: Effect, start: date) -> tuple[RunDays, RunDays]:
    """The days before and after that an effect of `start` compares."""
    length, later = timedelta(days=effect.days), start + timedelta(days=effect.gap)
    day = timedelta(days=1)
    return RunDays(start - length, start - day), RunDays(later, later + length - day)


def run_cases(denominators: Series, run: RunDays, *, window_days: int | None = None) -> RunCases | None:
    """The cases of a run by what each day's value was counted over; None where no day of it tells.

    Days that do not tell are taken to have as many as the others. Of rolling windows each day of cases is counted once.
    """
    known = denominators.between(run.first, run.last).values
    if not known:
        return None
    window = window_days or 1
    a_day = sum(known) / len(known) / window
    return cases_of(a_day * (run.length + window - 1), run, window_days=window_days)


def cases_of(counted: float, run: RunDays, *, window_days: int | None = None) -> RunCases:
    """The same where it is known how many cases the run is made of.

    The mean of `length` values, each the mean of a window, weighs the days of cases like a trapezium; cases of weights w
    are worth (Σ w)² ÷ Σ w² equal ones (Kish 1965).
    """
    window = window_days or 1
    weights = np.convolve(np.ones(run.length), np.ones(window))
    return RunCases(counted, counted * float(weights.sum() ** 2 / (np.square(weights).sum() * len(weights))))


def sampling_error(before: float, after: float, cases: tuple[RunCases, RunCases]) -> float:
    """Standard error of the difference of two rates in percent by chance alone (binomial, both of the pooled rate)."""
    earlier, later = (one.worth for one in cases)
    if earlier <= 0 or later <= 0:
        return 0.0
    rate = min(max((before * earlier + after * later) / (earlier + later), 0.0), _WHOLE)
    return sqrt(rate * (_WHOLE - rate) * (1 / earlier + 1 / later))


def widened(effect: Effect, standard_error: float) -> Effect:
    """The same effect with an interval at least as wide as this error makes it."""
    reach = max((effect.high - effect.low) / 2, _NORMAL * standard_error)
    return replace(effect, low=effect.difference - reach, high=effect.difference + reach)


def mean_of(several: Sequence[Series]) -> Series:
    """The mean of series on the days on which all of them have a value: one comparison that is calmer than each."""
    if len(several) == 1:
        return several[0]
    by_day = [dict(zip(one.days, one.values, strict=True)) for one in several]
    days = sorted(set(by_day[0]).intersection(*by_day[1:])) if by_day else []
    return Series(tuple(days), tuple(sum(values[day] for values in by_day) / len(by_day) for day in days))


def _less(series: Series, other: Series) -> Series:
    """The difference of two series on the days that both have."""
    theirs = dict(zip(other.days, other.values, strict=True))
    pairs = [(day, value) for day, value in zip(series.days, series.values, strict=True) if day in theirs]
    return Series(tuple(day for day, _ in pairs), tuple(value - theirs[day] for day, value in pairs))
