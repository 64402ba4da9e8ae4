"""Topics that complaints name more and more, week by week: sudden and slow rises at a chosen rate of false alarms.

Sudden: the gamma-Poisson tail of one week against the subject's own last weeks, shrunk to the rate of its family (empirical
Bayes). Slow: a cumulated sum (CUSUM) of likelihood ratios against a rate 2.5 times as high. What a score must reach is read
from the shop's own past, strewn anew over its weeks many times. Two periods beside each other are compared by
`analysis.topics`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.analysis.distributions import regularised_beta

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]

Kind = Literal["sudden", "slow"]

BUDGET = 0.5
"""False alarms a week that a shop is content with, all its subjects and topics together."""

FEWEST_A_WEEK = 10.0
"""With fewer reviews a week a rise of ten points stays unseen for more than four weeks, mostly."""

FRESH_WEEKS = 4
"""An alarm is told for so many weeks."""

BASE_WEEKS = 8
"""A week is held against so many weeks of the same subject before it."""

FEWEST_MENTIONS = 3

_STRENGTH = 60.0  # reviews that the family's rate weighs as much as
_LAG = (
    4  # weeks between a week and the past that the cumulated sum holds it against: a rise must not become its own norm
)
_WARM_UP = 4  # weeks without a score: nothing is known of the subject yet
_RISE = 2.5
_SUDDEN_SHARE = 0.3  # of the budget
_WEEKS_STREWN = 800  # weeks of chance that thresholds are read from
_SEED = 20261126
_MOST_UNREST = 2.0


@dataclass(frozen=True)
class TopicCounts:
    """Reviews of each subject that complain of each topic, week by week, the latest week last.

    `mentions` is subject × topic × week, `reviews` (all reviews, complaining or not) subject × week, `family` says which
    subjects are compared with each other (the products of a shop, its couriers …). A review counts once for each topic.
    """

    mentions: Ints
    reviews: Ints
    family: Ints

    @property
    def weeks(self) -> int:
        return int(self.reviews.shape[-1])


@dataclass(frozen=True)
class Thresholds:
    """What the two scores must exceed."""

    sudden: float
    slow: float

    def times(self, factor: float) -> "Thresholds":
        """Both, raised or lowered alike."""
        return Thresholds(self.sudden * factor, self.slow * factor)


@dataclass(frozen=True)
class Rise:
    """A topic of a subject that is named more often since `week` (its place; the alarm's first week).

    `before` and `now` are shares of the subject's reviews: in the weeks before, and in the latest of them (the week of the
    alarm and later, or for a slow rise the weeks in which it gathered). `mentions` and `reviews` stand behind `now`.
    """

    subject: int
    topic: int
    week: int
    kind: Kind
    before: float
    now: float
    mentions: int
    reviews: int
    first_week: int  # of `now`
    excess: float  # the score over its threshold


@dataclass(frozen=True)
class Rises:
    """The rises, the clearest first, and the subjects with too few reviews a week for a rise to be seen in time."""

    found: tuple[Rise, ...]
    too_few: tuple[int, ...]
    thresholds: Thresholds


@dataclass(frozen=True)
class Scores:
    """Both scores, subject × topic × week (further axes before them stay). 0: nothing speaks for a rise."""

    sudden: Floats
    slow: Floats

    def over(self, thresholds: Thresholds) -> Floats:
        """How many times the threshold the higher of the two scores is."""
        return np.maximum(self.sudden / thresholds.sudden, self.slow / thresholds.slow)


def counted(
    rows: Sequence[Sequence[int]],
    week: Sequence[int],
    said: Sequence[Sequence[int]],
    *,
    weeks: int,
    family: Sequence[int],
    asked: Sequence[Sequence[bool]],
) -> TopicCounts:
    """The counts of subjects (each the places of its reviews) and topics (each the places of those that complain of it).

    `week` is the place of each review's week, `asked` says which topics are counted for which subject.
    """
    of = np.asarray(week, dtype=np.int64)
    mentions = np.zeros((len(rows), len(said), weeks), dtype=np.int64)
    reviews = np.zeros((len(rows), weeks), dtype=np.int64)
    told = np.zeros((len(said), len(of)), dtype=bool)
    for topic, places in enumerate(said):
        told[topic, np.asarray(places, dtype=np.int64)] = True
    for subject, places in enumerate(rows):
        own = np.asarray(places, dtype=np.int64)
        reviews[subject] = np.bincount(of[own], minlength=weeks)
        for topic in np.flatnonzero(np.asarray(asked[subject], dtype=bool)).tolist():
            mentions[subject, topic] = np.bincount(of[own[told[topic, own]]], minlength=weeks)
    return TopicCounts(mentions, reviews, np.asarray(family, dtype=np.int64))


def find_rises(counts: TopicCounts, *, budget: float = BUDGET) -> Rises:
    """Rises of the last weeks. `budget`: false alarms a week for all subjects and topics together."""
    scores = score_weeks(counts)
    thresholds = thresholds_of(counts, budget=budget)
    busy = ~too_few(counts.reviews)
    rises = [rise for rise in _fresh(counts, scores, thresholds) if busy[rise.subject]]
    rises.sort(key=lambda rise: (-rise.excess, rise.subject, rise.topic))
    return Rises(tuple(rises), tuple(np.flatnonzero(~busy).tolist()), thresholds)


def too_few(reviews: Ints) -> Mask:
    """Which subjects had, in the last weeks, fewer reviews a week than a rise can be seen by in time."""
    last = reviews[:, -BASE_WEEKS:]
    return np.asarray(last.sum(axis=1) < FEWEST_A_WEEK * max(1, last.shape[1]))


def alarms(scores: Scores, thresholds: Thresholds) -> Mask:
    """Where an alarm begins: a score over its threshold, the week before neither was."""
    over = scores.over(thresholds) > 1.0
    over[..., 1:] &= ~over[..., :-1].copy()
    return over


def score_weeks(counts: TopicCounts) -> Scores:
    """Both scores of every week of the real course."""
    return _Past(counts).score(counts.mentions)


def thresholds_of(counts: TopicCounts, *, budget: float = BUDGET) -> Thresholds:
    """Thresholds at which chance alone gives `budget` alarms a week.

    The mentions of each subject and topic are strewn anew over its weeks, by the number of reviews and with the unrest that
    the shop's weeks really have, and scored like the real ones. The seed is fixed: the same past has the same thresholds.
    """
    past = _Past(counts)
    watched = counts.weeks - _WARM_UP
    if watched <= 0 or not counts.mentions.size:
        return Thresholds(np.inf, np.inf)
    rounds = max(4, -(-_WEEKS_STREWN // watched))
    chance = np.random.default_rng(_SEED)
    strewn = [past.score(past.strew(chance)) for _ in range(rounds)]
    allowed = budget * rounds * watched
    sudden = _line([one.sudden for one in strewn], _SUDDEN_SHARE * allowed)
    slow = _line([one.slow for one in strewn], (1 - _SUDDEN_SHARE) * allowed)
    # An alarm of both scores is one alarm: both lines may come down by the same factor.
    joint = _line([one.over(Thresholds(sudden, slow)) for one in strewn], allowed)
    return Thresholds(sudden, slow).times(max(joint, _line_of_past(counts, past, Thresholds(sudden, slow), budget)))


def _line_of_past(counts: TopicCounts, past: "_Past", thresholds: Thresholds, budget: float) -> float:
    """The factor at which as many weeks as the real ones, but for the latest, are expected to have no more alarms than the budget.

    Rates that drift alarm more often than the strewn mentions tell. The line is itself one of the few scores of those weeks:
    of n scores with k over the line, as many new ones have k + 1 over it on the mean. So one alarm of the budget is kept back.
    """
    stop = counts.weeks - FRESH_WEEKS
    if stop <= BASE_WEEKS + 1:
        return 0.0
    course = past.score(counts.mentions).over(thresholds)[..., BASE_WEEKS:stop]
    return _line([course], max(0.0, budget * (stop - BASE_WEEKS) - 1.0))


def _line(courses: Sequence[Floats], allowed: float) -> float:
    """The lowest score above which the courses come up, from at or below it, at most `allowed` times; never 0."""
    low = np.concatenate([one[..., :-1].ravel() for one in courses])
    high = np.concatenate([one[..., 1:].ravel() for one in courses])
    rises = high > low
    low, high = np.sort(low[rises]), np.sort(high[rises])
    lines = np.unique(high)
    times = (len(high) - np.searchsorted(high, lines, "right")) - (len(low) - np.searchsorted(low, lines, "right"))
    too_often = np.flatnonzero(times > allowed)
    first = int(too_often[-1]) + 1 if len(too_often) else 0
    return float(lines[first]) if first < len(lines) else 1.0


class _Past:
    """What the past of a shop says about rates and their unrest; scores courses of the same reviews."""

    def __init__(self, counts: TopicCounts) -> None:
        self._counts = counts
        self._reviews = counts.reviews.astype(np.float64)
        self._rate = _family_rates(counts)
        self._expected = self._smooth()
        self._unrest, self._lasting = self._find_unrest()

    def score(self, mentions: Ints) -> Scores:
        """Both scores of a course with this past's reviews, rates and unrest."""
        said = np.cumsum(_led_by_zero(mentions), axis=-1, dtype=np.float64)
        read = np.cumsum(_led_by_zero(self._reviews), axis=-1)
        return Scores(self._sudden(mentions, said, read), self._slow(mentions, said, read))

    def _sudden(self, mentions: Ints, said: Floats, read: Floats) -> Floats:
        """−ln of the probability of so many mentions or more in the week: a negative binomial tail, which is a beta one."""
        score, size, expected = np.zeros((3, *mentions.shape))
        for week in range(_WARM_UP, self._counts.weeks):
            known, mean = self._known(said, read, max(0, week - BASE_WEEKS), week)
            expected[..., week] = mean * self._reviews[:, None, week]
            size[..., week] = 1.0 / (1.0 / known + self._unrest)
        asked = (mentions >= FEWEST_MENTIONS) & (mentions > expected)
        asked[..., :_WARM_UP] = False
        size, expected = size[asked], expected[asked]
        tail = regularised_beta(mentions[asked], size, expected / (size + expected))
        score[asked] = -np.log(np.maximum(tail, 1e-300))
        return np.asarray(score)

    def _slow(self, mentions: Ints, said: Floats, read: Floats) -> Floats:
        score = np.zeros(mentions.shape)
        for week in range(_WARM_UP, self._counts.weeks):
            until = max(_WARM_UP, week - _LAG)
            _, mean = self._known(said, read, max(0, until - BASE_WEEKS), until)
            expected = mean * self._reviews[:, None, week]
            step = mentions[..., week] * np.log(_RISE) - (_RISE - 1) * expected
            step = step / (1.0 + self._unrest * expected)
            score[..., week] = np.maximum(0.0, score[..., week - 1] + step)
        return score

    def _known(self, said: Floats, read: Floats, first: int, stop: int) -> tuple[Floats, Floats]:
        """Mentions that are known of, with those that the family lends, and the rate that follows."""
        known = _STRENGTH * self._rate + said[..., stop] - said[..., first]
        return known, known / (_STRENGTH + read[:, stop] - read[:, first])[:, None]

    def strew(self, chance: np.random.Generator) -> Ints:
        """The mentions of each subject and topic, strewn over its weeks by chance."""
        weight = self._counts.reviews[:, None, :] * self._restless(chance)
        weight = np.maximum(weight, 1e-12)
        total = self._counts.mentions.sum(axis=-1)
        return chance.multinomial(total, weight / weight.sum(axis=-1, keepdims=True)).astype(np.int64)

    def _restless(self, chance: np.random.Generator) -> Floats:
        """Factors around 1 with the spread and the lasting of the real weeks."""
        spread = np.sqrt(np.log1p(self._unrest))
        if not spread.any():
            return np.ones(self._counts.mentions.shape)
        noise = chance.standard_normal(self._counts.mentions.shape)
        for week in range(1, self._counts.weeks):
            noise[..., week] *= np.sqrt(1 - self._lasting**2)
            noise[..., week] += self._lasting * noise[..., week - 1]
        return np.exp(spread[..., None] * noise)

    def _smooth(self) -> Floats:
        """Mentions to expect in each week if a subject's rate had never changed."""
        total = self._reviews.sum(axis=-1)[:, None]
        rate = (_STRENGTH * self._rate + self._counts.mentions.sum(axis=-1)) / (_STRENGTH + total)
        return np.asarray(rate[..., None] * self._reviews[:, None, :])

    def _find_unrest(self) -> tuple[Floats, Floats]:
        """Variance of the weeks' factors beyond chance, and how much of it lasts from a week to the next, by moments.

        Taken over all subjects of a family for each topic, without the latest weeks: a rise in them is no unrest.
        """
        unrest, lasting = np.zeros_like(self._rate), np.zeros_like(self._rate)
        stop = max(2, self._counts.weeks - _LAG)
        expected = self._expected[..., :stop]
        rest = self._counts.mentions[..., :stop] - expected
        for family in np.unique(self._counts.family).tolist():
            own = self._counts.family == family
            mean, off = expected[own], rest[own]
            scale = np.maximum((mean**2).sum(axis=(0, 2)), 1e-9)
            beyond = ((off**2 - mean).sum(axis=(0, 2))) / scale
            kept = (off[..., 1:] * off[..., :-1]).sum(axis=(0, 2)) / np.maximum(
                (mean[..., 1:] * mean[..., :-1]).sum(axis=(0, 2)), 1e-9
            )
            found = np.clip(beyond, 0.0, _MOST_UNREST)
            unrest[own] = found
            lasting[own] = np.clip(kept / np.maximum(found, 1e-9), 0.0, 0.95)
        return unrest, lasting


def _family_rates(counts: TopicCounts) -> Floats:
    """Mentions a review over all subjects of the family, subject × topic."""
    rates = np.zeros(counts.mentions.shape[:2])
    for family in np.unique(counts.family).tolist():
        own = counts.family == family
        said = counts.mentions[own].sum(axis=(0, 2))
        rates[own] = (said + 0.5) / (counts.reviews[own].sum() + 1.0)
    return rates


def _led_by_zero(columns: NDArray[np.generic]) -> NDArray[np.generic]:
    return np.concatenate([np.zeros_like(columns[..., :1]), columns], axis=-1)


def _fresh(counts: TopicCounts, scores: Scores, thresholds: Thresholds) -> Iterator[Rise]:
    """The latest alarm of each subject and topic, where it is fresh."""
    begun = alarms(scores, thresholds)
    first = max(0, counts.weeks - FRESH_WEEKS)
    recent = begun[..., first:]
    for subject, topic in np.argwhere(recent.any(axis=-1)).tolist():
        week = first + int(np.flatnonzero(recent[subject, topic])[-1])
        yield _rise(counts, scores, thresholds, (subject, topic, week))


def _rise(counts: TopicCounts, scores: Scores, thresholds: Thresholds, at: tuple[int, int, int]) -> Rise:
    subject, topic, week = at
    excess = float(scores.over(thresholds)[at])
    kind: Kind = "sudden" if scores.sudden[at] > thresholds.sudden else "slow"
    begins = week
    if kind == "slow":
        gathering = np.flatnonzero(scores.slow[subject, topic, : week + 1] <= 0)
        begins = int(gathering[-1]) + 1 if len(gathering) else 0
    mentions, reviews = counts.mentions[subject, topic], counts.reviews[subject]
    earlier = slice(max(0, begins - BASE_WEEKS), begins)
    before, now = int(mentions[earlier].sum()), int(mentions[begins:].sum())
    read_before, read_now = int(reviews[earlier].sum()), int(reviews[begins:].sum())
    return Rise(
        subject, topic, week, kind,
        before=before / read_before if read_before else 0.0,
        now=now / read_now if read_now else 0.0,
        mentions=now, reviews=read_now, first_week=begins, excess=excess,
    )  # fmt: skip
