"""Numbers and days as people read them. One minus, one dash for nothing, the platform's own digits."""

from collections.abc import Iterable
from datetime import date, datetime

from seller_toolkit.i18n.translate import language, translate

MINUS = "−"
NOTHING = "—"
_LEAST_CHANCE = 0.01


def joined(sentences: Iterable[str]) -> str:
    """Sentences behind each other as the language writes them: Chinese has no space after its full stop."""
    return ("" if language().startswith("zh") else " ").join(sentence for sentence in sentences if sentence)


def number(value: float | None, digits: int = 0) -> str:
    """`1,432.98`; a missing value is a dash, never 0."""
    if value is None:
        return NOTHING
    return f"{value:,.{digits}f}".replace("-", MINUS)


def signed(value: float | None, digits: int) -> str:
    """`+0.03` or `−0.09`; what rounds to nothing is said in words."""
    if value is None:
        return NOTHING
    if round(value, digits) == 0:
        return translate("Formats", "unchanged")
    return f"{value:+,.{digits}f}".replace("-", MINUS)


def arrowed(value: float | None, digits: int) -> str:
    """`▲ +0.03`: direction by arrow and sign, for paper and plain text."""
    if value is None or round(value, digits) == 0:
        return signed(value, digits)
    return f"{'▲' if value > 0 else '▼'} {signed(value, digits)}"


def measured(value: float | None, unit: str, digits: int) -> str:
    """A metric's value with its unit: `95.1%`, `64.7 h`, `4.48`, `¥1,234.50`."""
    if value is None:
        return NOTHING
    text = number(value, digits)
    if unit == "percent":
        return f"{text}%"
    if unit == "hours":
        return translate("Formats", "{value} h").format(value=text)
    if unit == "seconds":
        return translate("Formats", "{value} s").format(value=text)
    if unit == "money":
        return f"¥{text}"
    return text


def chance(value: float | None) -> str:
    """`35%` for a probability; "" where it is not known. Certainty is never claimed: `<1%`, `>99%`."""
    if value is None:
        return ""
    if value < _LEAST_CHANCE:
        return "<1%"
    return ">99%" if value > 1 - _LEAST_CHANCE else f"{value:.0%}"


def short_day(day: date | None) -> str:
    """`09-27`"""
    return NOTHING if day is None else f"{day:%m-%d}"


def long_day(day: date | None) -> str:
    """`2026-09-27`"""
    return NOTHING if day is None else f"{day:%Y-%m-%d}"


def moment(at: datetime | None, today: date | None = None) -> str:
    """`今天 08:42`, `11-18 08:55`, or with the year where it is not this one."""
    if at is None:
        return NOTHING
    if today is not None and at.date() == today:
        return translate("Formats", "Today {time}").format(time=f"{at:%H:%M}")
    if today is not None and at.year == today.year:
        return f"{at:%m-%d %H:%M}"
    return f"{at:%Y-%m-%d %H:%M}"


def span(first: date, last: date) -> str:
    """`10-19 – 11-17`"""
    return f"{first:%m-%d} – {last:%m-%d}"
