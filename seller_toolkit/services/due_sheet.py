"""The due sheet (临期单): orders and after-sales that cost points if nobody acts, with the hours that are left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class DueItem:
    """One order, parcel or case that waits for the seller.

    `hours_left` = deadline − `DueView.as_of` in hours, below 0 once it is missed. `courier`, `warehouse`, `agent` are "" where
    no file tells them.
    """

    kind: str  # "dispatch", "pickup", "refund", "return_refund", "returned_goods", "exchange", "resend", "repair", "ticket"
    kind_label: str
    shop: Shop
    order: str
    case: str  # the after-sales number, "" for orders
    item: str
    deadline: datetime
    hours_left: float
    courier: str
    warehouse: str
    agent: str
    costs: str  # what a miss costs, in words
    rule: str  # the clock in words: from what, how long, by which rule
    verified: bool  # False: the clock is known from third parties or memory only
    file: str
    row: int


@dataclass(frozen=True)
class DueSource:
    """How old the data are that one kind of file has brought."""

    kind: str  # "order_line", "after_sale", "parcel"
    label: str
    imported_at: datetime | None  # None: no such file was ever imported
    newest: datetime | None  # the newest time that stands in its rows
    file: str


@dataclass(frozen=True)
class DueView:
    """What is due, fewest hours left first. `as_of` is the moment that the hours are counted from."""

    shops: tuple[Shop, ...]
    as_of: datetime
    data_until: datetime | None  # the older of the newest orders and after-sales; None: neither was imported
    sources: tuple[DueSource, ...]
    items: tuple[DueItem, ...]
    notes: tuple[str, ...]  # what is lacking, and what it would show

    @property
    def overdue(self) -> tuple[DueItem, ...]:
        return tuple(item for item in self.items if item.hours_left < 0)


def due_sheet(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[DueView]:
    """What is due in one shop, or in all own shops."""
    raise NotImplementedError


def due_document(
    context: JobContext, workspace: Workspace, view: DueView, items: Sequence[DueItem], split: str
) -> Outcome[Report]:
    """`items` for paper and files. `split`: "" one list, else "courier", "warehouse", "agent": a list (a sheet) each."""
    raise NotImplementedError
