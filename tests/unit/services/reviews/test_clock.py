"""The clock in force is the one that was said, from its day on."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import numpy as np
import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.reviews.due_columns import GRADES, seconds
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import clock, working_hours

JOB = JobContext()
OLD, NEW = datetime(2026, 11, 20, 17, 0), datetime(2026, 11, 23, 17, 0)


def in_force(workspace) -> clock.ShopClock:
    with workspace.store.read() as connection:
        return clock.clock_in_force(workspace, connection)


def said(workspace, **changes):
    """What the form would save from 2026-11-22 on."""
    entry = replace(working_hours.working_hours(JOB, workspace).value.entry, since=date(2026, 11, 22))
    return replace(entry, **changes)


def test_while_nothing_is_said_the_aims_of_the_settings_hold(workspace):
    found = in_force(workspace)
    assert found.due(OLD, Grade.BAD, "tmall") == OLD + timedelta(hours=24)
    assert found.due(OLD, Grade.MIDDLING, "tmall") == OLD + timedelta(hours=48)
    assert in_force(workspace) is found
    workspace.settings.set("first_answer_hours", 3)
    assert in_force(workspace).due(OLD, Grade.BAD, "tmall") == OLD + timedelta(hours=3)


def test_what_is_saved_holds_from_its_day_on(workspace):
    found = in_force(workspace)
    working_hours.save(JOB, workspace, said(workspace, bad_hours=4, working=True), ())
    before, found = found, in_force(workspace)
    assert found.key != before.key
    assert found.due(OLD, Grade.BAD, "tmall") == OLD + timedelta(hours=24)
    assert found.due(NEW, Grade.BAD, "tmall") == datetime(2026, 11, 24, 12, 0)
    assert workspace.settings["first_answer_hours"] == 4
    assert in_force(workspace) is found
    times = np.array([seconds(OLD), seconds(NEW)])
    dues = found.dues(times, np.full(2, GRADES.index(Grade.BAD), np.uint8), "tmall")
    assert dues.tolist() == [seconds(OLD) + 86_400, seconds(datetime(2026, 11, 24, 12, 0))]


def test_an_own_day_moves_what_is_due(workspace):
    entry = said(workspace, bad_hours=4, working=True)
    working_hours.save(JOB, workspace, entry, (OwnDay(date(2026, 11, 24), works=False),))
    assert in_force(workspace).due(NEW, Grade.BAD, "tmall") == datetime(2026, 11, 25, 12, 0)


def test_public_days_are_kept_only_where_the_user_wants_it(workspace):
    at = datetime(2026, 12, 31, 17, 0)
    for holidays, due in ((True, datetime(2027, 1, 4, 12, 0)), (False, datetime(2027, 1, 1, 12, 0))):
        working_hours.save(JOB, workspace, said(workspace, bad_hours=4, working=True, holidays=holidays), ())
        assert in_force(workspace).due(at, Grade.BAD, "tmall") == due


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"week": ("nine", *clock.USUAL_WEEK[1:])}, "hours.unreadable"),
        ({"make_up": "9-18"}, "hours.unreadable"),
        ({"week": ("",) * 7}, "hours.none"),
        ({"bad_hours": 0.0}, "hours.bad_aim"),
        ({"middling_hours": 9999.0}, "hours.bad_aim"),
    ],
)
def test_what_makes_no_sense_is_refused(workspace, changes, code):
    with pytest.raises(UserError) as raised:
        working_hours.save(JOB, workspace, said(workspace, **changes), ())
    assert raised.value.code == code
    assert working_hours.working_hours(JOB, workspace).value.earlier == ()
