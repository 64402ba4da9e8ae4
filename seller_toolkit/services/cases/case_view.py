"""The case of one review as the window shows it, and what several of them have in common."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from seller_toolkit.domain.cases import Case
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.i18n.collation import in_order
from seller_toolkit.services.cases.case_words import cause_choices, cause_labels, said
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import cases as stored
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class CaseLine:
    """One thing that was done to a case, in words."""

    at: datetime
    who: str
    words: str


@dataclass(frozen=True)
class CaseView:
    """The case of a review (None: it has none) with what can be chosen; `history` has the newest line first."""

    review: int
    case: Case | None
    causes: Mapping[str, str]
    owners: tuple[str, ...]
    history: tuple[CaseLine, ...]
    now: datetime


@dataclass(frozen=True)
class CasesView:
    """Several reviews: how many have a case, how many of those are closed, and what closing the others would lack."""

    reviews: tuple[int, ...]
    cases: int
    closed: int
    without_cause: int
    without_remedy: int
    causes: Mapping[str, str]
    owners: tuple[str, ...]
    now: datetime


def view(context: JobContext, workspace: Workspace, review: int) -> Outcome[CaseView]:
    """The case of one review."""
    context.report(0, 1)
    causes = cause_labels(workspace)
    with workspace.store.read() as connection:
        case = stored.by_review(connection, [review]).get(review)
        lines = () if case is None else tuple(reversed(stored.history(connection, case.number)))
        history = tuple(CaseLine(line.at, line.who, said(line, causes)) for line in lines)
        people, now = _people(connection, workspace), _now(connection, workspace, case)
    choices = cause_choices(workspace, [] if case is None else [case.cause])
    return Outcome(CaseView(review, case, choices, people, history, now))


def several(context: JobContext, workspace: Workspace, reviews: Sequence[int]) -> Outcome[CasesView]:
    """What is known of the cases of several reviews."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        found = stored.by_review(connection, reviews)
        lacking = [case.lacks for case in found.values() if case.is_open]
        people, now = _people(connection, workspace), _now(connection, workspace, None)
    return Outcome(
        CasesView(
            tuple(reviews), len(found), sum(not case.is_open for case in found.values()),
            sum("cause" in some for some in lacking), sum("remedy" in some for some in lacking),
            cause_choices(workspace), people, now,
        )
    )  # fmt: skip


def _people(connection: Connection, workspace: Workspace) -> tuple[str, ...]:
    """Everybody who owns a case, oneself first."""
    own = [shop.id for shop in shops.all_shops(connection) if shop.own]
    return tuple(
        dict.fromkeys(filter(None, (workspace.settings["my_name"], *in_order(stored.owners(connection, own)))))
    )


def _now(connection: Connection, workspace: Workspace, case: Case | None) -> datetime:
    if case is None:
        return workspace.now()
    return workspace.now_of(shops.get_shop(connection, case.shop_id))
