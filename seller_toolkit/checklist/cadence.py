"""When a task is due: the first time after it was accepted, and again after it was done."""

from calendar import monthrange
from datetime import date, timedelta

WEEK = timedelta(days=7)


def first_due(cadence: str, today: date) -> date | None:
    """The first due day of a task that is accepted on `today`.

    Daily tasks are due at once; tasks for once and for each week within a week, for each month within a month. None where
    an event sets the day ("per_batch", "before_promotion").

    Raises:
        KeyError: `cadence` is none of `domain.tasks.CADENCES`.
    """
    return {
        "once": today + WEEK,
        "daily": today,
        "weekly": today + WEEK,
        "per_batch": None,
        "monthly": _month_after(today),
        "before_promotion": None,
    }[cadence]


def next_due(cadence: str, done_on: date) -> date | None:
    """The due day after a task was done on `done_on`; None where it is done for good or an event sets the day.

    Raises:
        KeyError: `cadence` is none of `domain.tasks.CADENCES`.
    """
    return {
        "once": None,
        "daily": done_on + timedelta(days=1),
        "weekly": done_on + WEEK,
        "per_batch": None,
        "monthly": _month_after(done_on),
        "before_promotion": None,
    }[cadence]


def _month_after(day: date) -> date:
    """The same day of the next month, or its last day where the month is too short."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
