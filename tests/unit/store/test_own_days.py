"""Own days, and hours and aims from a day on."""

from datetime import date

from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.store import own_days

DAYS = (OwnDay(date(2026, 10, 10), works=False, label="团建"), OwnDay(date(2026, 11, 28), works=True))


def test_own_days_are_kept_as_a_whole(c):
    assert own_days.own_days(c) == ()
    own_days.keep_own_days(c, DAYS[::-1])
    assert own_days.own_days(c) == DAYS
    other = OwnDay(DAYS[0].day, works=True)
    own_days.keep_own_days(c, (DAYS[0], other))
    assert own_days.own_days(c) == (other,)


def test_a_rule_holds_from_its_day_on_in_the_place_of_later_ones(c):
    for day, text in ((date.min, "a"), (date(2026, 11, 1), "b"), (date(2026, 11, 20), "c")):
        own_days.keep_clock_rule(c, day, text)
    assert own_days.clock_rules(c) == ((date.min, "a"), (date(2026, 11, 1), "b"), (date(2026, 11, 20), "c"))
    own_days.keep_clock_rule(c, date(2026, 11, 1), "d")
    assert own_days.clock_rules(c) == ((date.min, "a"), (date(2026, 11, 1), "d"))
