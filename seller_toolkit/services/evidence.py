"""The orders, parcels, after-sales and reviews that stand behind a number."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class EvidenceAt:
    """Which rows are meant: those of one shop and one kind that happened on these days and fit every field that is given.

    `kind`: "parcel" | "after_sale" | "review" | "order". `only` narrows to the bad ones by a name of `ONLY`. `by` is the
    TIME field of the record kind that must lie in the days ("" the kind's usual one). `item` is an item id, or a title
    where the export has no ids.
    """

    shop_id: int
    kind: str
    first: date
    last: date
    only: str = ""
    by: str = ""
    item: str = ""
    courier: str = ""
    province: str = ""
    warehouse: str = ""
    agent: str = ""
    reason: str = ""
    topic: str = ""  # an aspect id: reviews that complain of it


ONLY = ("late_pickup", "slow", "late_handled", "quality", "bad_stars", "middling_stars", "damage")
"""late_pickup: picked up over 48 h after payment; slow: over the shop's usual hours to signature; late_handled: after-sales
handled later than the platform's limit; quality: after-sales with a quality reason; bad_stars: 1–2; middling_stars: 3."""


@dataclass(frozen=True)
class EvidenceColumn:
    """`kind`: "text" | "id" | "time" | "hours" | "stars" | "money"."""

    key: str
    label: str
    kind: str


@dataclass(frozen=True)
class EvidenceRow:
    """Values in the order of the columns; where the row came from."""

    values: tuple[str | float | datetime | None, ...]
    file: str
    row: int


@dataclass(frozen=True)
class EvidenceView:
    """The rows, the worst first. `total` counts all of them, `rows` holds at most the number that was asked for."""

    title: str
    at: EvidenceAt
    columns: tuple[EvidenceColumn, ...]
    rows: tuple[EvidenceRow, ...]
    total: int
