"""What an import has made visible, and what its shops still lack."""

from collections.abc import Sequence
from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.coverage import KINDS, Missing, kind_shows, missing_for
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops


@dataclass(frozen=True)
class Unlocked:
    """`now`: (kind of data, what it shows) for each kind that was brought; `missing`: what the shops lack."""

    now: tuple[tuple[str, str], ...]
    missing: tuple[Missing, ...]


def unlocked(
    context: JobContext, workspace: Workspace, kinds: Sequence[str], brought_for: Sequence[tuple[str, str]]
) -> Outcome[Unlocked]:
    """What can be seen now. `kinds` are words of `coverage.KINDS` or "competitors"; shops are (name, platform)."""
    context.report(0, 1)
    missing: dict[str, Missing] = {}
    with workspace.store.read() as connection:
        for name, platform in dict.fromkeys(brought_for):
            for shop in shops.find_shops(connection, name, platform):
                if shop.own:
                    missing |= {one.kind: one for one in missing_for(workspace, connection, shop)}
    order = (*KINDS, "competitors")
    now = tuple((kind, kind_shows(kind)) for kind in order if kind in kinds)
    return Outcome(Unlocked(now, tuple(missing[kind] for kind in order if kind in missing)))
