"""Where a score goes: many equally likely futures, from which every band, chance and day of arrival is read.

Two ways, by what is known. With the cases behind the score (`forecast_counts`) what leaves the window is certain and only new
cases are drawn: their number from the shop's own level, weekdays and past weeks, their mean from its wandering level
(`local_level`). With the score's daily values alone (`forecast_values`) the whole mean is drawn (`rolling_mean`).

The draws have a fixed seed: the same past gives the same forecast.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from seller_toolkit.analysis.local_level import Level, fit_level
from seller_toolkit.analysis.rolling_mean import fit_rolling
from seller_toolkit.analysis.rolloff import DayTotals
from seller_toolkit.analysis.tally import Flags, Floats, Ints, Tally, Window
from seller_toolkit.analysis.thresholds import ThresholdStatus, completes, margin_to, sample_length
from seller_toolkit.analysis.trend import Series
from seller_toolkit.analysis.volumes import Volume, by_week, draw_levels, fit_volume, weekdays
from seller_toolkit.domain.profiles import Threshold

DRAWS = 2000
SHARE = 0.8  # of the futures that lie in the band
MIN_DAYS = 14  # of history, and of cases at least MIN_CASES: less says nothing about the next weeks
MIN_CASES = 10
_SEED = 20_260_101
_TINY = 1e-9
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Band:
    """The middle value of a day and the ends of the 80 % interval."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, eq=False)
class Paths:
    """Possible futures of a score: `values` (draws × days) on `days`, which rise and lie after `last`, the last known day."""

    last: date
    days: tuple[date, ...]
    values: Floats

    def bands(self) -> tuple[Band, ...]:
        """The 80 % interval and the middle of each day."""
        ends = np.quantile(self.values, [(1 - SHARE) / 2, 0.5, (1 + SHARE) / 2], axis=0)
        return tuple(Band(float(low), float(middle), float(high)) for low, middle, high in ends.T)

    def on(self, day: date) -> Floats:
        """The values of one of the days.

        Raises:
            ValueError: the day is none of `days`.
        """
        return self.values[:, self.days.index(day)]

    def chance_below(self, day: date, line: float) -> float:
        """How likely the value of a day is below a line."""
        return float((self.on(day) < line - _TINY).mean())


def days_after(last: date, count: int) -> tuple[date, ...]:
    """The `count` days after `last`."""
    return tuple(last + timedelta(days=n + 1) for n in range(count))


# --- from the cases -----------------------------------------------------------------------------------------------


def forecast_counts(
    tally: Tally, window: Window, *, last: date, ahead: int, scale: tuple[float, float], draws: int = DRAWS
) -> Paths | None:
    """The next `ahead` days of a score whose cases are known up to `last`; None where they are too few to tell.

    `scale` are the lowest and highest values that a case can have. The shop goes on as in its last weeks: the same volume with
    the same weekdays, the same mean; how fast both wander is learnt from its own days.
    """
    if not _enough(tally, last):
        return None
    totals = DayTotals.of(tally, until=last)
    level, volume = fit_level(totals.sums, totals.counts), fit_volume(totals.counts, last.toordinal())
    if level is None:
        return None
    rng = np.random.default_rng(_SEED)
    sums, counts = _new_cases(level, volume, rng, last=last, size=(draws, ahead), scale=scale)
    days = days_after(last, ahead)
    return Paths(last, days, np.clip(_with_known(totals, window, days, sums, counts), *scale))


def _enough(tally: Tally, last: date) -> bool:
    known = tally.days <= last.toordinal()
    if not known.any() or float(tally.counts[known].sum()) < MIN_CASES:
        return False
    return last.toordinal() - int(tally.days[known].min()) + 1 >= MIN_DAYS


def _new_cases(
    level: Level,
    volume: Volume,
    rng: np.random.Generator,
    *,
    last: date,
    size: tuple[int, int],
    scale: tuple[float, float],
) -> tuple[Floats, Floats]:
    """Sums and counts of new cases (draws × days). Whole past weeks are drawn, each day with what it had over its promise in
    number and mean, so that promotions come as often, as long and with the same aftermath as they did.
    """
    draws, ahead = size
    ratios, surprises = by_week(volume.ratios), by_week(level.surprises[-len(volume.ratios) :])
    length = min(len(ratios), len(surprises))
    ratios, surprises = ratios[-length:], _standard(surprises[-length:], ratios[-length:] > 0)
    ratios = ratios / max(float(ratios.mean()), _TINY)
    picked = rng.integers(0, length, (draws, -(-ahead // 7)))
    over = ratios[picked].reshape(draws, -1)[:, :ahead]
    off = surprises[picked].reshape(draws, -1)[:, :ahead]
    factors = volume.weekday[weekdays(last.toordinal() + 1, ahead)]
    counts = draw_levels(volume, rng, draws, ahead) * factors * over
    means, noise, shared = level.draw(rng, draws, ahead)
    width = np.sqrt(noise[:, None] * (1 / np.maximum(counts, _TINY) + shared[:, None]))
    return np.where(counts > 0, counts * (np.clip(means, *scale) + off * width), 0.0), counts


def _standard(surprises: Floats, some: Flags) -> Floats:
    """Surprises of mean 0 and variance 1 over the days that had cases; 0 on the others."""
    known = surprises[some]
    if len(known) < 2 or known.std() < _TINY:
        return np.zeros_like(surprises)
    return np.where(some, (surprises - known.mean()) / known.std(), 0.0)


def _with_known(totals: DayTotals, window: Window, days: Sequence[date], sums: Floats, counts: Floats) -> Floats:
    """The value of each day: known cases that are still in the window, with the new ones that are in it already."""
    known_sums = np.concatenate([[0.0], np.cumsum(totals.sums)])
    known_counts = np.concatenate([[0.0], np.cumsum(totals.counts)])
    new_sums, new_counts = np.cumsum(sums, axis=1), np.cumsum(counts, axis=1)
    values = np.empty_like(sums)
    for at, day in enumerate(days):
        start, end = totals.place(window.first(day)), totals.place(window.last(day))
        total = _until(end, known_sums, new_sums) - _until(start - 1, known_sums, new_sums)
        count = _until(end, known_counts, new_counts) - _until(start - 1, known_counts, new_counts)
        before = values[:, at - 1] if at else np.full(len(sums), known_sums[-1] / max(known_counts[-1], _TINY))
        values[:, at] = np.where(count > _TINY, total / np.maximum(count, _TINY), before)
    return values


def _until(place: int, known: Floats, new: Floats) -> Floats:
    """The running total up to a place, once for each draw."""
    length = len(known) - 1
    if place < length:
        return np.full(len(new), known[max(place + 1, 0)])
    found: Floats = known[-1] + new[:, place - length]
    return found


# --- from the values alone ----------------------------------------------------------------------------------------


def forecast_values(
    series: Series,
    *,
    window_days: int,
    unit: float,
    days: Sequence[date],
    scale: tuple[float, float],
    draws: int = DRAWS,
) -> Paths | None:
    """The score on the days given (rising, all after the last value) from its own daily values; None where they are too few.

    `window_days` is how many days the score is taken over, `unit` the step of its last digit.
    """
    if len(series) == 0 or (series.days[-1] - series.days[0]).days + 1 < MIN_DAYS:
        return None
    last = series.days[-1]
    ahead = np.array([(day - last).days for day in days], np.int64)
    fitted = fit_rolling(series, window_days, unit, ahead)
    if fitted is None:
        return None
    return Paths(last, tuple(days), np.clip(fitted.draw(np.random.default_rng(_SEED), draws), *scale))


# --- chances ------------------------------------------------------------------------------------------------------


def sample_days(threshold: Threshold, day: date, last: date) -> tuple[date, ...]:
    """The days after `last` whose values a sample on `day` is made of."""
    length = sample_length(threshold)
    return tuple(day - timedelta(days=back) for back in reversed(range(length)) if day - timedelta(days=back) > last)


def chance_of_missing(threshold: Threshold, day: date, paths: Paths, known: Series) -> float:
    """How likely the sample on `day` misses the line. A mean takes its past days from `known`; days of it that are not
    known are left out, as if they had been like the rest.

    Raises:
        ValueError: `paths` lacks one of the days that the sample is made of.
    """
    ahead = sample_days(threshold, day, paths.last)
    first = day - timedelta(days=sample_length(threshold) - 1)
    past = known.between(first, min(day, paths.last)).values
    total = sum(past) + sum((paths.on(one) for one in ahead), np.zeros(len(paths.values)))
    margins = total / (len(past) + len(ahead)) - threshold.value
    missed = margins <= _TINY if threshold.strict else margins < -_TINY
    return float(missed.mean())


def chance_of_failing(status: ThresholdStatus, chance: float) -> float | None:
    """How likely the rule is complete with the next sample, given that one's `chance` of missing; None where missing samples
    decide that.
    """
    known = [sample.met is False for sample in status.samples]
    worst = [sample.counted and sample.met is not True for sample in status.samples]
    found = {
        chance * completes(status.threshold, [*missed, True])
        + (1 - chance) * completes(status.threshold, [*missed, False])
        for missed in (known, worst)
    }
    return found.pop() if len(found) == 1 else None


def nearest(statuses: Sequence[ThresholdStatus]) -> ThresholdStatus | None:
    """The line with the least margin."""
    known = [status for status in statuses if status.value is not None]
    return min(known, key=lambda status: margin_to(status.threshold, status.value or 0.0), default=None)


# --- arrival ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Arrival:
    """When a goal is reached: in half of the futures by `day`, in a tenth by `earliest`, in nine tenths by `latest`.

    None: not within the days that were looked at. `share` of the futures reach it at all in these days.
    """

    day: date | None
    earliest: date | None
    latest: date | None
    share: float


def arrival(paths: Paths, goal: float, *, higher: bool = True) -> Arrival:
    """The day on which the score is first at the goal (above it, or for `higher` False below it)."""
    there = paths.values >= goal - _TINY if higher else paths.values <= goal + _TINY
    some = there.any(axis=1)
    first: Ints = np.where(some, there.argmax(axis=1), len(paths.days))
    ordered = np.sort(first)

    def by(share: float) -> date | None:
        place = int(ordered[min(int(np.ceil(share * len(ordered))), len(ordered)) - 1])
        return paths.days[place] if place < len(paths.days) else None

    return Arrival(by(0.5), by((1 - SHARE) / 2), by((1 + SHARE) / 2), float(some.mean()))
