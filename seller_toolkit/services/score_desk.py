"""The window's door to what the scores say: parts, forecasts, targets, work lists, events, rules. See `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.shops import Shop
    from seller_toolkit.services.forecasts import ForecastView
    from seller_toolkit.services.score_course import Course
    from seller_toolkit.services.score_trend import ScoreLine, TrendView


def course(context: JobContext, workspace: Workspace, view: TrendView) -> Outcome[Course]:
    """On which days the view's scores broke their course, and the seasons in them."""
    from seller_toolkit.services import score_course  # start-up: ruptures and scipy, a second

    return score_course.course(context, workspace, view)


def rival(
    context: JobContext, workspace: Workspace, shop_id: int, profile: str
) -> Outcome[tuple[Shop, tuple[ScoreLine, ...]]]:
    """Another shop's lines of the same score, to be drawn beside the own ones."""
    from seller_toolkit.services import score_trend  # start-up: SQLAlchemy

    return score_trend.rival_lines(context, workspace, shop_id, profile)


def forecast(
    context: JobContext, workspace: Workspace, shop_id: int, target: str, days: int, profile: str = ""
) -> Outcome[ForecastView]:
    """Where a score goes within the next days."""
    from seller_toolkit.services import forecasts  # start-up: SQLAlchemy, scipy

    return forecasts.forecast(context, workspace, shop_id, target, days, profile)  # type: ignore[attr-defined,no-any-return]
