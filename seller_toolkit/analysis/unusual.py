"""How unusual a move is for this shop: against its own history of moves over as many days."""

from datetime import date

import numpy as np

from seller_toolkit.analysis.trend import FRESH_DAYS, Series, point_on_or_before

ENOUGH_MOVES = 20
"""Moves of the same span below which the scale is taken from single days."""

ENOUGH_STEPS = 7
NORMAL = 1.4826
"""Median absolute deviation × this = standard deviation, for normally scattered values."""


def unusualness(series: Series, before_day: date, now_day: date, *, digit: float) -> float | None:
    """The robust z of a series' move between two days: move ÷ (1.4826 · median size of moves), with the move's sign.

    Compared are the moves over the same number of days that were complete by the first day; where these are too few, the
    steps from day to day, which a walk of n days exceeds √n times. The scale is never less than `digit`, the least that the
    platform shows. Each day stands for the newest value at or before it. None: not enough history, or no value.
    """
    before = point_on_or_before(series, before_day, max_age=FRESH_DAYS)
    now = point_on_or_before(series, now_day, max_age=FRESH_DAYS)
    if before is None or now is None or before.day == now.day:
        return None
    known = series.between(series.days[0], before.day)
    span = (now.day - before.day).days
    usual = _usual(known, span, ENOUGH_MOVES)
    if usual is None:
        step = _usual(known, 1, ENOUGH_STEPS)
        usual = None if step is None else step * span**0.5
    return None if usual is None else (now.value - before.value) / max(usual, digit)


def _usual(series: Series, span: int, enough: int) -> float | None:
    """The usual size of changes between days that lie `span` days apart; None where there are fewer than `enough`."""
    days = np.fromiter((day.toordinal() for day in series.days), np.int64, len(series))
    values = np.asarray(series.values, np.float64)
    place = np.searchsorted(days, days + span)
    there = np.flatnonzero(place < len(days))
    there = there[days[place[there]] == days[there] + span]
    if len(there) < enough:
        return None
    return NORMAL * float(np.median(np.abs(values[place[there]] - values[there])))
