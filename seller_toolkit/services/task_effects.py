"""What tasks did to the metrics that they should move: before against after, or why that cannot be told yet."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class TaskEffect:
    """What a task did. `difference` = after − before less what the comparison did; `low` and `high` its 95 % interval.

    `verdict`: "better" | "worse" | "none" (not told from chance) | "too_early" (`ready_on` says from when) | "too_few" |
    "not_started" | "no_metric".
    """

    number: int
    code: str
    title: str
    area: str
    owner: str
    metric: str
    label: str
    unit: str
    digits: int
    started_on: date | None
    judged_from: date | None  # the start and the lag
    ready_on: date | None
    before: float | None
    after: float | None
    difference: float | None
    low: float | None
    high: float | None
    size_before: float | None  # cases counted (ratings, parcels …), None where the files tell none
    size_after: float | None
    days: int  # of each run
    compared_with: str
    verdict: str
    words: str


@dataclass(frozen=True)
class HelpedView:
    """What helped: every task that was begun, the clear ones first."""

    shop: Shop
    today: date
    effects: tuple[TaskEffect, ...]
    notes: tuple[str, ...]


def effect_of(context: JobContext, workspace: Workspace, number: int) -> Outcome[TaskEffect]:
    """What one task did."""
    raise NotImplementedError


def what_helped(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[HelpedView]:
    """What every begun task of a shop did."""
    raise NotImplementedError
