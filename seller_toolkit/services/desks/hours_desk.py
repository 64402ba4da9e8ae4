"""The window's door to the shop's own working clock. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.working_hours import HoursEntry, OwnDay
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.working_hours import HoursView


def working_hours(context: JobContext, workspace: Workspace) -> Outcome[HoursView]:
    """Hours, aims and own days for their form."""
    from seller_toolkit.services.reviews import working_hours as room  # start-up: SQLAlchemy

    return room.working_hours(context, workspace)


def save_working_hours(
    context: JobContext, workspace: Workspace, entry: HoursEntry, days: Sequence[OwnDay]
) -> Outcome[HoursView]:
    """Keep hours and aims from their day on, and the own days."""
    from seller_toolkit.services.reviews import working_hours as room  # start-up: SQLAlchemy

    return room.save(context, workspace, entry, days)
