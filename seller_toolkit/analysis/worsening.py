"""One scale for "how much worse", so that a late courier can be ranked against a slow reply.

It is ours, not a platform's: the platforms' own tiers and weights are not public (scores and figures say what is bad,
this only orders them). 0 is unchanged, 1 is serious, negative is better.
"""

from collections.abc import Mapping

from seller_toolkit.domain.profiles import Better, Metric, ScoreProfile

STAR_SPAN = 4.0
"""Points between the ends of a star scale (1 to 5)."""

SERIOUS_SHARE = 0.1
"""A score that moved by a tenth of its scale moved seriously."""

_LEAST_BASE: Mapping[str, float] = {
    "percent": 1.0,
    "hours": 1.0,
    "seconds": 5.0,
    "points": 1.0,
    "count": 5.0,
    "money": 1.0,
}
"""Bases below this are too small to divide by: 0.01 % → 0.02 % is not twice as bad in any useful sense."""


def worsening(metric: Metric, before: float, now: float, *, span: float = STAR_SPAN) -> float:
    """How much worse `now` is than `before`.

    Scores: the drop as a share of a tenth of the scale, whose length is `span`. Percentages: the growth of the bad share
    (what is missing to 100 % where higher is better) relative to what it was. Everything else: the change relative to
    `before`. So 1 means a tenth of the scale, or twice as many bad cases.
    """
    worse = before - now if metric.better is Better.HIGHER else now - before
    if metric.unit == "score":
        return worse / (SERIOUS_SHARE * span)
    base = before
    if metric.unit == "percent" and metric.better is Better.HIGHER:
        base = 100.0 - before
    return worse / max(abs(base), _LEAST_BASE[metric.unit])


def span_of(profile: ScoreProfile, metric_id: str) -> float:
    """The length of the scale of a metric with unit "score": the profile's for its own scores, else that of stars."""
    return profile.high - profile.low if metric_id in profile.score_ids else STAR_SPAN
