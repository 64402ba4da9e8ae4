"""The window's door to what there is to know of another version; no network is asked. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.newer_version import Download, ThisProgram


def this_program(workspace: Workspace) -> ThisProgram:
    """Version, day and place of the data; costs nothing."""
    from seller_toolkit.services import newer_version  # start-up: seldom asked for

    return newer_version.this_program(workspace.resource, workspace.store_path.parent)


def look_at(context: JobContext, _workspace: Workspace, paths: Sequence[Path]) -> Outcome[Download]:
    """What files say that the user has downloaded."""
    from seller_toolkit.services import newer_version  # start-up: seldom asked for

    return Outcome(newer_version.look_at(context, paths))
