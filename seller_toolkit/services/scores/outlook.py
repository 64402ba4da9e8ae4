"""How likely each line is missed at its next assessment, and what that would complete: fills what a standing leaves open."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from seller_toolkit.analysis.forecast import Paths, chance_of_failing, chance_of_missing, sample_days
from seller_toolkit.analysis.thresholds import AT_EVENT, ThresholdStatus
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.score_basis import Basis, find_basis
from seller_toolkit.services.scores.standing import Standing, standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import events, shops
from seller_toolkit.store.connection import Connection

FARTHEST = 62
"""Days ahead that a chance is told for: two months."""

PROMOTION = "promotion"


def lines_ahead(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str
) -> Outcome[tuple[ThresholdStatus, ...]]:
    """A shop's lines of one score with their chances, for screens that show the lines first."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        found = standing(workspace, connection, shop, profile_id=profile_id, with_causes=False)
        return Outcome(with_outlook(connection, found).lines if found else ())


def with_outlook(connection: Connection, stand: Standing) -> Standing:
    """The same standing, its lines with `chance` and `fails_next`; lines that are judged at an event get the next promotion's
    day. What cannot be told stays None: too few days, old values, no next day.
    """
    lines = list(_with_events(connection, stand))
    filled: dict[str, ThresholdStatus] = {}
    for target in dict.fromkeys(status.threshold.target for status in lines):
        of_target = [status for status in lines if status.threshold.target == target]
        filled |= {one.threshold.id: one for one in with_chances(of_target, find_basis(connection, stand, target))}
    return replace(stand, lines=tuple(filled[status.threshold.id] for status in lines))


def with_chances(statuses: Sequence[ThresholdStatus], basis: Basis) -> tuple[ThresholdStatus, ...]:
    """The lines of one target with the chance of missing each at its next assessment, and of completing its fail rule so.

    All of them are read from the same futures: the fit is what costs time.
    """
    days = {day for status in statuses for day in _days(status, basis)}
    paths = basis.paths(sorted(days))
    if paths is None:
        return tuple(statuses)
    return tuple(_with_chance(status, basis, paths) if _days(status, basis) else status for status in statuses)


def _with_chance(status: ThresholdStatus, basis: Basis, paths: Paths) -> ThresholdStatus:
    if status.next_day is None:
        return status
    chance = chance_of_missing(status.threshold, status.next_day, paths, basis.series)
    return replace(status, chance=chance, fails_next=chance_of_failing(status, chance))


def _days(status: ThresholdStatus, basis: Basis) -> tuple[date, ...]:
    """The days ahead that the next sample is made of; none where nothing can be told of it."""
    day, last = status.next_day, basis.last
    if day is None or last is None or status.state == "unknown" or (day - last).days > FARTHEST:
        return ()
    return sample_days(status.threshold, day, last)


def _with_events(connection: Connection, stand: Standing) -> Sequence[ThresholdStatus]:
    if not any(status.threshold.sample == AT_EVENT for status in stand.lines):
        return stand.lines
    coming = events.between(connection, stand.shop.id, first=stand.today)
    day: date | None = min((event.day for event in coming if event.kind == PROMOTION), default=None)
    return [
        replace(status, next_day=day, days_left=(day - stand.today).days)
        if day is not None and status.threshold.sample == AT_EVENT and status.next_day is None
        else status
        for status in stand.lines
    ]
