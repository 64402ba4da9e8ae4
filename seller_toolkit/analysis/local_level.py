"""The level that a figure's new cases have just now, how sure it is, and how fast it moves: learnt from a shop's own days.

The local level model (Durbin and Koopman, Time Series Analysis by State Space Methods, 2nd ed., ch. 2) with days that count by
their cases: a day's mean is the level plus noise of variance σ²(1/n + ω), n being its cases and ω what all cases of a day have in
common; the level itself wanders with variance σ²q a day. q and ω are not estimated but averaged over a grid, each pair weighted by
how well it explains the days, so that not knowing them makes a forecast as much less sure as it should.
"""

from dataclasses import dataclass

import numpy as np

from seller_toolkit.analysis.tally import Floats

WANDERING = np.array([1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3])
"""q. Not 0: no shop stands perfectly still, and a short quiet past would else promise it for months."""

SHARED = np.array([0.0, 0.003, 0.01, 0.03, 0.1, 0.3])
"""ω. What the cases of one day have in common: 0.01 is as much noise as a hundred cases have by chance."""

_DAYS = 180
_TINY = 1e-12
_Q, _OMEGA = (grid.ravel() for grid in np.meshgrid(WANDERING, SHARED))


@dataclass(frozen=True, eq=False)
class Level:
    """The level after the last day, once for each pair of the grid: `mean`, `spread` (its variance in units of σ²), `noise` (σ²).

    `weight` says how much each pair counts, `freedom` how many days stand behind σ². `surprises` are what each day's mean was
    off by, in standard deviations, 0 for days without cases; they end with the last day.
    """

    mean: Floats
    spread: Floats
    noise: Floats
    weight: Floats
    freedom: int
    surprises: Floats

    def draw(self, rng: np.random.Generator, draws: int, days: int) -> tuple[Floats, Floats, Floats]:
        """Possible futures: the level of each day (draws × days), σ² and ω of each draw."""
        pick = rng.choice(len(self.weight), draws, p=self.weight)
        noise = self.noise[pick] * self.freedom / rng.chisquare(self.freedom, draws)
        start = self.mean[pick] + rng.standard_normal(draws) * np.sqrt(self.spread[pick] * noise)
        steps = rng.standard_normal((draws, days)) * np.sqrt(_Q[pick] * noise)[:, None]
        return start[:, None] + np.cumsum(steps, axis=1), noise, _OMEGA[pick]


def fit_level(sums: Floats, counts: Floats) -> Level | None:
    """The level behind the daily sums and counts (every day up to now, zeros where there was nothing).

    None with fewer than three days that have cases. The last 180 days count.
    """
    sums, counts = sums[-_DAYS:], counts[-_DAYS:]
    places = np.flatnonzero(counts > 0)
    if len(places) < 3:
        return None
    means, cases = sums[places] / counts[places], counts[places]
    mean, spread = np.full(len(_Q), means[0]), 1 / cases[0] + _OMEGA
    logs, squares = np.zeros(len(_Q)), np.zeros(len(_Q))
    off = np.zeros((len(places), len(_Q)))
    for k in range(1, len(places)):
        spread = spread + _Q * (places[k] - places[k - 1])
        width = spread + 1 / cases[k] + _OMEGA
        error = means[k] - mean
        logs += np.log(width)
        squares += error**2 / width
        off[k] = error / np.sqrt(width)
        gain = spread / width
        mean, spread = mean + gain * error, spread * (1 - gain)
    freedom = len(places) - 1
    noise = np.maximum(squares / freedom, _TINY)
    likelihood = -0.5 * (logs + freedom * np.log(noise))
    weight = np.exp(likelihood - likelihood.max())
    best = int(np.argmax(weight))
    surprises = np.zeros(len(counts))
    surprises[places] = off[:, best] / np.sqrt(noise[best])
    spread = spread + _Q * (len(counts) - 1 - places[-1])
    return Level(mean, spread, noise, weight / weight.sum(), freedom, surprises)
