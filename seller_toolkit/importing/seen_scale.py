"""Scores of other shops as buyers see them: a platform may show its score by bands, on another scale than its own page."""

from collections.abc import Mapping, Sequence
from typing import Any

from seller_toolkit.domain.profiles import Metric
from seller_toolkit.importing.metric_values import Reading

BUYERS_HIGHEST = 5.0
SHOWN_AS = {"douyin_experience.total": "shown_score"}
"""Metrics that buyers see by bands, and what they see of them: 97–100 as 5.0 (商家体验分规范)."""


def as_seen(metric: Metric, found: Sequence[Any], metrics: Mapping[str, Metric]) -> Metric | None:
    """The metric that a column of a list of competitors holds: one of five points where the platform has a hundred.

    None where all of its figures are on the scale of buyers and the metric has no value there: they are no values of it.
    """
    values = [one.value for one in found if isinstance(one, Reading)]
    lowest = metric.scale[0] if metric.scale else 0.0
    highest = metric.scale[1] if metric.scale else 0.0
    if not values or highest <= BUYERS_HIGHEST or max(values) > BUYERS_HIGHEST:
        return metric
    shown = metrics.get(SHOWN_AS.get(metric.id, ""))
    if shown is not None:
        return shown
    return None if lowest > BUYERS_HIGHEST else metric
