"""What the records of a plan are to the store, and how they are written into it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from seller_toolkit.domain.imports import ImportPlan
from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.domain.shops import Shop
from seller_toolkit.importing import dedupe
from seller_toolkit.importing.dedupe import Marked
from seller_toolkit.importing.plan import SheetPlan, with_counts
from seller_toolkit.services.imports import import_owners, review_changes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import records, shops
from seller_toolkit.store.connection import Connection


def shops_by_name(connection: Connection) -> dict[tuple[str, str], Shop]:
    """All shops by name and platform; without its platform a name means the first shop that has it."""
    found: dict[tuple[str, str], Shop] = {}
    for shop in shops.all_shops(connection):
        found[shop.name, shop.platform] = shop
        found.setdefault((shop.name, ""), shop)
    return found


def marked_by(connection: Connection, part: RecordColumns, known: Mapping[tuple[str, str], Shop]) -> Marked:
    """What a part of a plan is to its shop; everything is new to a shop that is not there yet."""
    shop = known.get((part.shop, part.platform))
    if shop is None:
        return dedupe.mark(part, {})
    marked = dedupe.mark(part, records.existing(connection, part.kind, shop.id, part.keys, tuple(part.columns)))
    return review_changes.with_edits(connection, shop.id, marked)


def write_records(
    context: JobContext,
    connection: Connection,
    plan: ImportPlan,
    batch: int,
    known: Sequence[Marked] | None,
    at: datetime,
) -> ImportPlan:
    """Write what is new or changed; the plan comes back with the counts of what really happened."""
    all_marked = []
    there = shops_by_name(connection)
    for place, part in enumerate(plan.records):
        context.report(place, len(plan.records), plan.source.name)
        shop = there.get((part.shop, part.platform)) if part.platform else None
        if shop is None:
            category = plan.categories.get(part.shop, "") if isinstance(plan, SheetPlan) else ""
            shop = shops.ensure_shop(connection, part.shop, part.platform, own=part.own, batch=batch, category=category)
            there[shop.name, shop.platform] = shop
        if part.own and not shop.own:
            import_owners.claim(connection, shop, batch)
        marked = known[place] if known else marked_by(connection, part, there)
        records.insert(connection, part.kind, shop.id, batch, part, marked.new)
        review_changes.write(connection, shop.id, batch, marked)
        records.note_same(connection, part.kind, shop.id, batch, part, marked.same)
        review_changes.note(connection, shop.id, batch, plan.layout, marked, at, whole=not plan.problems)
        all_marked.append(marked)
    return plan if known else with_counts(plan, all_marked)
