"""The period that the window looks at."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Period:
    """A choice of days: the last `days` ones, the year so far (`days` 0), all there are (`days` −1), or fixed ends."""

    days: int = 90
    first: date | None = None
    last: date | None = None

    def ends(self, today: date) -> tuple[date, date]:
        """First and last day, both included."""
        if self.first is not None and self.last is not None:
            return self.first, self.last
        if self.days == 0:
            return date(today.year, 1, 1), today
        if self.is_all:
            return EARLIEST, today
        return today - timedelta(days=self.days - 1), today

    @property
    def is_all(self) -> bool:
        """Whether every day with data is meant."""
        return self.first is None and self.days < 0


EARLIEST = date(2003, 1, 1)
"""No shop of these platforms is older: Taobao opened in May of that year."""

LAST_30, LAST_90, LAST_180, LAST_365, THIS_YEAR = Period(30), Period(90), Period(180), Period(365), Period(0)
ALL_DAYS = Period(-1)
