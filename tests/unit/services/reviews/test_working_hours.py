"""The form of hours and aims: what it shows, and that what held before is kept."""

from dataclasses import replace
from datetime import date

from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.services.desks import hours_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import working_hours

JOB = JobContext()


def test_the_form_shows_what_holds_and_the_public_days(workspace):
    view = working_hours.working_hours(JOB, workspace).value
    assert (view.today, view.entry.since, view.earlier, view.days) == (date(2026, 11, 22), date.min, (), ())
    assert (view.entry.bad_hours, view.entry.middling_hours, view.entry.working) == (24, 48, False)
    assert view.arranged == (2026,)
    assert date(2026, 2, 14) in view.make_up_days
    assert date(2027, 10, 1) in view.days_off


def test_each_save_leaves_what_held_before(workspace):
    first = hours_desk.working_hours(JOB, workspace).value.entry
    days = (OwnDay(date(2026, 12, 1), works=False, label="盘点"),)
    second = replace(first, since=date(2026, 11, 10), bad_hours=2.5)
    view = hours_desk.save_working_hours(JOB, workspace, second, days).value
    assert (view.entry, view.earlier, view.days) == (second, (first,), days)
    third = replace(second, since=date(2026, 11, 22), working=True)
    view = working_hours.save(JOB, workspace, third, ()).value
    assert (view.entry, view.earlier, view.days) == (third, (first, second), ())
    again = working_hours.save(JOB, workspace, replace(third, since=date(2026, 11, 23)), days).value
    assert (again.entry, again.earlier, again.days) == (third, (first, second), days)  # nothing new but the day
    back = replace(third, since=date(2026, 11, 10), bad_hours=9)
    view = working_hours.save(JOB, workspace, back, ()).value
    assert (view.entry, view.earlier) == (back, (first,))
