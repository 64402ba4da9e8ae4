"""The words of a breakdown: which way, what the rows give beside what the platform says, each group's before and now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.gui.tabs.trend.evidence_words import case_words
from seller_toolkit.i18n.formats import measured, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_change import Breakdown, BreakdownRow

FLOWS = ("flow", "day")
"""Ways of which every group came or went: its name says which."""

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
    counted = translate("Trend", "cases {before} → {now}")
    counted = counted.format(before=number(row.cases_before), now=number(row.cases_now))
    if row.before is None and row.now is None:
        return counted
    if row.before is not None and row.now is not None:
        values = translate("Trend", "{before} → {now}").format(before=before, now=now)
    elif row.before is None:
        values, counted = _came(one, now), case_words(row.cases_now)
    else:
        values, counted = _went(one, before), case_words(row.cases_before)
    return translate("Trend", "{values} · {cases}").format(values=values, cases=counted)


def _came(one: Breakdown, value: str) -> str:
    return value if one.by in FLOWS else translate("Trend", "new: {value}").format(value=value)


def _went(one: Breakdown, value: str) -> str:
    return value if one.by in FLOWS else translate("Trend", "no longer: {value}").format(value=value)
