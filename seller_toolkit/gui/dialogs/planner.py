"""What the dialogs of an import ask of whoever reads the file for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from seller_toolkit.domain.imports import ImportChoices, ImportPlan

if TYPE_CHECKING:
    from seller_toolkit.services.imports.column_targets import ColumnTargets


class Planner(Protocol):
    """Reads one sheet again, on a worker; `done` is called on the thread of the window, the newest question only."""

    def replan(self, choices: ImportChoices, done: Callable[[ImportPlan], None]) -> None:
        """The plan under other choices."""
        ...

    def targets(self, header: Sequence[str], platform: str, done: Callable[[ColumnTargets], None]) -> None:
        """What the columns of an unknown sheet may be."""
        ...
