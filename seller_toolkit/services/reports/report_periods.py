"""The stretches of days that a report is of: a month, week, quarter, or days of one's own; and what they are held against.

Costs next to nothing to import.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MONTH, WEEK, QUARTER, CUSTOM = "month", "week", "quarter", "custom"
KINDS = (MONTH, WEEK, QUARTER, CUSTOM)
"""In the order in which a user is offered them."""


@dataclass(frozen=True)
class ReportPeriod:
    """`first` and `last` are included. Weeks run from Monday to Sunday."""

    kind: str
    first: date
    last: date

    @classmethod
    def containing(cls, kind: str, day: date) -> "ReportPeriod":
        """The month, week or quarter that a day lies in."""
        if kind == WEEK:
            monday = day - timedelta(days=day.weekday())
            return cls(WEEK, monday, monday + timedelta(days=6))
        if kind == QUARTER:
            start = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
            return cls(QUARTER, start, _month_end(start.year, start.month + 2))
        return cls(MONTH, day.replace(day=1), _month_end(day.year, day.month))

    @classmethod
    def month(cls, text: str) -> "ReportPeriod":
        """The month of a text "YYYY-MM".

        Raises:
            ValueError: the text is no month.
        """
        return cls.containing(MONTH, date.fromisoformat(f"{text}-01"))

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def before(self) -> "ReportPeriod":
        """The period before it: of the same kind, or for days of one's own as many days."""
        if self.kind == CUSTOM:
            return ReportPeriod(CUSTOM, self.first - timedelta(days=self.days), self.first - timedelta(days=1))
        return ReportPeriod.containing(self.kind, self.first - timedelta(days=1))

    @property
    def year_before(self) -> "ReportPeriod":
        """The same a year ago; a week is held against the one 52 weeks before, so that its weekdays agree."""
        if self.kind == WEEK:
            return ReportPeriod(WEEK, self.first - timedelta(weeks=52), self.last - timedelta(weeks=52))
        if self.kind == CUSTOM:
            return ReportPeriod(CUSTOM, _year_before(self.first), _year_before(self.last))
        return ReportPeriod.containing(self.kind, _year_before(self.first))


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _year_before(day: date) -> date:
    """The same day of the year before; for the 29th of February the 28th."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
