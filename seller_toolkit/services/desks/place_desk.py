"""The window's door to where the store lies. See `desk`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.keeping.store_place import PlaceView


def place(context: JobContext, workspace: Workspace) -> Outcome[PlaceView]:
    from seller_toolkit.services.keeping import store_place  # start-up: SQLAlchemy

    return store_place.place(context, workspace)


def move(context: JobContext, workspace: Workspace, folder: Path) -> Outcome[Path]:
    from seller_toolkit.services.keeping import store_place  # start-up: SQLAlchemy

    return store_place.move(context, workspace, folder)


def use_usual_place(context: JobContext, workspace: Workspace) -> Outcome[None]:
    from seller_toolkit.services.keeping import store_place  # start-up: SQLAlchemy

    return store_place.use_usual_place(context, workspace)
