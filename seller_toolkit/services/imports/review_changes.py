"""What an import tells of reviews that are there already: edited, appended to, missing in a newer export of the same kind."""

from collections.abc import Sequence
from datetime import datetime

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.importing import edits
from seller_toolkit.importing.dedupe import Marked
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import records, review_changes
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.review_changes import APPENDED, BACK, EDITED, MISSING, ReviewChange, Unseen

WHOLE = 0.8
"""Share of the reviews known of its span that an export must have to count as one of everything: filtered ones have far less."""
FEW = 2
"""So many missing reviews may be all of their stars or item; of more of them the export was filtered by it."""
KIND = "review"


def changes_of(context: JobContext, workspace: Workspace, number: int) -> Outcome[tuple[ReviewChange, ...]]:
    """What became of a review between imports, the oldest first."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        return Outcome(review_changes.of_reviews(connection, [number]).get(number, ()))


def with_edits(connection: Connection, shop_id: int, marked: Marked) -> Marked:
    """The marks of a part in which an edited review is changed instead of new."""
    if marked.records.kind != KIND:
        return marked
    new = edits.identities(marked)
    if not new:
        return marked
    file_keys = set(marked.records.keys)
    stored = review_changes.alike(connection, shop_id, {identity[2] for identity in new.values()})
    known = [
        (one.key, (one.order_no, one.item_id, one.written_at), one.sku) for one in stored if one.key not in file_keys
    ]
    found = edits.pairs(marked, new, known)
    names = tuple(marked.records.columns)
    existing = records.existing(connection, KIND, shop_id, list(found.values()), names) if found else {}
    return edits.with_edits(marked, found, existing)


def write(connection: Connection, shop_id: int, batch: int, marked: Marked) -> None:
    """Write what is changed: edited reviews keep their place in the store and get their new key."""
    part = marked.records
    plain = [place for place in marked.changed if place not in marked.renamed]
    records.update(connection, part.kind, shop_id, batch, part, plain)
    records.update(connection, part.kind, shop_id, batch, part, tuple(marked.renamed), keys=marked.renamed)


def note(
    connection: Connection, shop_id: int, batch: int, layout: str, marked: Marked, at: datetime, *, whole: bool
) -> None:
    """Keep what the written part tells of stored reviews. Not `whole`: rows were rejected, so that nothing counts as missing."""
    part = marked.records
    if part.kind != KIND:
        return
    found = _said_otherwise(connection, shop_id, marked)
    keys = set(part.keys)
    there_again = (number for key, number in review_changes.ever_missing(connection, shop_id).items() if key in keys)
    found += [(number, BACK, "") for number in there_again]
    if whole and "channel" not in part.columns:
        found += [(one.number, MISSING, "") for one in _missing(connection, shop_id, batch, layout, marked, keys)]
    review_changes.keep(connection, batch, at, found)


def _said_otherwise(connection: Connection, shop_id: int, marked: Marked) -> list[tuple[int, str, str]]:
    """Edited and appended reviews, with what they said before."""
    keys, said = marked.records.keys, []
    for place, old in marked.old.items():
        if place in marked.renamed and old.get("text"):
            said.append((keys[place], EDITED, str(old["text"])))
        if "appended_text" in old:
            said.append((keys[place], APPENDED, str(old["appended_text"] or "")))
    numbers = review_changes.numbers_of(connection, shop_id, list(dict.fromkeys(key for key, _, _ in said)))
    return [(numbers[key], kind, before) for key, kind, before in said]


def _missing(
    connection: Connection, shop_id: int, batch: int, layout: str, marked: Marked, keys: set[str]
) -> Sequence[Unseen]:
    """What earlier files of the layout brought of the time that this one covers, where it has nearly all of it."""
    written = [time for time in marked.records.columns.get("written_at", ()) if time]
    if not written or not layout:
        return ()
    known = review_changes.by_layout(connection, shop_id, layout, batch, min(written), max(written))
    unseen = [one for key, one in known.items() if key not in keys]
    if not unseen or len(unseen) > (1 - WHOLE) * len(known):
        return ()
    return () if len(unseen) > FEW and _filtered(marked, unseen) else unseen


def _filtered(marked: Marked, unseen: Sequence[Unseen]) -> bool:
    """Whether the file has none of the stars, or none of the items, that everything missing has."""
    columns = marked.records.columns
    stars = set(columns.get("stars", ()))
    items = set(columns.get("item_id", ())) | set(columns.get("item_title", ()))
    return stars.isdisjoint(one.stars for one in unseen) or items.isdisjoint(one.item for one in unseen)
