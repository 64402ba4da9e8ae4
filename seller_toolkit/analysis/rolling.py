"""Means over a moving window, and a change between two days taken apart so that the parts add up.

A window's value is m = S ÷ N, sums over cases. Between two days every row is one of four: it was only in the earlier window
(it left), only in the later one (it came), in both (it stayed) or in neither. All parts below are arithmetic on the sums of
these four by group, so a million rows are walked over once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import fsum
from typing import Literal, NamedTuple

import numpy as np

from seller_toolkit.analysis.tally import Flags, Floats, Grouping, Ints, Tally, Window

LEFT, CAME, STAYED = 1, 2, 3
"""Which of the two windows a row is in: bit 1 the earlier, bit 2 the later."""

Move = Literal["left", "came"]


class Mean(NamedTuple):
    """Sum and number of the cases of a window."""

    total: float
    cases: float

    @property
    def value(self) -> float | None:
        """The mean; None where there are no cases."""
        return self.total / self.cases if self.cases else None


@dataclass(frozen=True)
class Part:
    """What one group did to the value. `before` and `now` are its own means, None where it had no cases.

    `value` = `rate` + `mix` where the part says what of it is the group's own change (`rate`) and what the change of its
    weight (`mix`). `move` is "came" or "left" for parts of a flow.
    """

    label: str
    value: float
    before: float | None
    now: float | None
    cases_before: float
    cases_now: float
    rate: float = 0.0
    mix: float = 0.0
    move: Move | None = None


@dataclass(frozen=True)
class Taken:
    """A change taken apart: `now` − `before` = the parts' values + `rest`, which is 0 but for rounding."""

    before: float
    now: float
    parts: tuple[Part, ...]
    rest: float

    @property
    def change(self) -> float:
        return self.now - self.before


def value_on(tally: Tally, window: Window, day: date) -> Mean:
    """Sum and cases of the window that gives the value of a day."""
    rows = tally.within(window.first(day), window.last(day))
    return Mean(float(tally.sums[rows].sum()), float(tally.counts[rows].sum()))


class Turnover:
    """The rows of two windows of one tally, those of the days `before` and `now`."""

    def __init__(self, tally: Tally, window: Window, before: date, now: date) -> None:
        self.tally, self.window, self.before_day, self.now_day = tally, window, before, now
        earlier = tally.within(window.first(before), window.last(before))
        later = tally.within(window.first(now), window.last(now))
        self._states = earlier.astype(np.int8) + 2 * later.astype(np.int8)
        self._tables = {"": self._tabulate(Grouping(np.zeros(len(tally), np.int64), ("",)))}

    @property
    def left(self) -> Mean:
        return self._mean(LEFT)

    @property
    def came(self) -> Mean:
        return self._mean(CAME)

    @property
    def stayed(self) -> Mean:
        return self._mean(STAYED)

    @property
    def before(self) -> Mean:
        return Mean(self.left.total + self.stayed.total, self.left.cases + self.stayed.cases)

    @property
    def now(self) -> Mean:
        return Mean(self.came.total + self.stayed.total, self.came.cases + self.stayed.cases)

    @property
    def comparable(self) -> bool:
        """Whether both windows have cases."""
        return self.before.cases > 0 and self.now.cases > 0

    @property
    def in_earlier(self) -> Flags:
        """Which rows the earlier window holds."""
        return np.asarray(self._states & 1 == 1)

    @property
    def in_later(self) -> Flags:
        """Which rows the later window holds."""
        return np.asarray(self._states & 2 == 2)

    def spread(self) -> float:
        """The standard deviation of single cases around the mean of both windows' rows; 0 where one row tells nothing.

        Rows that hold several cases count by the scatter of their means, so the answer is the same for single cases.
        """
        rows = (self._states > 0) & (self.tally.counts > 0)
        counts, sums = self.tally.counts[rows], self.tally.sums[rows]
        if len(counts) < 2:
            return 0.0
        mean = sums.sum() / counts.sum()
        return float(np.sqrt(np.sum(counts * (sums / counts - mean) ** 2) / (len(counts) - 1)))

    def table(self, group: str) -> "Table":
        """Sums and cases by group and state; "" is everything in one, "day" needs no grouping of its own."""
        if group not in self._tables:
            found = _days_as_groups(self.tally.days) if group == "day" else self.tally.groups[group]
            self._tables[group] = self._tabulate(found)
        return self._tables[group]

    def _mean(self, state: int) -> Mean:
        whole = self._tables[""]
        return Mean(float(whole.sums[0, state]), float(whole.cases[0, state]))

    def _tabulate(self, groups: Grouping) -> "Table":
        cells, size = groups.codes * 4 + self._states, 4 * len(groups.labels)
        sums: Floats = np.bincount(cells, weights=self.tally.sums, minlength=size).astype(np.float64)
        cases: Floats = np.bincount(cells, weights=self.tally.counts, minlength=size).astype(np.float64)
        return Table(groups.labels, sums.reshape(-1, 4), cases.reshape(-1, 4))


@dataclass(frozen=True, eq=False)
class Table:
    """Sums and cases: a row a group, a column a state."""

    labels: tuple[str, ...]
    sums: Floats
    cases: Floats

    def windows(self) -> tuple[Floats, Floats, Floats, Floats]:
        """Sums and cases of the earlier window, then of the later one, by group."""
        stayed_sums, stayed = self.sums[:, STAYED], self.cases[:, STAYED]
        return (
            self.sums[:, LEFT] + stayed_sums, self.cases[:, LEFT] + stayed,
            self.sums[:, CAME] + stayed_sums, self.cases[:, CAME] + stayed,
        )  # fmt: skip


def flow(turn: Turnover, group: str = "") -> Taken | None:
    """What came in and what left, all together or by group; None where a window is empty.

    m1 − m0 = Σ came (v − m0) ÷ n1 − Σ left (v − m0) ÷ n1. What stayed did nothing but that its share changed, which the
    common divisor n1 has in it. A part says how the cases differ from the earlier value.
    """
    if not turn.comparable:
        return None
    m0, n1 = turn.before.total / turn.before.cases, turn.now.cases
    return _flow(turn, group, level=m0, over=(n1, n1))


def flow_past_stayed(turn: Turnover, group: str = "") -> Taken | None:
    """The same measured against s, the mean of what stayed; where nothing stayed it is `flow`.

    m1 − m0 = Σ came (v − s) ÷ n1 − Σ left (v − s) ÷ n0. So good old cases that leave have all of their loss as their own part,
    and new cases that are as good as those that stayed have none. A part says how the cases differ from the rest of now.
    """
    stayed = turn.stayed
    if not turn.comparable or not stayed.cases:
        return flow(turn, group)
    return _flow(turn, group, level=stayed.total / stayed.cases, over=(turn.now.cases, turn.before.cases))


def _flow(turn: Turnover, group: str, *, level: float, over: tuple[float, float]) -> Taken:
    """Parts of the cases that came and that left, each against a level and over a number of cases."""
    table = turn.table(group)
    parts: list[Part] = []
    for place in np.flatnonzero(table.cases[:, CAME]):
        total, cases = float(table.sums[place, CAME]), float(table.cases[place, CAME])
        value = (total - level * cases) / over[0]
        parts.append(Part(table.labels[place], value, None, total / cases, 0.0, cases, move="came"))
    for place in np.flatnonzero(table.cases[:, LEFT]):
        total, cases = float(table.sums[place, LEFT]), float(table.cases[place, LEFT])
        value = (level * cases - total) / over[1]
        parts.append(Part(table.labels[place], value, total / cases, None, cases, 0.0, move="left"))
    return _taken(turn, parts)


def by_group(turn: Turnover, group: str) -> Taken | None:
    """Each group's own change and the change of its weight, symmetrically; None where a window is empty.

    Σ w̄·Δr + Σ (r̄ − m̄)·Δw, with w̄, r̄ and m̄ the means of both windows' weights, rates and values: weights add up to 1 in both
    windows, so taking m̄ off changes no sum, and a group that grows does good only if it is better than the whole. A group
    without cases in one window is taken to have had the same rate there.
    """
    if not turn.comparable:
        return None
    table = turn.table(group)
    s0, c0, s1, c1 = table.windows()
    used = (c0 > 0) | (c1 > 0)
    s0, c0, s1, c1 = s0[used], c0[used], s1[used], c1[used]
    own0, own1 = s0 / np.where(c0 > 0, c0, 1.0), s1 / np.where(c1 > 0, c1, 1.0)
    r0, r1 = np.where(c0 > 0, own0, own1), np.where(c1 > 0, own1, own0)
    w0, w1 = c0 / turn.before.cases, c1 / turn.now.cases
    middle = (turn.before.total / turn.before.cases + turn.now.total / turn.now.cases) / 2
    rates, mixes = (w0 + w1) / 2 * (r1 - r0), ((r0 + r1) / 2 - middle) * (w1 - w0)
    labels = [label for label, there in zip(table.labels, used, strict=True) if there]
    return _taken(
        turn,
        [
            Part(
                label, float(rate + mix), float(own0[i]) if c0[i] else None, float(own1[i]) if c1[i] else None,
                float(c0[i]), float(c1[i]), float(rate), float(mix),
            )
            for i, (label, rate, mix) in enumerate(zip(labels, rates, mixes, strict=True))
        ],
    )  # fmt: skip


def by_share(turn: Turnover, group: str) -> Taken | None:
    """Each group's part of the sum per case of all: S(group) ÷ N now, less the same before; None where a window is empty.

    For groups that only the counted cases have, such as the reasons of returns: the rest of the orders, whose label is "",
    adds nothing.
    """
    if not turn.comparable:
        return None
    table = turn.table(group)
    s0, c0, s1, c1 = table.windows()
    before, now = s0 / turn.before.cases, s1 / turn.now.cases
    return _taken(
        turn,
        [
            Part(label, float(now[i] - before[i]), float(before[i]), float(now[i]), float(c0[i]), float(c1[i]))
            for i, label in enumerate(table.labels)
            if s0[i] or s1[i]
        ],
    )


def rate_and_mix(turn: Turnover, group: str) -> tuple[float, float] | None:
    """How much of the change the groups' own changes are, and how much their changed weights: both add up to it."""
    taken = by_group(turn, group)
    if taken is None:
        return None
    return fsum(part.rate for part in taken.parts), fsum(part.mix for part in taken.parts)


@dataclass(frozen=True)
class RollOff:
    """A change told from what stayed: `left` is what the leaving cases took with them, `came` what the new ones brought.

    `came` + `left` = m1 − m0, with each measured against the mean of what stayed in the window: (c − s)·n_came ÷ n1 and
    −(l − s)·n_left ÷ n0. `sigmas` says how many standard errors the new cases lie above what stayed.
    """

    came: float
    left: float
    came_mean: float
    left_mean: float
    stayed_mean: float
    came_cases: float
    left_cases: float
    sigmas: float


def roll_off(turn: Turnover) -> RollOff | None:
    """The arithmetic of a rolling mean; None unless cases came, left and stayed."""
    came, left, stayed = turn.came, turn.left, turn.stayed
    if not (came.cases and left.cases and stayed.cases):
        return None
    c, gone, s = came.total / came.cases, left.total / left.cases, stayed.total / stayed.cases
    error = turn.spread() * (1 / came.cases + 1 / stayed.cases) ** 0.5
    return RollOff(
        came=(c - s) * came.cases / turn.now.cases,
        left=-(gone - s) * left.cases / turn.before.cases,
        came_mean=c,
        left_mean=gone,
        stayed_mean=s,
        came_cases=came.cases,
        left_cases=left.cases,
        sigmas=(c - s) / error if error else 0.0,
    )


def _days_as_groups(days: Ints) -> Grouping:
    """One group a day, labelled "2026-09-08"."""
    if not len(days):
        return Grouping(days, ())
    first, last = int(days.min()), int(days.max())
    return Grouping(days - first, tuple(date.fromordinal(day).isoformat() for day in range(first, last + 1)))


def _taken(turn: Turnover, parts: Iterable[Part]) -> Taken:
    before, now = turn.before.total / turn.before.cases, turn.now.total / turn.now.cases
    found = tuple(sorted(parts, key=lambda part: (-abs(part.value), part.label)))
    return Taken(before, now, found, (now - before) - fsum(part.value for part in found))
