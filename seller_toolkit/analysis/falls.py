"""Metrics and scores that got worse over a period."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.trend import Change, Series, change_of_means, change_over
from seller_toolkit.analysis.worsening import STAR_SPAN, worsening
from seller_toolkit.domain.profiles import Metric

NOTICEABLE = 0.05
"""Strength below which a move is the usual noise: 0.01 points of a star scale, or one bad case more among twenty."""


@dataclass(frozen=True)
class Fall:
    """A metric that got worse. `strength` > 0 orders falls of different units (see `worsening`)."""

    metric: Metric
    change: Change
    days: int
    strength: float


def find_falls(
    series_by_metric: Mapping[str, Series],
    metrics: Iterable[Metric],
    *,
    until: date,
    days: int = 7,
    spans: Mapping[str, float] | None = None,
) -> tuple[Fall, ...]:
    """What got worse within `days` days up to `until`, the worst first.

    `better` of each metric says which way is worse; a move that the platform's own digits do not show
    is no fall, nor is one below `NOTICEABLE`.
    `spans` gives the length of the scale of metrics with unit "score" where it is not that of stars.
    """
    falls = []
    for metric in metrics:
        series = series_by_metric.get(metric.id)
        change = change_of(metric, series, days, until=until) if series else None
        if change is None or round(change.before, metric.decimals) == round(change.now, metric.decimals):
            continue
        strength = worsening(metric, change.before, change.now, span=(spans or {}).get(metric.id, STAR_SPAN))
        if strength >= NOTICEABLE:
            falls.append(Fall(metric, change, days, strength))
    return tuple(sorted(falls, key=lambda fall: (-fall.strength, fall.metric.id)))


def change_of(metric: Metric, series: Series, days: int, *, until: date) -> Change | None:
    """The change of a metric: value against value, or mean against mean where the metric is that of a single day."""
    if metric.window_days == 1:
        return change_of_means(series, days, until=until)
    return change_over(series, days, until=until)
