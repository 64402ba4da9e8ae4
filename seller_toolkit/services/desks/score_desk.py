"""The window's door to what the scores say: parts, forecasts, targets, work lists, events, rules. See `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.domain.events import Event
    from seller_toolkit.domain.report import Report
    from seller_toolkit.domain.shops import Shop
    from seller_toolkit.services.scores.event_log import EffectView, EventsView
    from seller_toolkit.services.scores.evidence import EvidenceAt, EvidenceView
    from seller_toolkit.services.scores.forecasts import ForecastView
    from seller_toolkit.services.scores.notices import Notice
    from seller_toolkit.services.scores.provenance import ValueSource
    from seller_toolkit.services.scores.score_course import Course
    from seller_toolkit.services.scores.score_trend import ScoreLine, TrendView
    from seller_toolkit.services.scores.targets import TargetView, WhatIfView
    from seller_toolkit.services.scores.work_lists import WorkListView


# --- how it moved


def course(context: JobContext, workspace: Workspace, view: TrendView) -> Outcome[Course]:
    """On which days the view's scores broke their course, and the seasons in them."""
    from seller_toolkit.services.scores import score_course  # start-up: NumPy

    return score_course.course(context, workspace, view)


def rival(
    context: JobContext, workspace: Workspace, shop_id: int, profile: str
) -> Outcome[tuple[Shop, tuple[ScoreLine, ...]]]:
    """Another shop's lines of the same score, to be drawn beside the own ones."""
    from seller_toolkit.services.scores import score_trend  # start-up: SQLAlchemy

    return score_trend.rival_lines(context, workspace, shop_id, profile)


# --- the rows behind a number, and the work lists


def evidence(
    context: JobContext, workspace: Workspace, at: EvidenceAt, limit: int | None = 200
) -> Outcome[EvidenceView]:
    """The rows behind a number, the worst first."""
    from seller_toolkit.services.scores import evidence as room  # start-up: SQLAlchemy

    return room.evidence(context, workspace, at, limit)


def evidence_document(context: JobContext, workspace: Workspace, at: EvidenceAt) -> Outcome[Report]:
    """All rows behind a number as a table."""
    from seller_toolkit.services.scores import evidence as room  # start-up: SQLAlchemy

    return Outcome(room.evidence_document(room.evidence(context, workspace, at, None).value))


def evidence_source(context: JobContext, workspace: Workspace, view: EvidenceView, place: int) -> Outcome[ValueSource]:
    """Where the row at a place of the view stands."""
    from seller_toolkit.services.scores import evidence as room  # start-up: SQLAlchemy

    return room.evidence_source(context, workspace, view, place)


def work_list(
    context: JobContext, workspace: Workspace, shop_id: int, kind: str, period: Period
) -> Outcome[WorkListView]:
    """One of the work lists: "items", "agents", "couriers" or "warehouses"."""
    from seller_toolkit.services.scores import work_lists  # start-up: SQLAlchemy

    return work_lists.work_list(context, workspace, shop_id, kind, period)


def work_list_document(context: JobContext, workspace: Workspace, view: WorkListView) -> Outcome[Report]:
    """A work list as a table to hand over."""
    from seller_toolkit.services.scores import work_lists  # start-up: SQLAlchemy

    context.report(0, 1)
    return Outcome(work_lists.work_list_document(view))


# --- where it goes, what it takes


def forecast(
    context: JobContext, workspace: Workspace, shop_id: int, target: str, days: int, profile: str = ""
) -> Outcome[ForecastView]:
    """Where a score goes in the next days."""
    from seller_toolkit.services.scores import forecasts  # start-up: SQLAlchemy

    return forecasts.forecast(context, workspace, shop_id, target, days, profile)


def lines_ahead(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str
) -> Outcome[tuple[ThresholdStatus, ...]]:
    """A score's lines with the chance of missing each at its next assessment."""
    from seller_toolkit.services.scores import outlook  # start-up: SQLAlchemy, NumPy

    return outlook.lines_ahead(context, workspace, shop_id, profile_id)


def target(
    context: JobContext, workspace: Workspace, shop_id: int, target: str, goal: float, profile: str = ""
) -> Outcome[TargetView]:
    """What it takes to bring a score or a metric to a goal."""
    from seller_toolkit.services.scores import targets  # start-up: SQLAlchemy

    return targets.target(context, workspace, shop_id, target, goal, profile)


def what_if(
    context: JobContext, workspace: Workspace, shop_id: int, target: str, profile: str = ""
) -> Outcome[WhatIfView]:
    """What the sliders of a score start from."""
    from seller_toolkit.services.scores import targets  # start-up: SQLAlchemy

    return targets.what_if(context, workspace, shop_id, target, profile)


# --- events and notices


def notices(context: JobContext, workspace: Workspace) -> Outcome[tuple[Notice, ...]]:
    """What there is to know of all own shops now, the most serious first."""
    from seller_toolkit.services.scores import notices as room  # start-up: SQLAlchemy

    return room.notices(context, workspace)


def dismiss_notice(context: JobContext, workspace: Workspace, key: str) -> Outcome[None]:
    """Put a notice away until something new happens."""
    from seller_toolkit.services.scores import notices as room  # start-up: SQLAlchemy

    return room.dismiss_notice(context, workspace, key)


def events_view(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[EventsView]:
    from seller_toolkit.services.scores import event_log  # start-up: SQLAlchemy

    return event_log.events_view(context, workspace, shop_id)


def save_event(context: JobContext, workspace: Workspace, event: Event) -> Outcome[Event]:
    """Keep an event; one of id 0 is new."""
    from seller_toolkit.services.scores import event_log  # start-up: SQLAlchemy

    return event_log.save_event(context, workspace, event)


def remove_event(context: JobContext, workspace: Workspace, event_id: int) -> Outcome[Event | None]:
    from seller_toolkit.services.scores import event_log  # start-up: SQLAlchemy

    return event_log.remove_event(context, workspace, event_id)


def effect(context: JobContext, workspace: Workspace, event_id: int, target: str, shop_id: int) -> Outcome[EffectView]:
    """What an event did to a score of a shop."""
    from seller_toolkit.services.scores import event_log  # start-up: SQLAlchemy

    return event_log.effect(context, workspace, event_id, target, shop_id)
