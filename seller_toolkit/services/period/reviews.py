"""Placeholder of the chapter reviews."""

from seller_toolkit.domain.shops import Shop
from seller_toolkit.reports.builders.period.reviews import ReviewsChapter
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection


def reviews_chapter(
    context: JobContext, workspace: Workspace, connection: Connection, shop: Shop, period: ReportPeriod
) -> ReviewsChapter | None:
    """Nothing yet."""
    return None
