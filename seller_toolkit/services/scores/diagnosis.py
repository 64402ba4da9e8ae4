"""The change of a score between any two days, for the command line and whoever names days instead of a span."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.trend import Point, Series, point_on_or_before
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.change_causes import numbered
from seller_toolkit.services.scores.change_evidence import Question
from seller_toolkit.services.scores.score_change import ChangeView, explained
from seller_toolkit.services.scores.score_names import target_of
from seller_toolkit.services.scores.standing import series_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection

BEGINNING = date(1900, 1, 1)


@dataclass(frozen=True)
class Diagnosis:
    """A change between the days that were asked for; `notes` say everything that is not a number, the causes first."""

    first: date
    last: date
    view: ChangeView
    notes: tuple[str, ...]


def diagnose(
    context: JobContext,
    workspace: Workspace,
    shop: Shop,
    dimension: str,
    first: date,
    last: date,
    *,
    profile_id: str = "",
    known: Mapping[str, Series] | None = None,
) -> Outcome[Diagnosis]:
    """What changed in a dimension (or "total") from one day to another, and why.

    A day without a value stands for the newest value before it, which a note tells; a score that is a mean of ratings is
    counted from them where the platform's own value is not there. `known` are the shop's own values by metric where they have
    been read already.

    Raises:
        UserError: nobody knows the dimension, or nothing is known of one of the days.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        profile, target = target_of(workspace, connection, shop, dimension, profile_id)
        ids = tuple(metric.id for metric in workspace.metrics.values() if metric.id.startswith(f"{profile.id}."))
        if known is None:
            series = series_of(connection, shop.id, ids, first=None, last=last)
        else:
            cut = {metric: known[metric].between(BEGINNING, last) for metric in ids if metric in known}
            series = {metric: one for metric, one in cut.items() if one.days}
        own = series.get(profile.score_metric(target))
        points = [point_on_or_before(own, day) if own else None for day in (first, last)]
        view = _view(workspace, connection, Question(shop, profile, target, first, last), series, points)
        if view is None:
            missing = first if points[0] is None else last
            label = profile.metric(profile.score_metric(target)).label
            raise UserError("change.no_value", score=label.of(language()), day=long_day(missing))
    notes = [
        *_day_notes(view, first, last),
        *numbered(view.causes),
        *_weight_notes(view),
        *view.notes,
    ]
    return Outcome(Diagnosis(first, last, view, tuple(notes)))


def _view(
    workspace: Workspace,
    connection: Connection,
    asked: Question,
    series: Mapping[str, Series],
    points: list[Point | None],
) -> ChangeView | None:
    """The change between the days that have a value; between the days asked for where ratings must tell it."""
    before, now = points
    if before is None or now is None:
        return explained(workspace, connection, asked, series)
    days = Question(asked.shop, asked.profile, asked.target, before.day, now.day, asked.weights)
    return explained(workspace, connection, days, series)


def _day_notes(view: ChangeView, first: date, last: date) -> Iterator[str]:
    for asked, used in ((first, view.before_day), (last, view.now_day)):
        if asked != used:
            words = translate("Change", "No value on {day}: that of {used} is taken.")
            yield words.format(day=long_day(asked), used=long_day(used))


def _weight_notes(view: ChangeView) -> Iterator[str]:
    if not view.weighted:
        yield translate("Change", "The platform does not publish the weights: the parts are ranked, not split.")
        yield translate("Change", "Ranked by how unusual each move is for this shop.")
    elif view.weights_from:
        yield translate("Change", "Weights: {origin}.").format(origin=view.weights_from)
