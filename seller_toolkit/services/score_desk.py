"""The window's door to what the scores say: parts, forecasts, targets, work lists, events, rules. See `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.events import Event
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.event_log import EffectView, EventsView
    from seller_toolkit.services.notices import Notice


def notices(context: JobContext, workspace: Workspace) -> Outcome[tuple[Notice, ...]]:
    """What there is to know of all own shops now, the most serious first."""
    from seller_toolkit.services import notices as room  # start-up: SQLAlchemy

    return room.notices(context, workspace)


def dismiss_notice(context: JobContext, workspace: Workspace, key: str) -> Outcome[None]:
    """Put a notice away until something new happens."""
    from seller_toolkit.services import notices as room  # start-up: SQLAlchemy

    return room.dismiss_notice(context, workspace, key)


def events_view(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[EventsView]:
    from seller_toolkit.services import event_log  # start-up: SQLAlchemy

    return event_log.events_view(context, workspace, shop_id)


def save_event(context: JobContext, workspace: Workspace, event: Event) -> Outcome[Event]:
    """Keep an event; one of id 0 is new."""
    from seller_toolkit.services import event_log  # start-up: SQLAlchemy

    return event_log.save_event(context, workspace, event)


def remove_event(context: JobContext, workspace: Workspace, event_id: int) -> Outcome[Event | None]:
    from seller_toolkit.services import event_log  # start-up: SQLAlchemy

    return event_log.remove_event(context, workspace, event_id)


def effect(context: JobContext, workspace: Workspace, event_id: int, target: str, shop_id: int) -> Outcome[EffectView]:
    """What an event did to a score of a shop."""
    from seller_toolkit.services import event_log  # start-up: SQLAlchemy

    return event_log.effect(context, workspace, event_id, target, shop_id)
