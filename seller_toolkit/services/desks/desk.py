"""The window's door to the services: one function a question or deed, each an ordinary job.

The services load SQLAlchemy and the readers, which the window must not wait for. So this module imports them inside the
functions, and these run on the workers. A screen imports this module and nothing else of the services but types.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.imports import folders, watched_folder
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.imports import Batch, ColumnMapping, ImportPlan, Receipt, SourceFile
    from seller_toolkit.domain.mappings import RememberedMapping
    from seller_toolkit.services.coverage import CoverageView
    from seller_toolkit.services.imports.back_fill import BackFill
    from seller_toolkit.services.imports.column_targets import ColumnTargets
    from seller_toolkit.services.imports.day_scores import DayScores
    from seller_toolkit.services.imports.demo import DemoLoaded
    from seller_toolkit.services.imports.folders import Found
    from seller_toolkit.services.imports.import_files import Undone
    from seller_toolkit.services.imports.import_log import ImportLog
    from seller_toolkit.services.imports.import_receipts import BatchReceipt
    from seller_toolkit.services.imports.mappings import TakenIn
    from seller_toolkit.services.imports.unlocks import Unlocked
    from seller_toolkit.services.imports.watched_folder import Look
    from seller_toolkit.services.reports.overview import OverviewView
    from seller_toolkit.services.requests import Dropped, FilledIn, InboxFilter, ValueAt
    from seller_toolkit.services.reviews.review_inbox import InboxView
    from seller_toolkit.services.scores.provenance import ValueSource
    from seller_toolkit.services.scores.score_change import ChangeView
    from seller_toolkit.services.scores.score_trend import TrendView
    from seller_toolkit.services.shop_list import ShopList


def open_store(context: JobContext, workspace: Workspace) -> Outcome[ShopList]:
    """Open the store and say which shops it has; the first job of a window."""
    from seller_toolkit.services import shop_list  # start-up: SQLAlchemy

    return shop_list.shop_list(context, workspace)


def warm_up(context: JobContext, workspace: Workspace) -> Outcome[None]:
    """Load what the first import and the first chart will need, after the first paint."""
    from seller_toolkit.reports.charts import figures  # start-up: matplotlib, half a second
    from seller_toolkit.services.imports import import_files  # start-up: the readers

    _ = figures, import_files
    context.report(0, 1)
    _ = workspace.layouts, workspace.tagger
    return Outcome(None)


def can_read_pictures() -> bool:
    from seller_toolkit.services.imports import pictures  # start-up: multiprocessing

    return pictures.can_read_pictures()


def overview(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[OverviewView]:
    from seller_toolkit.services.reports import overview as room  # start-up: SQLAlchemy

    return room.overview(context, workspace, shop_id)


def find_files(context: JobContext, workspace: Workspace, paths: Sequence[Path]) -> Outcome[Found]:
    """The files that stand behind what was dropped, folders opened."""
    return folders.find_files(context, workspace, paths)


def look_into(context: JobContext, workspace: Workspace, folder: Path) -> Outcome[Mapping[Path, Look] | None]:
    """What lies in the watched folder now; None where it cannot be reached."""
    return watched_folder.look_into(context, workspace, folder)


def plan(context: JobContext, workspace: Workspace, dropped: Sequence[Dropped]) -> Outcome[tuple[ImportPlan, ...]]:
    from seller_toolkit.services.imports import import_files  # start-up: SQLAlchemy

    return import_files.plan(context, workspace, dropped)


def plan_each(
    context: JobContext, workspace: Workspace, dropped: Sequence[Dropped]
) -> Outcome[tuple[tuple[ImportPlan, ...], ...]]:
    """`plan`, with the plans of each file by themselves."""
    from seller_toolkit.services.imports import import_files  # start-up: SQLAlchemy

    return import_files.plan_each(context, workspace, dropped)


def plan_again(context: JobContext, workspace: Workspace, dropped: Dropped, source: SourceFile) -> Outcome[ImportPlan]:
    from seller_toolkit.services.imports import import_files  # start-up: SQLAlchemy

    return import_files.plan_again(context, workspace, dropped, source)


def plan_for_shop(
    context: JobContext, workspace: Workspace, plan: ImportPlan, shop: str, platform: str
) -> Outcome[ImportPlan]:
    from seller_toolkit.services.imports import import_files  # start-up: SQLAlchemy

    return import_files.for_shop(context, workspace, plan, shop, platform)


def column_targets(
    context: JobContext, workspace: Workspace, header: Sequence[str], platform: str
) -> Outcome[ColumnTargets]:
    from seller_toolkit.services.imports import column_targets as room  # start-up: SQLAlchemy

    return room.column_targets(context, workspace, header, platform)


def mappings(context: JobContext, workspace: Workspace) -> Outcome[tuple[RememberedMapping, ...]]:
    """The user's own mappings of unknown tables."""
    from seller_toolkit.services.imports import mappings as room  # start-up: SQLAlchemy

    return room.mappings(context, workspace)


def rename_mapping(context: JobContext, workspace: Workspace, fingerprint: str, name: str) -> Outcome[None]:
    from seller_toolkit.services.imports import mappings as room  # start-up: SQLAlchemy

    return room.rename_mapping(context, workspace, fingerprint, name)


def save_mapping(
    context: JobContext, workspace: Workspace, fingerprint: str, mapping: ColumnMapping
) -> Outcome[RememberedMapping]:
    from seller_toolkit.services.imports import mappings as room  # start-up: SQLAlchemy

    return room.save_mapping(context, workspace, fingerprint, mapping)


def forget_mapping(context: JobContext, workspace: Workspace, fingerprint: str) -> Outcome[None]:
    from seller_toolkit.services.imports import mappings as room  # start-up: SQLAlchemy

    return room.forget_mapping(context, workspace, fingerprint)


def export_mapping(context: JobContext, workspace: Workspace, fingerprint: str, path: Path) -> Outcome[Path]:
    from seller_toolkit.services.imports import mappings as room  # start-up: SQLAlchemy

    return room.export_mapping(context, workspace, fingerprint, path)


def take_in_mapping(context: JobContext, workspace: Workspace, path: Path) -> Outcome[TakenIn]:
    """Remember a mapping file; a different mapping of the same titles stays."""
    from seller_toolkit.services.imports import mappings as room  # start-up: SQLAlchemy

    return room.take_in_mapping(context, workspace, path)


def replace_mapping(context: JobContext, workspace: Workspace, path: Path) -> Outcome[TakenIn]:
    """Remember a mapping file in the place of whatever mapping its titles had."""
    from seller_toolkit.services.imports import mappings as room  # start-up: SQLAlchemy

    return room.take_in_mapping(context, workspace, path, replace_earlier=True)


def unlocked(
    context: JobContext, workspace: Workspace, kinds: Sequence[str], brought_for: Sequence[tuple[str, str]]
) -> Outcome[Unlocked]:
    from seller_toolkit.services.imports import unlocks  # start-up: SQLAlchemy

    return unlocks.unlocked(context, workspace, kinds, brought_for)


def import_log(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[ImportLog]:
    from seller_toolkit.services.imports import import_log as room  # start-up: SQLAlchemy

    return room.import_log(context, workspace, shop_id)


def read_pictures(
    context: JobContext, workspace: Workspace, dropped: Sequence[Dropped]
) -> Outcome[tuple[Dropped, ...]]:
    """Read the text of pictures, without the store; other files come back as they are."""
    from seller_toolkit.services.imports import pictures  # start-up: reads the profiles

    return pictures.read_pictures(context, workspace, dropped)


def wake_picture_reader(context: JobContext, workspace: Workspace) -> Outcome[None]:
    """Start the reading of pictures before the first one comes; it ends by itself when none does."""
    context.report(0, 1)
    workspace.pictures.begin()
    return Outcome(None)


def page_metrics(context: JobContext, workspace: Workspace, platform: str) -> Outcome[tuple[tuple[str, str], ...]]:
    """The metrics that a label of a platform's page may be given: id and name."""
    from seller_toolkit.services.imports import score_pages  # start-up: SQLAlchemy

    return score_pages.page_metrics(context, workspace, platform)


def commit(context: JobContext, workspace: Workspace, plans: Sequence[ImportPlan]) -> Outcome[tuple[Receipt, ...]]:
    from seller_toolkit.services.imports import import_files  # start-up: SQLAlchemy

    return import_files.commit(context, workspace, plans)


def day_scores(context: JobContext, workspace: Workspace, day: date | None = None) -> Outcome[DayScores]:
    from seller_toolkit.services.imports import day_scores as room  # start-up: SQLAlchemy

    return room.day_scores(context, workspace, day)


def back_fill(
    context: JobContext, workspace: Workspace, shop_id: int, score: str, first: date, last: date
) -> Outcome[BackFill]:
    from seller_toolkit.services.imports import back_fill as room  # start-up: SQLAlchemy

    return room.back_fill(context, workspace, shop_id, score, first, last)


def save_scores(context: JobContext, workspace: Workspace, filled: Sequence[FilledIn]) -> Outcome[tuple[Receipt, ...]]:
    """Store what was filled in by hand, a batch for each shop."""
    from seller_toolkit.services.imports import day_scores as room  # start-up: SQLAlchemy

    return room.save(context, workspace, filled)


def undo(context: JobContext, workspace: Workspace, batch: int) -> Outcome[Undone]:
    from seller_toolkit.services.imports import import_files  # start-up: SQLAlchemy

    return import_files.undo(context, workspace, batch)


def history(context: JobContext, workspace: Workspace) -> Outcome[tuple[Batch, ...]]:
    from seller_toolkit.services.imports import import_files  # start-up: SQLAlchemy

    return import_files.history(context, workspace)


def batch_receipt(context: JobContext, workspace: Workspace, batch: int) -> Outcome[BatchReceipt]:
    """All that was kept of an import."""
    from seller_toolkit.services.imports import import_receipts  # start-up: SQLAlchemy

    return import_receipts.batch_receipt(context, workspace, batch)


def value_source(context: JobContext, workspace: Workspace, wanted: ValueAt) -> Outcome[ValueSource | None]:
    """Where a number comes from; None where there is no such value."""
    from seller_toolkit.services.scores import provenance  # start-up: SQLAlchemy

    return provenance.value_source(context, workspace, wanted)


def coverage(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[CoverageView]:
    from seller_toolkit.services import coverage as room  # start-up: SQLAlchemy

    return room.coverage(context, workspace, shop_id)


def trend(context: JobContext, workspace: Workspace, shop_id: int, period: Period, profile: str) -> Outcome[TrendView]:
    from seller_toolkit.services.scores import score_trend  # start-up: SQLAlchemy

    return score_trend.trend_view(context, workspace, shop_id, period, profile)


def score_change(
    context: JobContext,
    workspace: Workspace,
    view: TrendView,
    target: str,
    days: int,
    between: tuple[date, date] | None = None,
) -> Outcome[ChangeView | None]:
    """What stands behind a score's change over its last days or between two; None where nothing can be compared."""
    from seller_toolkit.services.scores import score_change as room  # start-up: SQLAlchemy

    return room.score_change(context, workspace, view, target, days, between)


def inbox(context: JobContext, workspace: Workspace, wanted: InboxFilter) -> Outcome[InboxView]:
    from seller_toolkit.services.reviews import review_inbox  # start-up: SQLAlchemy, numpy

    return review_inbox.inbox(context, workspace, wanted)


def load_demo(context: JobContext, workspace: Workspace) -> Outcome[DemoLoaded]:
    from seller_toolkit.services.imports import demo  # start-up: SQLAlchemy

    return demo.load_demo(context, workspace)


def remove_demo(context: JobContext, workspace: Workspace) -> Outcome[int]:
    from seller_toolkit.services import shop_list  # start-up: SQLAlchemy

    return shop_list.remove_demo(context, workspace)
