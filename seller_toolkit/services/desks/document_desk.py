"""The façade of screens for paper, charts and files: like `desk`, each function imports the real service inside its body."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.domain.sheets import PaperOptions
    from seller_toolkit.services.reviews.review_inbox import InboxView
    from seller_toolkit.services.rivals.comparison import CompareView
    from seller_toolkit.services.scores.chart_choice import ChartChoice
    from seller_toolkit.services.scores.score_trend import TrendView
    from seller_toolkit.services.tasks.task_list import ChecklistView
    from seller_toolkit.services.tasks.task_paper import Extent


def trend_picture(
    context: JobContext, workspace: Workspace, view: TrendView, choice: ChartChoice, path: Path
) -> Outcome[Path]:
    """Write the trend chart as it is chosen to be seen, as .png, .svg or .pdf, on white ground."""
    from seller_toolkit.reports.charts.files import write_chart  # start-up: matplotlib
    from seller_toolkit.services.scores.trend_chart import trend_spec  # start-up: SQLAlchemy

    context.report(0, 1)
    write_chart(trend_spec(view, choice=choice), path)
    return Outcome(path)


def checklist_extent(view: ChecklistView, options: PaperOptions) -> Extent:
    """How many tasks and pages a checklist makes; costs a few milliseconds and reads nothing, so it may be asked at once."""
    from seller_toolkit.services.tasks import task_paper  # start-up: SQLAlchemy

    return task_paper.extent(view, options)


def trend_document(context: JobContext, workspace: Workspace, view: TrendView, choice: ChartChoice) -> Outcome[Report]:
    """The trend chart as it is chosen to be seen, and the newest values."""
    from seller_toolkit.services.reports import documents  # start-up: openpyxl

    context.report(0, 1)
    return Outcome(documents.trend_document(view, choice=choice))


def trend_workbook(context: JobContext, workspace: Workspace, view: TrendView, choice: ChartChoice) -> Outcome[Report]:
    """`trend_document` with every value of the days shown, each with its source."""
    from seller_toolkit.services.reports import documents  # start-up: openpyxl

    context.report(0, 1)
    return Outcome(documents.trend_document(view, choice=choice, with_values=True))


def comparison_document(
    context: JobContext, workspace: Workspace, view: CompareView, *, on_paper: bool = False
) -> Outcome[Report]:
    """The competitor table; `on_paper` with the columns that fit a page."""
    from seller_toolkit.services.rivals import comparison_document as room  # start-up: SQLAlchemy

    context.report(0, 1)
    return Outcome(room.comparison_document(view, on_paper=on_paper))


def reviews_document(context: JobContext, workspace: Workspace, view: InboxView) -> Outcome[Report]:
    """The listed reviews as one table, in the order of `view.reviews`."""
    from seller_toolkit.services.reports import documents  # start-up: openpyxl

    context.report(0, 1)
    return Outcome(documents.reviews_document(view))


def rejected_document(context: JobContext, workspace: Workspace, numbers: Sequence[int]) -> Outcome[Report]:
    """The rows that imports did not take, as a document to be corrected."""
    from seller_toolkit.services.imports import import_receipts  # start-up: SQLAlchemy

    return import_receipts.rejected_document(context, workspace, numbers)


def write_document(context: JobContext, workspace: Workspace, report: Report, path: Path) -> Outcome[Path]:
    """Write a report as .xlsx, .html or .csv; pages (.pdf) are painted on the thread of the window instead."""
    from seller_toolkit.services.reports import documents  # start-up: openpyxl

    context.report(0, 1)
    documents.write_document(report, path)
    return Outcome(path)
