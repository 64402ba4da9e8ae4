"""The report of a period (月报): cover, contents, a chapter for each question."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PeriodReportInput:
    """What the report says; a chapter that has nothing to say is None and says so in one line."""

    shop: str
