"""Placeholder of the chapter next_steps."""

from seller_toolkit.domain.shops import Shop
from seller_toolkit.reports.builders.period.next_steps import NextStepsChapter
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace


def next_steps_chapter(
    context: JobContext, workspace: Workspace, shop: Shop, period: ReportPeriod
) -> NextStepsChapter | None:
    """Nothing yet."""
    return None
