"""Imports: plan a file, commit it as one batch, take a batch back.

A plan reads and converts but writes nothing. A commit marks its rows against the store once more inside the one
transaction that writes them, because another file of the same drop may have brought the same rows a moment ago.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from seller_toolkit.domain.changes import ChangeSet, Outcome, Part
from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.domain.imports import (
    Batch,
    Counts,
    FileStatus,
    ImportChoices,
    ImportPlan,
    Receipt,
    SourceFile,
    Trouble,
)
from seller_toolkit.domain.pages import Screen
from seller_toolkit.importing.dedupe import Marked
from seller_toolkit.importing.plan import SheetPlan, plan_file, with_states
from seller_toolkit.importing.raw_files import RawFile, read_file
from seller_toolkit.importing.rejected import rejected_rows
from seller_toolkit.reading.page_text import screen_of_text
from seller_toolkit.services.file_bytes import read_bytes
from seller_toolkit.services.imports import (
    checklist_files,
    import_owners,
    known_files,
    mappings,
    review_masks,
    score_pages,
)
from seller_toolkit.services.imports.copied_reviews import LAYOUT as COPIED
from seller_toolkit.services.imports.copied_reviews import copied_file
from seller_toolkit.services.imports.pictures import read_pictures
from seller_toolkit.services.imports.store_marks import marked_by, shops_by_name, write_records
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.reviews import reading
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, cases, memory, pictures, receipts, shops, source_digits, verdicts
from seller_toolkit.store.connection import Connection

PART_OF_KIND = {
    "observation": Part.SCORES,
    "order_line": Part.ORDERS,
    "after_sale": Part.ORDERS,
    "parcel": Part.ORDERS,
    "review": Part.REVIEWS,
    "item_snapshot": Part.COMPETITORS,
}


@dataclass(frozen=True)
class Undone:
    """How many rows went and how many got their earlier values back."""

    batch: int
    removed: int
    restored: int


def plan(context: JobContext, workspace: Workspace, dropped: Sequence[Dropped]) -> Outcome[tuple[ImportPlan, ...]]:
    """One plan per sheet of each file, in the order given; a file that cannot be read gets a refused plan."""
    grouped = plan_each(context, workspace, dropped).value
    return Outcome(tuple(one for plans in grouped for one in plans))


def plan_each(
    context: JobContext, workspace: Workspace, dropped: Sequence[Dropped]
) -> Outcome[tuple[tuple[ImportPlan, ...], ...]]:
    """The plans of each file by themselves: as many groups as files, in the order given."""
    grouped: list[tuple[ImportPlan, ...]] = []
    for place, one in enumerate(dropped):
        context.report(place, len(dropped), one.path.name)
        with collector_at_rest():
            step = context.within(place, len(dropped), one.path.name)
            grouped.append(tuple(_plan_one(step, workspace, one)))
    context.report(len(dropped), len(dropped))
    return Outcome(tuple(grouped))


def plan_again(context: JobContext, workspace: Workspace, dropped: Dropped, source: SourceFile) -> Outcome[ImportPlan]:
    """Plan one sheet again with other choices: the shop, the day, the layout or the mapping that is known now.

    `source` says which sheet of the file; where it is gone since, the first plan of the file is the answer.
    """
    plans = _plan_one(context, workspace, dropped)
    same = [one for one in plans if (one.source.name, one.source.sheet) == (source.name, source.sheet)]
    return Outcome((same or plans)[0])


def plan_page(context: JobContext, workspace: Workspace, dropped: Dropped) -> Outcome[ImportPlan]:
    """The plan of one score page, picture or text, read afresh even where its bytes were imported before.

    What cannot be read or is no score page gives a refused plan.
    """
    try:
        if dropped.is_picture:
            return Outcome(_plan_picture(context, workspace, dropped))
        data = read_bytes(dropped.path) if dropped.data is None else dropped.data
        text = next((one.page for one in read_file(data, dropped.path.name) if one.page), "")
        return Outcome(_planned(workspace, replace(dropped, data=data), screen_of_text(text)))
    except UserError as error:
        return Outcome(score_pages.refused(dropped, Trouble(error.code, error.params)))


def for_shop(
    context: JobContext, workspace: Workspace, plan: ImportPlan, shop: str, platform: str
) -> Outcome[ImportPlan]:
    """A plan that lacked only its shop, counted against what the store has of this one; the file is not read again."""
    context.report(0, 1)
    writes = workspace.store.writes
    with workspace.store.read() as connection:
        return Outcome(
            review_masks.shown(_against_store(connection, import_owners.with_shop(plan, shop, platform), writes))
        )


def commit(context: JobContext, workspace: Workspace, plans: Sequence[ImportPlan]) -> Outcome[tuple[Receipt, ...]]:
    """Write every plan that is ready, each as one batch in one transaction; the others give a receipt with the reason.

    A cancel leaves nothing of the file that it meets. The files before it stay in the store and have their receipts,
    so that there are fewer receipts than plans; a cancel within the first file raises Cancelled.
    """
    if any(map(review_masks.has_reviews, plans)):
        review_masks.clean_store(workspace)
    written: list[Receipt] = []
    changes: set[Part] = set()
    for place, one in enumerate(plans):
        try:
            context.report(place, len(plans), one.source.name)
            with collector_at_rest():
                receipt = _commit_one(context.within(place, len(plans), one.source.name), workspace, one)
        except Cancelled:
            if not written:
                raise
            return Outcome(tuple(written), frozenset(changes))
        written.append(receipt)
        if receipt.status is FileStatus.IMPORTED:
            changes |= _parts_of(one)
    return Outcome(tuple(written), frozenset(changes))


def undo(context: JobContext, workspace: Workspace, batch: int) -> Outcome[Undone]:
    """Take an import back.

    Raises:
        UserError: there is no such batch, it is undone already, or a later one has built upon it.
    """
    outcome = undo_all(context, workspace, (batch,))
    return Outcome(outcome.value[0], outcome.changes)


def undo_all(context: JobContext, workspace: Workspace, numbers: Sequence[int]) -> Outcome[tuple[Undone, ...]]:
    """Take several imports back in this order, all of them or none; raises what `undo` does."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        undone = tuple(_undo(context, workspace, connection, batch) for batch in numbers)
    context.report(1, 1)
    return Outcome(undone, frozenset(Part) - {Part.SETTINGS})


def _undo(context: JobContext, workspace: Workspace, connection: Connection, batch: int) -> Undone:
    touched = verdicts.touched_by(connection, batch)
    removed, restored = batches.undo(connection, batch, workspace.now())
    cases.rematch(connection)
    reading.judge_again(context, workspace, connection, touched)
    import_owners.give_back(connection, batch)
    known_files.forget(connection, batch)
    pictures.drop(connection, batch)
    source_digits.drop(connection, batch)
    return Undone(batch, removed, restored)


def history(context: JobContext, workspace: Workspace) -> Outcome[tuple[Batch, ...]]:
    """All imports, the newest first."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        return Outcome(batches.history(connection))


# --- planning -----------------------------------------------------------------------------------------------------


def _plan_one(context: JobContext, workspace: Workspace, dropped: Dropped) -> list[ImportPlan]:
    name = dropped.path.name.encode("utf-8", "replace").decode("utf-8")  # bytes that are no text cannot be stored
    try:
        if dropped.is_picture:
            return [_plan_picture(context, workspace, dropped)]
        data = read_bytes(dropped.path) if dropped.data is None else dropped.data
        writes = workspace.store.writes
        with workspace.store.read() as connection:
            known = known_files.recall(connection, data, name, dropped.choices)
            if known is not None:
                return [known]
            files = _read_beside(data, name, dropped.password, workspace)
            found = _plans_of(context, connection, workspace, files, dropped.choices)
            copied = copied_file(files[0]) if _may_be_page(files, found, dropped.choices) else None
            if copied is not None:
                choices = replace(dropped.choices, layout=COPIED)
                found = copied.told(_plans_of(context, connection, workspace, (copied.file,), choices))
            page = _page_in(connection, workspace, replace(dropped, data=data), files, found)
            told = checklist_files.told_apart(files, found)
            placed = [page] if page else import_owners.placed(connection, told, dropped.choices)
            return [review_masks.shown(_against_store(connection, review_masks.masked(one), writes)) for one in placed]
    except UserError as error:
        source = SourceFile(name, "", "", 0)
        return [ImportPlan(source, FileStatus.REFUSED, trouble=Trouble(error.code, error.params))]


def _plans_of(
    context: JobContext, connection: Connection, workspace: Workspace, files: Sequence[RawFile], choices: ImportChoices
) -> tuple[ImportPlan, ...]:
    name = files[0].source.name if files else ""
    return plan_file(
        files,
        layouts=workspace.layouts,
        metrics=workspace.metrics,
        choices=choices,
        remembered=lambda fingerprint: memory.recall(connection, fingerprint),
        buyer_key=memory.buyer_key(connection),
        today=workspace.today(),
        report=lambda done, total: context.report(done, total, name),
        scores={one.id: one.platforms for one in workspace.profiles.versions},
    )


def _may_be_page(files: Sequence[RawFile], found: Sequence[ImportPlan], choices: ImportChoices) -> bool:
    """Whether it is a text that no layout knows as a table; what the user matched is a table."""
    return len(files) == 1 and bool(files[0].page) and not choices.mapping and not any(plan.layout for plan in found)


def _plan_picture(context: JobContext, workspace: Workspace, dropped: Dropped) -> ImportPlan:
    """The plan of a picture of a score page; one that was not read yet is read now."""
    if dropped.screen is None and dropped.trouble is None:
        (dropped,) = read_pictures(context, workspace, [dropped]).value
    if dropped.screen is None:
        return score_pages.refused(dropped, dropped.trouble or Trouble("page.unknown", {"name": dropped.path.name}))
    return _planned(workspace, dropped, dropped.screen)


def _planned(workspace: Workspace, dropped: Dropped, screen: Screen) -> ImportPlan:
    writes = workspace.store.writes
    with workspace.store.read() as connection:
        plan = score_pages.page_plan(connection, workspace, dropped, screen)
        if plan is None:
            return score_pages.refused(dropped, Trouble("page.unknown", {"name": dropped.path.name}))
        return _against_store(connection, plan, writes)


def _page_in(
    connection: Connection,
    workspace: Workspace,
    dropped: Dropped,
    files: Sequence[RawFile],
    found: Sequence[ImportPlan],
) -> ImportPlan | None:
    """The score page that a text is a copy of, where no layout knows it as a table; what the user matched is a table."""
    if not _may_be_page(files, found, dropped.choices):
        return None
    return score_pages.page_plan(connection, workspace, dropped, screen_of_text(files[0].page))


def _read_beside(data: bytes, name: str, password: str, workspace: Workspace) -> tuple[RawFile, ...]:
    """Read a file while the program's knowledge is loaded: workbooks are parsed without Python's lock."""
    with ThreadPoolExecutor(1, thread_name_prefix="reader") as beside:
        reading = beside.submit(read_file, data, name, password=password)
        _ = workspace.layouts, workspace.metrics
        return reading.result()


def _against_store(connection: Connection, plan: ImportPlan, writes: int) -> ImportPlan:
    if plan.status not in (FileStatus.READY, FileStatus.AMBIGUOUS):
        return plan
    earlier = _earlier(connection, plan)
    if earlier is not None:
        return replace(plan, status=FileStatus.ALREADY_IMPORTED, trouble=None, earlier=earlier.id)
    known = shops_by_name(connection)
    marked = tuple(marked_by(connection, part, known) for part in plan.records)
    told = with_states(plan, marked)
    return replace(told, marked=marked, writes=writes) if isinstance(told, SheetPlan) else told


def _earlier(connection: Connection, plan: ImportPlan) -> Batch | None:
    """The import that brought the same bytes. Of a score page values may have been left out then: all must be there."""
    found = import_owners.same_bytes(connection, plan)
    if found is None or plan.page is None:
        return found
    known = shops_by_name(connection)
    marks = [marked_by(connection, part, known) for part in plan.records]
    return None if any(mark.new or mark.changed for mark in marks) else found


def _still_marked(workspace: Workspace, plan: ImportPlan) -> Sequence[Marked] | None:
    """What the plan found, where nothing was written since: then the store need not be asked again."""
    if isinstance(plan, SheetPlan) and plan.writes == workspace.store.writes:
        return plan.marked
    return None


# --- committing ---------------------------------------------------------------------------------------------------


def _commit_one(context: JobContext, workspace: Workspace, plan: ImportPlan) -> Receipt:
    if not plan.importable and plan.status is not FileStatus.ALREADY_IMPORTED:
        return refusal(plan)
    with workspace.store.write(bulk=True) as connection:
        earlier = _earlier(connection, plan)
        if earlier is not None:
            return Receipt(
                plan.source, FileStatus.ALREADY_IMPORTED, plan.layout, plan.platform, plan.shop, earlier.id, Counts(),
            )  # fmt: skip
        batch = batches.start(
            connection, plan.source, layout=plan.layout, platform=plan.platform, shop_id=None, at=workspace.now()
        )
        marked = _still_marked(workspace, plan)
        with reading.judging_ahead(workspace, connection, plan, marked) as begun:
            final = write_records(
                context.within(0, 2, plan.source.name), connection, plan, batch, marked, workspace.now()
            )
            if any(part.kind == "review" for part in final.records):
                cases.rematch(connection)  # before they are judged: an answered case's review does not wait
            reading.judge_batch(context.within(1, 2, plan.source.name), workspace, connection, batch, begun)
        batches.assign_shop(connection, batch, _shop_of(connection, workspace, plan, batch))
        if isinstance(plan, SheetPlan):
            source_digits.keep(connection, batch, plan.digits)
        batches.finish(connection, batch, final.counts, final.problems)
        known_files.note(connection, plan.source, batch)
        receipt = Receipt(
            plan.source, FileStatus.IMPORTED, plan.layout, plan.platform, plan.shop, batch, final.counts,
            final.problems, plan.unknown_columns, checks=plan.checks, recognised=plan.recognised,
        )  # fmt: skip
        receipts.keep(connection, batch, receipt, review_masks.rejected(final, rejected_rows(final)))
        if plan.fingerprint:
            mappings.remember_answers(connection, workspace, plan)
        if plan.page is not None:
            score_pages.keep_answers(connection, batch, plan.layout, plan.page)
        context.report(0, 1, plan.source.name)  # the last moment at which a cancel leaves nothing behind
    return receipt


def _shop_of(connection: Connection, workspace: Workspace, plan: ImportPlan, batch: int) -> int | None:
    """The shop that the batch is filed under: made even where no row could be read, so that the file is known again."""
    competitors = any(layout.competitors for layout in workspace.layouts if layout.id == plan.layout) or any(
        not part.own for part in plan.records
    )
    if plan.shop and not competitors:
        return shops.ensure_shop(connection, plan.shop, plan.platform, own=True, batch=batch).id
    found = shops.find_shops(connection, plan.shop, plan.platform)
    return found[0].id if found else None


def refusal(plan: ImportPlan) -> Receipt:
    """The receipt of a sheet that is not written: what is asked, or the check that forbids it with the rows it is about."""
    block = plan.block if plan.status is FileStatus.READY else None
    if block is None:
        return Receipt(
            plan.source, plan.status, plan.layout, plan.platform, plan.shop, None, Counts(),
            unknown_columns=plan.unknown_columns, trouble=plan.trouble, checks=plan.checks, recognised=plan.recognised,
        )  # fmt: skip
    counts = Counts(rejected=plan.counts.rejected, skipped=plan.counts.skipped)
    return Receipt(
        plan.source, FileStatus.REFUSED, plan.layout, plan.platform, plan.shop, None, counts, plan.problems,
        plan.unknown_columns, Trouble(block.code, block.params), plan.checks, plan.recognised,
    )  # fmt: skip


def _parts_of(plan: ImportPlan) -> ChangeSet:
    parts = {PART_OF_KIND[part.kind] for part in plan.records} | {Part.BATCHES, Part.SHOPS}
    if any(not part.own for part in plan.records):
        parts.add(Part.COMPETITORS)
    return frozenset(parts)
