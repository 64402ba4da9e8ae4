"""The words of a forecast that do not come with it: the chance of missing a line, and what leaves on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.i18n.formats import long_day, measured, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from datetime import date

    from seller_toolkit.services.scores.forecasts import ForecastView


def chance_words(view: ForecastView) -> str:
    """The chance of missing the nearest line at its next assessment, "" where none is known."""
    if view.chance is None or view.line is None:
        return ""
    return missing_words(view.chance, number(view.line, view.digits), view.assessed_on)


def missing_words(chance: float, line: str, day: date | None) -> str:
    """`Chance of missing the line 4.20 on 2026-11-30: 12%`"""
    if day is None:
        words = translate("Trend", "Chance of missing the line {line}: {chance}")
        return words.format(line=line, chance=share_words(chance))
    words = translate("Trend", "Chance of missing the line {line} on {day}: {chance}")
    return words.format(line=line, day=long_day(day), chance=share_words(chance))


def share_words(chance: float) -> str:
    """A chance in whole percent; never 0% or 100%, which would claim certainty."""
    if chance < 0.01:
        return translate("Trend", "under 1%")
    if chance > 0.99:
        return translate("Trend", "over 99%")
    return measured(chance * 100, "percent", 0)
