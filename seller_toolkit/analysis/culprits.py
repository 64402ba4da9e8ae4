"""Who stands out in a change: a courier in some provinces, an item, an agent; each with its share and its cases."""

from dataclasses import dataclass
from math import fsum

import numpy as np

from seller_toolkit.analysis.lags import ENOUGH
from seller_toolkit.analysis.rolling import CAME, Turnover
from seller_toolkit.analysis.tally import Floats, Grouping, Ints
from seller_toolkit.domain.profiles import Better

SURE_SIGMAS = 3.0
"""A group is named when chance alone would put it so far off fewer than once in 700 groups."""

LEAST_SHARE = 0.2
"""A group that did less of the change than this is not its cause."""

_LEAST_BASE = 5
_MOST_PLACES = 4
_MAIN_PART = 0.8


@dataclass(frozen=True)
class Culprit:
    """A group that stands out. `before` is what its cases would have been worth in the earlier window, `now` what they were.

    `share` is its part of the metric's change, `value` the same in the metric's unit; `places` are the provinces that make
    up most of it, empty where these are many. `sigmas`: how many standard errors its cases are worse.
    """

    subject: str
    places: tuple[str, ...]
    before: float
    now: float
    cases: float
    value: float
    share: float
    sigmas: float


def late_courier(turn: Turnover, better: Better) -> Culprit | None:
    """The courier that did most of a change for the worse, with its provinces; None when none stands out.

    A parcel is measured against the earlier mean of its province, so that a courier is not blamed for far destinations:
    change = Σ over courier × province of n ÷ n1 · (rate now − the province's rate before) + what another mix of provinces
    did. A courier is named when it is worse than before and worse than the others by more than chance.
    """
    groups = turn.tally.groups
    if not turn.comparable or "courier" not in groups:
        return None
    pairs = _Pairs.of(turn, groups["courier"], groups.get("province"))
    return _worst(turn, pairs, better)


def worst_group(turn: Turnover, group: str, better: Better) -> Culprit | None:
    """The item, agent or other group that did most of a change for the worse; each is measured against its own past."""
    if not turn.comparable or group not in turn.tally.groups:
        return None
    named = turn.tally.groups[group]
    return _worst(turn, _Pairs.of(turn, named, named), better, with_places=False)


@dataclass(frozen=True, eq=False)
class _Pairs:
    """Sums and cases of the later window by subject (rows) and place (columns), and the earlier mean of each place."""

    subjects: tuple[str, ...]
    places: tuple[str, ...]
    sums: Floats
    cases: Floats
    base: Floats

    @classmethod
    def of(cls, turn: Turnover, subject: Grouping, place: Grouping | None) -> "_Pairs":
        place = place or Grouping(np.zeros_like(subject.codes), ("",))
        earlier, later = turn.in_earlier, turn.in_later
        m0 = turn.before.total / turn.before.cases
        width = len(place.labels)
        cells, shape = subject.codes * width + place.codes, (len(subject.labels), width)
        sums, cases = (_summed(cells[later], column[later], shape) for column in (turn.tally.sums, turn.tally.counts))
        known = _summed(place.codes[earlier], turn.tally.counts[earlier], (1, width))[0]
        own = _summed(place.codes[earlier], turn.tally.sums[earlier], (1, width))[0] / np.maximum(known, 1.0)
        return cls(subject.labels, place.labels, sums, cases, np.where(known >= _LEAST_BASE, own, m0))


def _summed(cells: Ints, weights: Floats, shape: tuple[int, int]) -> Floats:
    found: Floats = np.bincount(cells, weights=weights, minlength=shape[0] * shape[1]).astype(np.float64)
    return found.reshape(shape)


def _worst(turn: Turnover, pairs: _Pairs, better: Better, *, with_places: bool = True) -> Culprit | None:
    n1, sign = turn.now.cases, -1.0 if better is Better.HIGHER else 1.0
    change = sign * (turn.now.total / n1 - turn.before.total / turn.before.cases)
    excess = sign * (pairs.sums - pairs.cases * pairs.base)  # by pair; > 0 is worse
    by_subject, cases = excess.sum(axis=1), pairs.cases.sum(axis=1)
    named = np.array([label != "" for label in pairs.subjects]) & (cases >= ENOUGH)
    if change <= 0 or not named.any():
        return None
    place = int(np.argmax(np.where(named, by_subject, -np.inf)))
    worse, count = float(by_subject[place]), float(cases[place])
    sigmas = _sigmas(turn, worse, count, others=float(by_subject.sum()) - worse)
    if worse / n1 < LEAST_SHARE * change or sigmas < SURE_SIGMAS:
        return None
    columns = _main_places(excess[place], pairs.places) if with_places else ()
    rows = np.array([pairs.places.index(name) for name in columns] or range(len(pairs.places)))
    chosen = pairs.cases[place, rows]
    return Culprit(
        subject=pairs.subjects[place],
        places=columns,
        before=float(chosen @ pairs.base[rows] / chosen.sum()),
        now=float(pairs.sums[place, rows].sum() / chosen.sum()),
        cases=float(chosen.sum()),
        value=sign * float(excess[place, rows].sum()) / n1,
        share=float(excess[place, rows].sum()) / n1 / change,
        sigmas=sigmas,
    )


def _sigmas(turn: Turnover, worse: float, count: float, *, others: float) -> float:
    """How far the subject's mean excess lies above its past, and above that of the others if there are any: the lesser."""
    spread, rest = turn.spread(), turn.now.cases - count
    if not spread:
        return 0.0
    against_past: float = worse / count / (spread * (1 / count + 1 / turn.before.cases) ** 0.5)
    if rest < 1:
        return against_past
    against_others: float = (worse / count - others / rest) / (spread * (1 / count + 1 / rest) ** 0.5)
    return min(against_past, against_others)


def _main_places(excess: Floats, labels: tuple[str, ...]) -> tuple[str, ...]:
    """The places where it is worse if these are few, else the few that make up most of it; none where they are many."""
    order = [int(i) for i in np.argsort(-excess) if excess[i] > 0 and labels[int(i)]]
    whole = fsum(float(value) for value in excess if value > 0)
    if len(order) <= _MOST_PLACES:
        return tuple(labels[i] for i in order)
    for number in range(1, _MOST_PLACES + 1):
        if fsum(float(excess[i]) for i in order[:number]) >= _MAIN_PART * whole:
            return tuple(labels[i] for i in order[:number])
    return ()


@dataclass(frozen=True)
class Burst:
    """Days of far more cases than usual: from `first` to `last` (ordinals), how many cases, how many times the usual.

    `share` is their part of the metric's change for the worse.
    """

    first: int
    last: int
    cases: float
    times: float
    share: float


BURST_TIMES, BURST_CASES, BURST_SHARE = 3.0, 10.0, 0.3


def burst_of(turn: Turnover, better: Better) -> Burst | None:
    """A burst of volume among the new cases that did a good part of a change for the worse; None where there was none.

    It is the busiest new day with the days around it, each with at least three times the cases of the usual day of the
    earlier window and at least `BURST_CASES`, so that a shop of a few cases a day has none.
    """
    if not turn.comparable:
        return None
    sign = -1.0 if better is Better.HIGHER else 1.0
    m0, n1 = turn.before.total / turn.before.cases, turn.now.cases
    change = sign * (turn.now.total / n1 - m0)
    table = turn.table("day")
    sums, came, earlier = table.sums[:, CAME], table.cases[:, CAME], table.windows()[1]
    usual = float(np.median(earlier[earlier > 0]))
    least = max(BURST_TIMES * usual, BURST_CASES)
    first = last = int(np.argmax(came))
    if change <= 0 or came[first] < least:
        return None
    while first > 0 and came[first - 1] >= least:
        first -= 1
    while last + 1 < len(came) and came[last + 1] >= least:
        last += 1
    days = slice(first, last + 1)
    cases = float(came[days].sum())
    harm = sign * (float(sums[days].sum()) - m0 * cases) / n1
    if harm < BURST_SHARE * change:
        return None
    begun = int(turn.tally.days.min())
    return Burst(begun + first, begun + last, cases, float(came[days].max()) / usual, harm / change)
