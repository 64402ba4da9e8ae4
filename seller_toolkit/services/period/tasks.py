"""Placeholder of the chapter tasks."""

from seller_toolkit.domain.shops import Shop
from seller_toolkit.reports.builders.period.tasks import TasksChapter
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace


def tasks_chapter(context: JobContext, workspace: Workspace, shop: Shop, period: ReportPeriod) -> TasksChapter | None:
    """Nothing yet."""
    return None
