"""Days that are off or worked by the user's word, and the hours and aims with the day from which they hold."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, select

from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.store.review_tables import CLOCK_RULE, OWN_DAY
from seller_toolkit.store.statements import rows


def own_days(c: Connection) -> tuple[OwnDay, ...]:
    """All of them, the earliest first."""
    found = rows(c, select(OWN_DAY).order_by(OWN_DAY.c.day))
    return tuple(OwnDay(date.fromisoformat(row.day), not row.off, row.label) for row in found)


def keep_own_days(c: Connection, days: Sequence[OwnDay]) -> None:
    """These in the place of those that were kept; of two words on one day the last holds."""
    c.execute(OWN_DAY.delete())
    for one in {one.day: one for one in days}.values():
        c.execute(OWN_DAY.insert().values(day=one.day.isoformat(), off=int(not one.works), label=one.label))


def clock_rules(c: Connection) -> tuple[tuple[date, str], ...]:
    """The rules as texts, each with the day from which it holds, the earliest first."""
    found = rows(c, select(CLOCK_RULE).order_by(CLOCK_RULE.c.since))
    return tuple((date.fromisoformat(row.since), row.rule_json) for row in found)


def keep_clock_rule(c: Connection, since: date, text: str) -> None:
    """From this day on this rule holds, in the place of all that held from then on; earlier ones stay."""
    c.execute(CLOCK_RULE.delete().where(CLOCK_RULE.c.since >= since.isoformat()))
    c.execute(CLOCK_RULE.insert().values(since=since.isoformat(), rule_json=text))
