"""Scores against the lines that matter: as if the platform assessed today, and by the samples that it takes.

A line has a sample rule (which day's value counts) and a fail rule (how many missed samples have the consequence). What is
not known is never guessed: a sample that was not imported is missing, and a rule that missing samples could complete is "open".
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile
from math import fsum
from typing import Literal

from seller_toolkit.analysis.trend import FRESH_DAYS, Point, Series, mean_until, point_on_or_before
from seller_toolkit.domain.profiles import ScoreProfile, Threshold

State = Literal["ok", "near", "below", "unknown"]
Verdict = Literal["met", "failed", "open"]

MEAN_DAYS: Mapping[str, int] = {"mean_7d": 7, "mean_30d": 30}
AT_EVENT = "at_event"
_NOISE_DIGITS = 9  # 4.3 − 4.2 must be 0.1, or the edge of a line would depend on binary fractions
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Sample:
    """One sample of a line. `value` None: it was not imported; of a mean it is that of the days that were.

    `met` None: not known, since the value is missing, or days of a mean are and could turn it either way. `counted` False:
    the shop had no formal score on that day, so the sample is neither met nor missed.
    """

    day: date
    value: float | None
    met: bool | None
    counted: bool = True


@dataclass(frozen=True)
class ThresholdStatus:
    """How a score stands to one line. `margin` = value − line; `day` is that of the newest value that counted.

    `chance` is the probability of missing the line at the next assessment; None until a forecast fills it. `state` speaks
    of an assessment today, `samples` (oldest first) and `verdict` of those that were: "met" (the consequence has not been
    reached), "failed" (it has), "open" (missing samples could complete the rule). `missed` counts the known misses among the
    samples. `room` is how many of the next samples may be missed one after the other before the rule is complete; None
    where that depends on missing samples. `next_day` is the next sample's day, `days_left` the days until then. `fails_next` is
    the probability that the next sample completes the rule; None until a forecast fills it.
    """

    threshold: Threshold
    value: float | None
    margin: float | None
    state: State
    chance: float | None = None
    day: date | None = None
    next_day: date | None = None
    days_left: int | None = None
    samples: tuple[Sample, ...] = ()
    missed: int = 0
    room: int | None = None
    verdict: Verdict = "open"
    fails_next: float | None = None

    @property
    def missing(self) -> int:
        """How many samples are not known."""
        return sum(sample.counted and sample.met is None for sample in self.samples)


def judge(
    profile: ScoreProfile,
    series_by_target: Mapping[str, Series],
    today: date,
    *,
    informal: Collection[date] = frozenset(),
    events: Mapping[str, Sequence[date]] | None = None,
) -> tuple[ThresholdStatus, ...]:
    """Every line of the profile that is in force today, in the profile's order.

    `series_by_target` holds the series of "total" and of dimension ids; a missing one makes its lines "unknown", and so
    does one whose newest value is more than FRESH_DAYS old. Lines of another platform are for the caller to leave out
    (`ScoreProfile.on_platform`). On the days `informal` the shop had no formal score (Douyin's growth stage): they are neither
    met nor missed, they end a run, and means leave them out. `events` holds the days on which a line of sample rule
    "at_event" is judged, by the line's id; without them its only sample is today's value.
    """
    desk = _Desk(profile, series_by_target, today, frozenset(informal), events or {})
    return tuple(
        desk.status(threshold)
        for threshold in profile.thresholds
        if threshold.valid_from is None or threshold.valid_from <= today
    )


def samples_between(
    profile: ScoreProfile,
    series_by_target: Mapping[str, Series],
    threshold: Threshold,
    first: date,
    last: date,
    *,
    today: date,
    informal: Collection[date] = frozenset(),
    events: Mapping[str, Sequence[date]] | None = None,
) -> tuple[Sample, ...]:
    """The samples of one line on the days from `first` to `last`, the oldest first, as `judge` takes them.

    None before the line, or the version of its rules, was in force, none after `today`, and none of today before its value is
    known. A line that is judged at an event has only those of its `events`.
    """
    desk = _Desk(profile, series_by_target, today, frozenset(informal), events or {})
    return desk.samples_between(threshold, max(first, threshold.valid_from or profile.valid_from), last)


def is_met(threshold: Threshold, value: float) -> bool:
    """Whether `value` is enough: above the line where it is strict, else at least on it."""
    margin = margin_to(threshold, value)
    return margin > 0 if threshold.strict else margin >= 0


def margin_to(threshold: Threshold, value: float) -> float:
    """`value` − line, free of binary noise."""
    return round(value - threshold.value, _NOISE_DIGITS)


def completes(threshold: Threshold, missed: Sequence[bool]) -> bool:
    """Whether samples, the oldest first, complete the fail rule with the last one: `count` of the last `of`, or in a row."""
    rule = threshold.fail
    last = missed[-(rule.of or rule.count) :]
    return sum(last) >= rule.count


def sample_length(threshold: Threshold) -> int:
    """How many days the value of a sample is the mean of."""
    return MEAN_DAYS.get(threshold.sample, 1)


def is_monthly(threshold: Threshold) -> bool:
    """Whether a month gives one sample, on its last day; all others are daily.

    A 30-day mean is taken so where a fail rule counts its samples (旗舰店商家考核规范: two of three months), else on any day.
    """
    rule = threshold.fail
    counted = rule.of is not None or rule.count > 1
    return threshold.sample == "last_day_of_month" or (threshold.sample == "mean_30d" and counted)


def next_sample(threshold: Threshold, after: date) -> date:
    """The first day later than `after` on which a sample is taken; for "at_event" the very next day stands in."""
    return _month_end(after + _DAY) if is_monthly(threshold) else after + _DAY


@dataclass(frozen=True)
class _Desk:
    """What every line of a score is judged from."""

    profile: ScoreProfile
    series: Mapping[str, Series]
    today: date
    informal: frozenset[date]
    events: Mapping[str, Sequence[date]]

    def status(self, threshold: Threshold) -> ThresholdStatus:
        series = self.series.get(threshold.target)
        value, margin, state, day = _if_today(threshold, _newest(threshold, series, self.today))
        next_day = self._next_day(threshold, series)
        samples = tuple(self._sample(threshold, series, day) for day in self._sample_days(threshold, series))
        return ThresholdStatus(
            threshold,
            value,
            margin,
            state,
            day=day,
            next_day=next_day,
            days_left=(next_day - self.today).days if next_day else None,
            samples=samples,
            missed=sum(sample.met is False for sample in samples),
            room=_room(threshold, samples),
            verdict=_verdict(threshold, samples),
        )

    def _next_day(self, threshold: Threshold, series: Series | None) -> date | None:
        """The first day from today on that has no value yet and on which a sample is taken."""
        last = self._last_known(series)
        if threshold.sample == AT_EVENT:
            return min((day for day in self.events.get(threshold.id, ()) if day > last), default=None)
        return next_sample(threshold, last)

    def _last_known(self, series: Series | None) -> date:
        """Today, or yesterday where today's value is not there yet: it may still come."""
        known = series is not None and point_on_or_before(series, self.today, max_age=0) is not None
        return self.today if known or self.today in self.informal else self.today - _DAY

    def _sample_days(self, threshold: Threshold, series: Series | None) -> list[date]:
        """The days of the samples that the fail rule looks at, the oldest first: never today's before it is known."""
        wanted = threshold.fail.of or threshold.fail.count
        if threshold.sample == AT_EVENT and not self.events.get(threshold.id):
            return [self.today]
        found: list[date] = []
        for day in self._backwards(threshold, self._last_known(series)):
            if len(found) == wanted or (threshold.valid_from is not None and day < threshold.valid_from):
                break
            found.append(day)
        return found[::-1]

    def samples_between(self, threshold: Threshold, first: date, last: date) -> tuple[Sample, ...]:
        """The samples of some days, as far as they are past or known."""
        if threshold.sample == AT_EVENT and not self.events.get(threshold.id):
            return ()
        series = self.series.get(threshold.target)
        days = takewhile(lambda day: day >= first, self._backwards(threshold, self._last_known(series)))
        return tuple(self._sample(threshold, series, day) for day in sorted(day for day in days if day <= last))

    def _backwards(self, threshold: Threshold, last: date) -> Iterator[date]:
        if threshold.sample == AT_EVENT:
            yield from sorted((day for day in self.events[threshold.id] if day <= last), reverse=True)
            return
        day = last if not is_monthly(threshold) or last == _month_end(last) else last.replace(day=1) - _DAY
        while True:
            yield day
            day = day.replace(day=1) - _DAY if is_monthly(threshold) else day - _DAY

    def _sample(self, threshold: Threshold, series: Series | None, day: date) -> Sample:
        length = sample_length(threshold)
        days = [day - timedelta(days=back) for back in range(length)]
        formal = [one for one in days if one not in self.informal]
        if not formal:
            return Sample(day, None, None, counted=False)
        part = series.between(days[-1], day) if series is not None else None
        values = [v for d, v in zip(part.days, part.values, strict=True) if d not in self.informal] if part else []
        value = fsum(values) / len(values) if values else None
        return Sample(day, value, self._met(threshold, values, len(formal) - len(values)))

    def _met(self, threshold: Threshold, values: Sequence[float], missing: int) -> bool | None:
        """Whether the mean meets the line, whatever the missing days were within the score's scale; None: they decide."""
        low, high = self._scale(threshold.target)
        total, count = fsum(values), len(values) + missing
        worst, best = (is_met(threshold, (total + missing * end) / count) for end in (low, high))
        return worst if worst == best else None

    def _scale(self, target: str) -> tuple[float, float]:
        metric = self.profile.score_metric(target)
        own = next((m.scale for m in self.profile.all_metrics if m.id == metric), None)
        return own or (self.profile.low, self.profile.high)


def _newest(threshold: Threshold, series: Series | None, today: date) -> Point | None:
    """The value that would count today: a mean over the last days, or the newest value."""
    if series is None:
        return None
    if threshold.sample in MEAN_DAYS:
        return mean_until(series, MEAN_DAYS[threshold.sample], until=today)
    return point_on_or_before(series, today, max_age=FRESH_DAYS)


def _if_today(threshold: Threshold, newest: Point | None) -> tuple[float | None, float | None, State, date | None]:
    if newest is None:
        return None, None, "unknown", None
    margin = margin_to(threshold, newest.value)
    state: State = "ok"
    if not is_met(threshold, newest.value):
        state = "below"
    elif margin <= threshold.warn_margin:
        state = "near"
    return newest.value, margin, state, newest.day


def _verdict(threshold: Threshold, samples: Sequence[Sample]) -> Verdict:
    """By the known misses alone, and once more with every missing sample missed."""
    if completes(threshold, [sample.met is False for sample in samples]):
        return "failed"
    return "open" if completes(threshold, [_may_be_missed(sample) for sample in samples]) else "met"


def _room(threshold: Threshold, samples: Sequence[Sample]) -> int | None:
    surely = _next_misses(threshold, [_may_be_missed(sample) for sample in samples])
    at_most = _next_misses(threshold, [sample.met is False for sample in samples])
    return surely if surely == at_most else None


def _next_misses(threshold: Threshold, missed: Sequence[bool]) -> int:
    """How many further misses in a row leave the rule incomplete; 0 where it is complete already."""
    if completes(threshold, missed):
        return 0
    numbers = range(threshold.fail.count)
    return next((n for n in numbers if completes(threshold, [*missed, *[True] * (n + 1)])), threshold.fail.count)


def _may_be_missed(sample: Sample) -> bool:
    return sample.counted and sample.met is not True


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - _DAY
