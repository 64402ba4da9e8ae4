"""The words of a line: when it is assessed, what missing it takes, how many misses are left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from seller_toolkit.gui.tabs.trend.forecast_words import share_words
from seller_toolkit.i18n.formats import long_day, number, short_day, signed
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.domain.profiles import FailRule

STATES: Mapping[str, tuple[str, str]] = {
    "ok": (QT_TRANSLATE_NOOP("Trend", "Safe"), "neutral"),
    "near": (QT_TRANSLATE_NOOP("Trend", "Near"), "warning"),
    "below": (QT_TRANSLATE_NOOP("Trend", "Below"), "critical"),
    "unknown": (QT_TRANSLATE_NOOP("Trend", "No data"), "neutral"),
}
SAMPLES: Mapping[str, str] = {
    "last_day_of_month": QT_TRANSLATE_NOOP("Trend", "The last day of the month counts."),
    "daily": QT_TRANSLATE_NOOP("Trend", "Every day counts."),
    "mean_7d": QT_TRANSLATE_NOOP("Trend", "The mean of 7 days counts."),
    "mean_30d": QT_TRANSLATE_NOOP("Trend", "The mean of 30 days counts."),
    "at_event": QT_TRANSLATE_NOOP("Trend", "The day of the event counts."),
}


def margin_words(status: ThresholdStatus, digits: int) -> str:
    """`+0.30`; 0.00 is no "unchanged": the score stands on the line."""
    on_it = status.margin is not None and round(status.margin, digits) == 0
    return number(0, digits) if on_it else signed(status.margin, digits)


def level_words(status: ThresholdStatus, digits: int) -> str:
    """`Line 4.20 · may miss 2 more`, and that it is unverified where it is."""
    parts = [translate("Trend", "Line {value}").format(value=number(status.threshold.value, digits))]
    if status.verdict == "failed":
        parts.append(translate("Trend", "failed"))
    elif status.samples and (room := room_words(status)):
        parts.append(room)
    if not status.threshold.confidence.verified:
        parts.append(translate("Trend", "unverified"))
    return " · ".join(parts)


def left_words(status: ThresholdStatus) -> str:
    """`11 days left` until the next assessment, "" where none is known."""
    if status.days_left is None:
        return ""
    if status.days_left == 0:
        return translate("Trend", "today")
    words = translate("Trend", "1 day left") if status.days_left == 1 else translate("Trend", "{days} days left")
    return words.format(days=number(status.days_left))


def room_words(status: ThresholdStatus) -> str:
    """How many misses are left, "" where the rule knows no number."""
    if status.verdict == "failed":
        return translate("Trend", "missed {count} times: failed").format(count=number(status.missed))
    if status.room is None:
        return ""
    if status.room <= 0:
        return translate("Trend", "no miss is left")
    words = translate("Trend", "may miss 1 more") if status.room == 1 else translate("Trend", "may miss {count} more")
    return words.format(count=number(status.room))


def missing_words(status: ThresholdStatus) -> str:
    """How many assessments are not known, "" where all are."""
    if not status.missing:
        return ""
    if status.missing == 1:
        return translate("Trend", "1 value is missing")
    return translate("Trend", "{count} values are missing").format(count=number(status.missing))


def rule_words(fail: FailRule) -> str:
    """What missing takes to have its consequence."""
    if fail.of is not None:
        words = translate("Trend", "Fails at {count} missed of the last {of}.")
        return words.format(count=number(fail.count), of=number(fail.of))
    if fail.count > 1:
        return translate("Trend", "Fails at {count} missed in a row.").format(count=number(fail.count))
    return translate("Trend", "One miss is enough.")


def facts(status: ThresholdStatus, digits: int) -> Iterator[tuple[str, str]]:
    """Names and words of what is known of a line, in the order of interest."""
    line, value = status.threshold, number(status.threshold.value, digits)
    needed = translate("Trend", "over {value}") if line.strict else translate("Trend", "at least {value}")
    yield translate("Trend", "Needed"), needed.format(value=value)
    if status.value is not None:
        counted = translate("Trend", "{value} on {day}, margin {margin}")
        margin = margin_words(status, digits)
        words = counted.format(value=number(status.value, digits), day=short_day(status.day), margin=margin)
        yield translate("Trend", "Counts now"), words
    if status.next_day is not None:
        words = translate("Trend", "{day} · {left}") if left_words(status) else "{day}"
        yield translate("Trend", "Next time"), words.format(day=long_day(status.next_day), left=left_words(status))
    if status.chance is not None:
        yield translate("Trend", "Chance of missing"), share_words(status.chance)
    if status.fails_next is not None:
        yield translate("Trend", "Chance that it fails then"), share_words(status.fails_next)
    rule = [translated("Trend", SAMPLES[line.sample])] if line.sample in SAMPLES else []
    yield translate("Trend", "Rule"), "\n".join([*rule, rule_words(line.fail)])
    if so_far := [words for words in (room_words(status), missing_words(status)) if words]:
        yield translate("Trend", "So far"), "\n".join(so_far)
    yield translate("Trend", "If it fails"), line.consequence.of(language())
    if line.recovery is not None:
        yield translate("Trend", "Way back"), line.recovery.of(language())


def tip_words(name: str, status: ThresholdStatus, digits: int) -> str:
    """Everything about a line, for the tool tip."""
    pair = translate("Trend", "{name}: {value}")
    said = [name, *(pair.format(name=what, value=words.replace("\n", " ")) for what, words in facts(status, digits))]
    if not status.threshold.confidence.verified:
        said.append(unverified_words())
    return "\n".join(said)


def unverified_words() -> str:
    """That a rule was not read in the platform's own text."""
    return translate("Trend", "Unverified: not read in the platform's own rules.")
