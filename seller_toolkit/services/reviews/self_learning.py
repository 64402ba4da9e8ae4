"""Learning by itself: whether it is time for it, and what the user is offered. Nothing is in force before the user keeps it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.reviews.polarity import ENOUGH_RATED, ENOUGH_TEXTS
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import relearning
from seller_toolkit.services.reviews.relearning import Proposal
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import memory, review_learning
from seller_toolkit.store.connection import Connection

FRESH_CORRECTIONS = 20
"""So many corrections since the last time are worth learning from."""

_NOTE = "learning"


@dataclass(frozen=True)
class Amounts:
    """What there is to learn from: reviews with text, those of them that are rated, corrections."""

    texts: int = 0
    rated: int = 0
    corrections: int = 0


def is_time(before: Amounts, now: Amounts) -> bool:
    """Whether there is so much more than at the last time that learning anew is worth it."""
    if now.corrections - before.corrections >= FRESH_CORRECTIONS:
        return True
    if now.texts >= ENOUGH_TEXTS > before.texts or now.rated >= ENOUGH_RATED > before.rated:
        return True
    return before.rated >= ENOUGH_RATED and now.rated >= 2 * before.rated


def by_wish(context: JobContext, workspace: Workspace) -> Outcome[Proposal | None]:
    """Learn anew because the user wishes it."""
    with workspace.store.read() as connection:
        amounts = _amounts(connection)
    found = relearning.refit(context, workspace)
    _write(workspace, amounts, offered=0)
    return found


def look(context: JobContext, workspace: Workspace, shown: int) -> Outcome[Proposal | None]:
    """Learn anew if it is time, at most once a day; the answer is what is better on the user's own rows, else None.

    What was offered and neither kept nor refused is offered again, unless it is the version `shown` already.
    """
    if workspace.settings["learns_by_itself"] == "off":
        return Outcome(None)
    with workspace.store.read() as connection:
        note: Mapping[str, Any] = memory.get_note(connection, _NOTE) or {}
        waits = _is_waiting(connection, note.get("offered", 0))
        before = Amounts(**note.get("amounts", {}))
        began = note.get("day") == workspace.today().isoformat()
        now = before if waits or began else _amounts(connection)
    if waits:
        return Outcome(None if note["offered"] == shown else relearning.proposal(context, workspace, note["offered"]))
    if began or not is_time(before, now):
        return Outcome(None)
    _write(workspace, before, offered=0)  # before it begins: what is stopped is not begun again on the same day
    found = relearning.refit(context, workspace).value
    if found is not None and (found.difference.is_nothing or not found.version.is_better):
        relearning.reject(context.silent(), workspace, found.version.number)
        found = None
    _write(workspace, now, offered=0 if found is None else found.version.number)
    return Outcome(found)


def _is_waiting(connection: Connection, offered: int) -> bool:
    """Whether an offer was neither kept nor refused, and nothing newer was kept."""
    kept = {one.id: one.active for one in review_learning.models(connection)} if offered else {}
    return kept.get(offered) is False and offered > review_learning.version_in_force(connection)


def _amounts(connection: Connection) -> Amounts:
    return Amounts(*review_learning.amounts(connection))


def _write(workspace: Workspace, amounts: Amounts, *, offered: int) -> None:
    note = {"day": workspace.today().isoformat(), "amounts": asdict(amounts), "offered": offered}
    with workspace.store.write() as connection:
        memory.set_note(connection, _NOTE, note)
