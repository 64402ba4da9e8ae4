"""The window's door to what is reported: the report of a period, the day's brief. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.reports.brief import Brief
    from seller_toolkit.services.reports.report_offer import PeriodData, ReportOffer


def period_document(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], period: ReportPeriod, profile: str = ""
) -> Outcome[Report]:
    """The report of a period as a document; reports progress and can be cancelled."""
    from seller_toolkit.services.reports import period_report  # start-up: SQLAlchemy, NumPy

    with collector_at_rest():
        view = period_report.period_report(context, workspace, shop_ids, period, profile).value
    return Outcome(period_report.period_document(view))


def report_offer(context: JobContext, workspace: Workspace) -> Outcome[ReportOffer]:
    """Which shops a report can be of, and until when."""
    from seller_toolkit.services.reports import report_offer as room  # start-up: SQLAlchemy

    return room.report_offer(context, workspace)


def period_data(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], period: ReportPeriod
) -> Outcome[PeriodData]:
    """Which data there are of a period, before the report is made."""
    from seller_toolkit.services.reports import report_offer as room  # start-up: SQLAlchemy

    return room.period_data(context, workspace, shop_ids, period)


def brief(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], template: str | None = None
) -> Outcome[Brief]:
    """Today's text for the group chat; without ids of all own shops."""
    from seller_toolkit.services.reports import brief as room  # start-up: SQLAlchemy, NumPy

    return room.brief(context, workspace, shop_ids, template)


def reworded(context: JobContext, workspace: Workspace, brief: Brief, template: str) -> Outcome[Brief]:
    """The same brief by another template; the store is not asked."""
    from seller_toolkit.services.reports import brief as room  # start-up: SQLAlchemy, NumPy

    context.report(0, 1)
    return Outcome(room.reworded(brief, template))


def keep_template(context: JobContext, workspace: Workspace, template: str) -> Outcome[None]:
    """Make briefs by this template from now on; "" goes back to the program's. Raises what `brief` does."""
    from seller_toolkit.services.reports import brief_template  # start-up: the rules of the knowledge base

    context.report(0, 1)
    if template.strip():
        brief_template.checked(template)
    workspace.settings.set("brief_template", template.strip())
    return Outcome(None)
