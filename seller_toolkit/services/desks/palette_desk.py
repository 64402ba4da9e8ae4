"""The window's door to everything that one can go to. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.palette_index import PaletteEntry, PaletteIndex
from seller_toolkit.services.workspace import Workspace


def index(context: JobContext, workspace: Workspace, own: Sequence[PaletteEntry]) -> Outcome[PaletteIndex]:
    """The window's own entries and all that the store and the knowledge base add, findable by characters and by pinyin."""
    from seller_toolkit.services import palette  # start-up: SQLAlchemy, a dictionary of readings

    return palette.palette(context, workspace, own)
