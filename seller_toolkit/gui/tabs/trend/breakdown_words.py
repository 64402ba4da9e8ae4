"""The words of a breakdown: which way, what the rows give beside what the platform says, each group's before and now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.gui.tabs.trend.evidence_words import case_words
from seller_toolkit.i18n.formats import measured, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.score_change import Breakdown, BreakdownRow

SCORES = ("score", "points")
"""Units of what has a good and a bad direction of its own."""


def is_score(unit: str) -> bool:
    """Whether values of this unit are scores."""
    return unit in SCORES


def way_words(breakdowns: Sequence[Breakdown]) -> list[str]:
    """A name for each breakdown to choose by: its way, with its metric where there are several."""
    if len({one.metric for one in breakdowns}) < 2:
        return [one.label for one in breakdowns]
    words = translate("Trend", "{metric} · {way}")
    return [words.format(metric=one.metric_label, way=one.label) for one in breakdowns]


def counted_words(one: Breakdown) -> str:
    """What the rows give on both days; where the platform's own value is known, that beside it, and how much is covered."""
    before, now = (measured(value, one.unit, one.digits) for value in (one.before, one.now))
    words = translate("Trend", "{before} → {now}").format(before=before, now=now)
    if one.platform_now is None:
        return words
    platform = measured(one.platform_now, one.unit, one.digits)
    if one.coverage is None:
        said = translate("Trend", "The platform says {platform}, your rows give {now}.")
        return "\n".join((words, said.format(platform=platform, now=now)))
    said = translate("Trend", "The platform says {platform}, your rows give {now} ({share} covered).")
    share = measured(one.coverage * 100, "percent", 0)
    return "\n".join((words, said.format(platform=platform, now=now, share=share)))


def group_words(one: Breakdown, row: BreakdownRow) -> str:
    """Where a group stood and stands, and how many cases that stands on; what is on one side only came or went."""
    before, now = (measured(value, one.unit, one.digits) for value in (row.before, row.now))
    if row.before is None or row.now is None:
        value, cases = (now, row.cases_now) if row.before is None else (before, row.cases_before)
        values, counted = _one_side(one, row, value), case_words(cases)
    else:
        values = translate("Trend", "{before} → {now}").format(before=before, now=now)
        words = translate("Trend", "cases {before} → {now}")
        counted = words.format(before=number(row.cases_before), now=number(row.cases_now))
    return translate("Trend", "{values} · {cases}").format(values=values, cases=counted)


def _one_side(one: Breakdown, row: BreakdownRow, value: str) -> str:
    """In a flow every row is on one side: its name says which."""
    if one.by == "flow" or (row.before is None and row.now is None):
        return value
    words = translate("Trend", "new: {value}") if row.before is None else translate("Trend", "no longer: {value}")
    return words.format(value=value)
