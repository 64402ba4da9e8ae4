"""The report of a month (or week, quarter, days of one's own): what the owner of the shop is told."""

from collections.abc import Sequence

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Report
from seller_toolkit.reports.builders.period_report import PeriodReportInput
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace


def period_report(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], period: ReportPeriod, profile_id: str = ""
) -> Outcome[PeriodReportInput]:
    """Everything that the report says of the shops in the period: figures equal to what the tabs show for it.

    `shop_ids` of one own shop or of several: then a summary of all stands in front. Reports progress and can be cancelled.

    Raises:
        UserError: "report.no_data" (shop=, first=, last=): there is nothing at all of the period.
    """
    raise NotImplementedError


def period_document(view: PeriodReportInput) -> Report:
    """The report as blocks, in the language in force."""
    raise NotImplementedError
