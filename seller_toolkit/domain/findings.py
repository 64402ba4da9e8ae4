"""What the analysis says about a shop: facts with numbers, no prose yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum


class FindingKind(Enum):
    """Why a finding was made; the order is the order of urgency."""

    BELOW_LINE = "below_line"  # a score stands below a threshold
    NEAR_LINE = "near_line"  # within the threshold's warning margin
    FELL = "fell"  # a dimension or metric got worse over the period
    TOPIC = "topic"  # an aspect that complaints name more often than before
    WEAKEST = "weakest"  # the dimension or metric with the most room, though nothing fell


@dataclass(frozen=True)
class Finding:
    """One thing to know. `metric` is a metric id, `topic` an aspect id; one of them may be "".

    `before` and `now` are in the metric's unit (topics: complaints in equal periods), `change` = now − before.
    `severity` ranks findings of one shop: higher is worse. `params` go into its sentence (threshold, margin, peer,
    courier …).
    """

    kind: FindingKind
    shop_id: int
    area: str
    dimension: str = ""
    metric: str = ""
    topic: str = ""
    before: float | None = None
    now: float | None = None
    since: date | None = None
    until: date | None = None
    severity: float = 0.0
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def change(self) -> float | None:
        return None if self.before is None or self.now is None else self.now - self.before
