"""What a figure of a shop is, by the import that brought it."""

from collections.abc import Mapping

from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.importing.mapping import LAYOUT_ID
from seller_toolkit.services.requests import BY_HAND
from seller_toolkit.services.workspace import Workspace


def figure_kinds(workspace: Workspace, *, own: bool) -> Mapping[str, FigureKind]:
    """Layout id → what its figures are. What is typed, or stands in a table that the user
    has matched, was read off the shop's own page, or of a competitor's off what buyers see.
    """
    typed = FigureKind.REPORTED if own else FigureKind.SEEN
    return {layout.id: FigureKind(layout.figures) for layout in workspace.layouts} | {BY_HAND: typed, LAYOUT_ID: typed}
