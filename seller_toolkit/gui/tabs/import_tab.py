"""Import: what is dropped is read and shown first, then stored as one batch a sheet, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot

from seller_toolkit.domain.changes import ChangeSet, Part
from seller_toolkit.domain.imports import (
    FileStatus,
    ImportChoices,
    ImportPlan,
    Receipt,
)
from seller_toolkit.gui.dialogs.column_mapping import MappingDialog
from seller_toolkit.gui.dialogs.export_guide import ExportGuideDialog
from seller_toolkit.gui.dialogs.import_preview import PreviewDialog
from seller_toolkit.gui.dialogs.import_questions import ImportRequest
from seller_toolkit.gui.dialogs.import_words import is_checklist, is_locked, summary
from seller_toolkit.gui.tabs.import_.checklists import Checklists
from seller_toolkit.gui.tabs.import_.coverage_card import CoverageCard
from seller_toolkit.gui.tabs.import_.day_card import DayCard
from seller_toolkit.gui.tabs.import_.drop_card import DropCard
from seller_toolkit.gui.tabs.import_.entry_planner import EntryPlanner
from seller_toolkit.gui.tabs.import_.history_card import HistoryCard
from seller_toolkit.gui.tabs.import_.landed_files import LandedFiles
from seller_toolkit.gui.tabs.import_.locked_files import LockedFiles, Plans
from seller_toolkit.gui.tabs.import_.past_imports import PastImports
from seller_toolkit.gui.tabs.import_.remembered_tables import RememberedTables
from seller_toolkit.gui.tabs.import_.results import brought_files, kinds_of, shops_of
from seller_toolkit.gui.tabs.import_.review_ways import ReviewWays
from seller_toolkit.gui.tabs.import_.round import Round
from seller_toolkit.gui.tabs.import_.score_pages import ScorePages, are_pages, stored_words
from seller_toolkit.gui.tabs.import_.waiting import Queue, Waiting
from seller_toolkit.gui.tabs.import_.waiting_card import WaitingCard
from seller_toolkit.gui.tabs.import_.watch_line import WatchLine
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.task_runner import Task
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk
from seller_toolkit.services.imports.folders import words_of
from seller_toolkit.services.requests import Dropped

if TYPE_CHECKING:
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.services.imports.folders import Found
    from seller_toolkit.services.imports.import_log import ImportLog


class ImportTab(Tab):
    """Waiting files, history and coverage. `take` is given whatever is dropped on the window or pasted."""

    parts: ClassVar[ChangeSet] = frozenset({Part.BATCHES, Part.SHOPS, Part.SCORES, Part.ORDERS, Part.REVIEWS})

    # --- building -------------------------------------------------------------------------------------------------

    def build(self) -> None:
        self._queue = Queue()
        self._locked = LockedFiles(self, self._queue, self._on_unlocked)
        self._lists = Checklists(self, self._queue)
        self._landed = LandedFiles(self, self._queue, self._locked, partial(self._commit, quietly=True))
        self._planning: set[int] = set()
        self._log: ImportLog | None = None
        self.waiting, self.drop = WaitingCard(self.kit), DropCard(self.kit, WatchLine(self.context))
        self.history, self.coverage = HistoryCard(self.kit), CoverageCard(self.kit)
        self.day = DayCard(self)
        self.pages = ScorePages(self, self._queue, self._commit, round_=self.day.round)
        self.ways = ReviewWays(self)
        self.past = PastImports(self, self.history, lambda: self._layouts, self.take)
        self.remembered = RememberedTables(self, self._queue, self._plan_open)
        self.context.wishes.put_back.connect(self._on_put_back)
        where = self.kit.button(translate("Import", "Which files to export"), "ghost", icon="question-line")
        where.setObjectName("export-guide")
        heading = self.kit.heading(
            translate("Import", "Import"),
            translate("Import", "Files are read on this computer only; nothing is uploaded"),
            self.remembered.button(),
            where,
        )
        self.fill(
            self.kit.page(
                heading,
                self.day,
                (Beside(self.kit, (11, 5), (self.waiting, self.drop), (self.history, self.coverage)), 1),
            )
        )
        where.clicked.connect(self._show_guide)
        self._connect()
        self._show_queue()

    def _connect(self) -> None:
        wishes = self.context.wishes
        self.drop.dropped.connect(self.take_files)
        self.drop.choose_wished.connect(wishes.files_requested)
        self.drop.folder_wished.connect(wishes.folder_requested)
        self.drop.paste_wished.connect(wishes.paste_requested)
        self.drop.texts_wished.connect(self.ways.paste_texts)
        self.drop.review_wished.connect(self.ways.type_review)
        self.waiting.import_wished.connect(self._import_ready)
        self.waiting.open_wished.connect(self._open_entry)
        self.waiting.remove_wished.connect(self._remove)
        self.history.undo_wished.connect(lambda batch: self.past.undo([batch]))
        self.history.open_wished.connect(self.past.open_batch)
        self.history.again_wished.connect(self.past.import_again)

    # --- what is shown --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.run(desk.import_log, self.context.selection.shop, done=self._show, replaces="view")
        self.day.refresh()

    def _show(self, log: ImportLog) -> None:
        self._log = log
        self.history.show_log(log, self.context.workspace.now())
        self.coverage.show_coverage(log.coverage)
        self._show_queue()

    def _show_queue(self) -> None:
        self.waiting.show_entries(self._queue.entries, self._layouts)

    @property
    def _layouts(self) -> Mapping[str, str]:
        return self._log.layouts if self._log else {}

    @Slot()
    def _show_guide(self) -> None:
        if self._log is not None:
            ExportGuideDialog.tell(self.kit, self.window(), self._log.exports)

    @property
    def round(self) -> Round:
        """The morning round: whose score page is expected, and who is told when it is there."""
        return self.day.round

    @property
    def has_waiting(self) -> bool:
        """Whether files wait to be imported."""
        return bool(self._queue.entries)

    @property
    def waiting_files(self) -> set[Path]:
        """The files that wait, by their paths."""
        return {entry.dropped.path for entry in self._queue.entries}

    # --- taking files in ------------------------------------------------------------------------------------------

    @Slot(object)
    def take_files(self, paths: Sequence[Path]) -> None:
        """Read files into the waiting list; a folder stands for what could be an export in it."""
        self.run(desk.find_files, paths, done=self._on_found, uses_store=False)

    def _on_found(self, found: Found) -> None:
        if found.folders:
            self.context.wishes.notice.emit(words_of(found))
        self.take([Dropped(path) for path in found.files])

    def take(self, dropped: Sequence[Dropped]) -> None:
        """Read files and pasted tables into the waiting list; a single one that can be imported opens its preview."""
        self._read(dropped, self._on_read)

    def take_landed(self, files: Sequence[Path]) -> None:
        """Read files of the watched folder: what is clear is imported at once, what has a question waits."""
        self._read([Dropped(path) for path in files], self._landed.on_read)

    def _read(self, dropped: Sequence[Dropped], then: Callable[[Sequence[int], Sequence[Plans]], None]) -> None:
        numbers = self._queue.add(dropped)
        self._show_queue()
        reading = self.pages.read(numbers, dropped, partial(self._plan, numbers, then))
        if reading is not None:
            self._afterwards(reading, partial(self._forget_unread, numbers))

    def _plan(
        self,
        numbers: Sequence[int],
        then: Callable[[Sequence[int], Sequence[Plans]], None],
        dropped: Sequence[Dropped],
    ) -> None:
        self._planning.update(numbers)
        task = self.run(desk.plan_each, dropped, done=partial(then, numbers))
        self._afterwards(task, partial(self._on_planning_ended, numbers))

    def _on_planning_ended(self, numbers: Sequence[int]) -> None:
        self._planning.difference_update(numbers)
        self._forget_unread(numbers)

    def _afterwards(self, task: Task, then: Callable[[], None]) -> None:
        """Call `then` when the task has ended in whatever way; at once where it ran inline."""
        if task in self.context.runner.running:
            task.finished.connect(then)
        else:
            then()

    def _on_read(self, numbers: Sequence[int], groups: Sequence[Sequence[ImportPlan]]) -> None:
        locked = []
        for entry, plans in zip(numbers, groups, strict=True):
            if any(map(is_locked, plans)):
                self._locked.keep(entry, plans)
                locked.append(entry)
            else:
                self._queue.read(entry, self._lists.take(entry, plans))
        self._show_queue()
        if locked:
            self._locked.ask(locked[0])
        elif len(numbers) == 1:
            self._open_single(numbers[0], groups[0])

    def _on_unlocked(self, number: int, plans: Sequence[ImportPlan]) -> None:
        """A file that needed a password: read now, or what is not locked in it."""
        self._queue.read(number, plans)
        self._show_queue()
        if len(self._queue.entries) == 1:
            self._open_single(number, plans)

    def _open_single(self, number: int, plans: Sequence[ImportPlan]) -> None:
        """A file that was brought alone and can be imported shows its preview."""
        if len(plans) == 1 and plans[0].status in (FileStatus.READY, FileStatus.AMBIGUOUS):
            self._open_entry(number)

    def _forget_unread(self, numbers: Sequence[int]) -> None:
        """Reading was cancelled or failed: what was not read, and is not being planned, does not wait."""
        self._queue.remove_unread(set(numbers) - self._planning)
        self._show_queue()

    def _remove(self, numbers: Sequence[object]) -> None:
        self._queue.remove(numbers)
        self._show_queue()

    # --- looking at one file --------------------------------------------------------------------------------------

    @Slot(object)
    def _open_entry(self, number_: object) -> None:
        """The preview of a waiting file; where its columns are unknown, these come first."""
        entry = self._queue.find(number_)
        plan = entry.plan if entry else None
        if entry is None or plan is None or entry.importing:
            return
        if is_locked(plan):
            self._locked.ask(entry.number)
        if is_checklist(plan) and entry.dropped.data is None:
            self._lists.open(entry.number)
            self._show_queue()
        if plan.status is FileStatus.REFUSED:
            return
        if plan.status is FileStatus.ALREADY_IMPORTED and plan.earlier is not None:
            self.past.open_batch(plan.earlier)
            return
        request = ImportRequest(
            plan, entry.dropped.choices, self.context.selection.shops, self.context.selection.shop,
            self._layouts, self.context.workspace.today(),
        )  # fmt: skip
        if plan.page is not None:
            self.pages.show(entry, request)
            return
        if plan.status is FileStatus.NEEDS_MAPPING:
            MappingDialog.ask(
                self.kit, self.window(), request,
                planner=EntryPlanner(self, entry), done=partial(self._on_mapped, entry),
            )  # fmt: skip
            return
        PreviewDialog.ask(
            self.kit, self.window(), request,
            planner=EntryPlanner(self, entry), done=partial(self._on_previewed, entry),
        )  # fmt: skip

    def _on_mapped(self, entry: Waiting, choices: ImportChoices) -> None:
        EntryPlanner(self, entry).replan(choices, partial(self._on_replanned, entry, choices))

    def _on_replanned(self, entry: Waiting, choices: ImportChoices, plan: ImportPlan) -> None:
        self._queue.change(entry.planned(plan, choices))
        self._show_queue()
        if plan.status in (FileStatus.READY, FileStatus.AMBIGUOUS):
            self._open_entry(entry.number)

    def _on_previewed(self, entry: Waiting, plan: ImportPlan, choices: ImportChoices) -> None:
        final = entry.planned(plan, choices)
        self._queue.change(final)
        self._commit([final])

    # --- importing ------------------------------------------------------------------------------------------------

    @Slot()
    def _import_ready(self) -> None:
        self._commit(self._queue.ready)

    def _commit(self, entries: Sequence[Waiting], *, quietly: bool = False) -> None:
        """Import what is ready; `quietly`: the status line and the history tell of it, no dialog."""
        entries = [entry for entry in entries if entry.is_ready]
        numbers = [entry.number for entry in entries]
        self._queue.mark_importing(numbers, on=True)
        self._show_queue()
        if not entries:
            return
        self.history.say_nothing()
        plans = [entry.plan for entry in entries if entry.plan is not None]
        task = self.run(desk.commit, plans, done=partial(self._on_committed, tuple(entries), quietly=quietly))
        self._afterwards(task, partial(self._on_commit_ended, numbers))

    def _on_commit_ended(self, numbers: Sequence[int]) -> None:
        """What was not written waits on."""
        self._queue.mark_importing(numbers, on=False)
        self._show_queue()

    def _on_committed(self, entries: Sequence[Waiting], receipts: Sequence[Receipt], *, quietly: bool) -> None:
        """Fewer receipts than entries: the import was stopped in between, and the rest goes on waiting."""
        done = list(zip(entries, receipts, strict=False))
        for entry, receipt in done:
            held = receipt.status is FileStatus.IMPORTED and not entry.dropped.is_picture  # pictures are large
            if held and receipt.batch is not None:
                self.past.brought[receipt.batch] = entry.dropped
        self._queue.remove(entry.number for entry, _ in done)
        self._show_queue()
        self.context.wishes.imported.emit(brought_files(done))
        imported = [receipt for receipt in receipts if receipt.status is FileStatus.IMPORTED]
        if are_pages(entries):
            plans = [entry.plan for entry, _ in done if entry.plan is not None]
            self.context.wishes.notice.emit(stored_words(receipts, plans))
            self._open_next_page()
            return
        if imported:
            self.context.wishes.notice.emit(summary([receipt.counts for receipt in imported]))
        self._plan_open()
        if quietly:
            return
        plans = [entry.plan for entry, _ in done if entry.plan is not None]
        self.run(
            desk.unlocked, kinds_of(plans), shops_of(imported), done=partial(self.past.show_receipts, tuple(receipts))
        )  # fmt: skip

    def _open_next_page(self) -> None:
        following = self.pages.next_waiting
        if following is not None:
            self._open_entry(following.number)

    def _plan_open(self) -> None:
        """The shop may be there now that a file lacked, or its columns be known; a remembered table may have changed."""
        for entry in self._queue.entries:
            if entry.hangs_on_memory and entry.plan is not None:
                self.run(
                    desk.plan_again, entry.dropped, entry.plan.source, done=partial(self._on_planned_again, entry)
                )  # fmt: skip

    @Slot(object)
    def _on_put_back(self, deed: Deed) -> None:
        if any(row.table == "remembered" for row in deed.rows):
            self._plan_open()

    def _on_planned_again(self, entry: Waiting, plan: ImportPlan) -> None:
        self._queue.change(entry.planned(plan, entry.dropped.choices))
        self._show_queue()
