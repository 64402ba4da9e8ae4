"""When what recurs is due next."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.checklist.recurrence import LAST, ONCE, Rule, carried, check, first_due, next_due, read_rule
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import CADENCES
from tests.cases import for_each

SUNDAY = date(2026, 11, 22)
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MONTH_DAYS = st.sampled_from((1, 15, 28, 29, 30, 31, LAST))


@st.composite
def rules(draw) -> str:
    interval = draw(st.integers(1, 4))
    kind = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "NTH")))
    if kind == "NTH":
        return f"FREQ=MONTHLY;INTERVAL={interval};BYDAY={draw(st.sampled_from((1, 2, 4, -1)))}{draw(st.sampled_from(WEEK))}"
    parts = [f"FREQ={kind}", f"INTERVAL={interval}"]
    if kind == "WEEKLY" and (named := draw(st.lists(st.sampled_from(WEEK), max_size=3, unique=True))):
        parts.append(f"BYDAY={','.join(named)}")
    if kind == "MONTHLY" and (days := draw(st.lists(MONTH_DAYS, max_size=2, unique=True))):
        parts.append(f"BYMONTHDAY={','.join(map(str, days))}")
    return ";".join(parts)


@for_each(
    "rule, after, due, following",
    [
        ("FREQ=DAILY", (11, 22), (11, 10), (11, 23)),  # late by days: tomorrow, once
        ("FREQ=DAILY", (11, 22), (11, 23), (11, 24)),  # done the evening before
        ("FREQ=DAILY;INTERVAL=3", (11, 22), (11, 20), (11, 23)),
        ("FREQ=WEEKLY;BYDAY=MO,TH", (11, 22), (11, 19), (11, 23)),
        ("FREQ=WEEKLY;BYDAY=MO,TH", (11, 23), (11, 23), (11, 26)),
        ("FREQ=WEEKLY", (11, 22), (11, 17), (11, 24)),  # on the weekday that it was due
        ("FREQ=WEEKLY;INTERVAL=2", (11, 22), (11, 16), (11, 30)),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", (11, 22), (11, 20), (11, 30)),
        ("FREQ=MONTHLY", (11, 22), (11, 15), (12, 15)),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", (11, 22), None, (12, 1)),
        ("FREQ=MONTHLY;BYMONTHDAY=31", (11, 22), (10, 31), (11, 30)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", (11, 30), (11, 30), (12, 31)),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5", (9, 5), (9, 5), (12, 5)),
        ("FREQ=MONTHLY;BYDAY=1MO", (11, 22), (11, 2), (12, 7)),
        ("FREQ=MONTHLY;BYDAY=-1FR", (11, 22), (10, 30), (11, 27)),
    ],
)
def test_rules(rule, after, due, following):
    due = date(2026, *due) if due else None
    assert next_due(rule, after=date(2026, *after), due=due) == date(2026, *following)


def test_the_31st_is_the_last_day_of_every_month():
    day, found = date(2026, 12, 31), []
    for _ in range(5):
        day = next_due("FREQ=MONTHLY;BYMONTHDAY=31", after=day, due=day)
        found.append(f"{day:%m-%d}")
    assert found == ["01-31", "02-28", "03-31", "04-30", "05-31"]


def test_a_month_counted_from_its_end_keeps_its_day_through_february():
    assert carried("FREQ=MONTHLY", date(2027, 1, 31)) == "FREQ=MONTHLY;BYMONTHDAY=31"
    for rule in ("", "FREQ=DAILY", "FREQ=MONTHLY;BYMONTHDAY=1", "FREQ=MONTHLY;BYDAY=1MO"):
        assert carried(rule, date(2027, 1, 31)) == rule
    assert carried("FREQ=MONTHLY", date(2027, 1, 28)) == carried("FREQ=MONTHLY", None) == "FREQ=MONTHLY"


@pytest.mark.parametrize(
    ("cadence", "due", "following"),
    [
        ("daily", (11, 22), (11, 23)),
        ("daily", (11, 23), (11, 24)),
        ("weekly", (11, 10), (11, 29)),
        ("weekly", (11, 29), (12, 6)),
        ("monthly", None, (12, 22)),
    ],
)
def test_cadences(cadence, due, following):
    due = date(2026, *due) if due else None
    assert next_due(cadence, after=SUNDAY, due=due) == date(2026, *following)


def test_what_is_done_once_or_by_an_event_has_no_next_day():
    for rhythm in ("once", "per_batch", "before_promotion", ONCE):
        assert next_due(rhythm, after=SUNDAY, due=SUNDAY) is None
    assert first_due(ONCE, SUNDAY) == first_due("once", SUNDAY)


@given(
    st.one_of(rules(), st.sampled_from(("daily", "weekly", "monthly"))),
    DAYS,
    st.one_of(st.none(), st.integers(-60, 60)),
)
def test_the_next_time_lies_after_this_one_was_done_and_after_it_was_due(rhythm, after, late):
    due = None if late is None else after - timedelta(days=late)
    found = next_due(rhythm, after=after, due=due)
    assert found > after
    assert due is None or found > due
    assert found <= max(after, due or after) + timedelta(days=4 * 31 + 7)


@given(rules(), DAYS)
def test_what_is_done_on_its_day_goes_through_the_days_of_its_rule(rule, begin):
    """The days after one another are those that are counted from the first at once: none is left out, none added."""
    first = first_due(rule, begin)
    second = next_due(rule, after=first, due=first)
    assert begin <= first < second
    if "INTERVAL=1" in rule:
        assert next_due(rule, after=second - timedelta(days=1), due=first) == second


@given(st.one_of(rules(), st.sampled_from(CADENCES)), DAYS)
def test_the_first_day_is_never_past(rhythm, today):
    found = first_due(rhythm, today)
    assert found is None or found >= today


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("FREQ=DAILY", Rule("daily")),
        ("rrule:freq=weekly;byday=th, mo", Rule("weekly", weekdays=(0, 3))),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", Rule("weekly", weekdays=(0, 1, 2, 3, 4))),
        ("FREQ=MONTHLY;BYMONTHDAY=-1,15", Rule("monthly", days=(15, -1))),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,1MO", Rule("monthly", 2, nth=((1, 0), (-1, 4)))),
        (ONCE, Rule("daily", once=True)),
    ],
)
def test_what_a_rule_says(text, rule):
    assert read_rule(text) == rule


@for_each(
    "text",
    [
        "fortnightly", "FREQ=YEARLY", "FREQ=HOURLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=x", "FREQ=DAILY;COUNT=5",
        "FREQ=DAILY;UNTIL=20261231", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=-2", "FREQ=MONTHLY;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=5MO", "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=1", "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
        "FREQ=DAILY;", "每周一", "INTERVAL=2",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused(text):
    for ask in (check, read_rule, lambda rule: next_due(rule, after=SUNDAY), lambda rule: first_due(rule, SUNDAY)):
        with pytest.raises(UserError, match=r"task\.bad_rule") as caught:
            ask(text)
        assert caught.value.params == {"rule": text}


def test_no_rule_is_right():
    check("")
