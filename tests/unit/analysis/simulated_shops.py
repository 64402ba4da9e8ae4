"""Shops that a random process makes: what they are asked about lies in their own future, which nobody has looked at.

Every shop draws its own size, weekday pattern, slow drift, steps, promotions with their aftermath, noise from day to day,
kind of figure (stars, a rate, a duration) and window. Nothing of this is known to the forecast.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from scipy import stats

from seller_toolkit.analysis.forecast import Paths, forecast_counts, forecast_values
from seller_toolkit.analysis.tally import RollingDays, RollingMonths, Tally, Window
from seller_toolkit.analysis.trend import Series

AHEAD = 60
FIRST_DAY = date(2025, 1, 1)
STARS = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
BAD_STARS = np.array([0.3, 0.15, 0.2, 0.35])  # how ratings below five stars fall


@dataclass(frozen=True)
class SimulatedShop:
    """`tally` holds the history and the next AHEAD days; `last` is the last day that the forecast may see."""

    tally: Tally
    window: Window
    last: date
    low: float
    high: float
    unit: float  # what the platform rounds to
    window_days: int

    @property
    def known(self) -> Tally:
        return self.tally.picked(self.tally.days <= self.last.toordinal())

    def value(self, day: date) -> float:
        """The true value of a day."""
        rows = self.tally.within(self.window.first(day), self.window.last(day))
        return float(self.tally.sums[rows].sum() / self.tally.counts[rows].sum())

    def shown(self, day: date) -> float:
        """The value as the platform's page has it."""
        return round(round(self.value(day) / self.unit) * self.unit, 6)

    def series(self, rng: np.random.Generator) -> Series:
        """The shown values of the past, in some shops with days that nobody wrote down."""
        first = FIRST_DAY + timedelta(days=self.window_days + 5)
        days = [first + timedelta(days=n) for n in range((self.last - first).days + 1)]
        kept = 1.0 if rng.random() < 0.7 else rng.uniform(0.3, 0.9)
        return Series.of((day, self.shown(day)) for day in days if day == self.last or rng.random() < kept)


def simulated_shop(rng: np.random.Generator) -> SimulatedShop:
    """One shop; the same generator state gives the same shop."""
    months = rng.random() < 0.4
    window: Window = RollingMonths(6) if months else RollingDays(30, int(rng.choice([0, 0, 1, 3])))
    window_days = 184 if months else 33
    past = window_days + int(rng.integers(45, 300))
    span = past + AHEAD
    volumes = _volumes(rng, span)
    bad = _bad_share(rng, span, volumes[1])
    sums, low, high, unit = _values(rng, volumes[0], bad)
    days = np.arange(span) + FIRST_DAY.toordinal()
    some = volumes[0] > 0
    tally = Tally(days[some], sums[some], volumes[0][some].astype(float))
    return SimulatedShop(tally, window, FIRST_DAY + timedelta(days=past - 1), low, high, unit, window_days)


def _volumes(rng: np.random.Generator, span: int) -> tuple[np.ndarray, np.ndarray]:
    """Cases of each day, and which days are in or just after a promotion."""
    level = np.exp(rng.uniform(np.log(1.0), np.log(200.0)))
    weekday = np.exp(rng.normal(0, 0.2, 7))[np.arange(span) % 7]
    drift = np.exp(np.cumsum(rng.normal(0, rng.choice([0.0, 0.007, 0.015]), span)))
    bursts, after = np.ones(span), np.zeros(span)
    day = int(rng.exponential(60))
    while day < span:
        length = int(rng.integers(1, 5))
        bursts[day : day + length] = rng.uniform(1.5, 6)
        after[day : day + length + 7] = 1
        day += length + 5 + int(rng.exponential(70))
    shape = np.exp(rng.uniform(np.log(3), np.log(40)))
    noise = rng.gamma(shape, 1 / shape, span)
    return rng.poisson(level * weekday * drift * bursts * noise), after


def _bad_share(rng: np.random.Generator, span: int, after: np.ndarray) -> np.ndarray:
    start = np.log(rng.uniform(0.03, 0.25))
    drift = np.cumsum(rng.normal(0, rng.choice([0.0, 0.01, 0.02, 0.03]), span))
    steps = np.cumsum(np.where(rng.random(span) < 1 / 250, rng.normal(0, 0.4, span), 0))
    noise = rng.normal(0, rng.uniform(0, 0.4), span)
    raised = start + drift + steps + noise + rng.uniform(0, 0.4) * after
    return 1 / (1 + np.exp(-np.clip(raised, -6, 0.5)))


def _values(rng: np.random.Generator, counts: np.ndarray, bad: np.ndarray) -> tuple[np.ndarray, float, float, float]:
    """Sums of each day's values, the scale, and the step of the page."""
    kind = rng.choice(["stars", "rate", "hours"], p=[0.5, 0.3, 0.2])
    if kind == "stars":
        shares = np.column_stack([np.outer(bad, BAD_STARS), 1 - bad])
        return np.array([rng.multinomial(n, p) @ STARS for n, p in zip(counts, shares, strict=True)]), 1, 5, 0.01
    if kind == "rate":
        return 100.0 * rng.binomial(counts, 1 - bad), 0, 100, 0.01
    hours = 20 + 200 * bad
    spread = rng.uniform(0.3, 0.7)
    sums = [rng.lognormal(np.log(h) - spread**2 / 2, spread, n).sum() for h, n in zip(hours, counts, strict=True)]
    return np.array(sums), 0, 1000, 0.01


HORIZONS = (7, 30, 60)
TOLERANCE = 1e-9


@dataclass(frozen=True)
class Trial:
    """One forecast of one shop beside the truth. `rival` is how wide the plain band is (None: the past is too short for it)."""

    basis: str
    horizon: int
    months: bool
    kind: str
    per_day: float
    low: float
    high: float
    truth: float
    rival: float | None


def trials(shops: int, seed: int) -> Iterator[Trial]:
    """Shops in turn from their cases and from their values, each at three horizons."""
    rng = np.random.default_rng(seed)
    for number in range(shops):
        shop = simulated_shop(rng)
        yield from (_by_cases if number % 2 else _by_values)(shop, rng)


def _by_cases(shop: SimulatedShop, rng: np.random.Generator) -> Iterator[Trial]:
    scale = (shop.low, shop.high)
    paths = forecast_counts(shop.known, shop.window, last=shop.last, ahead=AHEAD, scale=scale, draws=1000)
    assert paths is not None
    yield from _trials(shop, "ratings", paths, shop.value, None)


def _by_values(shop: SimulatedShop, rng: np.random.Generator) -> Iterator[Trial]:
    series = shop.series(rng)
    length = 182 if isinstance(shop.window, RollingMonths) else 30
    days = [shop.last + timedelta(days=h) for h in HORIZONS]
    paths = forecast_values(
        series, window_days=length, unit=shop.unit, days=days, scale=(shop.low, shop.high), draws=1000
    )
    if paths is not None:
        yield from _trials(shop, "values", paths, shop.shown, series)


def _trials(
    shop: SimulatedShop, basis: str, paths: Paths, truth: Callable[[date], float], series: Series | None
) -> Iterator[Trial]:
    bands = dict(zip(paths.days, paths.bands(), strict=True))
    known = shop.known
    per_day = float(known.counts.sum()) / (shop.last.toordinal() - int(known.days.min()) + 1)
    kind = {5: "stars", 100: "rate"}.get(int(shop.high), "hours")
    for horizon in HORIZONS:
        day = shop.last + timedelta(days=horizon)
        low, high = bands[day].low - TOLERANCE, bands[day].high + TOLERANCE
        rival = _plain_width(series, horizon) if series else None
        months = isinstance(shop.window, RollingMonths)
        yield Trial(basis, horizon, months, kind, per_day, low, high, truth(day), rival)


def _plain_width(series: Series, horizon: int) -> float | None:
    """The 80 % band from the past changes over as many days, of which only those that do not overlap are worth anything."""
    at = dict(zip(series.days, series.values, strict=True))
    step = timedelta(days=horizon)
    changes = [at[day + step] - value for day, value in at.items() if day + step in at]
    free = ((series.days[-1] - series.days[0]).days - horizon) / horizon
    if len(changes) < 5 or free < 1 or not any(changes):
        return None
    return float(2 * stats.t.ppf(0.9, free) * np.sqrt(np.mean(np.square(changes))))
