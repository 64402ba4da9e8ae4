"""The weekly work lists: items, service agents, couriers by province, warehouses, each sorted by the harm it does."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.services.evidence import EvidenceAt

KINDS = ("items", "agents", "couriers", "warehouses")


@dataclass(frozen=True)
class WorkColumn:
    """A column of figures. `unit` as in `Metric.unit`; `better` "higher" | "lower" | ""."""

    key: str
    label: str
    unit: str
    digits: int
    better: str = ""


@dataclass(frozen=True)
class WorkRow:
    """One item, agent, courier and province, or warehouse. `values` in the order of the columns, None: not known.

    `harm` sorts the list: orders (or points, where `WorkListView.in_points`) that it cost in the period. `flag` is a sentence
    about a line of the platform that it misses, "" for none.
    """

    key: str
    label: str
    sub: str
    values: tuple[float | None, ...]
    harm: float
    flag: str
    evidence: EvidenceAt | None


@dataclass(frozen=True)
class WorkListView:
    """One work list of a period; `missing` says which file would fill it where it is empty or thin, "" when nothing lacks."""

    kind: str
    title: str
    first: date
    last: date
    columns: tuple[WorkColumn, ...]
    rows: tuple[WorkRow, ...]
    harm_label: str
    in_points: bool = False
    missing: str = ""
    notes: tuple[str, ...] = ()
