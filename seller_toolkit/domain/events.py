"""Things that happened on a day and are marked on charts."""

from dataclasses import dataclass
from datetime import date

KINDS = ("promotion", "courier", "rule", "task", "other")
"""In the order in which a user is offered them."""


@dataclass(frozen=True)
class Event:
    """`kind` is "promotion", "courier", "rule", "task" or "other"; `shop_id` None means every shop."""

    id: int
    shop_id: int | None
    day: date
    kind: str
    title: str
