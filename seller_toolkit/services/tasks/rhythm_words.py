"""How a task recurs, in words: `Every Monday and Thursday`, `Each month on the last day`."""

from collections.abc import Sequence

from seller_toolkit.checklist.recurrence import LAST, Rule, read_rule
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import cadence_label
from seller_toolkit.i18n.translate import translate

WORKDAYS = (0, 1, 2, 3, 4)
_WHOLE_WEEK = 7


def rule_words(rule: str) -> str:
    """An RRULE as people say it, in the language in force; "" for "".

    Raises:
        UserError: "task.bad_rule".
    """
    return _said(read_rule(rule)) if rule else ""


def rhythm_words(rule: str, cadence: str) -> str:
    """A task's own rule, else its cadence."""
    return rule_words(rule) or cadence_label(cadence)


def _said(rule: Rule) -> str:
    if rule.once:
        return cadence_label("once")
    if rule.every == "daily":
        return _each(rule, translate("Rhythm", "Every day"), translate("Rhythm", "Every {count} days")).format(
            count=_count(rule)
        )
    if rule.every == "weekly":
        return _weekly(rule)
    if not (rule.days or rule.nth):
        return _each(rule, translate("Rhythm", "Every month"), translate("Rhythm", "Every {count} months")).format(
            count=_count(rule)
        )
    words = _each(
        rule, translate("Rhythm", "Each month on {days}"), translate("Rhythm", "Every {count} months on {days}")
    )
    return words.format(count=_count(rule), days=_listed([*map(_day, rule.days), *(_nth(*one) for one in rule.nth)]))


def _weekly(rule: Rule) -> str:
    if not rule.weekdays:
        return _each(rule, translate("Rhythm", "Every week"), translate("Rhythm", "Every {count} weeks")).format(
            count=_count(rule)
        )
    if rule.interval == 1 and len(rule.weekdays) == _WHOLE_WEEK:
        return translate("Rhythm", "Every day")
    if rule.interval == 1 and rule.weekdays == WORKDAYS:
        return translate("Rhythm", "Monday to Friday")
    words = _each(rule, translate("Rhythm", "Every {days}"), translate("Rhythm", "Every {count} weeks on {days}"))
    return words.format(count=_count(rule), days=_listed([weekday_name(day) for day in rule.weekdays]))


def _each(rule: Rule, each: str, several: str) -> str:
    return each if rule.interval == 1 else several


def _count(rule: Rule) -> str:
    return number(rule.interval)


def weekday_name(day: int) -> str:
    """`Monday` for 0."""
    return (
        translate("Rhythm", "Monday"),
        translate("Rhythm", "Tuesday"),
        translate("Rhythm", "Wednesday"),
        translate("Rhythm", "Thursday"),
        translate("Rhythm", "Friday"),
        translate("Rhythm", "Saturday"),
        translate("Rhythm", "Sunday"),
    )[day]


def _day(day: int) -> str:
    if day == LAST:
        return translate("Rhythm", "the last day")
    return translate("Rhythm", "day {day}").format(day=day)


def _nth(place: int, weekday: int) -> str:
    words = {
        1: translate("Rhythm", "the first {weekday}"),
        2: translate("Rhythm", "the second {weekday}"),
        3: translate("Rhythm", "the third {weekday}"),
        4: translate("Rhythm", "the fourth {weekday}"),
        LAST: translate("Rhythm", "the last {weekday}"),
    }[place]
    return words.format(weekday=weekday_name(weekday))


def _listed(words: Sequence[str]) -> str:
    """`a, b and c`"""
    if len(words) == 1:
        return words[0]
    first = translate("Rhythm", ", ").join(words[:-1])
    return translate("Rhythm", "{first} and {last}").format(first=first, last=words[-1])
