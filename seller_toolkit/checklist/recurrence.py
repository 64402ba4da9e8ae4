"""How tasks recur: RRULE texts of RFC 5545, or a cadence of the knowledge base; what is due next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, rrule

from seller_toolkit.checklist import cadence
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import CADENCES

ONCE = "FREQ=DAILY;COUNT=1"
"""The rule of a task that does not recur though its cadence says so."""

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST = -1
MOST_INTERVAL = 99
_EVERY = {"DAILY": "daily", "WEEKLY": "weekly", "MONTHLY": "monthly"}
_FREQUENCIES: Mapping[str, Literal[1, 2, 3]] = {"monthly": MONTHLY, "weekly": WEEKLY, "daily": DAILY}
_DAYS = (MO, TU, WE, TH, FR, SA, SU)
_SHORTEST_MONTH = 28


@dataclass(frozen=True)
class Rule:
    """An RRULE taken apart: every `interval` days, weeks or months (`every`: "daily", "weekly", "monthly").

    `weekdays` (0 Monday) of a week; of a month its `days` (1 to 31, −1 the last one; a month that is too short has its last day
    instead) or `nth` weekdays: (1, 0) is the first Monday, (−1, 4) the last Friday. Without any, the day is that of the
    due day. `once`: it does not recur.
    """

    every: str
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    days: tuple[int, ...] = ()
    nth: tuple[tuple[int, int], ...] = ()
    once: bool = False


def read_rule(text: str) -> Rule:
    """The rule that an RRULE text says.

    Understood: FREQ=DAILY, WEEKLY or MONTHLY with INTERVAL; BYDAY of a week (of each day: the same as of each week) or as
    1MO or -1FR of a month; BYMONTHDAY of a month; COUNT=1 for once. A rule that ends is none: a task ends when its user ends it.

    Raises:
        UserError: "task.bad_rule" with `rule`.
    """
    try:
        return _read(text)
    except (ValueError, KeyError) as error:
        raise UserError("task.bad_rule", rule=text) from error


def check(text: str) -> None:
    """Refuse what is no rule; "" is one: as the cadence says.

    Raises:
        UserError: "task.bad_rule" with `rule`.
    """
    if text:
        read_rule(text)


def next_due(rhythm: str, *, after: date, due: date | None = None) -> date | None:
    """The due day of the next time, when this one was done on `after`; None where there is none or an event sets the day.

    `rhythm` is an RRULE or one of CADENCES. The next time lies after both the day on which it was done and the day on which it
    was due: what was done late does not come twice, what was done early does not come at once again. Every other
    week is counted from the week of `due`.

    Raises:
        UserError: "task.bad_rule".
    """
    if rhythm in CADENCES:
        found = cadence.next_due(rhythm, after)
        return cadence.next_due(rhythm, due) if found and due and found <= due else found
    rule = read_rule(rhythm)
    if rule.once:
        return None
    return _first(rule, counted_from=due or after, after=max(after, due or after), inclusive=False)


def first_due(rhythm: str, today: date) -> date | None:
    """The first due day of a task that is taken on `today`: today where the rule has that day, else the next that it has.

    Raises:
        UserError: "task.bad_rule".
    """
    if rhythm in CADENCES:
        return cadence.first_due(rhythm, today)
    rule = read_rule(rhythm)
    if rule.once:
        return cadence.first_due("once", today)
    return _first(rule, counted_from=today, after=today, inclusive=True)


def carried(rule: str, due: date | None) -> str:
    """The rule for the time after `due`: one of the end of the month keeps its day, which a short month would make it forget."""
    if not rule or due is None or due.day <= _SHORTEST_MONTH:
        return rule
    found = read_rule(rule)
    if found.every != "monthly" or found.days or found.nth:
        return rule
    return f"{rule};BYMONTHDAY={due.day}"


def _read(text: str) -> Rule:
    said = text.replace(" ", "").upper().removeprefix("RRULE:").split(";")
    parts = {name: value for name, _, value in (part.partition("=") for part in said)}
    if len(parts) < len(said):
        raise ValueError("a part stands twice")
    every = _EVERY[parts.pop("FREQ")]
    count = parts.pop("COUNT", "")
    interval = int(parts.pop("INTERVAL", "1"))
    days = [int(day) for day in parts.pop("BYMONTHDAY", "").split(",") if day]
    named = [_weekday(day) for day in parts.pop("BYDAY", "").split(",") if day]
    if parts or count not in ("", "1") or not 1 <= interval <= MOST_INTERVAL:
        raise ValueError("more than is understood")
    if named and every == "daily" and interval == 1:
        every = "weekly"
    _insist_on_fit(every, days, named)
    weekdays = sorted({day for place, day in named if not place})
    nth = sorted({(place, day) for place, day in named if place}, key=lambda one: (one[0] < 0, one))
    ordered = sorted(set(days), key=lambda day: (day < 0, day))
    return Rule(every, interval, tuple(weekdays), tuple(ordered), tuple(nth), once=count == "1")


def _weekday(text: str) -> tuple[int, int]:
    """`1MO`: which one of the month (0: each) and the day of the week."""
    return int(text[:-2] or 0), WEEKDAYS.index(text[-2:])


def _insist_on_fit(every: str, days: list[int], named: list[tuple[int, int]]) -> None:
    """Days of the week belong to weeks, days of the month to months, and a month has one kind of them."""
    right = all(1 <= day <= 31 or day == LAST for day in days)
    right = right and all(place in (0, 1, 2, 3, 4, LAST) for place, _ in named)
    if every == "monthly":
        right = right and not (days and named) and all(place for place, _ in named)
    else:
        right = right and not days and (every == "weekly" or not named) and not any(place for place, _ in named)
    if not right:
        raise ValueError("days that do not fit")


def _first(rule: Rule, *, counted_from: date, after: date, inclusive: bool) -> date | None:
    """The first day of the rule after a day; `inclusive`: or the day itself."""
    moment = datetime.combine(after, time.min)
    found = [one.after(moment, inc=inclusive) for one in _series(rule, datetime.combine(counted_from, time.min))]
    return min((at.date() for at in found if at is not None), default=None)


def _series(rule: Rule, begin: datetime) -> list[rrule]:
    """The days of a rule; days of the month one by one, since each falls to the last day by itself."""
    frequency = _FREQUENCIES[rule.every]
    if rule.every == "monthly" and not rule.nth:
        return [_of_month(rule, begin, day) for day in rule.days or (begin.day,)]
    weekdays = [_DAYS[day] for day in rule.weekdays] or [_DAYS[day](place) for place, day in rule.nth] or None
    return [rrule(frequency, dtstart=begin, interval=rule.interval, byweekday=weekdays)]


def _of_month(rule: Rule, begin: datetime, day: int) -> rrule:
    """One day of each month. The last of the days 28 to 31 that there are is the 31st, or the last day of a shorter month."""
    possible = range(min(day, _SHORTEST_MONTH), day + 1) if day > 0 else (day,)
    return rrule(
        MONTHLY, dtstart=begin.replace(day=1), interval=rule.interval, bymonthday=tuple(possible), bysetpos=-1
    )  # fmt: skip
