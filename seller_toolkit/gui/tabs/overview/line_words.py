"""How a score stands to the lines that matter, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from seller_toolkit.i18n.formats import MINUS, NOTHING, chance, number, short_day
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.services.reports.overview import ShopCard

RISKY = ("near", "below")
_RANK = {"below": 0, "near": 1, "ok": 2, "unknown": 3}
_EVERY_DAY = ("daily", "mean_7d")


class StateWords(NamedTuple):
    """What a chip says: words, tone, icon."""

    words: str
    tone: str
    icon: str


def state_words(card: ShopCard) -> StateWords | None:
    """How the shop stands as a whole; None where no line exists that it could be judged by."""
    if card.value is None:
        return StateWords(translate("Overview", "No data"), "neutral", "information-line")
    states = {status.state for status in card.lines}
    if "below" in states:
        return StateWords(translate("Overview", "Below the line"), "critical", "alert-line")
    if "near" in states:
        return StateWords(translate("Overview", "At risk"), "warning", "alert-line")
    if "ok" in states:
        return StateWords(translate("Overview", "All lines met"), "neutral", "checkbox-circle-line")
    return None


def most_pressing(lines: Sequence[ThresholdStatus]) -> ThresholdStatus | None:
    """The line that is missed by most or met by least; one that cannot be judged comes last."""
    return min(lines, key=lambda status: (_RANK[status.state], status.margin or 0.0), default=None)


def line_sentence(status: ThresholdStatus, digits: int) -> str:
    """`Assessment line 4.20 · 0.28 above`; `digits` are the score's own."""
    return _distance_words(status).format(line=line_name(status, digits), margin=_distance(status, digits))


def line_name(status: ThresholdStatus, digits: int) -> str:
    """`Assessment line 4.20`"""
    line = f"{status.threshold.label.of(language())} {number(status.threshold.value, digits)}"
    if status.threshold.confidence.verified:
        return line
    return translate("Overview", "{line} (unverified)").format(line=line)


def margin_figure(status: ThresholdStatus, digits: int) -> str:
    """`+0.28`, `−0.03`: how far above or below the line; a dash where it cannot be judged."""
    if status.margin is None:
        return NOTHING
    sign = "" if status.margin == 0 else MINUS if status.margin < 0 else "+"
    return sign + _distance(status, digits)


def assessment_sentence(card: ShopCard) -> str:
    """What happens at the next assessment by the most pressing line: when, how likely it is missed, how often it may be.

    "" where no day is known. For lines that are looked at every day only the chance is told.
    """
    status = most_pressing(card.lines)
    if status is None or status.next_day is None or status.days_left is None:
        return ""
    parts = [_when(status)]
    if status.chance is not None:
        parts.append(translate("Overview", "chance to miss {chance}").format(chance=chance(status.chance)))
    if status.room is not None and status.state in RISKY:
        parts.append(_room(status.room))
    return " · ".join(parts)


def _dates(status: ThresholdStatus) -> list[str]:
    """What a tool tip tells of the samples: the next one's day, and how many were missed."""
    words = []
    if status.next_day is not None:
        words.append(translate("Overview", "next assessment: {day}").format(day=short_day(status.next_day)))
    if status.missed:
        words.append(translate("Overview", "missed so far: {count}").format(count=status.missed))
    return [" · ".join(words)] if words else []


def _when(status: ThresholdStatus) -> str:
    if status.threshold.sample in _EVERY_DAY:
        return translate("Overview", "Assessed every day")
    if status.days_left == 0:
        return translate("Overview", "Assessed today")
    if status.days_left == 1:
        return translate("Overview", "Assessed tomorrow")
    return translate("Overview", "Assessed in {days} days").format(days=status.days_left)


def _room(room: int) -> str:
    if room == 0:
        return translate("Overview", "the next miss has the consequence")
    if room == 1:
        return translate("Overview", "may be missed once more")
    return translate("Overview", "may be missed {count} times more").format(count=room)


def lines_sentence(card: ShopCard) -> str:
    """The most pressing line of a card, and how many others there are."""
    first = most_pressing(card.lines)
    if first is None:
        return ""
    rest = [status for status in card.lines if status is not first]
    met = sum(status.state == "ok" for status in rest)
    risky = sum(status.state in RISKY for status in rest)
    parts = [line_sentence(first, card.digits)]
    if risky:
        parts.append(translate("Overview", "{count} more at risk").format(count=risky))
    if met:
        parts.append(translate("Overview", "{count} more met").format(count=met))
    return " · ".join(parts)


def lines_tip(card: ShopCard) -> str:
    """Every line of a card with its next day, how often it was missed, and what happens below it."""
    return "\n".join(
        "\n".join((line_sentence(status, card.digits), *_dates(status), status.threshold.consequence.of(language())))
        for status in card.lines
    )


def consequence(card: ShopCard) -> str:
    """What would happen if the platform assessed today; "" where no line is in danger."""
    first = most_pressing(card.lines)
    return first.threshold.consequence.of(language()) if first is not None and first.state in RISKY else ""


def _distance_words(status: ThresholdStatus) -> str:
    margin = status.margin
    if margin is None:
        return translate("Overview", "{line} · not judged, no recent value")
    if margin < 0:
        return translate("Overview", "{line} · {margin} below")
    if margin == 0 and status.threshold.strict:
        return translate("Overview", "{line} · on the line, must be above")
    if margin == 0:
        return translate("Overview", "{line} · just on the line")
    if status.state == "near":
        return translate("Overview", "{line} · only {margin} above")
    return translate("Overview", "{line} · {margin} above")


def _distance(status: ThresholdStatus, digits: int) -> str:
    """The distance without its sign; one more digit where it would else be told as nothing."""
    distance = abs(status.margin or 0.0)
    return number(distance, digits if round(distance, digits) else digits + 1)
