"""The window's door to deeds that are recorded, so that they can be undone. See `desk`."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.recorded_deeds import Recorded

T = TypeVar("T")


def recording(job: Callable[..., Outcome[T]]) -> Callable[..., Outcome[Recorded[T]]]:
    """The same job under the same name; it answers besides with the deed that it was."""

    @wraps(job)
    def deed(context: JobContext, workspace: Workspace, *arguments: object) -> Outcome[Recorded[T]]:
        from seller_toolkit.services.tasks import recorded_deeds  # start-up: SQLAlchemy

        return recorded_deeds.recorded(context, workspace, job, *arguments)

    return deed
