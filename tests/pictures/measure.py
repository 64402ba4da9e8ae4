"""How well drawn pages are read: each goes through the program as a dropped picture and is held against its truth."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from seller_toolkit.domain.imports import ImportPlan
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.reading.figures import Figure, in_unit
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from tests.pictures.catalogue import Case, Truth, make

NEAR = 1e-6  # of numbers that came the same way through a conversion


@dataclass(frozen=True)
class Tally:
    """What became of the values of some pages, and how many pages had their kind, day and shop told rightly.

    `wrong` counts all wrong values, `unflagged` those of them that nobody would be asked about; `extra` are values of
    metrics that the page does not show; `flagged` are right and asked about all the same.
    """

    pages: int = 0
    values: int = 0
    right: int = 0
    missing: int = 0
    wrong: int = 0
    unflagged: int = 0
    extra: int = 0
    flagged: int = 0
    kind: int = 0
    day: int = 0
    shop: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(**{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)})


@dataclass(frozen=True)
class Read:
    """One picture that was read, how long that took, and what of it is not as it should be, in words."""

    case: Case
    tally: Tally
    seconds: float
    notes: tuple[str, ...]


def plan_of(workspace: Workspace, data: bytes, name: str) -> ImportPlan:
    """The program's plan of a picture: read, looked at twice, judged."""
    (plan,) = import_files.plan(JobContext(), workspace, [Dropped(Path(name), data)]).value
    return plan


def read_case(workspace: Workspace, case: Case) -> Read:
    """Draw a page, read it, hold it against its truth."""
    data, truth = make(case)
    begun = time.perf_counter()
    plan = plan_of(workspace, data, f"{case.seed}.{case.format}")
    seconds = time.perf_counter() - begun
    tally, notes = compare(plan, truth, workspace.metrics)
    return Read(case, tally, seconds, notes)


def compare(plan: ImportPlan, truth: Truth, metrics: Mapping[str, Metric]) -> tuple[Tally, tuple[str, ...]]:
    """A plan against what a person reads on its picture."""
    if plan.page is None:
        count = len(truth.values)
        return Tally(pages=1, values=count, missing=count), (f"no page: {plan.trouble}",)
    page, found = plan.page.page, {value.seen.metric: value for value in plan.page.values}
    wanted = {name: in_unit(Figure("", *said, 0), metrics[name].unit) for name, said in truth.values.items()}
    both = wanted.keys() & found.keys()
    wrong = {name for name in both if abs(found[name].seen.value - wanted[name]) > NEAR}
    unflagged = {name for name in wrong if not found[name].flags}
    extra = found.keys() - wanted.keys()
    flagged = {name for name in both - wrong if found[name].flags}
    notes = [f"missing {name} {truth.values[name]}" for name in sorted(wanted.keys() - both)]
    notes += [
        f"wrong {name} {found[name].seen.text} for {truth.values[name]} {found[name].flags}" for name in sorted(wrong)
    ]
    notes += [f"extra {name} {found[name].seen.text} {found[name].flags}" for name in sorted(extra)]
    notes += [f"flagged {name} {found[name].seen.text} {found[name].flags}" for name in sorted(flagged)]
    heads = [("kind", page.layout, truth.layout), ("day", page.day, truth.day), ("shop", page.shop, truth.shop)]
    notes += [f"{name} {said!r} for {true!r}" for name, said, true in heads if said != true]
    told = {name: int(said == true) for name, said, true in heads}
    tally = Tally(
        1, len(wanted), len(both - wrong), len(wanted.keys() - both), len(wrong), len(unflagged), len(extra), len(flagged),
        **told,
    )  # fmt: skip
    return tally, tuple(notes)


def total(reads: Iterable[Read]) -> Tally:
    return sum((read.tally for read in reads), Tally())
