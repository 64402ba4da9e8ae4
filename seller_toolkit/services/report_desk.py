"""The window's door to what is reported: the report of a period, the day's brief. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.report_periods import ReportPeriod
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.brief import Brief


def period_document(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], period: ReportPeriod, profile: str = ""
) -> Outcome[Report]:
    """The report of a period as a document; reports progress and can be cancelled."""
    from seller_toolkit.services import period_report  # start-up: SQLAlchemy, NumPy

    with collector_at_rest():
        view = period_report.period_report(context, workspace, shop_ids, period, profile).value
    return Outcome(period_report.period_document(view))


def brief(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], template: str | None = None
) -> Outcome[Brief]:
    """Today's text for the group chat."""
    from seller_toolkit.services import brief as room  # start-up: SQLAlchemy, NumPy

    return room.brief(context, workspace, shop_ids, template)
