"""Scores against the lines that matter, as if the platform assessed today."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from seller_toolkit.analysis.trend import FRESH_DAYS, Point, Series, mean_until, point_on_or_before
from seller_toolkit.domain.profiles import ScoreProfile, Threshold

State = Literal["ok", "near", "below", "unknown"]

_MEAN_DAYS: Mapping[str, int] = {"mean_7d": 7, "mean_30d": 30}
_NOISE_DIGITS = 9  # 4.3 − 4.2 must be 0.1, or the edge of a line would depend on binary fractions


@dataclass(frozen=True)
class ThresholdStatus:
    """How a score stands to one line. `margin` = value − line; `day` is that of the newest value that counted.

    `chance` is the probability of missing the line at the next assessment, `next_day`; None until a forecast fills it.
    `missed` of the samples so far were missed, `room` more may be before the consequence (None: not known).
    """

    threshold: Threshold
    value: float | None
    margin: float | None
    state: State
    chance: float | None = None
    day: date | None = None
    next_day: date | None = None
    days_left: int | None = None
    missed: int = 0
    room: int | None = None


def judge(profile: ScoreProfile, series_by_target: Mapping[str, Series], today: date) -> tuple[ThresholdStatus, ...]:
    """Every line of the profile that is in force today, in the profile's order.

    `series_by_target` holds the series of "total" and of dimension ids; a missing one makes its lines "unknown", and so
    does one whose newest value is more than FRESH_DAYS old. Lines of another platform are for the caller to leave out
    (`ScoreProfile.on_platform`).
    """
    return tuple(
        _status(threshold, _sample(threshold, series_by_target.get(threshold.target), today))
        for threshold in profile.thresholds
        if threshold.valid_from is None or threshold.valid_from <= today
    )


def is_met(threshold: Threshold, value: float) -> bool:
    """Whether `value` is enough: above the line where it is strict, else at least on it."""
    margin = margin_to(threshold, value)
    return margin > 0 if threshold.strict else margin >= 0


def _sample(threshold: Threshold, series: Series | None, today: date) -> Point | None:
    """The value that would count today: a mean over the last days, or the newest value."""
    if series is None:
        return None
    if threshold.sample in _MEAN_DAYS:
        return mean_until(series, _MEAN_DAYS[threshold.sample], until=today)
    return point_on_or_before(series, today, max_age=FRESH_DAYS)


def _status(threshold: Threshold, sample: Point | None) -> ThresholdStatus:
    if sample is None:
        return ThresholdStatus(threshold, value=None, margin=None, state="unknown")
    margin = margin_to(threshold, sample.value)
    state: State = "ok"
    if not is_met(threshold, sample.value):
        state = "below"
    elif margin <= threshold.warn_margin:
        state = "near"
    return ThresholdStatus(threshold, value=sample.value, margin=margin, state=state, day=sample.day)


def margin_to(threshold: Threshold, value: float) -> float:
    """`value` − line, free of binary noise."""
    return round(value - threshold.value, _NOISE_DIGITS)
