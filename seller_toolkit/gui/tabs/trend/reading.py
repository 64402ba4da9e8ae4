"""The line over the chart: where the score in focus stands, what a week and a month did to it, and its seasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.i18n.formats import arrowed, measured
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.analysis.trend import Change
    from seller_toolkit.services.scores.chart_choice import ChartChoice
    from seller_toolkit.services.scores.score_trend import ScoreLine, TrendView

_MEAN_DAYS = 7


def reading_words(view: TrendView, choice: ChartChoice) -> str:
    """The newest value in focus, its changes and its moving mean, in one line."""
    line = view.line(choice.focus)
    if line is None or not line.points:
        return ""
    parts = [f"{line.label} {measured(line.points.values[-1], line.unit, line.digits)}"]
    recent = view.recent.get(choice.focus)
    if recent is not None:
        week, month = translate("Trend", "7 days {change}"), translate("Trend", "30 days {change}")
        parts += _changed(week, recent.week, line) + _changed(month, recent.month, line)
    mean = view.moving_mean(choice.focus, _MEAN_DAYS)
    if mean.values:
        words = translate("Trend", "7-day mean {value}")
        parts.append(words.format(value=measured(mean.values[-1], line.unit, line.digits)))
    if choice.course is not None:
        parts += choice.course.notes_of(choice.focus)
    return " · ".join(parts)


def _changed(words: str, change: Change | None, line: ScoreLine) -> list[str]:
    return [words.format(change=arrowed(change.change, line.digits))] if change is not None else []
