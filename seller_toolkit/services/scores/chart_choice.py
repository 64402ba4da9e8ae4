"""What is drawn on a trend chart beside its lines; costs nothing to import."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seller_toolkit.domain.shops import Shop
    from seller_toolkit.services.scores.forecasts import ForecastView
    from seller_toolkit.services.scores.score_course import Course
    from seller_toolkit.services.scores.score_lines import ScoreLine


@dataclass(frozen=True)
class ChartChoice:
    """Which line is in focus and what the user wants to see with it.

    `focus` is "total" or a dimension's id, "" takes the first line. `all_lines` False: the one in focus alone. The stretch of
    the last `explained_days` days, or `between` two days, is tinted where the score changed in it. `days` are those zoomed into (None: the view's
    period); with `whole_history` the lines reach beyond the period, for a window that can be moved.
    """

    focus: str = ""
    all_lines: bool = True
    peers: bool = True
    events: bool = True
    explained_days: int = 0
    between: tuple[date, date] | None = None
    days: tuple[date, date] | None = None
    whole_history: bool = False
    course: Course | None = None
    rival: tuple[Shop, tuple[ScoreLine, ...]] | None = None
    forecast: ForecastView | None = None
