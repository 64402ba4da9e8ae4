"""Scores of shops to which nothing happens, of the kinds that platforms show; also counted by `benchmarks/bench_effects.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.trend import Series

FIRST = date(2025, 1, 1)
Values = NDArray[np.float64]


@dataclass(frozen=True)
class Kind:
    """`make(random, days)` gives one series, `window` is what each of its values is counted over."""

    make: Callable[[np.random.Generator, int], Values]
    window: int
    digits: int = 2


def rolled(values: Values, window: int) -> Values:
    """The means of the last `window` values."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    return (sums[window:] - sums[:-window]) / window


def single_days(random: np.random.Generator, days: int) -> Values:
    """Independent days with a weekday pattern."""
    return 4.5 + 0.1 * random.normal(size=days) + 0.03 * np.sin(np.arange(days) * 2 * np.pi / 7)


def persistent(random: np.random.Generator, days: int, *, memory: float = 0.9) -> Values:
    """Each day leans on the day before."""
    values = [0.0]
    for noise in random.normal(size=days + 100).tolist()[1:]:
        values.append(memory * values[-1] + noise)
    return 4.5 + 0.05 * np.array(values[100:])


def wandering(random: np.random.Generator, days: int) -> Values:
    """A score without a level of its own."""
    return 4.5 + np.cumsum(0.01 * random.normal(size=days))


def rolling(random: np.random.Generator, days: int, *, spread: float = 0.3) -> Values:
    """The mean of 30 days, as most scores are."""
    return 4.5 + spread * rolled(random.normal(size=days + 29), 30)


def rolling_wild(random: np.random.Generator, days: int) -> Values:
    """The same with single days that are far off."""
    return 4.5 + 0.3 * rolled(random.standard_t(3, size=days + 29), 30)


def rolling_weekly(random: np.random.Generator, days: int) -> Values:
    """The same with weekends that are worse."""
    week = np.sin(np.arange(days + 29) * 2 * np.pi / 7)
    return 4.5 + 0.3 * rolled(random.normal(size=days + 29) + week, 30)


def rolling_persistent(random: np.random.Generator, days: int) -> Values:
    """The mean of 30 days that lean on each other."""
    return 4.5 + 2 * (rolled(persistent(random, days + 29, memory=0.7), 30) - 4.5)


def hundred(random: np.random.Generator, days: int) -> Values:
    """A score of up to 100 points, shown without decimals."""
    return 80 + 15 * rolled(random.normal(size=days + 29), 30)


KINDS: Mapping[str, Kind] = {
    "single days": Kind(single_days, 1),
    "persistent": Kind(persistent, 1),
    "wandering": Kind(wandering, 1),
    "rolling": Kind(rolling, 30),
    "rolling, wild": Kind(rolling_wild, 30),
    "rolling, weekly": Kind(rolling_weekly, 30),
    "rolling, persistent": Kind(rolling_persistent, 30),
    "wandering, as rolling": Kind(wandering, 30),
    "calm": Kind(lambda random, days: rolling(random, days, spread=0.06), 30),
    "hundred points": Kind(hundred, 30, digits=0),
}


def series_of(values: Values, digits: int, missing: Values | None = None) -> Series:
    """The values as the platform shows them, from `FIRST` on; `missing` leaves days out where it is below 8 %."""
    kept = [place for place in range(len(values)) if missing is None or missing[place] >= 0.08]
    return Series.of((FIRST + timedelta(days=place), round(float(values[place]), digits)) for place in kept)


def false_effects(kind: Kind, *, before: int, after: int, runs: int = 400, seed: int = 1) -> int:
    """How often an effect is claimed for a day on which nothing happened."""
    from seller_toolkit.analysis.effects import effect

    random, claims = np.random.default_rng(seed), 0
    for _ in range(runs):
        values = kind.make(random, before + after)
        series = series_of(values, kind.digits, random.random(before + after))
        found = effect(series, FIRST + timedelta(days=before), window_days=kind.window)
        claims += found is not None and found.is_clear
    return claims


def false_alarms(kind: Kind, *, shops: int = 40, weeks: int = 10, seed: int = 7) -> tuple[int, int]:
    """Shop-weeks with an alarm and all shop-weeks; a shop has three dimensions and their mean, looked at every day."""
    from seller_toolkit.analysis.alerts import fast_fall

    random, step = np.random.default_rng(seed), 10.0**-kind.digits
    alarmed = 0
    for _ in range(shops):
        days = 150 + 7 * weeks
        dimensions = [kind.make(random, days) for _ in range(3)]
        scores = [series_of(values, kind.digits) for values in (*dimensions, np.mean(dimensions, axis=0))]
        for week in range(weeks):
            looks = [FIRST + timedelta(days=150 + 7 * week + day) for day in range(7)]
            alarmed += any(fast_fall(score, until=day, step=step) for day in looks for score in scores)
    return alarmed, shops * weeks
