"""What the reviews tab says: short words for chips and rows, deadlines, the fact beside the title."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from math import floor
from typing import TYPE_CHECKING, TypeAlias

from seller_toolkit.domain.reviews import Grade, Nature, Sureness
from seller_toolkit.i18n.formats import NOTHING, joined, long_day, short_day
from seller_toolkit.i18n.labels import grade_label, near_day
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.review_inbox import InboxCounts, JudgedReview

State: TypeAlias = tuple[str, str]
"""Words of a chip and its tone."""

_ASPECTS = {
    "quality": QT_TRANSLATE_NOOP("Reviews", "Quality"),
    "description": QT_TRANSLATE_NOOP("Reviews", "Description"),
    "size": QT_TRANSLATE_NOOP("Reviews", "Size"),
    "appearance": QT_TRANSLATE_NOOP("Reviews", "Looks"),
    "logistics": QT_TRANSLATE_NOOP("Reviews", "Delivery"),
    "packaging": QT_TRANSLATE_NOOP("Reviews", "Packaging"),
    "service": QT_TRANSLATE_NOOP("Reviews", "Service"),
    "after_sales": QT_TRANSLATE_NOOP("Reviews", "After-sales"),
    "price": QT_TRANSLATE_NOOP("Reviews", "Price"),
    "authenticity": QT_TRANSLATE_NOOP("Reviews", "Genuine?"),
    "page": QT_TRANSLATE_NOOP("Reviews", "Page"),
}
_GRADES = {
    Grade.BAD: QT_TRANSLATE_NOOP("Reviews", "Bad"),
    Grade.MIDDLING: QT_TRANSLATE_NOOP("Reviews", "Middling"),
    Grade.HIDDEN_COMPLAINT: QT_TRANSLATE_NOOP("Reviews", "Hidden complaint"),
    Grade.PRAISE: QT_TRANSLATE_NOOP("Reviews", "Praise"),
}
_SURENESS = {
    Sureness.ALMOST_SURE: QT_TRANSLATE_NOOP("Reviews", "almost sure"),
    Sureness.PROBABLE: QT_TRANSLATE_NOOP("Reviews", "probable"),
    Sureness.POSSIBLE: QT_TRANSLATE_NOOP("Reviews", "possible"),
}
_RIGHT = {Sureness.ALMOST_SURE: 8, Sureness.PROBABLE: 5, Sureness.POSSIBLE: 3}
_CHANGES = {
    "edited": QT_TRANSLATE_NOOP("Reviews", "Edited"),
    "appended": QT_TRANSLATE_NOOP("Reviews", "Added to"),
    "missing": QT_TRANSLATE_NOOP("Reviews", "Missing since"),
    "back": QT_TRANSLATE_NOOP("Reviews", "There again"),
}
_CHANNELS = {
    "questionnaire": QT_TRANSLATE_NOOP("Reviews", "Questionnaire"),
    "chat": QT_TRANSLATE_NOOP("Reviews", "Chat"),
    "social": QT_TRANSLATE_NOOP("Reviews", "Social post"),
    "hand": QT_TRANSLATE_NOOP("Reviews", "Typed in"),
    "page": QT_TRANSLATE_NOOP("Reviews", "Copied page"),
}
_NATURES = {
    Nature.FACTUAL: QT_TRANSLATE_NOOP("Reviews", "Fact"),
    Nature.EXPERIENTIAL: QT_TRANSLATE_NOOP("Reviews", "Impression"),
    Nature.SUSPECTED: QT_TRANSLATE_NOOP("Reviews", "Malice?"),
}
_HOURS_IN_WORDS = 48  # up to two days a delay is told in hours


def aspect_word(aspect: str, labels: Mapping[str, str]) -> str:
    """An aspect in one short word; the lexicon's label where it has none here."""
    return translated("Reviews", _ASPECTS[aspect]) if aspect in _ASPECTS else labels.get(aspect, aspect)


def nature_word(nature: Nature) -> str:
    """The nature of a complaint where there is little room; `labels.nature_label` has the whole words."""
    return translated("Reviews", _NATURES[nature])


def change_word(kind: str) -> str:
    """How a review changed between two imports."""
    return translated("Reviews", _CHANGES[kind]) if kind in _CHANGES else kind


def channel_word(channel: str) -> str:
    """How reviews came in that no platform exported."""
    return translated("Reviews", _CHANNELS[channel]) if channel in _CHANNELS else channel


def grade_word(grade: Grade) -> str:
    """A grade in a chip or a row; `labels.grade_label` has the whole words."""
    return translated("Reviews", _GRADES[grade])


def sure_words(one: JudgedReview) -> str:
    """The grade in a chip; of a complaint behind good stars with how sure it is."""
    grade = grade_word(one.grade)
    if one.sureness is None:
        return grade
    how = translated("Reviews", _SURENESS[one.sureness])
    return translate("Reviews", "{grade}, {how}").format(grade=grade, how=how)


def grade_tip(one: JudgedReview) -> str:
    """The grade in whole words; of a complaint behind good stars how many of its kind are right."""
    grade = grade_label(one.grade.value)
    if one.sureness is None:
        return grade
    right = translate("Reviews", "{grade}: as sure as this, about {count} of 10 are right")
    return right.format(grade=grade, count=_RIGHT[one.sureness])


def stars_words(stars: float | None) -> str:
    return NOTHING if stars is None else translate("Reviews", "{stars} ★").format(stars=f"{stars:g}")


def day_words(day: datetime | None, now: datetime) -> str:
    """`10-28`, with its year where that is not this one."""
    if day is None:
        return NOTHING
    return short_day(day.date()) if day.year == now.year else long_day(day.date())


def deadline_state(one: JudgedReview, now: datetime) -> State | None:
    """The chip of a review's deadline: filled when overdue, amber today, grey later; None where none is known or needed."""
    if one.wants_answer and (one.review.replied or one.handled):
        return translate("Reviews", "Answered"), "neutral"
    if not one.open:
        return None
    if not one.waits(now):
        return translate("Reviews", "Closed"), "neutral"
    if one.deadline is None:
        return None
    if one.deadline <= now:
        return _overdue(one.deadline, now), "critical"
    if one.deadline.date() == now.date():
        return translate("Reviews", "Today {time}").format(time=f"{one.deadline:%H:%M}"), "warning"
    return near_day(one.deadline.date(), now.date()), "neutral"


def _overdue(deadline: datetime, now: datetime) -> str:
    hours = floor((now - deadline).total_seconds() / 3600)
    if hours < _HOURS_IN_WORDS:
        return translate("Reviews", "{hours} h overdue").format(hours=max(hours, 1))
    return translate("Reviews", "{days} d overdue").format(days=hours // 24)


def reply_words(one: JudgedReview, now: datetime) -> str:
    """Whether there is an answer, as far as the export says, and until when the platform takes one."""
    replied = one.review.replied
    if replied or one.handled:
        return translate("Reviews", "Answered.")
    if one.closes is not None and one.closes <= now:
        return translate("Reviews", "The platform's time to answer ended on {day}.").format(
            day=day_words(one.closes, now)
        )
    state = (
        translate("Reviews", "The export does not say whether it was answered.")
        if replied is None
        else translate("Reviews", "Not answered yet.")
    )
    if one.closes is None:
        return state
    until = translate("Reviews", "The platform takes an answer until {day}.").format(day=day_words(one.closes, now))
    return joined((state, until))


def found_words(view: InboxCounts, text: str) -> str:
    """The fact during a search, whose counts are of what was found and say nothing of the rest."""
    return translate("Reviews", 'Found in {count} reviews: "{text}"').format(count=f"{view.total:,}", text=text)


def fact_words(view: InboxCounts) -> str:
    """`1 overdue · 4 due today`; what is nought is left out."""
    parts = []
    if view.overdue:
        parts.append(translate("Reviews", "{count} overdue").format(count=f"{view.overdue:,}"))
    if view.due_today:
        parts.append(translate("Reviews", "{count} due today").format(count=f"{view.due_today:,}"))
    if not parts and view.waiting:
        parts.append(translate("Reviews", "{count} waiting, none due today").format(count=f"{view.waiting:,}"))
    return " · ".join(parts) or translate("Reviews", "Nothing waits for an answer")


def period_words(first: date | None, last: date | None, today: date) -> str:
    """`08-03 – 10-31`, with years where the first day lies in another; "" for every day."""
    if first is None or last is None:
        return ""
    if first.year == today.year:
        return f"{short_day(first)} – {short_day(last)}"
    return f"{first:%y-%m-%d} – {last:%y-%m-%d}"
