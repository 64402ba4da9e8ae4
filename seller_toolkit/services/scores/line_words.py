"""How a score stands to a line, in one sentence: the margin, the next assessment with its chance, what the rule still allows."""

from collections.abc import Iterator

from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.i18n.formats import measured, number, short_day, signed
from seller_toolkit.i18n.translate import language, translate

_UNLIKELY, _LIKELY = 0.01, 0.99


def line_sentence(status: ThresholdStatus, digits: int) -> str:
    """`    Assessment line 4.20: margin +0.30; next on 11-30 (30 days left), chance of missing it under 1%; may miss 2 more`"""
    words = translate("Status", "    {line} {value}: margin {margin}")
    margin = (
        number(0, digits)
        if status.margin is not None and round(status.margin, digits) == 0
        else signed(status.margin, digits)
    )
    head = words.format(
        line=status.threshold.label.of(language()), value=number(status.threshold.value, digits), margin=margin
    )
    return "; ".join([head, *_parts(status)])


def _parts(status: ThresholdStatus) -> Iterator[str]:
    if status.next_day is not None and status.days_left is not None:
        yield _next(status)
    if status.verdict == "failed":
        yield translate("Status", "the rule is failed ({missed} missed)").format(missed=number(status.missed))
    elif status.verdict == "open" and status.samples:
        words = translate("Status", "{missing} assessments are not imported: they could decide")
        yield words.format(missing=number(status.missing))
    elif status.threshold.fail.count > 1 and status.room is not None:
        words = translate("Status", "{missed} missed so far, {room} more may be missed")
        yield words.format(missed=number(status.missed), room=number(status.room))


def _next(status: ThresholdStatus) -> str:
    left = status.days_left or 0
    words = {
        0: translate("Status", "assessed today ({day})"),
        1: translate("Status", "next on {day} (1 day left)"),
    }.get(left, translate("Status", "next on {day} ({days} days left)"))
    found = words.format(day=short_day(status.next_day), days=number(left))
    if status.chance is None:
        return found
    return translate("Status", "{next}, chance of missing it {chance}").format(next=found, chance=_share(status.chance))


def _share(chance: float) -> str:
    """A chance in whole percent; never 0% or 100%, which would claim certainty."""
    if chance < _UNLIKELY:
        return translate("Status", "under 1%")
    return translate("Status", "over 99%") if chance > _LIKELY else measured(chance * 100, "percent", 0)
