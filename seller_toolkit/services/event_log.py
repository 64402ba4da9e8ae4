"""Events: what happened on a day, and what it did to the scores."""

from dataclasses import dataclass

from seller_toolkit.domain.events import Event


@dataclass(frozen=True)
class EffectView:
    """A score before and after an event, by equal runs of whole weeks, against a comparison series where there is one.

    `verdict`: "better" | "worse" | "none" (no effect can be told from chance) | "too_few". `difference` = after − before,
    less what the comparison did; `low` and `high` are its 95 % interval.
    """

    event: Event
    metric: str
    label: str
    unit: str
    digits: int
    before: float | None
    after: float | None
    difference: float | None
    low: float | None
    high: float | None
    days: int  # on each side
    compared_with: str  # the label of the comparison series, "" for none
    verdict: str
    words: str
