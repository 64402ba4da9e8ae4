"""How many cases a shop gets: its level of the last weeks, its weekdays, and how uneven its days are."""

from dataclasses import dataclass

import numpy as np

from seller_toolkit.analysis.tally import Floats

DAYS = 182
_HALF_LIFE = 14.0  # days after which a day counts half as much for the level
_SMOOTH = 29  # days of the centred mean that bursts are measured against
_RECENT_WEEKS = 10  # of each weekday that its factor is taken from
_SHRINK = 2.0  # ordinary weekdays that stand beside the real ones
_WANDERING = 0.015  # standard deviation of the level's daily change, as a share: 8 % in a month
_LEVEL_WEEKS = 6  # weeks that the level's half-life amounts to
_TINY = 1e-9


@dataclass(frozen=True, eq=False)
class Volume:
    """`level`: cases of a mean day now, `unsure` its relative standard error. `weekday`: factors from Monday on, of mean 1.

    `ratios` are what each past day had over what its level and weekday promised; they end with the last day.
    """

    level: float
    unsure: float
    weekday: Floats
    ratios: Floats

    def expected(self, first: int, days: int) -> Floats:
        """Cases expected on each day from ordinal `first` on."""
        return self.level * self.weekday[weekdays(first, days)]


def weekdays(first: int, days: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The weekday (0 Monday) of each day from ordinal `first` on."""
    return (np.arange(first, first + days) - 1) % 7


def fit_volume(counts: Floats, last: int) -> Volume:
    """The volume behind the counts of every day up to ordinal `last`; the last 182 days count."""
    counts = counts[-DAYS:]
    length = len(counts)
    days = weekdays(last - length + 1, length)
    ones = np.ones(min(_SMOOTH, length))
    around = np.convolve(counts, ones, "same") / np.convolve(np.ones(length), ones, "same")
    factors = _factors(counts / np.maximum(around, _TINY), days)
    ratios = counts / np.maximum(around * factors[days], _TINY)
    weights = 0.5 ** (np.arange(length)[::-1] / _HALF_LIFE)
    level = float(weights @ counts / (weights @ factors[days]))
    weeks = by_week(ratios).mean(axis=1)
    unsure = float(weeks.std() / np.sqrt(min(len(weeks), _LEVEL_WEEKS))) if len(weeks) > 1 else 1.0
    return Volume(level, unsure, factors, ratios)


def by_week(values: Floats) -> Floats:
    """The last whole weeks, one a row, counted back from the last day: each row begins on the same weekday."""
    weeks = len(values) // 7
    return values[len(values) - weeks * 7 :].reshape(weeks, 7)


def draw_levels(volume: Volume, rng: np.random.Generator, draws: int, days: int) -> Floats:
    """Possible levels of each day ahead (draws × days): the level is not known exactly, and it wanders."""
    start = rng.standard_normal((draws, 1)) * min(volume.unsure, 0.5)
    steps = rng.standard_normal((draws, days)) * _WANDERING
    levels: Floats = volume.level * np.exp(start + np.cumsum(steps, axis=1))
    return levels


def _factors(ratios: Floats, days: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Floats:
    """Weekday factors of mean 1, drawn towards 1 where few weeks are known."""
    factors = np.ones(7)
    for day in range(7):
        recent = ratios[days == day][-_RECENT_WEEKS:]
        factors[day] = (recent.sum() + _SHRINK) / (len(recent) + _SHRINK)
    found: Floats = factors / factors.mean()
    return found
