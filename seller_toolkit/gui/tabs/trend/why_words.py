"""The words of a change: its parts as rows, and the sentences where there is nothing to take apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.gui.widgets.waterfall import PartRow
from seller_toolkit.i18n.formats import arrowed, measured, number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.score_change import ChangeView, PartLine


def part_rows(change: ChangeView, shown: list[PartLine]) -> list[PartRow]:
    """The parts as the waterfall shows them; with weights, the unexplained rest closes the sum."""
    rows = [PartRow(part.label, _note(change, part), part.value if change.weighted else None) for part in shown]
    if change.weighted and round(change.unexplained, change.digits) != 0:
        rows.append(
            PartRow(translate("Trend", "Unexplained"), translate("Trend", "rounding, tiers"), change.unexplained)
        )
    return rows


def _note(change: ChangeView, part: PartLine) -> str:
    """Where the part stood and stands. A known value among ranked parts is said in words, since no bar can show it."""
    words = translate("Trend", "{before} → {now}").format(
        before=measured(part.before, part.unit, part.digits), now=measured(part.now, part.unit, part.digits)
    )
    if change.weighted or part.value is None:
        return words
    counted = translate("Trend", "{change}; counts in full: {value}")
    return counted.format(change=words, value=arrowed(part.value, change.digits))


def flat_words(change: ChangeView) -> str:
    """That nothing changed, said plainly."""
    words = translate("Trend", "{score} did not change: {value} on {before} and on {now}.")
    return words.format(
        score=change.label,
        value=number(change.now, change.digits),
        before=short_day(change.before_day),
        now=short_day(change.now_day),
    )


def moved_words(change: ChangeView) -> str:
    """The two values, for a change that has no parts to stand between them."""
    words = translate("Trend", "{before} on {before_day}, {now} on {now_day}.")
    return words.format(
        before=number(change.before, change.digits),
        before_day=short_day(change.before_day),
        now=number(change.now, change.digits),
        now_day=short_day(change.now_day),
    )


def no_parts_words(change: ChangeView) -> str:
    """Why no part is named."""
    if change.parts:
        return translate("Trend", "None of its imported metrics moved this way; the cause lies elsewhere.")
    return translate(
        "Trend", "No metrics below this score are known for both days, so the change cannot be taken apart."
    )


def pulled_back_words(change: ChangeView) -> str:
    """The parts that moved the other way, "" where none did."""
    others = [part.label for part in change.parts if not part.helped and part.before != part.now]
    if not others:
        return ""
    listed = translate("Trend", ", ").join(others)
    return translate("Trend", "The other way: {metrics}").format(metrics=listed)
