"""Metrics of shops in which a task changes nothing, two years of them; also counted by `benchmarks/bench_task_effects.py`.

To the kinds of `simulated_scores` come rates with the cases that they are counted over, and durations. Days are missing from
each, tasks have a lag. A planted effect is told in standard errors: one is the spread (root mean square) that the estimated
difference itself has over all series of the kind to which nothing happened.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from seller_toolkit.analysis.effects import Effect
from seller_toolkit.analysis.task_effects import run_cases, runs_of, sampling_error, task_effect, widened
from seller_toolkit.analysis.trend import Series
from tests.unit.analysis.simulated_scores import FIRST, KINDS, Kind, Values, persistent, rolled, series_of

BEFORE, AFTER, LAG, RUNS = 640, 90, 14, 400
START = FIRST + timedelta(days=BEFORE)


@dataclass(frozen=True)
class TaskKind:
    """`make(random, days)` gives values and the cases behind each, None where they are not told."""

    make: Callable[[np.random.Generator, int], tuple[Values, Values | None]]
    window: int
    digits: int


def rate(
    random: np.random.Generator, days: int, *, window: int, cases: float, calm: bool = True
) -> tuple[Values, Values]:
    """Percent of cases; the chance stays the same, or leans on that of the day before."""
    many = np.maximum(random.poisson(cases, size=days + window - 1), 1).astype(float)
    chance = 0.9 if calm else 1 / (1 + np.exp(-(2.2 + 3 * (persistent(random, days + window - 1) - 4.5))))
    good = random.binomial(many.astype(int), chance).astype(float)
    over = rolled(many, window) * window
    return 100 * rolled(good, window) * window / over, over


def durations(random: np.random.Generator, days: int, *, window: int) -> tuple[Values, None]:
    """Mean hours of some thirty parcels a day."""
    many = np.maximum(random.poisson(30, size=days + window - 1), 1)
    hours = random.gamma(2 * many, 18.0) / many
    return rolled(hours, window), None


def _score(kind: Kind) -> TaskKind:
    return TaskKind(lambda random, days: (kind.make(random, days), None), kind.window, kind.digits)


TASK_KINDS: Mapping[str, TaskKind] = {name: _score(kind) for name, kind in KINDS.items()} | {
    "rate of a day": TaskKind(lambda random, days: rate(random, days, window=1, cases=40), 1, 1),
    "rate of a day, few": TaskKind(lambda random, days: rate(random, days, window=1, cases=5), 1, 1),
    "rate of 30 days": TaskKind(lambda random, days: rate(random, days, window=30, cases=40), 30, 1),
    "rate of 30 days, few": TaskKind(lambda random, days: rate(random, days, window=30, cases=3), 30, 1),
    "rate, persistent": TaskKind(lambda random, days: rate(random, days, window=30, cases=40, calm=False), 30, 1),
    "duration of a day": TaskKind(lambda random, days: durations(random, days, window=1), 1, 1),
    "duration of 30 days": TaskKind(lambda random, days: durations(random, days, window=30), 30, 1),
}


@dataclass(frozen=True)
class Counts:
    """Of one kind: how many tasks could be judged, how many were wrongly claimed, shares of planted effects found."""

    told: int
    false: int
    found_at_2: float
    found_at_4: float


def judged(kind: TaskKind, *, before: int = BEFORE, runs: int = RUNS, seed: int = 1) -> Iterator[Effect | None]:
    """What is said of tasks that change nothing."""
    random = np.random.default_rng(seed)
    for _ in range(runs):
        days = before + AFTER
        values, cases = kind.make(random, days)
        missing = random.random(days)
        start = FIRST + timedelta(days=before)
        series = series_of(values, kind.digits, missing)
        found = task_effect(series, start, window_days=kind.window, comparisons={}, lag=LAG)
        yield found if found is None or cases is None else _widened(found, series_of(cases, 0, missing), kind, start)


def _widened(found: Effect, cases: Series, kind: TaskKind, start: date) -> Effect:
    earlier, later = (run_cases(cases, run, window_days=kind.window) for run in runs_of(found, start))
    if earlier is None or later is None:
        return found
    return widened(found, sampling_error(found.before, found.after, (earlier, later)))


def counts(kind: TaskKind, *, before: int = BEFORE, runs: int = RUNS, seed: int = 1) -> Counts:
    """Judge tasks that change nothing, and the same with effects of 2 and of 4 standard errors planted, up and down.

    A shift after the start leaves the interval's width as it is, because that is told by the days before: planting is adding.
    """
    told = [one for one in judged(kind, before=before, runs=runs, seed=seed) if one is not None]
    differences = np.array([one.difference for one in told])
    reaches = np.array([(one.high - one.low) / 2 for one in told])
    error = float(np.sqrt(np.mean(differences**2)))

    def found(errors: float) -> float:
        clear = [sign * differences + errors * error > reaches for sign in (1, -1)]
        return float(np.mean(clear))

    return Counts(len(told), int(np.sum(np.abs(differences) > reaches)), found(2), found(4))


def compared_claims(
    kind: TaskKind, *, before: int = BEFORE, runs: int = RUNS, seed: int = 3, shared: float = 0.5, others: int = 2
) -> int:
    """How often an effect is claimed where there are comparisons that have `shared` of their variance in common with it."""
    random, claims, days = np.random.default_rng(seed), 0, before + AFTER
    for _ in range(runs):
        made = [kind.make(random, days)[0] for _ in range(others + 2)]
        common, *own = (values - values.mean() for values in made)
        mixed = [series_of(np.sqrt(shared) * common + np.sqrt(1 - shared) * one, 4, random.random(days)) for one in own]
        comparisons = {f"{place}": one for place, one in enumerate(mixed[1:])}
        start = FIRST + timedelta(days=before)
        found = task_effect(mixed[0], start, window_days=kind.window, comparisons=comparisons, lag=LAG)
        claims += found is not None and found.is_clear
    return claims
