"""The reports that can be made. A new report is its module and one line here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from seller_toolkit.domain.report import Report
from seller_toolkit.reports.builders.appeal_pack import build_appeal_pack
from seller_toolkit.reports.builders.checklist import build_checklist
from seller_toolkit.reports.builders.comparison import build_comparison
from seller_toolkit.reports.builders.due_sheet import build_due_sheet
from seller_toolkit.reports.builders.feedback_sheet import build_feedback_sheet
from seller_toolkit.reports.builders.period_report import build_period_report
from seller_toolkit.reports.builders.trend_report import build_trend_report


@dataclass(frozen=True)
class ReportKind:
    """`build` takes the frozen input that stands in the report's own module."""

    id: str
    build: Callable[[Any], Report]


REPORTS = (
    ReportKind("appeal_pack", build_appeal_pack),
    ReportKind("checklist", build_checklist),
    ReportKind("comparison", build_comparison),
    ReportKind("due_sheet", build_due_sheet),
    ReportKind("feedback_sheet", build_feedback_sheet),
    ReportKind("period", build_period_report),
    ReportKind("trend", build_trend_report),
)
