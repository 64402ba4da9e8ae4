"""What a use case changed, so that each screen knows whether it has to refresh itself."""

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

T = TypeVar("T")


class Part(Enum):
    """A part of the store that a screen can show."""

    SHOPS = "shops"
    SCORES = "scores"
    ORDERS = "orders"
    REVIEWS = "reviews"
    TASKS = "tasks"
    COMPETITORS = "competitors"
    EVENTS = "events"
    BATCHES = "batches"
    SETTINGS = "settings"


ChangeSet = frozenset[Part]
NOTHING: ChangeSet = frozenset()
EVERYTHING: ChangeSet = frozenset(Part)


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """The answer of a use case, and the parts of the store that are different now."""

    value: T
    changes: ChangeSet = NOTHING


@dataclass(frozen=True)
class SettingChange:
    """One setting before and after a deed, or before and after a file of settings is taken over."""

    key: str
    before: object
    after: object
