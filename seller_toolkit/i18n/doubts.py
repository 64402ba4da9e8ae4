"""What is odd about a score, in plain words: flags of `domain.pages`, and what a text should have been instead."""

from seller_toolkit.domain.pages import JUMP, SWAPPED
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n.formats import measured, number
from seller_toolkit.i18n.translate import translate

FAR_INTO_SCALE = 0.94  # a shop's usual score, as an example


def doubt_text(flag: str, metric: Metric, value: float, last: float, *, days: int, of_today: bool) -> str:
    """The question that a value raises against the last one, `days` before it. `flag` is JUMP or SWAPPED, else KeyError.

    `of_today`: the value is that of the day on which it is typed.
    """
    texts = {
        SWAPPED: translate("Doubts", "{when} {last}, {now} {value}: are two digits swapped?"),
        JUMP: (
            translate("Doubts", "{when} {last}, {now} {value}: down by {change}. Typed right?")
            if value < last
            else translate("Doubts", "{when} {last}, {now} {value}: up by {change}. Typed right?")
        ),
    }
    now = translate("Doubts", "today") if of_today else translate("Doubts", "this day")
    return texts[flag].format(
        when=_when(days, of_today=of_today),
        now=now,
        last=measured(last, metric.unit, metric.decimals),
        value=measured(value, metric.unit, metric.decimals),
        change=measured(abs(value - last), metric.unit, metric.decimals),
    )


def misfit_text(value: float, lowest: float, highest: float, *, decimals: int) -> str:
    """The question that a total raises which its dimensions cannot give (MISFIT)."""
    words = translate("Doubts", "the total {value} does not fit its dimensions, {low} to {high}. Typed right?")
    return words.format(value=number(value, decimals), low=number(lowest, decimals), high=number(highest, decimals))


def expected_text(metric: Metric) -> str:
    """What is to stand in a cell of this metric."""
    if metric.scale is not None:
        low, high = metric.scale
        example = number(low + (high - low) * FAR_INTO_SCALE, metric.decimals)
        words = translate("Doubts", "needs a number from {low} to {high}, such as {example}")
        return words.format(low=number(low), high=number(high), example=example)
    return {
        "percent": translate("Doubts", "needs a percentage from 0 to 100, such as 99.4%"),
        "hours": translate("Doubts", "needs hours, such as 36.5"),
        "seconds": translate("Doubts", "needs seconds, such as 28"),
    }.get(metric.unit, translate("Doubts", "needs a number, such as 12"))


def _when(days: int, *, of_today: bool) -> str:
    if days != 1:
        return translate("Doubts", "{count} days before").format(count=days)
    return translate("Doubts", "yesterday") if of_today else translate("Doubts", "the day before")
