"""Public days off in mainland China and the weekend days that are worked for them, from the calendar library.

Importing it loads the library: whoever does so names the reason.
"""

from datetime import date, timedelta

from holidays.countries.china import China
from holidays.version import __version__

WEEKEND = (5, 6)


class ChinesePublicDays:
    """The State Council's arrangement of each year (调休); before it is known, the days that the law names.

    The law's days that fall on a weekend are made up for on the next working days, as the library reckons them.
    """

    edition = __version__
    """Another edition may know other days."""

    def __init__(self) -> None:
        self._years: dict[int, tuple[frozenset[date], frozenset[date]]] = {}

    def is_off(self, day: date) -> bool:
        """A public day off, the weekend days beside it too: an arrangement counts them in."""
        off, worked = self._of(day.year)
        if day in off:
            return True
        if day.weekday() not in WEEKEND or day in worked:
            return False
        other = day + timedelta(days=1 if day.weekday() == WEEKEND[0] else -1)
        run = (day,) if self.is_make_up(other) else (day, other)
        return any(self._named(one + timedelta(days=by)) for one in run for by in (-1, 0, 1))

    def is_make_up(self, day: date) -> bool:
        """A weekend day that is worked for a day off."""
        return day in self._of(day.year)[1]

    def is_arranged(self, year: int) -> bool:
        """Whether the year's arrangement is known, which has make-up days; else only the law's days are."""
        return bool(self._of(year)[1])

    def days_off(self, year: int) -> tuple[date, ...]:
        """Every public day off of a year, in order."""
        days = (date(year, 1, 1) + timedelta(days=place) for place in range(366))
        return tuple(day for day in days if day.year == year and self.is_off(day))

    def make_up_days(self, year: int) -> tuple[date, ...]:
        """Every make-up day of a year, in order."""
        return tuple(sorted(self._of(year)[1]))

    def _named(self, day: date) -> bool:
        return day in self._of(day.year)[0]

    def _of(self, year: int) -> tuple[frozenset[date], frozenset[date]]:
        if year not in self._years:
            found = China(years=year)  # type: ignore[no-untyped-call]
            worked = frozenset(day for day in found.weekend_workdays if day.year == year)
            self._years[year] = (frozenset(day for day in found if day.year == year), worked)
        return self._years[year]
