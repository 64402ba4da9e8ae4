"""How a score stands to the lines that matter, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from seller_toolkit.i18n.formats import MINUS, NOTHING, measured, number, short_day
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.services.overview import ShopCard

RISKY = ("near", "below")
_RANK = {"below": 0, "near": 1, "ok": 2, "unknown": 3}
_LEAST_CHANCE = 0.01
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


def chance_figure(chance: float | None) -> str:
    """`35%`; "" where it is not known. Certainty is never claimed."""
    if chance is None:
        return ""
    if chance < _LEAST_CHANCE:
        return "<1%"
    return ">99%" if chance > 1 - _LEAST_CHANCE else measured(chance * 100, "percent", 0)


def assessment_sentence(card: ShopCard) -> str:
    """What happens at the next assessment by the most pressing line: when, how likely it is missed, how often it may be.

    "" where no day is known. For lines that are looked at every day only the chance is told.
    """
    status = most_pressing(card.lines)
    if status is None or status.next_day is None or status.days_left is None:
        return ""
    parts = [_when(status)]
    if chance := chance_figure(status.chance):
        parts.append(translate("Overview", "chance of missing it {chance}").format(chance=chance))
    if status.missed:
        parts.append(translate("Overview", "missed so far: {count}").format(count=status.missed))
    if status.room is not None and (status.missed or status.state in RISKY):
        parts.append(_room(status.room))
    return " · ".join(parts)


def _when(status: ThresholdStatus) -> str:
    if status.threshold.sample in _EVERY_DAY:
        return translate("Overview", "Assessed every day")
    if status.days_left == 0:
        return translate("Overview", "Assessed today")
    if status.days_left == 1:
        return translate("Overview", "Assessed tomorrow")
    words = translate("Overview", "Assessed in {days} days ({day})")
    return words.format(days=status.days_left, day=short_day(status.next_day))


def _room(room: int) -> str:
    if room == 0:
        return translate("Overview", "the next miss has the consequence")
    if room == 1:
        return translate("Overview", "one more miss is allowed")
    return translate("Overview", "{count} more misses are allowed").format(count=room)


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
    """Every line of a card with what happens below it."""
    return "\n".join(
        f"{line_sentence(status, card.digits)}\n{status.threshold.consequence.of(language())}" for status in card.lines
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
