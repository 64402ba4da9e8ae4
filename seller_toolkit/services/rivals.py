"""Competitors as the user keeps them: made, described, filled in by hand, taken away."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.score_entry import EntryCheck, ScoreTable
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class RivalRow:
    """A competitor in the grid to fill in: what is stored for the day, and the values of the snapshot before, by metric id."""

    shop: Shop
    stored: Mapping[str, float]
    before: Mapping[str, float]


@dataclass(frozen=True)
class RivalEntry:
    """The grid of one score on one day. A text is looked at (`look_at`) without another job, as with own scores."""

    day: date
    table: ScoreTable
    rows: tuple[RivalRow, ...]

    def look_at(self, row: RivalRow, texts: Mapping[str, str]) -> dict[str, EntryCheck]:
        """The checks of what was typed for a competitor, by metric id."""
        raise NotImplementedError


def add_rival(context: JobContext, workspace: Workspace, rival: NewRival) -> Outcome[Shop]:
    """Keep a competitor.

    Raises:
        UserError: "rival.no_name", "rival.known" (name=; a shop of this name is there on the platform).
    """
    raise NotImplementedError


def describe_rival(
    context: JobContext, workspace: Workspace, shop_id: int, *, category: str, note: str
) -> Outcome[Shop]:
    """Keep what the user says of a competitor."""
    raise NotImplementedError


def remove_rivals(context: JobContext, workspace: Workspace, shop_ids: Sequence[int]) -> Outcome[int]:
    """Delete competitors with all their figures; the answer is how many. Files that brought them may be imported again.

    Raises:
        UserError: "rival.own": one of them is an own shop.
    """
    raise NotImplementedError


def rival_entry(
    context: JobContext, workspace: Workspace, shop_id: int | None, profile_id: str, day: date | None = None
) -> Outcome[RivalEntry]:
    """The grid for the competitors of an own shop, as `comparison` has them, under one score; `day` None is today."""
    raise NotImplementedError


def save_rival_values(
    context: JobContext, workspace: Workspace, entry: RivalEntry, texts: Mapping[int, Mapping[str, str]]
) -> Outcome[tuple[Receipt, ...]]:
    """Keep what was typed (shop id → metric id → text) as an import that can be undone; each value with the digits that it was
    typed with: 4.8 may be 4.84.
    """
    raise NotImplementedError
