"""Improvement tasks: what the knowledge base knows, and what a shop does about it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from seller_toolkit.domain.words import Words

AREAS = ("logistics", "product", "description", "service", "after_sales", "storefront", "reviews", "operations")
"""Where people work, in the order of the checklist."""

CADENCES = ("once", "daily", "weekly", "per_batch", "monthly", "before_promotion")
ROLES = ("warehouse", "service", "quality", "operations")


class TaskState(Enum):
    """PROPOSED by a finding, OPEN once accepted, then DONE or DISMISSED."""

    PROPOSED = "proposed"
    OPEN = "open"
    DONE = "done"
    DISMISSED = "dismissed"


@dataclass(frozen=True)
class KnowledgeTask:
    """A task of the knowledge base (`[[task]]` in resources/knowledge/<area>.toml)."""

    id: str
    code: str  # the short id on paper: a letter for the area and two digits
    area: str
    title: Words
    why: Words
    steps: tuple[Words, ...]
    done_when: Words
    role: str
    minutes: int  # effort of doing it once
    cadence: str
    platforms: tuple[str, ...]  # empty: all
    metrics: tuple[str, ...]  # metric ids it helps
    topics: tuple[str, ...]  # aspect ids of reviews it answers
    lag_days: int  # until an effect can show
    advice: tuple[str, ...]  # ids of the advice it covers
    on_request: bool = False  # only for some shops (imported goods): never proposed by itself
    note: Words | None = None  # what rules or the law forbid here


@dataclass(frozen=True)
class Task:
    """A task of one shop. `title` is the user's own text, "" where the knowledge base gives the words."""

    id: int
    shop_id: int
    knowledge_id: str
    state: TaskState
    title: str = ""
    area: str = ""
    owner: str = ""
    due: date | None = None
    note: str = ""
    reason: str = ""
    reason_params: dict[str, object] = field(default_factory=dict)
    created_at: datetime | None = None
    done_at: datetime | None = None
