"""The period that the window looks at."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Period:
    """A choice of days: the last `days` ones, the year so far (`days` 0), or fixed ends."""

    days: int = 90
    first: date | None = None
    last: date | None = None

    def ends(self, today: date) -> tuple[date, date]:
        """First and last day, both included."""
        if self.first is not None and self.last is not None:
            return self.first, self.last
        if self.days == 0:
            return date(today.year, 1, 1), today
        return today - timedelta(days=self.days - 1), today


LAST_30, LAST_90, LAST_180, THIS_YEAR = Period(30), Period(90), Period(180), Period(0)
