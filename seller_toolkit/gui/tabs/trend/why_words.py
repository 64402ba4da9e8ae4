"""The words of a change: its parts as rows, and the sentences where there is nothing to take apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from seller_toolkit.gui.tabs.trend.evidence_words import ratings_words
from seller_toolkit.gui.widgets.waterfall import PartRow
from seller_toolkit.i18n.formats import NOTHING, arrowed, long_day, measured, number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_change import ChangeView, CourierLine, PartLine


def part_rows(change: ChangeView, shown: list[PartLine]) -> list[PartRow]:
    """The parts as the waterfall shows them; with weights, the unexplained rest closes the sum."""
    rows = [
        PartRow(part.label, _note(change, part), part.value if change.weighted else None, part.help) for part in shown
    ]
    if change.weighted and round(change.unexplained, change.digits) != 0:
        rows.append(
            PartRow(translate("Trend", "Unexplained"), translate("Trend", "rounding, tiers"), change.unexplained)
        )
    return rows


def _note(change: ChangeView, part: PartLine) -> str:
    """Where the part stood and stands. A known value among ranked parts is said in words, since no bar can show it."""
    if part.kind in ("came", "left"):
        mean = part.now if part.kind == "came" else part.before
        return ratings_words(part.rows, measured(mean, part.unit, part.digits))
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


def nothing_words(span: int, days: tuple[date, date] | None) -> str:
    """That there is nothing to compare with."""
    if days is not None:
        words = translate("Trend", "There is no value for both {first} and {last}.")
        return words.format(first=long_day(days[0]), last=long_day(days[1]))
    return translate("Trend", "There is no value from {days} days earlier to compare with.").format(days=span)


def rules_words(change: ChangeView) -> str:
    """That other rules began between the two days."""
    words = translate("Trend", "Rules {version} began in these days: a part of the change may be theirs.")
    return words.format(version=change.rules)


def late_words(line: CourierLine) -> str:
    """How many of a courier's parcels are late, and which share that was before."""
    now, before = _share(line.late, line.judged), _share(line.late_before, line.judged_before)
    words = translate("Trend", "{late} of {parcels} · {share}, before {earlier}")
    return words.format(late=number(line.late), parcels=number(line.judged), share=now, earlier=before)


def _share(part: int, whole: int) -> str:
    return measured(part / whole * 100, "percent", 1) if whole else NOTHING
