"""Working hours, aims and own days as their form shows them, and what it saves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.working_hours import HoursEntry, OwnDay
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import clock
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import own_days

MOST_HOURS = 24 * 30
CHANGED = frozenset({Part.REVIEWS, Part.SETTINGS})


@dataclass(frozen=True)
class HoursView:
    """What is in force today, what held before, own days, and the public days off of this year and the next.

    `arranged`: the years of these whose make-up days are known; of the others only the days that the law names are.
    """

    today: date
    entry: HoursEntry
    earlier: tuple[HoursEntry, ...]
    days: tuple[OwnDay, ...]
    days_off: tuple[date, ...]
    make_up_days: tuple[date, ...]
    arranged: tuple[int, ...]


def working_hours(context: JobContext, workspace: Workspace) -> Outcome[HoursView]:
    """Read everything that the form shows."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        said, days = own_days.clock_rules(connection), own_days.own_days(connection)
    found = clock.entries(clock.first_entry(workspace), said)
    today, public = workspace.today(), clock.public_days(workspace)
    years = (today.year, today.year + 1)
    off = tuple(day for year in years for day in public.days_off(year))
    worked = tuple(day for year in years for day in public.make_up_days(year))
    arranged = tuple(year for year in years if public.is_arranged(year))
    return Outcome(HoursView(today, found[-1], found[:-1], days, off, worked, arranged))


def save(context: JobContext, workspace: Workspace, entry: HoursEntry, days: Sequence[OwnDay]) -> Outcome[HoursView]:
    """Keep the own days, and the hours and aims from their day on; reviews of earlier days keep their aims.

    What is as it was is not saved as something new.

    Raises:
        UserError: "hours.unreadable", "hours.none", "hours.bad_aim".
    """
    clock.week_of(entry)
    if not all(0 < hours <= MOST_HOURS for hours in (entry.bad_hours, entry.middling_hours)):
        raise UserError("hours.bad_aim", most=MOST_HOURS)
    first = clock.first_entry(workspace)
    with workspace.store.write() as connection:
        said = own_days.clock_rules(connection)
        last = clock.entries(first, said)[-1]
        if replace(entry, since=last.since) != last:
            if not said:  # what held until now goes on for the reviews of until now, whatever the settings will say
                own_days.keep_clock_rule(connection, date.min, clock.text_of(first))
            own_days.keep_clock_rule(connection, entry.since, clock.text_of(entry))
        own_days.keep_own_days(connection, days)
    workspace.settings.set("first_answer_hours", round(entry.bad_hours))
    workspace.settings.set("middling_answer_hours", round(entry.middling_hours))
    return Outcome(working_hours(context, workspace).value, CHANGED)
